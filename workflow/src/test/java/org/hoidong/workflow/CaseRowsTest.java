package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Corrections.august;
import static org.hoidong.workflow.Corrections.corrected;
import static org.hoidong.workflow.Corrections.everyKind;
import static org.hoidong.workflow.Corrections.repaired;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseRowsTest {

    private static WorkflowCase<Repair> restored(WorkflowCase<Repair> theCase) {
        return theCase.definition().restore(theCase.row(), theCase.entryRows());
    }

    /** A datum with one field set or, with null, taken away. */
    static Datum with(Datum form, String name, @Nullable Datum value) {
        Map<String, Datum> fields = new TreeMap<>(((Datum.Fields) form).fields());
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return Datum.record(fields);
    }

    @Nested
    class Rows {

        @Test
        void sayWhatAHostLooksFor() {
            WorkflowCase<Repair> theCase = brought().takenOn().theCase();
            CaseRow row = theCase.row(august(1), Repairs.context());

            assertThat(row.id()).isEqualTo(theCase.id());
            assertThat(row.definitionId()).isEqualTo("repair/standard");
            assertThat(row.definitionVersion()).isEqualTo(1);
            assertThat(row.definitionHash()).isEqualTo(theCase.definition().contentHash());
            assertThat(row.stateId()).isEqualTo("repair/at-work");
            assertThat(row.revision()).isEqualTo(2);
            assertThat(row.nextDateOfInterest())
                    .isEqualTo(theCase.nextDateOfInterest(august(1), Repairs.context()))
                    .isPresent();
            assertThat(row.headHash()).isEqualTo(theCase.headHash());
            assertThat(row.subject().canonical())
                    .isEqualTo("{\"codec\":\"repair/repair\",\"value\":{\"owner\":\"mai\",\"thing\":\"pump\","
                            + "\"workshop\":\"fix-it\"},\"version\":1}");
            assertThat(row).hasToString("row of case r-1 repair/at-work r2");
            assertThat(theCase.row().nextDateOfInterest()).isEmpty();
        }

        @Test
        void ofAnEntryHoldEverythingButThePayloadInTheContent() {
            Occurrence<String> note = Occurrence.of(NOTED, "rusty")
                    .by(Repairs.REPAIRS)
                    .on(august(2))
                    .recordedAt(Repairs.noon(august(2)))
                    .keyed("mail-7")
                    .basedOn(Repairs.RULE)
                    .seeing(1);
            WorkflowCase<Repair> theCase = brought().fires(note).orElseThrow();
            EntryRow row = theCase.entryRows().get(1);

            assertThat(row.number()).isEqualTo(2);
            assertThat(row.payload().orElseThrow().canonical())
                    .isEqualTo("{\"codec\":\"repair/text\",\"value\":\"rusty\",\"version\":1}");
            assertThat(row.hash()).isEqualTo(theCase.headHash());
            assertThat(row.content().canonical())
                    .isEqualTo("{\"actor\":{\"actsFor\":[\"fix-it\"],\"id\":\"bench-2\",\"roles\":[]},"
                            + "\"basis\":{\"article\":\"3\",\"document\":\"House rules\","
                            + "\"name\":{\"en\":\"House rules\",\"vi\":\"House rules\"}},"
                            + "\"calendar\":\"weekdays 1\",\"event\":\"repair/noted\",\"follows\":1,"
                            + "\"from\":\"repair/brought-in\",\"key\":\"mail-7\",\"number\":2,"
                            + "\"occurredOn\":@2022-08-02,\"payload\":\""
                            + theCase.history().get(1).payloadDigest() + "\",\"previous\":\""
                            + theCase.entryRows().get(0).hash()
                            + "\",\"recordedAt\":@2022-08-02T05:00:00Z,\"recorder\":\"bench-2\","
                            + "\"rules\":\"house 1\",\"seen\":1,\"state\":\"repair/brought-in\","
                            + "\"to\":\"repair/brought-in\"}");
            assertThat(row).hasToString("entry row 2 of case r-1");
        }

        @Test
        void ofAStepAreThoseOfItsNewEntries() {
            WorkflowCase<Repair> before = repaired();
            Moved<Repair> moved = (Moved<Repair>) Corrections.correct(before, voiding(3));

            List<EntryRow> stored = new ArrayList<>(before.entryRows());
            stored.addAll(moved.entryRows());

            assertThat(moved.entryRows()).extracting(EntryRow::number).containsExactly(6);
            assertThat(stored).isEqualTo(moved.theCase().entryRows());
            assertThat(before.entryRowsSince(0)).isEqualTo(before.entryRows());
            assertThat(before.entryRowsSince(4)).extracting(EntryRow::number).containsExactly(5);
            assertThat(before.entryRowsSince(5)).isEmpty();
            assertThatThrownBy(() -> before.entryRowsSince(-1)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void ofRolesAndPartiesDoNotDependOnTheirOrder() {
            Actor one = Actor.of("x").actingFor(ActorId.of("a")).actingFor(ActorId.of("b"));
            Actor other = Actor.of("x").actingFor(ActorId.of("b")).actingFor(ActorId.of("a"));

            assertThat(brought().does(NOTED, "n", one).theCase().headHash())
                    .isEqualTo(brought().does(NOTED, "n", other).theCase().headHash())
                    .isNotEqualTo(
                            brought().does(NOTED, "n", Actor.of("x")).theCase().headHash())
                    .isNotEqualTo(brought()
                            .does(NOTED, "n", one.granted(Repairs.CLERK))
                            .theCase()
                            .headHash());
        }
    }

    @Nested
    class Restore {

        @Test
        void givesAnEqualCaseOfEveryKind() {
            for (WorkflowCase<Repair> theCase : ImmutableList.of(
                    brought().theCase(),
                    repaired(),
                    everyKind(),
                    everyKind().redacted(7).redacted(3))) {
                WorkflowCase<Repair> restored = restored(theCase);

                assertThat(restored).isEqualTo(theCase);
                assertThat(restored.headHash()).isEqualTo(theCase.headHash());
                assertThat(restored.row()).isEqualTo(theCase.row());
                assertThat(restored.entryRows()).isEqualTo(theCase.entryRows());
                assertThat(restored.verify(theCase.headHash()).isSatisfied()).isTrue();
                assertThat(restored.replay()).isEqualTo(theCase);
                assertThat(Corrections.numbers(restored.history())).isEqualTo(Corrections.numbers(theCase.history()));
            }
        }

        @Test
        void givesACaseThatGoesOnInTheSameChain() {
            assertThat(corrected(restored(repaired()), voiding(3)).headHash())
                    .isEqualTo(corrected(repaired(), voiding(3)).headHash());
        }

        @Test
        void asksNoGuard() {
            WorkflowCase<Repair> untested = corrected(repaired(), voiding(4));

            assertThat(restored(untested)).isEqualTo(untested);
        }
    }

    @Nested
    class WrongRows {

        private final WorkflowCase<Repair> theCase = everyKind();
        private final CaseRow row = theCase.row();
        private final ImmutableList<EntryRow> rows = theCase.entryRows();

        private void refuses(CaseRow wrong, List<EntryRow> entries, String... words) {
            assertThatThrownBy(() -> theCase.definition().restore(wrong, entries))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(words);
        }

        private void refuses(UnaryOperator<CaseRow.Builder> change, String... words) {
            refuses(change.apply(row.toBuilder()).build(), rows, words);
        }

        private void refusesEntry(int number, UnaryOperator<EntryRow.Builder> change, String... words) {
            List<EntryRow> changed = new ArrayList<>(rows);
            changed.set(
                    number - 1, change.apply(rows.get(number - 1).toBuilder()).build());
            refuses(row, changed, words);
        }

        private void refusesContent(int number, String field, @Nullable Datum value, String... words) {
            refusesEntry(number, it -> it.content(with(rows.get(number - 1).content(), field, value)), words);
        }

        @Test
        void ofTheCaseAreNamed() {
            refuses(it -> it.definitionId("repair/other"), "row of case r-1", "repair/other", "repair/standard");
            refuses(it -> it.definitionVersion(2), "definition version (2) must be 1");
            refuses(it -> it.definitionHash("00"), "definition hash (00) must be");
            refuses(it -> it.stateId("repair/resting"), "state (repair/resting) must be repair/at-work");
            refuses(it -> it.revision(8), "revision (8) must be 9");
            refuses(it -> it.headHash("00"), "head hash (00) must be " + theCase.headHash());
            refuses(it -> it.subject(Datum.of("pump")), "row of case r-1", "must be a record");
            refuses(it -> it.subject(with(row.subject(), "codec", Datum.of("x/y"))), "codec (x/y)", "repair/repair");
            refuses(it -> it.subject(with(row.subject(), "version", Datum.of(2))), "version (2)", "1 to 1");
            refuses(row.toBuilder().revision(0).build(), ImmutableList.of(), "the entry that opened it");
        }

        @Test
        @SuppressWarnings("NullAway") // a host may hand in a list with a hole
        void thatAreMissingDoubleOrInAnotherOrderAreNamed() {
            List<EntryRow> gap = new ArrayList<>(rows);
            gap.remove(3);
            refuses(row.toBuilder().revision(8).build(), gap, "row of case r-1", "entry row 4 is missing");
            refuses(row, gap, "row of case r-1", "entry row 4 is missing");
            refuses(row, rows.subList(0, 8), "row of case r-1", "entry row 9 is missing");
            refuses(row, rows.subList(1, 9), "row of case r-1", "entry row 1 is missing");
            List<EntryRow> holed = new ArrayList<>(rows);
            holed.set(2, null);
            refuses(row, holed, "row of case r-1", "position 3 must not be null");
            List<EntryRow> twice = new ArrayList<>(rows);
            twice.add(3, rows.get(3));
            refuses(row.toBuilder().revision(10).build(), twice, "entry row 4", "number (4) must be 5");
            refuses(row, rows.reverse(), "entry row 9", "number (9) must be 1");
            refusesEntry(2, it -> it.caseId(CaseId.of("r-2")), "case id (r-2) must be r-1");
            refusesContent(2, "number", Datum.of(3), "entry row 2", "number of the content (3) must be 2");
        }

        @Test
        void ofAnEntryAreNamed() {
            refusesContent(2, "event", Datum.of("repair/sung"), "entry row 2", "repair/sung", "repair/standard");
            refusesContent(
                    2, "event", Datum.of("repair/returned"), "entry 2", "no repair/returned", "repair/brought-in");
            refusesContent(2, "to", Datum.of("repair/resting"), "to (repair/resting) must be repair/at-work");
            refusesContent(2, "from", Datum.of("repair/resting"), "from (repair/resting) must be repair/brought-in");
            refusesContent(2, "state", Datum.of("repair/resting"), "state (repair/resting) must be repair/at-work");
            refusesContent(2, "follows", Datum.of(7), "entry 2", "after entry 1");
            refusesContent(2, "occurredOn", Datum.of("x"), "entry row 2", "a date");
            refusesContent(2, "recordedAt", Datum.of(1), "entry row 2", "an instant");
            refusesContent(2, "actor", null, "entry row 2", "field (actor)");
            refusesContent(2, "seen", Datum.of(1L << 40), "entry row 2");
            refusesEntry(2, it -> it.hash("zz"), "entry row 2");
            refusesEntry(3, it -> it.payload(Datum.of("x")), "entry row 3", "must be a record");
            refusesEntry(2, it -> it.content(Datum.of("x")), "entry row 2", "must be a record");
        }

        @Test
        void withAFieldOfAnotherTypeAreNamed() {
            int tried = 0;
            for (EntryRow entry : rows) {
                for (String field : ((Datum.Fields) entry.content()).fields().keySet()) {
                    if (!field.equals("previous")) {
                        refusesContent(
                                entry.number(),
                                field,
                                Datum.of(Integer.MIN_VALUE - 7L),
                                "entry row " + entry.number() + " of case r-1: ");
                        refusesContent(
                                entry.number(),
                                field,
                                Datum.record().build(),
                                "entry row " + entry.number() + " of case r-1: ");
                        tried++;
                    }
                }
            }
            // 12 fields each but "previous", 8 times from and follows, and what else the rows hold
            assertThat(tried).isGreaterThan(9 * 11 + 8 * 2);
        }

        @Test
        void ofACorrectionAreNamed() {
            Datum correction = rows.get(6).content().field("correction"); // 7 replaces 5
            refusesContent(7, "correction", with(correction, "number", Datum.of(8)), "entry 7", "not 8");
            refusesContent(7, "correction", with(correction, "kind", Datum.of("undo")), "entry row 7");
            refusesContent(7, "follows", Datum.of(99), "entry 7", "not 99");
            refusesContent(7, "follows", null, "case r-1");
            Datum voided = rows.get(7).content().field("correction"); // 8 voids 3
            refusesContent(8, "correction", with(voided, "number", Datum.of(2)), "later entry", "repair/brought-in");
            refusesContent(8, "correction", with(voided, "number", null), "entry row 8", "number");
            refusesContent(8, "correction", null, "entry row 8", "workflow/voided");
            refusesContent(3, "correction", voided, "entry row 3", "repair/noted", "workflow/voided");
        }

        @Test
        void needACodecOfTheSubject() {
            WorkflowDefinition.Builder<Repair> table = WorkflowDefinition.builder("repair/standard", 1);
            for (RepairState state : RepairState.values()) {
                table.state(state, Label.same(state.id()));
            }
            WorkflowDefinition<Repair> definition = Repairs.lines(table).build();

            assertThatThrownBy(() -> definition.restore(row, rows))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("codec");
        }
    }

    /** A codec that once wrote plain texts and writes records by now. */
    private static final class NewerText implements Codec<String> {

        @Override
        public String id() {
            return "repair/text";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Datum encode(String value) {
            return Datum.record().put("text", value).build();
        }

        @Override
        public String decode(int version, Datum datum) {
            return version == 1 ? datum.asText() : datum.field("text").asText();
        }
    }

    @Nested
    class NewerCodecs {

        private WorkflowDefinition<String> definition(Codec<String> codec) {
            WorkflowDefinition.Builder<String> table =
                    WorkflowDefinition.<String>builder("repair/plain", 1).subject(codec);
            table.state(RepairState.BROUGHT_IN, Label.same("in")).state(RepairState.REPAIRED, Label.same("out"));
            return table.opening(RepairState.BROUGHT_IN, on(EventType.of("repair/told", codec)))
                    .transition(RepairState.BROUGHT_IN, RepairState.REPAIRED, on(Repairs.TESTED))
                    .obligation(
                            RepairState.BROUGHT_IN,
                            Repairs.TESTED,
                            Owed.owedBy(Repairs.CLERK).within(TimeLimit.ofCalendarDays(2)))
                    .build();
        }

        @Test
        void keepDigestHashAndRowsOfWhatWasStoredBefore() {
            Codec<String> older = Repairs.TEXT;
            WorkflowCase<String> stored = definition(older)
                    .open(
                            CaseId.of("p-1"),
                            "pump",
                            Repairs.occurs(EventType.of("repair/told", older), "rusty", OWNS, august(1)),
                            Repairs.context())
                    .orElseThrow();
            WorkflowDefinition<String> newer = definition(new NewerText());

            WorkflowCase<String> restored = newer.restore(stored.row(), stored.entryRows());

            assertThat(restored.subject()).isEqualTo("pump");
            assertThat(restored.history().get(0).payload()).isEqualTo("rusty");
            assertThat(restored.history().get(0).payloadDigest())
                    .isEqualTo(stored.history().get(0).payloadDigest());
            assertThat(restored.headHash()).isEqualTo(stored.headHash());
            assertThat(restored.row()).isEqualTo(stored.row());
            assertThat(restored.entryRows()).isEqualTo(stored.entryRows());
            assertThat(restored.verify().isSatisfied()).isTrue();
            assertThat(restored.redacted(1).verify().isSatisfied()).isTrue();
            assertThat(restored.replay().entryRows()).isEqualTo(stored.entryRows());
        }
    }
}
