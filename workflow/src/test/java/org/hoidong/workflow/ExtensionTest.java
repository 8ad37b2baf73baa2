package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/** What an extension may change of its base, what it keeps, and what it is refused. */
class ExtensionTest {

    private static final EventType<NoPayload> SENT_OUT = EventType.of("acme/sent-out");
    private static final EventType<NoPayload> CAME_BACK = EventType.of("acme/came-back");
    private static final WorkflowState AT_MAKER = new PlainState("acme/at-maker", StateCategory.ACTIVE);
    private static final WorkflowState SHELVED = new PlainState("acme/shelved", StateCategory.FULFILLED);
    private static final TimeLimit WEEK = TimeLimit.ofCalendarDays(7);
    private static final Guard<Repair, Object> INSURED =
            Guard.of("acme/is-insured", attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));

    private static Guard<Repair, Long> costsAtMost(long most) {
        return Guard.onPayload("acme/costs-at-most", most, attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
    }

    /** The shipped table with each of the promises that a definition can make. */
    private static final WorkflowDefinition<Repair> BASE = Repairs.definition()
            .extend("repair/promising", 1)
            .transition(
                    RepairState.AT_WORK,
                    RepairState.REPAIRED,
                    on(Repairs.FINISHED)
                            .by(Repairs.WORKSHOP)
                            .when(Repairs.tested())
                            .when(costsAtMost(100))
                            .keepingGuards()
                            .replacing())
            .transition(
                    RepairState.BROUGHT_IN,
                    RepairState.AT_WORK,
                    on(Repairs.TAKEN_ON).by(Repairs.WORKSHOP).locked().replacing())
            .obligation(
                    "repair/taking-on",
                    Label.same("take it on"),
                    RepairState.BROUGHT_IN,
                    Repairs.TAKEN_ON,
                    owedBy(Repairs.WORKSHOP)
                            .within(TimeLimit.ofWorkingDays(2))
                            .locked()
                            .replacing())
            .enteredOnlyThrough(RepairState.REPAIRED, Repairs.tested())
            .everyWayInto(StateCategory.FULFILLED, Repairs.FINISHED)
            .build();

    private static WorkflowDefinition.Builder<Repair> extended() {
        return BASE.extend("acme/repair", 1);
    }

    /** Extensions of which each is refused, by the code of its defect. */
    static Map<ReasonCode, WorkflowDefinition.Builder<Repair>> illegal() {
        Map<ReasonCode, WorkflowDefinition.Builder<Repair>> illegal = new LinkedHashMap<>();
        illegal.put(Defect.SAME_AS_BASE, BASE.extend("repair/promising", 1));
        illegal.put(
                Defect.OVERRIDES_BASE,
                extended()
                        .transition(
                                RepairState.AT_WORK,
                                RepairState.GIVEN_UP,
                                on(Repairs.ABANDONED).by(Repairs.OWNER)));
        illegal.put(
                Defect.REPLACES_NOTHING,
                extended()
                        .transition(
                                RepairState.RESTING,
                                RepairState.GIVEN_UP,
                                on(Repairs.ABANDONED).by(Repairs.OWNER).replacing()));
        illegal.put(Defect.FORBIDS_NOTHING, extended().forbid(RepairState.RESTING, Repairs.PROMISED));
        illegal.put(Defect.RELABELS_NOTHING, extended().relabel(AT_MAKER, Label.same("gone")));
        illegal.put(
                Defect.JOINS_NOTHING,
                extended().join(StateGroup.of("acme/all", Label.same("all"), AT_MAKER), RepairState.RESTING));
        illegal.put(
                Defect.REPLACES_NO_OBLIGATION,
                extended()
                        .obligation(
                                "acme/resting",
                                Label.same("rest"),
                                RepairState.RESTING,
                                Repairs.TAKEN_UP,
                                owedBy(Repairs.WORKSHOP).within(WEEK).replacing()));
        illegal.put(Defect.ENDS_NO_OBLIGATION, extended().withoutObligation("acme/resting"));
        illegal.put(Defect.LOCKED_LINE, extended().forbid(RepairState.BROUGHT_IN, Repairs.TAKEN_ON));
        illegal.put(Defect.LOCKED_OBLIGATION, extended().withoutObligation("repair/taking-on"));
        illegal.put(
                Defect.GUARD_REMOVED,
                extended()
                        .transition(
                                RepairState.AT_WORK,
                                RepairState.REPAIRED,
                                on(Repairs.FINISHED)
                                        .by(Repairs.WORKSHOP)
                                        .when(Repairs.tested())
                                        .when(costsAtMost(500))
                                        .replacing()));
        illegal.put(
                Defect.ENTERED_UNGUARDED,
                extended()
                        .transition(
                                RepairState.RESTING,
                                RepairState.REPAIRED,
                                on(Repairs.FINISHED).by(Repairs.WORKSHOP).when(Guard.any(Repairs.tested(), INSURED))));
        illegal.put(
                Defect.WAY_AROUND_EVENT,
                extended()
                        .state(SHELVED, Label.same("shelved"))
                        .transition(RepairState.RESTING, SHELVED, on(CAME_BACK).by(Repairs.WORKSHOP)));
        illegal.put(
                Defect.INVARIANT_OF_NOTHING, extended().everyWayInto(StateCategory.ENDED, EventType.of("acme/sold")));
        return illegal;
    }

    private static ImmutableList<Defect> defects(WorkflowDefinition.Builder<Repair> table) {
        return catchThrowableOfType(DefinitionException.class, table::build).defects();
    }

    private static Reason defect(ReasonCode code) {
        return defects(requireNonNull(illegal().get(code))).get(0).reason();
    }

    private static Transition line(WorkflowDefinition<Repair> definition, RepairState from, EventType<?> event) {
        return definition.transitions().stream()
                .filter(line ->
                        line.from().equals(Optional.of(from)) && line.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Refused {

        @Test
        void eachIllegalExtensionHasOneDefectWithItsOwnCodeAndAFix() {
            illegal()
                    .forEach((code, table) -> assertThat(defects(table))
                            .as(code.value())
                            .singleElement()
                            .satisfies(defect -> {
                                assertThat(defect.reason().code()).isEqualTo(code);
                                assertThat(defect.severity()).isEqualTo(Defect.Severity.ERROR);
                                assertThat(defect.reason().remedy()).isPresent();
                            }));
        }

        @Test
        void namesTheLineThatIsLockedWhetherItIsForbiddenInItsStateEverywhereOrReplaced() {
            WorkflowDefinition.Builder<Repair> replaced = extended()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(Repairs.TAKEN_ON).by(Repairs.WORKSHOP).replacing());

            for (WorkflowDefinition.Builder<Repair> table :
                    ImmutableList.of(extended().forbid(Repairs.TAKEN_ON), replaced)) {
                assertThat(defects(table)).anySatisfy(defect -> {
                    assertThat(defect.reason().code()).isEqualTo(Defect.LOCKED_LINE);
                    assertThat(defect.reason().facts())
                            .containsEntry("state", Datum.of("repair/brought-in"))
                            .containsEntry("event", Datum.of("repair/taken-on"));
                });
            }
        }

        @Test
        void aGuardWithOtherParametersIsNotTheGuardOfTheBase() {
            assertThat(defect(Defect.GUARD_REMOVED).facts()).containsEntry("guard", Datum.of("acme/costs-at-most"));
        }

        @Test
        void aGuardThatIsOneOfTwoAlternativesDoesNotCountAsAsked() {
            assertThat(defect(Defect.ENTERED_UNGUARDED).facts())
                    .containsEntry("state", Datum.of("repair/repaired"))
                    .containsEntry("from", Datum.of("repair/resting"))
                    .containsEntry("guard", Datum.of("repair/is-tested"));
        }

        @Test
        void namesTheStateThatIsReachedWithoutTheEvent() {
            assertThat(defect(Defect.WAY_AROUND_EVENT).facts())
                    .containsEntry("state", Datum.of("acme/shelved"))
                    .containsEntry("event", Datum.of("repair/finished"));
        }

        @Test
        void endingTheOnlyObligationOfAnOpenStateIsRefusedAsForgettingIt() {
            assertThat(defects(Repairs.definition().extend("acme/repair", 1).withoutObligation("repair/taking-on")))
                    .extracting(defect -> defect.reason().code())
                    .containsExactly(Defect.NO_OBLIGATION);
        }

        @Test
        void forbiddingTheOnlyWayOutIsRefused() {
            assertThat(defects(extended().forbid(RepairState.RESTING, Repairs.TAKEN_UP)))
                    .extracting(defect -> defect.reason().code())
                    .contains(Defect.NO_WAY_OUT, Defect.OWED_NOT_POSSIBLE);
        }

        @Test
        void whatExtendsNothingHasNothingToReplaceOrForbid() {
            WorkflowDefinition.Builder<Repair> table = Repairs.builder().forbid(SENT_OUT);

            assertThat(defects(table))
                    .singleElement()
                    .satisfies(defect -> assertThat(defect.reason().code()).isEqualTo(Defect.FORBIDS_NOTHING));
        }
    }

    @Nested
    class Replacing {

        @Test
        void takesThePlaceOfTheLineOfTheBase() {
            WorkflowDefinition<Repair> definition = extended()
                    .transition(
                            RepairState.AT_WORK,
                            RepairState.GIVEN_UP,
                            on(Repairs.ABANDONED).by(Repairs.OWNER).replacing())
                    .build();

            Transition line = line(definition, RepairState.AT_WORK, Repairs.ABANDONED);

            assertThat(line.roles()).extracting(Role::id).containsExactly("repair/owner");
            assertThat(definition.transitions()).hasSameSizeAs(BASE.transitions());
        }

        @Test
        void ofALineWrittenForAGroupChangesItInOneStateOnly() {
            WorkflowDefinition<Repair> definition = extended()
                    .internal(
                            RepairState.RESTING,
                            on(Repairs.NOTED).by(Repairs.CLERK).replacing())
                    .build();

            assertThat(line(definition, RepairState.RESTING, Repairs.NOTED).roles())
                    .hasSize(1);
            assertThat(line(definition, RepairState.AT_WORK, Repairs.NOTED).roles())
                    .isEmpty();
        }

        @Test
        void mayAddGuardsAndHandsOnThatTheyAreKept() {
            WorkflowDefinition<Repair> insured = extended()
                    .transition(
                            RepairState.AT_WORK,
                            RepairState.REPAIRED,
                            on(Repairs.FINISHED)
                                    .by(Repairs.WORKSHOP)
                                    .when(INSURED)
                                    .when(Guard.all(costsAtMost(100), Repairs.tested()))
                                    .replacing())
                    .build();

            assertThat(line(insured, RepairState.AT_WORK, Repairs.FINISHED).isKeepingGuards())
                    .isTrue();
            assertThat(defects(insured.extend("acme/repair", 2)
                            .transition(
                                    RepairState.AT_WORK,
                                    RepairState.REPAIRED,
                                    on(Repairs.FINISHED)
                                            .by(Repairs.WORKSHOP)
                                            .when(costsAtMost(100))
                                            .when(Repairs.tested())
                                            .replacing())))
                    .extracting(defect -> defect.reason().facts().get("guard"))
                    .containsExactly(Datum.of("acme/is-insured"), Datum.of("guard/all"));
        }

        @Test
        void ofAnObligationKeepsItsPlaceSoThatOthersMayHangOnIt() {
            WorkflowDefinition<Repair> definition = extended()
                    .obligation(
                            "repair/finishing",
                            Label.same("finish sooner"),
                            RepairState.AT_WORK,
                            Repairs.FINISHED,
                            owedBy(Repairs.WORKSHOP).within(WEEK).replacing())
                    .build();

            assertThat(definition.obligationLines())
                    .extracting(ObligationLine::id)
                    .isEqualTo(BASE.obligationLines().stream()
                            .map(ObligationLine::id)
                            .toList());
            assertThat(definition.obligationLines().get(1).owed().limit()).contains(WEEK);
        }
    }

    @Nested
    class Forbidding {

        @Test
        void takesAnEventFromOneStateOfAGroup() {
            WorkflowDefinition<Repair> definition =
                    extended().forbid(RepairState.RESTING, Repairs.NOTED).build();

            assertThat(definition.transitions())
                    .filteredOn(line -> line.event().equals(Repairs.NOTED))
                    .extracting(line -> line.from().orElseThrow().id())
                    .containsExactly("repair/brought-in", "repair/at-work");
        }

        @Test
        void takesAnEventFromEverywhere() {
            WorkflowDefinition<Repair> definition =
                    extended().forbid(Repairs.PROMISED).build();

            assertThat(definition.events()).doesNotContain(Repairs.PROMISED);
        }

        @Test
        void ofAnOwnLineDoesNotBringBackThatOfTheGroupBehindIt() {
            WorkflowDefinition<Repair> own = extended()
                    .internal(
                            RepairState.RESTING,
                            on(Repairs.NOTED).by(Repairs.CLERK).replacing())
                    .build();

            WorkflowDefinition<Repair> none = own.extend("acme/repair", 2)
                    .forbid(RepairState.RESTING, Repairs.NOTED)
                    .build();

            assertThat(none.transitions())
                    .noneMatch(line ->
                            line.event().equals(Repairs.NOTED) && line.from().equals(Optional.of(RepairState.RESTING)));
        }
    }

    @Nested
    class Adding {

        @Test
        void aStateThatJoinsAGroupGetsItsLinesAndObligations() {
            WorkflowDefinition<Repair> definition = extended()
                    .state(AT_MAKER, Label.same("at the maker"))
                    .join(Repairs.OPEN, AT_MAKER)
                    .transition(RepairState.AT_WORK, AT_MAKER, on(SENT_OUT).by(Repairs.WORKSHOP))
                    .transition(AT_MAKER, RepairState.AT_WORK, on(CAME_BACK).by(Repairs.WORKSHOP))
                    .obligation(AT_MAKER, CAME_BACK, owedBy(Repairs.WORKSHOP).within(WEEK))
                    .build();

            assertThat(definition.transitions())
                    .filteredOn(line -> line.event().equals(Repairs.NOTED))
                    .extracting(line -> line.from().orElseThrow().id())
                    .containsExactly("repair/brought-in", "repair/at-work", "repair/resting", "acme/at-maker");
        }

        @Test
        void keepsThePromisesOfTheBaseAndAddsItsOwn() {
            WorkflowDefinition<Repair> definition = extended()
                    .enteredOnlyThrough(RepairState.REPAIRED, costsAtMost(100))
                    .build();

            assertThat(definition.invariants())
                    .extracting(Invariant::toString)
                    .containsExactly(
                            "workflow/entered-only-through repair/repaired repair/is-tested",
                            "workflow/every-way-into FULFILLED repair/finished",
                            "workflow/entered-only-through repair/repaired acme/costs-at-most",
                            "workflow/locked repair/brought-in repair/taken-on",
                            "workflow/guards-kept repair/at-work repair/finished",
                            "workflow/locked repair/taking-on");
            assertThat(definition.invariants()).containsAll(BASE.invariants());
        }

        @Test
        void leavesTheBaseAsItWas() {
            String before = BASE.contentHash();

            extended().forbid(Repairs.PROMISED).build();

            assertThat(BASE.contentHash()).isEqualTo(before);
            assertThat(BASE.events()).contains(Repairs.PROMISED);
        }
    }

    @Nested
    class Relabelling {

        @Test
        void changesWhatIsShownAndNotWhatDecides() {
            WorkflowDefinition<Repair> plain = extended().build();
            WorkflowDefinition<Repair> named = extended()
                    .relabel(RepairState.RESTING, Label.of("Chờ phụ tùng", "Waiting for parts"))
                    .relabel(Repairs.TAKEN_ON, Label.of("Nhận sửa", "Accept"))
                    .relabel("repair/finishing", Label.of("Sửa xong", "Be done"))
                    .build();

            assertThat(named.label(RepairState.RESTING)).isEqualTo(Label.of("Chờ phụ tùng", "Waiting for parts"));
            assertThat(named.label(Repairs.TAKEN_ON)).isEqualTo(Label.of("Nhận sửa", "Accept"));
            assertThat(named.obligationLines())
                    .extracting(ObligationLine::label)
                    .contains(Label.of("Sửa xong", "Be done"));
            assertThat(named.contentHash()).isEqualTo(plain.contentHash());
        }
    }

    @Nested
    class Hashing {

        @Test
        void coversWhatIsPromised() {
            WorkflowDefinition<Repair> plain =
                    Repairs.definition().extend("acme/repair", 1).build();
            WorkflowDefinition<Repair> promising = Repairs.definition()
                    .extend("acme/repair", 1)
                    .everyWayInto(StateCategory.FULFILLED, Repairs.FINISHED)
                    .build();
            WorkflowDefinition<Repair> guarded = Repairs.definition()
                    .extend("acme/repair", 1)
                    .enteredOnlyThrough(RepairState.REPAIRED, Repairs.tested())
                    .build();
            WorkflowDefinition<Repair> locked = Repairs.definition()
                    .extend("acme/repair", 1)
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.AT_WORK,
                            on(Repairs.TAKEN_ON).by(Repairs.WORKSHOP).locked().replacing())
                    .build();

            assertThat(ImmutableList.of(plain, promising, guarded, locked))
                    .extracting(WorkflowDefinition::contentHash)
                    .doesNotHaveDuplicates();
        }

        @Test
        void doesNotTellWhatWasReplacedFromWhatWasWrittenAtOnce() {
            WorkflowDefinition<Repair> replaced = Repairs.definition()
                    .extend("acme/repair", 1)
                    .internal(Repairs.OPEN, on(Repairs.NOTED).by(Repairs.OWNER).replacing())
                    .build();
            WorkflowDefinition<Repair> again = replaced.extend("acme/repair", 2)
                    .internal(Repairs.OPEN, on(Repairs.NOTED).replacing())
                    .build();

            assertThat(again.contentHash()).isEqualTo(Repairs.definition().contentHash());
        }
    }
}
