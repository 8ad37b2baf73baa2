package org.hoidong.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rows S-15 and S-21, law.md 6.1: three petitions of voters with five items, four of which the upper tier can grant. */
class PetitionCountTest {

    private static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    private static final CompetentLevel UPPER =
            CompetentLevel.of(TierKind.of("upper", Label.of("Cấp trên", "Upper"), TierCategory.UPPER));

    private static final PetitionResult SETTLED = result("settled", PetitionResultCategory.SETTLED);
    private static final PetitionResult EXPLAINED = result("explained", PetitionResultCategory.EXPLAINED);

    private static final ImmutableList<CompiledPetition> PETITIONS = ImmutableList.of(
            petition("CT-1", item("CT-1.1", UPPER), item("CT-1.2", UPPER)),
            petition("CT-2", item("CT-2.1", UPPER)),
            petition("CT-3", item("CT-3.1", UPPER), item("CT-3.2", CompetentLevel.CENTRAL)));

    private static final PetitionCount COUNT = PetitionCount.of(
            PETITIONS,
            ImmutableMap.of(
                    PetitionId.of("CT-1.1"),
                    SETTLED,
                    PetitionId.of("CT-1.2"),
                    EXPLAINED,
                    PetitionId.of("CT-2.1"),
                    SETTLED));

    @Test
    void countsPetitionsAndItemsApart() {
        assertThat(COUNT.petitions()).isEqualTo(3);
        assertThat(COUNT.items()).isEqualTo(5);
    }

    @Test
    void splitsItemsByLevelFirst() {
        assertThat(COUNT.byLevel().get(UPPER)).hasSize(4);
        assertThat(COUNT.byLevel().get(CompetentLevel.CENTRAL)).containsExactly(PetitionId.of("CT-3.2"));
    }

    @Test
    void countsExplainedApartFromSettled() {
        assertThat(COUNT.of(UPPER, PetitionResultCategory.SETTLED))
                .containsExactly(PetitionId.of("CT-1.1"), PetitionId.of("CT-2.1"));
        assertThat(COUNT.of(UPPER, PetitionResultCategory.EXPLAINED)).containsExactly(PetitionId.of("CT-1.2"));
        assertThat(COUNT.byResult(CompetentLevel.CENTRAL).isEmpty()).isTrue();
    }

    @Test
    void closesAPetitionWithTheLastOfItsItems() {
        assertThat(COUNT.closed()).containsExactly(PetitionId.of("CT-1"), PetitionId.of("CT-2"));
    }

    @Nested
    class Complete {

        @Test
        void namesEveryItemWithoutAResult() {
            Verdict verdict = COUNT.judgeComplete();

            assertThat(verdict.unmet())
                    .extracting(reason -> reason.facts().get("item"))
                    .containsExactly(Datum.of("CT-3.1"), Datum.of("CT-3.2"));
            assertThat(verdict.unmet())
                    .allSatisfy(reason ->
                            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(PetitionCount.CLASSIFY));
        }

        @Test
        void isSatisfiedOnceAllHaveOne() {
            PetitionCount whole = PetitionCount.of(
                    ImmutableList.of(petition("CT-2", item("CT-2.1", UPPER))),
                    ImmutableMap.of(PetitionId.of("CT-2.1"), SETTLED));

            assertThat(whole.judgeComplete().isSatisfied()).isTrue();
        }
    }

    @Nested
    class Refuses {

        @Test
        void aPetitionWithoutAnItemOrWithOneTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> petition("CT-9"))
                    .withMessage("petition CT-9 must have an item; what asks for one thing is one item");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> petition("CT-9", item("CT-9.1", UPPER), item("CT-9.1", UPPER)))
                    .withMessage("item (CT-9.1) of petition CT-9 must be named once, not twice");
        }

        @Test
        void anItemThatWasReceivedOnAnotherDay() {
            VoterPetition later = item("CT-9.1", UPPER).toBuilder()
                    .receivedOn(MON_2022_06_20.plusDays(1))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> petition("CT-9", later))
                    .withMessageContaining("must be received on 2022-06-20 like the petition, not on 2022-06-21");
        }

        @Test
        void aPetitionOrAnItemThatComesTwiceAndAResultOfNone() {
            CompiledPetition one = petition("CT-1", item("CT-1.1", UPPER));
            CompiledPetition other = petition("CT-2", item("CT-1.1", UPPER));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PetitionCount.of(List.of(one, one), ImmutableMap.of()))
                    .withMessage("petition (CT-1) must be counted once, not twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PetitionCount.of(List.of(one, other), ImmutableMap.of()))
                    .withMessage("item (CT-1.1) must be of one petition, not of two");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PetitionCount.of(List.of(one), ImmutableMap.of(PetitionId.of("CT-7.1"), SETTLED)))
                    .withMessageContaining("CT-7.1");
        }
    }

    private static CompiledPetition petition(String id, VoterPetition... items) {
        return CompiledPetition.of(PetitionId.of(id), MON_2022_06_20, Arrays.asList(items));
    }

    private static VoterPetition item(String id, CompetentLevel level) {
        return VoterPetition.builder()
                .id(PetitionId.of(id))
                .receivedOn(MON_2022_06_20)
                .text(Label.of("Sửa chữa đường", "Repair the road"))
                .competentLevel(level)
                .build();
    }

    private static PetitionResult result(String id, PetitionResultCategory category) {
        return PetitionResult.of(id, Label.same(id), category);
    }
}
