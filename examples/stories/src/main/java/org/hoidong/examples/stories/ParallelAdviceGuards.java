package org.hoidong.examples.stories;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.WorkflowState;

/** The conditions on the steps of a proposal on which three committees advise. */
final class ParallelAdviceGuards {

    static final Provision ADVICE = Provision.of("Standing orders of Lakeside", "14");
    static final Provision LATE_ADVICE = Provision.of("Standing orders of Lakeside", "15");
    static final Provision DECISION = Provision.of("Standing orders of Lakeside", "16");

    static final ReasonCode ADVISED = ReasonCode.of("advice/advised");
    static final ReasonCode ADVISE_AGAIN = ReasonCode.of("advice/advise-again");
    static final ReasonCode AWAITED = ReasonCode.of("advice/awaited");
    static final ReasonCode LATE = ReasonCode.of("advice/late");
    static final ReasonCode REASONS = ReasonCode.of("advice/reasons-against-advice");

    private ParallelAdviceGuards() {}

    /** The committee has advised. */
    static Guard<AdvisedProposal, Object> hasAdvised(AdvisingCommittee committee) {
        return Guard.of("advice/has-advised", Datum.of(committee.id), attempt -> advised(committee, attempt, true));
    }

    /** The committee has not advised. */
    static Guard<AdvisedProposal, Object> hasNotAdvised(AdvisingCommittee committee) {
        return Guard.of(
                "advice/has-not-advised", Datum.of(committee.id), attempt -> advised(committee, attempt, false));
    }

    private static Verdict advised(
            AdvisingCommittee committee, CaseView<? extends AdvisedProposal> proposal, boolean needed) {
        Optional<LocalDate> on = proposal.last(committee.advised).map(entry -> entry.occurredOn());
        Reason.Builder reason =
                Reason.builder(ADVISED).fact("committee", committee.role.id()).basis(ADVICE);
        on.ifPresent(day -> reason.fact("on", day));
        if (on.isPresent() && !needed) {
            reason.remedy(Remedy.of(ADVISE_AGAIN));
        }
        return Verdict.of(on.isPresent() == needed, reason.build());
    }

    /** The committee is still awaited, and its advice is late. */
    static Guard<AdvisedProposal, Object> isLate(AdvisingCommittee committee) {
        return Guard.of(
                "advice/is-late",
                Datum.of(committee.id),
                attempt -> attempt.owed(committee.advised)
                        .map(duty -> late(duty, attempt.occurredOn()))
                        .orElseGet(() -> Verdict.no(Reason.builder(AWAITED)
                                .fact("awaited", awaited(attempt))
                                .basis(LATE_ADVICE)
                                .build())));
    }

    private static Verdict late(Obligation duty, LocalDate on) {
        Reason.Builder reason =
                Reason.builder(LATE).fact("due", duty.deadline().dueOn()).basis(LATE_ADVICE);
        return duty.isOverdueOn(on)
                ? Verdict.yes(reason.build())
                : Verdict.no(
                        reason.remedy(Guards.waitUntil(duty.firstLateDay())).build());
    }

    /** Every committee has advised or is not awaited any longer. */
    static Guard<AdvisedProposal, Object> noneIsAwaited() {
        return Guard.of("advice/none-is-awaited", attempt -> {
            Datum awaited = awaited(attempt);
            return Verdict.of(
                    awaited.asList().isEmpty(),
                    Reason.builder(AWAITED)
                            .fact("awaited", awaited)
                            .basis(ADVICE)
                            .build());
        });
    }

    private static Datum awaited(CaseView<? extends AdvisedProposal> proposal) {
        return Datum.texts(Arrays.stream(AdvisingCommittee.values())
                .filter(committee -> committee.isAwaited(proposal))
                .map(committee -> committee.role.id())
                .toList());
    }

    /** A council that decides against most of the advice, as it stands, says why. */
    static Guard<AdvisedProposal, String> reasonsAreGivenTo(WorkflowState decision) {
        boolean adopts = decision.equals(ParallelAdviceWorkflow.ADOPTED);
        return Guard.onPayload("advice/reasons-to-" + (adopts ? "adopt" : "decline"), attempt -> {
            ImmutableList<Advice> advice = Arrays.stream(AdvisingCommittee.values())
                    .flatMap(committee -> committee.standingAdvice(attempt).stream())
                    .collect(ImmutableList.toImmutableList());
            long against =
                    advice.stream().filter(given -> given.inFavour() != adopts).count();
            return Verdict.of(
                    2 * against <= advice.size() || !attempt.payload().isBlank(),
                    Reason.builder(REASONS)
                            .fact("against", against)
                            .fact("given", advice.size())
                            .basis(DECISION)
                            .build());
        });
    }

    static Messages texts() {
        return WorkflowMessages.standard()
                .with(Messages.builder()
                        .text(
                                ADVISED,
                                Label.same("A committee advises once, and from then on it advises again ({committee})"))
                        .text(ADVISE_AGAIN, Label.same("Advise again"))
                        .text(AWAITED, Label.same("Still awaited: {awaited}"))
                        .text(LATE, Label.same("The advice is due by {due}"))
                        .text(
                                REASONS,
                                Label.same(
                                        "Reasons are needed against most of the advice (against {against} of {given})"))
                        .build());
    }
}
