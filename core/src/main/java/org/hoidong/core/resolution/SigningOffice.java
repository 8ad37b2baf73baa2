package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * The office in which a resolution is signed, which authenticates that it was adopted (ký chứng thực).
 *
 * <p>It is an office, not a person; which offices may sign is a rule's question, see {@link SignatureRule}. Kinds are open.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SigningOffice implements Kind<SigningCategory> {

    /** The chair (chủ tịch). */
    public static final SigningOffice CHAIR = of("chair", Label.of("Chủ tịch", "Chair"), SigningCategory.HEAD);

    /** A vice-chair (phó Chủ tịch). */
    public static final SigningOffice VICE_CHAIR =
            of("vice-chair", Label.of("Phó Chủ tịch", "Vice-chair"), SigningCategory.DEPUTY);

    /** The vice-chair who presided over the session (phó Chủ tịch chủ tọa kỳ họp). */
    public static final SigningOffice PRESIDING_VICE_CHAIR = of(
            "presiding-vice-chair",
            Label.of("Phó Chủ tịch chủ tọa kỳ họp", "Presiding vice-chair"),
            SigningCategory.DEPUTY);

    /** Whoever presided over the session (chủ tọa kỳ họp). */
    public static final SigningOffice PRESIDING_PERSON = of(
            "presiding-person",
            Label.of("Chủ tọa kỳ họp", "Person presiding over the session"),
            SigningCategory.PRESIDING);

    /** Whoever was designated (người được chỉ định). */
    public static final SigningOffice DESIGNATED_PERSON =
            of("designated-person", Label.of("Người được chỉ định", "Designated person"), SigningCategory.OTHER);

    private static final ImmutableList<SigningOffice> STANDARD =
            ImmutableList.of(CHAIR, VICE_CHAIR, PRESIDING_VICE_CHAIR, PRESIDING_PERSON, DESIGNATED_PERSON);

    SigningOffice() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static SigningOffice of(String id, Label label, SigningCategory category) {
        return new Builder()
                .id(PlainText.identifier("signing office id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<SigningOffice> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract SigningCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableSigningOffice.Builder {}
}
