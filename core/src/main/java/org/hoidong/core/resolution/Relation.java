package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * What one document does to another, in which parts, and from which day.
 *
 * <p>It records what is written, not whether it is right: whether it fits what else is recorded is for {@link DocumentRelations},
 * and whether the body may do it for the law. For example 12/2025/NQ-HĐND amends Article 3 Clause 2 of 08/2022/NQ-HĐND from 20
 * July 2025, by its own Article 1.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Relation {

    /** The form in which relations are hashed and written. */
    public static final Codec<Relation> CODEC = Codec.of("resolution/relation", Relation::encode, Relation::decode);

    Relation() {}

    /** Returns a builder; by, kind, to and effectiveFrom are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a relation to the whole of another document.
     *
     * @param by the document that does it
     * @param kind what it does
     * @param to the document it is done to
     * @param effectiveFrom the first day it counts
     * @return the relation
     * @throws IllegalArgumentException if both are the same document
     */
    public static Relation of(DocumentRef by, RelationKind kind, DocumentRef to, LocalDate effectiveFrom) {
        return builder().by(by).kind(kind).to(to).effectiveFrom(effectiveFrom).build();
    }

    /** Returns the document that does it. */
    public abstract DocumentRef by();

    /** Returns what it does. */
    public abstract RelationKind kind();

    /** Returns the document it is done to. */
    public abstract DocumentRef to();

    /** Returns the parts it is done to; the whole document if none is named. */
    public abstract ImmutableSet<DocumentPart> parts();

    /** Returns the first day it counts. */
    public abstract LocalDate effectiveFrom();

    /** Returns where it is written; the document that does it as a whole unless set. */
    @Value.Default
    public Provision basis() {
        return by().provision();
    }

    /**
     * Returns this relation for parts of the other document.
     *
     * @param parts the parts, as {@link DocumentPart#parse} reads them; none for the whole
     * @return the relation
     */
    public final Relation in(String... parts) {
        return toBuilder()
                .parts(ImmutableSet.copyOf(parts).stream()
                        .map(DocumentPart::parse)
                        .collect(toImmutableSet()))
                .build();
    }

    /** The parts, or the whole in their place. */
    final ImmutableSet<DocumentPart> scope() {
        return parts().isEmpty() ? ImmutableSet.of(DocumentPart.WHOLE) : parts();
    }

    /** Returns a builder holding this relation. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                !by().equals(to()),
                "document (%s) must not stand in a relation to itself; name the other document",
                by());
        checkArgument(
                !parts().contains(DocumentPart.WHOLE), "parts must have a name each; name none for the whole document");
    }

    private static Datum encode(Relation relation) {
        return Datum.record()
                .put("by", DocumentRef.CODEC.encode(relation.by()))
                .put(
                        "kind",
                        Datum.record()
                                .put("id", relation.kind().id())
                                .put("label", Label.CODEC.encode(relation.kind().label()))
                                .put("effect", relation.kind().category().id())
                                .build())
                .put("to", DocumentRef.CODEC.encode(relation.to()))
                .put(
                        "parts",
                        Datum.texts(relation.parts().stream()
                                .map(DocumentPart::toString)
                                .sorted()
                                .toList()))
                .put("effectiveFrom", Datum.of(relation.effectiveFrom()))
                .put("basis", Provision.CODEC.encode(relation.basis()))
                .build();
    }

    private static Relation decode(Datum form) {
        Datum kind = form.field("kind");
        return builder()
                .by(DocumentRef.CODEC.decode(1, form.field("by")))
                .kind(RelationKind.of(
                        kind.field("id").asText(),
                        Label.CODEC.decode(1, kind.field("label")),
                        RelationEffect.parse(kind.field("effect").asText())))
                .to(DocumentRef.CODEC.decode(1, form.field("to")))
                .parts(form.field("parts").asList().stream()
                        .map(part -> DocumentPart.parse(part.asText()))
                        .collect(toImmutableSet()))
                .effectiveFrom(form.field("effectiveFrom").asDate())
                .basis(Provision.CODEC.decode(1, form.field("basis")))
                .build();
    }

    /** Returns who does what to which parts, and from when. */
    @Override
    public final String toString() {
        return by().number() + " " + kind() + " " + to().number() + (parts().isEmpty() ? "" : " " + parts()) + " from "
                + effectiveFrom();
    }

    /** Builds {@link Relation}. */
    public static final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
