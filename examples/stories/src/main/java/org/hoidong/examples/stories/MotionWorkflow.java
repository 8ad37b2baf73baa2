package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.MotionState.ACCEPTED;
import static org.hoidong.examples.stories.MotionState.ADJOURNED;
import static org.hoidong.examples.stories.MotionState.PERMITTED;
import static org.hoidong.examples.stories.MotionState.REFERRED;
import static org.hoidong.examples.stories.MotionState.REJECTED;
import static org.hoidong.examples.stories.MotionState.SUBMITTED;
import static org.hoidong.examples.stories.MotionState.WITHDRAWN;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.Trigger;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * Motions as OpenSlides treats them: each state names its next states, the desk moves a motion on and back along them, and
 * a manager may put it anywhere, with a word on why. The city and its standing orders are invented.
 */
final class MotionWorkflow {

    static final EventType<NoPayload> FILED = EventType.of("motion/filed");
    static final EventType<NoPayload> SUPPORTED = EventType.of("motion/supported");
    static final EventType<NoPayload> TEXT_CHANGED = EventType.of("motion/text-changed");

    static final Role<Motion> SUBMITTER = Role.relative(
            "motion/submitter",
            Label.of("Người nộp", "submitter"),
            theCase -> ImmutableSet.of(theCase.subject().submitter()));
    static final Role<Object> DELEGATE = Role.granted("motion/delegate", Label.of("Đại biểu", "delegate"));
    static final Role<Object> DESK = Role.granted("motion/desk", Label.of("Bộ phận tiếp nhận", "motions desk"));
    static final Role<Object> MANAGER = Role.granted("motion/manager", Label.of("Người quản lý", "manager"));
    static final Role<Object> COMMITTEE = Role.granted("motion/committee", Label.of("Ban thẩm tra", "committee"));

    static final MilestoneId ASSEMBLY = MilestoneId.of("assembly-2022-9");
    static final Provision SUPPORT = Provision.of(
            LegalDocument.of("3/2022", Label.of("Nội quy 3/2022 của thành phố", "Standing orders of Acme 3/2022")),
            "6");
    static final ReasonCode SUPPORTERS = ReasonCode.of("motion/supporters");
    static final ReasonCode SUPPORT_OF_OTHERS = ReasonCode.of("motion/support-of-others");
    static final ReasonCode WHY_GIVEN = ReasonCode.of("motion/why-given");

    /** For each state its next states; those from which it can be reached are its previous ones. */
    private static final ImmutableSetMultimap<MotionState, MotionState> NEXT =
            ImmutableSetMultimap.<MotionState, MotionState>builder()
                    .putAll(SUBMITTED, PERMITTED, REJECTED, WITHDRAWN)
                    .putAll(PERMITTED, ACCEPTED, REJECTED, REFERRED, ADJOURNED, WITHDRAWN)
                    .build();

    private MotionWorkflow() {}

    static WorkflowDefinition<Motion> definition() {
        WorkflowDefinition.Builder<Motion> table = WorkflowDefinition.<Motion>builder("acme/motion", 1)
                .subject(Motion.CODEC)
                .event(FILED, Label.of("Nộp", "File"))
                .event(SUPPORTED, Label.of("Ủng hộ", "Support"))
                .event(TEXT_CHANGED, Label.of("Sửa nội dung", "Change the text"))
                .opening(SUBMITTED, on(FILED).by(SUBMITTER))
                .internal(SUBMITTED, on(SUPPORTED).by(DELEGATE).when(supportsSomebodyElseOnce()))
                .internal(SUBMITTED, on(TEXT_CHANGED).by(SUBMITTER));
        for (MotionState state : MotionState.values()) {
            table.state(state, state.label())
                    .event(state.put(), state.wayThere())
                    // a line from one state wins over this one from all the others
                    .transition(allBut(state), state, into(state, skip(state)));
        }
        NEXT.forEach((from, to) ->
                table.transition(from, to, into(to, step(from, to))).transition(to, from, into(from, step(to, from))));
        return table.obligation(
                        "motion/admission",
                        Label.of("Xem xét chấp nhận", "Permit or reject"),
                        SUBMITTED,
                        PERMITTED.put(),
                        owedBy(DESK).within(TimeLimit.ofWorkingDays(10)).orBy(REJECTED.put()))
                .obligation(
                        "motion/vote",
                        Label.of("Đưa ra biểu quyết", "Bring to the vote"),
                        PERMITTED,
                        ACCEPTED.put(),
                        owedBy(DESK)
                                .dueFrom("motion/assembly", theCase -> Due.at(ASSEMBLY))
                                .orBy(REJECTED.put(), REFERRED.put(), ADJOURNED.put()))
                .obligation(
                        "motion/advice",
                        Label.of("Thẩm tra", "Advise"),
                        REFERRED,
                        PERMITTED.put(),
                        owedBy(COMMITTEE).within(TimeLimit.ofWorkingDays(15)))
                .obligation(
                        "motion/resumption",
                        Label.of("Đưa trở lại", "Take up again"),
                        ADJOURNED,
                        PERMITTED.put(),
                        owedBy(DESK).within(TimeLimit.ofMonths(3)))
                .build();
    }

    private static StateGroup allBut(MotionState one) {
        return StateGroup.of(
                one.id() + "-not",
                Label.of("Chưa ở trạng thái này", "not yet there"),
                Arrays.stream(MotionState.values())
                        .filter(state -> state != one)
                        .toArray(MotionState[]::new));
    }

    private static Trigger<Motion, String> skip(MotionState to) {
        return on(to.put()).<Motion>by(MANAGER).when(saysWhy());
    }

    private static Trigger<Motion, String> step(MotionState from, MotionState to) {
        Trigger<Motion, String> step = on(to.put()).<Motion>by(DESK).by(MANAGER);
        if (to == WITHDRAWN) {
            step = step.by(SUBMITTER);
        }
        return from == REFERRED ? step.by(COMMITTEE) : step;
    }

    /** The graph may be skipped, the standing orders may not: what holds for a state holds for every way into it. */
    private static Trigger<Motion, String> into(MotionState to, Trigger<Motion, String> way) {
        return (to == PERMITTED ? way.when(supportedByAtLeast(2)) : way).reopening();
    }

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
                .with(definition().names())
                .with(Messages.builder()
                        .text(
                                SUPPORTERS,
                                "Có {supporters} người ủng hộ, cần ít nhất {needed}",
                                "{supporters} supporters, at least {needed} needed")
                        .text(
                                SUPPORT_OF_OTHERS,
                                "Mỗi đại biểu ủng hộ một lần, và không ủng hộ kiến nghị của mình",
                                "A delegate supports a motion once, and not a motion of their own")
                        .text(WHY_GIVEN, "Phải ghi lý do bỏ qua trình tự", "Skipping the order must say why")
                        .build());
    }
}
