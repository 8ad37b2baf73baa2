package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;

/** What became different when one unit took the place of another. */
public enum UnitChange {
    /** It has another name. */
    NAME,
    /** It is of another kind or tier. */
    KIND;

    /**
     * Compares two units.
     *
     * @param before the unit that ended, or the one whose name was to be kept
     * @param after the unit that took its place
     * @return what is different; empty if name and kind were kept
     * @throws IllegalArgumentException if only one of them says its kind
     */
    public static ImmutableSet<UnitChange> between(AdministrativeUnit before, AdministrativeUnit after) {
        checkArgument(
                before.kind().isPresent() == after.kind().isPresent(),
                "kind of unit (%s) must be given, as it is for unit (%s)",
                before.kind().isPresent() ? after.id() : before.id(),
                before.kind().isPresent() ? before.id() : after.id());
        Set<UnitChange> changes = EnumSet.noneOf(UnitChange.class);
        if (!before.name().equals(after.name())) {
            changes.add(NAME);
        }
        if (!before.tier().equals(after.tier()) || !before.kind().equals(after.kind())) {
            changes.add(KIND);
        }
        return Sets.immutableEnumSet(changes);
    }
}
