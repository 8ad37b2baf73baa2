package org.hoidong.core.council;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of what must be done when an office ends in one way: who accepts it, if anybody, and that it is reported to the
 * council at its nearest session.
 *
 * <p>It is not about votes that remove somebody. For example a resignation between sessions is accepted by the Standing
 * Committee; a retirement needs no procedure; both are reported.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeEnd {

    /** No procedure of the council is needed. Facts: {@code end}. */
    public static final ReasonCode NO_PROCEDURE = ReasonCode.of("council/office-ends-without-procedure");

    /** Somebody accepts it. Facts: {@code end}, {@code actor}. */
    public static final ReasonCode ACCEPTED = ReasonCode.of("council/office-end-accepted");

    /** Somebody who may not accepts it. Facts: {@code end}, {@code actor}, {@code competent}. */
    public static final ReasonCode NOT_ACCEPTED = ReasonCode.of("council/office-end-not-accepted");

    /** What remains to be done: a report at the nearest session. Facts: {@code end}. */
    public static final ReasonCode REPORT_AT_NEAREST_SESSION = ReasonCode.of("council/report-at-nearest-session");

    /** Remedy: let somebody accept it who may. Facts: {@code end}, {@code competent}. */
    public static final ReasonCode LET_COMPETENT_ACCEPT = ReasonCode.of("council/let-competent-accept");

    OfficeEnd() {}

    /**
     * Obtains a rule for an end that is reported at the nearest session.
     *
     * @param basis the provision
     * @param kind how the office ends
     * @param acceptedBy who may accept it; nobody if there is no procedure
     * @return the rule
     */
    public static OfficeEnd of(Provision basis, OfficeEndKind kind, Competent... acceptedBy) {
        return new Builder()
                .basis(basis)
                .kind(kind)
                .acceptedBy(Arrays.asList(acceptedBy))
                .build();
    }

    /** Returns how the office ends. */
    public abstract OfficeEndKind kind();

    /** Returns who may accept it; empty if there is no procedure. */
    public abstract ImmutableSet<Competent> acceptedBy();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether the office has ended once somebody acted on it.
     *
     * @param actor who accepted it, or took note of it
     * @return {@link #NO_PROCEDURE} or {@link #ACCEPTED}, each with {@link #REPORT_AT_NEAREST_SESSION}; or {@link
     *     #NOT_ACCEPTED} with the remedy {@link #LET_COMPETENT_ACCEPT}
     */
    public final Verdict judge(Competent actor) {
        if (acceptedBy().isEmpty()) {
            return withReport(reason(NO_PROCEDURE));
        }
        if (acceptedBy().contains(actor)) {
            return withReport(reason(ACCEPTED).fact("actor", actor.id()));
        }
        Datum competent = Datum.texts(acceptedBy().stream().map(Competent::id).toList());
        return Verdict.no(reason(NOT_ACCEPTED)
                .fact("actor", actor.id())
                .fact("competent", competent)
                .remedy(Remedy.builder(LET_COMPETENT_ACCEPT)
                        .fact("end", kind().id())
                        .fact("competent", competent)
                        .build())
                .build());
    }

    private Verdict withReport(Reason.Builder reason) {
        return Verdict.all(
                Verdict.yes(reason.build()),
                Verdict.yes(reason(REPORT_AT_NEAREST_SESSION).build()));
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).basis(basis()).fact("end", kind().id());
    }

    static final class Builder extends ImmutableOfficeEnd.Builder {}
}
