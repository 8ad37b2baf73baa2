package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.resolution.Samples.CHAIR_OR_PRESIDING_VICE_CHAIR;
import static org.hoidong.core.resolution.Samples.LAW;

import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class SignatureRuleTest {

    @Test
    void acceptsTheOfficeThatSignsByRight() {
        Verdict verdict = CHAIR_OR_PRESIDING_VICE_CHAIR.judge(SigningOffice.CHAIR);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons().get(0).code()).isEqualTo(SignatureRule.SIGNED_BY_RIGHT);
        assertThat(verdict.reasons().get(0).bases()).containsExactly(LAW);
    }

    @Test
    void acceptsASubstituteAndSaysThatItWasOne() {
        Verdict verdict = CHAIR_OR_PRESIDING_VICE_CHAIR.judge(SigningOffice.PRESIDING_VICE_CHAIR);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons().get(0).code()).isEqualTo(SignatureRule.SIGNED_BY_SUBSTITUTE);
        assertThat(verdict.reasons().get(0).facts()).containsEntry("byRight", Datum.of("chair"));
    }

    @Test
    void refusesAnyOtherOfficeAndNamesThoseThatMaySign() {
        Verdict verdict = CHAIR_OR_PRESIDING_VICE_CHAIR.judge(SigningOffice.VICE_CHAIR);

        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(SignatureRule.SIGNED_BY_WRONG_OFFICE);
            assertThat(reason.remedy().orElseThrow().facts())
                    .containsEntry("offices", Datum.texts(List.of("chair", "presiding-vice-chair")));
        });
    }

    @Test
    void refusesTheOfficeByRightAsItsOwnSubstitute() {
        SignatureRule.Builder twice = SignatureRule.builder()
                .byRight(SigningOffice.CHAIR)
                .addSubstitutes(SigningOffice.CHAIR)
                .basis(LAW);

        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("substitutes ([chair])");
    }
}
