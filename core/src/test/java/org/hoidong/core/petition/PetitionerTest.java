package org.hoidong.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PersonalData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PetitionerTest {

    private static final String KEY = "a secret of the host";
    private static final LocalDate MON_1960_05_02 = LocalDate.of(1960, 5, 2);
    private static final Petitioner AN = Petitioner.of("Nguyễn Văn An", "tổ 5, thị trấn Tân Yên")
            .born(MON_1960_05_02)
            .reachedAt("0912 345 678");

    @Nested
    class Hiding {

        @Test
        void writesNothingOfWhoItIs() {
            assertThat(AN + Petitioner.CODEC.encode(AN).canonical())
                    .isEqualTo("(withheld){\"address\":{},\"bornOn\":{},\"contact\":{},\"name\":{}}");
        }

        @Test
        void writesEverythingForAPurpose() {
            Codec<Petitioner> revealing = Petitioner.revealing("store of petitioners");

            assertThat(revealing.decode(1, revealing.encode(AN))).isEqualTo(AN);
            assertThat(AN.bornOn().orElseThrow().reveal("letter of transfer")).isEqualTo("1960-05-02");
        }
    }

    @Nested
    class References {

        @Test
        void matchTwoLettersOfOnePersonAfterTheNamesAreGone() {
            Petitioner first = stored(AN.referredToBy(KEY));
            Petitioner second = stored(Petitioner.of("NGUYỄN VĂN AN", "xã Hàm Yên")
                    .born(MON_1960_05_02)
                    .referredToBy(KEY));

            assertThat(first.name().isWithheld()).isTrue();
            assertThat(first.reference()).isPresent().isEqualTo(second.reference());
        }

        @Test
        void tellPersonsOfOneNameApartByBirthDateOrAddress() {
            Petitioner younger = Petitioner.of("Nguyễn Văn An", "tổ 5, thị trấn Tân Yên")
                    .born(LocalDate.of(1985, 5, 2))
                    .referredToBy(KEY);
            Petitioner here = Petitioner.of("Nguyễn Văn An", "tổ 5").referredToBy(KEY);
            Petitioner there = Petitioner.of("Nguyễn Văn An", "tổ 6").referredToBy(KEY);

            assertThat(younger.reference()).isNotEqualTo(AN.referredToBy(KEY).reference());
            assertThat(here.reference()).isNotEqualTo(there.reference());
        }

        @Test
        void areOfNoUseUnderAnotherKey() {
            assertThat(AN.referredToBy("another secret of it").reference())
                    .isNotEqualTo(AN.referredToBy(KEY).reference());
        }

        @Test
        void showNoneOfTheText() {
            String reference = AN.referredToBy(KEY).reference().orElseThrow();

            assertThat(reference).matches("[0-9a-f]{64}");
            assertThat(AN.referredToBy(KEY)).hasToString("(withheld)");
        }

        @Test
        void cannotBeMadeOfWhatIsWithheld() {
            Petitioner gone = stored(AN);

            assertThatIllegalStateException().isThrownBy(() -> gone.referredToBy(KEY));
        }

        @Test
        void areRefusedInAnotherForm() {
            Datum forged = Datum.record()
                    .put("name", PersonalData.CODEC.encode(PersonalData.withheld()))
                    .put("address", PersonalData.CODEC.encode(PersonalData.withheld()))
                    .put("reference", "Nguyễn Văn An")
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Petitioner.CODEC.decode(1, forged))
                    .withMessage(
                            "reference must be 64 hexadecimal digits as referredToBy gives them; it has 13 characters");
        }

        private static Petitioner stored(Petitioner petitioner) {
            return Petitioner.CODEC.decode(1, Petitioner.CODEC.encode(petitioner));
        }
    }
}
