package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * In what circumstances a letter is settled, as far as the time for it depends on them: ordinary, complex, in a remote area (trường hợp giải quyết).
 *
 * <p>Laws name the circumstances, so they are open. For example a first complaint is settled in 30 days, a complex one in a remote area in 60.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SettlementCase implements Kind<SettlementCategory> {

    SettlementCase() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static SettlementCase of(String id, Label label, SettlementCategory category) {
        return new Builder()
                .id(PlainText.identifier("settlement case id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract SettlementCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableSettlementCase.Builder {}
}
