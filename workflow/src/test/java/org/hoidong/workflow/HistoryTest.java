package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Corrections.august;
import static org.hoidong.workflow.Corrections.corrected;
import static org.hoidong.workflow.Corrections.everyKind;
import static org.hoidong.workflow.Corrections.inserting;
import static org.hoidong.workflow.Corrections.late;
import static org.hoidong.workflow.Corrections.numbers;
import static org.hoidong.workflow.Corrections.repaired;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Trigger.on;

import java.util.List;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final WorkflowCase<Repair> before = repaired();
    private final WorkflowCase<Repair> theCase =
            corrected(before, inserting(late(NOTED, "squeaks", OWNS, 3)), voiding(3));

    @Nested
    class AsOf {

        @Test
        void isWhatIsKnownNowOfThatDay() {
            WorkflowCase<Repair> shown = theCase.asOf(august(3)).orElseThrow();

            assertThat(numbers(shown.history())).containsExactly(1, 2, 6);
            assertThat(shown.state()).isEqualTo(RepairState.AT_WORK);
            assertThat(shown.last(NOTED).orElseThrow().payload()).isEqualTo("squeaks");
        }

        @Test
        void keepsTheRecordOfTheWholeCase() {
            WorkflowCase<Repair> shown = theCase.asOf(august(3)).orElseThrow();

            assertThat(shown.revision()).isEqualTo(7);
            assertThat(shown.record()).hasSize(7);
            assertThat(shown.headHash()).isEqualTo(theCase.headHash());
            assertThat(shown).isNotEqualTo(theCase);
            assertThatThrownBy(shown::replay).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(shown::row).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> shown.redacted(3)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isTheCaseItselfOnItsLastDayAndNothingBeforeTheFirst() {
            assertThat(theCase.asOf(august(5))).containsSame(theCase);
            assertThat(theCase.asOf(august(1).minusDays(1))).isEmpty();
        }
    }

    @Nested
    class AsRecordedAt {

        @Test
        void undoesWhatWasCorrectedLater() {
            WorkflowCase<Repair> known = theCase.asRecordedAt(
                            noon(Corrections.WED_2022_08_10).minusNanos(1))
                    .orElseThrow();

            assertThat(known).isEqualTo(before).hasSameHashCodeAs(before);
            assertThat(known.headHash()).isEqualTo(before.headHash());
            assertThat(known.asOf(august(3))
                            .orElseThrow()
                            .last(NOTED)
                            .orElseThrow()
                            .payload())
                    .isEqualTo("rusty");
        }

        @Test
        void countsWhatWasRecordedAtThatInstant() {
            assertThat(theCase.asRecordedAt(noon(Corrections.WED_2022_08_10))).hasValue(theCase);
            assertThat(before.asRecordedAt(noon(august(5)))).containsSame(before);
            assertThat(before.asRecordedAt(noon(august(5)).minusNanos(1))
                            .orElseThrow()
                            .revision())
                    .isEqualTo(4);
        }

        @Test
        void isNothingBeforeTheFirstRecord() {
            assertThat(before.asRecordedAt(noon(august(1)).minusNanos(1))).isEmpty();
            assertThat(theCase.asRecordedAt(noon(august(1)).minusNanos(1))).isEmpty();
        }

        @Test
        void canBeGoneOnWith() {
            WorkflowCase<Repair> known = theCase.asRecordedAt(noon(august(9))).orElseThrow();

            assertThat(corrected(known, voiding(3)).history()).hasSize(4);
        }
    }

    @Nested
    class Replay {

        @Test
        void givesAnEqualCase() {
            for (WorkflowCase<Repair> each : List.of(before, theCase, everyKind())) {
                WorkflowCase<Repair> replayed = each.replay();

                assertThat(replayed).isEqualTo(each).hasSameHashCodeAs(each).isNotSameAs(each);
                assertThat(replayed.headHash()).isEqualTo(each.headHash());
                assertThat(replayed.state()).isEqualTo(each.state());
                assertThat(numbers(replayed.history())).isEqualTo(numbers(each.history()));
                assertThat(replayed.history().get(1).findings())
                        .isEqualTo(each.history().get(1).findings());
            }
        }

        @Test
        void asksNoGuard() {
            int[] asked = new int[1];
            WorkflowDefinition<Repair> counting = Repairs.builder()
                    .internal(
                            RepairState.BROUGHT_IN,
                            on(Repairs.TESTED).when(Guard.<Repair>of("repair/counting", attempt -> {
                                asked[0]++;
                                return Verdict.yes(Reason.of(Repairs.IS_TESTED));
                            })))
                    .build();
            WorkflowCase<Repair> tested = brought("r-1", counting, Repairs.context())
                    .does(Repairs.TESTED, Repairs.REPAIRS)
                    .theCase();

            assertThat(tested.replay()).isEqualTo(tested);
            assertThat(asked[0]).isEqualTo(1);
        }
    }

    @Nested
    class Equality {

        @Test
        void isOfDefinitionIdSubjectAndRecord() {
            assertThat(repaired()).isEqualTo(repaired());
            assertThat(theCase).isNotEqualTo(before);
            assertThat(brought("r-2", Repairs.definition(), Repairs.context()).theCase())
                    .isNotEqualTo(brought().theCase());
            assertThat(brought().does(NOTED, "a", OWNS).theCase())
                    .isNotEqualTo(brought().does(NOTED, "b", OWNS).theCase())
                    .isEqualTo(brought().does(NOTED, "a", OWNS).theCase());
            assertThat(corrected(before, voiding(3))).isNotEqualTo(corrected(before, voiding(4)));
            assertThat(before).isNotEqualTo("r-1");
        }
    }

    @Nested
    class Recheck {

        @Test
        void findsNothingIfAllWouldBeAcceptedToday() {
            assertThat(before.recheck(Repairs.context())).isEmpty();
            assertThat(everyKind().recheck(Repairs.context())).isEmpty();
        }

        @Test
        void findsWhatACorrectionTookTheGroundFrom() {
            // 5 (finished) was accepted because of 4 (tested); a correction asks later entries nothing
            WorkflowCase<Repair> untested = corrected(before, voiding(4));

            assertThat(untested.recheck(Repairs.context())).singleElement().satisfies(difference -> {
                assertThat(difference.entry().number()).isEqualTo(5);
                assertThat(difference.reasons()).extracting(Reason::code).containsExactly(Repairs.NOT_TESTED);
                assertThat(difference.fault()).isEmpty();
            });
        }

        @Test
        void asksRolesAnewAndNamesWhatThrew() {
            boolean[] strict = new boolean[1];
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .internal(
                            RepairState.BROUGHT_IN,
                            on(Repairs.TESTED).when(Guard.<Repair>of("repair/moody", attempt -> {
                                if (strict[0]) {
                                    throw new IllegalStateException("moody");
                                }
                                return Verdict.yes(Reason.of(Repairs.IS_TESTED));
                            })))
                    .build();
            WorkflowCase<Repair> tested = brought("r-1", definition, Repairs.context())
                    .does(Repairs.TESTED, Repairs.REPAIRS)
                    .theCase();
            strict[0] = true;

            assertThat(tested.recheck(Repairs.context())).singleElement().satisfies(difference -> {
                assertThat(difference.entry().number()).isEqualTo(2);
                assertThat(difference.reasons()).extracting(Reason::code).containsExactly(GuardFailed.CODE);
                assertThat(difference.fault()).containsInstanceOf(IllegalStateException.class);
            });
        }

        @Test
        void asksNoGuardForAPayloadThatWasRedacted() {
            assertThat(before.redacted(5).recheck(Repairs.context())).isEmpty();
        }
    }

    @Nested
    class Redacted {

        @Test
        void losesThePayloadAndKeepsDigestAndHead() {
            WorkflowCase<Repair> redacted = before.redacted(3);
            Entry<?> entry = redacted.history().get(2);

            assertThat(entry.isRedacted()).isTrue();
            assertThat(entry.payloadDigest()).isEqualTo(before.history().get(2).payloadDigest());
            assertThatThrownBy(entry::payload).isInstanceOf(IllegalStateException.class);
            assertThat(redacted.headHash()).isEqualTo(before.headHash());
            assertThat(before.history().get(2).payload()).isEqualTo("rusty");
            assertThat(redacted.verify().isSatisfied()).isTrue();
            assertThat(redacted.verify().reasons().get(0).facts().get("redacted"))
                    .hasToString("[3]");
        }

        @Test
        void reachesWhatWasReplacedVoidedOrPutIn() {
            WorkflowCase<Repair> all = everyKind();
            WorkflowCase<Repair> redacted =
                    all.redacted(3).redacted(5).redacted(6).redacted(7);

            assertThat(redacted.headHash()).isEqualTo(all.headHash());
            assertThat(redacted.record().get(2).isRedacted()).isTrue();
            assertThat(redacted.history().get(2).isRedacted()).isTrue();
            assertThat(redacted.record()
                            .get(5)
                            .correction()
                            .orElseThrow()
                            .occurrence()
                            .orElseThrow()
                            .hasPayload())
                    .isFalse();
            assertThat(redacted.state()).isEqualTo(all.state());
            assertThat(redacted.verify().reasons().get(0).facts().get("redacted"))
                    .hasToString("[3, 5, 6, 7]");
            assertThat(redacted.replay()).isEqualTo(redacted);
        }

        @Test
        void goesOnAndIsCorrectedLikeAnyCase() {
            WorkflowCase<Repair> redacted = corrected(before.redacted(3), voiding(4));

            assertThat(redacted.history().get(2).isRedacted()).isTrue();
            assertThat(redacted.headHash())
                    .isEqualTo(corrected(before, voiding(4)).headHash());
        }

        @Test
        void isTheSameASecondTimeAndRefusedWhereThereIsNothing() {
            WorkflowCase<Repair> redacted = before.redacted(3);

            assertThat(redacted.redacted(3)).isSameAs(redacted);
            assertThatThrownBy(() -> before.redacted(1)).hasMessageContaining("must carry something");
            assertThatThrownBy(() -> before.redacted(0)).hasMessageContaining("1 to 5");
            assertThatThrownBy(() -> before.redacted(6)).hasMessageContaining("1 to 5");
        }
    }

    @Test
    void holdsTenThousandEntriesWithoutRecursion() {
        Story story = brought();
        for (int i = 0; i < 10_000; i++) {
            story = story.does(NOTED, "note " + i, OWNS);
        }
        WorkflowCase<Repair> corrected = corrected(
                story.theCase(), inserting(late(NOTED, "first", OWNS, 1)).before(2), voiding(5_000));

        assertThat(corrected.history()).hasSize(10_001);
        assertThat(corrected.replay()).isEqualTo(corrected);
        assertThat(corrected.recheck(Repairs.context())).isEmpty();
        assertThat(corrected.redacted(3).headHash()).isEqualTo(corrected.headHash());
        assertThat(corrected.verify().isSatisfied()).isTrue();
        assertThat(corrected.definition().restore(corrected.row(), corrected.entryRows()))
                .isEqualTo(corrected);
        assertThat(corrected.asRecordedAt(noon(august(9))).orElseThrow()).isEqualTo(story.theCase());
    }
}
