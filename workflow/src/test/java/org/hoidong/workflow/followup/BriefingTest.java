package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.complete;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.AbsenceRule;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeHolder;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.meeting.Absences;
import org.hoidong.core.meeting.Admission;
import org.hoidong.core.meeting.AgendaItem;
import org.hoidong.core.meeting.AgendaItemId;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.AttendanceStatus;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.Conclusion;
import org.hoidong.core.meeting.ContentCategory;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.Directive;
import org.hoidong.core.meeting.DirectiveId;
import org.hoidong.core.meeting.Dossier;
import org.hoidong.core.meeting.DossierPart;
import org.hoidong.core.meeting.DossierRule;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.InterSessionMatterId;
import org.hoidong.core.meeting.ItemOutcome;
import org.hoidong.core.meeting.ItemResult;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Minutes;
import org.hoidong.core.meeting.Participant;
import org.hoidong.core.meeting.WorkProgramme;
import org.hoidong.core.meeting.WorkTask;
import org.hoidong.core.meeting.WorkTaskId;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Directives;
import org.hoidong.core.oversight.FindingId;
import org.hoidong.core.oversight.OversightId;
import org.hoidong.core.oversight.OversightPlan;
import org.hoidong.core.oversight.OversightProgramme;
import org.hoidong.core.oversight.ProgrammeItem;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.oversight.TopicId;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.CompiledPetition;
import org.hoidong.core.petition.LetterCourse;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.LetterLaw;
import org.hoidong.core.petition.LetterStep;
import org.hoidong.core.petition.Letters;
import org.hoidong.core.petition.PetitionCount;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.Resolution;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.core.resolution.SigningOffice;
import org.hoidong.core.vietnam.VietnamActs;
import org.hoidong.core.vietnam.VietnamAgenda;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamLetters;
import org.hoidong.core.vietnam.VietnamMatters;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;
import org.hoidong.workflow.followup.briefing.Heading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The starting document, a briefing conference of 27 July 2022, row by row (S-01 to S-27).
 *
 * <p>A row is a <em>value</em> where it records something, a <em>verdict</em> where it says how something should be done, a
 * <em>workflow</em> where something must not get lost, and a <em>directive</em> where it only wishes for something: text, addressee,
 * the session at which it is due, and its follow-up.
 */
class BriefingTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final MilestoneId YEAR_END_SESSION = MilestoneId.of("year-end-session-2022");
    private static final LocalDate LATEST_YEAR_END = LocalDate.of(2022, 12, 31);
    private static final Provision REMARKS = Provision.of("Kết luận hội nghị giao ban ngày 27/7/2022", "1");
    private static final Provision REGULATION = Provision.of("Quy chế hoạt động của HĐND tỉnh", "20");
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());

    private static final ContentPart VERIFICATION = ContentPart.of(
            "verification-report", Label.of("báo cáo thẩm tra", "the verification report"), ContentCategory.PAPER);

    private static final BodyId COUNCIL = BodyId.of("hdnd-tinh");
    private static final BodyId STANDING = BodyId.of("tt-hdnd-tinh");
    private static final BodyId LEGAL_COMMITTEE = BodyId.of("ban-phap-che");
    private static final BodyId ECONOMIC_COMMITTEE = BodyId.of("ban-ktns");
    private static final BodyId EXECUTIVE = BodyId.of("ubnd-tinh");
    private static final BodyId DISTRICT = BodyId.of("tt-hdnd-huyen-a");
    private static final BodyId CITY = BodyId.of("tt-hdnd-thanh-pho");

    @Nested
    @DisplayName("The meeting itself")
    class TheMeeting {

        private final AgendaItem report = AgendaItem.of(
                AgendaItemId.of("BC-6T"), VietnamAgenda.REPORT, Label.of("Báo cáo 6 tháng", "Six months' work"));
        private final AgendaItem discussion =
                AgendaItem.of(AgendaItemId.of("TL"), VietnamAgenda.OTHER, Label.of("Thảo luận", "Discussion"));
        private final Meeting conference = Meeting.builder()
                .id(MeetingId.of("gb-2022-07"))
                .kind(VietnamMeetings.BRIEFING_CONFERENCE)
                .body(STANDING)
                .convener(STANDING)
                .openedOn(WED_2022_07_27)
                .closedOn(WED_2022_07_27)
                .addPresiding(
                        OfficeHolder.of("Lê Thị Kim Dung", Label.of("Chủ tịch HĐND tỉnh", "Chair of the Council")),
                        OfficeHolder.of(
                                "Lê Thị Thanh Trà", Label.of("Phó Chủ tịch HĐND tỉnh", "Vice-chair of the Council")))
                .addParticipants(
                        Participant.of(
                                BodyId.of("tinh-uy"), Label.of("Ủy viên Ban Thường vụ Tỉnh ủy", "Standing Board")),
                        Participant.of(
                                BodyId.of("mttq-tinh"), Label.of("Lãnh đạo Ủy ban MTTQ tỉnh", "leaders of the Front")),
                        Participant.of(LEGAL_COMMITTEE, Label.of("Ban Pháp chế", "Legal Committee"))
                                .speaking(OfficeHolder.of(
                                        "Phùng Tiến Quân",
                                        Label.of("Trưởng Ban Pháp chế", "head of the Legal Committee"))),
                        Participant.of(
                                DISTRICT, Label.of("Thường trực HĐND huyện", "Standing Committee of a district")),
                        Participant.of(CITY, Label.of("Thường trực HĐND thành phố", "Standing Committee of the city")))
                .minutes(Minutes.builder()
                        .meeting(MeetingId.of("gb-2022-07"))
                        .addOutcomes(ItemOutcome.noted(report.id()), ItemOutcome.noted(discussion.id()))
                        .build())
                .conclusion(Conclusion.of(List.of(keepOffTheAgenda())))
                .build();

        @Test
        @DisplayName("S-01, a value: a briefing conference, on a day, of one Standing Committee with others")
        void isABriefingConference() {
            assertThat(conference.kind()).isEqualTo(VietnamMeetings.BRIEFING_CONFERENCE);
            assertThat(conference.openedOn()).isEqualTo(WED_2022_07_27);
            assertThat(conference.participants())
                    .extracting(Participant::body)
                    .contains(DISTRICT, CITY)
                    .doesNotContain(conference.body());
        }

        @Test
        @DisplayName("S-02, a value: two presided, in their order, each in an office")
        void isPresidedByTwo() {
            assertThat(conference.presiding())
                    .extracting(OfficeHolder::name)
                    .containsExactly("Lê Thị Kim Dung", "Lê Thị Thanh Trà");
        }

        @Test
        @DisplayName("S-03, a value: who took part, and the one speaker who is named")
        void isAttendedByOtherBodies() {
            assertThat(conference.participants()).hasSize(5);
            assertThat(conference.participants().stream().flatMap(body -> body.speakers().stream()))
                    .extracting(OfficeHolder::name)
                    .containsExactly("Phùng Tiến Quân");
        }

        @Test
        @DisplayName("S-04, a value and a workflow: nothing is voted, and what the conclusion asks for is followed up")
        void concludesWithDirectives() {
            assertThat(conference.minutes().orElseThrow().outcomes())
                    .extracting(ItemOutcome::result)
                    .containsOnly(ItemResult.NOTED);
            assertThat(conference.minutes().orElseThrow().outcomes())
                    .allSatisfy(outcome -> assertThat(outcome.tally()).isEmpty());

            for (Directive directive : conference.conclusion().orElseThrow().directives()) {
                isFollowedUp(directive);
            }
        }
    }

    @Nested
    @DisplayName("What the councils do")
    class TheWork {

        @Test
        @DisplayName("S-05, a verdict: work follows priorities and an approved yearly programme")
        void followsAYearlyProgramme() {
            WorkTaskId prepare = WorkTaskId.of("CT-1");
            WorkProgramme programme = WorkProgramme.builder()
                    .body(STANDING)
                    .year(2022)
                    .addPriority(Label.of("Phục hồi kinh tế", "Recovery of the economy"))
                    .addTasks(WorkTask.of(
                            prepare,
                            Label.of("Chuẩn bị kỳ họp giữa năm", "Prepare the mid-year session"),
                            STANDING,
                            Due.on(LocalDate.of(2022, 6, 30))))
                    .approvedBy(COUNCIL)
                    .approvedOn(LocalDate.of(2021, 12, 10))
                    .build();

            assertThat(judge(programme, prepare, LocalDate.of(2022, 6, 30)).isSatisfied())
                    .isTrue();
            assertThat(judge(programme, prepare, LocalDate.of(2022, 7, 1)).unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(WorkProgramme.TASK_DONE_LATE));
        }

        private static Verdict judge(WorkProgramme programme, WorkTaskId task, LocalDate done) {
            return programme.judge(ImmutableMap.of(task, done), WED_2022_07_27, CALENDARS, Milestones.none());
        }

        @Test
        @DisplayName("S-06, a value: a session decided on a measure, with which vote")
        void decidesOnMeasures() {
            ItemOutcome adopted =
                    ItemOutcome.voted(AgendaItemId.of("TTr-31"), ItemResult.ADOPTED, VoteTally.of(51, 49, 47, 2));

            assertThat(adopted.result()).isEqualTo(ItemResult.ADOPTED);
            assertThat(adopted.tally().orElseThrow().inFavour()).isEqualTo(47);
        }

        @Test
        @DisplayName("S-07, a value: votes are taken electronically, and the record says so")
        void usesInformationTechnology() {
            assertThat(resolution().build().votingMethod()).isEqualTo(Optional.of(VotingMethod.ELECTRONIC));
        }

        @Test
        @DisplayName("S-08, a verdict: a resolution was issued by the right procedure")
        void issuesResolutionsByTheRightProcedure() {
            assertThat(judged(resolution().build()).isSatisfied()).isTrue();
        }

        @Test
        @DisplayName("S-08, a verdict: one sent up a day late was not (A-O-19: 3 days, so Sunday 10 July)")
        void saysWhatOfTheProcedureWasNotRight() {
            assertThat(judged(resolution().sentUpOn(LocalDate.of(2022, 7, 14)).build())
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Resolutions.STEP_LATE);
                        assertThat(reason.bases()).isNotEmpty();
                    });
        }

        private static Verdict judged(Resolution resolution) {
            return Resolutions.judge(
                    resolution, VietnamRules.standard().on(LocalDate.of(2022, 7, 8)), CALENDARS, WED_2022_07_27);
        }

        /** Adopted and signed on Friday 8 July 2022; effect on the tenth day after. */
        private static Resolution.Builder resolution() {
            LocalDate friday = LocalDate.of(2022, 7, 8);
            return Resolution.builder()
                    .number(DocumentNumber.parse("08/2022/NQ-HĐND"))
                    .kind(ResolutionKind.NORMATIVE)
                    .title(Label.of("Mức hỗ trợ", "Support"))
                    .issuedBy(COUNCIL)
                    .tier(VietnamTiers.PROVINCE)
                    .adoptedOn(friday)
                    .votingMethod(VotingMethod.ELECTRONIC)
                    .tally(VoteTally.of(51, 49, 47, 2))
                    .signedOn(friday)
                    .signedBy(SigningOffice.CHAIR)
                    .sentUpOn(LocalDate.of(2022, 7, 11))
                    .sentToGazetteOn(LocalDate.of(2022, 7, 11))
                    .publishedOn(LocalDate.of(2022, 7, 15))
                    .effectiveOn(LocalDate.of(2022, 7, 18));
        }

        @Test
        @DisplayName("S-09, a verdict: an oversight follows the adopted programme")
        void overseesByTheProgramme() {
            OversightProgramme programme = OversightProgramme.builder()
                    .body(STANDING)
                    .kind(VietnamBodies.STANDING_COMMITTEE)
                    .year(2022)
                    .addItems(ProgrammeItem.of(
                            TopicId.of("CD-02"),
                            Label.of("Công trình cấp nước nông thôn", "Rural water works"),
                            VietnamOversight.THEMATIC))
                    .adoptedOn(LocalDate.of(2021, 12, 20))
                    .build();

            assertThat(programme.judgeFollowedBy(plan("CD-02")).isSatisfied()).isTrue();
            assertThat(programme.judgeFollowedBy(plan("CD-03")).unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(OversightProgramme.NOT_IN_PROGRAMME));
        }

        private static OversightPlan plan(String topic) {
            return OversightPlan.builder()
                    .id(OversightId.of("GS-2022-03"))
                    .title(Label.of("Giám sát công trình cấp nước", "Oversight of water works"))
                    .topic(TopicId.of(topic))
                    .form(VietnamOversight.THEMATIC)
                    .overseer(STANDING)
                    .overseerKind(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                    .tier(VietnamTiers.PROVINCE)
                    .foundedBy(VietnamDocumentKinds.RESOLUTION)
                    .foundedOn(LocalDate.of(2022, 3, 10))
                    .build();
        }

        @Test
        @DisplayName(
                "S-10, a workflow: a recommendation to a People's Committee is issued, and somebody owes its completion")
        void recommendsToPeoplesCommittees() {
            Recommendation recommendation = complete().addressee(EXECUTIVE).build();

            WorkflowCase<Recommendation> followed = issued(recommendation);

            assertThat(followed.owed(WED_2022_07_27.plusDays(10), context()))
                    .singleElement()
                    .satisfies(owed -> assertThat(owed.holders()).containsExactly(EXECUTIVE.value()));
        }

        @Test
        @DisplayName("S-11, a verdict: what arose between sessions is decided by who may, and reported")
        void decidesBetweenSessionsByTheLaw() {
            LocalDate on = LocalDate.of(2025, 8, 12); // the general clause is law from 16 June 2025 on (B-I-01)
            InterSessionMatter flood = InterSessionMatter.builder()
                    .id(InterSessionMatterId.of("PS-2025-08"))
                    .act(VietnamActs.DECIDE_URGENT_MEASURES)
                    .matter(VietnamMatters.NATURAL_DISASTER)
                    .subject(Label.of("Khắc phục hậu quả mưa lũ", "Repairs after the flood"))
                    .council(COUNCIL)
                    .tier(VietnamTiers.PROVINCE)
                    .askedBy(EXECUTIVE)
                    .checkedBy(LEGAL_COMMITTEE)
                    .decidedBy(STANDING)
                    .deciderKind(VietnamBodies.STANDING_COMMITTEE)
                    .receivedOn(on.minusDays(1))
                    .build();
            RulesInForce law = VietnamRules.standard().on(on);

            assertThat(BetweenSessions.judge(
                                    flood,
                                    Competent.of(VietnamBodies.STANDING_COMMITTEE),
                                    VietnamDocumentKinds.RESOLUTION,
                                    List.of(),
                                    law)
                            .isSatisfied())
                    .isTrue();
            assertThat(BetweenSessions.report(flood, on, law)).isPresent();
        }

        @Test
        @DisplayName("S-12, a verdict: a petition of another level is passed on, and is not followed up here")
        void passesPetitionsOn() {
            VoterPetition.Builder petition = VoterPetition.builder()
                    .id(PetitionId.of("CT-2022-01"))
                    .receivedOn(LocalDate.of(2022, 6, 20))
                    .text(Label.of("Sửa chữa đường", "Repair the road"));

            Verdict own = petition.competentLevel(CompetentLevel.of(VietnamTiers.PROVINCE))
                    .assignedTo(EXECUTIVE)
                    .overseer(STANDING)
                    .validator(LEGAL_COMMITTEE)
                    .forwardedOn(LocalDate.of(2022, 7, 4))
                    .build()
                    .judgeFollowUp(VietnamTiers.PROVINCE);
            Verdict another = VoterPetition.builder()
                    .id(PetitionId.of("CT-2022-02"))
                    .receivedOn(LocalDate.of(2022, 6, 20))
                    .text(Label.of("Sửa chữa đường", "Repair the road"))
                    .competentLevel(CompetentLevel.of(VietnamTiers.DISTRICT))
                    .build()
                    .judgeFollowUp(VietnamTiers.PROVINCE);

            assertThat(own.isSatisfied()).isTrue();
            assertThat(another.unmet()).extracting(reason -> reason.code()).contains(VoterPetition.OTHER_LEVEL);
        }

        // A-D-20: 28, 29, 30 June, 1 and 4 July are 5 working days from Monday 27 June 2022
        @Test
        @DisplayName("S-12, a verdict: a letter is examined, and passed on in time to the body that settles it")
        void passesLettersOn() {
            CitizenLetter letter = CitizenLetter.builder()
                    .id(LetterId.of("DT-2022-11"))
                    .receivedOn(LocalDate.of(2022, 6, 27))
                    .receivedBy(COUNCIL)
                    .addKinds(VietnamLetters.DENUNCIATION)
                    .subject(Label.of("Thu hồi đất", "Recovery of land"))
                    .petitioner(Petitioner.of("Nguyễn Văn An", "tổ 5"))
                    .build();
            LetterExamination examined = LetterExamination.builder()
                    .letter(letter.id())
                    .examinedOn(LocalDate.of(2022, 6, 28))
                    .competent(DISTRICT)
                    .build();
            LetterLaw law = LetterLaw.of(
                    VietnamRules.standard(),
                    TransitionPolicy.keepFoundingLaw(),
                    Calendars.of(VietnamCalendars.stateBodies(), VietnamCalendars.citizens()));
            LetterCourse.Builder course =
                    LetterCourse.builder().letter(letter.id()).examination(examined);

            Verdict inTime = Letters.judge(
                    letter,
                    course.putTakenOn(LetterStep.PASSED_ON, LocalDate.of(2022, 7, 4))
                            .build(),
                    law,
                    LocalDate.of(2022, 7, 4));
            Verdict late = Letters.judge(
                    letter,
                    LetterCourse.builder()
                            .letter(letter.id())
                            .examination(examined)
                            .build(),
                    law,
                    LocalDate.of(2022, 7, 5));

            assertThat(inTime.reasons()).extracting(reason -> reason.code()).contains(Letters.STEP_IN_TIME);
            assertThat(late.unmet()).anySatisfy(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.STEP_OVERDUE);
                assertThat(reason.facts()).containsEntry("due", Datum.of(LocalDate.of(2022, 7, 4)));
            });
        }

        @Test
        @DisplayName("S-15, a value: petitions are compiled, split into items, and both are counted apart")
        void compilesPetitions() {
            LocalDate received = LocalDate.of(2022, 6, 20);
            VoterPetition.Builder item = VoterPetition.builder()
                    .receivedOn(received)
                    .text(Label.of("Sửa chữa đường, trường học", "Repair the road and the school"));
            CompiledPetition petition = CompiledPetition.of(
                    PetitionId.of("CT-2022-07"),
                    received,
                    List.of(
                            item.id(PetitionId.of("CT-2022-07.1"))
                                    .competentLevel(CompetentLevel.of(VietnamTiers.DISTRICT))
                                    .build(),
                            item.id(PetitionId.of("CT-2022-07.2"))
                                    .competentLevel(CompetentLevel.of(VietnamTiers.PROVINCE))
                                    .build()));

            PetitionCount count = PetitionCount.of(
                    List.of(petition), ImmutableMap.of(PetitionId.of("CT-2022-07.2"), VietnamPetitions.RESOLVED));

            assertThat(count.petitions()).isEqualTo(1);
            assertThat(count.items()).isEqualTo(2);
            assertThat(count.judgeComplete().unmet()).hasSize(1);
        }

        @Test
        @DisplayName("S-13, a verdict: a delegate who was at no session of a year is found (A-M-09: one year)")
        void findsDelegatesWhoDoNotCarryOutTheirRole() {
            DelegateId an = DelegateId.of("an");
            DelegateId binh = DelegateId.of("binh");
            LocalDate since = LocalDate.of(2021, 6, 15);
            Attendance roll = Attendance.builder()
                    .roll(ImmutableSet.of(an, binh))
                    .mark(an, AttendanceStatus.PRESENT)
                    .mark(binh, AttendanceStatus.ABSENT)
                    .build();

            ImmutableMap<DelegateId, Verdict> verdicts = Absences.judge(
                    AbsenceRule.of(REGULATION, 12),
                    ImmutableMap.of(an, since, binh, since),
                    ImmutableMap.of(LocalDate.of(2021, 12, 8), roll, LocalDate.of(2022, 7, 6), roll),
                    WED_2022_07_27);

            assertThat(verdicts.get(an)).matches(Verdict::isSatisfied);
            assertThat(verdicts.get(binh)).matches(verdict -> !verdict.isSatisfied());
        }
    }

    @Nested
    @DisplayName("What is wrong today")
    class WhatIsWrong {

        @Test
        @DisplayName("S-17, a verdict: a council that held one regular session in a year held too few (A-M-01: two)")
        void countsSessionsOfACommune() {
            Frequency twice =
                    VietnamRules.standard().on(WED_2022_07_27).get(MeetingRules.FREQUENCY.of(VietnamMeetings.REGULAR));

            assertThat(twice.judge(WED_2022_07_27, List.of(LocalDate.of(2022, 7, 6)))
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(Frequency.NOT_OFTEN_ENOUGH));
            assertThat(twice.judge(WED_2022_07_27, List.of(LocalDate.of(2022, 7, 6), LocalDate.of(2022, 12, 7)))
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        @DisplayName(
                "S-18, a verdict: how many explanation sessions are enough is the Council's own rule, and is judged by it")
        void countsExplanationSessions() {
            Frequency own = Frequency.atLeast(2, Frequency.Per.YEAR, REGULATION);

            assertThat(own.judge(WED_2022_07_27, List.of(LocalDate.of(2022, 5, 18)))
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.bases()).containsExactly(REGULATION));
        }

        @ParameterizedTest(name = "{0}, a workflow: what was not urged in time is a number, with the duties behind it")
        @CsvSource({
            "S-19, RESOLUTIONS, THEMATIC_RESOLUTION, false",
            "S-20, CONCLUSIONS, OVERSIGHT_CONCLUSION, false",
            "S-21, PETITIONS, VOTER_PETITION, false",
            "S-22, REMEDIES, OVERSIGHT_CONCLUSION, true"
        })
        void showsWhereFollowingUpIsNotRegular(String row, Heading heading, String source, boolean finding) {
            Recommendation.Builder recommendation = complete()
                    .id(RecommendationId.of(row))
                    .source(
                            source.equals("VOTER_PETITION")
                                    ? RecommendationSource.VOTER_PETITION
                                    : source.equals("THEMATIC_RESOLUTION")
                                            ? RecommendationSource.THEMATIC_RESOLUTION
                                            : RecommendationSource.OVERSIGHT_CONCLUSION);
            if (finding) {
                recommendation.addFindings(FindingId.of("f-1"));
            }
            // due 31 August 2022; the overseer had five working days to urge, until Thursday 8 September, and did
            // nothing
            HalfYearBriefing briefing = HalfYearBriefing.plan(
                            DateSpan.of(LocalDate.of(2022, 7, 1), LATEST_YEAR_END), context())
                    .tierOf(body -> Optional.of(VietnamTiers.PROVINCE))
                    .of(ImmutableList.of(issued(recommendation.build())));

            assertThat(briefing.regularity(heading).missing())
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.theCase()).isEqualTo(CaseId.of(row)));
        }
    }

    @Nested
    @DisplayName("What is asked from now on")
    class WhatIsAsked {

        @Test
        @DisplayName(
                "S-23, a verdict: what is not well prepared stays off the agenda, and who owes what by when is said")
        void keepsOffTheAgendaWhatIsNotReady() {
            LocalDate opening = LocalDate.of(2022, 12, 7);
            DossierRule rule = DossierRule.of(
                    REGULATION,
                    VietnamAgenda.NORMATIVE_DRAFT,
                    DossierPart.of(VERIFICATION, Competent.of(VietnamBodies.COUNCIL_COMMITTEE))
                            .before(TimeLimit.ofCalendarDays(10).before()));
            AgendaItem draft = AgendaItem.of(
                    AgendaItemId.of("TTr-45"), VietnamAgenda.NORMATIVE_DRAFT, Label.of("Dự thảo", "A draft"));

            Admission admission = rule.admit(draft, Dossier.empty(), opening, opening.minusDays(1), CALENDARS);

            assertThat(admission.verdict().unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(DossierRule.PART_MISSING);
                assertThat(reason.bases()).containsExactly(REGULATION);
                assertThat(reason.remedy()).isPresent();
            });
        }

        static Stream<Directive> wishes() {
            return Stream.of(
                    keepOffTheAgenda(),
                    wish(
                            "S-14",
                            "Nâng cao chất lượng kỳ họp, thẩm tra",
                            "Better sessions and verification",
                            ECONOMIC_COMMITTEE),
                    wish("S-15", "Đổi mới giám sát, tiếp xúc cử tri", "Better oversight and voter contact", DISTRICT),
                    wish("S-16", "Phối hợp, điều hòa hoạt động", "Better coordination", DISTRICT),
                    wish(
                            "S-24",
                            "Chọn vấn đề bức xúc để giám sát",
                            "Choose pressing topics of oversight",
                            ECONOMIC_COMMITTEE),
                    wish("S-25", "Tiếp tục đổi mới tiếp xúc cử tri", "Keep improving voter contact", DISTRICT),
                    wish("S-26", "Ứng dụng công nghệ thông tin", "Use information technology", DISTRICT),
                    wish("S-27", "Đại biểu là cầu nối với cử tri", "Delegates are the bridge to the voters", DISTRICT));
        }

        @ParameterizedTest(name = "{0}: a directive with text, addressee and due session, which is followed up")
        @MethodSource("wishes")
        void isADirectiveThatIsFollowedUp(Directive directive) {
            isFollowedUp(directive);
        }
    }

    private static Directive keepOffTheAgenda() {
        return wish(
                        "S-23",
                        "Kiên quyết không đưa vào chương trình nội dung chuẩn bị chưa bảo đảm",
                        "Keep off the agenda what is not well prepared",
                        DISTRICT)
                .toBuilder()
                .addOthers(CITY)
                .build();
    }

    private static Directive wish(String row, String vietnamese, String english, BodyId addressee) {
        return Directive.builder()
                .id(DirectiveId.of("GB-" + row))
                .text(Label.of(vietnamese, english))
                .addressee(addressee)
                .due(Due.at(YEAR_END_SESSION, LATEST_YEAR_END))
                .addReference(row)
                .build();
    }

    /** A matter for each body, owed by it at the session named, and still to be found when nobody did anything. */
    private static void isFollowedUp(Directive directive) {
        ImmutableList<Recommendation> matters =
                Directives.toRecommendations(directive, REMARKS, STANDING, WED_2022_07_27, STANDING, LEGAL_COMMITTEE);

        assertThat(matters).hasSize(1 + directive.others().size());
        for (Recommendation matter : matters) {
            WorkflowCase<Recommendation> followed = issued(matter);
            assertThat(followed.owed(WED_2022_07_27, context())).singleElement().satisfies(owed -> {
                assertThat(owed.holders())
                        .containsExactly(matter.addressee().orElseThrow().value());
                assertThat(owed.deadline().dueOn()).isEqualTo(LATEST_YEAR_END);
            });
            assertThat(followed.owed(LATEST_YEAR_END.plus(1, ChronoUnit.DAYS), context()))
                    .anySatisfy(owed -> assertThat(owed.isOverdueOn(LATEST_YEAR_END.plusDays(1)))
                            .isTrue());
        }
    }

    private static WorkflowCase<Recommendation> issued(Recommendation recommendation) {
        return DEFINITION
                .open(
                        CaseId.of(recommendation.id().value()),
                        recommendation,
                        occurs(
                                FollowUpEvents.ISSUED,
                                NoPayload.NONE,
                                Actor.of("giang").actingFor(recommendation.issuedBy()),
                                recommendation.issuedOn()),
                        context())
                .orElseThrow();
    }
}
