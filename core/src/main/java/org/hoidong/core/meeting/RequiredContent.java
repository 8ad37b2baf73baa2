package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a document must state or hold (nội dung phải có).
 *
 * <p>It is judged against the parts that a document has, as whoever read it says; it reads no text. A document may have more.
 * For example a resolution after thematic oversight must state who carries it out; without that it is {@code
 * meeting/part-missing {document=resolution, part=implementer}}. Which papers an item needs before it is put on an agenda is a
 * {@link DossierRule}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RequiredContent {

    /** The document has it. Facts: {@code document}, {@code part}. */
    public static final ReasonCode PART_PRESENT = ReasonCode.of("meeting/part-present");

    /** The document lacks it. Facts: {@code document}, {@code part}. */
    public static final ReasonCode PART_MISSING = ReasonCode.of("meeting/part-missing");

    /** Remedy: add it. Facts: {@code document}, {@code part}. */
    public static final ReasonCode ADD_PART = ReasonCode.of("meeting/add-part");

    RequiredContent() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param document the sort of document
     * @param parts what it must have, at least one, in the order of the provision
     * @return the rule
     * @throws IllegalArgumentException if there is no part
     */
    public static RequiredContent of(Provision basis, DocumentKind document, ContentPart... parts) {
        return new Builder()
                .basis(basis)
                .document(document)
                .parts(Arrays.asList(parts))
                .build();
    }

    /** Returns the sort of document. */
    public abstract DocumentKind document();

    /** Returns what it must have, in the order of the provision. */
    public abstract ImmutableSet<ContentPart> parts();

    /** Returns the provision that asks for it. */
    public abstract Provision basis();

    /**
     * Judges a document.
     *
     * @param given the parts it has
     * @return the verdict, with one reason for each part it must have, {@link #PART_PRESENT} or {@link #PART_MISSING}, the
     *     latter with the remedy {@link #ADD_PART}
     */
    public final Verdict judge(Set<ContentPart> given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ContentPart part : parts()) {
            boolean present = given.contains(part);
            Reason.Builder reason = Reason.builder(present ? PART_PRESENT : PART_MISSING)
                    .basis(basis())
                    .fact("document", document().id())
                    .fact("part", part.id());
            if (!present) {
                reason.remedy(Remedy.builder(ADD_PART)
                        .fact("document", document().id())
                        .fact("part", part.id())
                        .build());
            }
            verdicts.add(Verdict.of(present, reason.build()));
        }
        return Verdict.all(verdicts);
    }

    @Value.Check
    void check() {
        checkArgument(!parts().isEmpty(), "content of a %s must have at least one part", document());
    }

    /** Returns document and parts, for example {@code resolution: [assessment, implementer]}. */
    @Override
    public final String toString() {
        return document() + ": " + parts();
    }

    static final class Builder extends ImmutableRequiredContent.Builder {}
}
