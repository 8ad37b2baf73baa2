package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** The chain of hashes over the record of a case, from what it was founded on to its latest entry. */
final class Chain {

    private Chain() {}

    /** Returns the hash of the latest entry, computing what is not known yet. */
    static HashCode head(WorkflowCase<?> theCase) {
        Deque<Ledger> unknown = new ArrayDeque<>();
        HashCode known = null;
        if (theCase.ledger() == null) {
            for (Entry<?> entry = theCase.head(); entry != null && known == null; entry = entry.previous()) {
                known = entry.knownHash();
                if (known == null) {
                    unknown.addFirst(new Ledger(null, entry, entry));
                }
            }
        } else {
            for (Ledger record = theCase.ledger(); record != null && known == null; record = record.previous()) {
                known = record.entry().knownHash();
                if (known == null) {
                    unknown.addFirst(record);
                }
            }
        }
        HashCode hash = known == null ? founding(theCase) : known;
        for (Ledger record : unknown) {
            hash = record.entry().hashedAfter(hash, record.head().to());
        }
        return hash;
    }

    static HashCode founding(WorkflowCase<?> theCase) {
        WorkflowDefinition<?> definition = theCase.founding();
        return founding(
                theCase.id().value(),
                definition.id(),
                definition.version(),
                definition.contentHash(),
                subject(theCase));
    }

    /** The hash before the first entry. */
    static HashCode founding(String id, String definition, int version, String content, Datum subject) {
        return Coded.sha256(Datum.record()
                .put("case", id)
                .put("definition", definition)
                .put("version", Datum.of(version))
                .put("content", content)
                .put("subject", subject)
                .build());
    }

    /** Returns the subject with its codec, as it was stored or as it is written now. */
    static <C> Datum subject(WorkflowCase<C> theCase) {
        ImmutableList<Entry<?>> record = theCase.record();
        Seal first = record.isEmpty() ? null : record.get(0).stored();
        if (first != null && first.subject() != null) {
            return first.subject();
        }
        WorkflowDefinition<C> definition = theCase.founding();
        Codec<C> codec = definition
                .subjectCodec()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "definition " + definition.id()
                                        + " has no codec for its subject, so its cases can be neither hashed nor written; give it one"));
        return Coded.of(codec, theCase.subject());
    }

    /** Returns the rows of what was recorded after a revision. */
    static ImmutableList<EntryRow> rows(WorkflowCase<?> theCase, int since) {
        head(theCase);
        HashCode before = null;
        ImmutableList.Builder<EntryRow> rows = ImmutableList.builder();
        for (Ledger record : theCase.recordFrom(Math.max(1, since))) {
            Entry<?> entry = record.entry();
            if (entry.number() > since) {
                HashCode previous = before == null ? founding(theCase) : before;
                rows.add(row(theCase.id(), entry, previous, record.head().to()));
            }
            before = entry.knownHash();
        }
        return rows.build();
    }

    private static EntryRow row(CaseId id, Entry<?> entry, HashCode before, WorkflowState state) {
        EntryRow.Builder row = EntryRow.builder()
                .caseId(id)
                .number(entry.number())
                .content(entry.content(before, state))
                .hash(entry.hashedAfter(before, state).toString());
        if (!entry.isRedacted()) {
            row.payload(entry.codedPayload());
        }
        return row.build();
    }
}
