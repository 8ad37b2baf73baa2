package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.Note;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowUpValuesTest {

    private static final LocalDate WED_2022_08_31 = LocalDate.of(2022, 8, 31);

    private static <T> void comesBack(Codec<T> codec, T value) {
        assertThat(codec.decode(codec.version(), codec.encode(value))).isEqualTo(value);
    }

    @Nested
    class Payloads {

        @Test
        void comeBackFromTheirWrittenForm() {
            for (AnswerStatus status : AnswerStatus.values()) {
                if (status != AnswerStatus.NONE) {
                    comesBack(Answer.CODEC, Answer.of(status, "đã rõ"));
                }
            }
            comesBack(Note.CODEC, Note.of("một\nhai"));
            comesBack(NewTerm.CODEC, NewTerm.of(WED_2022_08_31, "lũ"));
            comesBack(CompletionReport.CODEC, CompletionReport.of("", ImmutableList.of()));
            comesBack(CompletionReport.CODEC, CompletionReport.of("xong", ImmutableList.of(FollowUpSamples.PHOTO)));
            comesBack(Verification.CODEC, Verification.builder().build());
            comesBack(
                    Verification.CODEC,
                    Verification.builder()
                            .text("seen")
                            .addEvidence(FollowUpSamples.REPORT)
                            .newDueOn(WED_2022_08_31)
                            .build());
        }

        @Test
        void areKeptInOneUnicodeForm() {
            assertThat(Note.of("ta\u0302m")).isEqualTo(Note.of("t\u00e2m"));
            assertThat(Verification.builder().text("ta\u0302m").build())
                    .isEqualTo(Verification.builder().text("t\u00e2m").build());
        }

        @Test
        void ofAnAnswerSaySomething() {
            assertThatThrownBy(() -> Answer.of(AnswerStatus.NONE, "")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> AnswerStatus.parse("maybe"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("answer (maybe)");
            assertThatThrownBy(() -> Answer.CODEC.decode(
                            1,
                            Datum.record().put("status", "none").put("text", "").build()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refuseControlCharacters() {
            assertThatThrownBy(() -> Note.of("a\u0000b")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Verification.builder().text("a\u0000b").build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Labels {

        @Test
        void areInBothLanguages() {
            for (AnswerStatus status : AnswerStatus.values()) {
                assertThat(status.label().texts()).hasSize(2);
                assertThat(AnswerStatus.parse(status.id())).isEqualTo(status);
            }
            assertThat(Ladder.standard().rungs())
                    .hasSize(7)
                    .allSatisfy(
                            rung -> assertThat(rung.label().texts().values()).doesNotHaveDuplicates());
        }
    }

    @Nested
    class Settings {

        private final RuleBook silent = FollowUpRules.declareSettings(
                        RuleBook.builder("law", "1").build(), "council", "1", Provision.of("Law", "1"))
                .build();

        // law.md 5.3 and B-O-05: none of these numbers is law that could be confirmed
        @Test
        void areAllTheHostsToGiveWithAnExample() {
            assertThat(silent.settingNeeded(FollowUpRules.REMINDER_DAYS)
                            .orElseThrow()
                            .row())
                    .isEqualTo("5.3");
            for (RuleKey<?> key : FollowUpRules.timeLimits()) {
                assertThatThrownBy(() -> silent.on(WED_2022_08_31).get(key))
                        .isInstanceOfSatisfying(
                                NoRuleException.class,
                                thrown -> assertThat(thrown).hasMessageContaining(key.id()));
                assertThat(silent.settingNeeded(key).orElseThrow().example()).endsWith("days");
            }
        }

        @Test
        void ofExplanationsNameTheirRow() {
            assertThat(silent.settingNeeded(FollowUpRules.EXPLANATION_WITHIN)
                            .orElseThrow()
                            .row())
                    .isEqualTo("B-O-05");
            assertThat(silent.settingNeeded(FollowUpRules.EXPLANATION_WITHIN)
                            .orElseThrow()
                            .example())
                    .isEqualTo("15 calendar days");
            assertThat(silent.settingNeeded(FollowUpRules.EXPLANATION_COMPLEX_WITHIN)
                            .orElseThrow()
                            .example())
                    .isEqualTo("30 calendar days");
        }
    }
}
