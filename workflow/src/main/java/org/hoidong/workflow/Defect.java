package org.hoidong.workflow;

import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * Something wrong with a definition, found when it is built, with its fix.
 *
 * <p>It is not a finding of an oversight. Errors stop the build; an {@link Severity#ACCEPTABLE} one can be accepted by name
 * with a reason, see {@link WorkflowDefinition.Builder#accept}; a warning comes with the built definition.
 *
 * @param severity how bad it is
 * @param reason what is wrong, with the ids, and the fix as its remedy
 * @param where the id of the state, event or line it is about
 */
public record Defect(Severity severity, Reason reason, String where) {

    /** Two lines for one state and event. */
    public static final ReasonCode TWO_LINES = ReasonCode.of("workflow-definition/two-lines");

    /** Two groups that share a state both have a line for one event. */
    public static final ReasonCode GROUPS_OVERLAP = ReasonCode.of("workflow-definition/groups-overlap");

    /** A state is used but was never added. */
    public static final ReasonCode UNKNOWN_STATE = ReasonCode.of("workflow-definition/unknown-state");

    /** A state, or two different ones with one id, was added twice. */
    public static final ReasonCode STATE_TWICE = ReasonCode.of("workflow-definition/state-twice");

    /** Two different event types have one id. */
    public static final ReasonCode EVENT_TWICE = ReasonCode.of("workflow-definition/event-twice");

    /** There is no opening line. */
    public static final ReasonCode NO_OPENING = ReasonCode.of("workflow-definition/no-opening");

    /** An open state in which nobody owes anything, or only under a condition. */
    public static final ReasonCode NO_OBLIGATION = ReasonCode.of("workflow-definition/no-obligation");

    /** An open state that no line leaves. */
    public static final ReasonCode NO_WAY_OUT = ReasonCode.of("workflow-definition/no-way-out");

    /** An open state from which no closed state can be reached. */
    public static final ReasonCode NO_END = ReasonCode.of("workflow-definition/no-end");

    /** A state that no case can reach. */
    public static final ReasonCode UNREACHABLE = ReasonCode.of("workflow-definition/unreachable");

    /** A line leaves a closed state without being declared a reopening. */
    public static final ReasonCode LEAVES_CLOSED = ReasonCode.of("workflow-definition/leaves-closed");

    /** An obligation has neither limit nor due date. */
    public static final ReasonCode NO_LIMIT = ReasonCode.of("workflow-definition/no-limit");

    /** Two obligation lines have one id. */
    public static final ReasonCode OBLIGATION_TWICE = ReasonCode.of("workflow-definition/obligation-twice");

    /** An obligation hangs on one that does not come before it. */
    public static final ReasonCode UNKNOWN_OBLIGATION = ReasonCode.of("workflow-definition/unknown-obligation");

    /** What is owed in a state cannot be done there. */
    public static final ReasonCode OWED_NOT_POSSIBLE = ReasonCode.of("workflow-definition/owed-not-possible");

    /** An obligation names an event, beside the one owed, that no line bears. */
    public static final ReasonCode NAMES_UNKNOWN_EVENT = ReasonCode.of("workflow-definition/names-unknown-event");

    /** The clock of an obligation is stopped by an event, and nothing ever ends that stop. */
    public static final ReasonCode NEVER_RESUMED = ReasonCode.of("workflow-definition/never-resumed");

    /** An event carries a payload that can be neither hashed nor written. */
    public static final ReasonCode NO_CODEC = ReasonCode.of("workflow-definition/no-codec");

    /** How bad a defect is. */
    public enum Severity {
        /** The build stops. */
        ERROR,
        /** The build stops unless it is accepted by name. */
        ACCEPTABLE,
        /** The definition is built and carries it. */
        WARNING
    }

    /** Returns severity and text in English, with the fix. */
    @Override
    public String toString() {
        String fix = reason.remedy()
                .map(remedy -> "; " + WorkflowMessages.standard().render(remedy, Language.ENGLISH))
                .orElse("");
        return severity + " " + WorkflowMessages.standard().render(reason, Language.ENGLISH) + fix;
    }
}
