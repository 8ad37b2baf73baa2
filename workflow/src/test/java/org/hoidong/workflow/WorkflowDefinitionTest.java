package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkflowDefinitionTest {

    private static final LocalDate MON_2022_01_03 = LocalDate.of(2022, 1, 3);

    /** What else a table of two states has. */
    private interface More {
        WorkflowDefinition.Builder<Repair> on(
                WorkflowDefinition.Builder<Repair> table, WorkflowState open, WorkflowState closed);
    }

    /** A table of two states that is varied one thing at a time. */
    private static final class Small {
        StateCategory done = StateCategory.FULFILLED;
        String target = "small/done";
        Trigger<Repair, NoPayload> end = on(END).by(Repairs.OWNER).when(guard("small/guard", 1));
        Owed<Repair> owed = owedBy(Repairs.OWNER).within(TimeLimit.ofCalendarDays(5));
        EventType<NoPayload> event = END;
        boolean reversed;
        boolean withGroup;
        More more = (table, open, closed) -> table;
        String label = "Small";

        WorkflowDefinition<Repair> build() {
            WorkflowState open = state("small/open", StateCategory.PENDING);
            WorkflowState closed = state(target, done);
            List<Consumer<WorkflowDefinition.Builder<Repair>>> parts = new ArrayList<>();
            parts.add(table -> table.state(open, Label.same(label)));
            parts.add(table -> table.state(closed, Label.same(label)));
            parts.add(table -> table.opening(open, on(BEGIN)));
            parts.add(table -> {
                if (withGroup) {
                    table.transition(StateGroup.of("small/group", Label.same("group"), open), closed, end);
                } else {
                    table.transition(open, closed, end);
                }
            });
            parts.add(table -> table.obligation("small/end", Label.same(label), open, event, owed));
            parts.add(table -> table.obligation(
                    "small/other",
                    Label.same(label),
                    open,
                    END,
                    owedBy(Repairs.OWNER).within(WEEK)));
            parts.add(table -> more.on(table, open, closed));
            WorkflowDefinition.Builder<Repair> table = WorkflowDefinition.builder("small/table", 1);
            for (int i = 0; i < parts.size(); i++) {
                parts.get(reversed ? parts.size() - 1 - i : i).accept(table);
            }
            return table.accept(Defect.OWED_NOT_PERMITTED, "not what is tested here")
                    .build();
        }

        private static Guard<Repair, Object> guard(String id, long parameter) {
            return Guard.of(id, parameter, attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
        }
    }

    private static final EventType<NoPayload> BEGIN = EventType.of("small/began");
    private static final EventType<NoPayload> END = EventType.of("small/ended");
    private static final EventType<NoPayload> FIRST = EventType.of("small/first");
    private static final EventType<NoPayload> SECOND = EventType.of("small/second");
    private static final TimeLimit WEEK = TimeLimit.ofCalendarDays(7);

    private static WorkflowState state(String id, StateCategory category) {
        return new WorkflowState() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public StateCategory category() {
                return category;
            }
        };
    }

    private static String hash(Consumer<Small> change) {
        Small small = new Small();
        change.accept(small);
        return small.build().contentHash();
    }

    @Nested
    class ContentHash {

        private final String plain = hash(small -> {});

        @Test
        void isTheSameForTheSameTable() {
            assertThat(hash(small -> {})).isEqualTo(plain).matches("[0-9a-f]{64}");
        }

        @Test
        void isUnaffectedByLabels() {
            assertThat(hash(small -> small.label = "Nhỏ")).isEqualTo(plain);
        }

        @Test
        void isUnaffectedByTheOrderInWhichThingsWereDeclared() {
            assertThat(hash(small -> small.reversed = true)).isEqualTo(plain);
        }

        @Test
        void isUnaffectedByTheOrderOfRolesOfWhichAnyWillDo() {
            assertThat(hash(small -> small.end = on(END).by(Repairs.OWNER).by(Repairs.WORKSHOP)))
                    .isEqualTo(hash(
                            small -> small.end = on(END).by(Repairs.WORKSHOP).by(Repairs.OWNER)));
        }

        @Test
        void isUnaffectedByWritingATransitionForAGroupOfOneState() {
            assertThat(hash(small -> small.withGroup = true)).isEqualTo(plain);
        }

        @Test
        void isUnaffectedByTheProvisionThatALimitRestsOn() {
            assertThat(hash(small -> small.owed = owedBy(Repairs.OWNER)
                            .within(TimeLimit.ofCalendarDays(5).by(Provision.of("House rules", "3")))))
                    .isEqualTo(plain);
        }

        @Test
        void changesWithEachThingThatDecides() {
            Map<String, String> hashes = new LinkedHashMap<>();
            hashes.put("nothing", plain);
            hashes.put("category", hash(small -> small.done = StateCategory.ENDED));
            hashes.put("state", hash(small -> small.target = "small/over"));
            hashes.put(
                    "role",
                    hash(small -> small.end = on(END).by(Repairs.WORKSHOP).when(Small.guard("small/guard", 1))));
            hashes.put("no role", hash(small -> small.end = on(END).when(Small.guard("small/guard", 1))));
            hashes.put(
                    "guard", hash(small -> small.end = on(END).by(Repairs.OWNER).when(Small.guard("small/other", 1))));
            hashes.put(
                    "guard parameter",
                    hash(small -> small.end = on(END).by(Repairs.OWNER).when(Small.guard("small/guard", 2))));
            hashes.put("no guard", hash(small -> small.end = on(END).by(Repairs.OWNER)));
            hashes.put(
                    "validity",
                    hash(small -> small.end = on(END).by(Repairs.OWNER)
                            .when(Small.guard("small/guard", 1))
                            .during(DateSpan.from(MON_2022_01_03))));
            hashes.put(
                    "reopening",
                    hash(small -> small.end = on(END).by(Repairs.OWNER)
                            .when(Small.guard("small/guard", 1))
                            .reopening()));
            hashes.put(
                    "asked again",
                    hash(small -> small.end = on(END).by(Repairs.OWNER)
                            .when(Small.guard("small/guard", 1))
                            .askedAgain()));
            Owed<Repair> owed = owedBy(Repairs.OWNER);
            hashes.put("limit", hash(small -> small.owed = owed.within(TimeLimit.ofCalendarDays(6))));
            hashes.put("unit", hash(small -> small.owed = owed.within(TimeLimit.ofWorkingDays(5))));
            hashes.put("limit key", hash(small -> small.owed = owed.within(Repairs.REST_WITHIN)));
            hashes.put("due", hash(small -> small.owed = owed.dueFrom("small/due", theCase -> Due.on(MON_2022_01_03))));
            hashes.put(
                    "condition",
                    hash(small -> small.owed =
                            owed.within(TimeLimit.ofCalendarDays(5)).onlyIf("small/if", theCase -> true)));
            hashes.put(
                    "reminders",
                    hash(small -> small.owed =
                            owed.within(TimeLimit.ofCalendarDays(5)).remindedBefore(Repairs.REMINDER_DAYS)));
            hashes.put(
                    "alternatives",
                    hash(small -> small.owed =
                            owed.within(TimeLimit.ofCalendarDays(5)).orBy(BEGIN)));
            hashes.put(
                    "effect",
                    hash(small -> small.end = on(END).by(Repairs.OWNER)
                            .when(Small.guard("small/guard", 1))
                            .then(EffectType.of("small/letter"))));
            hashes.put(
                    "other effect",
                    hash(small -> small.end = on(END).by(Repairs.OWNER)
                            .when(Small.guard("small/guard", 1))
                            .then(EffectType.of("small/parcel"))));
            hashes.put(
                    "composed guard",
                    hash(small ->
                            small.end = on(END).by(Repairs.OWNER).when(Guard.not(Small.guard("small/guard", 1)))));
            hashes.put(
                    "other composed guard",
                    hash(small ->
                            small.end = on(END).by(Repairs.OWNER).when(Guard.not(Small.guard("small/guard", 2)))));
            hashes.put(
                    "entering",
                    hash(small -> small.more =
                            (table, open, closed) -> table.onEntering(open, EffectType.of("small/letter"))));
            hashes.put(
                    "entering the other",
                    hash(small -> small.more =
                            (table, open, closed) -> table.onEntering(closed, EffectType.of("small/letter"))));
            hashes.put(
                    "leaving",
                    hash(small -> small.more =
                            (table, open, closed) -> table.onLeaving(open, EffectType.of("small/letter"))));
            hashes.put(
                    "corrected by",
                    hash(small -> small.more = (table, open, closed) -> table.correctedBy(Repairs.CLERK)));
            hashes.put(
                    "internal", hash(small -> small.more = (table, open, closed) -> table.internal(open, on(FIRST))));
            hashes.put(
                    "re-entrant",
                    hash(small -> small.more = (table, open, closed) -> table.transition(open, open, on(FIRST))));
            hashes.put(
                    "automatic",
                    hash(small -> small.more = (table, open, closed) ->
                            table.automatic(open, closed, on(FIRST).when(Small.guard("small/guard", 1)))));
            hashes.put(
                    "not automatic",
                    hash(small -> small.more = (table, open, closed) ->
                            table.transition(open, closed, on(FIRST).when(Small.guard("small/guard", 1)))));
            hashes.put(
                    "owing role",
                    hash(small -> small.owed = owedBy(Repairs.WORKSHOP).within(TimeLimit.ofCalendarDays(5))));

            Set<String> different = new LinkedHashSet<>(hashes.values());
            assertThat(different).as("%s", hashes).hasSameSizeAs(hashes.keySet());
        }

        @Test
        void changesWithTheOrderOfAutomaticLinesAndEffectsWhichDecides() {
            Guard<Repair, Object> guard = Small.guard("small/guard", 1);
            assertThat(hash(small -> small.more = (table, open, closed) -> table.automatic(
                                    open, closed, on(FIRST).when(guard))
                            .automatic(open, closed, on(SECOND).when(guard))))
                    .isNotEqualTo(hash(small -> small.more = (table, open, closed) -> table.automatic(
                                    open, closed, on(SECOND).when(guard))
                            .automatic(open, closed, on(FIRST).when(guard))));
            EffectType<Object> letter = EffectType.of("small/letter");
            EffectType<Object> parcel = EffectType.of("small/parcel");
            assertThat(hash(small -> small.end = on(END).then(letter).then(parcel)))
                    .isNotEqualTo(hash(small -> small.end = on(END).then(parcel).then(letter)));
        }

        @Test
        void isUnaffectedByTheOrderOfWhoMayCorrect() {
            assertThat(hash(small ->
                            small.more = (table, open, closed) -> table.correctedBy(Repairs.CLERK, Repairs.OWNER)))
                    .isEqualTo(hash(small -> small.more = (table, open, closed) ->
                            table.correctedBy(Repairs.OWNER).correctedBy(Repairs.CLERK, Repairs.OWNER)));
        }

        @Test
        void isUnaffectedByLabelsAndAttributesOfLinesStatesAndEvents() {
            assertThat(hash(small -> {
                        small.end =
                                small.end.labelled(Label.of("Kết thúc", "End")).attribute("button", Datum.of("red"));
                        small.more = (table, open, closed) -> table.attribute(open, "colour", Datum.of("green"))
                                .attribute(END, "form", Datum.of(7))
                                .declare(Repairs.CLERK)
                                .event(END, Label.of("Đã xong", "Over"));
                    }))
                    .isEqualTo(plain);
        }

        @Test
        void changesBetweenATransitionToTheStateItselfAndAnInternalOne() {
            WorkflowDefinition<Repair> internal = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(Repairs.ASKED))
                    .build();
            WorkflowDefinition<Repair> entered = Repairs.builder()
                    .transition(RepairState.BROUGHT_IN, RepairState.BROUGHT_IN, on(Repairs.ASKED))
                    .build();

            assertThat(entered.contentHash()).isNotEqualTo(internal.contentHash());
        }

        @Test
        void doesNotHoldIdAndVersionWhichACaseNamesBesideIt() {
            WorkflowDefinition<Repair> base = Repairs.definition();

            assertThat(base.extend("repair/other", 7).build().contentHash()).isEqualTo(base.contentHash());
        }
    }

    @Nested
    class Extending {

        private final WorkflowState sold = state("acme/sold", StateCategory.ENDED);
        private final WorkflowState waiting = state("acme/waiting-for-parts", StateCategory.ACTIVE);
        private final EventType<NoPayload> ordered = EventType.of("acme/parts-ordered");
        private final EventType<NoPayload> arrived = EventType.of("acme/parts-arrived");
        private final EventType<NoPayload> saleAgreed = EventType.of("acme/sale-agreed");

        private final WorkflowDefinition<Repair> base = Repairs.definition();
        private final WorkflowDefinition<Repair> extended = base.extend("acme/repair", 1)
                .state(waiting, Label.of("Chờ phụ tùng", "Waiting for parts"))
                .state(sold, Label.of("Đã bán", "Sold"))
                .transition(RepairState.AT_WORK, waiting, on(ordered).by(Repairs.WORKSHOP))
                .transition(waiting, RepairState.AT_WORK, on(arrived).by(Repairs.WORKSHOP))
                .transition(waiting, sold, on(saleAgreed).by(Repairs.OWNER))
                .obligation(
                        "acme/parts",
                        Label.of("Nhận phụ tùng", "Receive the parts"),
                        waiting,
                        arrived,
                        owedBy(Repairs.WORKSHOP).within(TimeLimit.ofWorkingDays(3)))
                .build();

        @Test
        void keepsTheBaseUnchanged() {
            assertThat(base.states()).hasSize(5);
            assertThat(base.events()).doesNotContain(ordered);
            assertThat(base.contentHash()).isEqualTo(Repairs.builder().build().contentHash());
            assertThat(base).hasToString("repair/standard v1");
        }

        @Test
        void addsStatesLinesAndObligationsToAllOfTheBase() {
            assertThat(extended).hasToString("acme/repair v1");
            assertThat(extended.states()).hasSize(7);
            assertThat(extended.events()).containsAll(base.events()).contains(ordered, arrived, saleAgreed);
            assertThat(extended.contentHash()).isNotEqualTo(base.contentHash());

            var waitingCase = Repairs.brought("r-1", extended, Repairs.context())
                    .takenOn()
                    .does(ordered, Repairs.REPAIRS);
            assertThat(waitingCase.theCase().state()).isEqualTo(waiting);
            assertThat(waitingCase.theCase().owed(Repairs.MON_2022_08_01, waitingCase.context()))
                    .extracting(obligation -> obligation.line())
                    .containsExactly("acme/parts");
        }

        @Test
        void checksTheResult() {
            WorkflowDefinition.Builder<Repair> forgetful = base.extend("acme/repair", 1)
                    .state(waiting, Label.same("waiting"))
                    .transition(RepairState.AT_WORK, waiting, on(ordered))
                    .transition(waiting, RepairState.AT_WORK, on(arrived));

            assertThatThrownBy(forgetful::build)
                    .isInstanceOfSatisfying(
                            DefinitionException.class,
                            thrown -> assertThat(thrown.defects())
                                    .extracting(defect -> defect.reason().code())
                                    .containsExactly(Defect.NO_OBLIGATION));
        }

        @Test
        void goesOnFromAnExtension() {
            assertThat(extended.extend("acme/repair", 2).build().contentHash()).isEqualTo(extended.contentHash());
        }

        @Test
        void leavesABuilderFreeToGoOnAfterBuilding() {
            WorkflowDefinition.Builder<Repair> table = base.extend("acme/repair", 1);
            WorkflowDefinition<Repair> first = table.build();
            table.internal(RepairState.RESTING, on(ordered));

            assertThat(first.events()).doesNotContain(ordered);
            assertThat(table.build().events()).contains(ordered);
        }
    }

    @Nested
    class Looking {

        private final WorkflowDefinition<Repair> definition = Repairs.definition();

        @Test
        void findsAStateByItsId() {
            assertThat(definition.state("repair/resting")).isEqualTo(RepairState.RESTING);
            assertThatThrownBy(() -> definition.state("repair/lost"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("repair/lost")
                    .hasMessageContaining("repair/resting");
        }

        @Test
        void givesLabelsAndWhereThereIsNoneTheId() {
            WorkflowDefinition<Repair> named = definition
                    .extend("repair/named", 1)
                    .event(Repairs.NOTED, Label.of("Ghi chú", "Noted"))
                    .build();

            assertThat(named.label(Repairs.NOTED).in(Language.VIETNAMESE)).isEqualTo("Ghi chú");
            assertThat(named.label(Repairs.ASKED).in(Language.ENGLISH)).isEqualTo("repair/asked");
            assertThat(named.label(RepairState.RESTING).in(Language.ENGLISH)).isEqualTo("repair/resting");
            assertThatThrownBy(() -> named.label(state("repair/lost", StateCategory.ACTIVE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void namesStatesEventsRolesAndObligationsForMessages() {
            WorkflowDefinition<Repair> named = definition
                    .extend("repair/named", 1)
                    .event(Repairs.NOTED, Label.of("Ghi chú", "Noted"))
                    .build();

            assertThat(named.names().render(Datum.of("repair/noted"), Language.ENGLISH))
                    .isEqualTo("Noted");
            assertThat(named.names().render(Datum.of("repair/workshop"), Language.VIETNAMESE))
                    .isEqualTo("Xưởng");
            assertThat(named.names().render(Datum.of("repair/taking-up"), Language.ENGLISH))
                    .isEqualTo("take up");
        }

        @Test
        void refusesABadIdAndVersionNought() {
            assertThatThrownBy(() -> WorkflowDefinition.builder("Repair", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("definition id");
            assertThatThrownBy(() -> WorkflowDefinition.builder("repair/standard", 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("version (0)");
        }

        @Test
        void prefersALineOfTheStateToOneOfItsGroup() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(RepairState.BROUGHT_IN, RepairState.GIVEN_UP, on(Repairs.NOTED))
                    .build();

            assertThat(Repairs.brought("r-1", definition, Repairs.context())
                            .does(Repairs.NOTED, "no", Repairs.OWNS)
                            .theCase()
                            .state())
                    .isEqualTo(RepairState.GIVEN_UP);
            assertThat(Repairs.brought("r-1", definition, Repairs.context())
                            .takenOn()
                            .does(Repairs.NOTED, "no", Repairs.OWNS)
                            .theCase()
                            .state())
                    .isEqualTo(RepairState.AT_WORK);
        }
    }

    @Nested
    class Declaring {

        private final EffectType<Repair> letter = EffectType.of(
                "repair/letter", theCase -> Datum.of(theCase.subject().owner()));
        private final EffectType<Object> bill = EffectType.of("repair/bill");
        private final EffectType<Object> bell = EffectType.of("repair/bell");
        private final EventType<NoPayload> expired = EventType.of("repair/expired");
        private final Label give = Label.builder()
                .putText(Language.VIETNAMESE, "Bỏ")
                .putText(Language.ENGLISH, "Give up")
                .putText(Language.of("tyz"), "Páy")
                .build();

        private final WorkflowDefinition<Repair> definition = Repairs.builder()
                .event(Repairs.NOTED, Label.of("Ghi chú", "Noted"))
                .attribute(RepairState.RESTING, "colour", Datum.of("grey"))
                .attribute(RepairState.RESTING, "icon", Datum.of("bed"))
                .attribute(RepairState.RESTING, "colour", Datum.of("blue"))
                .attribute(Repairs.NOTED, "form", Datum.of(7))
                .onLeaving(RepairState.RESTING, bell)
                .onEntering(RepairState.GIVEN_UP, bill)
                .onEntering(RepairState.GIVEN_UP, letter)
                .transition(
                        RepairState.RESTING,
                        RepairState.GIVEN_UP,
                        on(Repairs.ABANDONED).then(letter).labelled(give).attribute("button", Datum.of("red")))
                .internal(RepairState.RESTING, on(Repairs.ASKED).then(letter))
                .automatic(RepairState.RESTING, RepairState.AT_WORK, on(expired).when(Repairs.tested()))
                .correctedBy(Repairs.CLERK, Repairs.OWNER)
                .build();

        private Transition line(WorkflowDefinition<Repair> of, EventType<?> event) {
            return of.transitions().stream()
                    .filter(line ->
                            line.from().filter(RepairState.RESTING::equals).isPresent()
                                    && line.event().equals(event))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Transition> automatic(WorkflowDefinition<Repair> of, WorkflowState state) {
            return of.transitions().stream()
                    .filter(Transition::isAutomatic)
                    .filter(line -> line.from().filter(state::equals).isPresent())
                    .toList();
        }

        @Test
        void keepsAttributesWithStatesAndEvents() {
            assertThat(definition.attributes(RepairState.RESTING))
                    .containsExactly(Map.entry("colour", Datum.of("blue")), Map.entry("icon", Datum.of("bed")));
            assertThat(definition.attributes(Repairs.NOTED)).containsExactly(Map.entry("form", Datum.of(7)));
            assertThat(definition.attributes(RepairState.AT_WORK)).isEmpty();
            assertThatThrownBy(() -> definition.attributes(state("repair/lost", StateCategory.ACTIVE)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Repairs.builder().attribute(RepairState.RESTING, " ", Datum.of(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("attribute name");
        }

        @Test
        void keepsLabelsInAnyLanguageAndAttributesWithLines() {
            Transition line = line(definition, Repairs.ABANDONED);

            assertThat(line.label()).contains(give);
            assertThat(give.in(Language.of("tyz"))).isEqualTo("Páy");
            assertThat(line.attributes()).containsExactly(Map.entry("button", Datum.of("red")));
        }

        @Test
        void putsEffectsOfLeavingFirstAndOfEnteringLastAndNeitherOnAnInternalLine() {
            assertThat(line(definition, Repairs.ABANDONED).effects())
                    .extracting(EffectType::id)
                    .containsExactly("repair/bell", "repair/letter", "repair/bill", "repair/letter");
            assertThat(line(definition, Repairs.ASKED).effects()).containsExactly(letter);
            assertThat(line(definition, Repairs.TAKEN_UP).effects()).containsExactly(bell);
        }

        @Test
        void computesTheDataOfAnEffectFromTheCase() {
            WorkflowCase<Repair> theCase = Repairs.brought().theCase();

            assertThat(letter.data(theCase)).isEqualTo(Datum.of("mai"));
            assertThat(bill.data(theCase)).isEqualTo(Datum.record().build());
            assertThat(letter)
                    .isEqualTo(EffectType.of("repair/letter"))
                    .hasSameHashCodeAs(EffectType.of("repair/letter"))
                    .isNotEqualTo(bill)
                    .hasToString("repair/letter");
        }

        @Test
        void namesWhoMayCorrectTheHistory() {
            assertThat(definition.correctedBy()).containsExactly(Repairs.CLERK, Repairs.OWNER);
            assertThat(Repairs.definition().correctedBy()).isEmpty();
        }

        @Test
        void keepsAutomaticLinesApartFromThoseThatAreFired() {
            WorkflowDefinition<Repair> two = definition
                    .extend("repair/two", 1)
                    .automatic(Repairs.OPEN, RepairState.GIVEN_UP, on(BEGIN).when(Repairs.tested()))
                    .build();

            assertThat(automatic(two, RepairState.RESTING))
                    .extracting(Transition::event)
                    .containsExactly(expired, BEGIN);
            assertThat(automatic(two, RepairState.REPAIRED)).isEmpty();
            Outcome<Repair> byHand = Repairs.brought("r-1", two, Repairs.context())
                    .takenOn()
                    .does(Repairs.SET_ASIDE, Repairs.REPAIRS)
                    .fires(Repairs.occurs(expired, Repairs.REPAIRS, Repairs.MON_2022_08_01));
            assertThat(byHand.reasons()).extracting(Reason::code).containsExactly(NotDefinedHere.BY_ITSELF);
            assertThat(byHand.reasons().get(0).facts()).doesNotContainKey("definedIn");
        }

        @Test
        void isKeptByAnExtension() {
            WorkflowDefinition<Repair> extended =
                    definition.extend("acme/repair", 1).build();

            assertThat(extended.contentHash()).isEqualTo(definition.contentHash());
            assertThat(extended.attributes(RepairState.RESTING)).isEqualTo(definition.attributes(RepairState.RESTING));
            assertThat(extended.attributes(Repairs.NOTED)).isEqualTo(definition.attributes(Repairs.NOTED));
            assertThat(extended.label(Repairs.NOTED)).isEqualTo(definition.label(Repairs.NOTED));
            assertThat(extended.correctedBy()).isEqualTo(definition.correctedBy());
            assertThat(extended.warnings()).isEqualTo(definition.warnings());
            assertThat(line(extended, Repairs.ABANDONED).label()).contains(give);
            assertThat(line(extended, Repairs.ABANDONED).effects()).hasSize(4);
            assertThat(automatic(extended, RepairState.RESTING)).hasSize(1);
        }
    }

    @Nested
    class Groups {

        @Test
        void growWithoutChangingTheOneTheyGrewFrom() {
            StateGroup two =
                    StateGroup.of("repair/two", Label.of("Hai", "Two"), RepairState.BROUGHT_IN, RepairState.AT_WORK);

            assertThat(two.with(RepairState.RESTING).states())
                    .containsExactly("repair/brought-in", "repair/at-work", "repair/resting");
            assertThat(two.states()).hasSize(2);
            assertThat(two).hasToString("repair/two");
            assertThat(two.label().in(Language.ENGLISH)).isEqualTo("Two");
        }

        @Test
        void holdAtLeastOneState() {
            assertThatThrownBy(() -> StateGroup.of("repair/none", Label.same("none")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("repair/none");
        }
    }

    @Nested
    class Roles {

        private final WorkflowCase<Repair> theCase = Repairs.brought().theCase();

        @Test
        void areHeldByWhoActsForThePartyThatTheCaseNames() {
            assertThat(Repairs.WORKSHOP.isRelative()).isTrue();
            assertThat(Repairs.WORKSHOP.holders(theCase)).containsExactly("fix-it");
            assertThat(Repairs.WORKSHOP.isHeldBy(Repairs.REPAIRS, theCase)).isTrue();
            assertThat(Repairs.WORKSHOP.isHeldBy(Actor.of("fix-it"), theCase)).isTrue();
            assertThat(Repairs.WORKSHOP.isHeldBy(Actor.of("bench-2"), theCase)).isFalse();
        }

        @Test
        void areHeldByWhomeverTheHostGrantedThem() {
            assertThat(Repairs.CLERK.isRelative()).isFalse();
            assertThat(Repairs.CLERK.holders(theCase)).isEmpty();
            assertThat(Repairs.CLERK.isHeldBy(Repairs.CLERKS, theCase)).isTrue();
            assertThat(Repairs.CLERK.isHeldBy(Actor.of("lan"), theCase)).isFalse();
        }

        @Test
        void areEqualWhenTheirIdsAre() {
            assertThat(Role.granted("repair/owner", Label.same("other")))
                    .isEqualTo(Repairs.OWNER)
                    .hasSameHashCodeAs(Repairs.OWNER)
                    .isNotEqualTo(Repairs.CLERK);
        }

        @Test
        void areFoundForAnActorWhoseIdCameInDecomposedUnicode() {
            Actor composed = Actor.of("s\u1edf-x\u00e2y");
            Actor decomposed = Actor.of("so\u031b\u0309-xa\u0302y");

            assertThat(decomposed).isEqualTo(composed);
            assertThat(decomposed.actsFor()).isEqualTo(ImmutableSet.of("s\u1edf-x\u00e2y"));
        }

        @Test
        void doNotShowInTheTextOfAnActor() {
            assertThat(Repairs.CLERKS).hasToString("lan");
            assertThatThrownBy(() -> Actor.of("")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
