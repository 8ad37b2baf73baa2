package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hoidong.workflow.Repairs.Repair;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every history, tried on random ones with corrections; the seed is in the name of a failure. */
class HistoryPropertiesTest {

    private static final List<EventType<NoPayload>> PLAIN = List.of(
            Repairs.TAKEN_ON,
            Repairs.TESTED,
            Repairs.SET_ASIDE,
            Repairs.TAKEN_UP,
            Repairs.ABANDONED,
            Repairs.RETURNED,
            Repairs.ASKED);

    private final LegalContext context = Repairs.context();
    private WorkflowDefinition<Repair> definition = Repairs.definition();

    private Occurrence<?> occurrence(Random random, LocalDate day, Instant recordedAt) {
        Actor actor = random.nextInt(4) == 0 ? OWNS : REPAIRS;
        Occurrence<?> occurrence = switch (random.nextInt(4)) {
            case 0 ->
                Occurrence.of(Repairs.NOTED, "note " + random.nextInt(9))
                        .by(OWNS)
                        .on(day)
                        .recordedAt(recordedAt);
            case 1 ->
                Occurrence.of(Repairs.FINISHED, (long) random.nextInt(110))
                        .by(REPAIRS)
                        .on(day)
                        .recordedAt(recordedAt);
            default ->
                Occurrence.of(PLAIN.get(random.nextInt(PLAIN.size())))
                        .by(actor)
                        .on(day)
                        .recordedAt(recordedAt);
        };
        return random.nextInt(5) == 0 ? occurrence.basedOn(Repairs.RULE) : occurrence;
    }

    private Correction correction(Random random, WorkflowCase<Repair> theCase, LocalDate today, Instant recordedAt) {
        int number = 1 + random.nextInt(theCase.revision());
        if (random.nextInt(3) == 0) {
            return Correction.voiding(number).because("wrong").by(OWNS).recordedAt(recordedAt);
        }
        Occurrence<?> put = occurrence(random, today.minusDays(random.nextInt(20)), recordedAt);
        Correction placed = (random.nextBoolean()
                        ? Correction.inserting(put)
                        : Correction.replacing(number, number == 1 ? opening(put.occurredOn(), recordedAt) : put))
                .because("late")
                .by(OWNS);
        return random.nextInt(4) == 0 ? placed.before(1 + random.nextInt(theCase.revision())) : placed;
    }

    private static Occurrence<NoPayload> opening(LocalDate day, Instant recordedAt) {
        return Occurrence.of(Repairs.BROUGHT).by(OWNS).on(day).recordedAt(recordedAt);
    }

    /** A random history: the case as it was after each instant. */
    private Map<Instant, WorkflowCase<Repair>> story(Random random) {
        Map<Instant, WorkflowCase<Repair>> story = new LinkedHashMap<>();
        WorkflowCase<Repair> theCase =
                Repairs.brought("r-1", definition, context).theCase();
        Instant now = Repairs.noon(Repairs.MON_2022_08_01);
        story.put(now, theCase);
        int steps = 20 + random.nextInt(40);
        for (int i = 0; i < steps; i++) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(20)));
            LocalDate today = now.atZone(Repairs.HANOI).toLocalDate();
            Outcome<Repair> outcome = random.nextInt(3) == 0
                    ? definition.correct(theCase, correction(random, theCase, today, now), context)
                    : definition.fire(theCase, occurrence(random, today, now), context);
            if (outcome.isMoved()) {
                theCase = outcome.theCase();
                story.put(now, theCase);
            } else {
                assertThat(outcome.theCase()).isSameAs(theCase);
            }
        }
        return story;
    }

    @RepeatedTest(200)
    void rowsReplayAndPastHoldWhateverWasCorrected(RepetitionInfo repetition) {
        long seed = 20_220_801L + repetition.getCurrentRepetition();
        if (seed % 2 == 0) {
            definition = AutomaticCorrectionTest.dozing(notes -> notes % 3 == 2);
        }
        Map<Instant, WorkflowCase<Repair>> story = story(new Random(seed));
        ImmutableList<WorkflowCase<Repair>> cases = ImmutableList.copyOf(story.values());
        WorkflowCase<Repair> last = cases.get(cases.size() - 1);
        String name = "seed " + seed;

        WorkflowCase<Repair> restored = definition.restore(last.row(), last.entryRows());
        assertThat(restored).as(name).isEqualTo(last);
        assertThat(restored.entryRows()).as(name).isEqualTo(last.entryRows());
        assertThat(restored.headHash()).as(name).isEqualTo(last.headHash());
        assertThat(restored.verify(cases.get(0).headHash()).isSatisfied())
                .as(name)
                .isTrue();
        assertThat(last.replay()).as(name).isEqualTo(last);
        assertThat(last.replay().headHash()).as(name).isEqualTo(last.headHash());
        story.forEach((instant, then) -> {
            WorkflowCase<Repair> known = restored.asRecordedAt(instant).orElseThrow();
            assertThat(known).as("%s at %s", name, instant).isEqualTo(then);
            assertThat(known.headHash()).as("%s at %s", name, instant).isEqualTo(then.headHash());
            isSameHistory(known, then, name);
        });
        isInOrder(last, name);
        assertThat(last.recheck(context).stream().map(Difference::entry).filter(Entry::isAutomatic))
                .as(name)
                .isEmpty();
        int redacted = last.all(Repairs.NOTED).isEmpty()
                ? 0
                : last.last(Repairs.NOTED).orElseThrow().number();
        if (redacted > 0) {
            WorkflowCase<Repair> without = restored.redacted(redacted);
            assertThat(without.headHash()).as(name).isEqualTo(last.headHash());
            assertThat(definition.restore(without.row(), without.entryRows()))
                    .as(name)
                    .isEqualTo(without);
        }
    }

    private static void isSameHistory(WorkflowCase<Repair> one, WorkflowCase<Repair> other, String name) {
        assertThat(one.history()).as(name).hasSameSizeAs(other.history());
        for (int i = 0; i < one.history().size(); i++) {
            assertThat(one.history().get(i).isSameAs(other.history().get(i)))
                    .as("%s: %s", name, other.history().get(i))
                    .isTrue();
        }
        assertThat(one.state()).as(name).isEqualTo(other.state());
    }

    /** Days never go back, each entry leaves the state the one before entered, and only what counts is there. */
    private static void isInOrder(WorkflowCase<Repair> theCase, String name) {
        Entry<?> before = null;
        for (Entry<?> entry : theCase.history()) {
            assertThat(entry.isVoid()).as(name).isFalse();
            assertThat(entry.from())
                    .as(name)
                    .isEqualTo(Optional.ofNullable(before).map(Entry::to));
            if (before != null) {
                assertThat(entry.occurredOn()).as(name).isAfterOrEqualTo(before.occurredOn());
            }
            before = entry;
        }
    }
}
