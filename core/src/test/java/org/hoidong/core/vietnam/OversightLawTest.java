package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.DELEGATE_GROUP;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.petition.PetitionRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OversightLawTest {

    private static final LocalDate THU_2016_06_30 = LocalDate.of(2016, 6, 30);
    private static final LocalDate FRI_2016_07_01 = LocalDate.of(2016, 7, 1);
    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    private final RuleBook book = VietnamRules.standard();

    static Stream<Arguments> rows() {
        TimeLimit.Direction after = TimeLimit.Direction.AFTER;
        TimeLimit.Direction before = TimeLimit.Direction.BEFORE;
        return Stream.of(
                argumentSet("A-O-31", OversightRules.WRITTEN_ANSWER, 20, after, "60", "4"),
                argumentSet(
                        "A-O-31",
                        OversightRules.WRITTEN_ANSWER.of(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS),
                        20,
                        after,
                        "69",
                        "3"),
                argumentSet("A-O-33", OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION, 10, before, "60", "7"),
                argumentSet("A-O-17", OversightRules.OUTLINE_NOTICE.of(PEOPLES_COUNCIL), 15, after, "62", "2.b"),
                argumentSet("A-O-17", OversightRules.OUTLINE_NOTICE.of(STANDING_COMMITTEE), 15, after, "70", "2.b"),
                argumentSet("A-O-17", OversightRules.OUTLINE_NOTICE.of(COUNCIL_COMMITTEE), 15, after, "80", "2.b"),
                argumentSet("A-O-18", OversightRules.PROGRAMME_NOTICE.of(PEOPLES_COUNCIL), 10, before, "62", "2.b"),
                argumentSet("A-O-18", OversightRules.PROGRAMME_NOTICE.of(STANDING_COMMITTEE), 10, before, "70", "2.b"),
                argumentSet("A-O-18", OversightRules.PROGRAMME_NOTICE.of(COUNCIL_COMMITTEE), 10, before, "80", "2.b"),
                argumentSet("A-O-19", OversightRules.PROGRAMME_NOTICE.of(DELEGATE_GROUP), 7, before, "86", "3.a"),
                argumentSet("A-O-21", OversightRules.DELEGATION_REPORT.of(STANDING_COMMITTEE), 15, after, "70", "2.g"),
                argumentSet("A-O-22", OversightRules.DELEGATION_REPORT.of(COUNCIL_COMMITTEE), 10, after, "80", "2.g"),
                argumentSet("A-O-24", OversightRules.STANDING_COMMITTEE_CONSIDERS, 7, after, "71", "1"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheDaysOfTheRowWithItsArticle(
            RuleKey<TimeLimit> key, int days, TimeLimit.Direction direction, String article, String clause) {
        Dated<TimeLimit> rule = book.on(WED_2022_07_27).dated(key);

        assertThat(rule.value().amount()).isEqualTo(days);
        assertThat(rule.value().unit()).isEqualTo(TimeLimit.Unit.CALENDAR_DAYS); // CAL-12
        assertThat(rule.value().direction()).isEqualTo(direction);
        assertThat(rule.basis())
                .isEqualTo(Provision.of(LAW_87_2015_QH13, article).clause(clause));
        assertThat(rule.value().basis()).contains(rule.basis());
        assertThat(rule.grade()).isEqualTo(Grade.HIGH);
        assertThat(key.field()).isEqualTo(FieldOfLaw.OVERSIGHT);
    }

    // 0.2: the oversight law of 2015 stays through the hybrid window; B-O-07: no numbers are known after it
    @ParameterizedTest
    @MethodSource("rows")
    void isLawFromJuly2016ToFebruary2026(
            RuleKey<TimeLimit> key, int days, TimeLimit.Direction direction, String article, String clause) {
        assertThat(book.on(THU_2016_06_30).find(key)).isEmpty();
        assertThat(book.on(FRI_2016_07_01).find(key)).isPresent();
        assertThat(book.on(TUE_2025_07_01).find(key)).isPresent();
        assertThat(book.on(SAT_2026_02_28).find(key)).isPresent();
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(SUN_2026_03_01).get(key))
                .satisfies(error -> assertThat(error.why()).isEqualTo(NoRuleException.Cause.NO_LONGER));
    }

    // A-P-08
    @Test
    void leavesTheAnswerToVotersPetitionsToTheCouncil() {
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(WED_2022_07_27).get(PetitionRules.ANSWER_WITHIN))
                .satisfies(error -> assertThat(error.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                .withMessageContaining("petition/answer-within")
                .withMessageContaining("A-P-08");
    }
}
