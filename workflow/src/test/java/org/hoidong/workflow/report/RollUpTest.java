package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.brought;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Repairs;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate FRI_2022_08_05 = LocalDate.of(2022, 8, 5);
    private static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);

    /** Odd and even case numbers, for want of anything better. */
    private static final Dimension<Repair> PARITY = new Dimension<>(
            "repair/parity", theCase -> Integer.parseInt(theCase.id().value().substring(2)) % 2 == 0 ? "even" : "odd");

    private static Repairs.Story story(int number) {
        return brought("r-" + number, Repairs.definition(), Repairs.context());
    }

    private static final ImmutableList<WorkflowCase<Repair>> CASES = ImmutableList.of(
            story(1).theCase(),
            story(2).on(8, 3).takenOn().theCase(),
            story(3).on(8, 3).takenOn().on(8, 5).finished().theCase(),
            story(4).does(NOTED, "rusty", OWNS).theCase(),
            story(5).on(8, 3).takenOn().on(8, 9).finished().theCase());

    private static RollUp on(LocalDate date) {
        return RollUp.of(
                CASES,
                date,
                PARITY,
                (theCase, on) -> !theCase.overdue(on, Repairs.context()).isEmpty());
    }

    private static List<String> ids(List<CaseId> ids) {
        return ids.stream().map(CaseId::value).toList();
    }

    @Test
    void countsCasesAsTheyStoodOnTheDate() {
        assertThat(on(SUN_2022_07_31).whole().cases()).isEmpty();
        assertThat(on(MON_2022_08_01).whole().in(StateCategory.PENDING)).hasSize(5);
        assertThat(ids(on(FRI_2022_08_05).whole().in(StateCategory.FULFILLED))).containsExactly("r-3");
        assertThat(ids(on(WED_2022_08_10).whole().in(StateCategory.FULFILLED))).containsExactly("r-3", "r-5");
        assertThat(on(WED_2022_08_10).whole().open()).isEqualTo(3);
    }

    @Test
    void leadsFromANumberDownToTheCasesBehindIt() {
        RollUp.Row whole = on(WED_2022_08_10).whole();

        assertThat(ids(whole.in(RepairState.BROUGHT_IN))).containsExactly("r-1", "r-4");
        assertThat(ids(whole.in(RepairState.AT_WORK))).containsExactly("r-2");
        assertThat(whole.in(RepairState.RESTING)).isEmpty();
        assertThat(ids(whole.overdue())).containsExactly("r-1", "r-4");
        assertThat(ids(whole.cases())).containsExactly("r-1", "r-2", "r-3", "r-4", "r-5");
    }

    @Test
    void addsItsRowsUpToTheWhole() {
        for (LocalDate date = SUN_2022_07_31; date.isBefore(WED_2022_08_10); date = date.plusDays(1)) {
            reconciles(on(date));
        }
    }

    private static void reconciles(RollUp rollUp) {
        List<CaseId> all = new ArrayList<>();
        List<CaseId> overdue = new ArrayList<>();
        int open = 0;
        for (RollUp.Row row : rollUp.rows().values()) {
            all.addAll(row.cases());
            overdue.addAll(row.overdue());
            open += row.open();
            int inCategories = 0;
            for (StateCategory category : StateCategory.values()) {
                inCategories += row.in(category).size();
            }
            int inStates = 0;
            for (RepairState state : RepairState.values()) {
                inStates += row.in(state).size();
            }
            assertThat(inCategories).isEqualTo(row.cases().size());
            assertThat(inStates).isEqualTo(row.cases().size());
            assertThat(row.cases()).containsAll(row.overdue());
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(rollUp.whole().cases());
        assertThat(overdue).containsExactlyInAnyOrderElementsOf(rollUp.whole().overdue());
        assertThat(open).isEqualTo(rollUp.whole().open());
    }

    @Test
    void keepsItsRowsInTheOrderOfTheirIds() {
        RollUp rollUp = on(WED_2022_08_10);

        assertThat(rollUp.rows().keySet()).containsExactly("even", "odd");
        assertThat(rollUp.rows().get("even"))
                .isNotNull()
                .extracting(RollUp.Row::id)
                .isEqualTo("even");
        assertThat(rollUp.whole().id()).isEmpty();
    }

    @Test
    void givesRatesWithTheirBase() {
        assertThat(on(WED_2022_08_10).whole().rate(StateCategory.FULFILLED)).isEqualTo(Rate.of(2, 5));
        assertThat(on(SUN_2022_07_31).whole().rate(StateCategory.FULFILLED).percent(1))
                .isEmpty();
    }

    @Test
    void namesItsDimensionByACode() {
        assertThatThrownBy(() -> new Dimension<Repair>("Parity", theCase -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dimension id");
    }
}
