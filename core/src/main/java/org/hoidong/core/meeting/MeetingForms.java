package org.hoidong.core.meeting;

import java.util.Comparator;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;

/** How a demand, a roll that was called, and a conclusion with its directives are written. */
final class MeetingForms {

    private MeetingForms() {}

    static Datum demand(Demand demand) {
        Datum.RecordBuilder form =
                Datum.record().put("supporters", Datum.of(demand.supporters())).put("of", Datum.of(demand.of()));
        demand.by().ifPresent(who -> form.put("by", Competent.CODEC.encode(who)));
        return form.build();
    }

    static Demand demandFrom(Datum form) {
        int supporters = Math.toIntExact(form.field("supporters").asWhole());
        int of = Math.toIntExact(form.field("of").asWhole());
        return form.optionalField("by")
                .map(who -> Demand.of(Competent.CODEC.decode(1, who), supporters, of))
                .orElseGet(() -> Demand.ofVoters(supporters, of));
    }

    // Marks are written in an order of their own, because equal rolls must give equal data.
    static Datum attendance(Attendance attendance) {
        return Datum.list(attendance.marks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DelegateId::value)))
                .map(mark -> Datum.record()
                        .put("delegate", Datum.of(mark.getKey()))
                        .put("status", mark.getValue().id())
                        .build())
                .toList());
    }

    static Attendance attendanceFrom(Datum form) {
        Attendance.Builder attendance = Attendance.builder();
        for (Datum mark : form.asList()) {
            DelegateId delegate = DelegateId.of(mark.field("delegate").asText());
            attendance
                    .addRoll(delegate)
                    .mark(delegate, AttendanceStatus.parse(mark.field("status").asText()));
        }
        return attendance.build();
    }

    static Datum conclusion(Conclusion conclusion) {
        Datum.RecordBuilder form = Datum.record()
                .put(
                        "directives",
                        Datum.list(conclusion.directives().stream()
                                .map(MeetingForms::directive)
                                .toList()));
        conclusion.text().ifPresent(text -> form.put("text", Label.CODEC.encode(text)));
        return form.build();
    }

    static Conclusion conclusionFrom(Datum form) {
        return Conclusion.builder()
                .text(form.optionalField("text").map(text -> Label.CODEC.decode(1, text)))
                .addAllDirectives(form.field("directives").asList().stream()
                        .map(MeetingForms::directiveFrom)
                        .toList())
                .build();
    }

    private static Datum directive(Directive directive) {
        return Datum.record()
                .put("id", Datum.of(directive.id()))
                .put("text", Label.CODEC.encode(directive.text()))
                .put("addressee", Datum.of(directive.addressee()))
                // in their order, by which the recommendations of the others are numbered
                .put(
                        "others",
                        Datum.texts(
                                directive.others().stream().map(BodyId::value).toList()))
                .put(
                        "due",
                        Datum.record()
                                .put("version", Datum.of(Due.CODEC.version()))
                                .put("value", Due.CODEC.encode(directive.due()))
                                .build())
                .put("references", Datum.texts(directive.references()))
                .build();
    }

    private static Directive directiveFrom(Datum form) {
        Datum due = form.field("due");
        return Directive.builder()
                .id(DirectiveId.of(form.field("id").asText()))
                .text(Label.CODEC.decode(1, form.field("text")))
                .addressee(BodyId.of(form.field("addressee").asText()))
                .addAllOthers(form.field("others").asList().stream()
                        .map(body -> BodyId.of(body.asText()))
                        .toList())
                .due(Due.CODEC.decode(Math.toIntExact(due.field("version").asWhole()), due.field("value")))
                .addAllReferences(form.field("references").asList().stream()
                        .map(Datum::asText)
                        .toList())
                .build();
    }
}
