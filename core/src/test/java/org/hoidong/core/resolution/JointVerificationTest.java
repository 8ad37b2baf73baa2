package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class JointVerificationTest {

    private static final BodyId LEGAL = BodyId.of("ban-phap-che");
    private static final BodyId ETHNIC = BodyId.of("ban-dan-toc");
    private static final BodyId CULTURE = BodyId.of("ban-van-hoa");
    private static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    private static final LocalDate TUE_2022_06_21 = LocalDate.of(2022, 6, 21);
    private static final LocalDate WED_2022_06_22 = LocalDate.of(2022, 6, 22);
    private static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
    private static final JointVerification ASKED =
            JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC, CULTURE)).received(MON_2022_06_20);

    @Test
    void isCompleteInWhicheverOrderTheOthersSpoke() {
        JointVerification one = ASKED.opinion(ETHNIC, TUE_2022_06_21).opinion(CULTURE, WED_2022_06_22);
        JointVerification other = ASKED.opinion(CULTURE, WED_2022_06_22).opinion(ETHNIC, TUE_2022_06_21);

        assertThat(one.completeness(WED_2022_06_22)).isEqualTo(other.completeness(WED_2022_06_22));
        assertThat(one.completeness(WED_2022_06_22).isSatisfied()).isTrue();
    }

    @Test
    void namesEachBodyThatHasNotSpokenBeforeTheReport() {
        Verdict verdict = ASKED.opinion(CULTURE, TUE_2022_06_21).completeness(TUE_2022_06_21);

        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(JointVerification.OPINION_AWAITED, JointVerification.OPINION_GIVEN);
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.facts()).containsOnly(entry("body", "ban-dan-toc"));
            assertThat(reason.remedy())
                    .contains(Remedy.builder(JointVerification.OBTAIN_OPINION)
                            .fact("body", "ban-dan-toc")
                            .build());
        });
    }

    @Test
    void doesNotKnowOnADayWhatCameLater() {
        JointVerification verification = ASKED.opinion(ETHNIC, WED_2022_06_22)
                .opinion(CULTURE, WED_2022_06_22)
                .reported(THU_2022_06_23);

        assertThat(verification.completeness(TUE_2022_06_21).unmet())
                .extracting(Reason::code)
                .containsOnly(JointVerification.OPINION_AWAITED)
                .hasSize(2);
    }

    @Test
    void isNotWholeIfTheReportCameBeforeAnOpinionOrWithoutIt() {
        JointVerification verification = ASKED.opinion(ETHNIC, THU_2022_06_23).reported(WED_2022_06_22);

        Verdict verdict = verification.completeness(THU_2022_06_23);

        assertThat(verdict.unmet())
                .extracting(Reason::code)
                .containsExactly(JointVerification.OPINION_AFTER_REPORT, JointVerification.OPINION_MISSING);
        assertThat(verdict.reasons().get(0).facts())
                .containsEntry("on", Datum.of(THU_2022_06_23))
                .containsEntry("reported", Datum.of(WED_2022_06_22));
    }

    @Test
    void isWholeIfTheLastOpinionCameOnTheDayOfTheReport() {
        JointVerification verification = JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC))
                .opinion(ETHNIC, WED_2022_06_22)
                .reported(WED_2022_06_22);

        assertThat(verification.completeness(WED_2022_06_22).isSatisfied()).isTrue();
    }

    @Test
    void ofOneCommitteeAloneIsAlwaysComplete() {
        assertThat(JointVerification.of(LEGAL, ImmutableSet.of())
                        .completeness(MON_2022_06_20)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(JointVerification.VERIFIED_ALONE);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointVerification.of(LEGAL, ImmutableSet.of(LEGAL)))
                .withMessageContaining("must not hold the lead Committee ban-phap-che");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASKED.opinion(LEGAL, TUE_2022_06_21))
                .withMessageContaining("ask the body first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASKED.opinion(ETHNIC, TUE_2022_06_21).opinion(ETHNIC, WED_2022_06_22))
                .withMessageContaining("it was on 2022-06-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASKED.reported(MON_2022_06_20.minusDays(1)))
                .withMessageContaining("reportedOn (2022-06-19)");
    }

    @Test
    void saysHowManyHaveSpoken() {
        assertThat(ASKED.opinion(ETHNIC, TUE_2022_06_21)).hasToString("ban-phap-che with 1 of 2 opinions");
    }

    private static Map.Entry<String, Datum> entry(String name, String value) {
        return Map.entry(name, Datum.of(value));
    }
}
