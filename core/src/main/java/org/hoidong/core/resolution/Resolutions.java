package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Judges whether a resolution was issued by the right procedure.
 *
 * <p>One verdict covers the vote, the signature, the sending up, the publication and the day of effect, and, where the course of its
 * draft is given, all that went before; every step has a reason, also those that are in order. A step that lies ahead is no failure: its reason is {@link #STEP_OPEN} with the
 * latest day. A step for which the law of the day holds no confirmed rule is {@link #NOT_JUDGED}, and counts neither way.
 *
 * <p>For example a resolution signed on Friday 8 July 2022 and sent up on Tuesday 12 July gives {@code resolution/step-late
 * {step=resolution/sent-up, done=2022-07-12, due=2022-07-11, daysLate=1}}: three days end on Monday 11 July.
 *
 * <p>Days late are calendar days. A latest day that depends on a day of the calendar that may still be decided otherwise
 * carries the fact {@code provisional}. The facts {@code step} are ids that {@link ResolutionMessages} names.
 */
public final class Resolutions {

    /** The vote that adopted it is not recorded. */
    public static final ReasonCode VOTE_NOT_RECORDED = ReasonCode.of("resolution/vote-not-recorded");

    /** A step was taken in time. */
    public static final ReasonCode STEP_IN_TIME = ReasonCode.of("resolution/step-in-time");

    /** A step was taken, but too late. */
    public static final ReasonCode STEP_LATE = ReasonCode.of("resolution/step-late");

    /** A step is still ahead, and its latest day has not passed. */
    public static final ReasonCode STEP_OPEN = ReasonCode.of("resolution/step-open");

    /** A step is still ahead, though its latest day has passed. */
    public static final ReasonCode STEP_OVERDUE = ReasonCode.of("resolution/step-overdue");

    /** A step is still ahead and has no latest day yet, because another has to come first. */
    public static final ReasonCode STEP_WAITS = ReasonCode.of("resolution/step-waits");

    /** A step is still ahead, and the law sets it no latest day. */
    public static final ReasonCode STEP_WITHOUT_LIMIT = ReasonCode.of("resolution/step-without-limit");

    /** The resolution was adopted without a step. Facts: {@code step}. */
    public static final ReasonCode STEP_NOT_TAKEN = ReasonCode.of("resolution/step-not-taken");

    /** A step was taken, but the one from which its time runs is not recorded. Facts: {@code step}, {@code done}, {@code waitsFor}. */
    public static final ReasonCode STEP_NOT_CHECKED = ReasonCode.of("resolution/step-not-checked");

    /** The rule book holds no confirmed rule for a step on the day. */
    public static final ReasonCode NOT_JUDGED = ReasonCode.of("resolution/not-judged");

    /** It takes effect on the earliest day that the law allows, or later. */
    public static final ReasonCode EFFECT_NOT_TOO_EARLY = ReasonCode.of("resolution/effect-not-too-early");

    /** It takes effect before the earliest day that the law allows. */
    public static final ReasonCode EFFECT_TOO_EARLY = ReasonCode.of("resolution/effect-too-early");

    /** It does not say yet from when it has effect; the fact {@code earliest} is the earliest day allowed. */
    public static final ReasonCode EFFECT_NOT_STATED = ReasonCode.of("resolution/effect-not-stated");

    /** It decides a case and takes effect as it says; the law sets no earliest day. */
    public static final ReasonCode EFFECT_AS_WRITTEN = ReasonCode.of("resolution/effect-as-written");

    /** Remedy: record the vote. */
    public static final ReasonCode RECORD_VOTE = ReasonCode.of("resolution/record-vote");

    /** Remedy: take the step now. */
    public static final ReasonCode TAKE_STEP_NOW = ReasonCode.of("resolution/take-step-now");

    /** Remedy: record when the step was taken, if it was. Facts: {@code step}. */
    public static final ReasonCode RECORD_STEP = ReasonCode.of("resolution/record-step");

    /** It was made known through a channel that the law names. Facts: {@code channel}, {@code on}. */
    public static final ReasonCode MADE_KNOWN = ReasonCode.of("resolution/made-known-through");

    /** It was not made known yet through a channel that the law names; it is not in effect. Facts: {@code channel}. */
    public static final ReasonCode TO_BE_MADE_KNOWN = ReasonCode.of("resolution/to-be-made-known-through");

    /**
     * It has taken effect, and was not made known before through a channel that the law names. Facts: {@code channel}, {@code
     * effectiveOn}, and {@code on} if it was later.
     */
    public static final ReasonCode NOT_MADE_KNOWN = ReasonCode.of("resolution/not-made-known-through");

    /** Remedy: make it known through a channel, or record when it was. Facts: {@code channel}. */
    public static final ReasonCode MAKE_KNOWN = ReasonCode.of("resolution/make-known-through");

    /** Remedy: let it take effect no earlier than a day. */
    public static final ReasonCode TAKE_EFFECT_LATER = ReasonCode.of("resolution/take-effect-later");

    private Resolutions() {}

    /**
     * Judges whether a resolution was issued by the right procedure, as far as it has come on a day.
     *
     * <p>Steps recorded with a later date than the day asked about count as still ahead; the day of effect, which the
     * resolution states itself, counts from the beginning.
     *
     * @param resolution the resolution
     * @param rules the law that governs it, as a rule that of the day it was adopted
     * @param calendars the calendars from which time limits are counted
     * @param asOf the day asked about, the day of adoption or later
     * @return the verdict, with the reasons in the order of the steps
     * @throws IllegalArgumentException if the day asked about lies before the adoption
     */
    public static Verdict judge(Resolution resolution, RulesInForce rules, Calendars calendars, LocalDate asOf) {
        checkArgument(
                !asOf.isBefore(resolution.adoptedOn()),
                "asOf (%s) must not be before adoptedOn (%s) of %s",
                asOf,
                resolution.adoptedOn(),
                resolution.number());
        return new ResolutionJudge(resolution, rules, calendars, asOf).judge();
    }

    /**
     * Judges whether a resolution was issued by the right procedure, from its draft to its day of effect (S-08).
     *
     * <p>Where the law changed on the way, {@link Drafting#judge} by the law of the draft and {@link #judge(Resolution, RulesInForce,
     * Calendars, LocalDate)} by that of the adoption are put together with {@link Verdict#all}.
     *
     * @param resolution the resolution, normative
     * @param course how its draft came to the council, of the same tier and in the same procedure
     * @param rules the law that governs both, as a rule that of the day it was adopted
     * @param calendars the calendars from which time limits are counted
     * @param asOf the day asked about, the day of adoption or later
     * @return the verdict, with the reasons in the order of the steps; what was not done before the adoption is missing
     * @throws IllegalArgumentException if the day asked about lies before the adoption, the session opened after it, or the two do not
     *     belong together
     */
    public static Verdict judge(
            Resolution resolution, DraftingCourse course, RulesInForce rules, Calendars calendars, LocalDate asOf) {
        checkArgument(
                resolution.kind().category() == ResolutionCategory.NORMATIVE,
                "kind (%s) of %s must be normative; judge any other without a draft",
                resolution.kind(),
                resolution.number());
        checkArgument(
                resolution.tier().equals(course.tier()) && resolution.procedure() == course.procedure(),
                "course (%s) must be of the tier and procedure of %s (%s of %s)",
                course,
                resolution.number(),
                resolution.procedure(),
                resolution.tier());
        course.sessionOpensOn()
                .ifPresent(opens -> checkArgument(
                        !opens.isAfter(resolution.adoptedOn()),
                        "sessionOpensOn (%s) must not be after adoptedOn (%s) of %s; correct one of the two dates",
                        opens,
                        resolution.adoptedOn(),
                        resolution.number()));
        Verdict adopted = judge(resolution, rules, calendars, asOf);
        Verdict tier = rules.find(ResolutionRules.NORMATIVE_TIERS)
                .map(rule -> rule.value().judge(resolution.tier()))
                .orElseGet(() -> notJudged(ResolutionRules.NORMATIVE_TIERS, rules));
        return Verdict.all(tier, Drafting.judge(course, rules, calendars, resolution.adoptedOn(), true), adopted);
    }

    /**
     * Judges whether the vote adopted a resolution.
     *
     * @param resolution the resolution
     * @param rules the law of the day it was adopted
     * @return the verdict; satisfied and said to be not judged if the law has no rule
     */
    public static Verdict judgeVote(Resolution resolution, RulesInForce rules) {
        return rules.find(resolution.adoptionRule())
                .map(rule -> resolution
                        .tally()
                        .map(tally -> rule.value().evaluate(tally))
                        .orElseGet(() -> Verdict.no(Reason.builder(VOTE_NOT_RECORDED)
                                .basis(rule.basis())
                                .fact("adoptedOn", resolution.adoptedOn())
                                .remedy(Remedy.of(RECORD_VOTE))
                                .build())))
                .orElseGet(() -> notJudged(ResolutionStep.ADOPTED, rules));
    }

    /**
     * Judges whether an office may authenticate resolutions.
     *
     * @param office the office in which it is signed
     * @param rules the law of the day it was adopted
     * @return the verdict; satisfied and said to be not judged if the law has no rule
     */
    public static Verdict judgeSignature(SigningOffice office, RulesInForce rules) {
        return rules.find(ResolutionRules.SIGNER)
                .map(rule -> rule.value().judge(office))
                .orElseGet(() -> notJudged(ResolutionStep.SIGNED, rules));
    }

    /**
     * Judges whether the day from which a resolution has effect is late enough.
     *
     * @param resolution the resolution
     * @param rules the law of the day it was adopted
     * @param calendars the calendars from which time limits are counted
     * @return the verdict; the day of effect of an individual resolution is as written
     */
    public static Verdict judgeEffect(Resolution resolution, RulesInForce rules, Calendars calendars) {
        return Verdict.all(new ResolutionJudge(resolution, rules, calendars, resolution.adoptedOn()).effect());
    }

    /** The answer to a question that the rule book cannot answer on the day. */
    static Verdict notJudged(RuleKey<?> key, RulesInForce rules) {
        return notJudged(key.id(), rules.dateOf(key.field()), rules.book().toString());
    }

    static Verdict notJudged(ResolutionStep step, RulesInForce rules) {
        return notJudged(step.code(), rules.date(), rules.book().toString());
    }

    static Verdict notJudged(String what, LocalDate askedOn, String ruleBook) {
        return Verdict.yes(Reason.builder(NOT_JUDGED)
                .fact("step", what)
                .fact("on", askedOn)
                .fact("ruleBook", ruleBook)
                .build());
    }
}
