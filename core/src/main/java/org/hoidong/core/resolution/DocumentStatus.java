package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Whether a document, or a part of it, has effect on a day, and by which relations (tình trạng hiệu lực của văn bản).
 *
 * <p>It is computed by {@link DocumentRelations} whenever it is asked for and stored nowhere. A relation that contradicts what
 * was recorded before has no influence on the state and is among the {@link #doubts}. For example Article 3 Clause 2 of
 * 08/2022/NQ-HĐND on 1 August 2025: {@link EffectState#CHANGED}, by 12/2025/NQ-HĐND, which amends Article 3 from 20 July 2025.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentStatus {

    DocumentStatus() {}

    /** Returns the document. */
    public abstract RegisteredDocument document();

    /** Returns the part; nothing for the document as a whole. */
    public abstract Optional<DocumentPart> part();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns whether it has effect. */
    public abstract EffectState state();

    /** Returns the relations that count by the day and touch it, in the order in which they took effect. */
    public abstract ImmutableList<Relation> relations();

    /** Returns the reasons of the state: one for it, one for the last day if there is one, one for each of the relations. */
    public abstract ImmutableList<Reason> reasons();

    /** Returns a reason for each relation that touches it by the day and does not fit what else is recorded. */
    public abstract ImmutableList<Reason> doubts();

    /**
     * Says whether anything of it is to be applied on the day.
     *
     * @return the verdict: satisfied if it has effect, wholly or in part, and nothing recorded speaks against that; with all
     *     reasons and doubts
     */
    public final Verdict judge() {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (int i = 0; i < reasons().size(); i++) {
            verdicts.add(Verdict.of(i > 0 || state().isApplied(), reasons().get(i)));
        }
        doubts().forEach(doubt -> verdicts.add(Verdict.no(doubt)));
        return Verdict.all(verdicts.build());
    }

    /** Returns document, part, day and state. */
    @Override
    public final String toString() {
        return document().ref() + part().map(part -> " [" + part + "]").orElse("") + " on " + on() + ": " + state();
    }

    static final class Builder extends ImmutableDocumentStatus.Builder {}
}
