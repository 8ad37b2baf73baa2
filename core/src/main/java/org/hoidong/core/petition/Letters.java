package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.Successors;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Says what is to be done with letters of citizens: whether one is accepted, passed on or filed, what is owed by when, and whether it was
 * in time.
 *
 * <p>Every answer names the letter by its id and never who wrote it. What the rule book has no value for on a day is said, and not
 * guessed. For example a reply to letter DT-2025-40, received on Thursday 24 April 2025, is due within 10 working days, on Monday 12 May
 * 2025 (row A-D-10; Saturday 26 April was a working day).
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Letters {

    // Handling

    /** It is of one kind. Facts: {@code letter}, {@code kind}. */
    public static final ReasonCode UNMIXED = ReasonCode.of("petition/letter-unmixed");

    /** It is of several kinds, which the law wants apart. Facts: {@code letter}, {@code kinds}. */
    public static final ReasonCode MIXED = ReasonCode.of("petition/letter-mixed");

    /** Who received it is competent. Facts: {@code letter}, {@code body}. */
    public static final ReasonCode COMPETENT = ReasonCode.of("petition/letter-competent");

    /** Another body is competent. Facts: {@code letter}, {@code body}, {@code competent}. */
    public static final ReasonCode NOT_COMPETENT = ReasonCode.of("petition/letter-not-competent");

    /** The same was passed on before, and is passed on once only. Facts: {@code letter}, {@code passedOnBefore}. */
    public static final ReasonCode PASSED_ON_BEFORE = ReasonCode.of("petition/letter-passed-on-before");

    /** It went to the competent body as well, so that others do not handle it. Facts: {@code letter}, {@code competent}. */
    public static final ReasonCode SENT_TO_COMPETENT_TOO = ReasonCode.of("petition/letter-sent-to-competent-too");

    /** It is anonymous, and not handled as what it is. Facts: {@code letter}, {@code evidenceClear}. */
    public static final ReasonCode ANONYMOUS = ReasonCode.of("petition/letter-anonymous");

    /** It came within the time in which it may be made. Facts: {@code letter}, {@code knownOn}, {@code until}. */
    public static final ReasonCode WITHIN_LIMITATION = ReasonCode.of("petition/letter-within-limitation");

    /** It came after the time in which it may be made. Facts: {@code letter}, {@code knownOn}, {@code until}, {@code receivedOn}. */
    public static final ReasonCode LIMITATION_EXPIRED = ReasonCode.of("petition/letter-limitation-expired");

    /** A second complaint came in the time for it. Facts: {@code letter}, {@code firstEndedOn}, {@code until}. */
    public static final ReasonCode SECOND_COMPLAINT_IN_TIME = ReasonCode.of("petition/second-complaint-in-time");

    /**
     * A second complaint came after the time for it. Facts: {@code letter}, {@code firstEndedOn}, {@code until}, {@code receivedOn}.
     */
    public static final ReasonCode SECOND_COMPLAINT_TOO_LATE = ReasonCode.of("petition/second-complaint-too-late");

    /**
     * The rule book has no rule for it on the day, though it has one for another day. Facts: {@code letter}, {@code question}, {@code
     * on}.
     */
    public static final ReasonCode NOT_JUDGED = ReasonCode.of("petition/letter-not-judged");

    /** Remedy: guide the writer to write one letter for each kind. Facts: {@code kinds}. */
    public static final ReasonCode GUIDE_TO_SPLIT = ReasonCode.of("petition/guide-to-split");

    /** Remedy: pass it on to the competent body, and tell the writer. Facts: {@code to}. */
    public static final ReasonCode PASS_ON = ReasonCode.of("petition/pass-on");

    /** Remedy: pass it on to the competent body by a day that the law sets, and tell the writer. Facts: {@code to}, {@code by}. */
    public static final ReasonCode PASS_ON_BY = ReasonCode.of("petition/pass-on-by");

    /** Remedy: file it and tell the writer, if there is one. Facts: {@code letter}. */
    public static final ReasonCode FILE = ReasonCode.of("petition/file");

    /** Remedy: hand its evidence to an inspection. Facts: {@code letter}. */
    public static final ReasonCode INSPECT = ReasonCode.of("petition/inspect");

    /** Remedy: show what kept the writer from writing in time, without which it is refused. Facts: {@code letter}. */
    public static final ReasonCode SHOW_HINDRANCE = ReasonCode.of("petition/show-hindrance");

    // Steps

    /** Taken in time. Facts: {@code letter}, {@code step}, {@code due}, {@code done}. */
    public static final ReasonCode STEP_IN_TIME = ReasonCode.of("petition/step-in-time");

    /** Taken late. Facts: {@code letter}, {@code step}, {@code due}, {@code done}, {@code daysLate} (calendar days). */
    public static final ReasonCode STEP_LATE = ReasonCode.of("petition/step-late");

    /** Not taken yet, and not late. Facts: {@code letter}, {@code step}, {@code due}. */
    public static final ReasonCode STEP_OPEN = ReasonCode.of("petition/step-open");

    /** Not taken, and late. Facts: {@code letter}, {@code step}, {@code due}, {@code daysLate} (calendar days). */
    public static final ReasonCode STEP_OVERDUE = ReasonCode.of("petition/step-overdue");

    /** No longer owed, because the letter came to its end without it. Facts: {@code letter}, {@code step}, {@code due}. */
    public static final ReasonCode STEP_LAPSED = ReasonCode.of("petition/step-lapsed");

    /** Nothing is owed for it by law: an anonymous petition. Facts: {@code letter}. */
    public static final ReasonCode NOTHING_OWED = ReasonCode.of("petition/letter-nothing-owed");

    /** The rule book has no value for it on the day. Facts: {@code letter}, {@code step}, {@code question}, {@code on}. */
    public static final ReasonCode STEP_NOT_JUDGED = ReasonCode.of("petition/step-not-judged");

    /** Remedy: take the step now, or record when it was taken. Facts: {@code step}. */
    public static final ReasonCode TAKE_STEP = ReasonCode.of("petition/take-step");

    /** Remedy: give the rule book the value, from the text of the law or the council's regulations. Facts: {@code question}. */
    public static final ReasonCode GIVE_SETTING = ReasonCode.of("petition/give-setting");

    // Overdue settlements

    /** The settlement is not overdue, so that nobody must be told why. Facts: {@code letter}. */
    public static final ReasonCode REPORT_NOT_OWED = ReasonCode.of("petition/overdue-report-not-owed");

    private Letters() {}

    /**
     * Judges whether a letter is of one kind, as the law wants it.
     *
     * @param letter the letter
     * @param rules the rules in force
     * @return the verdict; satisfied as well if the law lets its kinds stand in one letter, and {@link #NOT_JUDGED} if the rule book has
     *     a rule for other days only
     */
    public static Verdict judgeUnmixed(CitizenLetter letter, RulesInForce rules) {
        LetterQuestions questions = new LetterQuestions(letter, rules);
        Optional<Verdict> silent = questions.silent(PetitionRules.SPLIT, 2);
        if (silent.isPresent()) {
            return silent.orElseThrow();
        }
        Optional<Dated<NamedKinds<LetterKind>>> apart = questions.naming(PetitionRules.SPLIT, 2);
        Datum kinds = Datum.texts(letter.kinds().stream().map(Kind::id).toList());
        Reason.Builder reason = Reason.builder(apart.isPresent() ? MIXED : UNMIXED)
                .fact("letter", letter.id())
                .fact("kinds", kinds);
        rules.find(PetitionRules.SPLIT).ifPresent(rule -> reason.basis(rule.basis()));
        return apart.isPresent()
                ? Verdict.no(reason.remedy(Remedy.builder(GUIDE_TO_SPLIT)
                                .fact("kinds", kinds)
                                .build())
                        .build())
                : Verdict.yes(reason.build());
    }

    /**
     * Judges whether the body that received a letter may accept it: of one kind, within its competence, not passed on before, not sent
     * to the competent body as well, signed, and in time.
     *
     * <p>A rule that the book has for other days only is no leave: what it would ask is {@link #NOT_JUDGED} until the host gives it.
     *
     * @param letter the letter
     * @param examination what its examination found
     * @param rules the rules in force for it
     * @param calendars the calendars that time limits name
     * @return the verdict, with every reason; each that is against it says what is to be done instead
     * @throws IllegalArgumentException if the examination is of another letter, or before the letter was received
     */
    public static Verdict judgeHandling(
            CitizenLetter letter, LetterExamination examination, RulesInForce rules, Calendars calendars) {
        checkArgument(
                examination.letter().equals(letter.id()),
                "examination (%s) must be of letter %s, which is judged",
                examination.letter(),
                letter.id());
        checkArgument(
                !examination.examinedOn().isBefore(letter.receivedOn()),
                "examinedOn (%s) must not be before letter %s was received on %s",
                examination.examinedOn(),
                letter.id(),
                letter.receivedOn());
        return new LetterHandling(letter, examination, rules, calendars).judge();
    }

    /**
     * Returns what is owed for a letter, with what was done.
     *
     * <p>A step that was taken is judged by the law of the day on which it was taken, one that stands by that of the day asked about, so
     * that a law that moves running letters moves what is still owed, and nothing that is done.
     *
     * @param letter the letter, of one kind, or of kinds that may stand in one letter: feedback beside a complaint adds nothing
     * @param course what became of it
     * @param law by which law
     * @param asOf the day asked about; what happened later counts as still ahead
     * @return the obligations, the earliest due first; those for which the rule book has no value are missing, and {@link #judge} says so
     * @throws IllegalArgumentException if the course is of another letter, or the day before its receipt
     * @throws IllegalStateException if the letter is of kinds that the law wants apart; split it first
     */
    public static ImmutableList<Obligation> duties(
            CitizenLetter letter, LetterCourse course, LetterLaw law, LocalDate asOf) {
        return new LetterDuties(letter, course, law, asOf).owed();
    }

    /**
     * Judges whether all that was owed for a letter was done in time, as far as it has come.
     *
     * @param letter the letter, of one kind, or of kinds that may stand in one letter: feedback beside a complaint adds nothing
     * @param course what became of it
     * @param law by which law
     * @param asOf the day asked about
     * @return the verdict: one reason for each step, with its article; what is ahead and not late is no failure
     * @throws IllegalArgumentException as {@link #duties}
     * @throws IllegalStateException as {@link #duties}
     */
    public static Verdict judge(CitizenLetter letter, LetterCourse course, LetterLaw law, LocalDate asOf) {
        return new LetterDuties(letter, course, law, asOf).judge();
    }

    /**
     * Judges what the body that is late with a settlement reported to the one above it: how far it is, why it is late, who answers for it.
     *
     * @param letter the letter
     * @param course what became of it
     * @param reported what the report says; nothing if there is none
     * @param law by which law
     * @param asOf the day asked about
     * @return the verdict: {@link #REPORT_NOT_OWED} if the settlement is not overdue on the day; else a reason for each part that the report
     *     must have, or {@link #NOT_JUDGED} if the rule book has no rule on the day
     * @throws IllegalArgumentException as {@link #duties}
     * @throws IllegalStateException as {@link #duties}
     */
    public static Verdict judgeOverdueReport(
            CitizenLetter letter, LetterCourse course, Set<ContentPart> reported, LetterLaw law, LocalDate asOf) {
        boolean overdue = duties(letter, course, law, asOf).stream()
                .filter(duty -> duty.line().equals(LetterStep.SETTLED.id()))
                .anyMatch(duty -> duty.isOverdueOn(asOf));
        if (!overdue) {
            return Verdict.yes(
                    Reason.builder(REPORT_NOT_OWED).fact("letter", letter.id()).build());
        }
        RulesInForce rules = law.on(letter, asOf);
        return rules.find(PetitionRules.OVERDUE_REPORT)
                .map(rule -> rule.value().judge(reported))
                .orElseGet(() -> new LetterQuestions(letter, rules).notJudged(PetitionRules.OVERDUE_REPORT));
    }

    /**
     * Judges whether it is known who carries a letter on: the body that settles it while that exists, then the one that took its place.
     *
     * <p>For example a letter to a district that ended on 30 June 2025: from 1 July the commune that was named of several, and until one
     * is named {@link org.hoidong.core.council.Successors#SEVERAL_SUCCESSORS} with the remedy to name it. The letter keeps the law it had.
     *
     * @param letter the letter
     * @param course what became of it
     * @param directory holds the body, and what followed it
     * @param on the day
     * @return the verdict, with a reason and its article for each step of the succession
     * @throws IllegalArgumentException if the course is of another letter, or the directory does not hold the body
     */
    public static Verdict judgeCarriedOn(
            CitizenLetter letter, LetterCourse course, CouncilDirectory directory, LocalDate on) {
        checkArgument(
                course.letter().equals(letter.id()),
                "course (%s) must be of letter %s, which is judged",
                course.letter(),
                letter.id());
        BodyId settler = course.examination()
                .filter(found -> !found.examinedOn().isAfter(on))
                .map(LetterExamination::competent)
                .orElse(letter.receivedBy());
        Successors successors = directory.successors(settler, on);
        ImmutableList<BodyId> named = course.carriedOnBy().stream()
                .filter(successors.candidates()::contains)
                .collect(ImmutableList.toImmutableList());
        return successors.only().isEmpty() && named.size() == 1
                ? successors.receives(named.get(0))
                : successors.verdict();
    }

    /**
     * Judges whether the settlement may be stopped, restarted or extended: often enough it may not be.
     *
     * @param letter the letter, accepted
     * @param course what became of it before
     * @param entry the stop, restart or extension
     * @param law by which law
     * @return the verdict of {@link RunningTime#judge}
     * @throws IllegalArgumentException if the letter is not accepted, or of a kind that has no time of settlement
     * @throws org.hoidong.core.law.NoRuleException if the rule book has no value for the settlement on the day of the entry
     */
    public static Verdict judgeClock(CitizenLetter letter, LetterCourse course, ClockEntry entry, LetterLaw law) {
        LocalDate accepted = course.acceptedOn()
                .orElseThrow(() -> new IllegalArgumentException(
                        "letter (" + letter.id() + ") must be accepted before its time is changed"));
        RulesInForce rules = law.on(letter, entry.on());
        LetterKind kind = new LetterQuestions(letter, rules).kind();
        return clock(kind, course, rules.get(settledWithin(letter, kind, course, law)), accepted, rules)
                .judge(entry, law.calendars());
    }

    static RunningTime clock(
            LetterKind kind, LetterCourse course, TimeLimit limit, LocalDate accepted, RulesInForce rules) {
        ClockLimits limits = course.settlementCase()
                .flatMap(settled ->
                        rules.find(PetitionRules.SETTLEMENT_CLOCK.of(kind).of(settled)))
                .or(() -> rules.find(PetitionRules.SETTLEMENT_CLOCK.of(kind)))
                .map(Dated::value)
                .orElse(ClockLimits.none());
        return RunningTime.of(limit, accepted).within(limits).with(course.clock());
    }

    static RuleKey<TimeLimit> acceptedWithin(CitizenLetter letter) {
        return letter.instance() == Instance.FIRST
                ? PetitionRules.COMPLAINT_ACCEPTED
                : PetitionRules.SECOND_COMPLAINT_ACCEPTED;
    }

    /** The time of settlement; for a complaint it depends on the circumstances, for a denunciation these allow extensions. */
    static RuleKey<TimeLimit> settledWithin(CitizenLetter letter, LetterKind kind, LetterCourse course, LetterLaw law) {
        return switch (kind.category()) {
            case COMPLAINT ->
                inCircumstances(
                        letter.instance() == Instance.FIRST
                                ? PetitionRules.COMPLAINT_SETTLED
                                : PetitionRules.SECOND_COMPLAINT_SETTLED,
                        course.settlementCase(),
                        law.book());
            case DENUNCIATION -> PetitionRules.DENUNCIATION_SETTLED;
            case PETITION, FEEDBACK ->
                throw new IllegalArgumentException("letter (" + letter.id() + ") of kind " + letter.kind()
                        + " must be a complaint or a denunciation to have a time of settlement");
        };
    }

    /** The question for the circumstances, or the general one where the book makes no difference. */
    static RuleKey<TimeLimit> inCircumstances(
            RuleKey<TimeLimit> key, Optional<SettlementCase> circumstances, RuleBook book) {
        return circumstances.map(key::of).filter(book::knows).orElse(key);
    }
}
