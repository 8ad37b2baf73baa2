package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.ObligationClockTest.BEGUN_ANEW;
import static org.hoidong.workflow.ObligationClockTest.MORE_TIME;
import static org.hoidong.workflow.ObligationClockTest.PRESSED;
import static org.hoidong.workflow.ObligationClockTest.PRESSED_HARD;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.SET_ASIDE;
import static org.hoidong.workflow.Repairs.TAKEN_UP;
import static org.hoidong.workflow.Repairs.brought;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of obligations in every history; each repetition walks one at random and prints its seed where it fails. */
class ObligationPropertiesTest {

    private static final WorkflowDefinition<Repair> DEFINITION = ObligationClockTest.definition(owed -> owed);
    private static final int WALKS = 60;
    private static final int LONGEST_WALK = 60;
    private static final int DAYS_AFTER = 40;

    /** A walk of random steps from Monday 1 August 2022 on, of which those that are refused are left out. */
    private static Story walk(long seed) {
        Random random = new Random(seed);
        Story story = brought("r-1", DEFINITION, Repairs.context()).takenOn();
        LocalDate date = story.date();
        int steps = random.nextInt(LONGEST_WALK);
        for (int i = 0; i < steps; i++) {
            date = date.plusDays(random.nextInt(5));
            Outcome<Repair> outcome = story.fires(step(random, date));
            if (outcome.isMoved()) {
                story = new Story(outcome.orElseThrow(), story.context(), date);
            }
        }
        return story;
    }

    private static Occurrence<?> step(Random random, LocalDate date) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> Repairs.occurs(SET_ASIDE, REPAIRS, date);
            case 2, 3 -> Repairs.occurs(TAKEN_UP, REPAIRS, date);
            case 4 -> Repairs.occurs(MORE_TIME, 1L + random.nextInt(5), OWNS, date);
            case 5 -> Repairs.occurs(BEGUN_ANEW, OWNS, date);
            case 6 -> Repairs.occurs(PRESSED, OWNS, date);
            case 7 -> Repairs.occurs(PRESSED_HARD, OWNS, date);
            case 8 -> Repairs.occurs(Repairs.PROMISED, date.plusDays(random.nextInt(20)), REPAIRS, date);
            default -> Repairs.occurs(Repairs.NOTED, "rust", OWNS, date);
        };
    }

    private static List<LocalDate> days(Story story) {
        return Repairs.MON_2022_08_01
                .datesUntil(story.date().plusDays(DAYS_AFTER))
                .toList();
    }

    private static Map<ObligationId, LocalDate> overdue(Story story, LocalDate on) {
        Map<ObligationId, LocalDate> since = new HashMap<>();
        for (Obligation obligation : story.theCase().overdue(on, story.context())) {
            since.put(obligation.id(), obligation.overdueSince().orElseThrow());
        }
        return since;
    }

    @RepeatedTest(WALKS)
    void whatWasOverdueOnADayHasTheSameFirstLateDayWheneverItIsAsked(RepetitionInfo walk) {
        long seed = walk.getCurrentRepetition();
        Story story = walk(seed);
        Map<ObligationId, LocalDate> stamped = new HashMap<>();

        for (LocalDate day : days(story)) {
            overdue(story, day).forEach((id, since) -> {
                assertThat(since).as("seed %s, %s on %s", seed, id, day).isBeforeOrEqualTo(day);
                assertThat(stamped.merge(id, since, (first, now) -> first))
                        .as("seed %s, %s on %s", seed, id, day)
                        .isEqualTo(since);
            });
        }
        LocalDate last = story.date().plusDays(DAYS_AFTER);
        Map<ObligationId, Optional<LocalDate>> all = new HashMap<>();
        story.theCase()
                .obligations(last, story.context())
                .forEach(obligation -> all.put(obligation.id(), obligation.overdueSince()));
        stamped.forEach((id, since) ->
                assertThat(all.get(id)).as("seed %s, %s", seed, id).contains(since));
    }

    @RepeatedTest(WALKS)
    void isOverdueFromItsFirstLateDayToItsEndAndOnNoOtherDay(RepetitionInfo walk) {
        long seed = walk.getCurrentRepetition();
        Story story = walk(seed);
        LocalDate last = story.date().plusDays(DAYS_AFTER);

        for (Obligation obligation : story.theCase().obligations(last, story.context())) {
            for (LocalDate day : days(story)) {
                boolean late = obligation.overdueSince().isPresent()
                        && !day.isBefore(obligation.overdueSince().orElseThrow())
                        && obligation.endedOn().map(day::isBefore).orElse(true);
                assertThat(overdue(story, day).containsKey(obligation.id()))
                        .as("seed %s, %s on %s", seed, obligation.id(), day)
                        .isEqualTo(late);
            }
        }
    }

    @RepeatedTest(WALKS)
    void hasIdsOfItsOwnThatReplayAndALaterHistoryLeaveAlone(RepetitionInfo walk) {
        long seed = walk.getCurrentRepetition();
        Story story = walk(seed);
        List<Obligation> all = story.theCase().obligations(story.context());

        assertThat(all).extracting(Obligation::id).as("seed %s", seed).doesNotHaveDuplicates();
        assertThat(walk(seed).theCase().obligations(story.context())).isEqualTo(all);
        List<ObligationId> ids = all.stream().map(Obligation::id).toList();
        for (LocalDate day : days(story)) {
            if (!day.isAfter(story.date())) {
                assertThat(story.theCase().owed(day, story.context()))
                        .extracting(Obligation::id)
                        .as("seed %s on %s", seed, day)
                        .isSubsetOf(ids);
            }
        }
    }

    @RepeatedTest(WALKS)
    void isOverdueAsSteppingThroughTheDaysFinds(RepetitionInfo walk) {
        long seed = walk.getCurrentRepetition();
        Story story = walk(seed);
        LocalDate last = story.date().plusDays(DAYS_AFTER);
        Map<Integer, LocalDate> due = dueByStepping(story, last);

        for (Obligation obligation : story.theCase().obligations(last, story.context())) {
            if (obligation.line().equals("repair/whole")) {
                Optional<LocalDate> stepped = Optional.ofNullable(due.get(number(obligation)));
                assertThat(obligation.overdueSince().filter(since -> !since.isAfter(last)))
                        .as("seed %s, %s", seed, obligation)
                        .isEqualTo(stepped.map(day -> day.plusDays(1)).filter(since -> !since.isAfter(last)));
            }
        }
    }

    /**
     * Counts ten working days, and what extensions add, one day after the other; for each entry that began the limit the due
     * day, if it was reached.
     */
    private static Map<Integer, LocalDate> dueByStepping(Story story, LocalDate last) {
        Map<Integer, LocalDate> due = new HashMap<>();
        int begun = 2;
        LocalDate start = Repairs.MON_2022_08_01;
        long left = 10;
        boolean stopped = false;
        for (LocalDate day = start; !day.isAfter(last); day = day.plusDays(1)) {
            for (Entry<?> entry : entriesOn(story, day)) {
                boolean runs = !due.containsKey(begun);
                if (entry.event().equals(BEGUN_ANEW)) {
                    begun = entry.number();
                    start = day;
                    left = 10;
                } else if (entry.event().equals(MORE_TIME) && runs) {
                    left += (Long) entry.payload();
                } else if (entry.event().equals(SET_ASIDE) && runs) {
                    stopped = true;
                } else if (entry.event().equals(TAKEN_UP)) {
                    stopped = false;
                }
            }
            if (day.isAfter(start) && !stopped && isWeekday(day)) {
                left--;
            }
            if (left == 0) {
                due.putIfAbsent(begun, day);
            }
        }
        return due;
    }

    private static List<Entry<?>> entriesOn(Story story, LocalDate day) {
        return story.theCase().history().stream()
                .filter(entry -> entry.occurredOn().equals(day))
                .collect(ImmutableList.<Entry<?>>toImmutableList());
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static int number(Obligation obligation) {
        String id = obligation.id().value();
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }
}
