package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both real cases of law.md (c), suggested encoding 2, and what was not read. */
class TransitionLawTest {

    private static final LocalDate ACCEPTED_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate RECEIVED_2025_05_12 = LocalDate.of(2025, 5, 12);

    private final RuleBook book = VietnamRules.standard();

    // B-D-10: Decree 156/2026/NĐ-CP, Article 10, in force 1/7/2026
    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-06-01", "2026-07-01, 2026-07-01", "2026-07-02, 2026-07-01"})
    void aRunningDenunciationFollowsTheNewRulesFromTheFirstOfJuly(LocalDate on, LocalDate lawOf) {
        TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.DENUNCIATION, on);
        RulesInForce law = policy.lawOf(book, ACCEPTED_2026_06_01, on);

        assertThat(law.dateOf(FieldOfLaw.CITIZENS)).isEqualTo(lawOf);
        assertThat(law.dateOf(FieldOfLaw.LOCAL_GOVERNMENT)).isEqualTo(ACCEPTED_2026_06_01);
    }

    @Test
    void theReasonCitesTheDecreeInBothLanguages() {
        LocalDate on = LocalDate.of(2026, 7, 1);
        TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.DENUNCIATION, on);

        ImmutableList<Reason> reasons = Transitions.explain(policy, ACCEPTED_2026_06_01, on);

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Transitions.NEW_LAW_FOLLOWED_IN_PART);
            assertThat(reason.facts())
                    .containsEntry("founded", Datum.of(ACCEPTED_2026_06_01))
                    .containsEntry("from", Datum.of(on));
            assertThat(VietnamMessages.standard().render(reason, Language.ENGLISH))
                    .isEqualTo("The matter of 1 June 2026 follows, on 1 July 2026, the new law of 1 July 2026 on:"
                            + " Citizens' reception and letters (Decree 156/2026/NĐ-CP, Article 10)");
            assertThat(VietnamMessages.standard().render(reason, Language.VIETNAMESE))
                    .isEqualTo("Vụ việc phát sinh ngày 1/6/2026, vào ngày 1/7/2026 áp dụng quy định mới kể từ ngày"
                            + " 1/7/2026 về: Tiếp công dân và xử lý đơn thư (Điều 10 Nghị định 156/2026/NĐ-CP)");
        });
    }

    // B-D-10, the exception: discipline for earlier violations stays under the old decree
    @Test
    void disciplineForAnEarlierViolationKeepsTheOldRules() {
        LocalDate on = LocalDate.of(2026, 8, 1);
        TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.EARLIER_VIOLATION, on);

        assertThat(policy.lawOf(book, ACCEPTED_2026_06_01, on).dateOf(FieldOfLaw.CITIZENS))
                .isEqualTo(ACCEPTED_2026_06_01);
        assertThat(Transitions.explain(policy, ACCEPTED_2026_06_01, on))
                .extracting(Reason::code)
                .containsExactly(Transitions.FOUNDING_LAW_KEPT);
    }

    // B-B-30: Law 72/2025/QH15, Article 54.8; the districts ended on 1/7/2025
    @Test
    void aMatterOfADistrictPassesToAnotherBodyAndKeepsItsLaw() {
        LocalDate lastDay = LocalDate.of(2025, 6, 30);
        LocalDate firstDay = LocalDate.of(2025, 7, 1);
        TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.DISTRICT_MATTER, firstDay);

        assertThat(policy.passed(RECEIVED_2025_05_12, lastDay)).isEmpty();
        assertThat(policy.passed(RECEIVED_2025_05_12, firstDay))
                .hasValueSatisfying(rule -> assertThat(rule.basis().cite(Language.VIETNAMESE))
                        .isEqualTo("khoản 8 Điều 54 Luật 72/2025/QH15"));
        assertThat(policy.lawOf(book, RECEIVED_2025_05_12, firstDay).date()).isEqualTo(RECEIVED_2025_05_12);
        assertThat(Transitions.explain(policy, RECEIVED_2025_05_12, firstDay))
                .extracting(Reason::code)
                .containsExactly(Transitions.PASSED_TO_SUCCESSOR);
    }

    @Test
    void everyTextTellsTheDaysOfItsReason() {
        LocalDate on = LocalDate.of(2026, 8, 1);
        for (MatterKind matter : List.of(
                VietnamMatters.DENUNCIATION, VietnamMatters.EARLIER_VIOLATION, VietnamMatters.DISTRICT_MATTER)) {
            TransitionPolicy policy = TransitionPolicy.of(book, matter, on);
            for (LocalDate founded : List.of(RECEIVED_2025_05_12, ACCEPTED_2026_06_01)) {
                MessagesCheck.everyPlaceholderIsAFact(
                        VietnamMessages.standard(), Transitions.explain(policy, founded, on));
            }
        }
    }

    // B-O-08, graded Low: no transition rule of Law 121/2025/QH15 was read
    @Test
    void whatBecomesOfRunningOversightOnlyTheHostCanSay() {
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> TransitionPolicy.of(book, VietnamMatters.OVERSIGHT, LocalDate.of(2026, 3, 1)))
                .satisfies(none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                .withMessageContaining("Law 121/2025/QH15")
                .withMessageContaining("an oversight keeps the law of the day it was founded");
    }

    @Test
    void aMatterThatNothingMovesKeepsItsLawAndSaysSo() {
        ImmutableList<Reason> reasons =
                Transitions.explain(TransitionPolicy.keepFoundingLaw(), RECEIVED_2025_05_12, LocalDate.of(2026, 3, 1));

        assertThat(reasons)
                .singleElement()
                .satisfies(reason -> assertThat(VietnamMessages.standard().render(reason, Language.ENGLISH))
                        .isEqualTo(
                                "The matter of 12 May 2025 keeps, on 1 March 2026, the law of the day it was founded"));
    }
}
