package org.hoidong.workflow.report;

import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;

/**
 * Petitions to count, the same each time: each came in on one of sixty days, three of four were taken up, half of those settled or
 * explained. What is open owes something by a day counted in working days; three in ten are overdue on the day of the count.
 */
final class ManyPetitions {

    /** The day of the count, a Wednesday. */
    static final LocalDate ON = MON_2022_08_01.plusDays(65);

    static final RollUpPlan<Petition> PLAN = RollUpPlan.<Petition>builder(ON, Petitions.CONTEXT)
            .dimension(Petitions.BY_TIER)
            .dimension(Petitions.BY_FIELD)
            .byCategory()
            .measure(Measures.open())
            .measure(Measures.overdue())
            .backlogOn(MON_2022_08_01.plusDays(30), ON)
            .build();

    private static final List<String> TIERS = List.of("central", "province", "commune");

    private static final EventType<NoPayload> NOTHING = EventType.of("petition/nothing");

    private final Random random = new Random(42);
    /** What happens is the same for all to whom it happens on one day, as a host's batch makes it. */
    private final Map<String, Occurrence<NoPayload>> occurrences = new HashMap<>();

    private final List<Petition> petitions = new ArrayList<>();

    private ManyPetitions() {
        for (String tier : TIERS) {
            for (int field = 0; field < 12; field++) {
                petitions.add(new Petition(tier, "field-" + field));
            }
        }
    }

    static ImmutableList<WorkflowCase<Petition>> of(int count) {
        ManyPetitions many = new ManyPetitions();
        ImmutableList.Builder<WorkflowCase<Petition>> cases = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            cases.add(many.next(i));
        }
        return cases.build();
    }

    private WorkflowCase<Petition> next(int number) {
        int day = random.nextInt(60);
        Petition petition = petitions.get(random.nextInt(petitions.size()));
        WorkflowCase<Petition> theCase = Petitions.DEFINITION
                .open(CaseId.of("KN-" + (10_000 + number)), petition, on(Petitions.CAME_IN, day), Petitions.CONTEXT)
                .orElseThrow();
        boolean takenUp = random.nextInt(4) > 0;
        EventType<NoPayload> end =
                List.of(NOTHING, NOTHING, Petitions.SETTLED, Petitions.ANSWERED).get(random.nextInt(4));
        if (takenUp) {
            theCase = then(theCase, Petitions.TAKEN_UP, day + 2);
            theCase = end.equals(NOTHING) ? theCase : then(theCase, end, day + 4);
        }
        return theCase;
    }

    private WorkflowCase<Petition> then(WorkflowCase<Petition> theCase, EventType<NoPayload> event, int day) {
        return Petitions.DEFINITION
                .fire(theCase, on(event, day), Petitions.CONTEXT)
                .orElseThrow();
    }

    private Occurrence<NoPayload> on(EventType<NoPayload> event, int day) {
        return occurrences.computeIfAbsent(
                event.id() + day, key -> Petitions.happens(event, MON_2022_08_01.plusDays(day)));
    }

    /**
     * A petition as somebody writes it who counts by hand: its due day is stored, as nothing here is.
     *
     * @param id the id
     * @param opened the day it was opened
     * @param category how far it is
     * @param due the day it is due, since 1970
     * @param reminders the days of reminders, since 1970
     * @param tier its tier
     * @param fields its fields
     */
    record Plain(
            String id,
            int opened,
            StateCategory category,
            int due,
            ImmutableIntArray reminders,
            String tier,
            Set<String> fields) {

        static Plain of(WorkflowCase<Petition> theCase) {
            Swept swept = Sweep.on(ON, Petitions.CONTEXT).look(theCase);
            int due = swept.owed().stream()
                    .mapToInt(owed -> DueIndex.day(owed.deadline().dueOn()))
                    .min()
                    .orElse(DueIndex.NO_DATE);
            ImmutableIntArray reminders = ImmutableIntArray.copyOf(swept.owed().stream()
                    .flatMap(owed -> owed.reminders().stream())
                    .mapToInt(reminder -> DueIndex.day(reminder.on())));
            return new Plain(
                    theCase.id().value(),
                    DueIndex.day(theCase.openedOn().orElseThrow()),
                    theCase.state().category(),
                    due,
                    reminders,
                    theCase.subject().tier(),
                    theCase.subject().fields());
        }
    }
}
