package org.hoidong.workflow.json;

/**
 * A JSON document that cannot be read, with the place where it is wrong.
 *
 * <p>The message says what was found and what would be right; nothing of the document was taken over. For example {@code
 * $.transitions[3].when[0].id: guard (acme/late) must be one of the vocabulary: [acme/late-by-at-least, ...]}.
 */
public final class JsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;

    JsonException(String path, String what) {
        super(path + ": " + what);
        this.path = path;
    }

    JsonException(String path, String what, Throwable cause) {
        super(path + ": " + what, cause);
        this.path = path;
    }

    /** Returns where, as a JSON path: {@code $} is the document, {@code $.states[2].id} a field in it. */
    public String path() {
        return path;
    }
}
