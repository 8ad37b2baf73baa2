package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Measures that are said to be the parts of another: every case of the whole is in exactly one of them, and no other case is.
 *
 * @param whole the whole
 * @param parts the parts, at least one
 * @param <C> the type of the subject
 */
record Partition<C>(Measure<C> whole, ImmutableList<Measure<C>> parts) {

    Partition {
        checkArgument(!parts.isEmpty(), "a partition of %s must have parts; name them", whole);
        Set<String> ids = new LinkedHashSet<>();
        ids.add(whole.id());
        for (Measure<C> part : parts) {
            checkArgument(ids.add(part.id()), "measure (%s) must be named once in the partition of %s", part, whole);
        }
    }
}
