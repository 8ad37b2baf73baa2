package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.resolution.Samples.CALENDARS;
import static org.hoidong.core.resolution.Samples.FRI_2022_07_08;
import static org.hoidong.core.resolution.Samples.LAW;
import static org.hoidong.core.resolution.Samples.LOWER;
import static org.hoidong.core.resolution.Samples.MON_2022_07_11;
import static org.hoidong.core.resolution.Samples.NO_RULES;
import static org.hoidong.core.resolution.Samples.RULES;
import static org.hoidong.core.resolution.Samples.SAT_2022_12_31;
import static org.hoidong.core.resolution.Samples.SUN_2022_07_10;
import static org.hoidong.core.resolution.Samples.SUN_2022_07_17;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;
import static org.hoidong.core.resolution.Samples.adopted;
import static org.hoidong.core.resolution.Samples.signed;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolutionsTest {

    @Test
    void acceptsAResolutionWithEveryStepInTimeAndGivesAReasonForEach() {
        Resolution resolution = signed().sentUpOn(FRI_2022_07_08)
                .sentToGazetteOn(FRI_2022_07_08)
                .publishedOn(MON_2022_07_11)
                .effectiveOn(SUN_2022_07_17)
                .build();

        Verdict verdict = judge(resolution, SAT_2022_12_31);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        MajorityRule.REACHED,
                        SignatureRule.SIGNED_BY_RIGHT,
                        Resolutions.STEP_IN_TIME,
                        Resolutions.STEP_IN_TIME,
                        Resolutions.STEP_IN_TIME,
                        Resolutions.EFFECT_NOT_TOO_EARLY,
                        RetroactivityRule.NOT_RETROACTIVE);
        assertThat(verdict.reasons())
                .allSatisfy(reason -> assertThat(reason.bases()).containsExactly(LAW));
    }

    @Test
    void refusesToJudgeBeforeTheAdoption() {
        assertThatThrownBy(() -> judge(signed().build(), THU_2022_07_07.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asOf (2022-07-06)");
    }

    @Test
    void judgesNothingWithoutRulesAndSaysSo() {
        Verdict verdict =
                Resolutions.judge(signed().effectiveOn(THU_2022_07_07).build(), NO_RULES, CALENDARS, SAT_2022_12_31);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons()).allSatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(Resolutions.NOT_JUDGED);
            assertThat(reason.facts())
                    .containsEntry("on", Datum.of(LocalDate.of(2026, 1, 1)))
                    .containsEntry("ruleBook", Datum.of("invented 1"));
        });
    }

    @Nested
    class Vote {

        @Test
        void refusesAVoteThatDidNotCarry() {
            Resolution resolution = signed().tally(VoteTally.of(51, 47, 25, 18)).build();

            Verdict verdict = judge(resolution, THU_2022_07_07);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(MajorityRule.NOT_REACHED);
                assertThat(reason.facts()).containsEntry("needed", Datum.of(26));
            });
        }

        @Test
        void refusesAResolutionWhoseVoteIsNotRecorded() {
            Resolution resolution = signed().tally(Optional.empty()).build();

            assertThat(judge(resolution, THU_2022_07_07).unmet())
                    .extracting(Reason::code)
                    .containsExactly(Resolutions.VOTE_NOT_RECORDED);
        }

        @Test
        void asksForTheMajorityThatTheResolutionNames() {
            Resolution dismissal =
                    signed().adoptionRule(VotingRules.DISMISSAL_OF_DELEGATE).build();

            assertThat(judge(dismissal, THU_2022_07_07).reasons().get(0).code()).isEqualTo(Resolutions.NOT_JUDGED);
        }
    }

    @Nested
    class SendingUp {

        @Test
        void isInTimeOnTheLastDayAndLateTheDayAfter() {
            assertThat(sendingUp(SUN_2022_07_10.minusDays(1)).code()).isEqualTo(Resolutions.STEP_IN_TIME);
            assertThat(sendingUp(SUN_2022_07_10).code()).isEqualTo(Resolutions.STEP_IN_TIME);
            assertThat(sendingUp(MON_2022_07_11)).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.STEP_LATE);
                assertThat(reason.isMet()).isFalse();
                assertThat(reason.facts())
                        .containsEntry("done", Datum.of(MON_2022_07_11))
                        .containsEntry("due", Datum.of(SUN_2022_07_10))
                        .containsEntry("daysLate", Datum.of(1));
            });
        }

        @Test
        void isOpenUntilTheLastDayAndOverdueTheDayAfter() {
            Resolution resolution = signed().build();

            assertThat(step(judge(resolution, SUN_2022_07_10), ResolutionStep.SENT_UP.code()))
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Resolutions.STEP_OPEN);
                        assertThat(reason.isMet()).isTrue();
                        assertThat(reason.facts()).containsEntry("due", Datum.of(SUN_2022_07_10));
                    });
            assertThat(step(judge(resolution, MON_2022_07_11), ResolutionStep.SENT_UP.code()))
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Resolutions.STEP_OVERDUE);
                        assertThat(reason.isMet()).isFalse();
                        assertThat(reason.facts()).containsEntry("daysLate", Datum.of(1));
                        assertThat(reason.remedy()).isPresent();
                    });
        }

        @Test
        void countsAsAheadBeforeTheDayItWasDone() {
            Resolution resolution = signed().sentUpOn(MON_2022_07_11).build();

            assertThat(step(judge(resolution, FRI_2022_07_08), ResolutionStep.SENT_UP.code())
                            .code())
                    .isEqualTo(Resolutions.STEP_OPEN);
        }

        @Test
        void waitsForTheSignature() {
            Verdict verdict = judge(adopted().build(), SAT_2022_12_31);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(step(verdict, ResolutionStep.SIGNED.code()).code()).isEqualTo(Resolutions.STEP_WITHOUT_LIMIT);
            assertThat(step(verdict, ResolutionStep.SENT_UP.code())).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.STEP_WAITS);
                assertThat(reason.facts()).containsEntry("waitsFor", Datum.of(ResolutionStep.SIGNED.code()));
            });
        }

        private static Reason sendingUp(LocalDate sentUpOn) {
            return step(judge(signed().sentUpOn(sentUpOn).build(), SAT_2022_12_31), ResolutionStep.SENT_UP.code());
        }
    }

    @Nested
    class Publication {

        @Test
        void runsFromTheDayOfAnnouncementWhereThatIsAStepApart() {
            Resolution resolution = signed().announcedOn(MON_2022_07_11).build();

            assertThat(step(judge(resolution, MON_2022_07_11), ResolutionStep.SENT_TO_GAZETTE.code())
                            .facts())
                    .containsEntry("due", Datum.of(LocalDate.of(2022, 7, 14)));
        }

        @Test
        void countsTheGazettesDaysFromTheDayItWasSent() {
            Resolution resolution = signed().sentToGazetteOn(FRI_2022_07_08).build();

            assertThat(step(judge(resolution, FRI_2022_07_08), ResolutionStep.PUBLISHED.code())
                            .facts())
                    .containsEntry("due", Datum.of(LocalDate.of(2022, 7, 15)));
        }

        @Test
        void countsFromTheLatestDayOfSendingWhereTheSendingIsNotRecorded() {
            Resolution inTime = signed().publishedOn(SUN_2022_07_17).build();
            Resolution late = signed().publishedOn(SUN_2022_07_17.plusDays(1)).build();

            assertThat(step(judge(inTime, SAT_2022_12_31), ResolutionStep.PUBLISHED.code())
                            .code())
                    .isEqualTo(Resolutions.STEP_IN_TIME);
            assertThat(step(judge(late, SAT_2022_12_31), ResolutionStep.PUBLISHED.code())
                            .code())
                    .isEqualTo(Resolutions.STEP_LATE);
            assertThat(judge(inTime, SAT_2022_12_31).reasons())
                    .noneMatch(reason -> Datum.of(ResolutionStep.SENT_TO_GAZETTE.code())
                            .equals(reason.facts().get("step")));
        }

        @Test
        void isNotJudgedWhereTheTierHasNoRule() {
            Resolution resolution = signed().tier(LOWER).build();

            assertThat(step(judge(resolution, SAT_2022_12_31), ResolutionStep.PUBLISHED.code())
                            .code())
                    .isEqualTo(Resolutions.NOT_JUDGED);
        }

        @Test
        void isNotAskedOfAnIndividualResolution() {
            Resolution resolution = signed().kind(ResolutionKind.INDIVIDUAL).build();

            assertThat(judge(resolution, THU_2022_07_07).reasons())
                    .noneMatch(reason -> Datum.of(ResolutionStep.PUBLISHED.code())
                            .equals(reason.facts().get("step")));
        }
    }

    @Nested
    class Effect {

        @Test
        void isTooEarlyOneDayBeforeTheEarliestDayAndLawfulOnIt() {
            assertThat(effect(SUN_2022_07_17.minusDays(1), Resolutions.EFFECT_TOO_EARLY))
                    .satisfies(reason -> {
                        assertThat(reason.isMet()).isFalse();
                        assertThat(reason.facts())
                                .containsEntry("earliest", Datum.of(SUN_2022_07_17))
                                .containsEntry("daysEarly", Datum.of(1));
                        assertThat(reason.remedy().orElseThrow().facts())
                                .containsEntry("earliest", Datum.of(SUN_2022_07_17));
                    });
            assertThat(effect(SUN_2022_07_17, Resolutions.EFFECT_NOT_TOO_EARLY).isMet())
                    .isTrue();
            assertThat(effect(SUN_2022_07_17.plusDays(1), Resolutions.EFFECT_NOT_TOO_EARLY)
                            .isMet())
                    .isTrue();
        }

        @Test
        void mayBeginWithTheAdoptionInTheSimplifiedProcedure() {
            Resolution resolution = signed().procedure(Procedure.SIMPLIFIED)
                    .effectiveOn(THU_2022_07_07)
                    .build();

            assertThat(judge(resolution, THU_2022_07_07).isSatisfied()).isTrue();
        }

        @Test
        void beforeTheAdoptionIsTooEarlyAndRetroactive() {
            Resolution resolution =
                    signed().effectiveOn(THU_2022_07_07.minusDays(1)).build();

            assertThat(judge(resolution, THU_2022_07_07).unmet())
                    .extracting(Reason::code)
                    .containsExactly(Resolutions.EFFECT_TOO_EARLY, RetroactivityRule.RETROACTIVE);
        }

        @Test
        void notStatedIsNoFailureAndNamesTheEarliestDay() {
            Reason reason = find(judge(signed().build(), THU_2022_07_07), Resolutions.EFFECT_NOT_STATED);

            assertThat(reason.isMet()).isTrue();
            assertThat(reason.facts()).containsEntry("earliest", Datum.of(SUN_2022_07_17));
        }

        @Test
        void ofAnIndividualResolutionIsAsWritten() {
            Resolution resolution = signed().kind(ResolutionKind.INDIVIDUAL)
                    .effectiveOn(THU_2022_07_07)
                    .build();

            Verdict verdict = judge(resolution, THU_2022_07_07);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(find(verdict, Resolutions.EFFECT_AS_WRITTEN).facts())
                    .containsEntry("effectiveOn", Datum.of(THU_2022_07_07));
        }

        private static Reason effect(LocalDate effectiveOn, ReasonCode code) {
            return find(judge(signed().effectiveOn(effectiveOn).build(), THU_2022_07_07), code);
        }
    }

    private static Verdict judge(Resolution resolution, LocalDate asOf) {
        return Resolutions.judge(resolution, RULES, CALENDARS, asOf);
    }

    private static Reason step(Verdict verdict, String step) {
        return verdict.reasons().stream()
                .filter(reason -> Datum.of(step).equals(reason.facts().get("step")))
                .findFirst()
                .orElseThrow();
    }

    private static Reason find(Verdict verdict, ReasonCode code) {
        return verdict.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
