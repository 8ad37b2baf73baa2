package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.voting.VoteTally;
import org.immutables.value.Value;

/**
 * What became of an item when it was dealt with: the result, and what belongs to it (kết quả xử lý nội dung).
 *
 * <p>What was adopted or not has a vote, what was adjourned a session, what was referred a body. It is a line of the {@link Minutes}
 * and says nothing of whether the vote carried by the rule of its day. For example item TTr-45, adopted with 45 of 51.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ItemOutcome {

    ItemOutcome() {}

    /** Returns a builder; item and result are required, and what belongs to the result. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the outcome of an item that was voted on.
     *
     * @param item the item
     * @param result {@link ItemResult#ADOPTED}, {@link ItemResult#NOT_ADOPTED}, or a kind of one of them
     * @param tally the count
     * @return the outcome
     * @throws IllegalArgumentException if the result is of another category
     */
    public static ItemOutcome voted(AgendaItemId item, ItemResult result, VoteTally tally) {
        return builder().item(item).result(result).tally(tally).build();
    }

    /**
     * Obtains the outcome of an item that is put off to another session.
     *
     * @param item the item
     * @param session the session it is put off to
     * @return the outcome
     */
    public static ItemOutcome adjourned(AgendaItemId item, MilestoneId session) {
        return builder()
                .item(item)
                .result(ItemResult.ADJOURNED)
                .adjournedTo(session)
                .build();
    }

    /**
     * Obtains the outcome of an item that another body is to consider.
     *
     * @param item the item
     * @param body the body
     * @return the outcome
     */
    public static ItemOutcome referred(AgendaItemId item, BodyId body) {
        return builder().item(item).result(ItemResult.REFERRED).referredTo(body).build();
    }

    /**
     * Obtains the outcome of an item that was considered, without a decision.
     *
     * @param item the item
     * @return the outcome
     */
    public static ItemOutcome noted(AgendaItemId item) {
        return builder().item(item).result(ItemResult.NOTED).build();
    }

    /**
     * Obtains the outcome of an item that was withdrawn.
     *
     * @param item the item
     * @param by the body that withdrew it
     * @return the outcome
     */
    public static ItemOutcome withdrawn(AgendaItemId item, BodyId by) {
        return builder().item(item).result(ItemResult.WITHDRAWN).withdrawnBy(by).build();
    }

    /** Returns the item. */
    public abstract AgendaItemId item();

    /** Returns the result. */
    public abstract ItemResult result();

    /** Returns the count of the vote, if it was voted on; items of a consent block share it. */
    public abstract Optional<VoteTally> tally();

    /** Returns the session it was put off to. */
    public abstract Optional<MilestoneId> adjournedTo();

    /** Returns the body that is to consider it. */
    public abstract Optional<BodyId> referredTo();

    /** Returns the body that withdrew it. */
    public abstract Optional<BodyId> withdrawnBy();

    /** Returns a builder holding this outcome. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        ItemResultCategory category = result().category();
        boolean voted = category == ItemResultCategory.ADOPTED || category == ItemResultCategory.NOT_ADOPTED;
        belongs("tally", tally().isPresent(), voted);
        belongs("adjournedTo", adjournedTo().isPresent(), category == ItemResultCategory.ADJOURNED);
        belongs("referredTo", referredTo().isPresent(), category == ItemResultCategory.REFERRED);
        belongs("withdrawnBy", withdrawnBy().isPresent(), category == ItemResultCategory.WITHDRAWN);
    }

    private void belongs(String name, boolean given, boolean needed) {
        checkArgument(
                given == needed,
                "%s of item %s must %s recorded when it is %s",
                name,
                item(),
                needed ? "be" : "not be",
                result());
    }

    /** Returns item and result. */
    @Override
    public final String toString() {
        return item() + " " + result();
    }

    /** Builds {@link ItemOutcome}. */
    public static final class Builder extends ImmutableItemOutcome.Builder {
        Builder() {}
    }
}
