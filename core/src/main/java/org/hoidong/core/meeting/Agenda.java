package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to deal with, in order, and how the agenda came to be that (chương trình kỳ họp).
 *
 * <p>It is drafted, adopted, and may still be changed by decision; every change leaves a line in its {@link #trail}, and what was
 * adopted stays readable beside what stands now. Numbers follow from the order: the third item is 3, the second under it 3.2, so no
 * two can be the same. An item comes onto it with an {@link Admission} that is satisfied, and in no other way. It says what was to
 * be dealt with; what was dealt with is in the {@link Minutes}.
 *
 * <pre>{@code
 * Agenda agenda = Agenda.draft().place(readyDraft, decided).place(readyReport, decided).adopted(byTheCouncil);
 * agenda.numbers(); // {TTr-45=1, BC-12=2}
 * }</pre>
 *
 * <p>Whether whoever decided may do so is judged by {@link Agendas#judge}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Agenda {

    private static final Agenda EMPTY = new Builder().build();

    Agenda() {}

    /** Returns a draft on which there is nothing yet. */
    public static Agenda draft() {
        return EMPTY;
    }

    /** Returns the items as they stand now. */
    public abstract ImmutableList<AgendaEntry> entries();

    /** Returns the items as they were adopted, once they were. */
    public abstract Optional<ImmutableList<AgendaEntry>> adoptedEntries();

    /** Returns every change, the first one first. */
    public abstract ImmutableList<AgendaChange> trail();

    /** Returns whether it was adopted. */
    public final boolean isAdopted() {
        return adoptedEntries().isPresent();
    }

    /** Returns every item, those under another after it. */
    public final ImmutableList<AgendaItem> items() {
        ImmutableList.Builder<AgendaItem> items = ImmutableList.builder();
        for (AgendaEntry entry : entries()) {
            items.add(entry.item()).addAll(entry.subItems());
        }
        return items.build();
    }

    /** Returns the number of every item, for example {@code 3} or {@code 3.2}, in the order of the agenda. */
    public final ImmutableMap<AgendaItemId, String> numbers() {
        ImmutableMap.Builder<AgendaItemId, String> numbers = ImmutableMap.builder();
        for (int i = 0; i < entries().size(); i++) {
            String number = String.valueOf(i + 1);
            numbers.put(entries().get(i).item().id(), number);
            List<AgendaItem> under = entries().get(i).subItems();
            for (int j = 0; j < under.size(); j++) {
                numbers.put(under.get(j).id(), number + "." + (j + 1));
            }
        }
        return numbers.buildOrThrow();
    }

    /**
     * Returns an item by its id.
     *
     * @param id the id
     * @return the item, if it is on the agenda now
     */
    public final Optional<AgendaItem> find(AgendaItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Returns this agenda with an item put at its end: on the draft, or added after the adoption, which is for the Council to
     * decide.
     *
     * @param admission the admission of the item, satisfied
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if the admission is not satisfied, naming what is missing, or the item is on it already
     */
    public final Agenda place(Admission admission, AgendaDecision decision) {
        AgendaItem item = admitted(admission);
        List<AgendaEntry> now = new ArrayList<>(entries());
        now.add(AgendaEntry.of(item, ImmutableList.of(), Optional.empty()));
        return changed(now, placing(), item.id(), decision);
    }

    /**
     * Returns this agenda with an item put under another.
     *
     * @param parent the other, which is under none itself
     * @param admission the admission of the item, satisfied
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if the admission is not satisfied, the item is on it already, or there is no such parent
     */
    public final Agenda placeUnder(AgendaItemId parent, Admission admission, AgendaDecision decision) {
        AgendaItem item = admitted(admission);
        List<AgendaEntry> now = new ArrayList<>(entries());
        int place = place(parent);
        AgendaEntry above = now.get(place);
        now.set(
                place,
                AgendaEntry.of(
                        above.item(),
                        ImmutableList.<AgendaItem>builder()
                                .addAll(above.subItems())
                                .add(item)
                                .build(),
                        above.block()));
        return changed(now, placing(), item.id(), decision);
    }

    private AgendaChange.What placing() {
        return isAdopted() ? AgendaChange.What.ADDED : AgendaChange.What.PLACED;
    }

    private AgendaItem admitted(Admission admission) {
        checkArgument(
                admission.verdict().isSatisfied(),
                "item (%s) must be admitted before it is put on an agenda; ask its admission first: %s",
                admission.item().id(),
                admission.verdict().unmet());
        checkArgument(
                find(admission.item().id()).isEmpty(),
                "item (%s) must be put on an agenda once, not twice",
                admission.item().id());
        return admission.item();
    }

    /**
     * Returns this agenda, adopted.
     *
     * @param decision who adopted it
     * @return the agenda
     * @throws IllegalStateException if it was adopted already, or has no item
     */
    public final Agenda adopted(AgendaDecision decision) {
        checkState(!isAdopted(), "agenda must be adopted once; change it by decisions after that");
        checkState(!entries().isEmpty(), "agenda must have at least one item before it is adopted");
        return new Builder()
                .from(changed(entries(), AgendaChange.What.ADOPTED, null, decision))
                .adoptedEntries(entries())
                .build();
    }

    /**
     * Returns this agenda with an item moved, with those under it.
     *
     * @param id the item, which is under none
     * @param place its new place, 1 for the first
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if there is no such item, or no such place
     */
    public final Agenda moved(AgendaItemId id, int place, AgendaDecision decision) {
        checkArgument(
                place >= 1 && place <= entries().size(),
                "place (%s) of item %s must be between 1 and %s",
                place,
                id,
                entries().size());
        List<AgendaEntry> now = new ArrayList<>(entries());
        AgendaEntry entry = now.remove(place(id));
        now.add(place - 1, entry);
        return changed(now, AgendaChange.What.MOVED, id, decision);
    }

    /**
     * Returns this agenda without an item, and without those under it.
     *
     * @param id the item
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if there is no such item
     */
    public final Agenda withdrawn(AgendaItemId id, AgendaDecision decision) {
        checkArgument(find(id).isPresent(), "item (%s) must be on the agenda: %s", id, numbers());
        List<AgendaEntry> now = new ArrayList<>();
        for (AgendaEntry entry : entries()) {
            if (!entry.item().id().equals(id)) {
                now.add(AgendaEntry.of(
                        entry.item(),
                        entry.subItems().stream()
                                .filter(item -> !item.id().equals(id))
                                .toList(),
                        entry.block()));
            }
        }
        return changed(now, AgendaChange.What.WITHDRAWN, id, decision);
    }

    /**
     * Returns this agenda with items put together in a consent block, of which all are voted on at once.
     *
     * @param block the name of the block
     * @param ids the items, at least two, each under none and in no block yet
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if there are fewer, one is not there, or is in a block already
     */
    public final Agenda grouped(String block, Iterable<AgendaItemId> ids, AgendaDecision decision) {
        String name = PlainText.line("block", block);
        List<AgendaItemId> members = ImmutableList.copyOf(ids);
        checkArgument(members.size() >= 2, "block (%s) must have at least two items, not %s", name, members);
        Agenda agenda = this;
        for (AgendaItemId id : members) {
            AgendaEntry entry = agenda.entries().get(agenda.place(id));
            checkArgument(
                    entry.block().isEmpty(),
                    "item (%s) must be in one block, and is in %s; take it out first",
                    id,
                    entry.block().orElse(""));
            agenda = agenda.inBlock(id, Optional.of(name), AgendaChange.What.GROUPED, decision);
        }
        return agenda;
    }

    /**
     * Returns this agenda with an item taken out of its consent block, to be dealt with by itself; a block of one is none.
     *
     * @param id the item
     * @param decision who decided it
     * @return the agenda
     * @throws IllegalArgumentException if it is in no block
     */
    public final Agenda takenOut(AgendaItemId id, AgendaDecision decision) {
        String block = entries()
                .get(place(id))
                .block()
                .orElseThrow(
                        () -> new IllegalArgumentException("item (" + id + ") must be in a block to be taken out"));
        Agenda agenda = inBlock(id, Optional.empty(), AgendaChange.What.TAKEN_OUT, decision);
        List<AgendaItemId> left = agenda.block(block);
        return left.size() == 1
                ? agenda.inBlock(left.get(0), Optional.empty(), AgendaChange.What.TAKEN_OUT, decision)
                : agenda;
    }

    /**
     * Returns the items of a consent block.
     *
     * @param block its name
     * @return the items in their order; none if there is no such block
     */
    public final ImmutableList<AgendaItemId> block(String block) {
        return entries().stream()
                .filter(entry -> entry.block().filter(block::equals).isPresent())
                .map(entry -> entry.item().id())
                .collect(ImmutableList.toImmutableList());
    }

    private Agenda inBlock(AgendaItemId id, Optional<String> block, AgendaChange.What what, AgendaDecision decision) {
        List<AgendaEntry> now = new ArrayList<>(entries());
        int place = place(id);
        AgendaEntry entry = now.get(place);
        now.set(place, AgendaEntry.of(entry.item(), entry.subItems(), block));
        return changed(now, what, id, decision);
    }

    private int place(AgendaItemId id) {
        for (int i = 0; i < entries().size(); i++) {
            if (entries().get(i).item().id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("item (" + id + ") must be one of the agenda, under no other: "
                + numbers().keySet());
    }

    private Agenda changed(
            List<AgendaEntry> now, AgendaChange.What what, @Nullable AgendaItemId item, AgendaDecision decision) {
        checkArgument(
                trail().isEmpty()
                        || !decision.on()
                                .isBefore(trail().get(trail().size() - 1)
                                        .decision()
                                        .on()),
                "decision (%s) must not be before the one before it (%s)",
                decision,
                trail().isEmpty() ? "" : trail().get(trail().size() - 1));
        return new Builder()
                .from(this)
                .entries(now)
                .addTrail(AgendaChange.of(what, Optional.ofNullable(item), decision))
                .build();
    }

    @Value.Check
    void check() {
        Set<AgendaItemId> seen = new HashSet<>();
        for (AgendaItem item : items()) {
            checkArgument(seen.add(item.id()), "item (%s) must be on an agenda once, not twice", item.id());
        }
    }

    /** Returns the numbered items. */
    @Override
    public final String toString() {
        return numbers().toString();
    }

    static final class Builder extends ImmutableAgenda.Builder {}
}
