package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.vietnam.VietnamMeetings.ARISING_MATTER;
import static org.hoidong.core.vietnam.VietnamMeetings.BRIEFING_CONFERENCE;
import static org.hoidong.core.vietnam.VietnamMeetings.CITIZEN_RECEPTION;
import static org.hoidong.core.vietnam.VietnamMeetings.EXPLANATION_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.FIRST_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.JOINT_PREPARATORY_CONFERENCE;
import static org.hoidong.core.vietnam.VietnamMeetings.QUARTERLY_COORDINATION;
import static org.hoidong.core.vietnam.VietnamMeetings.QUESTIONING_AT_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.QUESTIONING_BETWEEN_SESSIONS;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamMeetings.STANDING_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.THEMATIC;
import static org.hoidong.core.vietnam.VietnamMeetings.VERIFICATION_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.VOTERS_REQUEST;
import static org.hoidong.core.vietnam.VietnamMeetings.VOTER_CONTACT;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.Convening;
import org.hoidong.core.meeting.ConveningRequest;
import org.hoidong.core.meeting.Demand;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingProfile;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.SupportRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * May this body convene this meeting on this date with this notice? Every kind of law.md 2.1 in both regimes: just in time, one day late,
 * with a wrong convener, and with one too few who ask.
 *
 * <p>Sessions open on a Monday, so that 20 and 7 days before are working days: 10 October 2022 and 13 October 2025. The council's own
 * regulations ask for 20 days of a regular session, 7 of others, and 10 for documents, because no law that was read has a number.
 */
class ConveningByLawTest {

    private static final LocalDate MON_2022_10_10 = LocalDate.of(2022, 10, 10);
    private static final LocalDate MON_2025_10_13 = LocalDate.of(2025, 10, 13);

    private static final Provision REGULATIONS = Provision.of("Working regulations", "7");
    private static final DateSpan ALWAYS = DateSpan.from(LocalDate.of(2016, 1, 1));
    private static final RuleBook BOOK = book();
    private static final Calendars CALENDARS =
            Calendars.of(VietnamCalendars.stateBodies(), VietnamCalendars.citizens());

    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);
    private static final Competent COMMITTEE = Competent.of(VietnamBodies.COUNCIL_COMMITTEE);
    private static final Competent EXECUTIVE = Competent.of(VietnamBodies.PEOPLES_COMMITTEE);
    private static final Competent DELEGATES = Competent.of(VietnamOffices.DELEGATE);
    private static final Demand A_THIRD = Demand.of(DELEGATES, 17, 50);
    private static final Demand A_TENTH_OF_THE_VOTERS = Demand.ofVoters(801, 8_000);

    /**
     * A row of the matrix.
     *
     * @param kind the kind of meeting
     * @param opensOn a day of regime A or B
     * @param tier the tier
     * @param convener who may convene it; nothing where the law is silent
     * @param noticeDays how many days after the last day for notice it opens; nothing where nothing asks for notice
     * @param laterBy by how many days it must open later after notice that is one day late
     * @param demand who asks for it
     * @param closing who asks that it be closed
     */
    private record Row(
            MeetingKind kind,
            LocalDate opensOn,
            TierKind tier,
            Optional<Competent> convener,
            Optional<Integer> noticeDays,
            int laterBy,
            Optional<Demand> demand,
            Optional<Demand> closing) {

        Row(
                MeetingKind kind,
                LocalDate opensOn,
                TierKind tier,
                Optional<Competent> convener,
                Optional<Integer> noticeDays,
                int laterBy,
                Optional<Demand> demand) {
            this(kind, opensOn, tier, convener, noticeDays, laterBy, demand, Optional.empty());
        }

        Row closedOn(Demand closing) {
            return new Row(kind, opensOn, tier, convener, noticeDays, laterBy, demand, Optional.of(closing));
        }

        ConveningRequest.Builder request() {
            ConveningRequest.Builder request = ConveningRequest.builder()
                    .kind(kind)
                    .tier(tier)
                    .convener(convener.orElse(STANDING_COMMITTEE))
                    .opensOn(opensOn)
                    .demand(demand)
                    .closing(closing);
            noticeDays.ifPresent(days -> request.noticeOn(opensOn.minusDays(days)));
            if (hasDocuments()) {
                request.documentsOn(opensOn.minusDays(10));
            }
            return request;
        }

        boolean hasDocuments() {
            return kind.equals(REGULAR) || kind.equals(THEMATIC) || kind.equals(ARISING_MATTER);
        }
    }

    static Stream<Arguments> matrix() {
        return Stream.of("A", "B").flatMap(ConveningByLawTest::regime);
    }

    private static Stream<Arguments> regime(String regime) {
        LocalDate day = regime.equals("A") ? MON_2022_10_10 : MON_2025_10_13;
        return Stream.of(
                        new Row(REGULAR, day, PROVINCE, by(STANDING_COMMITTEE), days(20), 1, Optional.empty()),
                        new Row(REGULAR, day, PROVINCE, by(STANDING_COMMITTEE), days(20), 1, Optional.empty())
                                .closedOn(A_THIRD),
                        new Row(THEMATIC, day, PROVINCE, by(STANDING_COMMITTEE), days(7), 1, Optional.of(A_THIRD)),
                        new Row(
                                ARISING_MATTER,
                                day,
                                PROVINCE,
                                by(STANDING_COMMITTEE),
                                days(7),
                                1,
                                Optional.of(Demand.by(Competent.of(VietnamOffices.EXECUTIVE_CHAIR)))),
                        new Row(
                                VOTERS_REQUEST,
                                day,
                                COMMUNE,
                                by(STANDING_COMMITTEE),
                                days(),
                                0,
                                Optional.of(A_TENTH_OF_THE_VOTERS)),
                        new Row(
                                STANDING_COMMITTEE_MEETING,
                                day,
                                PROVINCE,
                                by(STANDING_COMMITTEE),
                                days(),
                                0,
                                Optional.empty()),
                        // 10 days before the Tuesday, Wednesday after roll back to the Friday, so that three days are
                        // lost
                        new Row(
                                EXPLANATION_SESSION,
                                day,
                                PROVINCE,
                                by(STANDING_COMMITTEE),
                                days(10),
                                3,
                                Optional.empty()),
                        new Row(QUESTIONING_AT_SESSION, day, PROVINCE, by(COUNCIL), days(), 0, Optional.empty()),
                        new Row(
                                QUESTIONING_BETWEEN_SESSIONS,
                                day,
                                PROVINCE,
                                by(STANDING_COMMITTEE),
                                days(),
                                0,
                                Optional.empty()),
                        new Row(VERIFICATION_MEETING, day, PROVINCE, by(COMMITTEE), days(), 0, Optional.empty()),
                        new Row(
                                QUARTERLY_COORDINATION,
                                day,
                                PROVINCE,
                                by(STANDING_COMMITTEE),
                                days(),
                                0,
                                Optional.empty()),
                        new Row(BRIEFING_CONFERENCE, day, PROVINCE, by(), days(), 0, Optional.empty()),
                        new Row(JOINT_PREPARATORY_CONFERENCE, day, PROVINCE, by(), days(), 0, Optional.empty()),
                        new Row(VOTER_CONTACT, day, PROVINCE, by(), days(), 0, Optional.empty()),
                        // 5 working days before a Monday are 7 days
                        new Row(CITIZEN_RECEPTION, day, PROVINCE, by(STANDING_COMMITTEE), days(7), 1, Optional.empty()))
                .map(row -> argumentSet(
                        "2.1 " + (row.closing().isPresent() ? "closed " : "") + row.kind() + " " + regime, row));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void isYesOnTheLastDayForNotice(Row row) {
        Verdict verdict = judge(row.request().build());

        assertThat(verdict.isSatisfied()).as("%s", verdict.unmet()).isTrue();
        assertThat(codes(verdict).contains(Meetings.CONVENER_COMPETENT))
                .isEqualTo(row.convener().isPresent());
        assertThat(codes(verdict).contains(Meetings.NOTICE_IN_TIME))
                .isEqualTo(row.noticeDays().isPresent());
        assertThat(codes(verdict).contains(Meetings.DOCUMENTS_IN_TIME)).isEqualTo(row.hasDocuments());
        assertThat(silent(verdict))
                .as("what no law says")
                .isEqualTo(Stream.of(
                                row.convener().isPresent() ? null : "meeting/conveners",
                                row.noticeDays().isPresent() ? null : "meeting/notice",
                                row.hasDocuments() ? null : "meeting/documents-before-opening")
                        .filter(question -> question != null)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void isNoOneDayLaterAndNamesTheFirstLawfulDay(Row row) {
        if (row.noticeDays().isEmpty()) {
            assertThat(judge(row.request().noticeOn(row.opensOn()).build()).isSatisfied())
                    .as("nothing asks for notice")
                    .isTrue();
            return;
        }
        LocalDate late = row.opensOn().minusDays(row.noticeDays().orElseThrow() - 1L);

        Verdict verdict = judge(row.request().noticeOn(late).build());

        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Meetings.NOTICE_LATE);
            assertThat(reason.facts()).containsEntry("dueOn", Datum.of(late.minusDays(1)));
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Meetings.OPEN_LATER);
            assertThat(reason.remedy().orElseThrow().facts())
                    .containsEntry("earliest", Datum.of(row.opensOn().plusDays(row.laterBy())));
        });
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void isNoWithAWrongConvenerAndSaysWhoMay(Row row) {
        Verdict verdict = judge(row.request().convener(EXECUTIVE).build());

        if (row.convener().isEmpty()) {
            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(silent(verdict)).contains("meeting/conveners");
            return;
        }
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Meetings.CONVENER_NOT_COMPETENT);
            assertThat(reason.bases()).hasSize(1);
            assertThat(reason.remedy().orElseThrow().facts())
                    .containsEntry(
                            "allowed",
                            Datum.texts(ImmutableList.of(
                                    row.convener().orElseThrow().id())));
        });
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void isNoWithOneTooFewWhoAsk(Row row) {
        boolean closing = row.closing().isPresent();
        Optional<Demand> asked = closing ? row.closing() : row.demand();
        if (asked.filter(demand -> demand.of() > 1).isEmpty()) {
            return;
        }
        Demand demand = asked.orElseThrow();
        Demand less = demand.by()
                .map(who -> Demand.of(who, demand.supporters() - 1, demand.of()))
                .orElseGet(() -> Demand.ofVoters(demand.supporters() - 1, demand.of()));

        Verdict verdict = judge(
                closing
                        ? row.request().closing(less).build()
                        : row.request().demand(less).build());

        // A-V-11: a third of 50 is 16.7, so 17; A-V-12: more than a tenth of 8,000 is 801
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(SupportRule.TOO_SMALL);
            assertThat(reason.facts()).containsEntry("needed", Datum.of(demand.supporters()));
        });
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void isToldInOnePlaceWithArticles(Row row) {
        MeetingProfile profile = MeetingProfile.of(row.kind(), row.tier(), BOOK.on(row.opensOn()));

        assertThat(profile.find(MeetingRules.CONVENERS).isPresent())
                .isEqualTo(row.convener().isPresent());
        assertThat(profile.find(MeetingRules.NOTICE).isPresent())
                .isEqualTo(row.noticeDays().isPresent());
        assertThat(profile.answers().values())
                .allSatisfy(
                        answer -> assertThat(answer.basis().document().number()).isNotBlank());
        assertThat(profile.answers().size()
                        + profile.silent().size()
                        + profile.leftToCouncil().size())
                .isGreaterThanOrEqualTo(12);
    }

    /** What the matrix cannot show by its columns. */
    @Nested
    class Apart {

        // 9.3: 45 days from Sunday 23 May 2021 end on Wednesday 7 July; from Sunday 15 March 2026 on Wednesday 29 April
        @Test
        void aFirstSessionOpensWithin45DaysOfTheElection() {
            for (LocalDate election : ImmutableList.of(LocalDate.of(2021, 5, 23), LocalDate.of(2026, 3, 15))) {
                ConveningRequest.Builder first = ConveningRequest.builder()
                        .kind(FIRST_SESSION)
                        .tier(PROVINCE)
                        .convener(Competent.of(VietnamOffices.COUNCIL_CHAIR))
                        .electedOn(election);

                assertThat(codes(Convening.judge(
                                first.opensOn(election.plusDays(45)).build(), BOOK.on(election), CALENDARS)))
                        .contains(Convening.FIRST_SESSION_IN_TIME);
                Verdict late =
                        Convening.judge(first.opensOn(election.plusDays(46)).build(), BOOK.on(election), CALENDARS);
                assertThat(late.unmet()).singleElement().satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(Convening.FIRST_SESSION_LATE);
                    assertThat(reason.remedy().orElseThrow().facts())
                            .containsEntry("latest", Datum.of(election.plusDays(45)));
                });
            }
        }

        // 2.1 first session: the outgoing Chair, else a Vice-chair, else who is appointed (regime A); the law of 2025
        // names nobody
        @Test
        void aFirstSessionIsConvenedByTheOutgoingChairAndNotByTheStandingCommittee() {
            ConveningRequest.Builder first = ConveningRequest.builder()
                    .kind(FIRST_SESSION)
                    .tier(PROVINCE)
                    .electedOn(LocalDate.of(2021, 5, 23))
                    .opensOn(LocalDate.of(2021, 6, 29));

            for (OfficeKind office : List.of(VietnamOffices.COUNCIL_VICE_CHAIR, VietnamOffices.APPOINTED_CONVENER)) {
                assertThat(codes(judge(first.convener(Competent.of(office)).build())))
                        .contains(Meetings.CONVENER_COMPETENT);
            }
            assertThat(codes(judge(first.convener(STANDING_COMMITTEE).build())))
                    .contains(Meetings.CONVENER_NOT_COMPETENT);
            assertThat(judge(first.convener(Competent.of(VietnamOffices.COUNCIL_CHAIR))
                                    .electedOn(Optional.empty())
                                    .build())
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(Convening.ELECTION_MISSING);
        }

        @Test
        void aThematicSessionThatNobodyAskedForIsNotConvened() {
            ConveningRequest request = ConveningRequest.builder()
                    .kind(THEMATIC)
                    .tier(PROVINCE)
                    .convener(STANDING_COMMITTEE)
                    .opensOn(MON_2025_10_13)
                    .noticeOn(MON_2025_10_13.minusDays(7))
                    .documentsOn(MON_2025_10_13.minusDays(10))
                    .build();

            assertThat(judge(request).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Convening.DEMAND_MISSING);
                assertThat(reason.facts())
                        .containsEntry(
                                "allowed",
                                Datum.texts(ImmutableList.of("standing-committee", "executive-chair", "delegate")));
            });
            assertThat(judge(request.toBuilder().demand(Demand.by(COMMITTEE)).build())
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(Convening.NOT_DEMANDED);
            assertThat(judge(request.toBuilder().demand(A_TENTH_OF_THE_VOTERS).build())
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(Convening.NOT_DEMANDED);
        }

        // 2.1: only voters of a commune
        @Test
        void votersOfAProvinceCannotAskForASession() {
            ConveningRequest request = ConveningRequest.builder()
                    .kind(VOTERS_REQUEST)
                    .tier(PROVINCE)
                    .convener(STANDING_COMMITTEE)
                    .opensOn(MON_2025_10_13)
                    .demand(A_TENTH_OF_THE_VOTERS)
                    .build();

            assertThat(judge(request).unmet()).extracting(Reason::code).containsExactly(Convening.NOT_IN_TIER);
        }

        // B-M-03: from 26 September 2025 a joint conference comes before the session of a commune
        @Test
        void aCommuneHoldsAJointConferenceBefore() {
            Row commune =
                    new Row(REGULAR, MON_2025_10_13, COMMUNE, by(STANDING_COMMITTEE), days(20), 1, Optional.empty());

            assertThat(judge(commune.request().build()).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Convening.NOT_PREPARED);
                assertThat(reason.remedy().orElseThrow().facts())
                        .containsEntry("before", Datum.of("joint-preparatory-conference"));
            });
            assertThat(judge(commune.request()
                                    .addPreparedBy(JOINT_PREPARATORY_CONFERENCE)
                                    .build())
                            .isSatisfied())
                    .isTrue();
        }

        // 2.1 closed session: the Council decides, on a proposal of the Standing Committee or the head of the
        // executive, or
        // on the request of a third, in both regimes
        @Test
        void aSessionIsClosedByTheCouncilAndOnlyOnTheRequestOfWhoMayAsk() {
            for (LocalDate day : ImmutableList.of(MON_2022_10_10, MON_2025_10_13)) {
                Row regular = new Row(REGULAR, day, PROVINCE, by(STANDING_COMMITTEE), days(20), 1, Optional.empty());

                assertThat(codes(judge(regular.request().build())))
                        .doesNotContain(Convening.CLOSING_DEMANDED, Convening.CLOSING_NOT_DEMANDED);
                for (Competent one : List.of(STANDING_COMMITTEE, Competent.of(VietnamOffices.EXECUTIVE_CHAIR))) {
                    Verdict asked =
                            judge(regular.closedOn(Demand.by(one)).request().build());
                    assertThat(asked.isSatisfied()).isTrue();
                    assertThat(codes(asked)).contains(Convening.CLOSING_DEMANDED);
                }
                assertThat(judge(regular.closedOn(Demand.by(COMMITTEE))
                                        .request()
                                        .build())
                                .unmet())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.code()).isEqualTo(Convening.CLOSING_NOT_DEMANDED);
                            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Convening.LET_DEMAND);
                        });
            }
        }

        @Test
        void aMeetingOfACommitteeIsNotClosedOnDemand() {
            ConveningRequest verification = new Row(
                            VERIFICATION_MEETING, MON_2022_10_10, PROVINCE, by(COMMITTEE), days(), 0, Optional.empty())
                    .closedOn(A_THIRD)
                    .request()
                    .build();

            assertThat(judge(verification).unmet())
                    .extracting(Reason::code)
                    .containsExactly(Convening.NOT_TO_BE_CLOSED);
        }
    }

    private static Verdict judge(ConveningRequest request) {
        return Convening.judge(request, BOOK.on(request.opensOn()), CALENDARS);
    }

    private static ImmutableSet<String> silent(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.code().equals(Meetings.NO_STATUTORY_RULE))
                .flatMap(reason -> Objects.requireNonNull(reason.facts().get("questions")).asList().stream())
                .map(Datum::asText)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Competent> by(Competent... who) {
        return Stream.of(who).findFirst();
    }

    private static Optional<Integer> days(Integer... days) {
        return Stream.of(days).findFirst();
    }

    private static RuleBook book() {
        RuleBook book = VietnamRules.standard();
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            book = before(book, MeetingRules.NOTICE.of(session), session.equals(REGULAR) ? 20 : 7);
            book = before(book, MeetingRules.DOCUMENTS_BEFORE_OPENING.of(session), 10);
        }
        return book;
    }

    private static RuleBook before(RuleBook book, RuleKey<TimeLimit> key, int days) {
        return book.with(
                key, Dated.setting(TimeLimit.ofCalendarDays(days).before().by(REGULATIONS), ALWAYS, REGULATIONS));
    }
}
