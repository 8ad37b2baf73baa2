package org.hoidong.core.oversight;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;

/** The written form of programmes. */
final class ProgrammeForms {

    private ProgrammeForms() {}

    static Datum programme(OversightProgramme programme) {
        Datum.RecordBuilder form = Datum.record()
                .put("body", Datum.of(programme.body()))
                .put("kind", KindForm.BODY.write(programme.kind()))
                .put("year", Datum.of(programme.year()))
                .put(
                        "items",
                        Datum.list(programme.items().stream()
                                .map(ProgrammeForms::item)
                                .toList()));
        programme.draftedOn().ifPresent(day -> form.put("draftedOn", Datum.of(day)));
        programme.adoptedOn().ifPresent(day -> form.put("adoptedOn", Datum.of(day)));
        programme.reportedOn().ifPresent(day -> form.put("reportedOn", Datum.of(day)));
        return form.build();
    }

    static OversightProgramme programmeFrom(Datum form) {
        return OversightProgramme.builder()
                .body(BodyId.of(form.field("body").asText()))
                .kind(KindForm.BODY.read(form.field("kind")))
                .year(TopicForms.whole("year", form.field("year")))
                .items(form.field("items").asList().stream()
                        .map(ProgrammeForms::itemFrom)
                        .toList())
                .draftedOn(form.optionalField("draftedOn").map(Datum::asDate))
                .adoptedOn(form.optionalField("adoptedOn").map(Datum::asDate))
                .reportedOn(form.optionalField("reportedOn").map(Datum::asDate))
                .build();
    }

    private static Datum item(ProgrammeItem item) {
        Datum.RecordBuilder form = Datum.record()
                .put("topic", Datum.of(item.topic()))
                .put("title", Label.CODEC.encode(item.title()))
                .put("form", KindForm.FORM.write(item.form()))
                .put("overseen", OversightForms.ids(item.overseen()));
        item.planned().ifPresent(span -> form.put("planned", KindForm.span(span)));
        return form.build();
    }

    private static ProgrammeItem itemFrom(Datum form) {
        return ProgrammeItem.builder()
                .topic(TopicId.of(form.field("topic").asText()))
                .title(Label.CODEC.decode(1, form.field("title")))
                .form(KindForm.FORM.read(form.field("form")))
                .overseen(form.field("overseen").asList().stream()
                        .map(Datum::asText)
                        .map(BodyId::of)
                        .toList())
                .planned(form.optionalField("planned").map(KindForm::spanFrom))
                .build();
    }
}
