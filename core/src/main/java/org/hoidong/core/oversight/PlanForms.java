package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.resolution.DocumentNumber;

/** The written forms of an oversight, of its course, and of a request for reconsideration. */
final class PlanForms {

    private PlanForms() {}

    static Datum plan(OversightPlan plan) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(plan.id()))
                .put("title", Label.CODEC.encode(plan.title()))
                .put("form", KindForm.FORM.write(plan.form()))
                .put("overseer", Datum.of(plan.overseer()))
                .put("overseerKind", Competent.CODEC.encode(plan.overseerKind()))
                .put("tier", KindForm.TIER.write(plan.tier()))
                .put("foundedBy", KindForm.DOCUMENT.write(plan.foundedBy()))
                .put("foundedOn", Datum.of(plan.foundedOn()))
                .put("fixes", KindForm.PART.writeSet(plan.fixes()))
                .put(
                        "overseen",
                        Datum.list(plan.overseen().entrySet().stream()
                                .sorted(Comparator.comparing(
                                        entry -> entry.getKey().value()))
                                .map(entry -> Datum.record()
                                        .put("body", Datum.of(entry.getKey()))
                                        .put("as", Competent.CODEC.encode(entry.getValue()))
                                        .build())
                                .toList()));
        plan.topic().ifPresent(topic -> form.put("topic", Datum.of(topic)));
        plan.number().ifPresent(number -> form.put("number", number.toString()));
        plan.delegation().ifPresent(delegation -> form.put("delegation", delegation(delegation)));
        return form.build();
    }

    static OversightPlan planFrom(Datum form) {
        ImmutableMap.Builder<BodyId, Competent> overseen = ImmutableMap.builder();
        form.field("overseen")
                .asList()
                .forEach(entry -> overseen.put(
                        BodyId.of(entry.field("body").asText()), Competent.CODEC.decode(1, entry.field("as"))));
        return OversightPlan.builder()
                .id(OversightId.of(form.field("id").asText()))
                .title(Label.CODEC.decode(1, form.field("title")))
                .topic(form.optionalField("topic").map(Datum::asText).map(TopicId::of))
                .form(KindForm.FORM.read(form.field("form")))
                .overseer(BodyId.of(form.field("overseer").asText()))
                .overseerKind(Competent.CODEC.decode(1, form.field("overseerKind")))
                .tier(KindForm.TIER.read(form.field("tier")))
                .foundedBy(KindForm.DOCUMENT.read(form.field("foundedBy")))
                .number(form.optionalField("number").map(Datum::asText).map(DocumentNumber::parse))
                .foundedOn(form.field("foundedOn").asDate())
                .fixes(KindForm.PART.readAll(form.field("fixes")))
                .delegation(form.optionalField("delegation").map(PlanForms::delegationFrom))
                .overseen(overseen.buildOrThrow())
                .build();
    }

    private static Datum delegation(OversightDelegation delegation) {
        return Datum.record()
                .put("head", Datum.of(delegation.head()))
                .put("headOffice", OfficeKind.CODEC.encode(delegation.headOffice()))
                .put("members", OversightForms.ids(delegation.members()))
                .build();
    }

    private static OversightDelegation delegationFrom(Datum form) {
        return OversightDelegation.of(
                PersonId.of(form.field("head").asText()),
                OfficeKind.CODEC.decode(1, form.field("headOffice")),
                form.field("members").asList().stream()
                        .map(Datum::asText)
                        .map(PersonId::of)
                        .toList());
    }

    static Datum course(OversightCourse course) {
        Datum.RecordBuilder form = Datum.record()
                .put("oversight", Datum.of(course.oversight()))
                .put(
                        "fieldDays",
                        Datum.list(course.fieldDays().stream()
                                .map(PlanForms::fieldDay)
                                .toList()))
                .put("reportStates", KindForm.PART.writeSet(course.reportStates()))
                .put(
                        "reportReceived",
                        Datum.list(course.reportReceived().entrySet().stream()
                                .sorted(Comparator.comparing(
                                        entry -> entry.getKey().id()))
                                .map(entry -> Datum.record()
                                        .put("by", Competent.CODEC.encode(entry.getKey()))
                                        .put("on", Datum.of(entry.getValue()))
                                        .build())
                                .toList()))
                .put("proceedings", KindForm.STEP.writeList(course.proceedings()))
                .put(
                        "dispatches",
                        Datum.list(course.dispatches().stream()
                                .map(PlanForms::dispatch)
                                .toList()))
                .put("issued", days(course.issued()))
                .put("published", days(course.published()))
                .put("withheld", KindForm.DOCUMENT.writeSet(course.withheld()));
        put(form, "outlineNotifiedOn", course.outlineNotifiedOn());
        put(form, "endedOn", course.endedOn());
        put(form, "reportedOn", course.reportedOn());
        put(form, "consideredOn", course.consideredOn());
        put(form, "closedOn", course.closedOn());
        return form.build();
    }

    static OversightCourse courseFrom(Datum form) {
        ImmutableMap.Builder<Competent, LocalDate> received = ImmutableMap.builder();
        form.field("reportReceived")
                .asList()
                .forEach(entry -> received.put(
                        Competent.CODEC.decode(1, entry.field("by")),
                        entry.field("on").asDate()));
        return OversightCourse.builder()
                .oversight(OversightId.of(form.field("oversight").asText()))
                .outlineNotifiedOn(form.optionalField("outlineNotifiedOn").map(Datum::asDate))
                .fieldDays(form.field("fieldDays").asList().stream()
                        .map(PlanForms::fieldDayFrom)
                        .toList())
                .endedOn(form.optionalField("endedOn").map(Datum::asDate))
                .reportedOn(form.optionalField("reportedOn").map(Datum::asDate))
                .reportStates(KindForm.PART.readAll(form.field("reportStates")))
                .reportReceived(received.buildOrThrow())
                .consideredOn(form.optionalField("consideredOn").map(Datum::asDate))
                .proceedings(KindForm.STEP.readAll(form.field("proceedings")))
                .dispatches(form.field("dispatches").asList().stream()
                        .map(PlanForms::dispatchFrom)
                        .toList())
                .issued(daysFrom(form.field("issued")))
                .published(daysFrom(form.field("published")))
                .withheld(KindForm.DOCUMENT.readAll(form.field("withheld")))
                .closedOn(form.optionalField("closedOn").map(Datum::asDate))
                .build();
    }

    private static Datum fieldDay(FieldDay day) {
        Datum.RecordBuilder form =
                Datum.record().put("body", Datum.of(day.body())).put("on", Datum.of(day.on()));
        put(form, "notifiedOn", day.notifiedOn());
        return form.build();
    }

    private static FieldDay fieldDayFrom(Datum form) {
        FieldDay day = FieldDay.of(
                BodyId.of(form.field("body").asText()), form.field("on").asDate());
        return form.optionalField("notifiedOn")
                .map(notified -> day.notified(notified.asDate()))
                .orElse(day);
    }

    private static Datum dispatch(OversightDispatch dispatch) {
        return Datum.record()
                .put("document", KindForm.DOCUMENT.write(dispatch.document()))
                .put("to", Datum.of(dispatch.to()))
                .put("on", Datum.of(dispatch.on()))
                .build();
    }

    private static OversightDispatch dispatchFrom(Datum form) {
        return OversightDispatch.of(
                KindForm.DOCUMENT.read(form.field("document")),
                BodyId.of(form.field("to").asText()),
                form.field("on").asDate());
    }

    private static Datum days(Map<DocumentKind, LocalDate> days) {
        return Datum.list(days.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .map(entry -> Datum.record()
                        .put("document", KindForm.DOCUMENT.write(entry.getKey()))
                        .put("on", Datum.of(entry.getValue()))
                        .build())
                .toList());
    }

    private static ImmutableMap<DocumentKind, LocalDate> daysFrom(Datum form) {
        ImmutableMap.Builder<DocumentKind, LocalDate> days = ImmutableMap.builder();
        form.asList()
                .forEach(entry -> days.put(
                        KindForm.DOCUMENT.read(entry.field("document")),
                        entry.field("on").asDate()));
        return days.buildOrThrow();
    }

    static Datum request(ReconsiderationRequest request) {
        return Datum.record()
                .put("askedBy", Datum.of(request.askedBy()))
                .put("askedOn", Datum.of(request.askedOn()))
                .put("reference", request.reference())
                .put("document", KindForm.DOCUMENT.write(request.document()))
                .put("reasons", TopicForms.labels(request.reasons()))
                .build();
    }

    static ReconsiderationRequest requestFrom(Datum form) {
        return ReconsiderationRequest.of(
                BodyId.of(form.field("askedBy").asText()),
                form.field("askedOn").asDate(),
                form.field("reference").asText(),
                KindForm.DOCUMENT.read(form.field("document")),
                TopicForms.labelsFrom(form.field("reasons")));
    }

    private static void put(Datum.RecordBuilder form, String name, Optional<LocalDate> day) {
        day.ifPresent(on -> form.put(name, Datum.of(on)));
    }
}
