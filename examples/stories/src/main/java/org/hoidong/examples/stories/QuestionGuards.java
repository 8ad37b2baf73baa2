package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.QuestionWorkflow.ANSWERED_IN_WRITING;
import static org.hoidong.examples.stories.QuestionWorkflow.SITTINGS;
import static org.hoidong.workflow.Guards.waitUntil;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Guard;

/** What must hold before a step of a question, each with its article and its text. */
final class QuestionGuards {

    static final LegalDocument ORDERS =
            LegalDocument.of("3/2022", Label.of("Nội quy 3/2022 của thành phố", "Standing orders of Acme 3/2022"));
    static final Provision MODES = Provision.of(ORDERS, "21");
    static final Provision NOTICE = Provision.of(ORDERS, "23");
    static final Provision LATE_ANSWERS = Provision.of(ORDERS, "24");
    static final ReasonCode MODE = ReasonCode.of("question/mode");
    static final ReasonCode ANSWER_LATE = ReasonCode.of("question/answer-late");
    static final ReasonCode SITTING_DAY = ReasonCode.of("question/sitting-day");
    static final ReasonCode DAY_HAS_COME = ReasonCode.of("question/day-has-come");

    private QuestionGuards() {}

    static Guard<Question, Object> isOral(boolean needed) {
        return Guard.of("question/is-oral", Datum.of(needed), attempt -> {
            boolean oral = QuestionWorkflow.oral(attempt);
            return Verdict.of(
                    oral == needed,
                    Reason.builder(MODE)
                            .fact("oral", Datum.of(oral))
                            .basis(MODES)
                            .build());
        });
    }

    static Guard<Question, Object> answerIsLate() {
        return Guard.of("question/answer-is-late", attempt -> {
            boolean late = attempt.overdue(ANSWERED_IN_WRITING).isPresent();
            Reason.Builder reason = Reason.builder(ANSWER_LATE).basis(LATE_ANSWERS);
            if (!late) {
                attempt.owed(ANSWERED_IN_WRITING).ifPresent(duty -> reason.remedy(waitUntil(duty.firstLateDay())));
            }
            return Verdict.of(late, reason.build());
        });
    }

    static Guard<Question, LocalDate> sittingDayIn(int sittings) {
        return Guard.onPayload("question/sitting-day-in", attempt -> {
            var calendar = attempt.context().calendars().get(SITTINGS);
            LocalDate earliest = calendar.plusWorkingDays(attempt.occurredOn(), sittings);
            LocalDate day = attempt.payload();
            return Verdict.of(
                    calendar.isCounted(day) && !day.isBefore(earliest),
                    Reason.builder(SITTING_DAY)
                            .fact("day", day)
                            .fact("earliest", earliest)
                            .basis(NOTICE)
                            .build());
        });
    }

    static Guard<Question, Object> dayHasCome() {
        return Guard.of("question/day-has-come", attempt -> {
            LocalDate day = QuestionWorkflow.day(attempt);
            boolean come = !attempt.occurredOn().isBefore(day);
            Reason.Builder reason =
                    Reason.builder(DAY_HAS_COME).fact("day", day).basis(NOTICE);
            if (!come) {
                reason.remedy(waitUntil(day));
            }
            return Verdict.of(come, reason.build());
        });
    }

    static Messages texts() {
        return AcmeCity.TEXTS
                .with(QuestionWorkflow.definition().names())
                .with(Messages.builder()
                        .text(MODE, "Phải trả lời trực tiếp: {oral}", "To be answered orally: {oral}")
                        .text(
                                ANSWER_LATE,
                                "Chỉ khi văn bản trả lời đã quá hạn",
                                "Only once the written answer is overdue")
                        .text(
                                SITTING_DAY,
                                "{day} phải là ngày họp, sớm nhất {earliest}",
                                "{day} must be a sitting day, {earliest} at the earliest")
                        .text(DAY_HAS_COME, "Được xếp vào ngày {day}", "It is listed for {day}")
                        .build());
    }
}
