package org.hoidong.core.council;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How a delegate's mandate begins, rests or ends: elected, suspended, left.
 *
 * <p>Kinds are open: a host adds a kind in one of the categories, and its rule. From which day a change of a kind counts is a rule, {@link
 * CouncilRules#MANDATE_EFFECT}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MandateChangeKind implements Kind<MandateCategory> {

    /** Elected in the general election (được bầu). */
    public static final MandateChangeKind ELECTED =
            of("elected", Label.of("được bầu", "elected"), MandateCategory.BEGINS);

    /** Elected into a vacant seat during the term (được bầu bổ sung). */
    public static final MandateChangeKind BY_ELECTED =
            of("by-elected", Label.of("được bầu bổ sung", "elected in a by-election"), MandateCategory.BEGINS);

    /** Assigned from a council that ended, for the rest of the term (được điều chuyển, phân công về). */
    public static final MandateChangeKind REASSIGNED = of(
            "reassigned",
            Label.of("được phân công từ nơi đã kết thúc hoạt động", "reassigned from a council that ended"),
            MandateCategory.BEGINS);

    /** Suspended (tạm đình chỉ thực hiện nhiệm vụ). */
    public static final MandateChangeKind SUSPENDED =
            of("suspended", Label.of("bị tạm đình chỉ", "suspended"), MandateCategory.PAUSES);

    /** A suspension ended (thôi tạm đình chỉ). */
    public static final MandateChangeKind RESUMED =
            of("resumed", Label.of("được thôi tạm đình chỉ", "back from suspension"), MandateCategory.RESUMES);

    /** Released on the delegate's own wish (thôi làm nhiệm vụ đại biểu). */
    public static final MandateChangeKind LEFT =
            of("left", Label.of("thôi làm nhiệm vụ", "released"), MandateCategory.ENDS);

    /** Died (từ trần). */
    public static final MandateChangeKind DIED =
            of("died", Label.of("từ trần", "died"), MandateCategory.ENDS_OF_ITSELF);

    /** Dismissed by the council or the voters (bãi nhiệm). */
    public static final MandateChangeKind DISMISSED =
            of("dismissed", Label.of("bị bãi nhiệm", "dismissed"), MandateCategory.ENDS);

    /** Convicted by a judgment that took effect (bị kết tội bằng bản án có hiệu lực). */
    public static final MandateChangeKind CONVICTED =
            of("convicted", Label.of("bị kết tội", "convicted"), MandateCategory.ENDS);

    /** The council was dissolved (giải tán); the day is that of the approval. */
    public static final MandateChangeKind COUNCIL_DISSOLVED = of(
            "council-dissolved",
            Label.of("hội đồng bị giải tán", "out of office with the dissolved council"),
            MandateCategory.ENDS);

    private static final ImmutableList<MandateChangeKind> STANDARD = ImmutableList.of(
            ELECTED, BY_ELECTED, REASSIGNED, SUSPENDED, RESUMED, LEFT, DIED, DISMISSED, CONVICTED, COUNCIL_DISSOLVED);

    MandateChangeKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show, as it stands in a sentence
     * @param category what it does to the mandate
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static MandateChangeKind of(String id, Label label, MandateCategory category) {
        return new Builder()
                .id(PlainText.identifier("mandate change kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds. */
    public static ImmutableList<MandateChangeKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract MandateCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableMandateChangeKind.Builder {}
}
