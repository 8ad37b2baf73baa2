package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What every engine is given: a table of 13 states, 14 events, 30 transitions and 3 conditions, the life of one case in ten
 * steps, and steps in an order that nothing can learn.
 */
final class Workload {

    /** The states; only the last is closed. */
    enum Stage implements WorkflowState {
        ISSUED("speed/issued", StateCategory.PENDING),
        SENT("speed/sent", StateCategory.PENDING),
        ACKNOWLEDGED("speed/acknowledged", StateCategory.ACTIVE),
        PLAN_SUBMITTED("speed/plan-submitted", StateCategory.ACTIVE),
        IN_PROGRESS("speed/in-progress", StateCategory.ACTIVE),
        REPORTED("speed/reported", StateCategory.ACTIVE),
        UNDER_REVIEW("speed/under-review", StateCategory.ACTIVE),
        IMPLEMENTED("speed/implemented", StateCategory.ACTIVE),
        PARTIALLY_IMPLEMENTED("speed/partially-implemented", StateCategory.ACTIVE),
        NOT_IMPLEMENTED("speed/not-implemented", StateCategory.ACTIVE),
        ESCALATED("speed/escalated", StateCategory.ACTIVE),
        REOPENED("speed/reopened", StateCategory.ACTIVE),
        CLOSED("speed/closed", StateCategory.FULFILLED);

        private final String id;
        private final StateCategory category;

        Stage(String id, StateCategory category) {
            this.id = id;
            this.category = category;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public StateCategory category() {
            return category;
        }

        @SuppressWarnings("EnumOrdinal") // the order is that of this table and nobody else's
        int index() {
            return ordinal();
        }
    }

    /** The events. */
    enum Act {
        SEND,
        ACKNOWLEDGE,
        SUBMIT_PLAN,
        RETURN_PLAN,
        START_WORK,
        REPORT_PROGRESS,
        SUBMIT_REPORT,
        START_REVIEW,
        FIND_IMPLEMENTED,
        FIND_PARTIAL,
        FIND_NOT_IMPLEMENTED,
        ESCALATE,
        REOPEN,
        CLOSE;

        @SuppressWarnings("EnumOrdinal") // the order is that of this table and nobody else's
        int index() {
            return ordinal();
        }
    }

    /** What conditions look at. */
    record Facts(int daysOverdue, String officer, int evidence) {

        static final Facts ALL = new Facts(12, "Officer", 3);
        static final Facts NONE = new Facts(0, "", 0);
    }

    /** The conditions of transitions. */
    enum Condition {
        NONE,
        OVERDUE,
        OFFICER,
        EVIDENCE;

        @SuppressWarnings("EnumOrdinal") // the order is that of this table and nobody else's
        int index() {
            return ordinal();
        }

        boolean holds(Facts facts) {
            return switch (this) {
                case NONE -> true;
                case OVERDUE -> facts.daysOverdue() > 0;
                case OFFICER -> !facts.officer().isEmpty();
                case EVIDENCE -> facts.evidence() > 0;
            };
        }
    }

    /** One transition. */
    record Rule(Stage from, Act act, Stage to, Condition condition) {

        Rule(Stage from, Act act, Stage to) {
            this(from, act, to, Condition.NONE);
        }
    }

    static final ImmutableList<Stage> STAGES = ImmutableList.copyOf(Stage.values());

    static final ImmutableList<Act> ACTS = ImmutableList.copyOf(Act.values());

    static final ImmutableList<Rule> RULES = ImmutableList.of(
            new Rule(Stage.ISSUED, Act.SEND, Stage.SENT),
            new Rule(Stage.ISSUED, Act.CLOSE, Stage.CLOSED),
            new Rule(Stage.SENT, Act.ACKNOWLEDGE, Stage.ACKNOWLEDGED),
            new Rule(Stage.SENT, Act.SEND, Stage.SENT),
            new Rule(Stage.SENT, Act.ESCALATE, Stage.ESCALATED, Condition.OVERDUE),
            new Rule(Stage.SENT, Act.CLOSE, Stage.CLOSED),
            new Rule(Stage.ACKNOWLEDGED, Act.SUBMIT_PLAN, Stage.PLAN_SUBMITTED, Condition.OFFICER),
            new Rule(Stage.ACKNOWLEDGED, Act.ESCALATE, Stage.ESCALATED, Condition.OVERDUE),
            new Rule(Stage.PLAN_SUBMITTED, Act.START_WORK, Stage.IN_PROGRESS),
            new Rule(Stage.PLAN_SUBMITTED, Act.RETURN_PLAN, Stage.ACKNOWLEDGED),
            new Rule(Stage.IN_PROGRESS, Act.REPORT_PROGRESS, Stage.IN_PROGRESS),
            new Rule(Stage.IN_PROGRESS, Act.SUBMIT_REPORT, Stage.REPORTED),
            new Rule(Stage.IN_PROGRESS, Act.SUBMIT_PLAN, Stage.PLAN_SUBMITTED, Condition.OFFICER),
            new Rule(Stage.IN_PROGRESS, Act.ESCALATE, Stage.ESCALATED, Condition.OVERDUE),
            new Rule(Stage.REPORTED, Act.START_REVIEW, Stage.UNDER_REVIEW),
            new Rule(Stage.UNDER_REVIEW, Act.FIND_IMPLEMENTED, Stage.IMPLEMENTED, Condition.EVIDENCE),
            new Rule(Stage.UNDER_REVIEW, Act.FIND_PARTIAL, Stage.PARTIALLY_IMPLEMENTED),
            new Rule(Stage.UNDER_REVIEW, Act.FIND_NOT_IMPLEMENTED, Stage.NOT_IMPLEMENTED),
            new Rule(Stage.UNDER_REVIEW, Act.SUBMIT_REPORT, Stage.REPORTED),
            new Rule(Stage.IMPLEMENTED, Act.CLOSE, Stage.CLOSED),
            new Rule(Stage.IMPLEMENTED, Act.REOPEN, Stage.REOPENED),
            new Rule(Stage.PARTIALLY_IMPLEMENTED, Act.SUBMIT_PLAN, Stage.PLAN_SUBMITTED, Condition.OFFICER),
            new Rule(Stage.PARTIALLY_IMPLEMENTED, Act.ESCALATE, Stage.ESCALATED),
            new Rule(Stage.NOT_IMPLEMENTED, Act.ESCALATE, Stage.ESCALATED),
            new Rule(Stage.NOT_IMPLEMENTED, Act.REOPEN, Stage.REOPENED),
            new Rule(Stage.ESCALATED, Act.ACKNOWLEDGE, Stage.ACKNOWLEDGED),
            new Rule(Stage.ESCALATED, Act.CLOSE, Stage.CLOSED),
            new Rule(Stage.REOPENED, Act.SUBMIT_PLAN, Stage.PLAN_SUBMITTED, Condition.OFFICER),
            new Rule(Stage.REOPENED, Act.START_WORK, Stage.IN_PROGRESS),
            new Rule(Stage.CLOSED, Act.REOPEN, Stage.REOPENED));

    /** The life of a case from {@link Stage#ISSUED}: every condition once, and one step from a state to itself. */
    static final ImmutableList<Act> LIFE = ImmutableList.of(
            Act.SEND,
            Act.ESCALATE,
            Act.ACKNOWLEDGE,
            Act.SUBMIT_PLAN,
            Act.START_WORK,
            Act.REPORT_PROGRESS,
            Act.SUBMIT_REPORT,
            Act.START_REVIEW,
            Act.FIND_IMPLEMENTED,
            Act.CLOSE);

    /** How many steps {@link #random} gives to those who measure one step at a time. */
    static final int RANDOM = 1 << 16;

    private Workload() {}

    /** Returns where the table leads, by plain search, or nothing if it leads nowhere. */
    static @Nullable Stage leadsTo(Stage from, Act act, Facts facts) {
        for (Rule rule : RULES) {
            if (rule.from() == from && rule.act() == act && rule.condition().holds(facts)) {
                return rule.to();
            }
        }
        return null;
    }

    /** Returns transitions drawn evenly, the same each time. */
    static Rule[] random(int count) {
        Random random = new Random(42);
        Rule[] drawn = new Rule[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = RULES.get(random.nextInt(RULES.size()));
        }
        return drawn;
    }

    /**
     * Holds an engine against the search of the table: every state, event and combination of conditions, 1456 cases.
     *
     * @throws IllegalStateException if an answer differs, so that nothing wrong is measured
     */
    static void check(Peer peer) {
        for (Stage from : STAGES) {
            for (Act act : ACTS) {
                for (int bits = 0; bits < 8; bits++) {
                    Facts facts = new Facts((bits & 1) * 5, (bits & 2) == 0 ? "" : "Officer", (bits & 4) == 0 ? 0 : 2);
                    Stage expected = leadsTo(from, act, facts);
                    Stage answer = peer.step(from, act, facts);
                    if (answer != expected) {
                        throw new IllegalStateException(peer + " leads from " + from + " by " + act + " with " + facts
                                + " to " + answer + "; it must lead to " + expected);
                    }
                }
            }
        }
    }
}
