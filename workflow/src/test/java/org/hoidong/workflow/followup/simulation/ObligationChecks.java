package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NextStep;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Parties;

/** What must hold of what is owed in every simulated follow-up, whatever happened in it. */
final class ObligationChecks {

    private final SimulatedFollowUp lived;
    private final WorkflowCase<Recommendation> theCase;
    private final String name;
    private final LegalContext atTheEnd = SimulatedWorld.on(SimulatedWorld.LAST);

    ObligationChecks(SimulatedFollowUp lived, String name) {
        this.lived = lived;
        this.theCase = lived.theCase();
        this.name = name;
    }

    /**
     * Both as it was known on the day, under the calendar of the day, and as it is known at the end, when each obligation has the
     * same start and due day whenever it is asked for.
     */
    void areOwnedOnEveryCheckedDate() {
        lived.known().forEach((day, then) -> isOwned(then, day, SimulatedWorld.on(day)));
        Map<ObligationId, String> daysOf = new HashMap<>();
        for (LocalDate day : SimulatedWorld.CHECKED) {
            theCase.asOf(day)
                    .ifPresent(then -> isOwned(then, day, atTheEnd).forEach(obligation -> {
                        String days = obligation.startedOn() + " to "
                                + obligation.deadline().dueOn();
                        assertThat(daysOf.merge(obligation.id(), days, (first, later) -> first))
                                .as("%s on %s: %s", name, day, obligation)
                                .isEqualTo(days);
                    }));
        }
    }

    private List<Obligation> isOwned(WorkflowCase<Recommendation> then, LocalDate day, LegalContext context) {
        Parties parties = Parties.of(then);
        assertThat(parties.addressee()).as("%s on %s", name, day).isNotEqualTo(parties.validator());
        List<Obligation> owed = then.owed(day, context);
        if (then.isClosed()) {
            assertThat(owed).as("%s on %s", name, day).isEmpty();
            return owed;
        }
        assertThat(owed).as("%s on %s", name, day).isNotEmpty();
        boolean overdue = false;
        for (Obligation obligation : owed) {
            assertThat(obligation.holders())
                    .as("%s on %s: %s", name, day, obligation)
                    .isNotEmpty();
            overdue |= obligation.isOverdueOn(day);
        }
        if (!overdue) {
            assertThat(then.nextDateOfInterest(day, context))
                    .as("%s on %s", name, day)
                    .hasValueSatisfying(next -> assertThat(next).isAfter(day));
        }
        return owed;
    }

    /** No id twice, and of each term the report of completion goes overdue by the passing of time no more than once. */
    void haveAnIdOfTheirOwn() {
        Set<ObligationId> ids = new HashSet<>();
        Map<Integer, ObligationId> late = new HashMap<>();
        for (Obligation obligation : theCase.obligations(SimulatedWorld.LAST, atTheEnd)) {
            assertThat(ids.add(obligation.id())).as("%s: %s", name, obligation).isTrue();
            if (obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION)
                    && obligation
                            .overdueSince()
                            .filter(obligation.startedOn()::isBefore)
                            .isPresent()) {
                ObligationId before = late.put(termOf(obligation), obligation.id());
                assertThat(before).as("%s: %s", name, obligation).isNull();
            }
        }
    }

    /** The number of the entry that set the term in which an obligation began. */
    private int termOf(Obligation obligation) {
        String id = obligation.id().value();
        int began = Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
        int term = 0;
        for (Entry<?> entry : theCase.history()) {
            if (entry.from().isEmpty() || RecordChecks.setsTerm(entry)) {
                term = entry.number();
            }
            if (entry.number() == began) {
                return term;
            }
        }
        throw new AssertionError(name + ": no entry of " + obligation);
    }

    /** Tells whether a holiday moved anything, of which each deadline is asked. */
    boolean areMovedByAHoliday() {
        boolean moved = false;
        for (LocalDate decided : SimulatedWorld.HOLIDAYS.keySet()) {
            WorkflowCase<Recommendation> then = lived.known().get(decided);
            moved |= then != null && isMovedByTheHoliday(then, decided);
        }
        return moved;
    }

    /** What is owed keeps its ids; what was due on the holiday, or counts it, ends on the next working day. */
    private boolean isMovedByTheHoliday(WorkflowCase<Recommendation> then, LocalDate decided) {
        LocalDate holiday = SimulatedWorld.HOLIDAYS.get(decided);
        List<Obligation> before = then.owed(decided, SimulatedWorld.before(decided));
        Map<ObligationId, Obligation> after = then.owed(decided, SimulatedWorld.on(decided)).stream()
                .collect(Collectors.toMap(Obligation::id, obligation -> obligation));
        assertThat(after).as(name).hasSameSizeAs(before);
        WorkingCalendar calendar = SimulatedWorld.on(decided).calendars().defaultCalendar();
        boolean moved = false;
        for (Obligation obligation : before) {
            Deadline deadline = obligation.deadline();
            LocalDate due = deadline.dueOn();
            boolean counts = deadline.limit()
                    .filter(limit -> limit.unit() == TimeLimit.Unit.COUNTED_DAYS)
                    .isPresent();
            boolean moves = deadline.limit().isPresent() && (counts ? !due.isBefore(holiday) : due.equals(holiday));
            assertThat(after).as(name).containsKey(obligation.id());
            assertThat(after.get(obligation.id()).deadline().dueOn())
                    .as("%s: %s", name, obligation)
                    .isEqualTo(moves ? calendar.plusWorkingDays(due, 1) : due);
            moved |= moves;
        }
        return moved;
    }

    /** An overdue obligation has been overdue since the same day, on whichever later day it is asked, and not before. */
    void areLateSinceTheSameDayWheneverAsked() {
        for (Obligation obligation : theCase.obligations(SimulatedWorld.LAST, atTheEnd)) {
            LocalDate since = obligation.overdueSince().orElse(SimulatedWorld.LAST.plusDays(1));
            if (since.isAfter(SimulatedWorld.LAST)) {
                continue;
            }
            for (int later : new int[] {0, 1, 9, 200}) {
                LocalDate day = since.plusDays(later);
                if (obligation.isStandingOn(day) && !day.isAfter(SimulatedWorld.LAST)) {
                    assertThat(overdueSince(obligation, day))
                            .as("%s on %s: %s", name, day, obligation)
                            .contains(since);
                }
            }
            assertThat(overdueSince(obligation, since.minusDays(1)))
                    .as("%s before %s: %s", name, since, obligation)
                    .isEmpty();
        }
    }

    private Optional<LocalDate> overdueSince(Obligation obligation, LocalDate day) {
        return theCase.overdue(day, atTheEnd).stream()
                .filter(each -> each.id().equals(obligation.id()))
                .flatMap(each -> each.overdueSince().stream())
                .findFirst();
    }

    /** Whoever owes something on a checked date may do it, or one of the things that discharge it as well. */
    void canBeDoneByTheirHolders() {
        lived.known().forEach((day, then) -> {
            for (Obligation obligation : then.owed(day, SimulatedWorld.on(day))) {
                for (String holder : obligation.holders()) {
                    Actor actor = Actor.of("ai-do").actingFor(BodyId.of(holder)).granted(FollowUpRoles.COUNCIL);
                    assertThat(SimulatedFollowUp.DEFINITION
                                    .nextSteps(then, actor, day, SimulatedWorld.on(day))
                                    .permitted())
                            .as("%s on %s: %s", name, day, obligation)
                            .anyMatch(step -> step.status() == NextStep.Status.MUST
                                    && obligation.isDischargedBy(step.event().id()));
                }
            }
        });
    }

    /** From a checked date to the day before the next date of interest nothing about what is owed changes by itself. */
    void stayAsTheyAreUntilTheNextDate() {
        lived.known().forEach((day, then) -> {
            LegalContext context = SimulatedWorld.on(day);
            LocalDate next = then.nextDateOfInterest(day, context).orElse(day.plusDays(300));
            assertThat(statuses(then, next.minusDays(1), context))
                    .as("%s from %s to %s", name, day, next)
                    .isEqualTo(statuses(then, day, context));
        });
    }

    private static Set<String> statuses(WorkflowCase<Recommendation> then, LocalDate day, LegalContext context) {
        ImmutableSet.Builder<String> statuses = ImmutableSet.builder();
        for (Obligation obligation : then.owed(day, context)) {
            ObligationStatus status = obligation.status(day);
            statuses.add(obligation.id() + " " + status);
        }
        then.reminders(day, context)
                .forEach(reminder -> statuses.add(reminder.id().value()));
        return statuses.build();
    }
}
