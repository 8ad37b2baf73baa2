package org.hoidong.core.resolution;

import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that forbids a resolution to take effect before it was adopted.
 *
 * <p>It is not the rule on how many days must lie between; {@link ResolutionRules#EARLIEST_EFFECT} is. For example a
 * resolution adopted on 7 July 2022 that is to have effect from 1 January 2022 gives {@code resolution/effect-retroactive
 * {adoptedOn=2022-07-07, effectiveOn=2022-01-01, days=187}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RetroactivityRule {

    /** It takes effect on the day it was adopted or later. */
    public static final ReasonCode NOT_RETROACTIVE = ReasonCode.of("resolution/effect-not-retroactive");

    /** It takes effect before the day it was adopted. */
    public static final ReasonCode RETROACTIVE = ReasonCode.of("resolution/effect-retroactive");

    /** Remedy: let it take effect no earlier than it was adopted. */
    public static final ReasonCode TAKE_EFFECT_AFTER_ADOPTION = ReasonCode.of("resolution/take-effect-after-adoption");

    RetroactivityRule() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision that imposes it
     * @return the rule
     */
    public static RetroactivityRule of(Provision basis) {
        return new Builder().basis(basis).build();
    }

    /** Returns the provision that imposes this rule. */
    public abstract Provision basis();

    /**
     * Judges a day of effect.
     *
     * @param adoptedOn the day it was adopted
     * @param effectiveOn the day it takes effect
     * @return the verdict
     */
    public final Verdict judge(LocalDate adoptedOn, LocalDate effectiveOn) {
        boolean retroactive = effectiveOn.isBefore(adoptedOn);
        Reason.Builder reason = Reason.builder(retroactive ? RETROACTIVE : NOT_RETROACTIVE)
                .basis(basis())
                .fact("adoptedOn", adoptedOn)
                .fact("effectiveOn", effectiveOn);
        if (retroactive) {
            reason.fact("days", adoptedOn.toEpochDay() - effectiveOn.toEpochDay())
                    .remedy(Remedy.builder(TAKE_EFFECT_AFTER_ADOPTION)
                            .fact("adoptedOn", adoptedOn)
                            .build());
        }
        return Verdict.of(!retroactive, reason.build());
    }

    static final class Builder extends ImmutableRetroactivityRule.Builder {}
}
