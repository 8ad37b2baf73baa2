package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.MotionState.ACCEPTED;
import static org.hoidong.examples.stories.MotionState.ADJOURNED;
import static org.hoidong.examples.stories.MotionState.PERMITTED;

import java.time.LocalDate;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;

/** A motion that the desk walks along the graph and back, and that the manager takes across it. */
public final class MotionStory {

    static final Actor ANNA = Actor.of("anna").granted(MotionWorkflow.DELEGATE);
    static final Actor BEN = Actor.of("ben").granted(MotionWorkflow.DELEGATE);
    static final Actor DORA = Actor.of("dora").granted(MotionWorkflow.DELEGATE);
    static final Actor DESK = Actor.of("desk").granted(MotionWorkflow.DESK);
    static final Actor MONA = Actor.of("mona").granted(MotionWorkflow.MANAGER);
    static final Actor CARL = Actor.of("carl").granted(MotionWorkflow.COMMITTEE);

    static final LegalContext CONTEXT = AcmeCity.CONTEXT.toBuilder()
            .milestones(Milestones.none().with(MotionWorkflow.ASSEMBLY, LocalDate.of(2022, 9, 15)))
            .build();

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);

    private MotionStory() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<Motion> motion = Telling.of(MotionWorkflow.definition(), CONTEXT, MotionGuards.texts());
        motion.opens("M-1", new Motion("A footbridge", "anna"), MON_2022_08_01, ANNA, MotionWorkflow.FILED);
        motion.does(TUE_2022_08_02, ANNA, MotionWorkflow.SUPPORTED);
        motion.does(TUE_2022_08_02, BEN, MotionWorkflow.SUPPORTED);
        motion.does(TUE_2022_08_02, DESK, PERMITTED.put(), "");
        motion.does(TUE_2022_08_02, DORA, MotionWorkflow.SUPPORTED);
        motion.does(TUE_2022_08_02, DESK, PERMITTED.put(), "");
        motion.does(MON_2022_08_15, DESK, ADJOURNED.put(), "");
        motion.does(MON_2022_08_15, DESK, ACCEPTED.put(), "everybody is for it");
        motion.does(MON_2022_08_15, MONA, ACCEPTED.put(), "");
        motion.does(MON_2022_08_15, MONA, ACCEPTED.put(), "by acclamation");
        motion.does(MON_2022_08_15, DESK, PERMITTED.put(), "");
    }
}
