package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What voters said at a contact, as it was compiled, and the items into which it was split (kiến nghị và nội dung kiến nghị).
 *
 * <p>One petition often asks several bodies for several things. Each thing is an item, a {@link VoterPetition} with its own competent
 * level and its own follow-up; the petition is done when all of its items are. Reports that count one as the other do not add up, so the
 * two are counted apart: {@link PetitionCount}. For example petition {@code CT-2022-07} with the items {@code CT-2022-07.1} on a road of
 * the district and {@code CT-2022-07.2} on a school of the province.
 *
 * <p>It holds no name of a voter. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CompiledPetition {

    CompiledPetition() {}

    /**
     * Obtains a petition with its items.
     *
     * @param id the id of the petition
     * @param receivedOn the day it was received
     * @param items its items, at least one, received on that day; a petition that asks for one thing is one item
     * @return the petition
     * @throws IllegalArgumentException if there is no item, one comes twice, or one was received on another day
     */
    public static CompiledPetition of(PetitionId id, LocalDate receivedOn, Iterable<VoterPetition> items) {
        return new Builder().id(id).receivedOn(receivedOn).items(items).build();
    }

    /** Returns the id of the petition. */
    public abstract PetitionId id();

    /** Returns the day it was received. */
    public abstract LocalDate receivedOn();

    /** Returns its items, in their order. */
    public abstract ImmutableList<VoterPetition> items();

    @Value.Check
    void check() {
        checkArgument(!items().isEmpty(), "petition %s must have an item; what asks for one thing is one item", id());
        Set<PetitionId> seen = new HashSet<>();
        for (VoterPetition item : items()) {
            checkArgument(
                    seen.add(item.id()), "item (%s) of petition %s must be named once, not twice", item.id(), id());
            checkArgument(
                    item.receivedOn().equals(receivedOn()),
                    "item (%s) of petition %s must be received on %s like the petition, not on %s",
                    item.id(),
                    id(),
                    receivedOn(),
                    item.receivedOn());
        }
    }

    /** Returns the id and how many items there are. */
    @Override
    public final String toString() {
        return id() + " (items: " + items().size() + ")";
    }

    static final class Builder extends ImmutableCompiledPetition.Builder {}
}
