package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.petition.CitizenReception;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.CompiledPetition;
import org.hoidong.core.petition.ContactReport;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.petition.ReceptionEntry;
import org.hoidong.core.petition.TimedDuty;
import org.hoidong.core.petition.VoterContactMeeting;
import org.hoidong.core.petition.VoterPetition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Contact with voters, and the reception of citizens, by the law of Viet Nam (law.md 6 and 7). */
class ContactsAndReceptionsByLawTest {

    private static final RuleBook BOOK = VietnamRules.standard();
    private static final Calendars CALENDARS =
            Calendars.of(VietnamCalendars.stateBodies(), VietnamCalendars.citizens());
    private static final MilestoneId SESSION_4 = MilestoneId.of("ky-hop-4");
    private static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    private static final LocalDate MON_2025_03_03 = LocalDate.of(2025, 3, 3);
    private static final LocalDate THU_2025_03_20 = LocalDate.of(2025, 3, 20);

    @Nested
    class Contacts {

        // B-P-02: 4 to 7 and 10 March 2025 are 5 working days after Monday 3 March; 19, 18, 17 March are 3 before
        // Thursday 20 March. B-P-04: 19 to 17 and 14 to 11 March are 7 before it
        @Test
        void outsideTheConstituencyAreDecidedWithinFiveWorkingDaysAndNotifiedThreeBefore() {
            VoterContactMeeting inTime = contact("tx-1")
                    .heldOn(THU_2025_03_20)
                    .requestedOn(MON_2025_03_03)
                    .decidedOn(LocalDate.of(2025, 3, 10))
                    .notifiedOn(LocalDate.of(2025, 3, 17))
                    .plannedToPressOn(LocalDate.of(2025, 3, 11))
                    .build();
            VoterContactMeeting late = inTime.toBuilder()
                    .decidedOn(LocalDate.of(2025, 3, 11))
                    .notifiedOn(LocalDate.of(2025, 3, 18))
                    .plannedToPressOn(LocalDate.of(2025, 3, 12))
                    .build();

            assertThat(codes(inTime.judge(BOOK.on(MON_2025_03_03), CALENDARS, THU_2025_03_20)))
                    .containsExactly(TimedDuty.IN_TIME);
            Verdict verdict = late.judge(BOOK.on(MON_2025_03_03), CALENDARS, THU_2025_03_20);
            assertThat(codes(verdict)).containsExactly(TimedDuty.LATE);
            assertThat(verdict.unmet())
                    .extracting(reason -> reason.facts().get("question") + " "
                            + reason.facts().get("due"))
                    .containsExactly(
                            "petition/contact-plan-to-press 2025-03-11",
                            "petition/contact-decided 2025-03-10",
                            "petition/contact-notified 2025-03-17");
            assertThat(verdict.unmet()).allSatisfy(reason -> {
                assertThat(reason.facts()).containsEntry("daysLate", Datum.of(1));
                assertThat(reason.bases())
                        .singleElement()
                        .satisfies(basis ->
                                assertThat(basis.document()).isEqualTo(VietnamDocuments.JOINT_RESOLUTION_72_2025));
            });
            MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict);
        }

        // a contact of 20 March of which nothing was notified: on Monday 17 March there is time, on Tuesday it would be
        // in
        // time for Friday 21 March only, and after it was held it is simply not done
        @Test
        void sayWhatIsAheadAndWhatCanStillBeSaved() {
            VoterContactMeeting planned = contact("tx-1")
                    .heldOn(THU_2025_03_20)
                    .requestedOn(MON_2025_03_03)
                    .decidedOn(LocalDate.of(2025, 3, 10))
                    .plannedToPressOn(LocalDate.of(2025, 3, 11))
                    .build();

            assertThat(codes(planned.judge(BOOK.on(MON_2025_03_03), CALENDARS, LocalDate.of(2025, 3, 17))))
                    .containsExactly(TimedDuty.IN_TIME, TimedDuty.OPEN);
            assertThat(planned.judge(BOOK.on(MON_2025_03_03), CALENDARS, LocalDate.of(2025, 3, 18))
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(TimedDuty.OVERDUE);
                        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(TimedDuty.PUT_OFF);
                        assertThat(reason.remedy().orElseThrow().facts())
                                .containsEntry("earliest", Datum.of(LocalDate.of(2025, 3, 21)));
                    });
            assertThat(planned.judge(BOOK.on(MON_2025_03_03), CALENDARS, THU_2025_03_20)
                            .unmet())
                    .singleElement()
                    .satisfies(reason ->
                            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(TimedDuty.DO_NOW));
        }

        @Test
        void inTheConstituencyAskForNothing() {
            assertThat(codes(contact("tx-1").build().judge(BOOK.on(MON_2022_06_20), CALENDARS, MON_2022_06_20)))
                    .containsExactly(VoterContactMeeting.OWN_CONSTITUENCY);
        }

        @Test
        void beforeTheJointResolutionOfTwentyTwentyFiveAreNotJudged() {
            VoterContactMeeting outside =
                    contact("tx-1").requestedOn(LocalDate.of(2022, 6, 1)).build();

            assertThat(codes(outside.judge(BOOK.on(MON_2022_06_20), CALENDARS, MON_2022_06_20)))
                    .containsExactly(TimedDuty.NOT_JUDGED);
        }

        @Test
        void areWrittenAndReadBack() {
            VoterContactMeeting contact = contact("tx-1")
                    .heldOn(THU_2025_03_20)
                    .addDelegates(DelegateId.of("db-03"))
                    .addOpinions(Label.of("Đường hỏng", "The road is broken"))
                    .addPetitions(PetitionId.of("CT-2"), PetitionId.of("CT-1"))
                    .requestedOn(MON_2025_03_03)
                    .decidedOn(LocalDate.of(2025, 3, 10))
                    .notifiedOn(LocalDate.of(2025, 3, 17))
                    .plannedToPressOn(LocalDate.of(2025, 3, 11))
                    .build();

            assertThat(VoterContactMeeting.CODEC.decode(1, VoterContactMeeting.CODEC.encode(contact)))
                    .isEqualTo(contact);
            assertThat(VoterContactMeeting.CODEC.encode(contact.toBuilder()
                            .delegates(List.of(DelegateId.of("db-03"), DelegateId.of("db-07")))
                            .build()))
                    .isEqualTo(VoterContactMeeting.CODEC.encode(contact));
        }

        @Test
        void refuseNumbersThatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> contact("tx-1").voters(10).speakers(11).build())
                    .withMessageContaining("speakers (11)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> contact("tx-1").voters(-1).speakers(0).build());
        }
    }

    @Nested
    class Reports {

        @Test
        void addUpContactsVotersAndPetitions() {
            VoterContactMeeting one =
                    contact("tx-1").addPetitions(PetitionId.of("CT-1")).build();
            VoterContactMeeting two = contact("tx-2")
                    .voters(90)
                    .speakers(9)
                    .addPetitions(PetitionId.of("CT-2"))
                    .build();

            ContactReport report =
                    ContactReport.of(SESSION_4, List.of(one, two), List.of(petition("CT-1", 2), petition("CT-2", 1)));

            assertThat(report.voters()).isEqualTo(210);
            assertThat(report.speakers()).isEqualTo(23);
            assertThat(report.count().petitions()).isEqualTo(2);
            assertThat(report.count().items()).isEqualTo(3);
        }

        // A-P-10, B-P-07: local, so a setting; 26 days before Thursday 7 July 2022 are Saturday 11, so Friday 10 June
        @Test
        void areSentByTheDayThatTheCouncilSets() {
            LocalDate thu = LocalDate.of(2022, 7, 7);
            ContactReport report = ContactReport.of(SESSION_4, List.of(), List.of());
            RuleBook given = BOOK.with(
                    PetitionRules.CONTACTS_COMPILED,
                    Dated.setting(
                            TimeLimit.ofCalendarDays(26).before(),
                            DateSpan.from(LocalDate.of(2022, 1, 1)),
                            Provision.of("Working regulations", "12")));
            LocalDate fri = LocalDate.of(2022, 6, 10);

            assertThat(codes(report.sending(thu, Optional.of(fri), given.on(fri), CALENDARS)
                            .judge(thu)))
                    .containsExactly(TimedDuty.IN_TIME);
            assertThat(codes(report.sending(thu, Optional.of(fri.plusDays(3)), given.on(fri), CALENDARS)
                            .judge(thu)))
                    .containsExactly(TimedDuty.LATE);
            assertThat(codes(report.sending(thu, Optional.of(fri), BOOK.on(fri), CALENDARS)
                            .judge(thu)))
                    .containsExactly(TimedDuty.NOT_JUDGED);
        }

        @Test
        void loseNoPetitionAndInventNone() {
            VoterContactMeeting one =
                    contact("tx-1").addPetitions(PetitionId.of("CT-1")).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ContactReport.of(SESSION_4, List.of(one), List.of(petition("CT-2", 1))))
                    .withMessage("petitions must be those that the contacts name; missing: [CT-1], named by no contact:"
                            + " [CT-2]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ContactReport.of(SESSION_4, List.of(one, one), List.of(petition("CT-1", 1))))
                    .withMessageContaining("once, not twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            ContactReport.of(MilestoneId.of("ky-hop-5"), List.of(one), List.of(petition("CT-1", 1))))
                    .withMessageContaining("ky-hop-4");
        }
    }

    @Nested
    class Receptions {

        private static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
        private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);

        // A-D-01 to A-D-04: once a month, twice a month, once a week, once a month
        @Test
        void areAsOftenAsTheTierAsks() {
            assertThat(often(VietnamOffices.EXECUTIVE_CHAIR, VietnamTiers.PROVINCE))
                    .isEqualTo("at least 1 per month");
            assertThat(often(VietnamOffices.EXECUTIVE_CHAIR, VietnamTiers.DISTRICT))
                    .isEqualTo("at least 2 per month");
            assertThat(often(VietnamOffices.EXECUTIVE_CHAIR, VietnamTiers.COMMUNE))
                    .isEqualTo("at least 1 per week");
            assertThat(BOOK.on(MON_2022_07_04).get(PetitionRules.RECEPTION_DAYS.of(VietnamOffices.DEPARTMENT_HEAD)))
                    .hasToString("at least 1 per month");
        }

        // Monday 4 to Sunday 10 July 2022 is one week
        @Test
        void countAWeekFromMondayToSunday() {
            var weekly = BOOK.on(MON_2022_07_04)
                    .get(PetitionRules.RECEPTION_DAYS
                            .of(VietnamOffices.EXECUTIVE_CHAIR)
                            .of(VietnamTiers.COMMUNE));

            assertThat(weekly.judge(MON_2022_07_04, List.of(LocalDate.of(2022, 7, 10)))
                            .isSatisfied())
                    .isTrue();
            assertThat(weekly.judge(MON_2022_07_04, List.of(LocalDate.of(2022, 7, 11)))
                            .isSatisfied())
                    .isFalse();
            assertThat(weekly.judge(MON_2022_07_04, List.of(LocalDate.of(2022, 7, 3)))
                            .isSatisfied())
                    .isFalse();
        }

        // A-D-07, A-D-09: all seven fields, and a ground of the law
        @Test
        void areRegisteredWithEveryFieldAndRefusedOnGroundsOfTheLawOnly() {
            ReceptionEntry entry = entry(MON_2022_07_04).build();
            ReceptionEntry incomplete = entry.toBuilder()
                    .says(ImmutableSet.of(VietnamContents.ENTRY_NUMBER))
                    .build();

            assertThat(entry.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)
                            .isSatisfied())
                    .isTrue();
            assertThat(incomplete
                            .judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)
                            .unmet())
                    .hasSize(6)
                    .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(RequiredContent.PART_MISSING));
            // the time for telling is of the decree of 2026, and no rule of 2022 was read
            assertThat(codes(entry.toBuilder()
                            .refusedFor(VietnamLetters.INCAPABLE)
                            .build()
                            .judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)))
                    .contains(TimedDuty.NOT_JUDGED);
        }

        // B-D-06: 11, 12, 13 August 2026 are 3 working days after Monday 10 August
        @Test
        void tellWhoIsNotReceivedWithinThreeWorkingDays() {
            ReceptionEntry refused =
                    entry(MON_2026_08_10).refusedFor(VietnamLetters.THREATENING).build();

            assertThat(told(refused, 13, 31)).contains(TimedDuty.IN_TIME);
            assertThat(told(refused, 14, 31)).contains(TimedDuty.LATE);
            // on the third day it is still in time, on the fourth it is not
            assertThat(told(refused, 14, 13)).contains(TimedDuty.OPEN);
            Verdict missed = refused.judge(BOOK.on(MON_2026_08_10), CALENDARS, LocalDate.of(2026, 8, 14));
            assertThat(missed.unmet())
                    .filteredOn(reason -> reason.code().equals(TimedDuty.OVERDUE))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.facts()).containsEntry("due", Datum.of(LocalDate.of(2026, 8, 13)));
                        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(TimedDuty.DO_NOW);
                    });
            MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), missed);
            assertThat(missed.toString()).doesNotContain("Trần", "Sơn Dương");
        }

        private static ImmutableList<ReasonCode> told(ReceptionEntry refused, int day, int asOf) {
            return codes(refused.toBuilder()
                    .refusalToldOn(LocalDate.of(2026, 8, day))
                    .build()
                    .judge(BOOK.on(MON_2026_08_10), CALENDARS, LocalDate.of(2026, 8, asOf)));
        }

        @Test
        void areWrittenWithoutWhoCameAndReadBack() {
            ReceptionEntry entry = entry(MON_2026_08_10)
                    .refusedFor(VietnamLetters.INCAPABLE)
                    .refusalToldOn(LocalDate.of(2026, 8, 12))
                    .letter(LetterId.of("DT-2026-7"))
                    .build();

            assertThat(ReceptionEntry.CODEC.encode(entry).canonical()).doesNotContain("Trần", "Sơn Dương");
            assertThat(ReceptionEntry.CODEC.decode(1, ReceptionEntry.CODEC.encode(entry)))
                    .usingRecursiveComparison()
                    .ignoringFields("petitioner")
                    .isEqualTo(entry);
            assertThat(ReceptionEntry.revealing("the register itself")
                            .decode(
                                    1,
                                    ReceptionEntry.revealing("the register itself")
                                            .encode(entry)))
                    .isEqualTo(entry);
        }

        @Test
        void showNothingOfWhoCame() {
            assertThat(entry(MON_2022_07_04).build().toString()).isEqualTo("12 2022-07-04");
        }

        // A-D-06: 1 July and 30 to 27 June 2022 are 5 working days before Monday 4 July
        @Test
        void arePostedFiveWorkingDaysBefore() {
            CitizenReception posted = reception(MON_2022_07_04)
                    .postedOn(LocalDate.of(2022, 6, 27))
                    .build();
            CitizenReception late =
                    posted.toBuilder().postedOn(LocalDate.of(2022, 6, 28)).build();

            assertThat(codes(posted.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)))
                    .containsExactly(TimedDuty.IN_TIME);
            assertThat(late.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(TimedDuty.LATE);
                        assertThat(reason.bases())
                                .singleElement()
                                .satisfies(basis -> assertThat(basis.article()).contains("24"));
                    });
        }

        // A-D-06: that one is put off must be announced; its schedule is that of the day for which it was posted
        @Test
        void areNotPutOffInSilence() {
            CitizenReception putOff = reception(LocalDate.of(2022, 7, 6))
                    .postedOn(LocalDate.of(2022, 6, 27))
                    .putOffFrom(MON_2022_07_04)
                    .build();
            CitizenReception announced = putOff.toBuilder()
                    .puttingOffAnnouncedOn(LocalDate.of(2022, 7, 1))
                    .build();

            Verdict silent = putOff.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04);
            assertThat(codes(silent)).containsExactly(TimedDuty.IN_TIME, CitizenReception.PUTTING_OFF_NOT_ANNOUNCED);
            assertThat(silent.unmet().get(0).remedy().orElseThrow().code())
                    .isEqualTo(CitizenReception.ANNOUNCE_PUTTING_OFF);
            Verdict told = announced.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04);
            assertThat(codes(told)).containsExactly(TimedDuty.IN_TIME, CitizenReception.PUTTING_OFF_ANNOUNCED);
            MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), silent);
            MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), told);
        }

        // B-D-07: 7, 6, 5, 4, 3 August 2026 are 5 working days before Monday 10 August, Friday 7 is one
        @Test
        void onlineAreAnnouncedFiveWorkingDaysBeforeAndTestedOneBefore() {
            CitizenReception online = reception(MON_2026_08_10)
                    .online(true)
                    .onlineAnnouncedOn(LocalDate.of(2026, 8, 3))
                    .connectionTestedOn(LocalDate.of(2026, 8, 7))
                    .build();
            CitizenReception late = online.toBuilder()
                    .onlineAnnouncedOn(LocalDate.of(2026, 8, 4))
                    .connectionTestedOn(MON_2026_08_10)
                    .build();

            assertThat(due(online))
                    .containsEntry("petition/online-reception-notice", "2026-08-03")
                    .containsEntry("petition/online-reception-test", "2026-08-07");
            assertThat(codes(online.judge(BOOK.on(MON_2026_08_10), CALENDARS, MON_2026_08_10)))
                    .contains(TimedDuty.IN_TIME)
                    .doesNotContain(TimedDuty.LATE);
            assertThat(late.judge(BOOK.on(MON_2026_08_10), CALENDARS, MON_2026_08_10)
                            .unmet())
                    .filteredOn(reason -> reason.code().equals(TimedDuty.LATE))
                    .hasSize(2);
        }

        // the decree of 2026 lets them be online; no rule of 2022 was read
        @Test
        void onlineBeforeJuly2026AreNotJudged() {
            CitizenReception online = reception(MON_2022_07_04)
                    .online(true)
                    .postedOn(LocalDate.of(2022, 6, 27))
                    .build();

            assertThat(online.judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)
                            .unmet())
                    .hasSize(2)
                    .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(TimedDuty.NOT_JUDGED));
        }

        // B-D-02: from July 2026 no deputy stands in
        @Test
        void areHeldInPersonFromJuly2026() {
            CitizenReception byDeputy = reception(MON_2026_08_10)
                    .heldBy(VietnamOffices.EXECUTIVE_VICE_CHAIR)
                    .build();

            assertThat(codes(byDeputy.judge(BOOK.on(MON_2026_08_10), CALENDARS, MON_2026_08_10)))
                    .contains(AppearanceRule.BY_ANOTHER);
            assertThat(codes(byDeputy.toBuilder()
                            .heldBy(VietnamOffices.EXECUTIVE_CHAIR)
                            .build()
                            .judge(BOOK.on(MON_2026_08_10), CALENDARS, MON_2026_08_10)))
                    .contains(AppearanceRule.IN_PERSON);
            assertThat(codes(reception(MON_2022_07_04)
                            .postedOn(LocalDate.of(2022, 6, 27))
                            .heldBy(VietnamOffices.EXECUTIVE_VICE_CHAIR)
                            .build()
                            .judge(BOOK.on(MON_2022_07_04), CALENDARS, MON_2022_07_04)))
                    .containsExactly(TimedDuty.IN_TIME);
        }

        // A-D-03: in the week of Monday 4 July 2022 the chair came once; what the deputy held does not count
        @Test
        void countOnlyWhatTheHolderOfTheOfficeHeld() {
            RuleKey<Frequency> weekly = PetitionRules.RECEPTION_DAYS
                    .of(VietnamOffices.EXECUTIVE_CHAIR)
                    .of(VietnamTiers.COMMUNE);
            CitizenReception own = reception(MON_2022_07_04)
                    .heldBy(VietnamOffices.EXECUTIVE_CHAIR)
                    .build();
            CitizenReception deputy =
                    own.toBuilder().heldBy(VietnamOffices.EXECUTIVE_VICE_CHAIR).build();
            CitizenReception planned = reception(MON_2022_07_04).build();

            assertThat(often(weekly, List.of(own))).isEqualTo(Frequency.OFTEN_ENOUGH);
            assertThat(often(weekly, List.of(deputy, planned))).isEqualTo(Frequency.NOT_OFTEN_ENOUGH);
            // how often from July 2026 was not read
            assertThat(codes(CitizenReception.judgeOften(
                            weekly,
                            VietnamOffices.EXECUTIVE_CHAIR,
                            MON_2026_08_10,
                            List.of(own),
                            BOOK.on(MON_2026_08_10))))
                    .containsExactly(TimedDuty.NOT_JUDGED);
        }

        private static ReasonCode often(RuleKey<Frequency> rule, List<CitizenReception> receptions) {
            return codes(CitizenReception.judgeOften(
                            rule,
                            VietnamOffices.EXECUTIVE_CHAIR,
                            LocalDate.of(2022, 7, 8),
                            receptions,
                            BOOK.on(MON_2022_07_04)))
                    .get(0);
        }

        @Test
        void refuseDaysThatContradictEachOther() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            reception(MON_2022_07_04).putOffFrom(MON_2022_07_04).build())
                    .withMessageContaining("must be after the day from which it was put off");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reception(MON_2022_07_04)
                            .puttingOffAnnouncedOn(MON_2022_07_04)
                            .build())
                    .withMessageContaining("must come with the day");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reception(MON_2022_07_04)
                            .connectionTestedOn(MON_2022_07_04)
                            .build())
                    .withMessageContaining("online(true)");
        }

        private static ImmutableMap<String, String> due(CitizenReception reception) {
            return reception.duties(BOOK.on(MON_2026_08_10), CALENDARS).stream()
                    .filter(duty -> duty.deadline().isPresent())
                    .collect(ImmutableMap.toImmutableMap(
                            TimedDuty::question,
                            duty -> duty.deadline().orElseThrow().dueOn().toString()));
        }

        private static CitizenReception.Builder reception(LocalDate on) {
            return CitizenReception.builder()
                    .meeting(MeetingId.of("tcd-1"))
                    .kind(VietnamMeetings.CITIZEN_RECEPTION)
                    .on(on)
                    .unit(UnitId.of("ham-yen"))
                    .office(VietnamOffices.EXECUTIVE_CHAIR);
        }

        private static String often(OfficeKind office, TierKind tier) {
            return BOOK.on(MON_2022_07_04)
                    .get(PetitionRules.RECEPTION_DAYS.of(office).of(tier))
                    .toString();
        }

        private static ReceptionEntry.Builder entry(LocalDate on) {
            return ReceptionEntry.builder()
                    .number(12)
                    .on(on)
                    .petitioner(Petitioner.of("Trần Thị Bình", "xã Sơn Dương"))
                    .subject(Label.of("Chính sách hỗ trợ", "Support"))
                    .says(BOOK.on(MON_2022_07_04)
                            .get(PetitionRules.RECEPTION_REGISTER)
                            .parts());
        }
    }

    private static VoterContactMeeting.Builder contact(String id) {
        return VoterContactMeeting.builder()
                .meeting(MeetingId.of(id))
                .heldOn(MON_2022_06_20)
                .unit(UnitId.of("ham-yen"))
                .session(SESSION_4)
                .addDelegates(DelegateId.of("db-07"))
                .voters(120)
                .speakers(14);
    }

    private static CompiledPetition petition(String id, int items) {
        ImmutableList.Builder<VoterPetition> all = ImmutableList.builder();
        for (int i = 1; i <= items; i++) {
            all.add(VoterPetition.builder()
                    .id(PetitionId.of(id + "." + i))
                    .receivedOn(MON_2022_06_20)
                    .text(Label.same("Road " + i))
                    .competentLevel(CompetentLevel.CENTRAL)
                    .build());
        }
        return CompiledPetition.of(PetitionId.of(id), MON_2022_06_20, all.build());
    }

    private static ImmutableList<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).distinct().collect(ImmutableList.toImmutableList());
    }
}
