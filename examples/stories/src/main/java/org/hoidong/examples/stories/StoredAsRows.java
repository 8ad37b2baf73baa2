package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.examples.stories.MotionState.PERMITTED;
import static org.hoidong.examples.stories.MotionState.REJECTED;
import static org.hoidong.examples.stories.MotionStory.ANNA;
import static org.hoidong.examples.stories.MotionStory.BEN;
import static org.hoidong.examples.stories.MotionStory.CONTEXT;
import static org.hoidong.examples.stories.MotionStory.DESK;
import static org.hoidong.examples.stories.MotionStory.DORA;
import static org.hoidong.examples.stories.MotionWorkflow.FILED;
import static org.hoidong.examples.stories.MotionWorkflow.SUPPORTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseRow;
import org.hoidong.workflow.Effect;
import org.hoidong.workflow.EffectId;
import org.hoidong.workflow.EntryRow;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * What a host stores after a step and how it gets the case back: one row for the case, one for each new entry, one for each
 * effect to carry out. Whoever acts on what has changed since is told so, and what is delivered twice is recorded once.
 */
public final class StoredAsRows {

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final CaseId ID = CaseId.of("M-1");
    private static final WorkflowDefinition<Motion> MOTIONS = MotionWorkflow.definition();

    // three tables: by case, by case and number, by effect
    private final Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
    private final List<EntryRow> entries = new ArrayList<>();
    private final Map<EffectId, Effect> toDo = new LinkedHashMap<>();

    private StoredAsRows() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new StoredAsRows().tell();
    }

    private void tell() {
        System.out.println("Each step gives rows to store:");
        Occurrence<NoPayload> filed = AcmeCity.happening(FILED, NoPayload.NONE, ANNA, MON_2022_08_01);
        store(MOTIONS.open(ID, new Motion("A footbridge", "anna"), filed, CONTEXT), MON_2022_08_01);
        fire(AcmeCity.happening(SUPPORTED, NoPayload.NONE, BEN, TUE_2022_08_02));

        System.out.println("A letter of Dora's is delivered twice:");
        Occurrence<NoPayload> letter = AcmeCity.happening(SUPPORTED, NoPayload.NONE, DORA, TUE_2022_08_02)
                .keyed("letter-17");
        fire(letter);
        fire(letter);

        System.out.println("Two people at the desk have revision 3 on their screens:");
        int seen = load().revision();
        fire(AcmeCity.happening(PERMITTED.put(), "", DESK, TUE_2022_08_02).seeing(seen));
        fire(AcmeCity.happening(REJECTED.put(), "", DESK, TUE_2022_08_02).seeing(seen));

        System.out.println("The rows give the case back:");
        WorkflowCase<Motion> readBack = load();
        System.out.println("  " + readBack + ", to do: " + toDo.values());
        System.out.println(
                "  " + AcmeCity.TEXTS.render(readBack.verify().reasons().get(0), ENGLISH));
    }

    private void fire(Occurrence<?> happening) {
        store(MOTIONS.fire(load(), happening, CONTEXT), happening.occurredOn());
    }

    /** One transaction. Of two servers that store the same entry one fails, because case and number are unique. */
    private void store(Outcome<Motion> outcome, LocalDate day) {
        System.out.println("  " + outcome);
        if (outcome instanceof Moved<Motion> moved) {
            CaseRow row = moved.theCase().row(day, CONTEXT);
            cases.put(row.id(), row);
            entries.addAll(moved.entryRows());
            moved.effects().forEach(effect -> toDo.putIfAbsent(effect.id(), effect));
            System.out.println("    " + row + ", next day of interest: "
                    + row.nextDateOfInterest().orElseThrow());
            System.out.println("    " + moved.entryRows() + ", to do: " + moved.effects());
        }
    }

    private WorkflowCase<Motion> load() {
        return MOTIONS.restore(cases.get(ID), entries);
    }
}
