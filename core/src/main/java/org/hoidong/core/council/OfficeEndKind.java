package org.hoidong.core.council;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How an office ends other than by a vote of the council: resigned, retired, died, transferred (thôi giữ chức vụ).
 *
 * <p>What must be done then is a rule, {@link OfficeEnd}. Kinds are open.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeEndKind implements Kind<OfficeEndCategory> {

    /** Resigned (từ chức, xin thôi). */
    public static final OfficeEndKind RESIGNED =
            of("resigned", Label.of("từ chức", "resigned"), OfficeEndCategory.ON_REQUEST);

    /** Retired (nghỉ hưu). */
    public static final OfficeEndKind RETIRED =
            of("retired", Label.of("nghỉ hưu", "retired"), OfficeEndCategory.OF_ITSELF);

    /** Died in office (từ trần). */
    public static final OfficeEndKind DIED_IN_OFFICE =
            of("died-in-office", Label.of("từ trần khi đương chức", "died in office"), OfficeEndCategory.OF_ITSELF);

    /** Transferred to another post by a superior (điều động). */
    public static final OfficeEndKind TRANSFERRED =
            of("transferred", Label.of("được điều động", "transferred by a superior"), OfficeEndCategory.BY_SUPERIOR);

    /** Dismissed from office by a superior (cách chức). */
    public static final OfficeEndKind DISMISSED_BY_SUPERIOR = of(
            "dismissed-by-superior",
            Label.of("bị cấp trên cách chức", "dismissed by a superior"),
            OfficeEndCategory.BY_SUPERIOR);

    private static final ImmutableList<OfficeEndKind> STANDARD =
            ImmutableList.of(RESIGNED, RETIRED, DIED_IN_OFFICE, TRANSFERRED, DISMISSED_BY_SUPERIOR);

    OfficeEndKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show, as it stands in a sentence
     * @param category what brings the office to its end
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static OfficeEndKind of(String id, Label label, OfficeEndCategory category) {
        return new Builder()
                .id(PlainText.identifier("office end kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds. */
    public static ImmutableList<OfficeEndKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract OfficeEndCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableOfficeEndKind.Builder {}
}
