package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterCategory;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.Letters;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;

/** The conditions of the steps of a citizen's letter; the law is asked of {@link Letters}. */
public final class LetterGuards {

    /** It is recorded for its day. Facts: {@code day}. */
    public static final ReasonCode ON_ITS_DAY = ReasonCode.of("letter-case/on-its-day");

    /** It is recorded for another day. Facts: {@code day}, {@code on}. */
    public static final ReasonCode NOT_ON_ITS_DAY = ReasonCode.of("letter-case/not-on-its-day");

    /** It is of this letter. Facts: {@code letter}. */
    public static final ReasonCode OF_THIS_LETTER = ReasonCode.of("letter-case/of-this-letter");

    /** It is of another letter. Facts: {@code letter}, {@code named}. */
    public static final ReasonCode OF_ANOTHER_LETTER = ReasonCode.of("letter-case/of-another-letter");

    /** It is of several kinds. Facts: {@code letter}, {@code kinds}. */
    public static final ReasonCode IS_MIXED = ReasonCode.of("letter-case/is-of-several-kinds");

    /** It is of one kind, so that there is nothing to split. Facts: {@code letter}, {@code kinds}. */
    public static final ReasonCode IS_NOT_MIXED = ReasonCode.of("letter-case/is-of-one-kind");

    /** Every kind has a letter of its own. Facts: {@code letter}, {@code parts}. */
    public static final ReasonCode SPLIT_WHOLE = ReasonCode.of("letter-case/split-whole");

    /** It is not split into one letter for each of its kinds. Facts: {@code letter}, {@code kinds}, {@code parts}. */
    public static final ReasonCode NOT_SPLIT_WHOLE = ReasonCode.of("letter-case/not-split-whole");

    /** Another body is competent. Facts: {@code letter}, {@code competent}. */
    public static final ReasonCode COMPETENT_ELSEWHERE = ReasonCode.of("letter-case/competent-elsewhere");

    /** Who received it is competent, or nobody examined it. Facts: {@code letter}. */
    public static final ReasonCode NOT_COMPETENT_ELSEWHERE = ReasonCode.of("letter-case/not-competent-elsewhere");

    /** It is of a kind whose time of settlement the law lets be extended. Facts: {@code letter}, {@code kind}. */
    public static final ReasonCode HAS_TIME_TO_EXTEND = ReasonCode.of("letter-case/has-time-to-extend");

    /** The time of its settlement is none that is extended. Facts: {@code letter}, {@code kind}. */
    public static final ReasonCode NO_TIME_TO_EXTEND = ReasonCode.of("letter-case/no-time-to-extend");

    /** Remedy: record it for its day. Facts: {@code day}. */
    public static final ReasonCode RECORD_FOR = ReasonCode.of("letter-case/record-for");

    /** Remedy: name this letter. Facts: {@code letter}. */
    public static final ReasonCode NAME_THIS_LETTER = ReasonCode.of("letter-case/name-this-letter");

    /** Remedy: name one letter for each kind. Facts: {@code kinds}. */
    public static final ReasonCode NAME_EVERY_PART = ReasonCode.of("letter-case/name-every-part");

    /** Remedy: settle it here, or examine it anew. Facts: {@code letter}. */
    public static final ReasonCode SETTLE_HERE = ReasonCode.of("letter-case/settle-here");

    private static final ImmutableSet<Datum> ABOUT_PASSING_ON = ImmutableSet.of(
            Datum.of(PetitionRules.PASSED_ON_ONCE.id()), Datum.of(PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY.id()));

    private LetterGuards() {}

    /**
     * The case is opened on the day the letter was received, from which time limits run.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> isOpenedOnItsDay() {
        return Guard.of(
                "letter-case/is-opened-on-its-day",
                attempt -> onItsDay(attempt.subject().receivedOn(), attempt));
    }

    /**
     * The examination is of this letter, and recorded for its day.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, LetterExamination> isOfThisLetter() {
        return Guard.onPayload("letter-case/is-of-this-letter", attempt -> {
            LetterExamination found = attempt.payload();
            boolean own = found.letter().equals(attempt.subject().id());
            Reason.Builder reason = Reason.builder(own ? OF_THIS_LETTER : OF_ANOTHER_LETTER)
                    .fact("letter", attempt.subject().id());
            if (!own) {
                reason.fact("named", found.letter())
                        .remedy(Remedy.builder(NAME_THIS_LETTER)
                                .fact("letter", attempt.subject().id())
                                .build());
            }
            return Verdict.all(Verdict.of(own, reason.build()), onItsDay(found.examinedOn(), attempt));
        });
    }

    /**
     * The letter is of several kinds, so that it is to be split.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> isMixed() {
        return Guard.of("letter-case/is-mixed", attempt -> {
            CitizenLetter letter = attempt.subject();
            return Verdict.of(
                    letter.isMixed(),
                    Reason.builder(letter.isMixed() ? IS_MIXED : IS_NOT_MIXED)
                            .fact("letter", letter.id())
                            .fact("kinds", kinds(letter))
                            .build());
        });
    }

    private static Datum kinds(CitizenLetter letter) {
        return Datum.texts(letter.kinds().stream().map(kind -> kind.id()).toList());
    }

    /**
     * The letter is of a kind whose time of settlement the law lets be extended: a denunciation.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> hasTimeToExtend() {
        return Guard.of("letter-case/has-time-to-extend", attempt -> {
            CitizenLetter letter = attempt.subject();
            boolean has = LetterCases.isOf(attempt, LetterCategory.DENUNCIATION);
            return Verdict.of(
                    has,
                    Reason.builder(has ? HAS_TIME_TO_EXTEND : NO_TIME_TO_EXTEND)
                            .fact("letter", letter.id())
                            .fact("kind", kinds(letter))
                            .build());
        });
    }

    /**
     * Each kind of a mixed letter has a letter of its own, and there is no other.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, LetterParts> splitsEveryKind() {
        return Guard.onPayload("letter-case/splits-every-kind", attempt -> {
            CitizenLetter letter = attempt.subject();
            LetterParts parts = attempt.payload();
            boolean whole = letter.isMixed()
                    && !parts.kinds().containsKey(letter.id())
                    && parts.kinds().size() == letter.kinds().size()
                    && ImmutableSet.copyOf(parts.kinds().values()).equals(letter.kinds());
            Datum named = Datum.texts(
                    parts.kinds().keySet().stream().map(part -> part.value()).toList());
            Reason.Builder reason =
                    Reason.builder(whole ? SPLIT_WHOLE : NOT_SPLIT_WHOLE).fact("letter", letter.id());
            if (!whole) {
                Datum kinds = kinds(letter);
                reason.fact("kinds", kinds)
                        .remedy(Remedy.builder(NAME_EVERY_PART)
                                .fact("kinds", kinds)
                                .build());
            }
            return Verdict.of(whole, reason.fact("parts", named).build());
        });
    }

    /**
     * The letter may be accepted, by the law of the day and what its examination found: {@link Letters#judgeHandling}.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> mayBeAccepted() {
        return Guard.of("letter-case/may-be-accepted", attempt -> handling(attempt));
    }

    /**
     * The law of the day says why the letter is not accepted, so that it is filed. What the rule book cannot judge on the day, {@link
     * Letters#NOT_JUDGED}, is no reason to file it.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> mayNotBeAccepted() {
        return Guard.of("letter-case/may-not-be-accepted", attempt -> {
            Verdict handling = handling(attempt);
            boolean onlyNotJudged = !handling.isSatisfied()
                    && handling.unmet().stream()
                            .allMatch(reason -> reason.code().equals(Letters.NOT_JUDGED));
            return onlyNotJudged ? handling : Guard.not(mayBeAccepted()).check(attempt);
        });
    }

    private static Verdict handling(Attempt<? extends CitizenLetter, ?> attempt) {
        Optional<LetterExamination> found = LetterCases.examination(attempt);
        return found.isEmpty()
                ? notElsewhere(attempt)
                : Letters.judgeHandling(
                        attempt.subject(),
                        found.orElseThrow(),
                        LetterCases.law(attempt.subject(), attempt.occurredOn(), attempt.context()),
                        attempt.context().calendars());
    }

    /**
     * Another body is competent, and the letter may be passed on: not a second time, and not if that body has it. Where the rule book
     * cannot judge either of these on the day, it is not passed on until the host gives the rule.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Object> isCompetentElsewhere() {
        return Guard.of("letter-case/is-competent-elsewhere", attempt -> {
            Optional<LetterExamination> found = LetterCases.examination(attempt)
                    .filter(examined ->
                            !examined.competent().equals(attempt.subject().receivedBy()));
            if (found.isEmpty()) {
                return notElsewhere(attempt);
            }
            return handling(attempt).reasons().stream()
                    .filter(LetterGuards::hindersPassingOn)
                    .findFirst()
                    .map(Verdict::no)
                    .orElseGet(() -> Verdict.yes(Reason.builder(COMPETENT_ELSEWHERE)
                            .fact("letter", attempt.subject().id())
                            .fact("competent", found.orElseThrow().competent())
                            .build()));
        });
    }

    private static boolean hindersPassingOn(Reason reason) {
        return reason.code().equals(Letters.PASSED_ON_BEFORE)
                || reason.code().equals(Letters.SENT_TO_COMPETENT_TOO)
                || (reason.code().equals(Letters.NOT_JUDGED)
                        && reason.facts().values().stream().anyMatch(ABOUT_PASSING_ON::contains));
    }

    private static Verdict notElsewhere(Attempt<? extends CitizenLetter, ?> attempt) {
        return Verdict.no(Reason.builder(NOT_COMPETENT_ELSEWHERE)
                .fact("letter", attempt.subject().id())
                .remedy(Remedy.builder(SETTLE_HERE)
                        .fact("letter", attempt.subject().id())
                        .build())
                .build());
    }

    /**
     * The law lets the settlement be extended so, once more: {@link Letters#judgeClock}. There are reasons.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, LetterExtension> mayBeExtended() {
        return Guard.onPayload("letter-case/may-be-extended", attempt -> {
            CitizenLetter letter = attempt.subject();
            LetterExtension extension = attempt.payload();
            ClockEntry entry = ClockEntry.extend(
                    attempt.occurredOn(),
                    extension.by(),
                    attempt.actor().id().value(),
                    extension.reason().isBlank() ? "-" : extension.reason());
            return Verdict.all(
                    Guards.reasoned(extension.reason()),
                    Letters.judgeClock(letter, LetterCases.course(attempt), entry, LetterCases.law(attempt.context())));
        });
    }

    /**
     * Reasons are given, or it is said what was decided.
     *
     * @return the guard
     */
    public static Guard<CitizenLetter, Note> reasonsAreGiven() {
        return Guard.onPayload(
                "letter-case/reasons-are-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }

    private static Verdict onItsDay(LocalDate day, Attempt<?, ?> attempt) {
        boolean same = day.equals(attempt.occurredOn());
        Reason.Builder reason =
                Reason.builder(same ? ON_ITS_DAY : NOT_ON_ITS_DAY).fact("day", day);
        if (!same) {
            reason.fact("on", attempt.occurredOn())
                    .remedy(Remedy.builder(RECORD_FOR).fact("day", day).build());
        }
        return Verdict.of(same, reason.build());
    }
}
