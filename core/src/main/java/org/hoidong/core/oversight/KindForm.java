package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.DocumentCategory;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.meeting.ContentCategory;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.StepCategory;
import org.hoidong.core.meeting.StepKind;
import org.hoidong.core.resolution.ResolutionCategory;
import org.hoidong.core.resolution.ResolutionKind;

/**
 * How kinds of one sort are written: with id, label and category, so that what was written can be read without knowing the host.
 *
 * @param <C> the category
 * @param <K> the kinds
 */
record KindForm<C extends Enum<C>, K extends Kind<C>>(
        ImmutableMap<C, String> categories, OversightForms.KindFactory<C, K> factory) {

    static final KindForm<BodyCategory, BodyKind> BODY = new KindForm<>(
            ImmutableMap.<BodyCategory, String>builder()
                    .put(BodyCategory.COUNCIL, "council")
                    .put(BodyCategory.STANDING_COMMITTEE, "standing-committee")
                    .put(BodyCategory.COMMITTEE, "committee")
                    .put(BodyCategory.DELEGATE_GROUP, "delegate-group")
                    .put(BodyCategory.EXECUTIVE, "executive")
                    .put(BodyCategory.AGENCY, "agency")
                    .put(BodyCategory.COURT, "court")
                    .put(BodyCategory.PROCURACY, "procuracy")
                    .put(BodyCategory.FRONT, "front")
                    .put(BodyCategory.OTHER, "other")
                    .buildOrThrow(),
            BodyKind::of);

    static final KindForm<TierCategory, TierKind> TIER = new KindForm<>(
            ImmutableMap.of(TierCategory.UPPER, "upper", TierCategory.MIDDLE, "middle", TierCategory.BASIC, "basic"),
            TierKind::of);

    static final KindForm<DocumentCategory, DocumentKind> DOCUMENT = new KindForm<>(
            ImmutableMap.of(
                    DocumentCategory.DECISION, "decision",
                    DocumentCategory.ASSESSMENT, "assessment",
                    DocumentCategory.PLAN, "plan",
                    DocumentCategory.REQUEST, "request",
                    DocumentCategory.RECORD, "record"),
            DocumentKind::of);

    static final KindForm<ContentCategory, ContentPart> PART = new KindForm<>(
            ImmutableMap.of(
                    ContentCategory.SUBJECT, "subject",
                    ContentCategory.ASSESSMENT, "assessment",
                    ContentCategory.TASK, "task",
                    ContentCategory.PARTICIPANT, "participant",
                    ContentCategory.PAPER, "paper"),
            ContentPart::of);

    static final KindForm<StepCategory, StepKind> STEP = new KindForm<>(
            ImmutableMap.of(
                    StepCategory.STATEMENT, "statement",
                    StepCategory.DISCUSSION, "discussion",
                    StepCategory.DECISION, "decision"),
            StepKind::of);

    static final KindForm<OversightFormCategory, OversightFormKind> FORM = new KindForm<>(
            ImmutableMap.of(
                    OversightFormCategory.REPORTS, "reports",
                    OversightFormCategory.QUESTIONS, "questions",
                    OversightFormCategory.DOCUMENTS, "documents",
                    OversightFormCategory.FIELD, "field",
                    OversightFormCategory.PETITIONS, "petitions",
                    OversightFormCategory.CONFIDENCE, "confidence",
                    OversightFormCategory.FOLLOW_UP, "follow-up"),
            OversightFormKind::of);

    static final KindForm<MeetingCategory, MeetingKind> MEETING = new KindForm<>(
            ImmutableMap.<MeetingCategory, String>builder()
                    .put(MeetingCategory.SESSION, "session")
                    .put(MeetingCategory.COMMITTEE_MEETING, "committee-meeting")
                    .put(MeetingCategory.EXECUTIVE_MEETING, "executive-meeting")
                    .put(MeetingCategory.HEARING, "hearing")
                    .put(MeetingCategory.CONFERENCE, "conference")
                    .put(MeetingCategory.CONTACT, "contact")
                    .buildOrThrow(),
            MeetingKind::of);

    static final KindForm<ResolutionCategory, ResolutionKind> RESOLUTION = new KindForm<>(
            ImmutableMap.of(
                    ResolutionCategory.NORMATIVE, "normative",
                    ResolutionCategory.INDIVIDUAL, "individual"),
            ResolutionKind::of);

    static final KindForm<WrittenAnswerCategory, WrittenAnswerCase> WRITTEN_ANSWER = new KindForm<>(
            ImmutableMap.of(
                    WrittenAnswerCategory.OUTSIDE_GROUP, "outside-group",
                    WrittenAnswerCategory.NEEDS_TIME, "needs-time",
                    WrittenAnswerCategory.LEFT_UNANSWERED, "left-unanswered"),
            WrittenAnswerCase::of);

    static final KindForm<HearingRecipientCategory, HearingRecipient> RECIPIENT = new KindForm<>(
            ImmutableMap.of(
                    HearingRecipientCategory.COUNCIL, "council",
                    HearingRecipientCategory.CALLED, "called",
                    HearingRecipientCategory.CONCERNED, "concerned"),
            HearingRecipient::of);

    Datum write(K kind) {
        return OversightForms.kind(kind, ImmutableList.of(), categories);
    }

    K read(Datum form) {
        return OversightForms.kindFrom(form, ImmutableList.of(), categories, factory);
    }

    /** Sets are written in the order of their ids, because equal sets must give equal data. */
    Datum writeSet(Collection<K> kinds) {
        return Datum.list(kinds.stream()
                .sorted(Comparator.comparing(Kind::id))
                .map(this::write)
                .toList());
    }

    Datum writeList(Collection<K> kinds) {
        return Datum.list(kinds.stream().map(this::write).toList());
    }

    ImmutableList<K> readAll(Datum form) {
        return form.asList().stream().map(this::read).collect(ImmutableList.toImmutableList());
    }

    static Datum span(DateSpan span) {
        Datum.RecordBuilder form = Datum.record().put("start", Datum.of(span.startInclusive()));
        span.endInclusive().ifPresent(end -> form.put("end", Datum.of(end)));
        return form.build();
    }

    static DateSpan spanFrom(Datum form) {
        return form.optionalField("end")
                .map(end -> DateSpan.of(form.field("start").asDate(), end.asDate()))
                .orElseGet(() -> DateSpan.from(form.field("start").asDate()));
    }
}
