package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.MotionWorkflow.SUBMITTER;
import static org.hoidong.examples.stories.MotionWorkflow.SUPPORTED;
import static org.hoidong.examples.stories.MotionWorkflow.TEXT_CHANGED;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.Guard;

/** What must hold before a step of a motion, each with its article and its text. */
final class MotionGuards {

    static final Provision SUPPORT = Provision.of(
            LegalDocument.of("3/2022", Label.of("Nội quy 3/2022 của thành phố", "Standing orders of Acme 3/2022")),
            "6");
    static final ReasonCode SUPPORTERS = ReasonCode.of("motion/supporters");
    static final ReasonCode SUPPORT_OF_OTHERS = ReasonCode.of("motion/support-of-others");
    static final ReasonCode WHY_GIVEN = ReasonCode.of("motion/why-given");

    private MotionGuards() {}

    /** Who supports the text as it stands: a change takes earlier support away. */
    static ImmutableSet<String> supporters(CaseView<? extends Motion> theCase) {
        int changed = theCase.last(TEXT_CHANGED).map(Entry::number).orElse(0);
        return theCase.all(SUPPORTED).stream()
                .filter(entry -> entry.number() > changed)
                .map(entry -> entry.actor().id().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    static Guard<Motion, Object> supportedByAtLeast(int needed) {
        return Guard.of("motion/supported-by-at-least", needed, attempt -> {
            int supporters = supporters(attempt).size();
            return Verdict.of(
                    supporters >= needed,
                    Reason.builder(SUPPORTERS)
                            .fact("supporters", supporters)
                            .fact("needed", needed)
                            .basis(SUPPORT)
                            .build());
        });
    }

    static Guard<Motion, Object> supportsSomebodyElseOnce() {
        return Guard.of("motion/supports-somebody-else-once", attempt -> {
            String actor = attempt.actor().id().value();
            boolean own = SUBMITTER.isHeldBy(attempt.actor(), attempt);
            return Verdict.of(
                    !own && !supporters(attempt).contains(actor),
                    Reason.builder(SUPPORT_OF_OTHERS)
                            .fact("actor", actor)
                            .basis(SUPPORT)
                            .build());
        });
    }

    static Guard<Motion, String> saysWhy() {
        return Guard.onPayload(
                "motion/says-why", attempt -> Verdict.of(!attempt.payload().isBlank(), Reason.of(WHY_GIVEN)));
    }

    static Messages texts() {
        return AcmeCity.TEXTS
                .with(MotionWorkflow.definition().names())
                .with(Messages.builder()
                        .text(
                                SUPPORTERS,
                                "Số người ủng hộ: {supporters}, cần ít nhất {needed}",
                                "Supporters: {supporters}, at least {needed} needed")
                        .text(
                                SUPPORT_OF_OTHERS,
                                "Mỗi đại biểu ủng hộ một lần, và không ủng hộ kiến nghị của mình",
                                "A delegate supports a motion once, and not a motion of their own")
                        .text(WHY_GIVEN, "Phải ghi lý do bỏ qua trình tự", "Skipping the order must say why")
                        .build());
    }
}
