package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The papers of an item that have come in, and when (hồ sơ trình kỳ họp).
 *
 * <p>A paper that is signed, appraised or verified is a part of its own, because each is owed by somebody else. It holds no text.
 * For example the draft of 1 June and the verification report of 25 June 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Dossier {

    private static final Dossier EMPTY = new Builder().build();

    Dossier() {}

    /** Returns the dossier in which there is nothing yet. */
    public static Dossier empty() {
        return EMPTY;
    }

    /** Returns the parts that came in, each with its day. */
    public abstract ImmutableMap<ContentPart, LocalDate> parts();

    /**
     * Returns this dossier with one more part.
     *
     * @param part the part; one that is there already is kept with its first day
     * @param on the day it came in
     * @return the dossier
     */
    public final Dossier with(ContentPart part, LocalDate on) {
        if (parts().containsKey(part)) {
            return this;
        }
        return new Builder().from(this).putPart(part, on).build();
    }

    /** Returns when a part came in, if it had by a day. */
    final Optional<LocalDate> receivedOn(ContentPart part, LocalDate asOf) {
        return Optional.ofNullable(parts().get(part)).filter(on -> !on.isAfter(asOf));
    }

    /** Returns the parts with their days. */
    @Override
    public final String toString() {
        return parts().toString();
    }

    static final class Builder extends ImmutableDossier.Builder {}
}
