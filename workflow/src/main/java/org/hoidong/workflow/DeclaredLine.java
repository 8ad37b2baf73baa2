package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * One transition as it was written, before groups are spread over their states.
 *
 * @param source the id of the state or group, empty for an opening
 * @param from the ids of the states left, none for an opening
 * @param group whether it was written for a group
 * @param to the id of the state entered, null if the case stays where it is
 * @param trigger event, roles, guards, validity
 */
record DeclaredLine(
        String source,
        ImmutableSet<String> from,
        boolean group,
        @Nullable String to,
        Trigger<?, ?> trigger) {

    boolean isAutomatic() {
        return false;
    }

    boolean isOpening() {
        return source.isEmpty();
    }
}
