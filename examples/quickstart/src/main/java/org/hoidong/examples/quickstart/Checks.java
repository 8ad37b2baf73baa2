package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeHolder;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.AttendanceStatus;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.core.resolution.SigningOffice;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamResolutions;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.PublishedResult;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.examples.quickstart.data.AttendanceRow;
import org.hoidong.examples.quickstart.data.Conference;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.Officer;
import org.hoidong.examples.quickstart.data.Session;
import org.hoidong.examples.quickstart.data.VoteRule;

/** Asks the law of their dates of the meetings, the votes and the resolutions. */
final class Checks {

    /**
     * One question and its answer.
     *
     * @param kind what was checked
     * @param subject which one
     * @param verdict the answer
     */
    record Check(Label kind, Label subject, Verdict verdict) {}

    private static final Label MEETING = Label.of("Cuộc họp", "Meeting");
    private static final Label VOTE = Label.of("Biểu quyết", "Vote");
    private static final Label PUBLISHED = Label.of("Tỷ lệ công bố", "Published percentage");
    private static final Label RESOLUTION = Label.of("Nghị quyết", "Resolution");

    private final CouncilData data;
    private final World world;
    private final LocalDate asOf;
    private final List<Check> checks = new ArrayList<>();

    private Checks(CouncilData data, World world, LocalDate asOf) {
        this.data = data;
        this.world = world;
        this.asOf = asOf;
    }

    /** Returns the answers about everything that had happened by a day. */
    static ImmutableList<Check> of(CouncilData data, World world, LocalDate asOf) {
        Checks checks = new Checks(data, world, asOf);
        checks.conference();
        checks.session();
        checks.votes();
        checks.resolutions();
        return ImmutableList.copyOf(checks.checks);
    }

    private void add(Label kind, Label subject, Verdict verdict) {
        checks.add(new Check(kind, subject, verdict));
    }

    private RulesInForce rules(LocalDate on) {
        return world.context().rules().on(on);
    }

    private Calendars calendars() {
        return world.context().calendars();
    }

    private void conference() {
        Conference row = data.conference();
        if (row.heldOn().isAfter(asOf)) {
            return;
        }
        Meeting meeting = Meeting.builder()
                .id(MeetingId.of(row.id()))
                .kind(VietnamMeetings.parse(row.kind().code()))
                .body(BodyId.of(row.convener()))
                .convener(BodyId.of(row.convener()))
                .openedOn(row.heldOn())
                .closedOn(row.heldOn())
                .presiding(officers(row.presiding()))
                .build();
        add(
                MEETING,
                World.dated("Hội nghị giao ban ngày ", "Briefing conference of ", row.heldOn()),
                Meetings.judge(meeting, world.directory(), rules(row.heldOn()), calendars()));
    }

    private void session() {
        Session row = data.session();
        if (row.openedOn().isAfter(asOf)) {
            return;
        }
        Meeting.Builder meeting = Meeting.builder()
                .id(MeetingId.of(row.id()))
                .kind(VietnamMeetings.parse(row.kind().code()))
                .body(BodyId.of(row.council()))
                .convener(BodyId.of(row.convener()))
                .openedOn(row.openedOn())
                .closedOn(row.closedOn())
                .noticeSentOn(row.noticeSentOn())
                .documentsSentOn(row.documentsSentOn())
                .presiding(officers(ImmutableList.of(row.presiding())))
                .attendance(attendance(data.attendance()));
        add(
                MEETING,
                Label.of("Kỳ họp thứ " + row.number(), "Session " + row.number()),
                Meetings.judge(meeting.build(), world.directory(), rules(row.openedOn()), calendars()));
    }

    /** Makes the roll of the session. */
    static Attendance attendance(List<AttendanceRow> rows) {
        Attendance.Builder attendance = Attendance.builder();
        for (AttendanceRow row : rows) {
            DelegateId delegate = DelegateId.of(World.key(row.delegate()));
            attendance.addRoll(delegate);
            attendance.putMark(delegate, AttendanceStatus.parse(row.status().code()));
        }
        return attendance.build();
    }

    private void votes() {
        for (Session.Vote row : data.session().votes()) {
            if (row.heldOn().isAfter(asOf)) {
                continue;
            }
            VoteTally tally = tally(row);
            MajorityRule rule = rules(row.heldOn())
                    .get(
                            row.rule() == VoteRule.ORDINARY_RESOLUTION
                                    ? VotingRules.ORDINARY_RESOLUTION
                                    : VotingRules.DISMISSAL_OF_DELEGATE);
            add(VOTE, World.label(row.question()), rule.evaluate(tally));
            row.published()
                    .ifPresent(published -> add(
                            PUBLISHED,
                            World.label(row.question()),
                            PublishedResult.of(tally, published.percent().toPlainString())
                                    .isOf(VotingBase.TOTAL_DELEGATES)));
        }
    }

    private static VoteTally tally(Session.Vote row) {
        return VoteTally.builder()
                .totalDelegates(row.totalDelegates())
                .present(row.present())
                .putCount(VoteChoice.FOR, row.counts().inFavour())
                .putCount(VoteChoice.AGAINST, row.counts().against())
                .putCount(VoteChoice.NOT_VOTING, row.counts().notVoting())
                .build();
    }

    private void resolutions() {
        Map<String, Session.Vote> votes =
                data.session().votes().stream().collect(ImmutableMap.toImmutableMap(Session.Vote::id, vote -> vote));
        BodyId council = BodyId.of(data.session().council());
        TierKind tier = world.directory().tierOf(council);
        for (Session.Resolution row : data.session().resolutions()) {
            if (row.adoptedOn().isAfter(asOf)) {
                continue;
            }
            Session.Vote vote = votes.get(row.vote());
            if (vote == null) {
                throw new DataException(
                        "session.json", row.number(), "there is no vote " + row.vote(), "use one of " + votes.keySet());
            }
            DocumentNumber number = World.made(
                    "session.json",
                    "resolutions, number " + row.number(),
                    () -> VietnamResolutions.parseNumber(row.number()));
            ResolutionKind kind = row.kind() == org.hoidong.examples.quickstart.data.ResolutionKind.NORMATIVE
                    ? ResolutionKind.NORMATIVE
                    : ResolutionKind.INDIVIDUAL;
            var resolution = org.hoidong.core.resolution.Resolution.builder()
                    .number(number)
                    .kind(kind)
                    .title(World.label(row.title()))
                    .issuedBy(council)
                    .tier(tier)
                    .adoptedOn(row.adoptedOn())
                    .tally(tally(vote))
                    .votingMethod(VotingMethod.parse(vote.method().code()))
                    .signedOn(row.signedOn())
                    .signedBy(SigningOffice.standard().stream()
                            .filter(office -> office.id().equals(row.signedBy().code()))
                            .findFirst()
                            .orElse(SigningOffice.CHAIR))
                    .sentUpOn(row.sentUpOn())
                    .publishedOn(row.publishedOn())
                    .effectiveOn(row.effectiveOn())
                    .build();
            add(
                    RESOLUTION,
                    Label.of(
                            "Nghị quyết " + row.number() + ": " + row.title().vi(),
                            "Resolution " + row.number() + ": " + row.title().en()),
                    Verdict.all(
                            VietnamResolutions.numberOf(kind).judge(number),
                            Resolutions.judge(resolution, rules(row.adoptedOn()), calendars(), asOf)));
        }
    }

    private static ImmutableList<OfficeHolder> officers(ImmutableList<Officer> rows) {
        return rows.stream()
                .map(row -> OfficeHolder.of(row.name(), World.label(row.office())))
                .collect(ImmutableList.toImmutableList());
    }
}
