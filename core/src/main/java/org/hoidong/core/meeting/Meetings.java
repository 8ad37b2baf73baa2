package org.hoidong.core.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;

/**
 * Judges meetings by a rule book: convened by the right body, in time, with its documents, with enough present.
 *
 * <p>Every question is asked, and every answer is kept with its article. What a rule book holds no rule on is said in one
 * reason, {@link #NO_STATUTORY_RULE}, and never invented; what only the council's own regulations can give must be in the
 * book, or asking throws {@link NoRuleException}, which names it.
 *
 * <p>For example a regular session opening on 7 July 2022, for which a council's regulations ask for 20 days, with notice
 * sent on 20 June: {@code meeting/notice-late {kind=regular, sentOn=2022-06-20, dueOn=2022-06-17, opensOn=2022-07-07}} with
 * the remedy {@code meeting/open-later {earliest=2022-07-10}}.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Meetings {

    /** The convener may convene this kind. Facts: {@code kind}, {@code convener}, {@code convenerKind}. */
    public static final ReasonCode CONVENER_COMPETENT = ReasonCode.of("meeting/convener-competent");

    /**
     * The convener may not convene this kind. Facts: {@code kind}, {@code convener}, {@code convenerKind}, {@code allowed}.
     */
    public static final ReasonCode CONVENER_NOT_COMPETENT = ReasonCode.of("meeting/convener-not-competent");

    /** The convener belongs to another unit. Facts: {@code body}, {@code convener}, {@code unit}, {@code convenerUnit}. */
    public static final ReasonCode CONVENER_OF_ANOTHER_UNIT = ReasonCode.of("meeting/convener-of-another-unit");

    /** The notice was in time. Facts: {@code kind}, {@code sentOn}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode NOTICE_IN_TIME = ReasonCode.of("meeting/notice-in-time");

    /** The notice was late. Facts: {@code kind}, {@code sentOn}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode NOTICE_LATE = ReasonCode.of("meeting/notice-late");

    /** No notice is recorded. Facts: {@code kind}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode NOTICE_MISSING = ReasonCode.of("meeting/notice-missing");

    /** The documents were in time. Facts: {@code kind}, {@code sentOn}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode DOCUMENTS_IN_TIME = ReasonCode.of("meeting/documents-in-time");

    /** The documents were late. Facts: {@code kind}, {@code sentOn}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode DOCUMENTS_LATE = ReasonCode.of("meeting/documents-late");

    /** No documents are recorded as sent. Facts: {@code kind}, {@code dueOn}, {@code opensOn}. */
    public static final ReasonCode DOCUMENTS_MISSING = ReasonCode.of("meeting/documents-missing");

    /** No attendance is recorded, so a quorum cannot be found. Facts: {@code meeting}. */
    public static final ReasonCode ATTENDANCE_MISSING = ReasonCode.of("meeting/attendance-missing");

    /** The roll has not as many as are in office. Facts: {@code roll}, {@code inOffice}. */
    public static final ReasonCode ROLL_DIFFERS = ReasonCode.of("meeting/roll-differs");

    /**
     * The rule book holds no rule of law on some questions for this kind; practice or the council's own regulations
     * govern. Facts: {@code kind}, {@code book}, {@code questions}.
     */
    public static final ReasonCode NO_STATUTORY_RULE = ReasonCode.of("meeting/no-statutory-rule");

    /** Remedy: let one of these convene. Facts: {@code allowed}. */
    public static final ReasonCode CONVENE_BY = ReasonCode.of("meeting/convene-by");

    /** Remedy: let a body of this unit convene. Facts: {@code unit}. */
    public static final ReasonCode CONVENE_BY_BODY_OF = ReasonCode.of("meeting/convene-by-body-of");

    /** Remedy: open no earlier than this day. Facts: {@code earliest}. */
    public static final ReasonCode OPEN_LATER = ReasonCode.of("meeting/open-later");

    /** Remedy: send it by this day, or record that it was sent. Facts: {@code dueOn}. */
    public static final ReasonCode SEND_BY = ReasonCode.of("meeting/send-by");

    /** Remedy: call the roll and record it. Facts: {@code meeting}. */
    public static final ReasonCode CALL_THE_ROLL = ReasonCode.of("meeting/call-the-roll");

    /** Remedy: put on the roll all who are in office, and nobody else. Facts: {@code inOffice}. */
    public static final ReasonCode COMPLETE_THE_ROLL = ReasonCode.of("meeting/complete-the-roll");

    /** The question of a quorum, where no rule of {@link VotingRules} is on this kind of meeting. */
    static final String QUORUM = "meeting/quorum";

    private Meetings() {}

    /**
     * Judges a meeting that was held: its convening, and whether enough were present.
     *
     * @param meeting the meeting
     * @param directory holds the body that met and the one that convened
     * @param rules the rules in force on the day that the caller holds to be decisive, usually that of the convening
     * @param calendars the calendars that time limits name
     * @return the verdict, with the reasons of all questions
     * @throws NoRuleException if a rule is only the council's to give and the book does not hold it
     * @throws IllegalArgumentException if the directory does not hold a body, or no term of the council on the day
     */
    public static Verdict judge(Meeting meeting, CouncilDirectory directory, RulesInForce rules, Calendars calendars) {
        Questions questions = new Questions(meeting, directory, rules, calendars);
        questions.convening();
        questions.quorum();
        return questions.verdict();
    }

    /**
     * Judges the convening of a meeting, planned or held: convener, notice, documents.
     *
     * @param meeting the meeting
     * @param directory holds the body that meets and the one that convenes
     * @param rules the rules in force on the day that the caller holds to be decisive, usually that of the convening
     * @param calendars the calendars that time limits name
     * @return the verdict, with the reasons of all questions
     * @throws NoRuleException if a rule is only the council's to give and the book does not hold it
     * @throws IllegalArgumentException if the directory does not hold a body
     */
    public static Verdict judgeConvening(
            Meeting meeting, CouncilDirectory directory, RulesInForce rules, Calendars calendars) {
        Questions questions = new Questions(meeting, directory, rules, calendars);
        questions.convening();
        return questions.verdict();
    }

    /**
     * Returns by when minutes and resolutions of a meeting must be sent.
     *
     * @param closedOn the day of closing
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @return the deadline
     * @throws NoRuleException if the book does not hold the council's own rule
     */
    public static Deadline minutesDue(LocalDate closedOn, RulesInForce rules, Calendars calendars) {
        return rules.get(MeetingRules.MINUTES_SENT).from(closedOn, calendars);
    }

    /** Finds a rule, or nothing if the book knows none on any day; throws if it knows of one that it lacks. */
    static <T> Optional<Dated<T>> rule(RuleKey<T> key, RulesInForce rules) {
        return rules.book().knows(key) ? Optional.of(rules.dated(key)) : Optional.empty();
    }

    /** Whether something was sent in time before the opening: in time, late, or missing. */
    static Verdict judgeInTime(
            MeetingKind kind,
            LocalDate opensOn,
            Dated<TimeLimit> rule,
            Optional<LocalDate> sent,
            ImmutableList<ReasonCode> inTimeLateMissing,
            Calendars calendars) {
        Deadline deadline = rule.value().from(opensOn, calendars);
        LocalDate dueOn = deadline.dueOn();
        boolean inTime = sent.map(day -> !day.isAfter(dueOn)).orElse(false);
        ReasonCode code = inTimeLateMissing.get(inTime ? 0 : sent.isPresent() ? 1 : 2);
        Reason.Builder reason = Reason.builder(code).basis(rule.basis()).fact("kind", kind.id());
        sent.ifPresent(day -> reason.fact("sentOn", day));
        reason.fact("dueOn", dueOn).fact("opensOn", opensOn);
        if (sent.isEmpty()) {
            reason.remedy(Remedy.builder(SEND_BY).fact("dueOn", dueOn).build());
        } else if (!inTime) {
            deadline.postponedFor(sent.orElseThrow())
                    .ifPresent(earliest -> reason.remedy(Remedy.builder(OPEN_LATER)
                            .fact("earliest", earliest)
                            .build()));
        }
        return Verdict.of(inTime, reason.build());
    }

    /** The one reason that says on which questions the book has no rule. */
    static Verdict silence(MeetingKind kind, RulesInForce rules, List<String> questions) {
        return Verdict.yes(Reason.builder(NO_STATUTORY_RULE)
                .fact("kind", kind.id())
                .fact("book", rules.book().id())
                .fact("questions", Datum.texts(questions))
                .build());
    }

    /** One pass over all questions, which gathers verdicts and what the book is silent on. */
    private static final class Questions {

        private final Meeting meeting;
        private final CouncilDirectory directory;
        private final RulesInForce rules;
        private final Calendars calendars;
        private final List<Verdict> verdicts = new ArrayList<>();
        private final List<String> silent = new ArrayList<>();

        Questions(Meeting meeting, CouncilDirectory directory, RulesInForce rules, Calendars calendars) {
            this.meeting = meeting;
            this.directory = directory;
            this.rules = rules;
            this.calendars = calendars;
        }

        void convening() {
            verdicts.add(directory.existence(meeting.convener(), meeting.openedOn()));
            convener();
            inTime(
                    MeetingRules.NOTICE,
                    meeting.noticeSentOn(),
                    ImmutableList.of(NOTICE_IN_TIME, NOTICE_LATE, NOTICE_MISSING));
            inTime(
                    MeetingRules.DOCUMENTS_BEFORE_OPENING,
                    meeting.documentsSentOn(),
                    ImmutableList.of(DOCUMENTS_IN_TIME, DOCUMENTS_LATE, DOCUMENTS_MISSING));
        }

        private void convener() {
            Optional<Dated<ImmutableSet<BodyKind>>> rule = rule(MeetingRules.CONVENERS);
            if (rule.isEmpty()) {
                return;
            }
            Body convener = directory.body(meeting.convener());
            Body body = directory.body(meeting.body());
            ImmutableSet<BodyKind> allowed = rule.orElseThrow().value();
            boolean competent = allowed.contains(convener.kind());
            Reason.Builder reason = Reason.builder(competent ? CONVENER_COMPETENT : CONVENER_NOT_COMPETENT)
                    .basis(rule.orElseThrow().basis())
                    .fact("kind", meeting.kind().id())
                    .fact("convener", convener.id())
                    .fact("convenerKind", convener.kind().id());
            if (!competent) {
                Datum kinds = Datum.list(
                        allowed.stream().map(kind -> Datum.of(kind.id())).collect(toImmutableList()));
                reason.fact("allowed", kinds)
                        .remedy(Remedy.builder(CONVENE_BY)
                                .fact("allowed", kinds)
                                .build());
            }
            verdicts.add(Verdict.of(competent, reason.build()));
            if (!convener.unit().equals(body.unit())) {
                verdicts.add(Verdict.no(Reason.builder(CONVENER_OF_ANOTHER_UNIT)
                        .basis(rule.orElseThrow().basis())
                        .fact("body", body.id())
                        .fact("convener", convener.id())
                        .fact("unit", body.unit())
                        .fact("convenerUnit", convener.unit())
                        .remedy(Remedy.builder(CONVENE_BY_BODY_OF)
                                .fact("unit", body.unit())
                                .build())
                        .build()));
            }
        }

        private void inTime(
                RuleKey<TimeLimit> question, Optional<LocalDate> sent, ImmutableList<ReasonCode> inTimeLateMissing) {
            rule(question)
                    .ifPresent(rule -> verdicts.add(
                            judgeInTime(meeting.kind(), meeting.openedOn(), rule, sent, inTimeLateMissing, calendars)));
        }

        void quorum() {
            BodyCategory body = directory.body(meeting.body()).kind().category();
            if (meeting.kind().category() == MeetingCategory.SESSION && body == BodyCategory.COUNCIL) {
                QuorumRule rule = rules.get(VotingRules.PLENARY_QUORUM);
                Council council = directory.council(meeting.body(), meeting.openedOn());
                meeting.attendance().ifPresentOrElse(attendance -> plenary(rule, council, attendance), this::noRoll);
            } else if (meeting.kind().category() == MeetingCategory.COMMITTEE_MEETING
                    && body == BodyCategory.STANDING_COMMITTEE) {
                QuorumRule rule = rules.get(VotingRules.STANDING_COMMITTEE_QUORUM);
                meeting.attendance()
                        .ifPresentOrElse(
                                attendance -> verdicts.add(rule.evaluate(VoteTally.builder()
                                        .totalDelegates(attendance.size())
                                        .present(attendance.present())
                                        .build())),
                                this::noRoll);
            } else {
                silent.add(QUORUM);
            }
        }

        private void plenary(QuorumRule rule, Council council, Attendance attendance) {
            if (attendance.size() != council.inOffice()) {
                verdicts.add(Verdict.no(Reason.builder(ROLL_DIFFERS)
                        .fact("roll", attendance.size())
                        .fact("inOffice", council.inOffice())
                        .remedy(Remedy.builder(COMPLETE_THE_ROLL)
                                .fact("inOffice", council.inOffice())
                                .build())
                        .build()));
            }
            // Nobody beyond those in office can make a quorum; that the roll is too long is said above.
            verdicts.add(rule.evaluate(council, Math.min(attendance.present(), council.inOffice())));
        }

        private void noRoll() {
            verdicts.add(Verdict.no(Reason.builder(ATTENDANCE_MISSING)
                    .fact("meeting", meeting.id())
                    .remedy(Remedy.builder(CALL_THE_ROLL)
                            .fact("meeting", meeting.id())
                            .build())
                    .build()));
        }

        /** Finds a rule for this kind, or notes that the book knows none; throws if it knows of one that it lacks. */
        private <T> Optional<Dated<T>> rule(RuleKey<T> question) {
            RuleKey<T> key = question.of(meeting.kind());
            Optional<Dated<T>> rule = Meetings.rule(key, rules);
            if (rule.isEmpty()) {
                silent.add(question.id());
            }
            return rule;
        }

        Verdict verdict() {
            if (!silent.isEmpty()) {
                verdicts.add(silence(meeting.kind(), rules, silent));
            }
            return Verdict.all(verdicts);
        }
    }
}
