package org.hoidong.core.petition;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.oversight.FieldOfWork;

/** How an item of a petition of voters is written. */
final class PetitionForms {

    private PetitionForms() {}

    static Datum petition(VoterPetition petition) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(petition.id()))
                .put("receivedOn", Datum.of(petition.receivedOn()))
                .put("text", Label.CODEC.encode(petition.text()))
                .put("competentLevel", KindForms.write(petition.competentLevel()));
        petition.contact().ifPresent(contact -> form.put("contact", contact));
        petition.field().ifPresent(field -> form.put("field", Datum.of(field)));
        petition.unit().ifPresent(unit -> form.put("unit", Datum.of(unit)));
        petition.assignedTo().ifPresent(body -> form.put("assignedTo", Datum.of(body)));
        petition.forwardedTo().ifPresent(name -> form.put("forwardedTo", name));
        petition.overseer().ifPresent(body -> form.put("overseer", Datum.of(body)));
        petition.validator().ifPresent(body -> form.put("validator", Datum.of(body)));
        petition.forwardedOn().ifPresent(day -> form.put("forwardedOn", Datum.of(day)));
        return form.build();
    }

    static VoterPetition petitionFrom(Datum form) {
        return VoterPetition.builder()
                .id(PetitionId.of(form.field("id").asText()))
                .receivedOn(form.field("receivedOn").asDate())
                .text(Label.CODEC.decode(1, form.field("text")))
                .competentLevel(KindForms.<CompetentCategory, CompetentLevel>read(
                        form.field("competentLevel"), CompetentCategory.class, CompetentLevel::of))
                .contact(form.optionalField("contact").map(Datum::asText))
                .field(form.optionalField("field").map(Datum::asText).map(FieldOfWork::of))
                .unit(form.optionalField("unit").map(Datum::asText).map(UnitId::of))
                .assignedTo(form.optionalField("assignedTo").map(Datum::asText).map(BodyId::of))
                .forwardedTo(form.optionalField("forwardedTo").map(Datum::asText))
                .overseer(form.optionalField("overseer").map(Datum::asText).map(BodyId::of))
                .validator(form.optionalField("validator").map(Datum::asText).map(BodyId::of))
                .forwardedOn(form.optionalField("forwardedOn").map(Datum::asDate))
                .build();
    }
}
