package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;

/**
 * The forms in which the values of this package are written.
 *
 * <p>A shipped kind is written by its id alone; a host's own kind with its label and category too, so that what was written
 * can be read without knowing the host.
 */
final class OversightForms {

    private static final ImmutableMap<EvidenceCategory, String> EVIDENCE_CATEGORIES = ImmutableMap.of(
            EvidenceCategory.DOCUMENT, "document",
            EvidenceCategory.RECORD, "record",
            EvidenceCategory.MEDIA, "media",
            EvidenceCategory.OTHER, "other");

    private static final ImmutableMap<SourceCategory, String> SOURCE_CATEGORIES = ImmutableMap.of(
            SourceCategory.OVERSIGHT, "oversight",
            SourceCategory.VOTERS, "voters",
            SourceCategory.STEERING, "steering");

    private OversightForms() {}

    static Datum evidence(Evidence evidence) {
        Datum.RecordBuilder form = Datum.record()
                .put("kind", kind(evidence.kind(), EvidenceKind.standard(), EVIDENCE_CATEGORIES))
                .put("reference", evidence.reference())
                .put("sha256", evidence.sha256())
                .put("vouchedBy", evidence.vouchedBy());
        evidence.madeOn().ifPresent(date -> form.put("madeOn", Datum.of(date)));
        return form.build();
    }

    static Evidence evidenceFrom(Datum form) {
        return Evidence.builder()
                .kind(evidenceKindFrom(form.field("kind")))
                .reference(form.field("reference").asText())
                .sha256(form.field("sha256").asText())
                .vouchedBy(form.field("vouchedBy").asText())
                .madeOn(form.optionalField("madeOn").map(Datum::asDate))
                .build();
    }

    static Datum recommendation(Recommendation recommendation) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(recommendation.id()))
                .put("source", kind(recommendation.source(), RecommendationSource.standard(), SOURCE_CATEGORIES))
                .put("sourceDocument", Provision.CODEC.encode(recommendation.sourceDocument()))
                .put("issuedBy", Datum.of(recommendation.issuedBy()))
                .put("issuedOn", Datum.of(recommendation.issuedOn()))
                .put("foundedOn", Datum.of(recommendation.foundedOn()))
                .put("text", Label.CODEC.encode(recommendation.text()))
                .put(
                        "requiredEvidence",
                        Datum.list(recommendation.requiredEvidence().stream()
                                .sorted(Comparator.comparing(EvidenceKind::id))
                                .map(kind -> kind(kind, EvidenceKind.standard(), EVIDENCE_CATEGORIES))
                                .toList()))
                .put("findings", ids(recommendation.findings()));
        recommendation.addressee().ifPresent(body -> form.put("addressee", Datum.of(body)));
        recommendation.overseer().ifPresent(body -> form.put("overseer", Datum.of(body)));
        recommendation.validator().ifPresent(body -> form.put("validator", Datum.of(body)));
        recommendation.due().ifPresent(due -> form.put("due", nested(Due.CODEC, due)));
        recommendation.field().ifPresent(field -> form.put("field", Datum.of(field)));
        recommendation.unit().ifPresent(unit -> form.put("unit", Datum.of(unit)));
        recommendation.sourceMatter().ifPresent(matter -> form.put("sourceMatter", matter));
        recommendation.lead().ifPresent(lead -> form.put("lead", Datum.of(lead)));
        if (recommendation.isMultiYear()) {
            form.put("multiYear", Datum.of(true));
        }
        return form.build();
    }

    static Recommendation recommendationFrom(Datum form) {
        return Recommendation.builder()
                .id(RecommendationId.of(form.field("id").asText()))
                .source(kindFrom(
                        form.field("source"),
                        RecommendationSource.standard(),
                        SOURCE_CATEGORIES,
                        RecommendationSource::of))
                .sourceDocument(Provision.CODEC.decode(1, form.field("sourceDocument")))
                .issuedBy(BodyId.of(form.field("issuedBy").asText()))
                .issuedOn(form.field("issuedOn").asDate())
                .foundedOn(form.field("foundedOn").asDate())
                .text(Label.CODEC.decode(1, form.field("text")))
                .addressee(form.optionalField("addressee").map(Datum::asText).map(BodyId::of))
                .overseer(form.optionalField("overseer").map(Datum::asText).map(BodyId::of))
                .validator(form.optionalField("validator").map(Datum::asText).map(BodyId::of))
                .due(form.optionalField("due").map(due -> nestedFrom(Due.CODEC, due)))
                .requiredEvidence(form.field("requiredEvidence").asList().stream()
                        .map(OversightForms::evidenceKindFrom)
                        .toList())
                .field(form.optionalField("field").map(Datum::asText).map(FieldOfWork::of))
                .unit(form.optionalField("unit").map(Datum::asText).map(UnitId::of))
                .findings(form.field("findings").asList().stream()
                        .map(Datum::asText)
                        .map(FindingId::of)
                        .toList())
                .sourceMatter(form.optionalField("sourceMatter").map(Datum::asText))
                .lead(form.optionalField("lead").map(Datum::asText).map(RecommendationId::of))
                .multiYear(form.optionalField("multiYear").map(Datum::asYesNo).orElse(false))
                .build();
    }

    private static EvidenceKind evidenceKindFrom(Datum form) {
        return kindFrom(form, EvidenceKind.standard(), EVIDENCE_CATEGORIES, EvidenceKind::of);
    }

    // Sets are written in the order of their ids, because equal sets must give equal data.
    static Datum ids(Set<? extends Identifier> ids) {
        return Datum.texts(ids.stream().map(Identifier::value).sorted().toList());
    }

    static <C extends Enum<C>, K extends Kind<C>> Datum kind(
            K kind, ImmutableList<K> shipped, ImmutableMap<C, String> categories) {
        if (shipped.contains(kind)) {
            return Datum.of(kind.id());
        }
        String category = categories.get(kind.category());
        if (category == null) {
            throw new IllegalStateException("category (" + kind.category() + ") must have a written form");
        }
        return Datum.record()
                .put("id", kind.id())
                .put("label", Label.CODEC.encode(kind.label()))
                .put("category", category)
                .build();
    }

    static <C extends Enum<C>, K extends Kind<C>> K kindFrom(
            Datum form, ImmutableList<K> shipped, ImmutableMap<C, String> categories, KindFactory<C, K> factory) {
        if (form instanceof Datum.Text) {
            String id = form.asText();
            return shipped.stream()
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("kind (" + id + ") must be one of " + shipped
                            + ", or be written with its label and category"));
        }
        String category = form.field("category").asText();
        return categories.entrySet().stream()
                .filter(entry -> entry.getValue().equals(category))
                .findFirst()
                .map(entry -> factory.of(
                        form.field("id").asText(), Label.CODEC.decode(1, form.field("label")), entry.getKey()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "category (" + category + ") must be one of " + categories.values()));
    }

    static <T> Datum nested(Codec<T> codec, T value) {
        return Datum.record()
                .put("version", Datum.of(codec.version()))
                .put("value", codec.encode(value))
                .build();
    }

    static <T> T nestedFrom(Codec<T> codec, Datum form) {
        return codec.decode(Math.toIntExact(form.field("version").asWhole()), form.field("value"));
    }

    /** Makes a kind of its three parts. */
    interface KindFactory<C extends Enum<C>, K extends Kind<C>> {
        K of(String id, Label label, C category);
    }
}
