package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
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
 * @param where the id of the state, event, role, guard or obligation it is about; the state, if it can be accepted
 */
public record Defect(Severity severity, Reason reason, String where) {

    /** Two lines for one state and event. */
    public static final ReasonCode TWO_LINES = ReasonCode.of("workflow-definition/two-lines");

    /** One event opens a case on two lines. */
    public static final ReasonCode TWO_OPENINGS = ReasonCode.of("workflow-definition/two-openings");

    /** Two groups that share a state both have a line for one event. */
    public static final ReasonCode GROUPS_OVERLAP = ReasonCode.of("workflow-definition/groups-overlap");

    /** A state is used but was never added. */
    public static final ReasonCode UNKNOWN_STATE = ReasonCode.of("workflow-definition/unknown-state");

    /** A state, or two different ones with one id, was added twice. */
    public static final ReasonCode STATE_TWICE = ReasonCode.of("workflow-definition/state-twice");

    /** Two different event types have one id. */
    public static final ReasonCode EVENT_TWICE = ReasonCode.of("workflow-definition/event-twice");

    /** Two roles have one id, of which one is granted by the host and one given by the case. */
    public static final ReasonCode ROLE_TWICE = ReasonCode.of("workflow-definition/role-twice");

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

    /** What is owed in a state cannot be done there by anybody. */
    public static final ReasonCode OWED_NOT_POSSIBLE = ReasonCode.of("workflow-definition/owed-not-possible");

    /** What is owed in a state may not be done there by the role that owes it. */
    public static final ReasonCode OWED_NOT_PERMITTED = ReasonCode.of("workflow-definition/owed-not-permitted");

    /** An event that would discharge an obligation as well can happen in none of its states. */
    public static final ReasonCode ALTERNATIVE_NOT_POSSIBLE =
            ReasonCode.of("workflow-definition/alternative-not-possible");

    /** An automatic line has a role, and nobody acts in it. */
    public static final ReasonCode AUTOMATIC_WITH_ROLE = ReasonCode.of("workflow-definition/automatic-with-role");

    /** An automatic line that is always taken comes before others, which never are. */
    public static final ReasonCode AUTOMATIC_NOT_LAST = ReasonCode.of("workflow-definition/automatic-not-last");

    /** Automatic lines lead back to where they began. */
    public static final ReasonCode AUTOMATIC_CYCLE = ReasonCode.of("workflow-definition/automatic-cycle");

    /** A state is left both automatically and by hand. */
    public static final ReasonCode AUTOMATIC_BESIDE_MANUAL =
            ReasonCode.of("workflow-definition/automatic-beside-manual");

    /** A line is declared a reopening and leaves no closed state. */
    public static final ReasonCode REOPENS_NOTHING = ReasonCode.of("workflow-definition/reopens-nothing");

    /** Two states, or two events, read the same in a language. */
    public static final ReasonCode EQUAL_LABELS = ReasonCode.of("workflow-definition/equal-labels");

    /** Two lines from one state read the same in a language. */
    public static final ReasonCode TITLE_TWICE = ReasonCode.of("workflow-definition/title-twice");

    /** A guard was declared and no line asks it. */
    public static final ReasonCode UNUSED_GUARD = ReasonCode.of("workflow-definition/unused-guard");

    /** A role was declared and nothing names it. */
    public static final ReasonCode UNUSED_ROLE = ReasonCode.of("workflow-definition/unused-role");

    /** An event was named and no line waits for it. */
    public static final ReasonCode UNUSED_EVENT = ReasonCode.of("workflow-definition/unused-event");
    /** An obligation names an event, beside the one owed, that no line bears. */
    public static final ReasonCode NAMES_UNKNOWN_EVENT = ReasonCode.of("workflow-definition/names-unknown-event");

    /** The clock of an obligation is stopped by an event, and nothing ever ends that stop. */
    public static final ReasonCode NEVER_RESUMED = ReasonCode.of("workflow-definition/never-resumed");

    /** An event carries a payload that can be neither hashed nor written. */
    public static final ReasonCode NO_CODEC = ReasonCode.of("workflow-definition/no-codec");

    /** An extension has the id and version of its base. */
    public static final ReasonCode SAME_AS_BASE = ReasonCode.of("workflow-definition/same-as-base");

    /** An extension has a line for a state and event for which its base has one, and does not say that it replaces it. */
    public static final ReasonCode OVERRIDES_BASE = ReasonCode.of("workflow-definition/overrides-base");

    /** A line replaces nothing, because the base has none for the state and event. */
    public static final ReasonCode REPLACES_NOTHING = ReasonCode.of("workflow-definition/replaces-nothing");

    /** An extension forbids what the base does not have. */
    public static final ReasonCode FORBIDS_NOTHING = ReasonCode.of("workflow-definition/forbids-nothing");

    /** An extension names a state, event or obligation otherwise that is not there. */
    public static final ReasonCode RELABELS_NOTHING = ReasonCode.of("workflow-definition/relabels-nothing");

    /** A state joins a group for which the base has no line. */
    public static final ReasonCode JOINS_NOTHING = ReasonCode.of("workflow-definition/joins-nothing");

    /** An obligation replaces nothing, because the base has none of its id. */
    public static final ReasonCode REPLACES_NO_OBLIGATION = ReasonCode.of("workflow-definition/replaces-no-obligation");

    /** An extension ends an obligation that the base does not have. */
    public static final ReasonCode ENDS_NO_OBLIGATION = ReasonCode.of("workflow-definition/ends-no-obligation");

    /** An extension replaces or forbids a line that its base has locked. */
    public static final ReasonCode LOCKED_LINE = ReasonCode.of("workflow-definition/locked-line");

    /** An extension replaces or ends an obligation that its base has locked. */
    public static final ReasonCode LOCKED_OBLIGATION = ReasonCode.of("workflow-definition/locked-obligation");

    /** An extension takes a guard from a line that keeps its guards. */
    public static final ReasonCode GUARD_REMOVED = ReasonCode.of("workflow-definition/guard-removed");

    /** A line enters a state without the guard through which alone it is entered. */
    public static final ReasonCode ENTERED_UNGUARDED = ReasonCode.of("workflow-definition/entered-unguarded");

    /** A state can be reached without the event that every way into its category passes. */
    public static final ReasonCode WAY_AROUND_EVENT = ReasonCode.of("workflow-definition/way-around-event");

    /** Every way into a category is to pass an event that no line bears. */
    public static final ReasonCode INVARIANT_OF_NOTHING = ReasonCode.of("workflow-definition/invariant-of-nothing");

    /** A defect was accepted that cannot be. */
    public static final ReasonCode NOT_ACCEPTABLE = ReasonCode.of("workflow-definition/not-acceptable");

    /** A defect was accepted that the definition does not have. */
    public static final ReasonCode ACCEPTS_NOTHING = ReasonCode.of("workflow-definition/accepts-nothing");

    /** The codes of what can be accepted by name. */
    static final ImmutableSet<ReasonCode> CAN_BE_ACCEPTED =
            ImmutableSet.of(NO_OBLIGATION, NO_WAY_OUT, NO_END, UNREACHABLE, LEAVES_CLOSED, OWED_NOT_PERMITTED);

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
