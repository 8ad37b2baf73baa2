package org.hoidong.workflow;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * The substance of a step that needs no more than words: progress made, a letter urging, the reasons of a decision.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Note {

    /** The form in which notes are hashed and written. */
    public static final Codec<Note> CODEC =
            Codec.of("workflow/note", note -> Datum.of(note.text()), datum -> of(datum.asText()));

    Note() {}

    /**
     * Obtains a note.
     *
     * @param text the words, possibly empty where no reason is asked for
     * @return the note
     */
    public static Note of(String text) {
        return new Builder().text(PlainText.text("text", text)).build();
    }

    /** Returns the words. */
    public abstract String text();

    static final class Builder extends ImmutableNote.Builder {}
}
