package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.CompiledPetition;
import org.hoidong.core.petition.ContactReport;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.petition.ReceptionEntry;
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
        // Thursday 20 March
        @Test
        void outsideTheConstituencyAreDecidedWithinFiveWorkingDaysAndNotifiedThreeBefore() {
            VoterContactMeeting inTime = contact("tx-1")
                    .heldOn(THU_2025_03_20)
                    .requestedOn(MON_2025_03_03)
                    .decidedOn(LocalDate.of(2025, 3, 10))
                    .notifiedOn(LocalDate.of(2025, 3, 17))
                    .build();
            VoterContactMeeting late = inTime.toBuilder()
                    .decidedOn(LocalDate.of(2025, 3, 11))
                    .notifiedOn(LocalDate.of(2025, 3, 18))
                    .build();

            assertThat(codes(inTime.judge(BOOK.on(MON_2025_03_03), CALENDARS)))
                    .containsExactly(VoterContactMeeting.DECIDED_IN_TIME, VoterContactMeeting.NOTIFIED_IN_TIME);
            Verdict verdict = late.judge(BOOK.on(MON_2025_03_03), CALENDARS);
            assertThat(codes(verdict))
                    .containsExactly(VoterContactMeeting.DECIDED_LATE, VoterContactMeeting.NOTIFIED_LATE);
            assertThat(verdict.unmet())
                    .extracting(reason -> reason.facts().get("dueOn"))
                    .containsExactly(Datum.of(LocalDate.of(2025, 3, 10)), Datum.of(LocalDate.of(2025, 3, 17)));
        }

        @Test
        void inTheConstituencyAskForNothing() {
            assertThat(codes(contact("tx-1").build().judge(BOOK.on(MON_2022_06_20), CALENDARS)))
                    .containsExactly(VoterContactMeeting.OWN_CONSTITUENCY);
        }

        @Test
        void beforeTheJointResolutionOfTwentyTwentyFiveAreNotJudged() {
            VoterContactMeeting outside =
                    contact("tx-1").requestedOn(LocalDate.of(2022, 6, 1)).build();

            assertThat(codes(outside.judge(BOOK.on(MON_2022_06_20), CALENDARS)))
                    .containsExactly(VoterContactMeeting.CONTACT_NOT_JUDGED);
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

            assertThat(entry.judge(BOOK.on(MON_2022_07_04), CALENDARS).isSatisfied())
                    .isTrue();
            assertThat(incomplete.judge(BOOK.on(MON_2022_07_04), CALENDARS).unmet())
                    .hasSize(6)
                    .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(RequiredContent.PART_MISSING));
            // the time for telling is of the decree of 2026, and no rule of 2022 was read
            assertThat(codes(entry.toBuilder()
                            .refusedFor(VietnamLetters.INCAPABLE)
                            .build()
                            .judge(BOOK.on(MON_2022_07_04), CALENDARS)))
                    .contains(ReceptionEntry.ENTRY_NOT_JUDGED);
        }

        // B-D-06: 11, 12, 13 August 2026 are 3 working days after Monday 10 August
        @Test
        void tellWhoIsNotReceivedWithinThreeWorkingDays() {
            ReceptionEntry refused =
                    entry(MON_2026_08_10).refusedFor(VietnamLetters.THREATENING).build();

            assertThat(codes(refused.toBuilder()
                            .refusalToldOn(LocalDate.of(2026, 8, 13))
                            .build()
                            .judge(BOOK.on(MON_2026_08_10), CALENDARS)))
                    .contains(ReceptionEntry.REFUSAL_TOLD);
            assertThat(codes(refused.toBuilder()
                            .refusalToldOn(LocalDate.of(2026, 8, 14))
                            .build()
                            .judge(BOOK.on(MON_2026_08_10), CALENDARS)))
                    .contains(ReceptionEntry.REFUSAL_NOT_TOLD);
            assertThat(refused.judge(BOOK.on(MON_2026_08_10), CALENDARS).unmet())
                    .anySatisfy(reason ->
                            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(ReceptionEntry.TELL_REFUSAL));
        }

        @Test
        void showNothingOfWhoCame() {
            assertThat(entry(MON_2022_07_04).build().toString()).isEqualTo("12 2022-07-04");
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
