package org.hoidong.core.voting;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How a vote is taken: by show of hands, by roll call, electronically, in writing, by secret ballot, or without a count.
 *
 * <p>The method does not change what is needed; {@link MajorityRule} says that. Which methods a question allows is a rule,
 * {@link MethodRule}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VotingMethod implements Kind<VotingMethodCategory> {

    /** By show of hands (giơ tay). */
    public static final VotingMethod SHOW_OF_HANDS =
            of("show-of-hands", Label.of("Giơ tay", "Show of hands"), VotingMethodCategory.OPEN);

    /** By calling the roll (gọi tên). */
    public static final VotingMethod ROLL_CALL =
            of("roll-call", Label.of("Gọi tên", "Roll call"), VotingMethodCategory.OPEN);

    /** By an electronic system (hệ thống điện tử). */
    public static final VotingMethod ELECTRONIC =
            of("electronic", Label.of("Biểu quyết điện tử", "Electronic"), VotingMethodCategory.OPEN);

    /** In writing, by circulated paper (phiếu xin ý kiến). */
    public static final VotingMethod WRITTEN =
            of("written", Label.of("Phiếu xin ý kiến", "In writing"), VotingMethodCategory.OPEN);

    /** By secret ballot (bỏ phiếu kín). */
    public static final VotingMethod SECRET_BALLOT =
            of("secret-ballot", Label.of("Bỏ phiếu kín", "Secret ballot"), VotingMethodCategory.SECRET);

    /** By voice: the chair declares which side was louder (biểu quyết bằng lời). */
    public static final VotingMethod VOICE =
            of("voice", Label.of("Bằng lời", "By voice"), VotingMethodCategory.WITHOUT_COUNT);

    /** By consent: the chair declares that nobody objects (nhất trí, không có ý kiến khác). */
    public static final VotingMethod CONSENT =
            of("consent", Label.of("Nhất trí không có ý kiến khác", "By consent"), VotingMethodCategory.WITHOUT_COUNT);

    private static final ImmutableList<VotingMethod> STANDARD =
            ImmutableList.of(SHOW_OF_HANDS, ROLL_CALL, ELECTRONIC, WRITTEN, SECRET_BALLOT, VOICE, CONSENT);

    VotingMethod() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category what is known of each voter
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static VotingMethod of(String id, Label label, VotingMethodCategory category) {
        return new Builder()
                .id(PlainText.identifier("voting method id", id))
                .label(label)
                .category(category)
                .build();
    }

    /**
     * Reads one of the shipped methods by its id.
     *
     * @param id the id, for example {@code electronic}
     * @return the method
     * @throws IllegalArgumentException if the id is another, naming those there are
     */
    public static VotingMethod parse(String id) {
        return STANDARD.stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("voting method (" + id + ") must be one of " + STANDARD));
    }

    /** Returns the shipped methods. */
    public static ImmutableList<VotingMethod> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract VotingMethodCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableVotingMethod.Builder {}
}
