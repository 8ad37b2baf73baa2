package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A capacity in which somebody may take a step.
 *
 * <p>A <em>granted</em> role is held by whomever the host grants it to (a clerk of the Council office). A
 * <em>relative</em> role is held by the parties that the case itself names (its addressee, its overseer). Either way the
 * role can say who holds it, which is what a refusal prints. Roles are equal when their ids are.
 *
 * <p>This class is immutable and thread-safe if its function is pure.
 *
 * @param <C> the type of the subject it reads
 */
public final class Role<C> {

    private final String id;
    private final Label label;
    private final @Nullable Function<CaseView<? extends C>, ImmutableSet<String>> holders;

    private Role(String id, Label label, @Nullable Function<CaseView<? extends C>, ImmutableSet<String>> holders) {
        this.id = PlainText.code("role id", id);
        this.label = label;
        this.holders = holders;
    }

    /**
     * Obtains a role that the host grants.
     *
     * @param id the id, {@code area/what}
     * @param label the name to show
     * @return the role
     */
    public static Role<Object> granted(String id, Label label) {
        return new Role<>(id, label, null);
    }

    /**
     * Obtains a role that the case gives.
     *
     * @param id the id, {@code area/what}
     * @param label the name to show
     * @param holders the ids of the parties that hold it, from the case; a pure function
     * @param <C> the type of the subject
     * @return the role
     */
    public static <C> Role<C> relative(
            String id, Label label, Function<CaseView<? extends C>, ImmutableSet<String>> holders) {
        return new Role<>(id, label, holders);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }

    /** Returns whether the case gives the role, rather than the host. */
    public boolean isRelative() {
        return holders != null;
    }

    /**
     * Returns the parties that hold a relative role.
     *
     * @param theCase the case
     * @return their ids; none for a granted role, whose holders only the host knows
     */
    public ImmutableSet<String> holders(CaseView<? extends C> theCase) {
        return holders == null ? ImmutableSet.of() : holders.apply(theCase);
    }

    /**
     * Tells whether an actor holds the role in a case.
     *
     * @param actor the actor
     * @param theCase the case
     * @return whether the host granted it, or the actor acts for a party that the case gives it to
     */
    public boolean isHeldBy(Actor actor, CaseView<? extends C> theCase) {
        if (holders == null) {
            return actor.grantedRoles().contains(id);
        }
        for (String party : holders.apply(theCase)) {
            if (actor.actsFor().contains(party)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role<?> role && role.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
