package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The kinds that a rule names: who may be questioned, in which forms a committee oversees, which tiers have delegate groups
 * that oversee (các đối tượng được quy định).
 *
 * <p>It answers whether a kind is among them, and gives no other right. For example, of the offices whose holders may be
 * questioned, a council's own chair is none: {@code council/not-named {question=oversight/questionable, kind=council-chair,
 * named=[executive-chair, chief-judge]}}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the sort of kinds
 */
@Value.Immutable
public abstract class NamedKinds<K extends Kind<?>> {

    /** The rule names it. Facts: {@code question}, {@code kind}. */
    public static final ReasonCode NAMED = ReasonCode.of("council/named");

    /** The rule does not name it. Facts: {@code question}, {@code kind}, {@code named}. */
    public static final ReasonCode NOT_NAMED = ReasonCode.of("council/not-named");

    /** Remedy: choose one that the rule names. Facts: {@code named}. */
    public static final ReasonCode CHOOSE_NAMED = ReasonCode.of("council/choose-named");

    NamedKinds() {}

    /**
     * Obtains the kinds that a rule names.
     *
     * @param basis the provision
     * @param question the key that asks for them
     * @param kinds the kinds, at least one, in the order of the provision
     * @param <K> the sort of kinds
     * @return the kinds
     * @throws IllegalArgumentException if there is none
     */
    public static <K extends Kind<?>> NamedKinds<K> of(
            Provision basis, RuleKey<NamedKinds<K>> question, ImmutableSet<K> kinds) {
        return new Builder<K>()
                .basis(basis)
                .question(question.id())
                .kinds(kinds)
                .build();
    }

    /** Returns the id of the key that asks for them. */
    public abstract String question();

    /** Returns the kinds, in the order of the provision. */
    public abstract ImmutableSet<K> kinds();

    /** Returns the provision that names them. */
    public abstract Provision basis();

    /**
     * Says whether a kind is named.
     *
     * @param kind the kind
     * @return {@link #NAMED}, or {@link #NOT_NAMED} with the remedy {@link #CHOOSE_NAMED}
     */
    public final Verdict judge(K kind) {
        if (kinds().contains(kind)) {
            return Verdict.yes(reason(NAMED, kind).build());
        }
        Datum named = Datum.texts(kinds().stream().map(Kind::id).toList());
        return Verdict.no(reason(NOT_NAMED, kind)
                .fact("named", named)
                .remedy(Remedy.builder(CHOOSE_NAMED).fact("named", named).build())
                .build());
    }

    private Reason.Builder reason(ReasonCode code, K kind) {
        return Reason.builder(code).basis(basis()).fact("question", question()).fact("kind", kind.id());
    }

    @Value.Check
    void check() {
        checkArgument(!kinds().isEmpty(), "kinds of %s must be at least one", question());
    }

    /** Returns the ids of the kinds, for example {@code [province, district]}. */
    @Override
    public final String toString() {
        return kinds().toString();
    }

    static final class Builder<K extends Kind<?>> extends ImmutableNamedKinds.Builder<K> {}
}
