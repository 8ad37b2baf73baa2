package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The seat of one delegate in one term, as the changes it went through (tư cách đại biểu).
 *
 * <p>It records what happened and does not say who may vote; {@link DelegateRoll} does, by the rules of the day. A delegate
 * who comes back after leaving has a second mandate.
 *
 * <p>For example elected on 23 May 2021, suspended on 3 March 2024, released on 1 August 2024.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Mandate {

    /** What may follow what; nothing follows an end. */
    private static final Map<MandateCategory, ImmutableSet<MandateCategory>> NEXT = Map.of(
            MandateCategory.BEGINS,
            ImmutableSet.of(MandateCategory.PAUSES, MandateCategory.ENDS, MandateCategory.ENDS_OF_ITSELF),
            MandateCategory.PAUSES,
            ImmutableSet.of(MandateCategory.RESUMES, MandateCategory.ENDS, MandateCategory.ENDS_OF_ITSELF),
            MandateCategory.RESUMES,
            ImmutableSet.of(MandateCategory.PAUSES, MandateCategory.ENDS, MandateCategory.ENDS_OF_ITSELF));

    Mandate() {}

    /**
     * Obtains a mandate.
     *
     * @param delegate the delegate
     * @param changes what happened, in order of days: first how it began; a suspension and its end in turn; an end last
     * @return the mandate
     * @throws IllegalArgumentException if there is no change, or they cannot follow each other
     */
    public static Mandate of(DelegateId delegate, MandateChange... changes) {
        return new Builder().delegate(delegate).addChanges(changes).build();
    }

    /** Returns the delegate. */
    public abstract DelegateId delegate();

    /** Returns what happened, in order of days. */
    public abstract ImmutableList<MandateChange> changes();

    /**
     * Returns this mandate with one more change.
     *
     * @param change what happened last
     * @return the mandate
     * @throws IllegalArgumentException if it cannot follow the last change
     */
    public final Mandate with(MandateChange change) {
        return new Builder().from(this).addChange(change).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                !changes().isEmpty() && changes().get(0).kind().category() == MandateCategory.BEGINS,
                "changes of delegate %s (%s) must begin with how the mandate began, for example elected",
                delegate(),
                changes());
        for (int i = 1; i < changes().size(); i++) {
            MandateChange before = changes().get(i - 1);
            MandateChange change = changes().get(i);
            MandateCategory category = before.kind().category();
            checkArgument(
                    !category.isEnd(),
                    "change (%s) of delegate %s must not follow an end (%s); give a second mandate",
                    change,
                    delegate(),
                    before);
            checkArgument(
                    NEXT.getOrDefault(category, ImmutableSet.of())
                            .contains(change.kind().category()),
                    "change (%s) of delegate %s must not follow %s; only a suspension is ended by a return",
                    change,
                    delegate(),
                    before);
            checkArgument(
                    !change.day().isBefore(before.day()),
                    "change (%s) of delegate %s must not be before the one it follows (%s); give them in order of days",
                    change,
                    delegate(),
                    before);
        }
    }

    static final class Builder extends ImmutableMandate.Builder {}
}
