package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What the table of every shipped life cycle is held to (DESIGN.md 1 and 10): its released form, and an {@link Exploration} of it.
 *
 * @param <C> the subject
 */
public abstract class ShippedDefinitionTest<C> {

    protected ShippedDefinitionTest() {}

    /** The name of its golden files, for example {@code arising-standard-1}. */
    protected abstract String released();

    /** A released version; the factory under test. */
    protected abstract WorkflowDefinition<C> version(int version);

    /** The exploration, with a case in each state. */
    protected abstract Exploration<C> exploration();

    /** Days on which whatever happens is tried. */
    protected abstract ImmutableList<LocalDate> days();

    /** A day no earlier than the latest entry of any case of the exploration. */
    protected abstract LocalDate lastDay();

    /** The ids of the events that leave a closed state. */
    protected ImmutableSet<String> reopenings() {
        return ImmutableSet.of();
    }

    @Test
    void isTheTableThatWasReadLineByLineAndNeverChangesWhatDecides() throws IOException {
        exploration().isReleasedAs(released());
    }

    @Test
    void isWellMadeAndAcceptsNothing() {
        exploration().isWellMade();
        assertThat(version(1).acceptances()).isEmpty();
    }

    @Test
    void isTheSameValueEachTimeAndHasNoOtherVersion() {
        assertThat(version(1)).isSameAs(version(1));
        assertThatThrownBy(() -> version(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> version(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version (2)");
    }

    @Test
    void coversEveryState() {
        exploration().coversEveryState();
    }

    @Test
    void givesAnOutcomeForEveryStateEventActorAndPayloadAndNeverAnException() {
        exploration().answersWhateverHappens(days());
    }

    @Test
    void agreesWithNextStepsWhichHoldBackOnlyWhatThePayloadDecides() {
        exploration().agreesWithNextSteps(lastDay());
    }

    @Test
    void leavesAClosedStateOnlyByAReopening() {
        exploration().leavesClosedStatesOnlyBy(reopenings(), lastDay());
    }

    @Test
    void everyOpenStateHasAnOwnerOnEveryDate() {
        exploration().everyOpenStateIsOwned();
    }

    /** A subject that does not store all it holds says itself what is compared. */
    @Test
    protected void aCaseIsStoredAsRowsAndRebuiltFromThem() {
        exploration().everyCaseIsRebuiltFromItsRows();
    }
}
