package org.hoidong.core.council;

import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A person named together with the office in which the person acts: who presides, who speaks, who signs.
 *
 * <p>It records what a minute says ("Chủ tịch HĐND tỉnh"), and grants nothing: whether the office may do the thing is a
 * rule's question. For example {@code OfficeHolder.of("Lê Thị Kim Dung", Label.of("Chủ tịch HĐND tỉnh", "Chair of the
 * provincial Council"))}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeHolder {

    OfficeHolder() {}

    /**
     * Obtains a person in an office.
     *
     * @param name the person's name
     * @param office the office
     * @return the office holder
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public static OfficeHolder of(String name, Label office) {
        return new Builder().name(PlainText.line("name", name)).office(office).build();
    }

    /** Returns the person's name. */
    public abstract String name();

    /** Returns the office. */
    public abstract Label office();

    static final class Builder extends ImmutableOfficeHolder.Builder {}
}
