package org.hoidong.core.council;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A post in a kind of body: chair of a council, head of a committee, member of an executive (chức vụ).
 *
 * <p>It is not a person ({@link OfficeHolder}) and not one body's post: the head of the Legal Committee of one province is
 * the office "committee head" in one {@link Body}. For example {@code OfficeKind.of("council-chair", Label.of("Chủ tịch Hội
 * đồng nhân dân", "Chair of the People's Council"), OfficeCategory.HEAD, peoplesCouncil)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeKind implements Kind<OfficeCategory> {

    /** The form in which they are written: with label and category, and the kind of body that the office is of. */
    public static final Codec<OfficeKind> CODEC =
            Codec.of("council/office", CompetentForms::office, CompetentForms::officeFrom);

    OfficeKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @param in the kind of body the office is in
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static OfficeKind of(String id, Label label, OfficeCategory category, BodyKind in) {
        return new Builder()
                .id(PlainText.identifier("office kind id", id))
                .label(label)
                .category(category)
                .in(in)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract OfficeCategory category();

    /** Returns the kind of body the office is in. */
    @Value.Auxiliary
    public abstract BodyKind in();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableOfficeKind.Builder {}
}
