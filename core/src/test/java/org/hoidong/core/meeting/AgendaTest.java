package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hoidong.core.meeting.AgendaSamples.CALENDARS;
import static org.hoidong.core.meeting.AgendaSamples.COUNCIL;
import static org.hoidong.core.meeting.AgendaSamples.RULE;
import static org.hoidong.core.meeting.AgendaSamples.STANDING;
import static org.hoidong.core.meeting.AgendaSamples.WED_2022_06_01;
import static org.hoidong.core.meeting.AgendaSamples.WED_2022_07_06;
import static org.hoidong.core.meeting.AgendaSamples.item;
import static org.hoidong.core.meeting.AgendaSamples.ready;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate MON_2022_06_27 = LocalDate.of(2022, 6, 27);
    private static final AgendaDecision DRAFTED = AgendaDecision.of(STANDING, MON_2022_06_27, "");
    private static final AgendaDecision BY_COUNCIL = AgendaDecision.of(COUNCIL, WED_2022_07_06, "the flood");

    private static Agenda three() {
        return Agenda.draft()
                .place(ready("A"), DRAFTED)
                .place(ready("B"), DRAFTED)
                .place(ready("C"), DRAFTED);
    }

    private static AgendaItemId id(String id) {
        return AgendaItemId.of(id);
    }

    @Nested
    class Placing {

        @Test
        void numbersItemsByTheirOrderAndThoseUnderThem() {
            Agenda agenda =
                    three().placeUnder(id("B"), ready("B-1"), DRAFTED).placeUnder(id("B"), ready("B-2"), DRAFTED);

            assertThat(agenda.numbers())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(id("A"), "1", id("B"), "2", id("B-1"), "2.1", id("B-2"), "2.2", id("C"), "3"));
        }

        @Test
        void refusesAnItemWhoseDossierIsNotReady() {
            Admission missing = RULE.admit(item("A"), Dossier.empty(), WED_2022_07_06, WED_2022_06_01, CALENDARS);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Agenda.draft().place(missing, DRAFTED))
                    .withMessageContaining("item (A) must be admitted before it is put on an agenda")
                    .withMessageContaining("verification-report");
        }

        @Test
        void refusesAnItemTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three().placeUnder(id("B"), ready("A"), DRAFTED))
                    .withMessage("item (A) must be put on an agenda once, not twice");
        }

        @Test
        void refusesAParentThatIsNotThereOrIsUnderAnother() {
            Agenda agenda = three().placeUnder(id("B"), ready("B-1"), DRAFTED);

            for (String parent : List.of("D", "B-1")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> agenda.placeUnder(id(parent), ready("E"), DRAFTED))
                        .withMessageContaining("item (" + parent + ") must be one of the agenda, under no other");
            }
        }
    }

    @Nested
    class Adopting {

        @Test
        void keepsWhatWasAdoptedBesideWhatStandsNow() {
            Agenda agenda =
                    three().adopted(BY_COUNCIL).place(ready("D"), BY_COUNCIL).withdrawn(id("A"), BY_COUNCIL);

            assertThat(agenda.adoptedEntries().orElseThrow())
                    .extracting(entry -> entry.item().id().value())
                    .containsExactly("A", "B", "C");
            assertThat(agenda.items()).extracting(item -> item.id().value()).containsExactly("B", "C", "D");
        }

        @Test
        void leavesALineInTheTrailForEachChangeWithWhoAndWhy() {
            Agenda agenda = three().adopted(BY_COUNCIL).place(ready("D"), BY_COUNCIL);

            assertThat(agenda.trail())
                    .extracting(AgendaChange::toString)
                    .containsExactly(
                            "agenda/placed A by standing on 2022-06-27",
                            "agenda/placed B by standing on 2022-06-27",
                            "agenda/placed C by standing on 2022-06-27",
                            "agenda/adopted by council on 2022-07-06",
                            "agenda/added D by council on 2022-07-06");
            assertThat(agenda.trail().get(4).decision().reason()).isEqualTo("the flood");
        }

        @Test
        void refusesToAdoptTwiceOrNothing() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> three().adopted(BY_COUNCIL).adopted(BY_COUNCIL))
                    .withMessageContaining("must be adopted once");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Agenda.draft().adopted(BY_COUNCIL))
                    .withMessageContaining("at least one item");
        }

        @Test
        void refusesADecisionBeforeTheOneBeforeIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three().adopted(BY_COUNCIL).place(ready("D"), DRAFTED))
                    .withMessageContaining("must not be before the one before it");
        }
    }

    @Nested
    class Moving {

        @Test
        void takesAnItemToItsNewPlaceAndNumbersAnew() {
            Agenda agenda = three().moved(id("C"), 1, DRAFTED);

            assertThat(agenda.numbers().values()).containsExactly("1", "2", "3");
            assertThat(agenda.numbers().keySet()).containsExactly(id("C"), id("A"), id("B"));
        }

        @Test
        void refusesAPlaceThatIsNotThere() {
            for (int place : new int[] {0, 4}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> three().moved(id("A"), place, DRAFTED))
                        .withMessageContaining("place (" + place + ") of item A must be between 1 and 3");
            }
        }

        @Test
        void withdrawsAnItemUnderAnotherByItself() {
            Agenda agenda = three().placeUnder(id("B"), ready("B-1"), DRAFTED).withdrawn(id("B-1"), DRAFTED);

            assertThat(agenda.items()).hasSize(3);
        }
    }

    @Nested
    class ConsentBlocks {

        private final Agenda grouped = three().grouped("consent", ImmutableList.of(id("A"), id("C")), DRAFTED);

        @Test
        void putItemsTogetherToBeVotedOnAtOnce() {
            assertThat(grouped.block("consent")).containsExactly(id("A"), id("C"));
        }

        @Test
        void letAnItemBeTakenOutAndEndWhenOneIsLeft() {
            Agenda agenda = grouped.takenOut(id("A"), BY_COUNCIL);

            assertThat(agenda.block("consent")).isEmpty();
            assertThat(agenda.trail())
                    .filteredOn(change -> change.what() == AgendaChange.What.TAKEN_OUT)
                    .hasSize(2);
        }

        @Test
        void refuseAnItemInTwoBlocksAndABlockOfOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> grouped.grouped("other", ImmutableList.of(id("A"), id("B")), DRAFTED))
                    .withMessage("item (A) must be in one block, and is in consent; take it out first");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three().grouped("one", ImmutableList.of(id("A")), DRAFTED))
                    .withMessageContaining("must have at least two items");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three().takenOut(id("A"), DRAFTED))
                    .withMessage("item (A) must be in a block to be taken out");
        }
    }
}
