package org.hoidong.workflow;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** The payload of events that carry none. */
public enum NoPayload {
    /** The only value. */
    NONE;

    /** Writes an empty record and reads anything as {@link #NONE}. */
    public static final Codec<NoPayload> CODEC =
            Codec.of("workflow/no-payload", none -> Datum.record().build(), datum -> NONE);
}
