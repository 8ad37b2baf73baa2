package org.hoidong.core.council;

import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of who acts when the head of a body is missing (khuyết người đứng đầu).
 *
 * <p>While there are deputies, somebody assigns one of them; where there are none either, somebody above designates a
 * person. It does not elect a new head. For example, a council without a chair: its Standing Committee assigns a
 * Vice-chair; without a Vice-chair too, the Standing Committee of the level above designates somebody.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Vacancy {

    /** There is a head. Facts: {@code office}, {@code body}, {@code on}. */
    public static final ReasonCode HEAD_IN_OFFICE = ReasonCode.of("council/head-in-office");

    /** There is no head, and there is a deputy. Facts: {@code office}, {@code body}, {@code on}, {@code deputy}. */
    public static final ReasonCode HEAD_VACANT = ReasonCode.of("council/head-vacant");

    /** There is neither. Facts: {@code office}, {@code body}, {@code on}, {@code deputy}. */
    public static final ReasonCode BOTH_VACANT = ReasonCode.of("council/head-and-deputies-vacant");

    /** Remedy: let a deputy be assigned. Facts: {@code by}, {@code deputy}, {@code body}. */
    public static final ReasonCode ASSIGN_DEPUTY = ReasonCode.of("council/assign-deputy");

    /** Remedy: let somebody be designated. Facts: {@code by}, {@code body}. */
    public static final ReasonCode DESIGNATE = ReasonCode.of("council/designate-acting-head");

    Vacancy() {}

    /** Returns a builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the office of the head. */
    public abstract OfficeKind head();

    /** Returns the office of those who stand in. */
    public abstract OfficeKind deputy();

    /** Returns who assigns one of the deputies. */
    public abstract Competent assigns();

    /** Returns who designates somebody where there is no deputy. */
    public abstract Competent designates();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether a body has a head, and what to do if not.
     *
     * @param register who holds the offices
     * @param body the body
     * @param on the day
     * @return {@link #HEAD_IN_OFFICE}; or {@link #HEAD_VACANT} with the remedy {@link #ASSIGN_DEPUTY}; or {@link
     *     #BOTH_VACANT} with the remedy {@link #DESIGNATE}
     * @throws IllegalArgumentException if the directory does not hold the body, or its kind does not have these offices
     */
    public final Verdict judge(OfficeRegister register, BodyId body, LocalDate on) {
        if (register.filled(head(), body, on).isSatisfied()) {
            return Verdict.yes(reason(HEAD_IN_OFFICE, body, on).build());
        }
        boolean assigned = register.filled(deputy(), body, on).isSatisfied();
        Remedy.Builder remedy = Remedy.builder(assigned ? ASSIGN_DEPUTY : DESIGNATE)
                .fact("by", (assigned ? assigns() : designates()).id())
                .fact("body", body);
        if (assigned) {
            remedy.fact("deputy", deputy().id());
        }
        return Verdict.no(reason(assigned ? HEAD_VACANT : BOTH_VACANT, body, on)
                .fact("deputy", deputy().id())
                .remedy(remedy.build())
                .build());
    }

    private Reason.Builder reason(ReasonCode code, BodyId body, LocalDate on) {
        return Reason.builder(code)
                .basis(basis())
                .fact("office", head().id())
                .fact("body", body)
                .fact("on", on);
    }

    /** Builds {@link Vacancy}. */
    public static final class Builder extends ImmutableVacancy.Builder {
        Builder() {}
    }
}
