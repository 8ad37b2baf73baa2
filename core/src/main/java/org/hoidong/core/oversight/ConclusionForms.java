package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableMap;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.resolution.DocumentNumber;

/** The written form of conclusions, with their findings. */
final class ConclusionForms {

    private static final ImmutableMap<SeverityCategory, String> SEVERITIES = ImmutableMap.of(
            SeverityCategory.SERIOUS, "serious",
            SeverityCategory.MODERATE, "moderate",
            SeverityCategory.MINOR, "minor");

    private ConclusionForms() {}

    static Datum conclusion(OversightConclusion conclusion) {
        return Datum.record()
                .put("id", Datum.of(conclusion.id()))
                .put("number", conclusion.number().toString())
                .put("title", Label.CODEC.encode(conclusion.title()))
                .put("issuedOn", Datum.of(conclusion.issuedOn()))
                .put("issuedBy", Datum.of(conclusion.issuedBy()))
                .put("foundedOn", Datum.of(conclusion.foundedOn()))
                .put("overseenBodies", OversightForms.ids(conclusion.overseenBodies()))
                .put(
                        "findings",
                        Datum.list(conclusion.findings().stream()
                                .map(ConclusionForms::finding)
                                .toList()))
                .build();
    }

    static OversightConclusion conclusionFrom(Datum form) {
        return OversightConclusion.builder()
                .id(OversightConclusionId.of(form.field("id").asText()))
                .number(DocumentNumber.parse(form.field("number").asText()))
                .title(Label.CODEC.decode(1, form.field("title")))
                .issuedOn(form.field("issuedOn").asDate())
                .issuedBy(BodyId.of(form.field("issuedBy").asText()))
                .foundedOn(form.field("foundedOn").asDate())
                .overseenBodies(form.field("overseenBodies").asList().stream()
                        .map(Datum::asText)
                        .map(BodyId::of)
                        .toList())
                .findings(form.field("findings").asList().stream()
                        .map(ConclusionForms::findingFrom)
                        .toList())
                .build();
    }

    private static Datum finding(Finding finding) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(finding.id()))
                .put("text", Label.CODEC.encode(finding.text()))
                .put("severity", OversightForms.kind(finding.severity(), SeverityKind.standard(), SEVERITIES))
                .put("responsible", Datum.of(finding.responsible()))
                .put(
                        "evidence",
                        Datum.list(finding.evidence().stream()
                                .map(OversightForms::evidence)
                                .toList()));
        finding.breached().ifPresent(provision -> form.put("breached", Provision.CODEC.encode(provision)));
        finding.unit().ifPresent(unit -> form.put("unit", Datum.of(unit)));
        finding.field().ifPresent(field -> form.put("field", Datum.of(field)));
        finding.period().ifPresent(period -> form.put("period", KindForm.span(period)));
        return form.build();
    }

    private static Finding findingFrom(Datum form) {
        return Finding.builder()
                .id(FindingId.of(form.field("id").asText()))
                .text(Label.CODEC.decode(1, form.field("text")))
                .severity(OversightForms.kindFrom(
                        form.field("severity"), SeverityKind.standard(), SEVERITIES, SeverityKind::of))
                .responsible(BodyId.of(form.field("responsible").asText()))
                .breached(form.optionalField("breached").map(provision -> Provision.CODEC.decode(1, provision)))
                .unit(form.optionalField("unit").map(Datum::asText).map(UnitId::of))
                .field(form.optionalField("field").map(Datum::asText).map(FieldOfWork::of))
                .period(form.optionalField("period").map(KindForm::spanFrom))
                .evidence(form.field("evidence").asList().stream()
                        .map(OversightForms::evidenceFrom)
                        .toList())
                .build();
    }
}
