package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;

/**
 * Who holds a role in a case.
 *
 * @param role the role
 * @param holders the ids of the parties that the case gives it to; none for a role that the host grants
 */
public record RoleHolders(Role<?> role, ImmutableSet<String> holders) {

    @Override
    public String toString() {
        return holders.isEmpty() ? role.id() : role.id() + " " + holders;
    }
}
