package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Judges whether a resolution was issued by the right procedure.
 *
 * <p>One verdict covers the vote, the signature, the sending up, the publication and the day of effect; every step has a
 * reason, also those that are in order. A step that lies ahead is no failure: its reason is {@link #STEP_OPEN} with the
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

    /** Remedy: let it take effect no earlier than a day. */
    public static final ReasonCode TAKE_EFFECT_LATER = ReasonCode.of("resolution/take-effect-later");

    static final String ADOPTED = "resolution/adopted";
    static final String SIGNED = "resolution/signed";
    static final String SENT_UP = "resolution/sent-up";
    static final String SENT_TO_GAZETTE = "resolution/sent-to-gazette";
    static final String PUBLISHED = "resolution/published";
    static final String IN_EFFECT = "resolution/in-effect";

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
        return new Judge(resolution, rules, calendars, asOf).judge();
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
                .orElseGet(() -> notJudged(ADOPTED, rules));
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
                .orElseGet(() -> notJudged(SIGNED, rules));
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
        return Verdict.all(new Judge(resolution, rules, calendars, resolution.adoptedOn()).effect());
    }

    /**
     * Finds by when a signed resolution is sent up.
     *
     * @param signedOn the day it was signed
     * @param rules the law of the day it was adopted
     * @return the due, empty if the law has no rule
     */
    public static Optional<Due> sendUpDue(LocalDate signedOn, RulesInForce rules) {
        return rules.find(ResolutionRules.SEND_UP)
                .map(rule -> Due.within(rule.value(), signedOn).by(rule.basis()));
    }

    /**
     * Finds by when a normative resolution is published in the gazette at the latest: the days to send it and those of the gazette.
     *
     * @param tier the tier of the council
     * @param signedOn the day it was signed
     * @param rules the law of the day it was adopted
     * @param calendars the calendars from which time limits are counted
     * @return the due, empty if the law has no rule for that tier
     */
    public static Optional<Due> publicationDue(
            TierKind tier, LocalDate signedOn, RulesInForce rules, Calendars calendars) {
        return rules.find(ResolutionRules.TO_GAZETTE.of(tier))
                .flatMap(sending -> rules.find(ResolutionRules.GAZETTE_PUBLISHES.of(tier))
                        .map(publishing -> Due.within(
                                        publishing.value(),
                                        sending.value()
                                                .from(signedOn, calendars)
                                                .dueOn())
                                .by(publishing.basis())));
    }

    private static Verdict notJudged(String step, RulesInForce rules) {
        return Verdict.yes(Reason.builder(NOT_JUDGED)
                .fact("step", step)
                .fact("on", rules.date())
                .fact("ruleBook", rules.book().toString())
                .build());
    }

    /** The four things that every step is judged from. */
    private record Judge(Resolution resolution, RulesInForce rules, Calendars calendars, LocalDate asOf) {

        Verdict judge() {
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            verdicts.add(Resolutions.judgeVote(resolution, rules), judgeSignature(), judgeSendingUp());
            if (resolution.kind().category() == ResolutionCategory.NORMATIVE) {
                verdicts.addAll(judgePublication());
            }
            return Verdict.all(verdicts.addAll(effect()).build());
        }

        ImmutableList<Verdict> effect() {
            if (resolution.kind().category() != ResolutionCategory.NORMATIVE) {
                return ImmutableList.of(judgeEffectAsWritten());
            }
            return Stream.concat(Stream.of(judgeEarliestEffect()), judgeRetroactivity().stream())
                    .collect(ImmutableList.toImmutableList());
        }

        private Verdict judgeSignature() {
            if (signedOn().isEmpty()) {
                return Verdict.yes(
                        Reason.builder(STEP_WITHOUT_LIMIT).fact("step", SIGNED).build());
            }
            return Resolutions.judgeSignature(resolution.signedBy().orElseThrow(), rules);
        }

        private Verdict judgeSendingUp() {
            Optional<Dated<TimeLimit>> rule = rules.find(ResolutionRules.SEND_UP);
            if (rule.isEmpty()) {
                return notJudged(SENT_UP);
            }
            if (signedOn().isEmpty()) {
                return waits(SENT_UP, rule.orElseThrow().basis());
            }
            Deadline due = count(rule.orElseThrow(), signedOn().orElseThrow());
            return judgeStep(
                    SENT_UP,
                    known(resolution.sentUpOn()),
                    due,
                    rule.orElseThrow().basis());
        }

        private ImmutableList<Verdict> judgePublication() {
            Optional<Dated<TimeLimit>> sending = rules.find(ResolutionRules.TO_GAZETTE.of(resolution.tier()));
            Optional<Dated<TimeLimit>> publishing = rules.find(ResolutionRules.GAZETTE_PUBLISHES.of(resolution.tier()));
            if (sending.isEmpty() || publishing.isEmpty()) {
                return ImmutableList.of(notJudged(PUBLISHED));
            }
            Provision sendingBasis = sending.orElseThrow().basis();
            Provision publishingBasis = publishing.orElseThrow().basis();
            Optional<LocalDate> anchor = known(resolution.announcedOn()).or(this::signedOn);
            if (anchor.isEmpty()) {
                return ImmutableList.of(waits(SENT_TO_GAZETTE, sendingBasis), waits(PUBLISHED, publishingBasis));
            }
            Deadline sendDue = count(sending.orElseThrow(), anchor.orElseThrow());
            Optional<LocalDate> sent = known(resolution.sentToGazetteOn());
            Optional<LocalDate> published = known(resolution.publishedOn());
            // Without a recorded sending, the gazette's days run from the latest day on which it had to be sent.
            Deadline publishDue = count(publishing.orElseThrow(), sent.orElse(sendDue.dueOn()));
            Verdict publication = judgeStep(PUBLISHED, published, publishDue, publishingBasis);
            boolean sendingUnknown = sent.isEmpty() && published.isPresent();
            return sendingUnknown
                    ? ImmutableList.of(publication)
                    : ImmutableList.of(judgeStep(SENT_TO_GAZETTE, sent, sendDue, sendingBasis), publication);
        }

        private Verdict judgeEarliestEffect() {
            RuleKey<TimeLimit> key = resolution.procedure() == Procedure.SIMPLIFIED
                    ? ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED
                    : ResolutionRules.EARLIEST_EFFECT;
            Optional<Dated<TimeLimit>> rule = rules.find(key.of(resolution.tier()));
            if (rule.isEmpty()) {
                return notJudged(IN_EFFECT);
            }
            LocalDate earliest =
                    count(rule.orElseThrow(), resolution.adoptedOn()).dueOn();
            Provision basis = rule.orElseThrow().basis();
            if (resolution.effectiveOn().isEmpty()) {
                return Verdict.yes(Reason.builder(EFFECT_NOT_STATED)
                        .basis(basis)
                        .fact("earliest", earliest)
                        .build());
            }
            LocalDate effectiveOn = resolution.effectiveOn().orElseThrow();
            boolean early = effectiveOn.isBefore(earliest);
            Reason.Builder reason = Reason.builder(early ? EFFECT_TOO_EARLY : EFFECT_NOT_TOO_EARLY)
                    .basis(basis)
                    .fact("effectiveOn", effectiveOn)
                    .fact("earliest", earliest);
            if (early) {
                reason.fact("daysEarly", days(effectiveOn, earliest))
                        .remedy(Remedy.builder(TAKE_EFFECT_LATER)
                                .fact("earliest", earliest)
                                .build());
            }
            return Verdict.of(!early, reason.build());
        }

        private Optional<Verdict> judgeRetroactivity() {
            return resolution
                    .effectiveOn()
                    .flatMap(effectiveOn -> rules.find(ResolutionRules.RETROACTIVITY)
                            .map(rule -> rule.value().judge(resolution.adoptedOn(), effectiveOn)));
        }

        private Verdict judgeEffectAsWritten() {
            return resolution
                    .effectiveOn()
                    .map(effectiveOn -> Verdict.yes(Reason.builder(EFFECT_AS_WRITTEN)
                            .fact("effectiveOn", effectiveOn)
                            .build()))
                    .orElseGet(() -> Verdict.yes(Reason.builder(STEP_WITHOUT_LIMIT)
                            .fact("step", IN_EFFECT)
                            .build()));
        }

        private Verdict judgeStep(String step, Optional<LocalDate> done, Deadline deadline, Provision basis) {
            LocalDate due = deadline.dueOn();
            LocalDate day = done.orElse(asOf);
            boolean late = day.isAfter(due);
            ReasonCode code = done.isPresent() ? (late ? STEP_LATE : STEP_IN_TIME) : late ? STEP_OVERDUE : STEP_OPEN;
            Reason.Builder reason = Reason.builder(code).basis(basis).fact("step", step);
            done.ifPresent(date -> reason.fact("done", date));
            reason.fact("due", due);
            if (deadline.isProvisional()) {
                reason.fact("provisional", Datum.of(true));
            }
            if (late) {
                reason.fact("daysLate", days(due, day));
            }
            if (code.equals(STEP_OVERDUE)) {
                reason.remedy(Remedy.builder(TAKE_STEP_NOW).fact("step", step).build());
            }
            return Verdict.of(!late, reason.build());
        }

        private static Verdict waits(String step, Provision basis) {
            return Verdict.yes(Reason.builder(STEP_WAITS)
                    .basis(basis)
                    .fact("step", step)
                    .fact("waitsFor", SIGNED)
                    .build());
        }

        private Verdict notJudged(String step) {
            return Resolutions.notJudged(step, rules);
        }

        private Deadline count(Dated<TimeLimit> rule, LocalDate anchor) {
            return rule.value().from(anchor, calendars);
        }

        private Optional<LocalDate> signedOn() {
            return known(resolution.signedOn());
        }

        private Optional<LocalDate> known(Optional<LocalDate> date) {
            return date.filter(day -> !day.isAfter(asOf));
        }

        private static long days(LocalDate from, LocalDate to) {
            return to.toEpochDay() - from.toEpochDay();
        }
    }
}
