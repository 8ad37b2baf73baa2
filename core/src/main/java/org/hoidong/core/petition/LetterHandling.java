package org.hoidong.core.petition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/** Goes once over what the law asks before a letter is accepted. */
final class LetterHandling {

    private final CitizenLetter letter;
    private final LetterExamination examination;
    private final RulesInForce rules;
    private final Calendars calendars;
    private final LetterQuestions questions;
    private final ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();

    LetterHandling(CitizenLetter letter, LetterExamination examination, RulesInForce rules, Calendars calendars) {
        this.letter = letter;
        this.examination = examination;
        this.rules = rules;
        this.calendars = calendars;
        this.questions = new LetterQuestions(letter, rules);
    }

    Verdict judge() {
        Verdict unmixed = Letters.judgeUnmixed(letter, rules);
        verdicts.add(unmixed);
        Optional<LetterKind> kind = unmixed.isSatisfied() ? Optional.of(questions.kind()) : Optional.empty();
        if (examination.competent().equals(letter.receivedBy())) {
            verdicts.add(Verdict.yes(Reason.builder(Letters.COMPETENT)
                    .fact("letter", letter.id())
                    .fact("body", letter.receivedBy())
                    .build()));
        } else {
            competentElsewhere(kind);
        }
        if (letter.isAnonymous()) {
            questions
                    .naming(PetitionRules.NOT_HANDLED_IF_ANONYMOUS, 1)
                    .ifPresent(rule -> verdicts.add(anonymous(rule)));
            questions.silent(PetitionRules.NOT_HANDLED_IF_ANONYMOUS, 1).ifPresent(verdicts::add);
        }
        kind.ifPresent(this::inTime);
        return Verdict.all(verdicts.build());
    }

    /** Why it is not even passed on, or else that it is, and by when. */
    private void competentElsewhere(Optional<LetterKind> kind) {
        boolean there = letter.alsoSentTo().contains(examination.competent());
        boolean before = examination.passedOnBefore().isPresent();
        Optional<Dated<NamedKinds<LetterKind>>> many =
                questions.naming(PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY, 1).filter(rule -> there);
        Optional<Dated<NamedKinds<LetterKind>>> once =
                questions.naming(PetitionRules.PASSED_ON_ONCE, 1).filter(rule -> before);
        if (many.isPresent()) {
            verdicts.add(Verdict.no(Reason.builder(Letters.SENT_TO_COMPETENT_TOO)
                    .basis(many.orElseThrow().basis())
                    .fact("letter", letter.id())
                    .fact("competent", examination.competent())
                    .remedy(file())
                    .build()));
        } else if (once.isPresent()) {
            verdicts.add(Verdict.no(Reason.builder(Letters.PASSED_ON_BEFORE)
                    .basis(once.orElseThrow().basis())
                    .fact("letter", letter.id())
                    .fact("passedOnBefore", examination.passedOnBefore().orElseThrow())
                    .remedy(file())
                    .build()));
        } else {
            verdicts.add(Verdict.no(passOn(kind)));
            if (there) {
                questions.silent(PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY, 1).ifPresent(verdicts::add);
            }
            if (before) {
                questions.silent(PetitionRules.PASSED_ON_ONCE, 1).ifPresent(verdicts::add);
            }
        }
    }

    private Reason passOn(Optional<LetterKind> kind) {
        Reason.Builder reason = Reason.builder(Letters.NOT_COMPETENT)
                .fact("letter", letter.id())
                .fact("body", letter.receivedBy())
                .fact("competent", examination.competent());
        Optional<Dated<TimeLimit>> by = kind.flatMap(only -> rules.find(PetitionRules.PASSED_ON.of(only)));
        Remedy.Builder passOn = Remedy.builder(by.isPresent() ? Letters.PASS_ON_BY : Letters.PASS_ON)
                .fact("to", examination.competent());
        by.ifPresent(rule -> {
            reason.basis(rule.basis());
            passOn.fact("by", rule.value().from(letter.receivedOn(), calendars).dueOn());
        });
        return reason.remedy(passOn.build()).build();
    }

    private Verdict anonymous(Dated<NamedKinds<LetterKind>> rule) {
        boolean clear = examination.isEvidenceClear();
        Remedy inspect =
                Remedy.builder(Letters.INSPECT).fact("letter", letter.id()).build();
        return Verdict.no(Reason.builder(Letters.ANONYMOUS)
                .basis(rule.basis())
                .fact("letter", letter.id())
                .fact("evidenceClear", Datum.of(clear))
                .remedy(clear ? inspect : file())
                .build());
    }

    private Remedy file() {
        return Remedy.builder(Letters.FILE).fact("letter", letter.id()).build();
    }

    /** Whether it came in time: a second complaint after the first came to its end, others after the writer knew. */
    private void inTime(LetterKind kind) {
        if (kind.category() == LetterCategory.COMPLAINT && letter.instance() == Instance.SECOND) {
            examination
                    .firstEndedOn()
                    .ifPresent(ended -> madeWithin(
                            Letters.inCircumstances(
                                    PetitionRules.SECOND_COMPLAINT_MADE, examination.settlementCase(), rules.book()),
                            "firstEndedOn",
                            ended,
                            Letters.SECOND_COMPLAINT_IN_TIME,
                            Letters.SECOND_COMPLAINT_TOO_LATE));
        } else {
            examination
                    .knownOn()
                    .ifPresent(known -> madeWithin(
                            PetitionRules.LIMITATION.of(kind),
                            "knownOn",
                            known,
                            Letters.WITHIN_LIMITATION,
                            Letters.LIMITATION_EXPIRED));
        }
    }

    private void madeWithin(
            RuleKey<TimeLimit> key, String anchorName, LocalDate anchor, ReasonCode inTime, ReasonCode tooLate) {
        Optional<Dated<TimeLimit>> rule = rules.find(key);
        if (rule.isPresent()) {
            Deadline until = rule.orElseThrow().value().from(anchor, calendars);
            boolean came = !letter.receivedOn().isAfter(until.dueOn());
            Reason.Builder reason = Reason.builder(came ? inTime : tooLate)
                    .bases(until.bases())
                    .fact("letter", letter.id())
                    .fact(anchorName, anchor)
                    .fact("until", until.dueOn());
            if (!came) {
                reason.fact("receivedOn", letter.receivedOn())
                        .remedy(Remedy.builder(Letters.SHOW_HINDRANCE)
                                .fact("letter", letter.id())
                                .build());
            }
            verdicts.add(Verdict.of(came, reason.build()));
        } else if (rules.book().knows(key)) {
            verdicts.add(questions.notJudged(key));
        }
    }
}
