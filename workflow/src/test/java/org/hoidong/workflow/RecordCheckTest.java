package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.CaseRowsTest.with;
import static org.hoidong.workflow.Corrections.corrected;
import static org.hoidong.workflow.Corrections.everyKind;
import static org.hoidong.workflow.Corrections.repaired;
import static org.hoidong.workflow.Corrections.voiding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

    private final WorkflowCase<Repair> theCase = everyKind();
    private final CaseRow row = theCase.row();
    private final ImmutableList<EntryRow> rows = theCase.entryRows();

    private static void finds(Verdict verdict, ReasonCode code, Object... facts) {
        assertThat(verdict.isSatisfied()).as("%s", verdict).isFalse();
        Reason reason = verdict.reasons().get(0);
        assertThat(reason.code()).isEqualTo(code);
        for (int i = 0; i < facts.length; i += 2) {
            assertThat(String.valueOf(reason.facts().get(facts[i])))
                    .as("%s of %s", facts[i], reason)
                    .isEqualTo(facts[i + 1].toString());
        }
    }

    private List<EntryRow> changed(int number, EntryRow other) {
        List<EntryRow> changed = new ArrayList<>(rows);
        changed.set(number - 1, other);
        return changed;
    }

    /** The same datum with each of its parts, at any depth, changed or taken away in turn, by path. */
    private static Map<String, Datum> tampered(Datum datum) {
        Map<String, Datum> all = new LinkedHashMap<>();
        if (datum instanceof Datum.Fields fields) {
            fields.fields().forEach((name, value) -> {
                all.put(name + " taken away", with(datum, name, null));
                tampered(value).forEach((path, other) -> all.put(name + "." + path, with(datum, name, other)));
            });
            all.put("more", with(datum, "more", Datum.of("x")));
        } else if (datum instanceof Datum.Sequence sequence) {
            List<Datum> longer = new ArrayList<>(sequence.items());
            longer.add(Datum.of("x"));
            all.put("longer", Datum.list(longer));
        } else if (datum instanceof Datum.Whole whole) {
            all.put("changed", Datum.of(whole.value() + 1));
        } else if (datum instanceof Datum.Day day) {
            all.put("changed", Datum.of(day.value().plusDays(1)));
        } else if (datum instanceof Datum.Moment moment) {
            all.put("changed", Datum.of(moment.value().plusNanos(1)));
        } else if (datum instanceof Datum.YesNo yes) {
            all.put("changed", Datum.of(!yes.value()));
        } else if (datum instanceof Datum.Text text) {
            all.put("changed", Datum.of(text.value() + "x"));
        }
        return all;
    }

    /** A row whose hash fits its content. */
    private static EntryRow sealed(EntryRow row, Datum content) {
        return row.toBuilder()
                .content(content)
                .hash(Coded.sha256(content).toString())
                .build();
    }

    @Nested
    class Intact {

        @Test
        void saysHowManyEntriesWhichHeadAndWhatWasRedacted() {
            Verdict verdict = RecordCheck.of(row, rows, theCase.headHash());

            assertThat(verdict.isSatisfied()).isTrue();
            Reason reason = verdict.reasons().get(0);
            assertThat(reason.code()).isEqualTo(RecordCheck.INTACT);
            assertThat(reason.facts())
                    .containsEntry("entries", Datum.of(9))
                    .containsEntry("head", Datum.of(theCase.headHash()))
                    .containsEntry("redacted", Datum.list(List.of()));
        }

        @Test
        void isACaseThatWentOnSinceItsHeadWasPublished() {
            assertThat(theCase.verify(repaired().headHash()).isSatisfied()).isTrue();
            assertThat(theCase.verify(row.headHash()).isSatisfied()).isTrue();
        }
    }

    @Nested
    class Tampering {

        @Test
        void withAnyPartOfAnyContentIsNamed() {
            int tried = 0;
            for (EntryRow entry : rows) {
                for (Map.Entry<String, Datum> other : tampered(entry.content()).entrySet()) {
                    List<EntryRow> changed = changed(
                            entry.number(),
                            entry.toBuilder().content(other.getValue()).build());
                    finds(RecordCheck.of(row, changed), RecordCheck.ALTERED, "number", entry.number());
                    tried++;
                }
            }
            assertThat(tried).isGreaterThan(200);
        }

        @Test
        void withAnyPartOfAnyContentIsSeenInTheCaseReadBackUnlessItCannotBeRead() {
            int verified = 0;
            for (EntryRow entry : rows) {
                for (Map.Entry<String, Datum> other : tampered(entry.content()).entrySet()) {
                    EntryRow altered =
                            entry.toBuilder().content(other.getValue()).build();
                    List<EntryRow> changed = changed(entry.number(), altered);
                    WorkflowCase<Repair> read;
                    try {
                        read = theCase.definition().restore(row, changed);
                    } catch (IllegalArgumentException refused) {
                        assertThat(refused).as(other.getKey()).hasMessageContaining("r-1");
                        continue;
                    }
                    finds(read.verify(), RecordCheck.ALTERED, "number", entry.number());
                    assertThat(read.entryRows()).as(other.getKey()).isEqualTo(changed);
                    assertThat(read.replay().entryRows()).as(other.getKey()).isEqualTo(changed);
                    verified++;
                }
            }
            assertThat(verified).isGreaterThan(100);
        }

        @Test
        void withAPreviousOrAFieldThatIsNotReadIsSeenInTheCaseReadBack() {
            for (EntryRow entry : rows) {
                for (Datum content : List.of(
                        with(entry.content(), "previous", Datum.of("zzz")),
                        with(entry.content(), "previous", Datum.of(7)),
                        with(entry.content(), "previous", null),
                        with(entry.content(), "more", Datum.of("x")))) {
                    List<EntryRow> changed = changed(
                            entry.number(), entry.toBuilder().content(content).build());

                    WorkflowCase<Repair> read = theCase.definition().restore(row, changed);
                    finds(read.verify(), RecordCheck.ALTERED, "number", entry.number());
                    assertThat(read.headHash()).isEqualTo(theCase.headHash());
                }
            }
        }

        @Test
        void withAnyPayloadIsNamed() {
            for (EntryRow entry : rows) {
                for (Datum other : tampered(entry.payload().orElseThrow()).values()) {
                    finds(
                            RecordCheck.of(
                                    row,
                                    changed(
                                            entry.number(),
                                            entry.toBuilder().payload(other).build())),
                            RecordCheck.PAYLOAD_ALTERED,
                            "number",
                            entry.number());
                }
            }
        }

        @Test
        void withAnyColumnOfAnEntryIsNamed() {
            for (EntryRow entry : rows) {
                int number = entry.number();
                for (EntryRow other : List.of(
                        entry.toBuilder().number(number + 20).build(),
                        entry.toBuilder().caseId(CaseId.of("r-9")).build(),
                        entry.toBuilder()
                                .hash("00" + entry.hash().substring(2) + "0")
                                .build(),
                        entry.toBuilder().content(Datum.of("gone")).build())) {
                    finds(RecordCheck.of(row, changed(number, other)), RecordCheck.ALTERED, "number", number);
                }
            }
        }

        @Test
        void withTheCaseRowIsNamed() {
            for (Datum other : tampered(row.subject()).values()) {
                finds(
                        RecordCheck.of(row.toBuilder().subject(other).build(), rows),
                        RecordCheck.FOUNDING_ALTERED,
                        "case",
                        "r-1");
            }
            for (CaseRow other : List.of(
                    row.toBuilder().id(CaseId.of("r-2")).build(),
                    row.toBuilder().definitionId("repair/x").build(),
                    row.toBuilder().definitionVersion(2).build(),
                    row.toBuilder().definitionHash("00").build())) {
                finds(RecordCheck.of(other, rows), RecordCheck.FOUNDING_ALTERED);
            }
            finds(
                    RecordCheck.of(row.toBuilder().stateId("repair/resting").build(), rows),
                    RecordCheck.CASE_ROW_ALTERED,
                    "field",
                    "stateId",
                    "entries",
                    "repair/at-work");
            finds(
                    RecordCheck.of(row.toBuilder().revision(8).build(), rows),
                    RecordCheck.CASE_ROW_ALTERED,
                    "field",
                    "revision");
            finds(
                    RecordCheck.of(row.toBuilder().revision(10).build(), rows),
                    RecordCheck.CASE_ROW_ALTERED,
                    "field",
                    "revision");
            finds(
                    RecordCheck.of(row.toBuilder().headHash("00").build(), rows),
                    RecordCheck.CASE_ROW_ALTERED,
                    "field",
                    "headHash");
            finds(
                    RecordCheck.of(row.toBuilder().headHash(rows.get(3).hash()).build(), rows),
                    RecordCheck.CASE_ROW_ALTERED,
                    "field",
                    "headHash");
        }

        @Test
        void byTakingAnyEntryOutIsNamed() {
            for (int i = 0; i < rows.size(); i++) {
                List<EntryRow> fewer = new ArrayList<>(rows);
                fewer.remove(i);
                finds(RecordCheck.of(row, fewer), RecordCheck.REMOVED, "number", i + 1);
            }
            finds(RecordCheck.of(row, rows.subList(0, 6)), RecordCheck.REMOVED, "number", 7);
            finds(RecordCheck.of(row, List.of()), RecordCheck.REMOVED, "number", 1);
        }

        @Test
        void bySwappingAnyTwoNeighboursIsNamed() {
            for (int i = 1; i < rows.size(); i++) {
                List<EntryRow> swapped = new ArrayList<>(rows);
                Collections.swap(swapped, i - 1, i);
                finds(RecordCheck.of(row, swapped), RecordCheck.REORDERED, "number", i + 1, "position", i);
            }
        }

        @Test
        void byPuttingAnEntryInAnywhereIsNamedEvenWithAHashThatFits() {
            EntryRow own = corrected(repaired(), voiding(4)).entryRows().get(5);
            EntryRow foreign = Repairs.brought("r-2", Repairs.definition(), Repairs.context())
                    .theCase()
                    .entryRows()
                    .get(0);
            for (int i = 0; i <= rows.size(); i++) {
                String last = i == 0
                        ? rows.get(0).content().field("previous").asText()
                        : rows.get(i - 1).hash();
                Datum content = with(with(own.content(), "previous", Datum.of(last)), "number", Datum.of(i + 1));
                EntryRow forged = sealed(own, content).toBuilder().number(i + 1).build();
                List<EntryRow> more = new ArrayList<>(rows);
                more.add(i, forged);
                finds(RecordCheck.of(row, more), RecordCheck.INSERTED, "position", i + 1);

                more.set(i, foreign);
                finds(RecordCheck.of(row, more), RecordCheck.INSERTED, "position", i + 1);
            }
        }

        @Test
        void byRepeatingAnEntryIsNamed() {
            for (int i = 0; i < rows.size(); i++) {
                List<EntryRow> more = new ArrayList<>(rows);
                more.add(i, rows.get(i));
                finds(RecordCheck.of(row, more), RecordCheck.INSERTED, "number", i + 1, "position", i + 2);
            }
        }

        @Test
        void withAHashThatFitsIsNamedByTheEntryThatFollows() {
            for (int i = 0; i + 1 < rows.size(); i++) {
                EntryRow forged = sealed(rows.get(i), with(rows.get(i).content(), "rules", Datum.of("house 9")));

                finds(RecordCheck.of(row, changed(i + 1, forged)), RecordCheck.ALTERED, "number", i + 1);
            }
        }

        @Test
        void withEverythingAnewIsNamedByThePublishedHead() {
            WorkflowCase<Repair> rewritten = corrected(repaired(), voiding(4));

            assertThat(rewritten.verify().isSatisfied()).isTrue();
            finds(
                    rewritten.verify(theCase.headHash()),
                    RecordCheck.REWRITTEN,
                    "published",
                    theCase.headHash(),
                    "head",
                    rewritten.headHash());
            finds(rewritten.verify(rows.get(0).content().field("previous").asText()), RecordCheck.REWRITTEN);
        }
    }

    @Test
    void findsWhatACaseThatWasReadBackNoLongerSays() {
        EntryRow note = rows.get(2);
        List<EntryRow> changed = changed(
                3,
                note.toBuilder()
                        .payload(with(note.payload().orElseThrow(), "value", Datum.of("shining")))
                        .content(with(note.content(), "occurredOn", Datum.of(LocalDate.of(2022, 8, 2))))
                        .build());

        WorkflowCase<Repair> restored = theCase.definition().restore(row, changed);

        finds(restored.verify(), RecordCheck.ALTERED, "number", 3);
    }
}
