package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.Convening;
import org.hoidong.core.meeting.ConveningRequest;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.lifecycle.hearing.HearingGuards;

/**
 * The conditions on the steps of a meeting. What is law, {@link Meetings} judges; what follow-ups there must be, and reasons in words,
 * are those of {@link HearingGuards}.
 */
public final class MeetingGuards {

    /** The day of opening lies ahead. Facts: {@code opensOn}. */
    public static final ReasonCode DAY_AHEAD = ReasonCode.of("meeting/day-ahead");

    /** The day of opening has passed, or lies before the election. Facts: {@code opensOn}, {@code on}. */
    public static final ReasonCode DAY_PASSED = ReasonCode.of("meeting/day-passed");

    /** The times of notice, documents and result are those of the rule book. Facts: {@code kind}. */
    public static final ReasonCode TIMES_OF_THE_BOOK = ReasonCode.of("meeting/times-of-the-book");

    /** A time is another than that of the rule book. Facts: {@code kind}. */
    public static final ReasonCode NOT_TIMES_OF_THE_BOOK = ReasonCode.of("meeting/not-times-of-the-book");

    /** The notice can still be in time. Facts: {@code dueOn}. */
    public static final ReasonCode NOTICE_POSSIBLE = ReasonCode.of("meeting/notice-possible");

    /** The notice cannot be in time any more. Facts: {@code dueOn}, {@code on}. */
    public static final ReasonCode NOTICE_IMPOSSIBLE = ReasonCode.of("meeting/notice-impossible");

    /** The rule book has no value that only the council can give, or none on the day. Facts: {@code rule}, {@code on}. */
    public static final ReasonCode RULE_NOT_SET = ReasonCode.of("meeting/rule-not-set");

    /** The register does not hold a body. Facts: {@code body}. */
    public static final ReasonCode BODY_NOT_REGISTERED = ReasonCode.of("meeting/body-not-registered");

    /** The register holds no term of the council on the day. Facts: {@code body}, {@code on}. */
    public static final ReasonCode TERM_NOT_REGISTERED = ReasonCode.of("meeting/term-not-registered");

    /** The days are other than before. Facts: {@code opensOn}, {@code closesOn}. */
    public static final ReasonCode DAY_IS_NEW = ReasonCode.of("meeting/day-is-new");

    /** The days are those that were set already. Facts: {@code opensOn}, {@code closesOn}. */
    public static final ReasonCode DAY_IS_THE_SAME = ReasonCode.of("meeting/day-is-the-same");

    /** No rule asks for documents before this kind of meeting. Facts: {@code kind}. */
    public static final ReasonCode DOCUMENTS_NOT_ASKED_FOR = ReasonCode.of("meeting/documents-not-asked-for");

    /** Documents must be sent first. Facts: {@code kind}. */
    public static final ReasonCode DOCUMENTS_ASKED_FOR = ReasonCode.of("meeting/documents-asked-for");

    /** It takes place on the day that was set. Facts: {@code on}. */
    public static final ReasonCode ON_ITS_DAY = ReasonCode.of("meeting/on-its-day");

    /** It takes place on another day. Facts: {@code on}, {@code recordedFor}. */
    public static final ReasonCode NOT_ON_ITS_DAY = ReasonCode.of("meeting/not-on-its-day");

    /** It goes on later. Facts: {@code resumesOn}. */
    public static final ReasonCode RESUMES_LATER = ReasonCode.of("meeting/resumes-later");

    /** The day on which it is to go on has passed. Facts: {@code resumesOn}, {@code on}. */
    public static final ReasonCode RESUMES_TOO_EARLY = ReasonCode.of("meeting/resumes-too-early");

    /** Somebody was called to the meeting. Facts: {@code meeting}. */
    public static final ReasonCode SOMEBODY_NOTIFIED = ReasonCode.of("meeting/somebody-notified");

    /** Nobody was called to the meeting. Facts: {@code meeting}. */
    public static final ReasonCode NOBODY_NOTIFIED = ReasonCode.of("meeting/nobody-notified");

    /** Those who were called do not know of the change. Facts: {@code meeting}. */
    public static final ReasonCode CHANGE_UNANNOUNCED = ReasonCode.of("meeting/change-unannounced");

    /** Nobody has to be told of a change. Facts: {@code meeting}. */
    public static final ReasonCode NOTHING_TO_ANNOUNCE = ReasonCode.of("meeting/nothing-to-announce");

    /** A meeting of this kind may end with a conclusion, and has none yet. Facts: {@code kind}. */
    public static final ReasonCode MAY_CONCLUDE = ReasonCode.of("meeting/may-conclude");

    /** A session of a council adopts resolutions; nobody concludes for it. Facts: {@code kind}. */
    public static final ReasonCode ADOPTS_INSTEAD = ReasonCode.of("meeting/adopts-instead");

    /** A conclusion is recorded already. Facts: {@code on}. */
    public static final ReasonCode CONCLUDED_ALREADY = ReasonCode.of("meeting/concluded-already");

    /** The minutes were signed after the closing, by the day of the step. Facts: {@code signedOn}. */
    public static final ReasonCode SIGNED_IN_ORDER = ReasonCode.of("meeting/signed-in-order");

    /** The minutes were signed before the closing, or after the day of the step. Facts: {@code signedOn}, {@code closedOn}, {@code on}. */
    public static final ReasonCode SIGNED_OUT_OF_ORDER = ReasonCode.of("meeting/signed-out-of-order");

    /** A rule asks that the result be notified. Facts: {@code meeting}. */
    public static final ReasonCode RESULT_OWED = ReasonCode.of("meeting/result-owed");

    /** No rule asks for it, or it was notified. Facts: {@code meeting}. */
    public static final ReasonCode RESULT_NOT_OWED = ReasonCode.of("meeting/result-not-owed");

    /** Remedy: name a day that is this one or later. Facts: {@code on}. */
    public static final ReasonCode NAME_LATER_DAY = ReasonCode.of("meeting/name-later-day");

    /** Remedy: take the times of the rule book. Facts: {@code kind}. */
    public static final ReasonCode TAKE_TIMES_OF_THE_BOOK = ReasonCode.of("meeting/take-times-of-the-book");

    /** Remedy: set the rule. Facts: {@code rule}. */
    public static final ReasonCode SET_RULE = ReasonCode.of("meeting/set-rule");

    /** Remedy: add the body or its term to the register. Facts: {@code body}. */
    public static final ReasonCode REGISTER = ReasonCode.of("meeting/register");

    /** Remedy: hold it on its day, or set another day first. Facts: {@code on}. */
    public static final ReasonCode HOLD_ON_DAY = ReasonCode.of("meeting/hold-on-day");

    /** Remedy: send the documents first. Facts: {@code kind}. */
    public static final ReasonCode SEND_DOCUMENTS_FIRST = ReasonCode.of("meeting/send-documents-first");

    /** Remedy: notify the result first. Facts: {@code meeting}. */
    public static final ReasonCode NOTIFY_RESULT_FIRST = ReasonCode.of("meeting/notify-result-first");

    /** What {@link Meetings#judgeConvening} says of documents. */
    private static final ImmutableSet<ReasonCode> OF_DOCUMENTS =
            ImmutableSet.of(Meetings.DOCUMENTS_IN_TIME, Meetings.DOCUMENTS_LATE, Meetings.DOCUMENTS_MISSING);

    /** What {@link Convening} says with the office that convenes, and {@link Meetings} of the body alone. */
    private static final ImmutableSet<ReasonCode> OF_THE_REQUEST =
            ImmutableSet.of(Meetings.CONVENER_COMPETENT, Meetings.CONVENER_NOT_COMPETENT, Meetings.NO_STATUTORY_RULE);

    private MeetingGuards() {}

    /**
     * The day lies ahead, the times are those of the rule book for this kind of meeting, and the notice can still be in time. If it
     * cannot, the remedy is the earliest day of opening that leaves it.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, MeetingDay> hasTheTimesOfTheBook() {
        return Guard.onPayload("meeting/has-the-times-of-the-book", attempt -> {
            MeetingDay day = attempt.payload();
            RulesInForce law = law(attempt);
            return guarded(law, () -> {
                MeetingDay byTheBook =
                        MeetingDay.by(attempt.subject().kind(), day.opensOn(), day.closesOn(), law, day.reason());
                List<Verdict> verdicts = new ArrayList<>();
                verdicts.add(ahead(day.opensOn(), earliest(attempt)));
                verdicts.add(sameTimes(byTheBook.equals(day), attempt.subject()));
                byTheBook.notice().ifPresent(notice -> verdicts.add(noticePossible(notice, attempt)));
                return Verdict.all(verdicts);
            });
        });
    }

    /** The day of the step, or of the election if that lies ahead of it. */
    private static LocalDate earliest(Attempt<? extends MeetingPlan, ?> attempt) {
        return attempt.subject()
                .electedOn()
                .filter(attempt.occurredOn()::isBefore)
                .orElse(attempt.occurredOn());
    }

    private static Verdict ahead(LocalDate opensOn, LocalDate on) {
        boolean ahead = !opensOn.isBefore(on);
        Reason.Builder reason = Reason.builder(ahead ? DAY_AHEAD : DAY_PASSED).fact("opensOn", opensOn);
        if (!ahead) {
            reason.fact("on", on)
                    .remedy(Remedy.builder(NAME_LATER_DAY).fact("on", on).build());
        }
        return Verdict.of(ahead, reason.build());
    }

    private static Verdict sameTimes(boolean same, MeetingPlan plan) {
        Reason.Builder reason = Reason.builder(same ? TIMES_OF_THE_BOOK : NOT_TIMES_OF_THE_BOOK)
                .fact("kind", plan.kind().id());
        if (!same) {
            reason.remedy(Remedy.builder(TAKE_TIMES_OF_THE_BOOK)
                    .fact("kind", plan.kind().id())
                    .build());
        }
        return Verdict.of(same, reason.build());
    }

    private static Verdict noticePossible(Due notice, Attempt<?, ?> attempt) {
        Deadline deadline = notice.resolve(attempt.context().calendars(), Milestones.none());
        LocalDate on = attempt.occurredOn();
        boolean possible = !on.isAfter(deadline.dueOn());
        Reason.Builder reason = Reason.builder(possible ? NOTICE_POSSIBLE : NOTICE_IMPOSSIBLE)
                .bases(deadline.bases())
                .fact("dueOn", deadline.dueOn());
        if (!possible) {
            reason.fact("on", on);
            deadline.postponedFor(on)
                    .ifPresent(earliest -> reason.remedy(Remedy.builder(Meetings.OPEN_LATER)
                            .fact("earliest", earliest)
                            .build()));
        }
        return Verdict.of(possible, reason.build());
    }

    /**
     * It is said why it is another day, and it is another one.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, MeetingDay> changesTheDay() {
        return Guard.onPayload("meeting/changes-the-day", attempt -> {
            MeetingDay day = attempt.payload();
            boolean changes = MeetingCases.lastDaySet(attempt)
                    .filter(before -> before.opensOn().equals(day.opensOn())
                            && before.closesOn().equals(day.closesOn()))
                    .isEmpty();
            // one that was put off may take place on its day after all
            boolean putOff = attempt.currentState()
                    .filter(MeetingState.POSTPONED::equals)
                    .isPresent();
            return Verdict.all(
                    Guards.reasoned(day.reason()),
                    Verdict.of(
                            changes || putOff,
                            Reason.builder(changes || putOff ? DAY_IS_NEW : DAY_IS_THE_SAME)
                                    .fact("opensOn", day.opensOn())
                                    .fact("closesOn", day.closesOn())
                                    .build()));
        });
    }

    /**
     * Who convenes it may, who asks for it may and enough do, the notice is in time, a first session comes in time after the election, and
     * what must be held before was: {@link Convening}, without what it says of documents. The convener stands and is of the same unit:
     * {@link Meetings#judgeConvening}. If the notice is late, the remedy says to which day the meeting must be put off.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> isConvenedInTime() {
        return Guard.of("meeting/is-convened-in-time", attempt -> {
            Verdict convening = convening(
                    attempt, planned(attempt).noticeSentOn(attempt.occurredOn()).build());
            return Verdict.all(convening.reasons().stream()
                    .filter(reason -> !OF_DOCUMENTS.contains(reason.code()))
                    .map(reason -> Verdict.of(reason.isMet(), reason))
                    .toList());
        });
    }

    /**
     * It is convened by the rules, its documents included: as {@link #isConvenedInTime}.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> documentsAreInTime() {
        return Guard.of(
                "meeting/documents-are-in-time",
                attempt -> convening(
                        attempt,
                        planned(attempt).documentsSentOn(attempt.occurredOn()).build()));
    }

    /** What core says of the convening: of the request, and of the bodies what the request cannot know. */
    private static Verdict convening(Attempt<? extends MeetingPlan, ?> attempt, Meeting meeting) {
        return judge(attempt, meeting, (planned, directory) -> {
            Calendars calendars = attempt.context().calendars();
            Verdict wanted = Convening.judge(request(attempt, planned, directory), law(attempt), calendars);
            ImmutableSet<ReasonCode> said =
                    wanted.reasons().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(wanted);
            Meetings.judgeConvening(planned, directory, law(attempt), calendars).reasons().stream()
                    .filter(reason -> !said.contains(reason.code()) && !OF_THE_REQUEST.contains(reason.code()))
                    .forEach(reason -> verdicts.add(Verdict.of(reason.isMet(), reason)));
            return Verdict.all(verdicts);
        });
    }

    private static ConveningRequest request(
            Attempt<? extends MeetingPlan, ?> attempt, Meeting meeting, CouncilDirectory directory) {
        MeetingPlan plan = attempt.subject();
        return ConveningRequest.builder()
                .kind(plan.kind())
                .tier(directory.tierOf(plan.body()))
                .convener(plan.conveningOffice()
                        .map(Competent::of)
                        .orElseGet(() ->
                                Competent.of(directory.body(plan.convener()).kind())))
                .opensOn(meeting.openedOn())
                .noticeOn(meeting.noticeSentOn())
                .documentsOn(meeting.documentsSentOn())
                .demand(plan.demand())
                .electedOn(plan.electedOn())
                .preparedBy(MeetingCases.preparedBy(attempt))
                .build();
    }

    /**
     * No rule asks for documents before a meeting of this kind, so that it may open without.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> asksForNoDocuments() {
        return Guard.of("meeting/asks-for-no-documents", attempt -> {
            String kind = attempt.subject().kind().id();
            boolean asked = MeetingCases.lastDaySet(attempt)
                    .flatMap(MeetingDay::documents)
                    .isPresent();
            Reason.Builder reason = Reason.builder(asked ? DOCUMENTS_ASKED_FOR : DOCUMENTS_NOT_ASKED_FOR)
                    .fact("kind", kind);
            if (asked) {
                reason.remedy(
                        Remedy.builder(SEND_DOCUMENTS_FIRST).fact("kind", kind).build());
            }
            return Verdict.of(!asked, reason.build());
        });
    }

    /**
     * It is opened on the day for which everybody was called.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> isOpenedOnItsDay() {
        return Guard.of(
                "meeting/is-opened-on-its-day",
                attempt -> onItsDay(MeetingCases.lastDaySet(attempt).map(MeetingDay::opensOn), attempt));
    }

    /**
     * It goes on on the day that was named when it was interrupted.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> isResumedOnItsDay() {
        return Guard.of(
                "meeting/is-resumed-on-its-day",
                attempt -> onItsDay(
                        attempt.last(MeetingEvents.ADJOURNED)
                                .map(entry -> entry.payload().resumesOn()),
                        attempt));
    }

    private static Verdict onItsDay(Optional<LocalDate> set, Attempt<?, ?> attempt) {
        LocalDate day = set.orElse(attempt.occurredOn());
        boolean same = day.equals(attempt.occurredOn());
        Reason.Builder reason =
                Reason.builder(same ? ON_ITS_DAY : NOT_ON_ITS_DAY).fact("on", day);
        if (!same) {
            reason.fact("recordedFor", attempt.occurredOn())
                    .remedy(Remedy.builder(HOLD_ON_DAY).fact("on", day).build());
        }
        return Verdict.of(same, reason.build());
    }

    /**
     * It was convened by the rules, and enough are there, where a rule says how many: {@link Meetings#judge}.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Attendance> hasTheQuorum() {
        return Guard.onPayload("meeting/has-the-quorum", attempt -> {
            Attendance roll = attempt.payload();
            Meeting.Builder meeting =
                    planned(attempt).attendance(Optional.of(roll).filter(called -> called.size() > 0));
            return judge(
                    attempt,
                    meeting.build(),
                    (held, directory) -> Meetings.judge(
                            held, directory, law(attempt), attempt.context().calendars()));
        });
    }

    private static Meeting.Builder planned(Attempt<? extends MeetingPlan, ?> attempt) {
        LocalDate opens = attempt.last(MeetingEvents.OPENED)
                .map(entry -> entry.occurredOn())
                .or(() -> MeetingCases.lastDaySet(attempt).map(MeetingDay::opensOn))
                .orElse(attempt.occurredOn());
        return MeetingCases.record(attempt, opens);
    }

    /** Asks core, once it is sure that the book and the register hold what core needs. */
    private static Verdict judge(
            Attempt<? extends MeetingPlan, ?> attempt,
            Meeting meeting,
            BiFunction<Meeting, CouncilDirectory, Verdict> question) {
        RulesInForce law = law(attempt);
        Optional<CouncilDirectory> directory =
                law.find(MeetingStepRules.DIRECTORY).map(Dated::value);
        if (directory.isEmpty()) {
            return ruleNotSet(MeetingStepRules.DIRECTORY.id(), attempt.occurredOn());
        }
        List<Verdict> missing = notRegistered(meeting, directory.orElseThrow());
        return missing.isEmpty()
                ? guarded(law, () -> question.apply(meeting, directory.orElseThrow()))
                : Verdict.all(missing);
    }

    private static List<Verdict> notRegistered(Meeting meeting, CouncilDirectory directory) {
        List<Verdict> missing = new ArrayList<>();
        for (BodyId body : ImmutableSet.of(meeting.body(), meeting.convener())) {
            if (directory.findBody(body).isEmpty()) {
                missing.add(Verdict.no(Reason.builder(BODY_NOT_REGISTERED)
                        .fact("body", body)
                        .remedy(Remedy.builder(REGISTER).fact("body", body).build())
                        .build()));
            }
        }
        if (missing.isEmpty() && lacksItsTerm(meeting, directory)) {
            missing.add(Verdict.no(Reason.builder(TERM_NOT_REGISTERED)
                    .fact("body", meeting.body())
                    .fact("on", meeting.openedOn())
                    .remedy(Remedy.builder(REGISTER)
                            .fact("body", meeting.body())
                            .build())
                    .build()));
        }
        return missing;
    }

    private static boolean lacksItsTerm(Meeting meeting, CouncilDirectory directory) {
        return meeting.kind().category() == MeetingCategory.SESSION
                && directory.body(meeting.body()).kind().category() == BodyCategory.COUNCIL
                && directory.councils().stream()
                        .noneMatch(council -> council.body().equals(meeting.body())
                                && council.term().span().contains(meeting.openedOn()));
    }

    /** A value that only the council can give is a refusal that says which, and no error. */
    private static Verdict guarded(RulesInForce law, Supplier<Verdict> question) {
        try {
            return question.get();
        } catch (NoRuleException missing) {
            return ruleNotSet(missing.key(), law.date());
        }
    }

    private static Verdict ruleNotSet(String rule, LocalDate on) {
        return Verdict.no(Reason.builder(RULE_NOT_SET)
                .fact("rule", rule)
                .fact("on", on)
                .remedy(Remedy.builder(SET_RULE).fact("rule", rule).build())
                .build());
    }

    /**
     * It is said why it is interrupted, and the day on which it goes on lies ahead.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Adjournment> saysWhyAndUntilWhen() {
        return Guard.onPayload("meeting/says-why-and-until-when", attempt -> {
            LocalDate resumes = attempt.payload().resumesOn();
            boolean later = !resumes.isBefore(attempt.occurredOn());
            Reason.Builder reason =
                    Reason.builder(later ? RESUMES_LATER : RESUMES_TOO_EARLY).fact("resumesOn", resumes);
            if (!later) {
                reason.fact("on", attempt.occurredOn())
                        .remedy(Remedy.builder(NAME_LATER_DAY)
                                .fact("on", attempt.occurredOn())
                                .build());
            }
            return Verdict.all(Guards.reasoned(attempt.payload().reason()), Verdict.of(later, reason.build()));
        });
    }

    /**
     * Somebody was called to the meeting, on whatever day it was to be then.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> somebodyWasNotified() {
        return Guard.of("meeting/somebody-was-notified", attempt -> {
            boolean notified = MeetingCases.wasAnybodyNotified(attempt);
            return Verdict.of(
                    notified,
                    Reason.builder(notified ? SOMEBODY_NOTIFIED : NOBODY_NOTIFIED)
                            .fact("meeting", attempt.subject().id())
                            .build());
        });
    }

    /**
     * Nobody was called to the meeting.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> nobodyWasNotified() {
        return Guard.not(somebodyWasNotified());
    }

    /**
     * Those who were called do not know that it was put off.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> changeIsUnannounced() {
        return Guard.of("meeting/change-is-unannounced", attempt -> {
            boolean owed = MeetingCases.isAnnouncementOwed(attempt);
            return Verdict.of(
                    owed,
                    Reason.builder(owed ? CHANGE_UNANNOUNCED : NOTHING_TO_ANNOUNCE)
                            .fact("meeting", attempt.subject().id())
                            .build());
        });
    }

    /**
     * A meeting of this kind may end with a conclusion, and has none yet. A session of a council adopts resolutions instead.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> mayConclude() {
        return Guard.of("meeting/may-conclude", attempt -> {
            String kind = attempt.subject().kind().id();
            if (MeetingCases.isSession(attempt)) {
                return Verdict.no(
                        Reason.builder(ADOPTS_INSTEAD).fact("kind", kind).build());
            }
            return attempt.last(MeetingEvents.CONCLUSION_RECORDED)
                    .map(entry -> Verdict.no(Reason.builder(CONCLUDED_ALREADY)
                            .fact("on", entry.occurredOn())
                            .build()))
                    .orElseGet(() -> Verdict.yes(
                            Reason.builder(MAY_CONCLUDE).fact("kind", kind).build()));
        });
    }

    /**
     * The minutes were signed between the closing and the day of the step.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, MinutesApproval> isSignedInOrder() {
        return Guard.onPayload("meeting/is-signed-in-order", attempt -> {
            LocalDate signed = attempt.payload().signedOn();
            LocalDate closed = MeetingCases.closedOn(attempt).orElse(attempt.occurredOn());
            boolean inOrder = !signed.isBefore(closed) && !signed.isAfter(attempt.occurredOn());
            Reason.Builder reason = Reason.builder(inOrder ? SIGNED_IN_ORDER : SIGNED_OUT_OF_ORDER)
                    .fact("signedOn", signed);
            if (!inOrder) {
                reason.fact("closedOn", closed).fact("on", attempt.occurredOn());
            }
            return Verdict.of(inOrder, reason.build());
        });
    }

    /**
     * A rule asks that the result be notified, and it was not yet.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> resultIsOwed() {
        return Guard.of("meeting/result-is-owed", attempt -> judgeResult(attempt, true));
    }

    /**
     * No rule asks that the result be notified, or it was.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> resultIsNotOwed() {
        return Guard.of("meeting/result-is-not-owed", attempt -> judgeResult(attempt, false));
    }

    private static Verdict judgeResult(Attempt<? extends MeetingPlan, ?> attempt, boolean wanted) {
        boolean owed = MeetingCases.isResultOwed(attempt);
        Reason.Builder reason = Reason.builder(owed ? RESULT_OWED : RESULT_NOT_OWED)
                .fact("meeting", attempt.subject().id());
        if (owed && !wanted) {
            reason.remedy(Remedy.builder(NOTIFY_RESULT_FIRST)
                    .fact("meeting", attempt.subject().id())
                    .build());
        }
        return Verdict.of(owed == wanted, reason.build());
    }

    /**
     * A directive of the conclusion waits for its follow-up.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> awaitsAFollowUp() {
        return HearingGuards.<MeetingPlan>awaitsAFollowUp("meeting/awaits-a-follow-up", MeetingCases::recommendations);
    }

    /**
     * The follow-up is of a directive of the conclusion that has none yet.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, FollowUpLink> namesAFollowUp() {
        return HearingGuards.<MeetingPlan>namesAFollowUp("meeting/names-a-follow-up", MeetingCases::recommendations);
    }

    /**
     * Every directive of the conclusion has a follow-up.
     *
     * @return the guard
     */
    public static Guard<MeetingPlan, Object> everythingIsFollowedUp() {
        return HearingGuards.<MeetingPlan>everythingIsFollowedUp(
                "meeting/everything-is-followed-up", MeetingCases::recommendations);
    }

    private static RulesInForce law(Attempt<? extends MeetingPlan, ?> attempt) {
        return MeetingCases.law(attempt, attempt.occurredOn(), attempt.context());
    }
}
