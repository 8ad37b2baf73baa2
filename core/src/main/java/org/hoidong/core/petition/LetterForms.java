package org.hoidong.core.petition;

import java.util.Comparator;
import java.util.stream.Stream;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DelegateId;

/** How letters of citizens and their examination are written; their petitioners as the codec for them does. */
final class LetterForms {

    private LetterForms() {}

    static Codec<CitizenLetter> letter(String id, Codec<Petitioner> petitioners) {
        return Codec.of(id, letter -> write(letter, petitioners), form -> read(form, petitioners));
    }

    private static Datum write(CitizenLetter letter, Codec<Petitioner> petitioners) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(letter.id()))
                .put("receivedOn", Datum.of(letter.receivedOn()))
                .put("receivedBy", Datum.of(letter.receivedBy()))
                // Sets are written in an order of their own, because equal letters must give equal data.
                .put(
                        "kinds",
                        Datum.list(letter.kinds().stream()
                                .sorted(Comparator.comparing(LetterKind::id))
                                .map(KindForms::write)
                                .toList()))
                .put("subject", Label.CODEC.encode(letter.subject()))
                .put(
                        "alsoSentTo",
                        Datum.texts(letter.alsoSentTo().stream()
                                .map(Identifier::value)
                                .sorted()
                                .toList()))
                .put("instance", letter.instance().id())
                .put("resultAskedFor", Datum.of(letter.isResultAskedFor()));
        letter.cameBy().ifPresent(channel -> form.put("cameBy", KindForms.write(channel)));
        letter.handedTo().ifPresent(delegate -> form.put("handedTo", Datum.of(delegate)));
        letter.petitioner().ifPresent(petitioner -> form.put("petitioner", petitioners.encode(petitioner)));
        letter.partOf().ifPresent(whole -> form.put("partOf", Datum.of(whole)));
        return form.build();
    }

    private static CitizenLetter read(Datum form, Codec<Petitioner> petitioners) {
        return CitizenLetter.builder()
                .id(LetterId.of(form.field("id").asText()))
                .receivedOn(form.field("receivedOn").asDate())
                .receivedBy(BodyId.of(form.field("receivedBy").asText()))
                .cameBy(form.optionalField("cameBy")
                        .map(channel -> KindForms.read(channel, LetterChannelCategory.class, LetterChannel::of)))
                .handedTo(form.optionalField("handedTo").map(delegate -> DelegateId.of(delegate.asText())))
                .kinds(each(form, "kinds")
                        .map(kind -> KindForms.read(kind, LetterCategory.class, LetterKind::of))
                        .toList())
                .subject(Label.CODEC.decode(1, form.field("subject")))
                .petitioner(form.optionalField("petitioner").map(petitioner -> petitioners.decode(1, petitioner)))
                .alsoSentTo(each(form, "alsoSentTo")
                        .map(body -> BodyId.of(body.asText()))
                        .toList())
                .instance(Instance.parse(form.field("instance").asText()))
                .resultAskedFor(form.field("resultAskedFor").asYesNo())
                .partOf(form.optionalField("partOf").map(whole -> LetterId.of(whole.asText())))
                .build();
    }

    static Datum examination(LetterExamination found) {
        Datum.RecordBuilder form = Datum.record()
                .put("letter", Datum.of(found.letter()))
                .put("examinedOn", Datum.of(found.examinedOn()))
                .put("competent", Datum.of(found.competent()))
                .put("evidenceClear", Datum.of(found.isEvidenceClear()));
        found.passedOnBefore().ifPresent(day -> form.put("passedOnBefore", Datum.of(day)));
        found.knownOn().ifPresent(day -> form.put("knownOn", Datum.of(day)));
        found.firstEndedOn().ifPresent(day -> form.put("firstEndedOn", Datum.of(day)));
        found.settlementCase().ifPresent(settled -> form.put("settlementCase", KindForms.write(settled)));
        return form.build();
    }

    static LetterExamination examinationFrom(Datum form) {
        return LetterExamination.builder()
                .letter(LetterId.of(form.field("letter").asText()))
                .examinedOn(form.field("examinedOn").asDate())
                .competent(BodyId.of(form.field("competent").asText()))
                .evidenceClear(form.field("evidenceClear").asYesNo())
                .passedOnBefore(form.optionalField("passedOnBefore").map(Datum::asDate))
                .knownOn(form.optionalField("knownOn").map(Datum::asDate))
                .firstEndedOn(form.optionalField("firstEndedOn").map(Datum::asDate))
                .settlementCase(form.optionalField("settlementCase")
                        .map(settled -> KindForms.read(settled, SettlementCategory.class, SettlementCase::of)))
                .build();
    }

    private static Stream<Datum> each(Datum form, String field) {
        return form.field(field).asList().stream();
    }
}
