package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/** Goes once over the steps of a letter: what is owed by when, and what cannot be said. */
final class LetterDuties {

    private final CitizenLetter letter;
    private final LetterCourse course;
    private final LetterLaw law;
    private final LocalDate asOf;
    private final LetterKind kind;
    private final Optional<LetterExamination> found;
    private final List<Obligation> owed = new ArrayList<>();
    private final List<Verdict> silent = new ArrayList<>();

    LetterDuties(CitizenLetter letter, LetterCourse course, LetterLaw law, LocalDate asOf) {
        checkArgument(
                course.letter().equals(letter.id()),
                "course (%s) must be of letter %s, which is judged",
                course.letter(),
                letter.id());
        checkArgument(
                !asOf.isBefore(letter.receivedOn()),
                "asOf (%s) must not be before letter %s was received on %s",
                asOf,
                letter.id(),
                letter.receivedOn());
        this.letter = letter;
        this.course = course;
        this.law = law;
        this.asOf = asOf;
        this.kind = new LetterQuestions(letter, law.on(letter, asOf)).kind();
        this.found =
                course.examination().filter(examined -> !examined.examinedOn().isAfter(asOf));
        collect();
    }

    ImmutableList<Obligation> owed() {
        return ImmutableList.sortedCopyOf(Obligation.BY_DUE_DATE, owed);
    }

    Verdict judge() {
        List<Verdict> verdicts = new ArrayList<>();
        owed().forEach(obligation -> verdicts.add(judge(obligation)));
        verdicts.addAll(silent);
        return verdicts.isEmpty()
                ? Verdict.yes(Reason.builder(Letters.NOTHING_OWED)
                        .fact("letter", letter.id())
                        .build())
                : Verdict.all(verdicts);
    }

    private void collect() {
        Debtor receiver = body(letter.receivedBy());
        if (!letter.isAnonymous()) {
            owe(LetterStep.WRITER_TOLD, receiver, letter.receivedOn(), PetitionRules.WRITER_TOLD);
        }
        boolean passesOn = found.filter(examined -> !examined.competent().equals(letter.receivedBy()))
                .isPresent();
        LetterCategory category = kind.category();
        if (category == LetterCategory.DENUNCIATION) {
            owe(
                    LetterStep.EXAMINED,
                    receiver,
                    letter.receivedOn(),
                    Letters.inCircumstances(PetitionRules.DENUNCIATION_EXAMINED, course.settlementCase(), law.book()));
        }
        if (passesOn) {
            owe(LetterStep.PASSED_ON, receiver, letter.receivedOn(), PetitionRules.PASSED_ON.of(kind));
        } else if (category == LetterCategory.COMPLAINT) {
            owe(LetterStep.ACCEPTED, receiver, letter.receivedOn(), Letters.acceptedWithin(letter));
        }
        course.acceptedOn().ifPresent(accepted -> settle(category, accepted));
        taken(LetterStep.SETTLED)
                .filter(settled -> letter.handedTo().isPresent())
                .ifPresent(settled -> owe(LetterStep.DELEGATE_TOLD, settler(), settled, PetitionRules.DELEGATE_TOLD));
        taken(LetterStep.DELEGATE_TOLD)
                .filter(told -> letter.isResultAskedFor())
                .ifPresent(told -> owe(
                        LetterStep.RESULT_TOLD,
                        day -> ImmutableSet.of(letter.handedTo().orElseThrow().value()),
                        told,
                        PetitionRules.RESULT_TOLD));
    }

    private void settle(LetterCategory category, LocalDate accepted) {
        if (category != LetterCategory.COMPLAINT && category != LetterCategory.DENUNCIATION) {
            return;
        }
        if (category == LetterCategory.COMPLAINT) {
            course.dialogueOn()
                    .ifPresent(dialogue -> owe(
                            LetterStep.DIALOGUE_ANNOUNCED,
                            settler(),
                            accepted,
                            PetitionRules.COMPLAINT_DIALOGUE_NOTICE,
                            limit -> limit.from(dialogue, law.calendars())));
            course.decisions().forEach(this::send);
        }
        RuleKey<TimeLimit> key = Letters.settledWithin(letter, kind, course, law);
        owe(
                LetterStep.SETTLED,
                settler(),
                accepted,
                key,
                limit -> Letters.clock(kind, soFar(), limit, accepted, rules(accepted, taken(LetterStep.SETTLED)))
                        .deadline(asOf, law.calendars()));
    }

    private void send(LetterDecision decision) {
        owe(
                LetterStep.DECISION_SENT,
                "/" + decision.issuedOn(),
                settler(),
                decision.issuedOn(),
                PetitionRules.SUSPENSION_SENT,
                limit -> limit.from(decision.issuedOn(), law.calendars()),
                decision.sentOn().filter(day -> !day.isAfter(asOf)));
    }

    /** The course without what was done to the clock after the day asked about. */
    private LetterCourse soFar() {
        return course.toBuilder()
                .clock(course.clock().stream()
                        .filter(entry -> !entry.on().isAfter(asOf))
                        .toList())
                .build();
    }

    private Debtor settler() {
        return body(found.map(LetterExamination::competent).orElse(letter.receivedBy()));
    }

    /** Who owes something on a day. */
    private interface Debtor {
        ImmutableSet<String> on(LocalDate day);
    }

    /** A body, or after its end whoever may stand in its place, or of several the one that was named. */
    private Debtor body(BodyId body) {
        return day -> {
            ImmutableSet<BodyId> candidates = law.directory()
                    .filter(directory -> directory.findBody(body).isPresent())
                    .map(directory -> directory.successors(body, day).candidates())
                    .filter(successors -> !successors.isEmpty())
                    .orElse(ImmutableSet.of(body));
            ImmutableSet<BodyId> named =
                    Sets.intersection(candidates, course.carriedOnBy()).immutableCopy();
            ImmutableSet<BodyId> holders = named.isEmpty() ? candidates : named;
            return holders.stream().map(BodyId::value).collect(ImmutableSet.toImmutableSet());
        };
    }

    private void owe(LetterStep step, Debtor debtor, LocalDate anchor, RuleKey<TimeLimit> key) {
        owe(step, debtor, anchor, key, limit -> limit.from(anchor, law.calendars()));
    }

    private void owe(
            LetterStep step,
            Debtor debtor,
            LocalDate start,
            RuleKey<TimeLimit> key,
            Function<TimeLimit, Deadline> deadline) {
        owe(step, "", debtor, start, key, deadline, taken(step));
    }

    private void owe(
            LetterStep step,
            String which,
            Debtor debtor,
            LocalDate start,
            RuleKey<TimeLimit> key,
            Function<TimeLimit, Deadline> deadline,
            Optional<LocalDate> done) {
        if (start.isAfter(asOf)) {
            return;
        }
        RulesInForce rules = rules(start, done);
        Optional<Dated<TimeLimit>> rule = rules.find(key);
        if (rule.isEmpty()) {
            if (law.book().knows(key)) {
                silent.add(notJudged(step, key, rules));
            }
            return;
        }
        Optional<LocalDate> lapsed = done.isPresent() ? Optional.empty() : endedBy(start);
        owed.add(Obligation.builder()
                .id(ObligationId.of(letter.id() + "/" + step.id() + which))
                .line(step.id())
                .owedBy("letter/handling-body")
                .holders(debtor.on(done.or(() -> lapsed).orElse(asOf)))
                .act(step.id())
                .label(step.label())
                .startedOn(start)
                .deadline(deadline.apply(rule.orElseThrow().value()))
                .dischargedOn(done)
                .lapsedOn(lapsed)
                .build());
    }

    private Optional<LocalDate> endedBy(LocalDate anchor) {
        return course.endedOn().filter(end -> !end.isAfter(asOf)).map(end -> end.isBefore(anchor) ? anchor : end);
    }

    /** The law of the day on which a step was taken, or of the day asked about while it stands. */
    private RulesInForce rules(LocalDate start, Optional<LocalDate> done) {
        LocalDate day = done.orElse(asOf);
        return law.on(letter, day.isBefore(start) ? start : day);
    }

    private Optional<LocalDate> taken(LetterStep step) {
        return Optional.ofNullable(course.takenOn().get(step))
                .or(() -> step == LetterStep.ACCEPTED ? course.acceptedOn() : Optional.empty())
                .or(() -> step == LetterStep.EXAMINED ? found.map(LetterExamination::examinedOn) : Optional.empty())
                .filter(day -> !day.isAfter(asOf));
    }

    private Verdict judge(Obligation obligation) {
        LocalDate due = obligation.deadline().dueOn();
        Reason.Builder reason = Reason.builder(
                        switch (obligation.status(asOf)) {
                            case DISCHARGED -> Letters.STEP_IN_TIME;
                            case DISCHARGED_LATE -> Letters.STEP_LATE;
                            case OVERDUE -> Letters.STEP_OVERDUE;
                            case LAPSED -> Letters.STEP_LAPSED;
                            case OWED, NOT_YET -> Letters.STEP_OPEN;
                        })
                .fact("letter", letter.id())
                .fact("step", obligation.line())
                .fact("due", due);
        obligation.deadline().bases().forEach(reason::basis);
        obligation.dischargedOn().ifPresent(day -> reason.fact("done", day));
        return switch (obligation.status(asOf)) {
            case DISCHARGED, LAPSED, OWED, NOT_YET -> Verdict.yes(reason.build());
            case DISCHARGED_LATE ->
                Verdict.no(reason.fact(
                                "daysLate",
                                DAYS.between(due, obligation.dischargedOn().orElseThrow()))
                        .build());
            case OVERDUE ->
                Verdict.no(reason.fact("daysLate", DAYS.between(due, asOf))
                        .remedy(Remedy.builder(Letters.TAKE_STEP)
                                .fact("step", obligation.line())
                                .build())
                        .build());
        };
    }

    private Verdict notJudged(LetterStep step, RuleKey<?> key, RulesInForce rules) {
        return Verdict.no(Reason.builder(Letters.STEP_NOT_JUDGED)
                .fact("letter", letter.id())
                .fact("step", step.id())
                .fact("question", key.id())
                .fact("on", rules.dateOf(key.field()))
                .remedy(Remedy.builder(Letters.GIVE_SETTING)
                        .fact("question", key.id())
                        .build())
                .build());
    }
}
