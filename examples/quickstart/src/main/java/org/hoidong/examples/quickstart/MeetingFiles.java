package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.OfficeHolder;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.Conclusion;
import org.hoidong.core.meeting.Directive;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.examples.quickstart.FileStory.Played;
import org.hoidong.examples.quickstart.data.Conference;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.FileStep;
import org.hoidong.examples.quickstart.data.Officer;
import org.hoidong.examples.quickstart.data.Session;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.lifecycle.hearing.HearingEvents;
import org.hoidong.workflow.lifecycle.meeting.MeetingConclusion;
import org.hoidong.workflow.lifecycle.meeting.MeetingDay;
import org.hoidong.workflow.lifecycle.meeting.MeetingEvents;
import org.hoidong.workflow.lifecycle.meeting.MeetingPlan;
import org.hoidong.workflow.lifecycle.meeting.MeetingRoles;
import org.hoidong.workflow.lifecycle.meeting.MeetingWorkflows;
import org.hoidong.workflow.lifecycle.meeting.MinutesApproval;
import org.hoidong.workflow.lifecycle.meeting.MinutesDraft;

/** Plays the files of the session and of the briefing conference: what their own files say, and what {@code files.csv} adds. */
final class MeetingFiles {

    private static final Label SESSION = Label.of("Kỳ họp", "Session");
    private static final Label CONFERENCE = Label.of("Hội nghị giao ban", "Briefing conference");

    /** The events that need no payload. */
    private static final ImmutableList<EventType<NoPayload>> PLAIN = ImmutableList.of(
            MeetingEvents.NOTICE_SENT,
            MeetingEvents.DOCUMENTS_SENT,
            MeetingEvents.CLOSED,
            MeetingEvents.MINUTES_SENT,
            MeetingEvents.COMPLETED);

    /**
     * What is known of a meeting.
     *
     * @param plan the plan
     * @param opensOn the first day
     * @param closesOn the last day
     * @param chair who presides
     */
    private record Meeting(MeetingPlan plan, LocalDate opensOn, LocalDate closesOn, Officer chair) {}

    private final CouncilData data;
    private final World world;
    private final LocalDate asOf;

    private MeetingFiles(CouncilData data, World world, LocalDate asOf) {
        this.data = data;
        this.world = world;
        this.asOf = asOf;
    }

    static ImmutableList<Played<MeetingPlan>> of(CouncilData data, World world, LocalDate asOf) {
        MeetingFiles files = new MeetingFiles(data, world, asOf);
        return Stream.of(files.session(), files.conference())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Played<MeetingPlan>> session() {
        Session row = data.session();
        Meeting meeting = new Meeting(
                plan(row.id(), row.kind().code(), row.council(), row.convener()),
                row.openedOn(),
                row.closedOn(),
                row.presiding());
        FileStory<MeetingPlan> story = story(meeting)
                .step("session.json", MeetingEvents.NOTICE_SENT, row.convener(), row.noticeSentOn())
                .step("session.json", MeetingEvents.DOCUMENTS_SENT, row.convener(), row.documentsSentOn())
                .step(
                        "attendance.csv",
                        MeetingEvents.OPENED,
                        Checks.attendance(data.attendance()),
                        row.council(),
                        row.openedOn())
                .step("session.json", MeetingEvents.CLOSED, row.council(), row.closedOn());
        addSteps(story, meeting);
        return story.play(SESSION, Label.of("Kỳ họp thứ " + row.number(), "Session " + row.number()), asOf);
    }

    private Optional<Played<MeetingPlan>> conference() {
        Conference row = data.conference();
        Meeting meeting = new Meeting(
                plan(row.id(), row.kind().code(), row.convener(), row.convener()),
                row.heldOn(),
                row.heldOn(),
                row.presiding().get(0));
        ImmutableList<Directive> directives = Matters.directives(data);
        FileStory<MeetingPlan> story = story(meeting)
                .step(
                        "conference.json",
                        MeetingEvents.OPENED,
                        Attendance.builder().build(),
                        row.convener(),
                        row.heldOn())
                .step("conference.json", MeetingEvents.CLOSED, row.convener(), row.heldOn())
                .step(
                        "conference.json",
                        MeetingEvents.CONCLUSION_RECORDED,
                        MeetingConclusion.of(
                                Provision.of(LegalDocument.of(
                                        row.id(),
                                        World.dated(
                                                "Kết luận hội nghị giao ban ngày ",
                                                "Conclusion of the briefing conference of ",
                                                row.heldOn()))),
                                Conclusion.of(directives)),
                        row.convener(),
                        row.heldOn());
        // the register opened a follow-up for each, under the same id
        directives.forEach(directive -> story.step(
                "register.csv",
                HearingEvents.FOLLOW_UP_NAMED,
                FollowUpLink.of(
                        RecommendationId.of(directive.id().value()),
                        CaseId.of(directive.id().value())),
                row.convener(),
                row.heldOn()));
        addSteps(story, meeting);
        return story.play(CONFERENCE, World.dated("Hội nghị ngày ", "Conference of ", row.heldOn()), asOf);
    }

    private static MeetingPlan plan(String id, String kind, String body, String convener) {
        MeetingKind parsed = VietnamMeetings.parse(kind);
        return MeetingPlan.of(MeetingId.of(id), parsed, BodyId.of(body), BodyId.of(convener));
    }

    private FileStory<MeetingPlan> story(Meeting meeting) {
        return new FileStory<>(
                MeetingWorkflows.standard(1),
                meeting.plan().id().value(),
                meeting.plan(),
                world.context(),
                MeetingRoles.REGISTRAR);
    }

    private void addSteps(FileStory<MeetingPlan> story, Meeting meeting) {
        data.files().stream()
                .filter(step -> step.file().equals(meeting.plan().id().value()))
                .forEach(step -> addStep(story, meeting, step));
    }

    private void addStep(FileStory<MeetingPlan> story, Meeting meeting, FileStep step) {
        String source = CaseFiles.source(step);
        if (step.event().equals(MeetingEvents.DAY_SET.id())) {
            MeetingDay day = MeetingDay.by(
                    meeting.plan().kind(),
                    meeting.opensOn(),
                    meeting.closesOn(),
                    world.context().rules().on(step.on()),
                    step.text());
            story.step(source, MeetingEvents.DAY_SET, day, step.actorBody(), step.on());
        } else if (step.event().equals(MeetingEvents.MINUTES_DRAFTED.id())) {
            MinutesDraft draft =
                    World.made("files.csv", "line " + step.line() + ", text", () -> MinutesDraft.of(step.text()));
            story.step(source, MeetingEvents.MINUTES_DRAFTED, draft, step.actorBody(), step.on());
        } else if (step.event().equals(MeetingEvents.MINUTES_APPROVED.id())) {
            OfficeHolder chair = OfficeHolder.of(
                    meeting.chair().name(), World.label(meeting.chair().office()));
            story.step(
                    source,
                    MeetingEvents.MINUTES_APPROVED,
                    MinutesApproval.of(chair, step.on()),
                    step.actorBody(),
                    step.on());
        } else {
            EventType<NoPayload> event = PLAIN.stream()
                    .filter(each -> each.id().equals(step.event()))
                    .findFirst()
                    .orElseThrow(() -> CaseFiles.unknown(step, PLAIN));
            story.step(source, event, step.actorBody(), step.on());
        }
    }
}
