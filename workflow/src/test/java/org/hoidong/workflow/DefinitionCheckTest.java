package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {

    private static final EventType<NoPayload> SOLD = EventType.of("repair/sold");
    private static final TimeLimit WEEK = TimeLimit.ofCalendarDays(7);

    private static final WorkflowState LIMBO = new WorkflowState() {
        @Override
        public String id() {
            return "repair/limbo";
        }

        @Override
        public StateCategory category() {
            return StateCategory.ACTIVE;
        }
    };

    private static final WorkflowState ELSEWHERE = new WorkflowState() {
        @Override
        public String id() {
            return "repair/elsewhere";
        }

        @Override
        public StateCategory category() {
            return StateCategory.ACTIVE;
        }
    };

    private static ImmutableList<Defect> defects(WorkflowDefinition.Builder<Repair> table) {
        return catchThrowableOfType(DefinitionException.class, table::build).defects();
    }

    private static WorkflowDefinition.Builder<Repair> table() {
        return Repairs.builder();
    }

    private static WorkflowDefinition.Builder<Repair> withLimbo() {
        return table().state(LIMBO, Label.same("limbo"));
    }

    private static Owed<Repair> inAWeek() {
        return owedBy(Repairs.OWNER).within(WEEK);
    }

    private static StateGroup group(String id, WorkflowState... states) {
        return StateGroup.of(id, Label.same(id), states);
    }

    /** For each code a table that is wrong in that way. */
    static Map<ReasonCode, WorkflowDefinition.Builder<Repair>> wrong() {
        Map<ReasonCode, WorkflowDefinition.Builder<Repair>> wrong = new LinkedHashMap<>();
        wrong.put(
                Defect.TWO_LINES,
                table().transition(RepairState.BROUGHT_IN, RepairState.GIVEN_UP, on(Repairs.TAKEN_ON)));
        wrong.put(
                Defect.GROUPS_OVERLAP,
                table().internal(group("repair/some", RepairState.RESTING, RepairState.REPAIRED), on(Repairs.NOTED)));
        wrong.put(Defect.UNKNOWN_STATE, table().transition(RepairState.BROUGHT_IN, ELSEWHERE, on(SOLD)));
        wrong.put(Defect.STATE_TWICE, table().state(RepairState.RESTING, Label.same("again")));
        wrong.put(
                Defect.EVENT_TWICE,
                table().internal(RepairState.REPAIRED, on(EventType.of("repair/noted", Repairs.AMOUNT))));
        wrong.put(Defect.NO_OPENING, WorkflowDefinition.<Repair>builder("repair/empty", 1));
        wrong.put(
                Defect.NO_OBLIGATION,
                withLimbo()
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .transition(LIMBO, RepairState.GIVEN_UP, on(Repairs.ABANDONED)));
        wrong.put(
                Defect.NO_WAY_OUT,
                withLimbo()
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .internal(LIMBO, on(Repairs.NOTED))
                        .obligation("repair/limbo-note", Label.same("note"), LIMBO, Repairs.NOTED, inAWeek()));
        wrong.put(
                Defect.NO_END,
                withLimbo()
                        .state(ELSEWHERE, Label.same("elsewhere"))
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .transition(LIMBO, ELSEWHERE, on(Repairs.SET_ASIDE))
                        .transition(ELSEWHERE, LIMBO, on(Repairs.TAKEN_UP))
                        .obligation("repair/to", Label.same("to"), LIMBO, Repairs.SET_ASIDE, inAWeek())
                        .obligation("repair/fro", Label.same("fro"), ELSEWHERE, Repairs.TAKEN_UP, inAWeek()));
        wrong.put(
                Defect.UNREACHABLE,
                withLimbo()
                        .transition(LIMBO, RepairState.GIVEN_UP, on(SOLD))
                        .obligation("repair/sale", Label.same("sale"), LIMBO, SOLD, inAWeek()));
        wrong.put(
                Defect.LEAVES_CLOSED,
                table().transition(RepairState.GIVEN_UP, RepairState.AT_WORK, on(Repairs.TAKEN_UP)));
        wrong.put(
                Defect.NAMES_UNKNOWN_EVENT,
                table().obligation(
                                "repair/sale",
                                Label.same("sale"),
                                RepairState.AT_WORK,
                                Repairs.NOTED,
                                inAWeek().stoppedBy(SOLD).resumedBy(Repairs.TAKEN_UP)));
        wrong.put(
                Defect.NEVER_RESUMED,
                table().obligation(
                                "repair/rest",
                                Label.same("rest"),
                                RepairState.AT_WORK,
                                Repairs.NOTED,
                                inAWeek().stoppedBy(Repairs.SET_ASIDE)));
        wrong.put(
                Defect.NO_LIMIT,
                table().obligation(
                                "repair/note",
                                Label.same("note"),
                                RepairState.AT_WORK,
                                Repairs.NOTED,
                                owedBy(Repairs.OWNER)));
        wrong.put(
                Defect.OBLIGATION_TWICE,
                table().obligation(
                                "repair/finishing",
                                Label.same("twice"),
                                RepairState.AT_WORK,
                                Repairs.FINISHED,
                                inAWeek()));
        wrong.put(
                Defect.UNKNOWN_OBLIGATION,
                table().obligation(
                                "repair/note",
                                Label.same("note"),
                                RepairState.AT_WORK,
                                Repairs.NOTED,
                                inAWeek().onceOverdue("repair/never-declared")));
        wrong.put(
                Defect.OWED_NOT_POSSIBLE,
                table().obligation(
                                "repair/late-finish",
                                Label.same("finish"),
                                RepairState.RESTING,
                                Repairs.FINISHED,
                                inAWeek()));
        return wrong;
    }

    private static WorkflowDefinition.Builder<Repair> wrong(ReasonCode code) {
        return requireNonNull(wrong().get(code));
    }

    @Test
    void findsEachDefectAndItAlone() {
        wrong().forEach((code, table) -> {
            ImmutableList<Defect> found = defects(table);
            assertThat(found)
                    .as("%s", code)
                    .extracting(defect -> defect.reason().code())
                    .containsOnly(code);
            assertThat(found).allSatisfy(defect -> {
                assertThat(defect.reason().isMet()).isFalse();
                assertThat(defect.reason().remedy()).as("remedy of %s", code).isPresent();
                assertThat(defect.where()).isNotEmpty();
                assertThat(defect.toString())
                        .startsWith(defect.severity() + " ")
                        .doesNotContain("{");
            });
        });
    }

    @Test
    void hasATestForEveryCode() throws IllegalAccessException {
        Set<ReasonCode> codes = new LinkedHashSet<>();
        for (Field field : Defect.class.getFields()) {
            if (field.getType() == ReasonCode.class) {
                codes.add((ReasonCode) field.get(null));
            }
        }
        codes.remove(Defect.NO_CODEC);

        assertThat(wrong().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void reportsEightDefectsAtOnceErrorsFirst() {
        WorkflowDefinition.Builder<Repair> table = withLimbo()
                .state(RepairState.RESTING, Label.same("again"))
                .transition(RepairState.BROUGHT_IN, RepairState.GIVEN_UP, on(Repairs.TAKEN_ON))
                .transition(RepairState.BROUGHT_IN, ELSEWHERE, on(SOLD))
                .internal(group("repair/some", RepairState.RESTING, RepairState.REPAIRED), on(Repairs.NOTED))
                .transition(RepairState.GIVEN_UP, RepairState.AT_WORK, on(Repairs.TAKEN_UP))
                .obligation("repair/finishing", Label.same("twice"), RepairState.AT_WORK, SOLD, owedBy(Repairs.OWNER))
                .internal(RepairState.AT_WORK, on(EventType.withoutCodec("repair/whispered")));

        ImmutableList<Defect> defects = defects(table);

        assertThat(defects)
                .extracting(defect -> defect.reason().code())
                .containsExactlyInAnyOrder(
                        Defect.STATE_TWICE,
                        Defect.TWO_LINES,
                        Defect.UNKNOWN_STATE,
                        Defect.GROUPS_OVERLAP,
                        Defect.LEAVES_CLOSED,
                        Defect.OBLIGATION_TWICE,
                        Defect.NO_LIMIT,
                        Defect.OWED_NOT_POSSIBLE,
                        Defect.UNREACHABLE,
                        Defect.NO_WAY_OUT,
                        Defect.NO_OBLIGATION,
                        Defect.NO_CODEC);
        assertThat(defects).extracting(Defect::severity).isSorted();
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("repair/standard v1 has 12 defects")
                .hasMessageContaining("state repair/limbo")
                .hasMessageContaining("add a transition(...)");
    }

    @Test
    void namesTheGroupsTheStateAndTheEventThatMeet() {
        Defect defect = defects(wrong(Defect.GROUPS_OVERLAP)).get(0);

        assertThat(defect.where()).isEqualTo("repair/resting");
        assertThat(defect.reason().facts())
                .containsEntry("first", Datum.of("repair/open"))
                .containsEntry("second", Datum.of("repair/some"))
                .containsEntry("event", Datum.of("repair/noted"));
    }

    @Test
    void doesNotCountADutyThatHoldsUnderAConditionOnly() {
        WorkflowDefinition.Builder<Repair> table = withLimbo()
                .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                .transition(LIMBO, RepairState.GIVEN_UP, on(Repairs.ABANDONED))
                .obligation(
                        "repair/abandon",
                        Label.same("abandon"),
                        LIMBO,
                        Repairs.ABANDONED,
                        inAWeek().onlyIf("repair/sometimes", theCase -> theCase.count(SOLD) > 1));

        assertThat(defects(table)).extracting(defect -> defect.reason().code()).containsExactly(Defect.NO_OBLIGATION);
    }

    @Test
    void doesNotCountADutyThatHangsOnAnother() {
        WorkflowDefinition.Builder<Repair> table = withLimbo()
                .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                .transition(LIMBO, RepairState.GIVEN_UP, on(Repairs.ABANDONED))
                .obligation(
                        "repair/abandon",
                        Label.same("abandon"),
                        LIMBO,
                        Repairs.ABANDONED,
                        inAWeek().onceOverdue("repair/finishing"));

        assertThat(defects(table)).extracting(defect -> defect.reason().code()).containsExactly(Defect.NO_OBLIGATION);
    }

    @Test
    void findsAnObligationThatHangsOnItselfOrOnALaterOne() {
        Owed<Repair> onItself = inAWeek().onceDone("repair/note");
        WorkflowDefinition.Builder<Repair> table =
                table().obligation("repair/note", Label.same("note"), RepairState.AT_WORK, Repairs.NOTED, onItself);

        assertThat(defects(table))
                .extracting(defect -> defect.reason().code())
                .containsExactly(Defect.UNKNOWN_OBLIGATION);
    }

    @Test
    void onlyWarnsOfAnEventWithoutCodec() {
        WorkflowDefinition<Repair> definition = table().internal(
                        RepairState.AT_WORK, on(EventType.withoutCodec("repair/whispered")))
                .build();

        assertThat(definition.warnings()).hasSize(1);
        assertThat(definition.warnings().get(0).severity()).isEqualTo(Defect.Severity.WARNING);
        assertThat(definition.warnings().get(0).where()).isEqualTo("repair/whispered");
        assertThat(Repairs.definition().warnings()).isEmpty();
    }

    @Nested
    class Accepting {

        @Test
        void worksByNameForWhatBreaksAPromise() {
            WorkflowDefinition<Repair> definition = wrong(Defect.NO_OBLIGATION)
                    .accept(Defect.NO_OBLIGATION, LIMBO, "an auction house has it")
                    .build();

            assertThat(definition.acceptances())
                    .containsExactly(
                            Map.entry("workflow-definition/no-obligation repair/limbo", "an auction house has it"));
            assertThat(definition.warnings()).isEmpty();
        }

        @Test
        void isKeptByAnExtension() {
            WorkflowDefinition<Repair> definition = wrong(Defect.NO_OBLIGATION)
                    .accept(Defect.NO_OBLIGATION, LIMBO, "an auction house has it")
                    .build();

            assertThat(definition.extend("acme/repair", 1).build().acceptances())
                    .isEqualTo(definition.acceptances());
        }

        @Test
        void worksForExactlyFourDefects() {
            Set<ReasonCode> accepted = new LinkedHashSet<>();
            wrong().forEach((code, table) -> {
                for (WorkflowState state : new WorkflowState[] {
                    LIMBO,
                    ELSEWHERE,
                    RepairState.BROUGHT_IN,
                    RepairState.AT_WORK,
                    RepairState.RESTING,
                    RepairState.GIVEN_UP
                }) {
                    table.accept(code, state, "meant");
                }
                try {
                    table.build();
                    accepted.add(code);
                } catch (DefinitionException stays) {
                    assertThat(stays.defects())
                            .extracting(Defect::severity)
                            .as("%s", code)
                            .contains(Defect.Severity.ERROR);
                }
            });

            assertThat(accepted)
                    .containsExactlyInAnyOrder(
                            Defect.NO_OBLIGATION, Defect.NO_WAY_OUT, Defect.NO_END, Defect.UNREACHABLE);
        }

        @Test
        void holdsForTheStateThatWasNamedOnly() {
            WorkflowDefinition.Builder<Repair> table =
                    wrong(Defect.NO_OBLIGATION).accept(Defect.NO_OBLIGATION, RepairState.AT_WORK, "the wrong one");

            assertThat(defects(table)).extracting(Defect::where).containsExactly("repair/limbo");
        }

        @Test
        void needsAReasonInWords() {
            assertThatThrownBy(() -> table().accept(Defect.NO_OBLIGATION, LIMBO, " "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("reason");
        }
    }
}
