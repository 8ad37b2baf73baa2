package org.hoidong.workflow;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The step was refused: a role was not held, a guard did not hold, or its day does not fit; or a correction was, for which
 * {@link CorrectionRefusal} has further codes.
 *
 * <p>Every role and guard was asked, each once; the reasons are all there, and are made when somebody reads them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 */
public final class Refused<C> implements Outcome<C> {

    /** The actor holds a role that may take the step. Facts: role. */
    public static final ReasonCode ROLE_HELD = ReasonCode.of("workflow/role-held");

    /** The actor holds no role that may take the step. Facts: event, actor, roles, holders. */
    public static final ReasonCode ROLE_NOT_HELD = ReasonCode.of("workflow/role-not-held");

    /** The step cannot be taken on this date. Facts: event, on, span (a record of from and, if it ends, until). */
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

    /** Remedy: record it when its day has come, or with the day it really occurred on. Facts: occurredOn, recordedOn. */
    public static final ReasonCode RECORD_WHEN_IT_OCCURRED = ReasonCode.of("workflow/record-when-it-occurred");

    /** Remedy: hand entries in, in the order in which they were recorded. */
    public static final ReasonCode RECORD_IN_ORDER = ReasonCode.of("workflow/record-in-order");

    private final Refusal<C> refusal;

    Refused(Refusal<C> refusal) {
        this.refusal = refusal;
    }

    /** Returns the case, which is as it was. */
    @Override
    public WorkflowCase<C> theCase() {
        return refusal.theCase();
    }

    /** Returns the event that was refused; {@link Correction#VOIDED} if an entry was not voided. */
    public EventType<?> event() {
        return refusal.event();
    }

    /** Returns every reason, those that stand in the way and those that do not; {@link Reason#isMet()} tells them apart. */
    @Override
    public ImmutableList<Reason> reasons() {
        return refusal.reasons();
    }

    /** Returns the reasons that stand in the way. */
    public ImmutableList<Reason> unmet() {
        return reasons().stream().filter(reason -> !reason.isMet()).collect(toImmutableList());
    }

    /** Returns who holds the roles that may take this step. */
    public ImmutableList<RoleHolders> whoCould() {
        return refusal.whoCould();
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.REFUSED;
    }

    @Override
    public String toString() {
        return event() + " refused: " + unmet();
    }
}
