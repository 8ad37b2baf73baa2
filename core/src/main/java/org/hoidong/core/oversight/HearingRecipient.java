package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Those who receive the conclusion of an explanation session, as one: all delegates, all who explained, all agencies concerned
 * (nơi nhận kết luận phiên giải trình).
 *
 * <p>It is not a body; which bodies they are, each session shows. For example {@link #DELEGATES}.
 *
 * <p>Kinds are open; kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class HearingRecipient implements Kind<HearingRecipientCategory> {

    /** The delegates of the council (các đại biểu). */
    public static final HearingRecipient DELEGATES = of(
            "delegates-of-council",
            Label.of("Các đại biểu", "Delegates of the council"),
            HearingRecipientCategory.COUNCIL);

    /** Those who explained (người giải trình). */
    public static final HearingRecipient EXPLAINERS = of(
            "those-who-explained",
            Label.of("Người giải trình", "Those who explained"),
            HearingRecipientCategory.CALLED);

    /** The agencies and persons concerned (cơ quan, tổ chức, cá nhân có liên quan). */
    public static final HearingRecipient AGENCIES_CONCERNED = of(
            "agencies-concerned",
            Label.of("Cơ quan, tổ chức, cá nhân có liên quan", "Agencies and persons concerned"),
            HearingRecipientCategory.CONCERNED);

    private static final ImmutableList<HearingRecipient> STANDARD =
            ImmutableList.of(DELEGATES, EXPLAINERS, AGENCIES_CONCERNED);

    /** The form in which they are hashed and written. */
    public static final Codec<HearingRecipient> CODEC =
            Codec.of("oversight/hearing-recipient", KindForm.RECIPIENT::write, KindForm.RECIPIENT::read);

    HearingRecipient() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static HearingRecipient of(String id, Label label, HearingRecipientCategory category) {
        return new Builder()
                .id(PlainText.identifier("hearing recipient id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<HearingRecipient> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract HearingRecipientCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableHearingRecipient.Builder {}
}
