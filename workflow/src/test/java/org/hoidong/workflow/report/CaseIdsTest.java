package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoidong.workflow.CaseId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CaseIdsTest {

    private static final int MANY = 100_000;

    private static CaseId id(int number) {
        return CaseId.of("KN-" + (10_000 + number));
    }

    @Test
    void giveBackEveryIdByItsNumber() {
        CaseIds ids = new CaseIds();
        List<CaseId> all =
                List.of(CaseId.of("a"), CaseId.of("KN-01/2022"), CaseId.of("kiến-nghị-số-7"), CaseId.of("𝒳"));
        all.forEach(ids::add);

        assertThat(ids.size()).isEqualTo(4);
        for (int i = 0; i < all.size(); i++) {
            assertThat(ids.get(i)).isEqualTo(all.get(i));
            assertThat(ids.numberOf(all.get(i))).isEqualTo(i);
        }
        assertThat(ids.numberOf(CaseId.of("b"))).isEqualTo(-1);
        assertThat(ids.numberOf(CaseId.of("KN-01/202"))).isEqualTo(-1);
    }

    @Test
    void takeAnIdOnce() {
        CaseIds ids = new CaseIds();

        assertThat(ids.add(id(1))).isZero();
        assertThat(ids.add(id(1))).isEqualTo(-1);
        assertThat(ids.add(id(2))).isEqualTo(1);
    }

    @Test
    void listThemInOrderHoweverTheyCame() {
        CaseIds ids = new CaseIds();
        List.of("c", "a", "b").forEach(each -> ids.add(CaseId.of(each)));
        BitSet two = new BitSet();
        two.set(0);
        two.set(2);

        assertThat(ids.sorted(two)).extracting(CaseId::value).containsExactly("b", "c");
    }

    @RepeatedTest(20)
    void doWhatASetDoes(RepetitionInfo repetition) {
        long seed = 20_220_810L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        CaseIds ids = new CaseIds();
        Set<CaseId> set = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            CaseId id = id(random.nextInt(1_500));
            assertThat(ids.add(id) >= 0).as("seed %s, %s", seed, id).isEqualTo(set.add(id));
        }
        List<CaseId> kept = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            kept.add(ids.get(i));
        }

        assertThat(kept).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(set);
    }

    @Test
    void stayAsTheyAreInACopy() {
        CaseIds ids = new CaseIds();
        ids.add(id(1));
        CaseIds copy = ids.copy();
        ids.add(id(2));

        assertThat(copy.size()).isEqualTo(1);
        assertThat(copy.numberOf(id(2))).isEqualTo(-1);
        assertThat(copy.add(id(3))).isEqualTo(1);
        assertThat(copy.get(1)).isEqualTo(id(3));
        assertThat(ids.get(1)).isEqualTo(id(2));
    }

    /** Eight characters, four bytes for their end, and of the table four for each of at most three places. */
    @Test
    void takeFewBytes() {
        CaseIds ids = new CaseIds();
        for (int i = 0; i < MANY; i++) {
            ids.add(id(i));
        }

        assertThat(ids.copy().bytes() / (double) MANY).isBetween(8 + 4 + 4 * 1.5, 8 + 4 + 4 * 3.0);
        assertThat(new DueIndex(ids.copy(), new int[MANY]).bytes() / (double) MANY)
                .isLessThan(64);
    }
}
