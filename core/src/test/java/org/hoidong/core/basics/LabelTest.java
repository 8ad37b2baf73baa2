package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LabelTest {

    private static final Language TAY = Language.of("tyz");
    private static final Label RESOLUTION = Label.of("Nghị quyết", "Resolution");

    @Nested
    class In {

        @Test
        void answersInTheLanguageAsked() {
            assertThat(RESOLUTION.in(Language.VIETNAMESE)).isEqualTo("Nghị quyết");
            assertThat(RESOLUTION.in(Language.ENGLISH)).isEqualTo("Resolution");
        }

        @Test
        void answersInEnglishWhereItLacksTheLanguage() {
            assertThat(RESOLUTION.in(TAY)).isEqualTo("Resolution");
        }

        @Test
        void answersInTheFirstLanguageGivenWhereItLacksEnglishToo() {
            Label label = Label.builder()
                    .putText(Language.of("hmn"), "second language")
                    .putText(Language.VIETNAMESE, "Nghị quyết")
                    .build();

            assertThat(label.in(TAY)).isEqualTo("second language");
            assertThat(label.in(Language.ENGLISH)).isEqualTo("second language");
        }

        @Test
        void answersTheSameInEveryLanguageForAName() {
            assertThat(Label.same("Ma Thị Thúy").in(Language.VIETNAMESE)).isEqualTo("Ma Thị Thúy");
            assertThat(Label.same("Ma Thị Thúy").in(TAY)).isEqualTo("Ma Thị Thúy");
        }
    }

    @Nested
    class Build {

        @Test
        void keepsTextsInNfcSoThatBothSpellingsAreEqual() {
            String decomposed = Normalizer.normalize("Hàm Yên", Normalizer.Form.NFD);

            assertThat(Label.same(decomposed))
                    .isEqualTo(Label.same("Hàm Yên"))
                    .hasSameHashCodeAs(Label.same("Hàm Yên"));
            assertThat(Label.same(decomposed).in(Language.ENGLISH)).isEqualTo("Hàm Yên");
        }

        @Test
        void refusesALabelWithoutText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Label.builder().build())
                    .withMessage("a label must have a text in at least one language");
        }

        @Test
        void refusesABlankTextNamingItsLanguage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Label.of("Nghị quyết", " "))
                    .withMessage("label (en) must not be blank");
        }

        @Test
        void refusesTwoTextsInOneLanguage() {
            Label.Builder twice = RESOLUTION.toBuilder().putText(Language.ENGLISH, "Decree");

            assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("en");
        }

        @Test
        @Timeout(5)
        void refusesTenMegabytesAtOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Label.same("ế".repeat(10_000_000)))
                    .withMessage("label (vi) must have at most 2000 characters, not 10000000");
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Label.of("Nghị quyết", null));
        }
    }

    @Test
    void goesThroughItsBuilderUnchangedAndTakesAFurtherLanguage() {
        assertThat(RESOLUTION.toBuilder().build()).isEqualTo(RESOLUTION);
        assertThat(RESOLUTION.toBuilder().putText(TAY, "x").build().in(TAY)).isEqualTo("x");
    }

    @Test
    void printsItsTextsWithTheirLanguages() {
        assertThat(RESOLUTION).hasToString("vi: Nghị quyết, en: Resolution");
    }

    @Nested
    class OfLanguages {

        @Test
        void acceptsTags() {
            assertThat(Language.of("vi")).isEqualTo(Language.VIETNAMESE);
            assertThat(Language.of("zh-Hant")).hasToString("zh-Hant");
            assertThat(Language.of("en").tag()).isEqualTo("en");
        }

        @Test
        void refusesWhatIsNoTag() {
            for (String tag :
                    new String[] {"", "v", "VI", "vi_VN", "vi-", "vi--VN", "abcdefghi", "vi-abcdefghi", "vi ", "ví"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Language.of(tag))
                        .withMessage("language tag (" + tag
                                + ") must read like vi, en or zh-Hant, in at most 35 characters");
            }
        }

        @Test
        void acceptsThirtyFiveCharactersAndNoMore() {
            assertThat(Language.of("vi" + "-abcdefg".repeat(4) + "").tag()).hasSize(34);
            assertThat(Language.of("abc" + "-abcdefg".repeat(4)).tag()).hasSize(35);
            assertThatIllegalArgumentException().isThrownBy(() -> Language.of("abcd" + "-abcdefg".repeat(4)));
        }

        @Test
        @Timeout(5)
        void refusesATagOfTenMegabytesWithoutOverflowingTheStack() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Language.of("vi" + "-a".repeat(5_000_000)))
                    .withMessageStartingWith("language tag (vi" + "-a".repeat(29) + "...) must read like");
        }
    }
}
