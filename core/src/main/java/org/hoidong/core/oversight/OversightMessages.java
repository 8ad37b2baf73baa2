package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the types of this package give, and the names of the shipped kinds. */
public final class OversightMessages {

    private static final Messages STANDARD = build();

    private OversightMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addParts(texts);
        addDue(texts);
        addEvidence(texts);
        addAppearance(texts);
        StepMessages.addTo(texts);
        TopicMessages.addTo(texts);
        HearingMessages.addTo(texts);
        ImmutableList.<Kind<?>>builder()
                .addAll(SeverityKind.standard())
                .addAll(EvidenceKind.standard())
                .addAll(RecommendationSource.standard())
                .build()
                .forEach(kind -> texts.name(kind.id(), kind.label()));
        texts.name(TimeLimit.Unit.CALENDAR_DAYS.code(), Label.of("ngày", "calendar days"))
                .name(TimeLimit.Unit.COUNTED_DAYS.code(), Label.of("ngày làm việc", "working days"))
                .name(TimeLimit.Unit.MONTHS.code(), Label.of("tháng", "months"))
                .name(TimeLimit.Unit.YEARS.code(), Label.of("năm", "years"));
        return texts.build();
    }

    private static void addParts(Messages.Builder texts) {
        texts.text(
                        Recommendation.ADDRESSEE_NAMED,
                        "Kiến nghị {recommendation}: cơ quan thực hiện là {addressee}",
                        "Recommendation {recommendation} is addressed to {addressee}")
                .text(
                        Recommendation.ADDRESSEE_MISSING,
                        "Kiến nghị {recommendation} chưa xác định cơ quan thực hiện",
                        "Recommendation {recommendation} names nobody who must act")
                .text(
                        Recommendation.OVERSEER_NAMED,
                        "Kiến nghị {recommendation}: cơ quan theo dõi, đôn đốc là {overseer}",
                        "Recommendation {recommendation} is followed up by {overseer}")
                .text(
                        Recommendation.OVERSEER_MISSING,
                        "Kiến nghị {recommendation} chưa xác định cơ quan theo dõi, đôn đốc",
                        "Recommendation {recommendation} names nobody who follows it up")
                .text(
                        Recommendation.VALIDATOR_NAMED,
                        "Kiến nghị {recommendation}: cơ quan kiểm tra, xác nhận kết quả là {validator}",
                        "The result of recommendation {recommendation} is verified by {validator}")
                .text(
                        Recommendation.VALIDATOR_MISSING,
                        "Kiến nghị {recommendation} chưa xác định cơ quan kiểm tra, xác nhận kết quả",
                        "Recommendation {recommendation} names nobody who verifies the result")
                .text(
                        Recommendation.VALIDATOR_IS_ADDRESSEE,
                        "Kiến nghị {recommendation}: {validator} vừa thực hiện vừa tự xác nhận kết quả",
                        "In recommendation {recommendation} {validator} would verify its own work")
                .text(
                        Recommendation.NAME_ADDRESSEE,
                        "Ghi rõ cơ quan phải thực hiện kiến nghị {recommendation}",
                        "Name the body that must carry out recommendation {recommendation}")
                .text(
                        Recommendation.NAME_OVERSEER,
                        "Giao cơ quan theo dõi, đôn đốc kiến nghị {recommendation}",
                        "Name the body that follows up recommendation {recommendation}")
                .text(
                        Recommendation.NAME_VALIDATOR,
                        "Giao cơ quan kiểm tra, xác nhận kết quả thực hiện kiến nghị {recommendation}",
                        "Name the body that verifies the result of recommendation {recommendation}")
                .text(
                        Recommendation.NAME_ANOTHER_VALIDATOR,
                        "Giao một cơ quan khác, không phải {addressee}, kiểm tra, xác nhận kết quả",
                        "Name a body other than {addressee} to verify the result");
    }

    private static void addDue(Messages.Builder texts) {
        texts.text(
                        Recommendation.DUE_ON,
                        "Kiến nghị {recommendation}: thời hạn hoàn thành là ngày {due}",
                        "Recommendation {recommendation} is due on {due}")
                .text(
                        Recommendation.DUE_WITHIN,
                        "Kiến nghị {recommendation}: thời hạn thực hiện {amount} {unit} kể từ ngày {from}",
                        "Recommendation {recommendation} is due within {amount} {unit} of {from}")
                .text(
                        Recommendation.DUE_ON_FIXED_DAY,
                        "Kiến nghị {recommendation}: đến hạn vào ngày cố định, tính từ ngày {from}",
                        "Recommendation {recommendation} is due on a fixed day, counted from {from}")
                .text(
                        Recommendation.DUE_AT,
                        "Kiến nghị {recommendation}: thời hạn thực hiện là {milestone}",
                        "Recommendation {recommendation} is due at {milestone}")
                .text(
                        Recommendation.DUE_BEFORE_ISSUE,
                        "Kiến nghị {recommendation}: thời hạn {due} trước cả ngày ban hành {issuedOn}",
                        "Recommendation {recommendation} would be due on {due}, before it is issued on {issuedOn}")
                .text(
                        Recommendation.DUE_MISSING,
                        "Kiến nghị {recommendation} chưa có thời hạn thực hiện",
                        "Recommendation {recommendation} has no due date, time limit or session")
                .text(
                        Recommendation.SET_DUE,
                        "Ấn định ngày, thời hạn hoặc kỳ họp phải hoàn thành kiến nghị {recommendation}",
                        "Set a date, a time limit or a session by which recommendation {recommendation} is due");
    }

    private static void addEvidence(Messages.Builder texts) {
        texts.text(
                        Recommendation.EVIDENCE_PRESENT,
                        "Kiến nghị {recommendation}: đã có minh chứng {kind}: {reference}",
                        "Recommendation {recommendation} has the required evidence, {kind}: {reference}")
                .text(
                        Recommendation.EVIDENCE_MISSING,
                        "Kiến nghị {recommendation}: thiếu minh chứng {kind} (đã nộp {submitted} minh chứng)",
                        "Recommendation {recommendation} lacks required evidence: {kind} (items submitted: {submitted})")
                .text(
                        Recommendation.SOME_EVIDENCE_PRESENT,
                        "Kiến nghị {recommendation}: đã có {items} minh chứng",
                        "Evidence submitted for recommendation {recommendation}, items: {items}")
                .text(
                        Recommendation.NO_EVIDENCE,
                        "Kiến nghị {recommendation}: chưa có minh chứng nào",
                        "Recommendation {recommendation} has no evidence at all")
                .text(
                        Recommendation.SUBMIT_EVIDENCE,
                        "Nộp minh chứng loại {kind}, kèm số hiệu tài liệu và mã băm SHA-256",
                        "Submit evidence of the kind {kind}, with its reference and SHA-256")
                .text(
                        Recommendation.SUBMIT_SOME_EVIDENCE,
                        "Nộp ít nhất một minh chứng kết quả thực hiện kiến nghị {recommendation}",
                        "Submit at least one item of evidence for recommendation {recommendation}");
    }

    private static void addAppearance(Messages.Builder texts) {
        texts.text(AppearanceRule.IN_PERSON, "{appeared} trực tiếp trả lời, báo cáo", "{appeared} appeared in person")
                .text(
                        AppearanceRule.BY_DEPUTY,
                        "{appeared} được ủy quyền thay {called}",
                        "{appeared} appeared for {called}, as a deputy may")
                .text(
                        AppearanceRule.BY_ANOTHER,
                        "{called} phải trực tiếp trả lời, báo cáo; {appeared} không được thay",
                        "{called} must appear in person; {appeared} may not stand in")
                .text(
                        AppearanceRule.APPEAR_IN_PERSON,
                        "Đề nghị {called} trực tiếp trả lời, báo cáo",
                        "Let {called} appear in person");
    }
}
