package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** Reads a case back from its rows: checks every row, repeats what was recorded, and asks no guard. */
final class Restoring<C> {

    private final WorkflowDefinition<C> definition;
    private final Versions<C> versions;
    private final CaseRow row;
    private final List<EntryRow> entries;

    private Restoring(WorkflowDefinition<C> definition, Versions<C> versions, CaseRow row, List<EntryRow> entries) {
        this.definition = definition;
        this.versions = versions;
        this.row = row;
        this.entries = entries;
    }

    /**
     * Reads a case.
     *
     * @param versions its definition, and those it ran under before
     * @throws IllegalArgumentException if a row does not fit, naming the row, what is wrong and what would be right
     */
    static <C> WorkflowCase<C> of(
            WorkflowDefinition<C> definition, Versions<C> versions, CaseRow row, List<EntryRow> entries) {
        return new Restoring<>(definition, versions, row, entries).restored();
    }

    private WorkflowCase<C> restored() {
        checkSame(row, "definition id", row.definitionId(), definition.id());
        checkSame(row, "definition version", row.definitionVersion(), definition.version());
        checkSame(row, "definition hash", row.definitionHash(), definition.contentHash());
        checkAllThere();
        checkSame(row, "revision", row.revision(), entries.size());
        if (entries.isEmpty()) {
            throw wrong(row, "a case must have the row of the entry that opened it");
        }
        Codec<C> codec = definition
                .subjectCodec()
                .orElseThrow(() -> new IllegalStateException("definition " + definition.id()
                        + " has no codec for its subject, so its cases cannot be read back; give it one"));
        C subject = reading(row, () -> Coded.read(codec, row.subject()));
        List<Recorded> moves = new ArrayList<>(entries.size());
        for (EntryRow entry : entries) {
            checkSame(entry, "case id", entry.caseId(), row.id());
            checkSame(entry, "number", entry.number(), moves.size() + 1);
            Datum first = entry.number() > 1 || Coded.of(codec, subject).equals(row.subject()) ? null : row.subject();
            Seal founded =
                    reading(entry, () -> new Seal(HashCode.fromString(entry.hash()), digest(entry), null, null, first));
            moves.add(reading(entry, () -> recorded(entry, founded)));
        }
        WorkflowCase<C> unopened = reading(row, () -> versions.founding(moves)).unopened(row.id(), subject);
        WorkflowCase<C> restored = reading(row, () -> Replaying.of(unopened, moves, versions));
        checkStates(restored);
        return restored;
    }

    /** Checks that every row is there, from the first to the last one that is known of, in whatever order. */
    private void checkAllThere() {
        Set<Integer> numbers = new HashSet<>();
        int last = row.revision() > entries.size() ? row.revision() : 0;
        int position = 0;
        for (EntryRow entry : entries) {
            position++;
            if (entry == null) {
                throw wrong(row, "the entry row at position " + position + " must not be null");
            }
            numbers.add(entry.number());
            last = Math.max(last, entry.number());
        }
        for (int number = 1; number <= last && !entries.isEmpty(); number++) {
            if (!numbers.contains(number)) {
                throw wrong(row, "entry row " + number + " is missing");
            }
        }
    }

    private static HashCode digest(EntryRow entry) {
        return HashCode.fromString(entry.content().field("payload").asText());
    }

    private Recorded recorded(EntryRow entry, Seal seal) {
        Datum form = entry.content();
        checkSame(entry, "number of the content", (int) form.field("number").asWhole(), entry.number());
        return recorded(entry, event(form), seal);
    }

    private EventType<?> event(Datum form) {
        String id = form.field("event").asText();
        if (id.equals(Correction.VOIDED.id())) {
            return Correction.VOIDED;
        }
        if (id.equals(Remapping.MIGRATED.id())) {
            return Remapping.MIGRATED;
        }
        EventType<?> own = versions.event(id);
        if (own == null) {
            throw new IllegalArgumentException(
                    "event (" + id + ") must be one of definition " + definition + ": " + definition.events());
        }
        return own;
    }

    private <P> Recorded recorded(EntryRow entry, EventType<P> event, Seal seal) {
        Datum form = entry.content();
        Codec<P> codec = event.codec()
                .orElseThrow(() -> new IllegalStateException("event " + event
                        + " has no codec, so its entries cannot be read back; give the event type a codec"));
        Optional<P> payload = entry.payload().map(coded -> Coded.read(codec, coded));
        Datum stored = entry.payload()
                .filter(coded -> !Coded.of(codec, payload.orElseThrow()).equals(coded))
                .orElse(null);
        Occurrence<P> occurrence = EntryForm.occurrence(event, payload, form);
        Correction correction = EntryForm.correction(occurrence, form).orElse(null);
        boolean voids = correction != null && correction.kind() == Correction.Kind.VOID;
        if (voids != event.equals(Correction.VOIDED)) {
            throw wrong(
                    entry,
                    "event (" + event + ") must be " + Correction.VOIDED + " where an entry is voided, and only there");
        }
        return new Recorded(
                entry.number(),
                occurrence,
                form.optionalField("automatic").map(Datum::asYesNo).orElse(false),
                EntryForm.whole(form, "follows").orElse(0),
                EntryForm.stamp(form),
                null,
                correction,
                EntryForm.leavesOut(form),
                new Seal(seal.hash(), seal.payloadDigest(), stored, null, seal.subject()));
    }

    /** The states that were stored are those the history leads to; what else the contents say is kept, to be verified. */
    private void checkStates(WorkflowCase<C> restored) {
        ImmutableList<Ledger> record = restored.recordFrom(1);
        HashCode before = Chain.founding(restored);
        for (int i = 0; i < record.size(); i++) {
            EntryRow entry = entries.get(i);
            Entry<?> read = record.get(i).entry();
            Datum form = entry.content();
            checkSame(
                    entry,
                    "from",
                    text(entry, "from"),
                    read.from().map(WorkflowState::id).orElse("(nothing)"));
            checkSame(entry, "to", text(entry, "to"), read.to().id());
            WorkflowState state = record.get(i).head().to();
            checkSame(entry, "state", text(entry, "state"), state.id());
            Seal seal = requireNonNull(read.stored());
            if (!form.equals(EntryForm.of(read, before, state))) {
                read.sealed(seal.with(form));
            }
            before = seal.hash();
        }
        checkSame(row, "state", row.stateId(), restored.state().id());
        checkSame(
                row,
                "head hash",
                row.headHash(),
                entries.get(entries.size() - 1).hash());
    }

    private static String text(EntryRow entry, String name) {
        return reading(
                entry,
                () -> entry.content().optionalField(name).map(Datum::asText).orElse("(nothing)"));
    }

    /** Something that reads a row. */
    private interface Reading<T> {
        T read();
    }

    private static <T> T reading(Object where, Reading<T> reading) {
        try {
            return reading.read();
        } catch (WrongRow already) {
            throw already;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongRow(where + ": " + e.getMessage(), e);
        }
    }

    private static void checkSame(Object where, String what, Object found, Object right) {
        if (!found.equals(right)) {
            throw wrong(where, what + " (" + found + ") must be " + right);
        }
    }

    private static WrongRow wrong(Object where, String what) {
        return new WrongRow(where + ": " + what, null);
    }

    /** An error that names its row already. */
    private static final class WrongRow extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        WrongRow(String message, @org.jspecify.annotations.Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
