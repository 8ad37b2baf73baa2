package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.calendar.TimeLimit.Unit.CALENDAR_DAYS;
import static org.hoidong.core.calendar.TimeLimit.Unit.COUNTED_DAYS;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.VietnamDocuments.CIRCULAR_05_2021;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_33_2017;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_154_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_155_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.JOINT_RESOLUTION_72_2025;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_02_2011_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_136_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_25_2018_QH14;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_42_2013_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLAINT;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.DENUNCIATION;
import static org.hoidong.core.vietnam.VietnamLetters.PETITION;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE_COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.SEVERAL_PLACES;
import static org.hoidong.core.vietnam.VietnamLetters.SPECIALLY_COMPLEX;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.petition.LetterKind;
import org.hoidong.core.petition.PetitionRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every time of law.md 6 and 7 with its article and its days, and who may do what, as the book holds them. */
class LettersLawTest {

    private static final String AMENDED = "2026-06-30";
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    /** Key; row; document; article; number; unit; direction; first day; last day, if it has ended. */
    static Stream<Arguments> limits() {
        return Stream.of(
                reception("A-D-10", PetitionRules.WRITER_TOLD, "28.1", 10),
                reception("A-D-11", PetitionRules.DELEGATE_TOLD, "27.2", 7),
                reception("A-D-12", PetitionRules.RESULT_TOLD, "28.2", 5),
                complaint("A-D-14", PetitionRules.LIMITATION.of(COMPLAINT), "9", 90),
                complaint("A-D-15", PetitionRules.COMPLAINT_ACCEPTED, "27", 10),
                complaint("A-D-15", PetitionRules.SECOND_COMPLAINT_ACCEPTED, "36.1", 10),
                complaint("A-D-16", PetitionRules.COMPLAINT_SETTLED, "28", 30),
                complaint("A-D-16", PetitionRules.COMPLAINT_SETTLED.of(COMPLEX), "28", 45),
                complaint("A-D-16", PetitionRules.COMPLAINT_SETTLED.of(REMOTE), "28", 45),
                complaint("A-D-16", PetitionRules.COMPLAINT_SETTLED.of(REMOTE_COMPLEX), "28", 60),
                complaint("A-D-17", PetitionRules.SECOND_COMPLAINT_MADE, "33.1", 30),
                complaint("A-D-17", PetitionRules.SECOND_COMPLAINT_MADE.of(REMOTE), "33.1", 45),
                complaint("A-D-18", PetitionRules.SECOND_COMPLAINT_SETTLED, "37", 45),
                complaint("A-D-18", PetitionRules.SECOND_COMPLAINT_SETTLED.of(COMPLEX), "37", 60),
                complaint("A-D-18", PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE), "37", 60),
                complaint("A-D-18", PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE_COMPLEX), "37", 70),
                denunciation("A-D-19", PetitionRules.DENUNCIATION_EXAMINED, "24.1", 7, COUNTED_DAYS),
                denunciation(
                        "A-D-19", PetitionRules.DENUNCIATION_EXAMINED.of(SEVERAL_PLACES), "24.1", 10, COUNTED_DAYS),
                denunciation("A-D-20", PetitionRules.PASSED_ON.of(DENUNCIATION), "24.2", 5, COUNTED_DAYS),
                denunciation("A-D-22", PetitionRules.DENUNCIATION_SETTLED, "30", 30, CALENDAR_DAYS),
                decree("B-D-03", PetitionRules.COMPLAINT_ACCEPTED, DECREE_155_2026, "10", 7, COUNTED_DAYS, AFTER),
                decree(
                        "B-D-03",
                        PetitionRules.SECOND_COMPLAINT_ACCEPTED,
                        DECREE_155_2026,
                        "10",
                        7,
                        COUNTED_DAYS,
                        AFTER),
                row("NEW-07", PetitionRules.COORDINATION_ASKED, DECISION_33_2017, "", 5, COUNTED_DAYS, AFTER),
                row("NEW-07", PetitionRules.COORDINATION_ANSWERED, DECISION_33_2017, "", 15, CALENDAR_DAYS, AFTER),
                row("NEW-07", PetitionRules.ANSWER_REMINDED, DECISION_33_2017, "", 15, COUNTED_DAYS, AFTER),
                contact("B-P-02", PetitionRules.CONTACT_DECIDED, "32", 5, AFTER),
                contact("B-P-02", PetitionRules.CONTACT_NOTIFIED, "32", 3, BEFORE),
                contact("B-P-04", PetitionRules.CONTACT_PLAN_TO_PRESS, "6", 7, BEFORE));
    }

    private static Arguments reception(String row, RuleKey<TimeLimit> key, String article, int days) {
        return of(row, key, LAW_42_2013_QH13, article, days, COUNTED_DAYS, AFTER, "2016-07-01", AMENDED);
    }

    private static Arguments complaint(String row, RuleKey<TimeLimit> key, String article, int days) {
        return of(row, key, LAW_02_2011_QH13, article, days, CALENDAR_DAYS, AFTER, "2016-07-01", AMENDED);
    }

    private static Arguments denunciation(
            String row, RuleKey<TimeLimit> key, String article, int days, TimeLimit.Unit unit) {
        return of(row, key, LAW_25_2018_QH14, article, days, unit, AFTER, "2019-01-01", AMENDED);
    }

    private static Arguments decree(
            String row,
            RuleKey<TimeLimit> key,
            LegalDocument decree,
            String article,
            int days,
            TimeLimit.Unit unit,
            TimeLimit.Direction direction) {
        return of(row, key, decree, article, days, unit, direction, "2026-07-01", "");
    }

    private static Arguments row(
            String row,
            RuleKey<TimeLimit> key,
            LegalDocument document,
            String article,
            int days,
            TimeLimit.Unit unit,
            TimeLimit.Direction direction) {
        return of(row, key, document, article, days, unit, direction, "2018-01-01", "");
    }

    private static Arguments contact(
            String row, RuleKey<TimeLimit> key, String article, int days, TimeLimit.Direction direction) {
        return of(row, key, JOINT_RESOLUTION_72_2025, article, days, COUNTED_DAYS, direction, "2025-02-20", "");
    }

    private static Arguments of(
            String row,
            RuleKey<TimeLimit> key,
            LegalDocument document,
            String article,
            int days,
            TimeLimit.Unit unit,
            TimeLimit.Direction direction,
            String first,
            String last) {
        return argumentSet(row + " " + key.id(), key, row, document, article, days, unit, direction, first, last);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void holdsEveryTimeWithItsArticleAndItsDays(
            RuleKey<TimeLimit> key,
            String row,
            LegalDocument document,
            String article,
            int days,
            TimeLimit.Unit unit,
            TimeLimit.Direction direction,
            String first,
            String last) {
        LawDays.holds(key, row, document, article, first, last);
        TimeLimit limit = BOOK.on(LocalDate.parse(first)).get(key);
        assertThat(limit.amount()).isEqualTo(days);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.direction()).isEqualTo(direction);
    }

    // A-D-22: none, one, two extensions of 30 days
    @Test
    void letsADenunciationBeExtendedNotOnceOrTwice() {
        RuleKey<ClockLimits> clock = PetitionRules.SETTLEMENT_CLOCK.of(DENUNCIATION);
        LawDays.holds(clock, "A-D-22", LAW_25_2018_QH14, "30", "2019-01-01", AMENDED);

        assertThat(Stream.of(clock, clock.of(COMPLEX), clock.of(SPECIALLY_COMPLEX))
                        .map(key -> BOOK.on(LawDays.WED_2022_07_27).get(key)))
                .extracting(limits -> limits.mostExtensions().orElseThrow() + " of "
                        + limits.longestExtension().orElseThrow())
                .containsExactly(
                        "0 of 30 calendar-days after", "1 of 30 calendar-days after", "2 of 30 calendar-days after");
    }

    // A-D-08, A-D-21, A-D-23, A-D-24
    @Test
    void namesTheKindsOfLettersThatRulesConcern() {
        LawDays.holds(PetitionRules.SPLIT, "A-D-08", LAW_42_2013_QH13, "25.3", "2016-07-01", AMENDED);
        LawDays.holds(
                PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY, "A-D-21", LAW_25_2018_QH14, "24.3", "2019-01-01", AMENDED);
        LawDays.holds(PetitionRules.NOT_HANDLED_IF_ANONYMOUS, "A-D-23", LAW_25_2018_QH14, "25", "2019-01-01", AMENDED);
        LawDays.holds(PetitionRules.PASSED_ON_ONCE, "A-D-24", CIRCULAR_05_2021, "14.1", "2022-01-01", AMENDED);

        assertThat(BOOK.on(LawDays.WED_2022_07_27).get(PetitionRules.SPLIT).kinds())
                .containsExactlyInAnyOrder(COMPLAINT, DENUNCIATION, PETITION);
        assertThat(Stream.of(
                                PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY,
                                PetitionRules.NOT_HANDLED_IF_ANONYMOUS,
                                PetitionRules.PASSED_ON_ONCE)
                        .map(key -> BOOK.on(LawDays.WED_2022_07_27).get(key).kinds()))
                .allSatisfy(
                        kinds -> assertThat(kinds).extracting(LetterKind::id).containsExactly("denunciation"));
    }

    // A-D-25
    @Test
    void asksALateBodyHowFarItIsWhyAndWhoAnswers() {
        LawDays.holds(PetitionRules.OVERDUE_REPORT, "A-D-25", CIRCULAR_05_2021, "14.2", "2022-01-01", AMENDED);

        assertThat(BOOK.on(LawDays.WED_2022_07_27)
                        .get(PetitionRules.OVERDUE_REPORT)
                        .parts())
                .containsExactly(
                        VietnamContents.PROGRESS, VietnamContents.DELAY_REASONS, VietnamContents.RESPONSIBILITY);
    }

    /** Row; act; document; article; first and last day; who. */
    static Stream<Arguments> competences() {
        Competent standingCommittee = Competent.of(VietnamBodies.STANDING_COMMITTEE);
        return Stream.of(
                argumentSet(
                        "A-P-01",
                        "A-P-01",
                        VietnamActs.REPORT_PETITIONS,
                        LAW_77_2015_QH13,
                        "90",
                        "2016-01-01",
                        "2025-02-28",
                        new Competent[] {Competent.of(VietnamBodies.FATHERLAND_FRONT), standingCommittee}),
                argumentSet(
                        "A-P-01 oversight",
                        "A-P-01",
                        VietnamActs.REPORT_PETITION_OVERSIGHT,
                        LAW_77_2015_QH13,
                        "90",
                        "2016-01-01",
                        "2025-02-28",
                        new Competent[] {standingCommittee}),
                argumentSet(
                        "A-P-02",
                        "A-P-02",
                        VietnamActs.RESOLVE_ON_PETITIONS,
                        LAW_77_2015_QH13,
                        "90",
                        "2016-01-01",
                        "2025-02-28",
                        new Competent[] {Competent.of(VietnamBodies.PEOPLES_COUNCIL)}),
                argumentSet(
                        "A-P-03",
                        "A-P-03",
                        VietnamActs.REPORT_PETITION_RESULTS,
                        LAW_87_2015_QH13,
                        "74.2",
                        "2016-07-01",
                        "2026-02-28",
                        new Competent[] {Competent.of(VietnamBodies.PEOPLES_COMMITTEE)}),
                argumentSet(
                        "A-P-03 verification",
                        "A-P-03",
                        VietnamActs.VERIFY_PETITION_RESULTS,
                        LAW_87_2015_QH13,
                        "74.2",
                        "2016-07-01",
                        "2026-02-28",
                        new Competent[] {Competent.of(VietnamBodies.COUNCIL_COMMITTEE)}),
                argumentSet(
                        "A-P-05",
                        "A-P-05",
                        VietnamActs.PREPARE_PETITION_RESOLUTION,
                        LAW_87_2015_QH13,
                        "74.4",
                        "2016-07-01",
                        "2026-02-28",
                        new Competent[] {standingCommittee}),
                argumentSet(
                        "A-D-13",
                        "A-D-13",
                        VietnamActs.HANDLE_LETTERS,
                        LAW_87_2015_QH13,
                        "87",
                        "2016-07-01",
                        "2026-02-28",
                        new Competent[] {Competent.of(VietnamOffices.DELEGATE)}),
                argumentSet(
                        "A-D-05",
                        "A-D-05",
                        VietnamActs.ARRANGE_RECEPTION,
                        LAW_42_2013_QH13,
                        "22",
                        "2016-07-01",
                        AMENDED,
                        new Competent[] {standingCommittee, Competent.of(VietnamOffices.COUNCIL_CHAIR)}),
                argumentSet(
                        "B-D-08",
                        "B-D-08",
                        VietnamActs.ASSIGN_RECEPTION_UNIT,
                        DECREE_154_2026,
                        "28",
                        "2026-07-01",
                        "",
                        new Competent[] {Competent.of(VietnamOffices.EXECUTIVE_CHAIR)}));
    }

    @ParameterizedTest
    @MethodSource("competences")
    void saysWhoMayDoWhat(
            String row,
            ActKind act,
            LegalDocument document,
            String article,
            String first,
            String last,
            Competent... who) {
        LawDays.holds(PetitionRules.COMPETENCE.of(act), row, document, article, first, last);
        assertThat(BOOK.on(LocalDate.parse(first))
                        .get(PetitionRules.COMPETENCE.of(act))
                        .by())
                .containsExactly(who);
    }

    // A-P-04, A-P-06
    @Test
    void saysInWhichOrderAndAtWhichSessionsPetitionsAreReportedOn() {
        LawDays.holds(PetitionRules.REPORT_ORDER, "A-P-04", LAW_87_2015_QH13, "74.3", "2016-07-01", "2026-02-28");
        LawDays.holds(PetitionRules.REPORTED_AT, "A-P-06", LAW_87_2015_QH13, "59.2.a", "2016-07-01", "2026-02-28");

        assertThat(BOOK.on(LawDays.WED_2022_07_27)
                        .get(PetitionRules.REPORT_ORDER)
                        .steps())
                .containsExactly(
                        VietnamProceedings.PRESENTED,
                        VietnamProceedings.VERIFICATION_PRESENTED,
                        VietnamProceedings.INVITEES_HEARD,
                        VietnamProceedings.DISCUSSED,
                        VietnamProceedings.CONCLUDED);
        assertThat(BOOK.on(LawDays.WED_2022_07_27)
                        .get(PetitionRules.REPORTED_AT)
                        .kinds())
                .containsExactly(VietnamMeetings.MID_YEAR, VietnamMeetings.YEAR_END);
    }

    /** What only a host can give, with its row. */
    static Stream<Arguments> settings() {
        return Stream.of(
                argumentSet("A-P-08", PetitionRules.ANSWER_WITHIN, "A-P-08", LawDays.WED_2022_07_27),
                argumentSet("A-P-10", PetitionRules.CONTACTS_COMPILED, "A-P-10", LawDays.WED_2022_07_27),
                argumentSet("B-P-06", PetitionRules.RESULT_NOTIFIED, "B-P-06", WED_2026_07_01),
                argumentSet("B-P-07", PetitionRules.SETTLEMENT_REPORTED, "B-P-07", WED_2026_07_01),
                argumentSet("B-D-09 first", PetitionRules.COMPLAINT_SETTLED, "B-D-09", WED_2026_07_01),
                argumentSet("B-D-09 complex", PetitionRules.COMPLAINT_SETTLED.of(COMPLEX), "B-D-09", WED_2026_07_01),
                argumentSet("B-D-09 second", PetitionRules.SECOND_COMPLAINT_SETTLED, "B-D-09", WED_2026_07_01),
                argumentSet("B-D-09 denunciation", PetitionRules.DENUNCIATION_SETTLED, "B-D-09", WED_2026_07_01),
                argumentSet("B-D-09 clock", PetitionRules.SETTLEMENT_CLOCK.of(DENUNCIATION), "B-D-09", WED_2026_07_01));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void leavesToTheHostWhatNoTextThatWasReadSays(RuleKey<?> key, String row, LocalDate on) {
        assertThat(BOOK.settingNeeded(key))
                .hasValueSatisfying(setting -> assertThat(setting.row()).isEqualTo(row));
        assertThat(BOOK.on(on).find(key)).isEmpty();
        assertThat(catchThrowableOfType(NoRuleException.class, () -> BOOK.on(on).get(key))
                        .why())
                .isEqualTo(NoRuleException.Cause.SETTING_NEEDED);
    }

    // B-D-02: known from the press, so medium
    @Test
    void letsNobodyStandInAtReceptionsFromJuly2026() {
        LawDays.holds(PetitionRules.RECEPTION_IN_PERSON, "B-D-02", LAW_136_2025_QH15, "", "2026-07-01", "");

        assertThat(BOOK.on(WED_2026_07_01)
                        .get(PetitionRules.RECEPTION_IN_PERSON)
                        .isDeputyAllowed())
                .isFalse();
    }
}
