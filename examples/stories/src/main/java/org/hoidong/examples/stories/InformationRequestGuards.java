package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.InformationRequestWorkflow.REFUSAL_SENT;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;

/** What must hold before a step of a request for information, each with its article and its text. */
final class InformationRequestGuards {

    static final LegalDocument ACT = LegalDocument.of(
            "5/2021", Label.of("Quy định 5/2021 của thành phố về thông tin", "Information Ordinance 5/2021"));
    static final Provision LIMITS = Provision.of(ACT, "10");
    static final Provision REFUSAL = Provision.of(ACT, "17");
    static final Provision REVIEW = Provision.of(ACT, "20");

    static final ReasonCode OVERDUE = ReasonCode.of("foi/overdue");
    static final ReasonCode IN_TIME = ReasonCode.of("foi/in-time");
    static final ReasonCode ONCE = ReasonCode.of("foi/once");
    static final ReasonCode GROUNDS_GIVEN = ReasonCode.of("foi/grounds-given");
    static final ReasonCode REVIEW_IN_TIME = ReasonCode.of("foi/review-in-time");
    static final ReasonCode OTHER_PERSON = ReasonCode.of("foi/other-person");

    private InformationRequestGuards() {}

    /** An obligation is overdue: an answer, so that it counts as a refusal, or a clarification that never came. */
    static Guard<InformationRequest, Object> overdue(String line) {
        return Guard.of("foi/is-overdue", Datum.of(line), attempt -> {
            Optional<Obligation> owed = owed(attempt, line);
            boolean late =
                    owed.filter(duty -> duty.isOverdueOn(attempt.occurredOn())).isPresent();
            Reason.Builder reason = Reason.builder(OVERDUE).basis(LIMITS);
            owed.ifPresent(duty -> reason.fact("due", duty.deadline().dueOn()));
            owed.filter(duty -> !late).ifPresent(duty -> reason.remedy(Guards.waitUntil(duty.firstLateDay())));
            return Verdict.of(late, reason.build());
        });
    }

    /** An obligation is not overdue: what is late is neither stopped nor extended. */
    static Guard<InformationRequest, Object> notOverdue(String line) {
        return Guard.<InformationRequest>of("foi/is-not-overdue", Datum.of(line), attempt -> {
                    Optional<Obligation> owed = owed(attempt, line);
                    Reason.Builder reason = Reason.builder(IN_TIME).basis(LIMITS);
                    owed.ifPresent(duty -> reason.fact("due", duty.deadline().dueOn()));
                    return Verdict.of(
                            owed.filter(duty -> duty.isOverdueOn(attempt.occurredOn()))
                                    .isEmpty(),
                            reason.build());
                })
                .closing();
    }

    private static Optional<Obligation> owed(Attempt<?, ?> attempt, String line) {
        return attempt.owed().stream()
                .filter(obligation -> obligation.line().equals(line))
                .findFirst();
    }

    static Guard<InformationRequest, Object> onlyOnce(EventType<?> event, Provision basis) {
        return Guard.<InformationRequest>of("foi/only-once", Datum.of(event.id()), attempt -> {
                    int before = attempt.count(event);
                    return Verdict.of(
                            before == 0,
                            Reason.builder(ONCE)
                                    .fact("before", before)
                                    .basis(basis)
                                    .build());
                })
                .closing();
    }

    static Guard<InformationRequest, String> namesGrounds() {
        return Guard.onPayload(
                "foi/names-grounds",
                attempt -> Verdict.of(
                        !attempt.payload().isBlank(),
                        Reason.builder(GROUNDS_GIVEN).basis(REFUSAL).build()));
    }

    static Guard<InformationRequest, Object> refusedWithin(int workingDays) {
        return Guard.<InformationRequest>of("foi/refused-within", workingDays, attempt -> {
                    LocalDate refused = attempt.last(REFUSAL_SENT).orElseThrow().occurredOn();
                    LocalDate latest =
                            attempt.context().calendars().defaultCalendar().plusWorkingDays(refused, workingDays);
                    return Verdict.of(
                            !attempt.occurredOn().isAfter(latest),
                            Reason.builder(REVIEW_IN_TIME)
                                    .fact("refused", refused)
                                    .fact("latest", latest)
                                    .basis(REVIEW)
                                    .build());
                })
                .closing();
    }

    /** Who refused, or let the time pass, does not review. */
    static Guard<InformationRequest, Object> notWhoDecided() {
        return Guard.<InformationRequest>of("foi/not-who-decided", attempt -> {
                    String decider = attempt.last(REFUSAL_SENT)
                            .map(entry -> entry.actor().id().value())
                            .orElseGet(() -> InformationRequestWorkflow.officer(attempt));
                    return Verdict.of(
                            !attempt.actor().actsFor().contains(decider),
                            Reason.builder(OTHER_PERSON)
                                    .fact("decider", decider)
                                    .basis(REVIEW)
                                    .build());
                })
                .closing();
    }

    static Messages texts() {
        return AcmeCity.TEXTS
                .with(InformationRequestWorkflow.definition().names())
                .with(Messages.builder()
                        .text(OVERDUE, "Chỉ khi đã quá hạn (hạn: {due})", "Only once it is overdue (due: {due})")
                        .text(IN_TIME, "Chỉ khi chưa quá hạn (hạn: {due})", "Only while it is not overdue (due: {due})")
                        .text(ONCE, "Chỉ một lần (đã có: {before})", "Only once (before: {before})")
                        .text(GROUNDS_GIVEN, "Phải nêu căn cứ từ chối", "The grounds of a refusal must be named")
                        .text(
                                REVIEW_IN_TIME,
                                "Từ chối ngày {refused}, chỉ xem xét lại nếu đề nghị đến ngày {latest}",
                                "Refused on {refused}, to be reviewed if asked for until {latest}")
                        .text(
                                OTHER_PERSON,
                                "Người xem xét lại phải khác người đã quyết định ({decider})",
                                "The review must be by somebody else than who decided ({decider})")
                        .build());
    }
}
