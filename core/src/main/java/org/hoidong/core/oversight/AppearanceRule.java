package org.hoidong.core.oversight;

import org.hoidong.core.council.OfficeCategory;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Whether who is called to answer or report must come in person, or may send a deputy (trực tiếp trả lời, ủy quyền cho cấp
 * phó).
 *
 * <p>It says nothing of who may be called. For example where no delegation is allowed, a question to the chair of an executive
 * that the vice-chair answers gives {@code oversight/appeared-by-another {called=executive-chair,
 * appeared=executive-vice-chair}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AppearanceRule {

    /** Who was called came. Facts: {@code called}, {@code appeared}. */
    public static final ReasonCode IN_PERSON = ReasonCode.of("oversight/appeared-in-person");

    /** A deputy came, and may. Facts: {@code called}, {@code appeared}. */
    public static final ReasonCode BY_DEPUTY = ReasonCode.of("oversight/appeared-by-deputy");

    /** Somebody came who may not stand in. Facts: {@code called}, {@code appeared}. */
    public static final ReasonCode BY_ANOTHER = ReasonCode.of("oversight/appeared-by-another");

    /** Remedy: let who was called come. Facts: {@code called}. */
    public static final ReasonCode APPEAR_IN_PERSON = ReasonCode.of("oversight/appear-in-person");

    AppearanceRule() {}

    /**
     * Obtains a rule that allows no delegation.
     *
     * @param basis the provision
     * @return the rule
     */
    public static AppearanceRule inPerson(Provision basis) {
        return new Builder().basis(basis).deputyAllowed(false).build();
    }

    /**
     * Obtains a rule that allows a deputy of the same body to stand in.
     *
     * @param basis the provision
     * @return the rule
     */
    public static AppearanceRule orByDeputy(Provision basis) {
        return new Builder().basis(basis).deputyAllowed(true).build();
    }

    /** Returns whether a deputy of the same body may stand in. */
    public abstract boolean isDeputyAllowed();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Judges an appearance.
     *
     * @param called the office whose holder was called
     * @param appeared the office of who came in its place, or the same
     * @return {@link #IN_PERSON}, {@link #BY_DEPUTY}, or {@link #BY_ANOTHER} with the remedy {@link #APPEAR_IN_PERSON}
     */
    public final Verdict judge(OfficeKind called, OfficeKind appeared) {
        if (appeared.equals(called)) {
            return Verdict.yes(reason(IN_PERSON, called, appeared).build());
        }
        if (isDeputyAllowed()
                && appeared.category() == OfficeCategory.DEPUTY
                && appeared.in().equals(called.in())) {
            return Verdict.yes(reason(BY_DEPUTY, called, appeared).build());
        }
        return Verdict.no(reason(BY_ANOTHER, called, appeared)
                .remedy(Remedy.builder(APPEAR_IN_PERSON)
                        .fact("called", called.id())
                        .build())
                .build());
    }

    private Reason.Builder reason(ReasonCode code, OfficeKind called, OfficeKind appeared) {
        return Reason.builder(code).basis(basis()).fact("called", called.id()).fact("appeared", appeared.id());
    }

    /** Returns whether a deputy may come. */
    @Override
    public final String toString() {
        return isDeputyAllowed() ? "in person or by deputy" : "in person";
    }

    static final class Builder extends ImmutableAppearanceRule.Builder {}
}
