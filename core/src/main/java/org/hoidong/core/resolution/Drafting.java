package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * By when each step of drafting is due, and whether a draft came to the council by the right procedure.
 *
 * <p>In the ordinary procedure the steps are counted back from the meeting of the executive and from the session. In the simplified
 * one those who appraise and verify have their days from the full dossier, and none of the ordinary lead times is asked for. A step for
 * which the law of the day holds no confirmed rule is {@link Resolutions#NOT_JUDGED}, and counts neither way; a council that knows its
 * own days gives them as settings.
 *
 * <p>For example a dossier that the Justice Department of a province had in full on Friday 8 July 2022 is to be appraised by Monday 25
 * July: fifteen days end on a Saturday.
 *
 * <p>The whole verdict, from the draft to the day of effect, is {@link Resolutions#judge(Resolution, DraftingCourse, RulesInForce,
 * Calendars, LocalDate)}.
 */
public final class Drafting {

    /** A body replied when its time was over; the draft had waited for it. Facts: {@code body}, {@code done}, {@code due}. */
    public static final ReasonCode REPLIED_LATE = ReasonCode.of("resolution/replied-late");

    /** A body replied in time. Facts: {@code body}, {@code done}, {@code due}. */
    public static final ReasonCode REPLIED = ReasonCode.of("resolution/replied");

    /** A body let its time pass without a reply. Facts: {@code body}, {@code due}. */
    public static final ReasonCode SILENT = ReasonCode.of("resolution/consultee-silent");

    /** A body has not replied yet, and still may. Facts: {@code body}, {@code due}. */
    public static final ReasonCode REPLY_AWAITED = ReasonCode.of("resolution/reply-awaited");

    /**
     * The draft went on without the reply of a body that still had time. Facts: {@code body}, {@code due}, {@code step}, {@code
     * wentOnOn}.
     */
    public static final ReasonCode CUT_SHORT = ReasonCode.of("resolution/consultation-cut-short");

    /** Remedy: let the draft go on after a day, or once the body has replied. Facts: {@code body}, {@code due}. */
    public static final ReasonCode WAIT_FOR_REPLY = ReasonCode.of("resolution/wait-for-reply");

    private Drafting() {}

    /**
     * Works out by when each step is due.
     *
     * @param course what was done and what is planned
     * @param rules the law that governs the draft
     * @param calendars the calendars that time limits name
     * @return the steps of that procedure in their order, without the replies of those consulted
     */
    public static ImmutableList<ResolutionStepDue> timetable(
            DraftingCourse course, RulesInForce rules, Calendars calendars) {
        return new Steps(course, rules, calendars).all();
    }

    /**
     * Judges the way of a draft as far as it has come on a day.
     *
     * @param course what was done and what is planned
     * @param rules the law that governs the draft
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about; what is recorded with a later day is still ahead
     * @return the verdict: who proposed and submitted it, those consulted, the steps, whether all who verify have spoken, and the order
     *     at the session
     */
    public static Verdict judge(DraftingCourse course, RulesInForce rules, Calendars calendars, LocalDate asOf) {
        return judge(course, rules, calendars, asOf, false);
    }

    /** The same; once the resolution is adopted, what was not done is missing. */
    static Verdict judge(
            DraftingCourse course, RulesInForce rules, Calendars calendars, LocalDate asOf, boolean isAdopted) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        course.proposedBy().ifPresent(by -> verdicts.add(judgeWho(DraftingRules.PROPOSED_BY, by, course, rules)));
        course.submittedBy().ifPresent(by -> verdicts.add(judgeWho(DraftingRules.SUBMITTED_BY, by, course, rules)));
        course.consultations().stream()
                .filter(consultation -> !consultation.receivedOn().isAfter(asOf))
                .forEach(consultation -> verdicts.add(judgeReply(consultation, course, rules, calendars, asOf)));
        timetable(course, rules, calendars).forEach(step -> verdicts.add(step.judge(asOf, isAdopted)));
        course.verification()
                .filter(verification ->
                        isAdopted || verification.reportedBy(asOf).isPresent())
                .ifPresent(verification -> verdicts.add(verification.completeness(asOf)));
        if (isAdopted) {
            verdicts.add(judgeOrder(course, rules));
        }
        return Verdict.all(verdicts.build());
    }

    private static Verdict judgeWho(
            RuleKey<NamedKinds<Competent>> key, Competent who, DraftingCourse course, RulesInForce rules) {
        RuleKey<NamedKinds<Competent>> ofTier = key.of(course.tier());
        return rules.find(ofTier)
                .map(rule -> rule.value().judge(who))
                .orElseGet(() -> Resolutions.notJudged(key, rules));
    }

    private static Verdict judgeOrder(DraftingCourse course, RulesInForce rules) {
        return rules.find(MeetingRules.ADOPTION_ORDER)
                .map(rule -> rule.value().judge(course.proceedings()))
                .orElseGet(() -> Resolutions.notJudged(MeetingRules.ADOPTION_ORDER, rules));
    }

    /** Judges whether a body was given its time. */
    private static Verdict judgeReply(
            Consultation consultation, DraftingCourse course, RulesInForce rules, Calendars calendars, LocalDate asOf) {
        ResolutionStepDue step = ResolutionStepDue.counted(
                ResolutionStep.CONSULTEE_REPLIED,
                DraftingRules.CONSULTEES_REPLY.of(course.tier()),
                Optional.of(consultation.receivedOn()),
                ResolutionStep.CONSULTEE_REPLIED,
                rules,
                calendars);
        if (step.deadline().isEmpty()) {
            return step.judge(asOf);
        }
        LocalDate due = step.deadline().orElseThrow().dueOn();
        Optional<LocalDate> replied = consultation.repliedOn().filter(on -> !on.isAfter(asOf));
        ResolutionStep next = course.executiveDecidesOn().isPresent()
                ? ResolutionStep.DECIDED_TO_SUBMIT
                : ResolutionStep.SESSION_OPENED;
        Optional<LocalDate> wentOn =
                course.executiveDecidesOn().or(course::sessionOpensOn).filter(on -> !on.isAfter(asOf));
        boolean cutShort = wentOn.filter(on -> !on.isAfter(due)
                        && replied.filter(reply -> !reply.isAfter(on)).isEmpty())
                .isPresent();
        if (cutShort) {
            return Verdict.no(reason(CUT_SHORT, step, consultation)
                    .fact("step", next.code())
                    .fact("wentOnOn", wentOn.orElseThrow())
                    .remedy(Remedy.builder(WAIT_FOR_REPLY)
                            .fact("body", consultation.body().value())
                            .fact("due", due)
                            .build())
                    .build());
        }
        boolean late = replied.orElse(asOf).isAfter(due);
        ReasonCode code = replied.isPresent() ? (late ? REPLIED_LATE : REPLIED) : late ? SILENT : REPLY_AWAITED;
        Reason.Builder reason = reason(code, step, consultation);
        replied.ifPresent(on -> reason.fact("done", on));
        return Verdict.yes(reason.build());
    }

    private static Reason.Builder reason(ReasonCode code, ResolutionStepDue step, Consultation consultation) {
        return Reason.builder(code)
                .bases(step.bases())
                .fact("body", consultation.body().value())
                .fact("due", step.deadline().orElseThrow().dueOn());
    }

    /** The steps of one draft, in their order. */
    private record Steps(DraftingCourse course, RulesInForce rules, Calendars calendars) {

        ImmutableList<ResolutionStepDue> all() {
            return course.procedure() == Procedure.SIMPLIFIED
                    ? ImmutableList.of(
                            appraised(examination()),
                            counted(
                                            ResolutionStep.VERIFIED,
                                            examination(),
                                            receivedOn(),
                                            ResolutionStep.SENT_FOR_VERIFICATION)
                                    .done(reportedOn()))
                    : ImmutableList.of(
                            posted(),
                            counted(
                                            ResolutionStep.SENT_FOR_APPRAISAL,
                                            DraftingRules.APPRAISAL_DOSSIER.of(course.tier()),
                                            course.executiveDecidesOn(),
                                            ResolutionStep.DECIDED_TO_SUBMIT)
                                    .done(course.appraisalDossierOn()),
                            appraised(DraftingRules.APPRAISAL_REPORT.of(course.tier())),
                            beforeSession(ResolutionStep.SENT_FOR_VERIFICATION, DraftingRules.VERIFICATION_DOSSIER)
                                    .done(receivedOn()),
                            beforeSession(ResolutionStep.VERIFIED, DraftingRules.VERIFICATION_REPORT)
                                    .done(reportedOn()),
                            beforeSession(ResolutionStep.SENT_TO_DELEGATES, DraftingRules.DRAFT_TO_DELEGATES)
                                    .done(course.sentToDelegatesOn()));
        }

        private ResolutionStepDue posted() {
            return counted(
                            ResolutionStep.DRAFT_POSTED,
                            DraftingRules.POSTING.of(course.tier()),
                            course.commentsClosedOn(),
                            ResolutionStep.COMMENTS_CLOSED)
                    .done(course.postedOn());
        }

        private ResolutionStepDue appraised(RuleKey<TimeLimit> key) {
            return counted(
                            ResolutionStep.APPRAISED,
                            key,
                            course.appraisalDossierOn(),
                            ResolutionStep.SENT_FOR_APPRAISAL)
                    .done(course.appraisedOn());
        }

        private RuleKey<TimeLimit> examination() {
            return course.isComplex()
                    ? DraftingRules.EXAMINATION_SIMPLIFIED_COMPLEX
                    : DraftingRules.EXAMINATION_SIMPLIFIED;
        }

        private ResolutionStepDue beforeSession(ResolutionStep step, RuleKey<TimeLimit> key) {
            return counted(step, key.of(course.tier()), course.sessionOpensOn(), ResolutionStep.SESSION_OPENED);
        }

        private ResolutionStepDue counted(
                ResolutionStep step, RuleKey<TimeLimit> key, Optional<LocalDate> from, ResolutionStep waitsFor) {
            return ResolutionStepDue.counted(step, key, from, waitsFor, rules, calendars);
        }

        private Optional<LocalDate> receivedOn() {
            return course.verification().flatMap(JointVerification::receivedOn);
        }

        private Optional<LocalDate> reportedOn() {
            return course.verification().flatMap(JointVerification::reportedOn);
        }
    }
}
