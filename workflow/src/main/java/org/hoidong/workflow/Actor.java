package org.hoidong.workflow;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Identifier;
import org.immutables.value.Value;

/**
 * Who acts: an id, the parties it acts for, and the roles the host grants it.
 *
 * <p>The host says who somebody is; the library never asks a directory. A <em>granted</em> role is named here; a
 * <em>relative</em> one (addressee, overseer) is held by whoever acts for the party that the case names. For example a
 * clerk of the department {@code so-xay-dung} acts for it, and so holds the role addressee in the cases addressed to that
 * department and in no other.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Actor {

    /** Whose act an automatic transition is: nobody's. */
    public static final Actor AUTOMATIC = of("workflow/automatic");

    Actor() {}

    /**
     * Obtains an actor that acts for itself only.
     *
     * @param id its id
     * @return the actor
     * @throws IllegalArgumentException if the id is not one
     */
    public static Actor of(String id) {
        ActorId own = ActorId.of(id);
        return new Builder().id(own).addActsFor(own.value()).build();
    }

    /** Returns the id. */
    public abstract ActorId id();

    /** Returns the ids of the parties it acts for, its own first. */
    public abstract ImmutableSet<String> actsFor();

    /** Returns the ids of the roles the host grants it. */
    public abstract ImmutableSet<String> grantedRoles();

    /**
     * Returns this actor acting for a further party.
     *
     * @param party the id of the party, for example of a body
     * @return the actor
     */
    public final Actor actingFor(Identifier party) {
        return new Builder().from(this).addActsFor(party.value()).build();
    }

    /**
     * Returns this actor with a further granted role.
     *
     * @param role the role
     * @return the actor
     */
    public final Actor granted(Role<?> role) {
        return new Builder().from(this).addGrantedRoles(role.id()).build();
    }

    /** Returns the id; what it acts for and its roles are not shown. */
    @Override
    public final String toString() {
        return id().value();
    }

    static final class Builder extends ImmutableActor.Builder {}
}
