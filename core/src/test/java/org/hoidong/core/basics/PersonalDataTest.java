package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final String KEY = "a secret of the host";
    private static final PersonalData NAME = PersonalData.of("name", "Nguyễn Văn An");

    @Nested
    class Hiding {

        @Test
        void showsNothingInTextAndUsualForm() {
            assertThat(NAME).hasToString("(withheld)");
            assertThat(PersonalData.CODEC.encode(NAME)).hasToString("{}");
        }

        @Test
        void readsBackAsWithheldAndSaysSoWhenAsked() {
            PersonalData read = PersonalData.CODEC.decode(1, PersonalData.CODEC.encode(NAME));

            assertThat(read.isWithheld()).isTrue();
            assertThat(read).isEqualTo(PersonalData.withheld());
            assertThatIllegalStateException()
                    .isThrownBy(() -> read.reveal("letter of transfer"))
                    .withMessageContaining("withheld");
            assertThatIllegalStateException().isThrownBy(() -> read.pseudonym(KEY));
        }

        @Test
        void isNotInTheErrorForABadText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonalData.of("name", "Nguyễn\u0007Văn An"))
                    .withMessageContaining("name")
                    .satisfies(error -> assertThat(error.getMessage()).doesNotContain("Nguyễn", "Văn"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonalData.of("name", "An ".repeat(4_000)))
                    .satisfies(error -> assertThat(error.getMessage()).doesNotContain("An An"));
        }
    }

    @Nested
    class Revealing {

        @Test
        void givesTheTextToWhoSaysForWhat() {
            assertThat(NAME.reveal("letter of transfer")).isEqualTo("Nguyễn Văn An");
            assertThatIllegalArgumentException().isThrownBy(() -> NAME.reveal(" "));
        }

        @Test
        void writesTheTextWithTheOtherCodecAndReadsBoth() {
            Codec<PersonalData> codec = PersonalData.revealing("store of petitioners");

            assertThat(codec.decode(1, codec.encode(NAME))).isEqualTo(NAME);
            assertThat(codec.decode(1, PersonalData.CODEC.encode(NAME)).isWithheld())
                    .isTrue();
            assertThat(codec.decode(1, codec.encode(PersonalData.withheld())).isWithheld())
                    .isTrue();
        }

        @Test
        void isInNfcFromWhicheverKeyboard() {
            assertThat(PersonalData.of("name", "Nguye\u0302\u0303n Va\u0306n An"))
                    .isEqualTo(NAME);
        }
    }

    @Nested
    class Pseudonyms {

        @Test
        void matchTheSamePersonUnderOneKeyAndNotUnderAnother() {
            PersonalData typed = PersonalData.of("name", "NGUYỄN  VĂN AN");

            assertThat(NAME.pseudonym(KEY))
                    .hasSize(64)
                    .isEqualTo(typed.pseudonym(KEY))
                    .isNotEqualTo(PersonalData.of("name", "Nguyễn Văn Anh").pseudonym(KEY))
                    .isNotEqualTo(NAME.pseudonym("another secret of it"));
        }

        @Test
        void ofSeveralDataTellPersonsOfOneNameApart() {
            PersonalData born = PersonalData.of("birth date", "1960-05-02");

            assertThat(PersonalData.pseudonym(KEY, NAME, born))
                    .hasSize(64)
                    .isEqualTo(PersonalData.pseudonym(KEY, PersonalData.of("name", "nguyễn văn an"), born))
                    .isNotEqualTo(NAME.pseudonym(KEY))
                    .isNotEqualTo(PersonalData.pseudonym(KEY, born, NAME))
                    .isNotEqualTo(PersonalData.pseudonym(KEY, NAME, PersonalData.of("birth date", "1960-05-03")));
            assertThat(PersonalData.pseudonym(KEY, NAME)).isEqualTo(NAME.pseudonym(KEY));
            assertThatIllegalStateException()
                    .isThrownBy(() -> PersonalData.pseudonym(KEY, NAME, PersonalData.withheld()));
        }

        @Test
        void needAKeyThatCannotBeTried() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NAME.pseudonym("0123456789abcde"))
                    .withMessage("key must have at least 16 characters, and has 15");
            assertThat(NAME.pseudonym("0123456789abcdef")).hasSize(64);
        }
    }
}
