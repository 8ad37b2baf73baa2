package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.resolution.DocumentNumber;

/** The forms in which questions, explanation sessions and what comes of them are written. */
final class HearingForms {

    private HearingForms() {}

    static Datum slip(QuestioningSlip slip) {
        return Datum.record()
                .put("id", Datum.of(slip.id()))
                .put("form", KindForm.FORM.write(slip.form()))
                .put("askedBy", Datum.of(slip.askedBy()))
                .put("council", Datum.of(slip.council()))
                .put("called", called(slip.called()))
                .put("subject", Label.CODEC.encode(slip.subject()))
                .put("sentOn", Datum.of(slip.sentOn()))
                .put("sentTo", Datum.of(slip.sentTo()))
                .put("sentToKind", Competent.CODEC.encode(slip.sentToKind()))
                .build();
    }

    static QuestioningSlip slipFrom(Datum form) {
        return QuestioningSlip.builder()
                .id(QuestioningSlipId.of(form.field("id").asText()))
                .form(KindForm.FORM.read(form.field("form")))
                .askedBy(DelegateId.of(form.field("askedBy").asText()))
                .council(BodyId.of(form.field("council").asText()))
                .called(calledFrom(form.field("called")))
                .subject(Label.CODEC.decode(1, form.field("subject")))
                .sentOn(form.field("sentOn").asDate())
                .sentTo(BodyId.of(form.field("sentTo").asText()))
                .sentToKind(Competent.CODEC.decode(1, form.field("sentToKind")))
                .build();
    }

    static Datum called(CalledOffice called) {
        return Datum.record()
                .put("office", Competent.CODEC.encode(called.office()))
                .put("body", Datum.of(called.body()))
                .build();
    }

    static CalledOffice calledFrom(Datum form) {
        return CalledOffice.of(
                Competent.CODEC.decode(1, form.field("office")),
                BodyId.of(form.field("body").asText()));
    }

    // Sets are written in an order of their own, because equal sets must give equal data.
    private static Datum allCalled(Collection<CalledOffice> called) {
        return Datum.list(called.stream()
                .sorted(Comparator.comparing(CalledOffice::toString))
                .map(HearingForms::called)
                .toList());
    }

    private static ImmutableList<CalledOffice> allCalledFrom(Datum form) {
        return form.asList().stream().map(HearingForms::calledFrom).collect(ImmutableList.toImmutableList());
    }

    static Datum group(QuestionGroup group) {
        return Datum.record()
                .put("id", Datum.of(group.id()))
                .put("issue", Label.CODEC.encode(group.issue()))
                .put("fixedBy", Datum.of(group.fixedBy()))
                .put("fixedByKind", Competent.CODEC.encode(group.fixedByKind()))
                .put("document", Provision.CODEC.encode(group.document()))
                .put("questionedOn", Datum.of(group.questionedOn()))
                .put("called", allCalled(group.called()))
                .build();
    }

    static QuestionGroup groupFrom(Datum form) {
        return QuestionGroup.builder()
                .id(QuestionGroupId.of(form.field("id").asText()))
                .issue(Label.CODEC.decode(1, form.field("issue")))
                .fixedBy(BodyId.of(form.field("fixedBy").asText()))
                .fixedByKind(Competent.CODEC.decode(1, form.field("fixedByKind")))
                .document(Provision.CODEC.decode(1, form.field("document")))
                .questionedOn(form.field("questionedOn").asDate())
                .called(allCalledFrom(form.field("called")))
                .build();
    }

    static Datum answer(QuestionAnswer answer) {
        Datum.RecordBuilder form =
                Datum.record().put("on", Datum.of(answer.on())).put("by", OfficeKind.CODEC.encode(answer.by()));
        answer.reference().ifPresent(reference -> form.put("reference", reference));
        return form.build();
    }

    static QuestionAnswer answerFrom(Datum form) {
        return form.optionalField("reference")
                .map(reference -> QuestionAnswer.inWriting(
                        form.field("on").asDate(), OfficeKind.CODEC.decode(1, form.field("by")), reference.asText()))
                .orElseGet(() -> QuestionAnswer.inPerson(
                        form.field("on").asDate(), OfficeKind.CODEC.decode(1, form.field("by"))));
    }

    static Datum commitment(Commitment commitment) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(commitment.id()))
                .put("origin", commitment.origin().code())
                .put("text", Label.CODEC.encode(commitment.text()))
                .put("addressee", Datum.of(commitment.addressee()))
                .put(
                        "others",
                        Datum.texts(
                                commitment.others().stream().map(BodyId::value).toList()))
                .put("madeOn", Datum.of(commitment.madeOn()))
                .put("document", Provision.CODEC.encode(commitment.document()));
        commitment.office().ifPresent(office -> form.put("office", OfficeKind.CODEC.encode(office)));
        commitment.due().ifPresent(due -> form.put("due", OversightForms.nested(Due.CODEC, due)));
        return form.build();
    }

    static Commitment commitmentFrom(Datum form) {
        String origin = form.field("origin").asText();
        return Commitment.builder()
                .id(CommitmentId.of(form.field("id").asText()))
                .origin(Arrays.stream(CommitmentOrigin.values())
                        .filter(each -> each.code().equals(origin))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("origin (" + origin + ") must be one of "
                                + Arrays.stream(CommitmentOrigin.values())
                                        .map(CommitmentOrigin::code)
                                        .toList())))
                .text(Label.CODEC.decode(1, form.field("text")))
                .addressee(BodyId.of(form.field("addressee").asText()))
                .others(form.field("others").asList().stream()
                        .map(Datum::asText)
                        .map(BodyId::of)
                        .toList())
                .madeOn(form.field("madeOn").asDate())
                .document(Provision.CODEC.decode(1, form.field("document")))
                .office(form.optionalField("office").map(office -> OfficeKind.CODEC.decode(1, office)))
                .due(form.optionalField("due").map(due -> OversightForms.nestedFrom(Due.CODEC, due)))
                .build();
    }

    static Datum resolution(QuestioningResolution resolution) {
        return Datum.record()
                .put("number", DocumentNumber.CODEC.encode(resolution.number()))
                .put("kind", KindForm.RESOLUTION.write(resolution.kind()))
                .put("adoptedOn", Datum.of(resolution.adoptedOn()))
                .put("states", KindForm.PART.writeSet(resolution.states()))
                .build();
    }

    static QuestioningResolution resolutionFrom(Datum form) {
        return QuestioningResolution.of(
                DocumentNumber.CODEC.decode(1, form.field("number")),
                KindForm.RESOLUTION.read(form.field("kind")),
                form.field("adoptedOn").asDate(),
                KindForm.PART.readAll(form.field("states")));
    }

    static Datum session(ExplanationSession session) {
        return Datum.record()
                .put("id", Datum.of(session.id()))
                .put("kind", KindForm.MEETING.write(session.kind()))
                .put("form", KindForm.FORM.write(session.form()))
                .put("subject", Label.CODEC.encode(session.subject()))
                .put("council", Datum.of(session.council()))
                .put("heldBy", Datum.of(session.heldBy()))
                .put("heldByKind", KindForm.BODY.write(session.heldByKind()))
                .put("decidedOn", Datum.of(session.decidedOn()))
                .put("document", Provision.CODEC.encode(session.document()))
                .put("fixes", KindForm.PART.writeSet(session.fixes()))
                .put("called", allCalled(session.called()))
                .build();
    }

    static ExplanationSession sessionFrom(Datum form) {
        return ExplanationSession.builder()
                .id(MeetingId.of(form.field("id").asText()))
                .kind(KindForm.MEETING.read(form.field("kind")))
                .form(KindForm.FORM.read(form.field("form")))
                .subject(Label.CODEC.decode(1, form.field("subject")))
                .council(BodyId.of(form.field("council").asText()))
                .heldBy(BodyId.of(form.field("heldBy").asText()))
                .heldByKind(KindForm.BODY.read(form.field("heldByKind")))
                .decidedOn(form.field("decidedOn").asDate())
                .document(Provision.CODEC.decode(1, form.field("document")))
                .fixes(KindForm.PART.readAll(form.field("fixes")))
                .called(allCalledFrom(form.field("called")))
                .build();
    }
}
