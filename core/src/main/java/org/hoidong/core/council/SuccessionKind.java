package org.hoidong.core.council;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How units or bodies give way to others: merged, split, renamed (hình thức sắp xếp).
 *
 * <p>Kinds are open, so that a host may tell the abolition of a tier from that of one body; how many there are before and
 * after is closed, see {@link SuccessionCategory}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SuccessionKind implements Kind<SuccessionCategory> {

    /** Merged into one (sáp nhập, nhập). */
    public static final SuccessionKind MERGED =
            of("merged", Label.of("được sáp nhập", "merged"), SuccessionCategory.MERGED);

    /** Split into several (chia, tách). */
    public static final SuccessionKind SPLIT =
            of("split", Label.of("được chia tách", "split"), SuccessionCategory.SPLIT);

    /** Renamed (đổi tên). */
    public static final SuccessionKind RENAMED =
            of("renamed", Label.of("được đổi tên", "renamed"), SuccessionCategory.RENAMED);

    /** Made into another kind (chuyển loại hình). */
    public static final SuccessionKind CHANGED_KIND = of(
            "changed-kind",
            Label.of("được chuyển thành loại khác", "changed into another kind"),
            SuccessionCategory.CHANGED_KIND);

    /** Abolished, alone or with its tier (giải thể, kết thúc hoạt động). */
    public static final SuccessionKind ABOLISHED =
            of("abolished", Label.of("kết thúc hoạt động", "abolished"), SuccessionCategory.ABOLISHED);

    private static final ImmutableList<SuccessionKind> STANDARD =
            ImmutableList.of(MERGED, SPLIT, RENAMED, CHANGED_KIND, ABOLISHED);

    SuccessionKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show, as it stands in a sentence
     * @param category how many there are before and after
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static SuccessionKind of(String id, Label label, SuccessionCategory category) {
        return new Builder()
                .id(PlainText.identifier("succession kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds. */
    public static ImmutableList<SuccessionKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract SuccessionCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableSuccessionKind.Builder {}
}
