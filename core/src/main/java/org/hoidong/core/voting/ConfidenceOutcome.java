package org.hoidong.core.voting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a {@link ConfidenceRule} finds of somebody's results: the reasons, and what follows.
 *
 * <p>The verdict is satisfied when nothing follows. For example after 35 low ratings of 51 under a rule of two triggers, both
 * are set off, and {@link #consequences} are the vote of confidence and then the right to resign before it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConfidenceOutcome {

    ConfidenceOutcome() {}

    static ConfidenceOutcome of(Verdict verdict, List<ConfidenceConsequence> consequences) {
        return new Builder()
                .verdict(verdict)
                .consequences(consequences.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ConfidenceConsequence::category))
                        .collect(toImmutableList()))
                .build();
    }

    /** Returns whether nothing follows, with a reason for each trigger. */
    public abstract Verdict verdict();

    /** Returns what follows, each once, the severest first. */
    public abstract ImmutableList<ConfidenceConsequence> consequences();

    static final class Builder extends ImmutableConfidenceOutcome.Builder {}
}
