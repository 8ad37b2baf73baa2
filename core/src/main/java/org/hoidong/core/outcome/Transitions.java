package org.hoidong.core.outcome;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.law.TransitionRule;

/**
 * Why a running matter has the law it has: the reasons that go with {@link TransitionPolicy#lawOf}.
 *
 * <p>For example a denunciation of 1 June 2026, asked on 1 July, gives {@code law/new-law-followed-in-part {founded=2026-06-01,
 * on=2026-07-01, from=2026-07-01, fields=[law/citizens]}} with the article of the decree that says so.
 */
public final class Transitions {

    /** The matter has the law of the day it was founded. Facts: {@code founded}, {@code on}. */
    public static final ReasonCode FOUNDING_LAW_KEPT = ReasonCode.of("law/founding-law-kept");

    /** The matter has the new law in all fields. Facts: {@code founded}, {@code on}, {@code from}. */
    public static final ReasonCode NEW_LAW_FOLLOWED = ReasonCode.of("law/new-law-followed");

    /** The matter has the new law in some fields. Facts: {@code founded}, {@code on}, {@code from}, {@code fields}. */
    public static final ReasonCode NEW_LAW_FOLLOWED_IN_PART = ReasonCode.of("law/new-law-followed-in-part");

    /** Another body carries the matter on. Facts: {@code founded}, {@code on}, {@code from}. */
    public static final ReasonCode PASSED_TO_SUCCESSOR = ReasonCode.of("law/passed-to-successor");

    private static final Messages MESSAGES = texts();

    private Transitions() {}

    /** Returns the texts in Vietnamese and English; a host adds the names of its own fields of law. */
    public static Messages messages() {
        return MESSAGES;
    }

    private static Messages texts() {
        Messages.Builder messages = Messages.builder()
                .text(
                        FOUNDING_LAW_KEPT,
                        "Vụ việc phát sinh ngày {founded}, đến ngày {on} vẫn áp dụng pháp luật của ngày phát sinh",
                        "The matter of {founded} keeps, on {on}, the law of the day it was founded")
                .text(
                        NEW_LAW_FOLLOWED,
                        "Vụ việc phát sinh ngày {founded}, vào ngày {on} áp dụng quy định mới kể từ ngày {from}",
                        "The matter of {founded} follows, on {on}, the new law of {from}")
                .text(
                        NEW_LAW_FOLLOWED_IN_PART,
                        "Vụ việc phát sinh ngày {founded}, vào ngày {on} áp dụng quy định mới kể từ ngày {from} về: {fields}",
                        "The matter of {founded} follows, on {on}, the new law of {from} on: {fields}")
                .text(
                        PASSED_TO_SUCCESSOR,
                        "Vào ngày {on}, vụ việc phát sinh ngày {founded} thuộc cơ quan kế thừa, tiếp tục giải quyết kể từ ngày {from}",
                        "On {on} the matter of {founded} is with the successor body, which carries it on from {from}");
        FieldOfLaw.standard().forEach(field -> messages.name(field.id(), field.label()));
        return messages.build();
    }

    /**
     * Says why a matter has the law it has on a day.
     *
     * @param policy the policy
     * @param founded the day the matter was founded
     * @param on the day that is asked about
     * @return one met reason for each rule that concerns the matter, the earliest first; {@link #FOUNDING_LAW_KEPT} without a
     *     provision if there is none, for then no law moved it
     * @throws IllegalArgumentException if the day is before the founding day
     */
    public static ImmutableList<Reason> explain(TransitionPolicy policy, LocalDate founded, LocalDate on) {
        ImmutableList<TransitionRule> rules = policy.concerning(founded, on);
        if (rules.isEmpty()) {
            return ImmutableList.of(reason(FOUNDING_LAW_KEPT, founded, on).build());
        }
        return rules.stream().map(rule -> explain(rule, founded, on)).collect(ImmutableList.toImmutableList());
    }

    private static Reason explain(TransitionRule rule, LocalDate founded, LocalDate on) {
        Reason.Builder reason = reason(code(rule), founded, on).basis(rule.basis());
        rule.since().ifPresent(from -> reason.fact("from", from));
        if (!rule.fields().isEmpty()) {
            reason.fact(
                    "fields",
                    Datum.texts(rule.fields().stream().map(FieldOfLaw::id).toList()));
        }
        return reason.build();
    }

    private static Reason.Builder reason(ReasonCode code, LocalDate founded, LocalDate on) {
        return Reason.builder(code).fact("founded", founded).fact("on", on);
    }

    private static ReasonCode code(TransitionRule rule) {
        return switch (rule.effect()) {
            case KEEPS_FOUNDING_LAW -> FOUNDING_LAW_KEPT;
            case FOLLOWS_NEW_LAW -> rule.fields().isEmpty() ? NEW_LAW_FOLLOWED : NEW_LAW_FOLLOWED_IN_PART;
            case PASSES_TO_SUCCESSOR -> PASSED_TO_SUCCESSOR;
        };
    }
}
