package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * By when a body makes its oversight programme for a year: every day with its explanation and article (tiến độ xây dựng chương
 * trình giám sát).
 *
 * <p>It has the steps that the law knows for that kind of body, and only those. A step that is counted from a session without a
 * day says what it waits for. For example for the Council's programme of 2023, with a mid-year session that opens on 12 July
 * 2022: proposals by 1 March 2022, the draft by 1 July, adoption at that session, and a report at the mid-year session of 2024.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProgrammeTimetable {

    ProgrammeTimetable() {}

    /**
     * Works out the days.
     *
     * @param kind the kind of body whose programme it is
     * @param year the year of the programme
     * @param plan the sessions of the council in the years around it, with or without their days, in any order
     * @param rules the law that governs the programme
     * @param calendars the calendars that time limits name
     * @return the timetable
     * @throws IllegalArgumentException if the book knows no step for that kind under any law, or the plan holds two sessions of
     *     one occasion and year
     */
    public static ProgrammeTimetable of(
            BodyKind kind, int year, List<PlannedSession> plan, RulesInForce rules, Calendars calendars) {
        LocalDate event = LocalDate.of(year, 1, 1);
        StepMaker maker = new StepMaker(String.valueOf(year), rules, plan, calendars);
        ImmutableList<StepDue> steps = Stream.of(
                        maker.onDay(OversightStep.PROPOSALS_IN, ProgrammeRules.PROPOSALS_BY_DAY.of(kind), event),
                        maker.countedFromSession(
                                OversightStep.PROPOSALS_IN,
                                ProgrammeRules.PROPOSALS_BEFORE_SESSION.of(kind),
                                ProgrammeRules.LAST_SESSION.of(kind),
                                PlannedSession::opensOn,
                                event),
                        maker.countedFromSession(
                                OversightStep.PROGRAMME_DRAFTED,
                                ProgrammeRules.DRAFT_BEFORE_SESSION.of(kind),
                                ProgrammeRules.ADOPTED_AT.of(kind),
                                PlannedSession::opensOn,
                                event),
                        maker.atSession(
                                OversightStep.PROGRAMME_ADOPTED,
                                ProgrammeRules.ADOPTED_AT.of(kind),
                                Optional.of(event)),
                        maker.onDay(OversightStep.PROGRAMME_DECIDED, ProgrammeRules.DECIDED_BY_DAY.of(kind), event),
                        maker.countedFromSession(
                                OversightStep.PROGRAMME_DECIDED,
                                ProgrammeRules.DECIDED_AFTER_SESSION.of(kind),
                                ProgrammeRules.LAST_SESSION.of(kind),
                                PlannedSession::closesOn,
                                event),
                        maker.atSession(
                                OversightStep.PROGRAMME_REPORTED,
                                ProgrammeRules.REPORTED_AT.of(kind),
                                Optional.of(event)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return new Builder()
                .kind(kind)
                .year(year)
                .steps(steps)
                .questions(new RuleQuestions(rules))
                .build();
    }

    /** Returns the kind of body whose programme it is. */
    public abstract BodyKind kind();

    /** Returns the year of the programme. */
    public abstract int year();

    /** Returns the steps, in the order in which they come. */
    public abstract ImmutableList<StepDue> steps();

    @Value.Auxiliary
    abstract RuleQuestions questions();

    /**
     * Returns one step.
     *
     * @param step the step
     * @return the step with its day, if the law knows it for this kind of body
     */
    public final Optional<StepDue> step(OversightStep step) {
        return steps().stream().filter(due -> due.step() == step).findFirst();
    }

    /**
     * Judges a proposal for the programme: whether it came in time and states what the law asks for.
     *
     * <p>What a proposal must state is laid down for the programme of a council; for other bodies only its day is judged.
     *
     * @param topic the proposal
     * @return the verdict, with a reason for its day and one for each part
     */
    public final Verdict judgeProposal(NominatedTopic topic) {
        List<Verdict> verdicts = new ArrayList<>();
        StepDue received = step(OversightStep.PROPOSALS_IN)
                .map(step -> new StepDue.Builder()
                        .from(step)
                        .about(topic.id().value())
                        .build())
                .orElseGet(() -> new StepDue.Builder()
                        .about(topic.id().value())
                        .step(OversightStep.PROPOSALS_IN)
                        .build());
        verdicts.add(received.done(topic.nominatedOn()).judge(topic.nominatedOn()));
        if (kind().category() == BodyCategory.COUNCIL) {
            questions()
                    .ask(
                            topic.id().value(),
                            ProgrammeRules.PROPOSAL_CONTENT,
                            (RequiredContent content) -> content.judge(topic.states()))
                    .ifPresent(verdicts::add);
        }
        return Verdict.all(verdicts);
    }

    /**
     * Judges how far a programme has come on a day: whether it was drafted in time, adopted at the right session or decided in
     * time, and reported on at the right session. Proposals are judged one by one by {@link #judgeProposal}.
     *
     * @param programme the programme
     * @param asOf the day asked about
     * @return the verdict, with one reason for each step
     * @throws IllegalArgumentException if the programme is for another year or kind of body
     */
    public final Verdict judge(OversightProgramme programme, LocalDate asOf) {
        checkArgument(
                programme.year() == year() && programme.kind().equals(kind()),
                "programme (%s of a %s) must be for %s and of a %s, as the timetable is",
                programme.year(),
                programme.kind(),
                year(),
                kind());
        return Verdict.all(steps().stream()
                .filter(step -> step.step() != OversightStep.PROPOSALS_IN)
                .map(step -> step.done(doneOn(step.step(), programme)).judge(asOf))
                .toList());
    }

    private static Optional<LocalDate> doneOn(OversightStep step, OversightProgramme programme) {
        return switch (step) {
            case PROGRAMME_DRAFTED -> programme.draftedOn();
            case PROGRAMME_ADOPTED, PROGRAMME_DECIDED -> programme.adoptedOn();
            case PROGRAMME_REPORTED -> programme.reportedOn();
            default -> Optional.empty();
        };
    }

    @Value.Check
    void check() {
        checkArgument(
                steps().stream().anyMatch(step -> step.step() != OversightStep.PROPOSALS_IN),
                "kind (%s) must be one for whose programme the rule book has rules; add them for it to the book",
                kind());
    }

    /** Returns the steps. */
    @Override
    public final String toString() {
        return steps().toString();
    }

    static final class Builder extends ImmutableProgrammeTimetable.Builder {}
}
