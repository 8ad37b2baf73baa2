package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The step was refused: a role was not held, or a guard did not hold.
 *
 * @param event the event that was refused
 * @param reasons every reason, those that stand in the way and those that do not; {@link Reason#isMet()} tells them apart
 * @param whoCould who holds the roles that may take this step
 * @param <C> the type of the subject
 */
public record Refused<C>(EventType<?> event, ImmutableList<Reason> reasons, ImmutableList<RoleHolders> whoCould)
        implements Outcome<C> {

    /** The actor holds a role that may take the step. Facts: role. */
    public static final ReasonCode ROLE_HELD = ReasonCode.of("workflow/role-held");

    /** The actor holds no role that may take the step. Facts: event, actor, roles, holders. */
    public static final ReasonCode ROLE_NOT_HELD = ReasonCode.of("workflow/role-not-held");

    /** The step cannot be taken on this date. Facts: event, on, span. */
    public static final ReasonCode NOT_ON_THIS_DATE = ReasonCode.of("workflow/not-on-this-date");

    /** It occurred before the latest entry. Facts: occurredOn, latest, number. */
    public static final ReasonCode BEFORE_LATEST_ENTRY = ReasonCode.of("workflow/before-latest-entry");

    /** It is said to have occurred after the day it was recorded. Facts: occurredOn, recordedOn. */
    public static final ReasonCode AFTER_RECORDING = ReasonCode.of("workflow/after-recording");

    /** It was recorded before the latest entry was. Facts: recordedAt, latest, number. */
    public static final ReasonCode RECORDED_BEFORE_LATEST = ReasonCode.of("workflow/recorded-before-latest");

    /** Remedy: let one of those who hold the role act. Facts: holders. */
    public static final ReasonCode LET_HOLDER_ACT = ReasonCode.of("workflow/let-holder-act");

    /** Remedy: correct the history instead of adding to it. */
    public static final ReasonCode CORRECT_HISTORY = ReasonCode.of("workflow/correct-history");

    /** Remedy: hand entries in, in the order in which they were recorded. */
    public static final ReasonCode RECORD_IN_ORDER = ReasonCode.of("workflow/record-in-order");

    /** Returns the reasons that stand in the way. */
    public ImmutableList<Reason> unmet() {
        return reasons.stream().filter(reason -> !reason.isMet()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return event + " refused: " + unmet();
    }
}
