package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.hoidong.workflow.BulkReport;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.OutcomeKind;
import org.junit.jupiter.api.Test;

class BulkHandoverTest {

    private static BulkReport handOver(int first, int last) {
        return BulkHandover.handOver(IntStream.rangeClosed(first, last)
                .mapToObj(BulkHandover::invented)
                .toList());
    }

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    BulkHandover.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("bulk-handover.txt"));
    }

    @Test
    void ofTenCasesSevenMoveAndTheOthersSayWhyNot() {
        BulkReport report = handOver(1, 10);

        assertThat(report.total()).isEqualTo(10);
        assertThat(report.moved()).isEqualTo(7);
        assertThat(report.notMoved())
                .extracting(BulkReport.NotMoved::theCase, BulkReport.NotMoved::kind)
                .containsExactly(
                        tuple(CaseId.of("KN-1"), OutcomeKind.CLOSED),
                        tuple(CaseId.of("KN-2"), OutcomeKind.NOT_DEFINED_HERE),
                        tuple(CaseId.of("KN-3"), OutcomeKind.REFUSED));
        assertThat(report.unlisted()).isZero();
    }

    @Test
    void countsAThousandAndListsFive() { // 7 of each ten move
        BulkReport report = handOver(1, 1000);

        assertThat(report.moved()).isEqualTo(700);
        assertThat(report.inTheWay().get(BulkHandover.URGED_IF_OVERDUE)).isEqualTo(100);
        assertThat(report.inTheWay().get(NotDefinedHere.CODE)).isEqualTo(100);
        assertThat(report.inTheWay().get(Closed.CODE)).isEqualTo(100);
        assertThat(report.notMoved()).hasSize(5);
        assertThat(report.unlisted()).isEqualTo(295);
    }

    @Test
    void partsAddUpToTheWhole() { // of 995 to 1000 all move: 5, 6, 7, 8, 9 and 0
        BulkReport parts = handOver(1, 994).plus(handOver(995, 1000));

        assertThat(parts.counts()).isEqualTo(handOver(1, 1000).counts());
        assertThat(handOver(995, 1000).moved()).isEqualTo(6);
    }
}
