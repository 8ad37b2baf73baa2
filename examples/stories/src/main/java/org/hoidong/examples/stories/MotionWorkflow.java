package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.MotionGuards.saysWhy;
import static org.hoidong.examples.stories.MotionGuards.supportedByAtLeast;
import static org.hoidong.examples.stories.MotionGuards.supportsSomebodyElseOnce;
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
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
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

    /** The host gives the motion its number, unless it has one already. */
    static final EffectType<Motion> NUMBER =
            EffectType.of("motion/number", motion -> Datum.of(motion.subject().title()));

    static final MilestoneId ASSEMBLY = MilestoneId.of("assembly-2022-9");

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
        for (MotionState to : MotionState.values()) {
            table.state(to, to.label()).event(to.put(), to.wayThere());
            for (MotionState from : MotionState.values()) {
                if (from != to) {
                    table.transition(from, to, way(from, to));
                }
            }
        }
        return table.onEntering(PERMITTED, NUMBER)
                // who may read it until then; the host sees to it
                .attribute(SUBMITTED, "restrictions", Datum.texts(List.of(SUBMITTER.id(), DESK.id(), MANAGER.id())))
                .obligation(
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

    /** The graph may be skipped, the standing orders may not: what holds for a state holds for every way into it. */
    private static Trigger<Motion, String> way(MotionState from, MotionState to) {
        boolean along = NEXT.containsEntry(from, to) || NEXT.containsEntry(to, from);
        Trigger<Motion, String> way = along ? step(from, to) : skip(to);
        if (to == PERMITTED) {
            way = way.when(supportedByAtLeast(2));
        }
        return from.category().isClosed() ? way.reopening() : way;
    }

    private static Trigger<Motion, String> step(MotionState from, MotionState to) {
        Trigger<Motion, String> step = on(to.put()).<Motion>by(DESK).by(MANAGER);
        if (to == WITHDRAWN) {
            step = step.by(SUBMITTER);
        }
        return from == REFERRED ? step.by(COMMITTEE) : step;
    }

    private static Trigger<Motion, String> skip(MotionState to) {
        return on(to.put()).<Motion>by(MANAGER).when(saysWhy());
    }
}
