package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A part of a document that has an effect of its own: an article, a clause of it, a point of that (điều, khoản, điểm).
 *
 * <p>It is a place, in no document in particular; with one it is a {@link org.hoidong.core.law.Provision}. A part covers what is
 * in it: Article 3 covers Article 3 Clause 2, and not Article 30. For example {@code DocumentPart.parse("3.2.b")} is Point b of
 * Clause 2 of Article 3. An annex is named like an article: {@code DocumentPart.of("PL1")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentPart {

    /** The most levels a part may have: 8. */
    public static final int DEEPEST = 8;

    /** All of a document, which covers every part; never handed out. */
    static final DocumentPart WHOLE = new Builder().build();

    private static final Splitter DOTS = Splitter.on('.');

    DocumentPart() {}

    /**
     * Obtains a part.
     *
     * @param article the number of the article, for example {@code 3} or {@code 3a}
     * @param below the clause, the point and so on, from the outside in
     * @return the part
     * @throws IllegalArgumentException if a name is not as {@link PlainText#identifier} allows or holds a dot, or there are more
     *     than {@link #DEEPEST} levels
     */
    public static DocumentPart of(String article, String... below) {
        return make(ImmutableList.<String>builder()
                .add(article)
                .addAll(Arrays.asList(below))
                .build());
    }

    /**
     * Reads a part as it prints: {@code 3}, {@code 3.2}, {@code 3.2.b}.
     *
     * @param text article, clause and point with dots between them
     * @return the part
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DocumentPart parse(String text) {
        return make(ImmutableList.copyOf(DOTS.split(PlainText.identifier("document part", text))));
    }

    private static DocumentPart make(ImmutableList<String> path) {
        checkArgument(path.size() <= DEEPEST, "document part (%s) must have at most %s levels", path, DEEPEST);
        ImmutableList.Builder<String> checked = ImmutableList.builder();
        for (String level : path) {
            String name = PlainText.identifier("level of document part", level);
            checkArgument(name.indexOf('.') < 0, "level (%s) of document part %s must not hold a dot", name, path);
            checked.add(name);
        }
        return new Builder().path(checked.build()).build();
    }

    /** Returns article, clause, point and so on, from the outside in. */
    public abstract ImmutableList<String> path();

    /**
     * Tells whether another part lies in this one.
     *
     * @param other the other part
     * @return whether it is the same or lies in it
     */
    public final boolean covers(DocumentPart other) {
        return other.path().size() >= path().size()
                && other.path().subList(0, path().size()).equals(path());
    }

    /**
     * Tells whether two parts have something in common, which is so when one lies in the other.
     *
     * @param other the other part
     * @return whether one covers the other
     */
    public final boolean overlaps(DocumentPart other) {
        return covers(other) || other.covers(this);
    }

    /** Returns article, clause and point with dots between them, for example {@code 3.2.b}. */
    @Override
    public final String toString() {
        return String.join(".", path());
    }

    static final class Builder extends ImmutableDocumentPart.Builder {}
}
