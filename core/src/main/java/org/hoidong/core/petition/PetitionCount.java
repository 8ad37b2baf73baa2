package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * How many petitions voters made and how many items they hold, by competent level and result, with the items behind each number.
 *
 * <p>Petitions and items are counted apart, and explained apart from settled: an answer is not a settlement. For example three
 * petitions with five items, of which the province can grant four: two settled, one explained, one without a result yet.
 *
 * <p>It is a count of what a report says. What is overdue, and who owes it, the follow-up knows. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class PetitionCount {

    /** Every item has a result. Facts: {@code items}. */
    public static final ReasonCode CLASSIFIED = ReasonCode.of("petition/classified");

    /** An item has no result. Facts: {@code item}, {@code petition}. */
    public static final ReasonCode NOT_CLASSIFIED = ReasonCode.of("petition/not-classified");

    /** Remedy: say what became of the item. Facts: {@code item}. */
    public static final ReasonCode CLASSIFY = ReasonCode.of("petition/classify");

    PetitionCount() {}

    /**
     * Counts petitions.
     *
     * @param petitions the petitions
     * @param results what became of their items, by the id of the item; those without one are unclassified
     * @return the count
     * @throws IllegalArgumentException if a petition or an item comes twice, or a result is of an item that is none of theirs
     */
    public static PetitionCount of(Iterable<CompiledPetition> petitions, Map<PetitionId, PetitionResult> results) {
        return new Builder().petitionList(petitions).results(results).build();
    }

    abstract ImmutableList<CompiledPetition> petitionList();

    abstract ImmutableMap<PetitionId, PetitionResult> results();

    /** Returns how many petitions there are. */
    public final int petitions() {
        return petitionList().size();
    }

    /** Returns how many items there are. */
    public final int items() {
        return allItems().size();
    }

    /** Returns the items that a level can grant, by level. */
    public final ImmutableListMultimap<CompetentLevel, PetitionId> byLevel() {
        return allItems().stream().collect(toImmutableListMultimap(VoterPetition::competentLevel, VoterPetition::id));
    }

    /**
     * Returns the items of one level by their result.
     *
     * @param level the level
     * @return the items that have a result
     */
    public final ImmutableListMultimap<PetitionResult, PetitionId> byResult(CompetentLevel level) {
        return allItems().stream()
                .filter(item -> item.competentLevel().equals(level) && results().containsKey(item.id()))
                .collect(toImmutableListMultimap(item -> results().get(item.id()), VoterPetition::id));
    }

    /**
     * Returns the items of one level whose results fall into a category.
     *
     * @param level the level
     * @param category the category
     * @return the items
     */
    public final ImmutableList<PetitionId> of(CompetentLevel level, PetitionResultCategory category) {
        return byResult(level).entries().stream()
                .filter(entry -> entry.getKey().category() == category)
                .map(Map.Entry::getValue)
                .collect(toImmutableList());
    }

    /** Returns the petitions of which every item is settled or explained. */
    public final ImmutableList<PetitionId> closed() {
        return petitionList().stream()
                .filter(petition -> petition.items().stream().allMatch(this::isClosed))
                .map(CompiledPetition::id)
                .collect(toImmutableList());
    }

    private boolean isClosed(VoterPetition item) {
        return Optional.ofNullable(results().get(item.id()))
                .map(PetitionResult::category)
                .filter(category ->
                        category == PetitionResultCategory.SETTLED || category == PetitionResultCategory.EXPLAINED)
                .isPresent();
    }

    /**
     * Judges whether every item has a result, so that the numbers of a report add up.
     *
     * @return the verdict, which names each item that has none
     */
    public final Verdict judgeComplete() {
        List<Verdict> missing = petitionList().stream()
                .flatMap(petition -> petition.items().stream()
                        .filter(item -> !results().containsKey(item.id()))
                        .map(item -> Verdict.no(Reason.builder(NOT_CLASSIFIED)
                                .fact("item", item.id())
                                .fact("petition", petition.id())
                                .remedy(Remedy.builder(CLASSIFY)
                                        .fact("item", item.id())
                                        .build())
                                .build())))
                .toList();
        return missing.isEmpty()
                ? Verdict.yes(Reason.builder(CLASSIFIED).fact("items", items()).build())
                : Verdict.all(missing);
    }

    private ImmutableList<VoterPetition> allItems() {
        return petitionList().stream()
                .flatMap(petition -> petition.items().stream())
                .collect(toImmutableList());
    }

    @Value.Check
    void check() {
        Set<PetitionId> petitions = new HashSet<>();
        petitionList()
                .forEach(petition -> checkArgument(
                        petitions.add(petition.id()), "petition (%s) must be counted once, not twice", petition.id()));
        Set<PetitionId> items = new HashSet<>();
        allItems()
                .forEach(item -> checkArgument(
                        items.add(item.id()), "item (%s) must be of one petition, not of two", item.id()));
        results()
                .keySet()
                .forEach(item -> checkArgument(
                        items.contains(item),
                        "result is of item %s, which must be one of the petitions counted",
                        item));
    }

    /** Returns both numbers. */
    @Override
    public final String toString() {
        return "petitions: " + petitions() + ", items: " + items();
    }

    static final class Builder extends ImmutablePetitionCount.Builder {}
}
