package org.hoidong.workflow;

import java.util.HashSet;
import java.util.Set;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/** Checks that somebody owes something in every open state, and that what is owed can be done, by whoever owes it. */
final class ObligationCheck {

    private final DefinitionTable<?> table;
    private final DefectList defects;
    private final boolean[] owing;
    private final Set<String> before = new HashSet<>();
    /** The conditions seen so far: state, whether they must hold or not, id. */
    private final Set<String> conditions = new HashSet<>();

    private ObligationCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.defects = defects;
        this.owing = new boolean[table.stateCount()];
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        ObligationCheck check = new ObligationCheck(table, defects);
        for (ObligationLine<?> line : table.source().obligations) {
            check.line(line);
            check.alternatives(line);
            check.clock(line);
            for (String state : line.states()) {
                check.possible(line, state);
            }
        }
        check.openStates();
    }

    private void line(ObligationLine<?> line) {
        if (!before.add(line.id())) {
            defects.error(
                    Reason.builder(Defect.OBLIGATION_TWICE).fact("obligation", line.id()), Fix.NAME_APART, line.id());
        }
        if (!line.owed().hasLimit()) {
            defects.error(Reason.builder(Defect.NO_LIMIT).fact("obligation", line.id()), Fix.ADD_LIMIT, line.id());
        }
        String other = line.owed().other().orElse("");
        if (other.isEmpty()) {
            line.states().stream()
                    .mapToInt(table::stateNumber)
                    .filter(state -> !restsIn(line, state) && isAlwaysOwed(line, state))
                    .forEach(state -> owing[state] = true);
        } else if (!before.contains(other) || other.equals(line.id())) {
            defects.error(
                    Reason.builder(Defect.UNKNOWN_OBLIGATION)
                            .fact("obligation", line.id())
                            .fact("other", other),
                    Fix.PUT_BEFORE,
                    line.id());
        }
    }

    /** What is owed under a condition only is, at some time, owed by nobody; unless something else is owed while it fails. */
    private boolean isAlwaysOwed(ObligationLine<?> line, int state) {
        String condition = line.owed().conditionId().orElse("");
        boolean negated = line.owed().isNegated();
        conditions.add(state + " " + negated + " " + condition);
        return condition.isEmpty() || conditions.contains(state + " " + !negated + " " + condition);
    }

    private void alternatives(ObligationLine<?> line) {
        for (EventType<?> event : line.owed().alternatives()) {
            if (!table.hasEvent(event.id())) {
                unknown(line, event);
            } else if (line.states().stream().noneMatch(state -> table.at(table.stateNumber(state), event) != null)) {
                defects.warning(
                        Reason.builder(Defect.ALTERNATIVE_NOT_POSSIBLE)
                                .fact("obligation", line.id())
                                .fact("event", event.id()),
                        Fix.ADD_LINE,
                        line.id());
            }
        }
    }

    /** The events that stop, resume, extend and restart the clock of an obligation. */
    private void clock(ObligationLine<?> line) {
        for (EventType<?> event : line.owed().clock().events()) {
            if (!table.hasEvent(event.id())) {
                unknown(line, event);
            }
        }
        if (line.owed().clock().isNeverResumed()) {
            defects.error(
                    Reason.builder(Defect.NEVER_RESUMED).fact("obligation", line.id()), Fix.ADD_RESUMPTION, line.id());
        }
    }

    private void unknown(ObligationLine<?> line, EventType<?> event) {
        defects.error(
                Reason.builder(Defect.NAMES_UNKNOWN_EVENT)
                        .fact("obligation", line.id())
                        .fact("event", event.id()),
                Fix.ADD_LINE,
                line.id());
    }

    /** Whether nobody needs to act on an obligation in a state, because its clock stands there. */
    private boolean restsIn(ObligationLine<?> line, int state) {
        return state < table.states().size() && line.restsIn(table.states().get(state));
    }

    private void possible(ObligationLine<?> line, String state) {
        int number = table.stateNumber(state);
        if (restsIn(line, number)) {
            return;
        }
        Trigger<?, ?> owed = byHand(number, line.event());
        if (owed == null) {
            defects.error(
                    Reason.builder(Defect.OWED_NOT_POSSIBLE)
                            .fact("state", state)
                            .fact("event", line.event().id())
                            .fact("obligation", line.id()),
                    Fix.ADD_LINE,
                    state);
        } else if (!mayBring(line.owed().role(), owed)
                && line.owed().alternatives().stream()
                        .map(event -> byHand(number, event))
                        .noneMatch(trigger ->
                                trigger != null && mayBring(line.owed().role(), trigger))) {
            defects.acceptable(
                    Reason.builder(Defect.OWED_NOT_PERMITTED)
                            .fact("state", state)
                            .fact("event", line.event().id())
                            .fact("obligation", line.id())
                            .fact("role", line.owed().role().id()),
                    Fix.LET_ROLE_BRING,
                    state);
        }
    }

    /** What an event waits for in a state, if somebody may bring it there. */
    private @Nullable Trigger<?, ?> byHand(int state, EventType<?> event) {
        DefinitionTable.Spread line = table.at(state, event);
        return line == null || line.isAutomatic() ? null : line.trigger();
    }

    private static boolean mayBring(Role<?> role, Trigger<?, ?> trigger) {
        return trigger.roles().isEmpty() || trigger.roles().contains(role);
    }

    private void openStates() {
        for (int i = 0; i < table.states().size(); i++) {
            if (!owing[i] && !table.isClosed(i) && !table.isPassedThrough(i)) {
                String id = table.states().get(i).id();
                defects.acceptable(Reason.builder(Defect.NO_OBLIGATION).fact("state", id), Fix.ADD_OBLIGATION, id);
            }
        }
    }
}
