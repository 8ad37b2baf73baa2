package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/** Judges a resolution from its vote to its day of effect; the four things that every step is judged from. */
record ResolutionJudge(Resolution resolution, RulesInForce rules, Calendars calendars, LocalDate asOf) {

    Verdict judge() {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        verdicts.add(Resolutions.judgeVote(resolution, rules), judgeSignature(), judgeSendingUp());
        if (resolution.kind().category() == ResolutionCategory.NORMATIVE) {
            verdicts.addAll(judgePublication());
        }
        return Verdict.all(verdicts.addAll(effect()).build());
    }

    /** What is to be said of the day of effect. */
    ImmutableList<Verdict> effect() {
        if (resolution.kind().category() != ResolutionCategory.NORMATIVE) {
            return ImmutableList.of(judgeEffectAsWritten());
        }
        return Stream.concat(Stream.of(judgeEarliestEffect()), judgeRetroactivity().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Verdict judgeSignature() {
        if (signedOn().isEmpty()) {
            return Verdict.yes(Reason.builder(Resolutions.STEP_WITHOUT_LIMIT)
                    .fact("step", ResolutionStep.SIGNED.code())
                    .build());
        }
        return Resolutions.judgeSignature(resolution.signedBy().orElseThrow(), rules);
    }

    private Verdict judgeSendingUp() {
        return counted(ResolutionStep.SENT_UP, ResolutionRules.SEND_UP, signedOn(), resolution.sentUpOn())
                .judge(asOf);
    }

    private ImmutableList<Verdict> judgePublication() {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        Optional<Dated<NamedKinds<PublicationChannel>>> channels =
                rules.find(channelsKey().of(resolution.tier()));
        channels.ifPresent(rule ->
                rule.value().kinds().forEach(channel -> verdicts.add(judgeChannel(channel, rule.basis()))));
        RuleKey<TimeLimit> sendKey = ResolutionRules.TO_GAZETTE.of(resolution.tier());
        RuleKey<TimeLimit> publishKey = ResolutionRules.GAZETTE_PUBLISHES.of(resolution.tier());
        if (rules.find(sendKey).isPresent() && rules.find(publishKey).isPresent()) {
            verdicts.addAll(judgeGazette(sendKey, publishKey));
        } else if (channels.isEmpty()) {
            verdicts.add(Resolutions.notJudged(ResolutionStep.PUBLISHED, rules));
        }
        return verdicts.build();
    }

    private RuleKey<NamedKinds<PublicationChannel>> channelsKey() {
        return resolution.procedure() == Procedure.SIMPLIFIED
                        && rules.find(ResolutionRules.PUBLISHED_AT_ONCE.of(resolution.tier()))
                                .isPresent()
                ? ResolutionRules.PUBLISHED_AT_ONCE
                : ResolutionRules.PUBLISHED_THROUGH;
    }

    private ImmutableList<Verdict> judgeGazette(RuleKey<TimeLimit> sendKey, RuleKey<TimeLimit> publishKey) {
        Optional<LocalDate> anchor = known(resolution.announcedOn()).or(this::signedOn);
        Optional<LocalDate> sent = known(resolution.sentToGazetteOn());
        ResolutionStepDue sending =
                counted(ResolutionStep.SENT_TO_GAZETTE, sendKey, anchor, resolution.sentToGazetteOn());
        // Without a recorded sending, the gazette's days run from the latest day on which it had to be sent.
        Optional<LocalDate> received = sent.or(() -> sending.deadline().map(Deadline::dueOn));
        Verdict publication = counted(ResolutionStep.PUBLISHED, publishKey, received, resolution.publishedOn())
                .judge(asOf);
        boolean sendingUnknown =
                sent.isEmpty() && known(resolution.publishedOn()).isPresent();
        return sendingUnknown ? ImmutableList.of(publication) : ImmutableList.of(sending.judge(asOf), publication);
    }

    private Verdict judgeChannel(PublicationChannel channel, Provision basis) {
        Optional<LocalDate> on =
                known(Optional.ofNullable(resolution.madeKnown().get(channel)));
        Optional<LocalDate> effect = known(resolution.effectiveOn());
        boolean late = effect.filter(
                        day -> on.filter(known -> !known.isAfter(day)).isEmpty())
                .isPresent();
        ReasonCode code = late
                ? Resolutions.NOT_MADE_KNOWN
                : on.isPresent() ? Resolutions.MADE_KNOWN : Resolutions.TO_BE_MADE_KNOWN;
        Reason.Builder reason = Reason.builder(code).basis(basis).fact("channel", channel.id());
        on.ifPresent(day -> reason.fact("on", day));
        if (late) {
            reason.fact("effectiveOn", effect.orElseThrow())
                    .remedy(Remedy.builder(Resolutions.MAKE_KNOWN)
                            .fact("channel", channel.id())
                            .build());
        }
        return Verdict.of(!late, reason.build());
    }

    private ResolutionStepDue counted(
            ResolutionStep step, RuleKey<TimeLimit> key, Optional<LocalDate> from, Optional<LocalDate> done) {
        return ResolutionStepDue.counted(step, key, from, ResolutionStep.SIGNED, rules, calendars)
                .done(done);
    }

    private Verdict judgeEarliestEffect() {
        RuleKey<TimeLimit> key = resolution.procedure() == Procedure.SIMPLIFIED
                ? ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED
                : ResolutionRules.EARLIEST_EFFECT;
        Optional<Dated<TimeLimit>> rule = rules.find(key.of(resolution.tier()));
        if (rule.isEmpty()) {
            return Resolutions.notJudged(ResolutionStep.IN_EFFECT, rules);
        }
        LocalDate earliest = count(rule.orElseThrow(), resolution.adoptedOn()).dueOn();
        Provision basis = rule.orElseThrow().basis();
        if (resolution.effectiveOn().isEmpty()) {
            return Verdict.yes(Reason.builder(Resolutions.EFFECT_NOT_STATED)
                    .basis(basis)
                    .fact("earliest", earliest)
                    .build());
        }
        LocalDate effectiveOn = resolution.effectiveOn().orElseThrow();
        boolean early = effectiveOn.isBefore(earliest);
        Reason.Builder reason = Reason.builder(early ? Resolutions.EFFECT_TOO_EARLY : Resolutions.EFFECT_NOT_TOO_EARLY)
                .basis(basis)
                .fact("effectiveOn", effectiveOn)
                .fact("earliest", earliest);
        if (early) {
            reason.fact("daysEarly", days(effectiveOn, earliest))
                    .remedy(Remedy.builder(Resolutions.TAKE_EFFECT_LATER)
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
                .map(effectiveOn -> Verdict.yes(Reason.builder(Resolutions.EFFECT_AS_WRITTEN)
                        .fact("effectiveOn", effectiveOn)
                        .build()))
                .orElseGet(() -> Verdict.yes(Reason.builder(Resolutions.STEP_WITHOUT_LIMIT)
                        .fact("step", ResolutionStep.IN_EFFECT.code())
                        .build()));
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
