package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What became of an item of the agenda: adopted, not adopted, adjourned, referred, noted, withdrawn.
 *
 * <p>It is the outcome, not the vote; an item that was adopted by a vote names it elsewhere.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ItemResult implements Kind<ItemResultCategory> {

    /** Adopted. */
    public static final ItemResult ADOPTED =
            of("adopted", Label.of("Đã thông qua", "Adopted"), ItemResultCategory.ADOPTED);

    /** Not adopted. */
    public static final ItemResult NOT_ADOPTED =
            of("not-adopted", Label.of("Không được thông qua", "Not adopted"), ItemResultCategory.NOT_ADOPTED);

    /** Adjourned. */
    public static final ItemResult ADJOURNED =
            of("adjourned", Label.of("Chuyển sang kỳ họp sau", "Adjourned"), ItemResultCategory.ADJOURNED);

    /** Referred. */
    public static final ItemResult REFERRED =
            of("referred", Label.of("Giao cơ quan khác xem xét", "Referred"), ItemResultCategory.REFERRED);

    /** Noted. */
    public static final ItemResult NOTED =
            of("noted", Label.of("Đã xem xét, ghi nhận", "Noted"), ItemResultCategory.NOTED);

    /** Withdrawn. */
    public static final ItemResult WITHDRAWN =
            of("withdrawn", Label.of("Đã rút", "Withdrawn"), ItemResultCategory.WITHDRAWN);

    private static final ImmutableList<ItemResult> STANDARD =
            ImmutableList.of(ADOPTED, NOT_ADOPTED, ADJOURNED, REFERRED, NOTED, WITHDRAWN);

    ItemResult() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category what the result means for the item
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ItemResult of(String id, Label label, ItemResultCategory category) {
        return new Builder()
                .id(PlainText.identifier("item result id", id))
                .label(label)
                .category(category)
                .build();
    }

    /**
     * Reads one of the shipped results by its id.
     *
     * @param id the id, for example {@code adopted}
     * @return the result
     * @throws IllegalArgumentException if the id is another, naming those there are
     */
    public static ItemResult parse(String id) {
        return STANDARD.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("item result (" + id + ") must be one of " + STANDARD));
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract ItemResultCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableItemResult.Builder {}
}
