package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);

    @Nested
    class Of {

        @Test
        void keepsTheFingerprintInLowerCase() {
            Evidence upper =
                    Evidence.of(EvidenceKind.REPORT, "312/BC-UBND", SHA256.toUpperCase(Locale.ROOT), "the chair");

            assertThat(upper.sha256()).isEqualTo(SHA256);
            assertThat(upper).isEqualTo(Evidence.of(EvidenceKind.REPORT, "312/BC-UBND", SHA256, "the chair"));
        }

        @Test
        void refusesAFingerprintOneDigitShortExactAndOneDigitLong() {
            assertThatThrownBy(() -> withSha256(SHA256.substring(1))).isInstanceOf(IllegalArgumentException.class);
            assertThat(withSha256(SHA256).sha256()).hasSize(64);
            assertThatThrownBy(() -> withSha256(SHA256 + "0")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesAFingerprintThatIsNotHexadecimalAndNamesTheEvidence() {
            assertThatThrownBy(() -> withSha256("g" + SHA256.substring(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("sha256 (g")
                    .hasMessageContaining("312/BC-UBND")
                    .hasMessageContaining("64 hexadecimal digits");
        }

        @Test
        void refusesBlankReferencesAndVouchers() {
            assertThatThrownBy(() -> Evidence.of(EvidenceKind.REPORT, " ", SHA256, "the chair"))
                    .hasMessageContaining("reference");
            assertThatThrownBy(() -> Evidence.of(EvidenceKind.REPORT, "312/BC-UBND", SHA256, ""))
                    .hasMessageContaining("vouchedBy");
        }

        private static Evidence withSha256(String sha256) {
            return Evidence.of(EvidenceKind.REPORT, "312/BC-UBND", sha256, "the chair");
        }
    }

    @Nested
    class CodecForm {

        @Test
        void readsBackWhatItWrote() {
            Evidence evidence = Evidence.builder()
                    .kind(EvidenceKind.PHOTO)
                    .reference("archive:2022/118")
                    .sha256(SHA256)
                    .vouchedBy("the chair")
                    .madeOn(MON_2022_10_31)
                    .build();

            assertThat(Evidence.CODEC.decode(1, Evidence.CODEC.encode(evidence)))
                    .isEqualTo(evidence);
        }

        @Test
        void writesAShippedKindByItsId() {
            Datum form = Evidence.CODEC.encode(Evidence.of(EvidenceKind.PHOTO, "118", SHA256, "the chair"));

            assertThat(form.field("kind")).isEqualTo(Datum.of("photo"));
        }

        @Test
        void writesAHostsOwnKindSoThatItCanBeReadWithoutTheHost() {
            EvidenceKind video = EvidenceKind.of("acme-video", Label.of("Phim", "Video"), EvidenceCategory.MEDIA);

            Evidence read =
                    Evidence.CODEC.decode(1, Evidence.CODEC.encode(Evidence.of(video, "118", SHA256, "the chair")));

            assertThat(read.kind()).isEqualTo(video);
            assertThat(read.kind().label()).isEqualTo(video.label());
            assertThat(read.kind().category()).isEqualTo(EvidenceCategory.MEDIA);
        }

        @Test
        void refusesAnUnknownKindAndListsTheShippedOnes() {
            Datum form = Datum.record()
                    .put("kind", "rumour")
                    .put("reference", "118")
                    .put("sha256", SHA256)
                    .put("vouchedBy", "nobody")
                    .build();

            assertThatThrownBy(() -> Evidence.CODEC.decode(1, form))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("kind (rumour)")
                    .hasMessageContaining("acceptance-record");
        }
    }
}
