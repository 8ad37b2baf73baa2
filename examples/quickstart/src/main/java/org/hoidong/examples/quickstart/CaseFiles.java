package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.vietnam.VietnamLetters;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.examples.quickstart.FileStory.Played;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.FileStep;
import org.hoidong.examples.quickstart.data.Letter;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.lifecycle.letter.LetterAcceptance;
import org.hoidong.workflow.lifecycle.letter.LetterEvents;
import org.hoidong.workflow.lifecycle.letter.LetterRoles;
import org.hoidong.workflow.lifecycle.letter.LetterWorkflows;
import org.hoidong.workflow.lifecycle.petition.PetitionAssignment;
import org.hoidong.workflow.lifecycle.petition.PetitionEvents;
import org.hoidong.workflow.lifecycle.petition.PetitionForwarding;
import org.hoidong.workflow.lifecycle.petition.PetitionOutcome;
import org.hoidong.workflow.lifecycle.petition.PetitionRoles;
import org.hoidong.workflow.lifecycle.petition.PetitionSession;
import org.hoidong.workflow.lifecycle.petition.PetitionWorkflows;

/** Plays the files of letters, petitions, the session and the conference through the life cycles that are shipped for them. */
final class CaseFiles {

    private static final Label LETTER = Label.of("Đơn", "Letter");
    private static final Label PETITION = Label.of("Kiến nghị cử tri", "Petition of voters");

    /** The events of a letter that need no more than words. */
    private static final ImmutableList<EventType<Note>> NOTES = ImmutableList.of(
            LetterEvents.WRITER_TOLD,
            LetterEvents.PASSED_ON,
            LetterEvents.FILED,
            LetterEvents.SETTLED,
            LetterEvents.URGED,
            LetterEvents.RESULT_RECEIVED,
            LetterEvents.DELEGATE_TOLD,
            LetterEvents.RESULT_TOLD,
            LetterEvents.WITHDRAWN);

    private final CouncilData data;
    private final World world;
    private final LocalDate asOf;

    private CaseFiles(CouncilData data, World world, LocalDate asOf) {
        this.data = data;
        this.world = world;
        this.asOf = asOf;
    }

    /** Returns the files that were open, or had been, by a day: meetings, letters, petitions. */
    static ImmutableList<Played<?>> of(CouncilData data, World world, Register register, LocalDate asOf) {
        CaseFiles files = new CaseFiles(data, world, asOf);
        return Stream.of(
                        MeetingFiles.of(data, world, asOf).stream(),
                        data.letters().stream().flatMap(row -> files.letter(row).stream()),
                        Matters.petitions(data, world).stream()
                                .flatMap(petition -> files.petition(petition, register).stream()))
                .flatMap(each -> each)
                .collect(toImmutableList());
    }

    // letters

    private Optional<Played<CitizenLetter>> letter(Letter row) {
        CitizenLetter.Builder letter = CitizenLetter.builder()
                .id(LetterId.of(row.id()))
                .receivedOn(row.receivedOn())
                .receivedBy(BodyId.of(row.receivedBy()))
                .addKinds(World.made("letters.csv", "line " + row.line(), () -> VietnamLetters.parse(row.kind())))
                .subject(World.label(row.subject()));
        if (row.isSigned()) {
            // the data do not say who wrote it; a case would not show it either
            letter.petitioner(Petitioner.of("(người viết)", "(địa chỉ)"));
        }
        FileStory<CitizenLetter> story = new FileStory<>(
                LetterWorkflows.standard(1), row.id(), letter.build(), world.context(), LetterRoles.REGISTRAR);
        story.step("letters.csv:" + row.line(), LetterEvents.RECEIVED, row.receivedBy(), row.receivedOn());
        data.files().stream().filter(step -> step.file().equals(row.id())).forEach(step -> add(story, row, step));
        return story.play(LETTER, World.label(row.subject()), asOf);
    }

    private static void add(FileStory<CitizenLetter> story, Letter row, FileStep step) {
        String source = source(step);
        if (step.event().equals(LetterEvents.EXAMINED.id())) {
            LetterExamination found = LetterExamination.builder()
                    .letter(LetterId.of(row.id()))
                    .examinedOn(step.on())
                    .competent(BodyId.of(row.competent()))
                    .build();
            story.step(source, LetterEvents.EXAMINED, found, step.actorBody(), step.on());
        } else if (step.event().equals(LetterEvents.ACCEPTED.id())) {
            story.step(source, LetterEvents.ACCEPTED, LetterAcceptance.usual(), step.actorBody(), step.on());
        } else {
            EventType<Note> event = NOTES.stream()
                    .filter(each -> each.id().equals(step.event()))
                    .findFirst()
                    .orElseThrow(() -> unknown(step, NOTES));
            story.step(source, event, Note.of(step.text()), step.actorBody(), step.on());
        }
    }

    // petitions

    private Optional<Played<VoterPetition>> petition(VoterPetition petition, Register register) {
        TierKind tier = world.directory().tierOf(BodyId.of(data.job().council()));
        String office = data.session().convener();
        String source = "petitions.csv, " + petition.id();
        LocalDate passedOn = petition.forwardedOn().orElseThrow();
        FileStory<VoterPetition> story = new FileStory<>(
                        PetitionWorkflows.standard(1),
                        petition.id().value(),
                        received(petition),
                        world.context(),
                        PetitionRoles.COMPILER)
                .step(source, PetitionEvents.RECEIVED, office, petition.receivedOn());
        if (petition.judgeFollowUp(tier).isSatisfied()) {
            BodyId overseer = petition.overseer().orElseThrow();
            story.step(
                            source,
                            PetitionEvents.ASSIGNED,
                            PetitionAssignment.of(
                                    petition.assignedTo().orElseThrow(),
                                    tier,
                                    overseer,
                                    petition.validator().orElseThrow()),
                            office,
                            passedOn)
                    .step(
                            source,
                            PetitionEvents.FOLLOW_UP_NAMED,
                            FollowUpLink.of(
                                    RecommendationId.of(petition.id().value()),
                                    CaseId.of(petition.id().value())),
                            overseer.value(),
                            passedOn);
            register.cases().stream()
                    .filter(each -> each.id().value().equals(petition.id().value()))
                    .flatMap(each -> each.asOf(asOf).stream())
                    .forEach(followUp -> follow(story, petition, source, followUp));
        } else {
            // a body that the register holds by its id, any other by its name
            String to = petition.forwardedTo()
                    .or(() -> petition.assignedTo().map(BodyId::value))
                    .orElse("");
            story.step(
                    source,
                    PetitionEvents.FORWARDED,
                    PetitionForwarding.of(to, tier, BodyId.of(office)),
                    office,
                    passedOn);
        }
        return story.play(PETITION, petition.text(), asOf);
    }

    private static VoterPetition received(VoterPetition petition) {
        return petition.toBuilder()
                .assignedTo(Optional.empty())
                .forwardedTo(Optional.empty())
                .overseer(Optional.empty())
                .validator(Optional.empty())
                .forwardedOn(Optional.empty())
                .build();
    }

    /** What its follow-up brings about: what the body answered, the sessions over which it was not settled, and how it ended. */
    private void follow(
            FileStory<VoterPetition> story,
            VoterPetition petition,
            String source,
            WorkflowCase<Recommendation> followUp) {
        String overseer = petition.overseer().orElseThrow().value();
        answer(followUp)
                .ifPresent(entry -> story.step(
                        source,
                        PetitionEvents.ANSWERED,
                        PetitionOutcome.of(claim(entry), "follow-up, entry " + entry.number()),
                        petition.assignedTo().orElseThrow().value(),
                        entry.occurredOn()));
        Optional<LocalDate> end =
                followUp.isClosed() ? Optional.of(last(followUp).occurredOn()) : Optional.empty();
        data.milestones()
                .forEach(session -> session.opensOn()
                        .filter(day -> day.isAfter(petition.forwardedOn().orElseThrow())
                                && end.filter(day::isAfter).isEmpty())
                        .ifPresent(day -> story.step(
                                source,
                                PetitionEvents.CARRIED_OVER,
                                PetitionSession.of(MilestoneId.of(session.id())),
                                overseer,
                                day)));
        end.ifPresent(on -> ended(followUp.state())
                .ifPresent(result -> story.step(
                        source,
                        result.equals(VietnamPetitions.RESOLVED) ? PetitionEvents.RESOLVED : PetitionEvents.EXPLAINED,
                        PetitionOutcome.of(
                                result, "follow-up, entry " + last(followUp).number(), FollowUpEnd.from(followUp)),
                        overseer,
                        on)));
    }

    /** What a body says of itself in the follow-up is its answer to the petition; who follows it records what is so. */
    private static Optional<Entry<?>> answer(WorkflowCase<Recommendation> followUp) {
        return followUp.history().stream()
                .filter(entry -> entry.event().equals(FollowUpEvents.ANSWERED)
                        || entry.event().equals(FollowUpEvents.COMPLETION_REPORTED))
                .findFirst()
                .map(entry -> entry);
    }

    private static PetitionResult claim(Entry<?> entry) {
        if (!(entry.payload() instanceof Answer answer)) {
            return VietnamPetitions.RESOLVED;
        }
        return switch (answer.status()) {
            case ACCEPTED -> VietnamPetitions.IN_PROGRESS;
            case PARTLY_ACCEPTED -> VietnamPetitions.PARTLY_RESOLVED;
            default -> VietnamPetitions.UNRESOLVED;
        };
    }

    /** As what the petition is recorded; of a follow-up that was withdrawn or replaced the register says no more. */
    private static Optional<PetitionResult> ended(WorkflowState state) {
        if (state.equals(FollowUpState.IMPLEMENTED)) {
            return Optional.of(VietnamPetitions.RESOLVED);
        }
        return state.equals(FollowUpState.EXPLAINED) ? Optional.of(VietnamPetitions.EXPLAINED) : Optional.empty();
    }

    private static Entry<?> last(WorkflowCase<?> theCase) {
        return theCase.history().get(theCase.history().size() - 1);
    }

    static String source(FileStep step) {
        return "files.csv:" + step.line();
    }

    static DataException unknown(FileStep step, Iterable<? extends EventType<?>> known) {
        return new DataException(
                "files.csv",
                "line " + step.line() + ", event",
                "no file of this kind has an event " + step.event(),
                "use one of "
                        + ImmutableList.copyOf(known).stream()
                                .map(EventType::id)
                                .toList() + ", or see README.md of the data");
    }
}
