package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {

    private static final EventType<NoPayload> SOLD = EventType.of("repair/sold");
    private static final EventType<NoPayload> MENDED = EventType.of("repair/mended-itself");
    private static final EventType<NoPayload> SCRAPPED = EventType.of("repair/scrapped");
    private static final EventType<NoPayload> LEFT = EventType.of("repair/left");
    private static final Role<Object> HEIR = Role.granted("repair/heir", Label.same("heir"));
    private static final Guard<Repair, Object> INSURED =
            Guard.of("repair/is-insured", attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
    private static final TimeLimit WEEK = TimeLimit.ofCalendarDays(7);

    private static final WorkflowState LIMBO = state("repair/limbo");
    private static final WorkflowState ELSEWHERE = state("repair/elsewhere");

    private static WorkflowState state(String id) {
        return new WorkflowState() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public StateCategory category() {
                return StateCategory.ACTIVE;
            }
        };
    }

    private static ImmutableList<ReasonCode> codes(ImmutableList<Defect> defects) {
        return defects.stream().map(defect -> defect.reason().code()).collect(ImmutableList.toImmutableList());
    }

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
        wrong.put(Defect.TWO_OPENINGS, table().opening(RepairState.AT_WORK, on(Repairs.BROUGHT)));
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
                                owedBy(Repairs.WORKSHOP).within(WEEK)));
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
        wrong.put(
                Defect.ROLE_TWICE,
                table().internal(RepairState.AT_WORK, on(SOLD).by(Role.granted("repair/owner", Label.same("owner")))));
        wrong.put(
                Defect.OWED_NOT_PERMITTED,
                table().obligation(
                                "repair/promise",
                                Label.same("promise"),
                                RepairState.AT_WORK,
                                Repairs.PROMISED,
                                inAWeek()));
        wrong.put(
                Defect.AUTOMATIC_WITH_ROLE,
                withLimbo()
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .automatic(LIMBO, RepairState.GIVEN_UP, on(SCRAPPED).by(Repairs.OWNER)));
        wrong.put(
                Defect.AUTOMATIC_NOT_LAST,
                withLimbo()
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .automatic(LIMBO, RepairState.REPAIRED, on(MENDED))
                        .automatic(LIMBO, RepairState.GIVEN_UP, on(SCRAPPED).when(Repairs.tested())));
        wrong.put(
                Defect.AUTOMATIC_CYCLE,
                withLimbo()
                        .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                        .automatic(LIMBO, LIMBO, on(MENDED).when(Repairs.tested()))
                        .automatic(LIMBO, RepairState.GIVEN_UP, on(SCRAPPED)));
        wrong.put(Defect.NOT_ACCEPTABLE, table().accept(Defect.TWO_LINES, RepairState.AT_WORK, "meant"));
        wrong.putAll(ExtensionTest.illegal());
        return wrong;
    }

    /** For each warning a table that is built with it and it alone. */
    static Map<ReasonCode, WorkflowDefinition.Builder<Repair>> warned() {
        Map<ReasonCode, WorkflowDefinition.Builder<Repair>> warned = new LinkedHashMap<>();
        warned.put(
                Defect.NO_CODEC, table().internal(RepairState.AT_WORK, on(EventType.withoutCodec("repair/whispered"))));
        warned.put(
                Defect.EQUAL_LABELS,
                table().event(Repairs.NOTED, Label.of("Ghi", "Noted")).event(Repairs.ASKED, Label.of("Ghi", "Asked")));
        warned.put(
                Defect.TITLE_TWICE,
                table().internal(RepairState.AT_WORK, on(SOLD).labelled(Label.of("Bán", "Sell")))
                        .internal(RepairState.AT_WORK, on(MENDED).labelled(Label.of("Bán đi", "Sell"))));
        warned.put(
                Defect.AUTOMATIC_BESIDE_MANUAL,
                table().automatic(
                                RepairState.AT_WORK,
                                RepairState.REPAIRED,
                                on(MENDED).when(Repairs.tested())));
        warned.put(Defect.REOPENS_NOTHING, table().internal(RepairState.AT_WORK, on(SOLD).reopening()));
        warned.put(
                Defect.ALTERNATIVE_NOT_POSSIBLE,
                table().obligation(
                                "repair/note",
                                Label.same("note"),
                                RepairState.AT_WORK,
                                Repairs.NOTED,
                                inAWeek().orBy(Repairs.RETURNED)));
        warned.put(Defect.UNUSED_GUARD, table().declare(INSURED));
        warned.put(Defect.UNUSED_ROLE, table().declare(HEIR));
        warned.put(Defect.UNUSED_EVENT, table().event(SOLD, Label.of("Đã bán", "Sold")));
        warned.put(Defect.ACCEPTS_NOTHING, table().accept(Defect.NO_END, RepairState.AT_WORK, "meant"));
        return warned;
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
    void comesWithEachWarningAndItAlone() {
        warned().forEach((code, table) -> {
            ImmutableList<Defect> found = table.build().warnings();
            assertThat(found)
                    .as("%s", code)
                    .extracting(defect -> defect.reason().code())
                    .containsExactly(code);
            assertThat(found.get(0).severity()).isEqualTo(Defect.Severity.WARNING);
            assertThat(found.get(0).reason().remedy()).as("remedy of %s", code).isPresent();
            assertThat(found.get(0).where()).isNotEmpty();
            assertThat(found.get(0).toString()).startsWith("WARNING ").doesNotContain("{");
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
        Set<ReasonCode> tested = new LinkedHashSet<>(wrong().keySet());
        tested.addAll(warned().keySet());

        assertThat(tested).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void reportsTwelveDefectsAtOnceErrorsFirst() {
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
    void findsTheSameLineWrittenTwice() {
        Trigger<Object, NoPayload> sale = on(SOLD);
        WorkflowDefinition.Builder<Repair> table =
                table().internal(RepairState.AT_WORK, sale).internal(RepairState.AT_WORK, sale);

        assertThat(codes(defects(table))).containsExactly(Defect.TWO_LINES);
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
    void saysNothingOfStatesThatCannotBeReachedIfNoCaseCanBeOpened() {
        WorkflowDefinition.Builder<Repair> table = WorkflowDefinition.<Repair>builder("repair/closed-shop", 1)
                .state(RepairState.AT_WORK, Label.same("at work"))
                .state(RepairState.REPAIRED, Label.same("repaired"))
                .transition(RepairState.AT_WORK, RepairState.REPAIRED, on(SOLD))
                .obligation("repair/sale", Label.same("sale"), RepairState.AT_WORK, SOLD, inAWeek());

        assertThat(codes(defects(table))).containsExactly(Defect.NO_OPENING);
    }

    @Test
    void findsUnknownStatesWhereverTheyAreNamed() {
        WorkflowDefinition.Builder<Repair> table = table().attribute(ELSEWHERE, "colour", Datum.of("red"))
                .onEntering(LIMBO, EffectType.of("repair/letter"))
                .onLeaving(state("repair/cellar"), EffectType.of("repair/letter"))
                .accept(Defect.NO_END, state("repair/attic"), "meant");

        assertThat(defects(table))
                .filteredOn(defect -> defect.severity() == Defect.Severity.ERROR)
                .extracting(defect -> defect.reason().code(), Defect::where)
                .containsExactlyInAnyOrder(
                        tuple(Defect.UNKNOWN_STATE, "repair/elsewhere"),
                        tuple(Defect.UNKNOWN_STATE, "repair/limbo"),
                        tuple(Defect.UNKNOWN_STATE, "repair/cellar"),
                        tuple(Defect.UNKNOWN_STATE, "repair/attic"));
    }

    @Test
    void findsAnEventOfAnotherTypeInAnObligationToo() {
        WorkflowDefinition.Builder<Repair> table = table().obligation(
                        "repair/note",
                        Label.same("note"),
                        RepairState.AT_WORK,
                        EventType.of("repair/noted", Repairs.AMOUNT),
                        inAWeek());

        assertThat(codes(defects(table))).containsExactly(Defect.EVENT_TWICE);
    }

    @Test
    void letsARoleOweWhatItCanDoByAnotherOfTheEvents() {
        WorkflowDefinition.Builder<Repair> table = table().obligation(
                        "repair/end",
                        Label.same("end"),
                        RepairState.AT_WORK,
                        Repairs.FINISHED,
                        owedBy(Repairs.CLERK).within(WEEK).orBy(Repairs.ABANDONED));

        assertThat(table.build().warnings()).isEmpty();
    }

    @Test
    void namesTheRoleThatOwesWhatItMayNotDo() {
        Defect defect = defects(wrong(Defect.OWED_NOT_PERMITTED)).get(0);

        assertThat(defect.severity()).isEqualTo(Defect.Severity.ACCEPTABLE);
        assertThat(defect.where()).isEqualTo("repair/at-work");
        assertThat(defect.reason().facts())
                .containsEntry("role", Datum.of("repair/owner"))
                .containsEntry("event", Datum.of("repair/promised"))
                .containsEntry("obligation", Datum.of("repair/promise"));
    }

    @Test
    void reportsATitleThatAGroupRepeatsOnce() {
        WorkflowDefinition<Repair> definition = table().event(Repairs.NOTED, Label.of("Ghi", "Note"))
                .internal(Repairs.OPEN, on(SOLD).labelled(Label.of("Ghi", "Note")))
                .build();

        assertThat(definition.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.reason().code()).isEqualTo(Defect.TITLE_TWICE);
            assertThat(warning.reason().facts())
                    .containsEntry("first", Datum.of("repair/noted"))
                    .containsEntry("second", Datum.of("repair/sold"))
                    .containsEntry("label", Datum.of("Ghi"));
        });
    }

    @Test
    void countsWhatIsUsedInsideAnotherGuardAndWhateverNamesARole() {
        WorkflowDefinition<Repair> definition = table().declare(Repairs.tested())
                .declare(Repairs.CLERK)
                .declare(Repairs.OWNER)
                .declare(HEIR)
                .correctedBy(HEIR)
                .declare(INSURED)
                .internal(RepairState.RESTING, on(SOLD).when(Guard.any(Repairs.tested(), Guard.not(INSURED))))
                .build();

        assertThat(definition.warnings()).isEmpty();
    }

    @Test
    void tellsGuardsApartByTheirParameters() {
        Guard<Repair, Object> five = Guard.of("repair/waits", 5, attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
        Guard<Repair, Object> six = Guard.of("repair/waits", 6, attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
        WorkflowDefinition<Repair> definition = table().declare(five)
                .declare(six)
                .internal(RepairState.RESTING, on(SOLD).when(six))
                .build();

        assertThat(definition.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason().facts())
                        .containsEntry("guard", Datum.of("repair/waits"))
                        .containsEntry("parameters", Datum.of(5)));
    }

    @Nested
    class Automatic {

        private final WorkflowState passage = state("repair/passage");
        private final WorkflowState lobby = state("repair/lobby");

        private WorkflowDefinition.Builder<Repair> withPassage() {
            return table().state(passage, Label.same("passage"))
                    .state(lobby, Label.same("lobby"))
                    .transition(RepairState.AT_WORK, passage, on(SOLD));
        }

        @Test
        void linesLetAStateThatNoCaseRestsInOweNothing() {
            WorkflowDefinition<Repair> definition = withPassage()
                    .automatic(passage, lobby, on(MENDED).when(Repairs.tested()))
                    .automatic(passage, RepairState.GIVEN_UP, on(SCRAPPED))
                    .automatic(lobby, RepairState.REPAIRED, on(MENDED))
                    .build();

            assertThat(definition.warnings()).isEmpty();
        }

        @Test
        void linesThatAreGuardedOrOfSomeDaysLeaveSomethingToOwe() {
            WorkflowDefinition.Builder<Repair> table = withPassage()
                    .automatic(passage, RepairState.GIVEN_UP, on(SCRAPPED).when(Repairs.tested()))
                    .transition(RepairState.AT_WORK, lobby, on(LEFT))
                    .automatic(lobby, RepairState.GIVEN_UP, on(MENDED).during(DateSpan.from(Repairs.MON_2022_08_01)));

            assertThat(defects(table))
                    .extracting(defect -> defect.reason().code(), Defect::where)
                    .containsExactly(
                            tuple(Defect.NO_OBLIGATION, "repair/passage"), tuple(Defect.NO_OBLIGATION, "repair/lobby"));
        }

        @Test
        void linesAreNamedWhereTheyGoRoundAndOnceForEachCycle() {
            WorkflowDefinition.Builder<Repair> table = withPassage()
                    .automatic(RepairState.RESTING, passage, on(LEFT).when(Repairs.tested()))
                    .automatic(passage, lobby, on(MENDED).when(Repairs.tested()))
                    .automatic(lobby, passage, on(SCRAPPED).when(Repairs.tested()))
                    .automatic(lobby, RepairState.GIVEN_UP, on(LEFT));

            assertThat(defects(table))
                    .filteredOn(defect -> defect.reason().code().equals(Defect.AUTOMATIC_CYCLE))
                    .singleElement()
                    .satisfies(defect -> {
                        assertThat(defect.where()).isEqualTo("repair/passage");
                        assertThat(defect.reason().facts())
                                .containsEntry(
                                        "cycle",
                                        Datum.texts(
                                                ImmutableList.of("repair/passage", "repair/lobby", "repair/passage")));
                    });
        }

        @Test
        void linesMakeLinesByHandUselessInAStateThatNoCaseRestsIn() {
            WorkflowDefinition.Builder<Repair> table = withPassage()
                    .transition(passage, lobby, on(LEFT))
                    .automatic(passage, RepairState.GIVEN_UP, on(SCRAPPED))
                    .transition(lobby, RepairState.GIVEN_UP, on(LEFT))
                    .obligation("repair/leaving", Label.same("leave"), lobby, LEFT, inAWeek());

            assertThat(codes(defects(table))).containsExactly(Defect.UNREACHABLE, Defect.AUTOMATIC_BESIDE_MANUAL);
        }

        @Test
        void linesAreNotWhatSomebodyCanOwe() {
            WorkflowDefinition.Builder<Repair> table = table().automatic(
                            RepairState.RESTING, RepairState.AT_WORK, on(MENDED).when(Repairs.tested()))
                    .obligation("repair/mending", Label.same("mend"), RepairState.RESTING, MENDED, inAWeek());

            assertThat(codes(defects(table))).containsExactly(Defect.OWED_NOT_POSSIBLE, Defect.AUTOMATIC_BESIDE_MANUAL);
        }

        @Test
        void linesShareTheirCellsWithThoseByHand() {
            WorkflowDefinition.Builder<Repair> table = table().automatic(
                            RepairState.AT_WORK,
                            RepairState.REPAIRED,
                            on(Repairs.TESTED).when(Repairs.tested()));

            assertThat(codes(defects(table))).contains(Defect.TWO_LINES);
        }
    }

    @Test
    void findsNothingInATableThatIsRight() {
        assertThat(Repairs.definition().warnings()).isEmpty();
    }

    @Nested
    class Accepting {

        @Test
        void worksByNameForWhatBreaksAPromise() {
            WorkflowDefinition<Repair> definition = wrong(Defect.NO_OBLIGATION)
                    .accept(Defect.NO_OBLIGATION, LIMBO, "an auction house has it")
                    .build();

            assertThat(definition.acceptances()).singleElement().satisfies(acceptance -> {
                assertThat(acceptance.code()).isEqualTo(Defect.NO_OBLIGATION);
                assertThat(acceptance.state()).hasValue("repair/limbo");
                assertThat(acceptance.reason()).isEqualTo("an auction house has it");
            });
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
        void worksForExactlySixDefects() {
            Set<ReasonCode> accepted = new LinkedHashSet<>();
            wrong().forEach((code, table) -> {
                table.accept(code, "meant");
                try {
                    assertThat(table.build().warnings()).as("%s", code).isEmpty();
                    accepted.add(code);
                } catch (DefinitionException stays) {
                    assertThat(stays.defects())
                            .extracting(defect -> defect.reason().code())
                            .as("%s", code)
                            .contains(code, Defect.NOT_ACCEPTABLE);
                }
            });

            assertThat(accepted)
                    .containsExactlyInAnyOrder(
                            Defect.NO_OBLIGATION,
                            Defect.NO_WAY_OUT,
                            Defect.NO_END,
                            Defect.UNREACHABLE,
                            Defect.LEAVES_CLOSED,
                            Defect.OWED_NOT_PERMITTED);
        }

        @Test
        void worksForTheWholeDefinition() {
            WorkflowDefinition<Repair> definition = withLimbo()
                    .state(ELSEWHERE, Label.same("elsewhere"))
                    .transition(RepairState.AT_WORK, LIMBO, on(SOLD))
                    .transition(LIMBO, ELSEWHERE, on(LEFT))
                    .transition(ELSEWHERE, RepairState.GIVEN_UP, on(SCRAPPED))
                    .accept(Defect.NO_OBLIGATION, "an auction house has both")
                    .build();

            assertThat(definition.acceptances()).singleElement().satisfies(acceptance -> {
                assertThat(acceptance.state()).isEmpty();
                assertThat(acceptance).hasToString("workflow-definition/no-obligation: an auction house has both");
            });
            assertThat(definition.warnings()).isEmpty();
        }

        @Test
        void replacesTheReasonGivenBefore() {
            WorkflowDefinition<Repair> definition = wrong(Defect.NO_OBLIGATION)
                    .accept(Defect.NO_OBLIGATION, LIMBO, "not yet decided")
                    .accept(Defect.NO_OBLIGATION, LIMBO, "an auction house has it")
                    .build();

            assertThat(definition.acceptances())
                    .extracting(Acceptance::reason)
                    .containsExactly("an auction house has it");
        }

        @Test
        void staysOutsideTheContentHash() {
            WorkflowDefinition<Repair> accepting =
                    table().accept(Defect.NO_END, "nothing to accept").build();

            assertThat(accepting.contentHash()).isEqualTo(table().build().contentHash());
        }

        @Test
        void holdsForTheStateThatWasNamedOnly() {
            WorkflowDefinition.Builder<Repair> table =
                    wrong(Defect.NO_OBLIGATION).accept(Defect.NO_OBLIGATION, RepairState.AT_WORK, "the wrong one");

            assertThat(defects(table))
                    .extracting(defect -> defect.reason().code(), Defect::where)
                    .containsExactly(
                            tuple(Defect.NO_OBLIGATION, "repair/limbo"),
                            tuple(Defect.ACCEPTS_NOTHING, "repair/at-work"));
        }

        @Test
        void needsAReasonInWords() {
            assertThatThrownBy(() -> table().accept(Defect.NO_OBLIGATION, LIMBO, " "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("reason");
        }
    }
}
