package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.ActCategory;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.MatterCategory;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.Provision;

/** How matters between sessions, and the items that report them, are written; kinds with id, label and category. */
final class InterSessionForms {

    private InterSessionForms() {}

    static Datum matter(InterSessionMatter matter) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(matter.id()))
                .put("act", KindForms.write(matter.act()))
                .put("subject", Label.CODEC.encode(matter.subject()))
                .put("council", Datum.of(matter.council()))
                .put("tier", KindForms.write(matter.tier()))
                .put("askedBy", Datum.of(matter.askedBy()))
                .put("checkedBy", Datum.of(matter.checkedBy()))
                .put("decidedBy", Datum.of(matter.decidedBy()))
                .put("deciderKind", KindForms.write(matter.deciderKind()))
                .put("receivedOn", Datum.of(matter.receivedOn()))
                .put(
                        "shown",
                        Datum.list(matter.shown().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(
                                        (one, other) -> one.id().compareTo(other.id())))
                                .map(entry -> Datum.record()
                                        .put("part", KindForms.write(entry.getKey()))
                                        .put("document", entry.getValue())
                                        .build())
                                .toList()));
        matter.matter().ifPresent(kind -> form.put("matter", KindForms.write(kind)));
        matter.providedBy().ifPresent(law -> form.put("providedBy", Provision.CODEC.encode(law)));
        return form.build();
    }

    static InterSessionMatter matterFrom(Datum form) {
        ImmutableMap.Builder<ContentPart, String> shown = ImmutableMap.builder();
        form.field("shown")
                .asList()
                .forEach(entry -> shown.put(
                        KindForms.read(entry.field("part"), ContentCategory.class, ContentPart::of),
                        entry.field("document").asText()));
        return InterSessionMatter.builder()
                .id(InterSessionMatterId.of(form.field("id").asText()))
                .act(KindForms.read(form.field("act"), ActCategory.class, ActKind::of))
                .matter(form.optionalField("matter")
                        .map(kind -> KindForms.read(kind, MatterCategory.class, MatterKind::of)))
                .subject(Label.CODEC.decode(1, form.field("subject")))
                .council(body(form, "council"))
                .tier(KindForms.read(form.field("tier"), TierCategory.class, TierKind::of))
                .askedBy(body(form, "askedBy"))
                .checkedBy(body(form, "checkedBy"))
                .decidedBy(body(form, "decidedBy"))
                .deciderKind(KindForms.read(form.field("deciderKind"), BodyCategory.class, BodyKind::of))
                .receivedOn(form.field("receivedOn").asDate())
                .shown(shown.buildOrThrow())
                .providedBy(form.optionalField("providedBy").map(law -> Provision.CODEC.decode(1, law)))
                .build();
    }

    static Datum item(ReportedItem item) {
        return Datum.record()
                .put("session", Datum.of(item.session()))
                .put("openedOn", Datum.of(item.openedOn()))
                .put("item", item.item())
                .put("on", Datum.of(item.on()))
                .put("result", KindForms.write(item.result()))
                .build();
    }

    static ReportedItem itemFrom(Datum form) {
        return ReportedItem.of(
                MilestoneId.of(form.field("session").asText()),
                form.field("openedOn").asDate(),
                form.field("item").asText(),
                form.field("on").asDate(),
                KindForms.read(form.field("result"), ItemResultCategory.class, ItemResult::of));
    }

    private static BodyId body(Datum form, String field) {
        return BodyId.of(form.field(field).asText());
    }
}
