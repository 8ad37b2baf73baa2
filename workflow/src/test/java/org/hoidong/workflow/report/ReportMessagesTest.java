package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.report.Petitions.BY_FIELD;
import static org.hoidong.workflow.report.Petitions.CONTEXT;
import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;
import static org.hoidong.workflow.report.Petitions.received;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.workflow.Texts;
import org.hoidong.workflow.report.Petitions.Petition;
import org.junit.jupiter.api.Test;

class ReportMessagesTest {

    private static final Class<?>[] CODES = {Rate.class, Adding.class, TableCheck.class};

    private static final Measure<Petition> NONE =
            Measure.of("petition/none", Label.of("Không có", "None"), any -> false);

    private static RollUp counted(Measure<Petition> whole, List<Measure<Petition>> parts) {
        return RollUpPlan.<Petition>builder(MON_2022_08_01, CONTEXT)
                .dimension(BY_FIELD)
                .partition(whole, parts)
                .measure(Measures.overdue())
                .build()
                .count(List.of(
                        received("p-1", new Petition("province", "roads", "water"), MON_2022_08_01),
                        received("p-2", new Petition("province", "water"), MON_2022_08_01)));
    }

    private static PublishedTable table(Measure<Petition> cell) {
        return PublishedTable.builder("test/all")
                .figure("all", Label.of("Tổng", "All"), 2, Cell.ofWhole(cell))
                .figure("half", Label.of("Một nửa", "Half"), 1)
                .figure("rest", Label.of("Còn lại", "Rest"), 1)
                .sum("all", "half", "rest")
                .within("all", "half")
                .percent("half", "all", BigDecimal.valueOf(50))
                .build();
    }

    @Test
    void haveATextForEveryCode() {
        new Texts(ReportMessages.standard()).haveEveryCodeOf(CODES);
    }

    @Test
    void nameOnlyFactsThatReportsReallyGive() {
        Texts texts = new Texts(ReportMessages.standard());
        RollUp right = counted(Measures.all(), ImmutableList.of(Measures.open(), Measures.closed()));

        texts.read(List.of(Rate.of(1, 3).explain(1), Rate.of(0, 0).explain(1)));
        texts.read(right.reconcile().reasons());
        texts.read(counted(Measures.all(), ImmutableList.of(Measures.open(), Measures.openOn(MON_2022_08_01)))
                .reconcile()
                .reasons());
        texts.read(counted(Measures.all(), ImmutableList.of(NONE)).reconcile().reasons());
        texts.read(counted(NONE, ImmutableList.of(Measures.open())).reconcile().reasons());
        texts.read(RollUpPlan.<Petition>builder(MON_2022_08_01, CONTEXT)
                .dimension(Dimensions.category())
                .build()
                .count(List.of())
                .reconcile()
                .reasons());
        texts.read(table(Measures.all()).reconcile(right).reasons());
        texts.read(table(Measures.all()).with("all", 0).reconcile(right).reasons());
        texts.read(table(Measures.all()).with("all", 4).reconcile(right).reasons());

        assertThat(texts.seen()).containsAll(Texts.codes(CODES));
    }

    @Test
    void readAsSentences() {
        RollUp rollUp = counted(Measures.all(), ImmutableList.of(Measures.open(), Measures.closed()));
        Messages messages = ReportMessages.standard().with(rollUp.names());
        var rate = rollUp.whole().rate(Measures.open()).explain(1);
        var overlap = rollUp.reconcile().unmet().get(0);

        assertThat(messages.render(rate, Language.VIETNAMESE))
                .isEqualTo("Chưa kết thúc: 100.0% (2/2, trên “Tổng số”, làm tròn đến 1 chữ số thập phân)");
        assertThat(messages.render(overlap, Language.ENGLISH))
                .isEqualTo(
                        "By \"Field\" the rows add up to 3 and the whole is 2: cases in several rows: 1, among them p-1");
    }
}
