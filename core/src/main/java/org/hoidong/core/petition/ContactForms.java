package org.hoidong.core.petition;

import java.util.Comparator;
import java.util.stream.Stream;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.meeting.ContentCategory;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.MeetingId;

/** How contacts with voters and lines of the register of receptions are written; sets in an order of their own. */
final class ContactForms {

    private ContactForms() {}

    static Codec<ReceptionEntry> entry(String id, Codec<Petitioner> petitioners) {
        return Codec.of(id, entry -> write(entry, petitioners), form -> read(form, petitioners));
    }

    private static Datum write(ReceptionEntry entry, Codec<Petitioner> petitioners) {
        Datum.RecordBuilder form = Datum.record()
                .put("number", Datum.of(entry.number()))
                .put("on", Datum.of(entry.on()))
                .put("petitioner", petitioners.encode(entry.petitioner()))
                .put("subject", Label.CODEC.encode(entry.subject()))
                .put(
                        "says",
                        Datum.list(entry.says().stream()
                                .sorted(Comparator.comparing(ContentPart::id))
                                .map(KindForms::write)
                                .toList()));
        entry.letter().ifPresent(letter -> form.put("letter", Datum.of(letter)));
        entry.refusedFor().ifPresent(ground -> form.put("refusedFor", KindForms.write(ground)));
        entry.refusalToldOn().ifPresent(day -> form.put("refusalToldOn", Datum.of(day)));
        return form.build();
    }

    private static ReceptionEntry read(Datum form, Codec<Petitioner> petitioners) {
        return ReceptionEntry.builder()
                .number(Math.toIntExact(form.field("number").asWhole()))
                .on(form.field("on").asDate())
                .petitioner(petitioners.decode(1, form.field("petitioner")))
                .subject(Label.CODEC.decode(1, form.field("subject")))
                .says(each(form, "says")
                        .map(part -> KindForms.read(part, ContentCategory.class, ContentPart::of))
                        .toList())
                .letter(form.optionalField("letter").map(letter -> LetterId.of(letter.asText())))
                .refusedFor(form.optionalField("refusedFor")
                        .map(ground -> KindForms.read(ground, RefusalCategory.class, RefusalGround::of)))
                .refusalToldOn(form.optionalField("refusalToldOn").map(Datum::asDate))
                .build();
    }

    static Datum contact(VoterContactMeeting contact) {
        Datum.RecordBuilder form = Datum.record()
                .put("meeting", Datum.of(contact.meeting()))
                .put("heldOn", Datum.of(contact.heldOn()))
                .put("unit", Datum.of(contact.unit()))
                .put("session", Datum.of(contact.session()))
                .put(
                        "delegates",
                        Datum.texts(contact.delegates().stream()
                                .map(Identifier::value)
                                .sorted()
                                .toList()))
                .put("voters", Datum.of(contact.voters()))
                .put("speakers", Datum.of(contact.speakers()))
                .put(
                        "opinions",
                        Datum.list(contact.opinions().stream()
                                .map(Label.CODEC::encode)
                                .toList()))
                .put(
                        "petitions",
                        Datum.texts(contact.petitions().stream()
                                .map(Identifier::value)
                                .toList()));
        contact.plannedToPressOn().ifPresent(day -> form.put("plannedToPressOn", Datum.of(day)));
        contact.requestedOn().ifPresent(day -> form.put("requestedOn", Datum.of(day)));
        contact.decidedOn().ifPresent(day -> form.put("decidedOn", Datum.of(day)));
        contact.notifiedOn().ifPresent(day -> form.put("notifiedOn", Datum.of(day)));
        return form.build();
    }

    static VoterContactMeeting contactFrom(Datum form) {
        return VoterContactMeeting.builder()
                .meeting(MeetingId.of(form.field("meeting").asText()))
                .heldOn(form.field("heldOn").asDate())
                .unit(UnitId.of(form.field("unit").asText()))
                .session(MilestoneId.of(form.field("session").asText()))
                .delegates(each(form, "delegates")
                        .map(delegate -> DelegateId.of(delegate.asText()))
                        .toList())
                .voters(Math.toIntExact(form.field("voters").asWhole()))
                .speakers(Math.toIntExact(form.field("speakers").asWhole()))
                .opinions(each(form, "opinions")
                        .map(opinion -> Label.CODEC.decode(1, opinion))
                        .toList())
                .petitions(each(form, "petitions")
                        .map(petition -> PetitionId.of(petition.asText()))
                        .toList())
                .plannedToPressOn(form.optionalField("plannedToPressOn").map(Datum::asDate))
                .requestedOn(form.optionalField("requestedOn").map(Datum::asDate))
                .decidedOn(form.optionalField("decidedOn").map(Datum::asDate))
                .notifiedOn(form.optionalField("notifiedOn").map(Datum::asDate))
                .build();
    }

    private static Stream<Datum> each(Datum form, String field) {
        return form.field(field).asList().stream();
    }
}
