package org.hoidong.core.law;

import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A notice that a rule has no value of law that could be confirmed, so the host must give it.
 *
 * <p>It names the article that is silent or was not read, and shows how the value would be given, so that the error a
 * host meets is also its remedy.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SettingNeeded {

    SettingNeeded() {}

    /**
     * Obtains a notice.
     *
     * @param silent the provision that is silent on the number, or whose text was not confirmed
     * @param row the row of the table of legal facts, for example {@code A-V-01}
     * @param example how the value may be given, for example {@code at least 2/3 of all delegates}
     * @return the notice
     * @throws IllegalArgumentException if the row or the example is blank or too long
     */
    public static SettingNeeded of(Provision silent, String row, String example) {
        return new Builder()
                .silent(silent)
                .row(PlainText.line("row", row))
                .example(PlainText.line("example", example))
                .build();
    }

    /** Returns the provision that is silent or unconfirmed. */
    public abstract Provision silent();

    /** Returns the row of the table of legal facts. */
    public abstract String row();

    /** Returns how the value may be given. */
    public abstract String example();

    static final class Builder extends ImmutableSettingNeeded.Builder {}
}
