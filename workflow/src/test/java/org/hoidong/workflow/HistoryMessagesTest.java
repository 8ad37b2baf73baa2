package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Corrections.correct;
import static org.hoidong.workflow.Corrections.corrected;
import static org.hoidong.workflow.Corrections.everyKind;
import static org.hoidong.workflow.Corrections.inserting;
import static org.hoidong.workflow.Corrections.late;
import static org.hoidong.workflow.Corrections.repaired;
import static org.hoidong.workflow.Corrections.replacing;
import static org.hoidong.workflow.Corrections.voiding;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.workflow.Repairs.Repair;
import org.junit.jupiter.api.Test;

class HistoryMessagesTest {

    private final Texts texts = new Texts(WorkflowMessages.standard());

    @Test
    void haveATextForEveryCode() {
        texts.haveEveryCodeOf(CorrectionRefusal.class, RecordCheck.class);
    }

    @Test
    void nameOnlyFactsThatCorrectionsReallyGive() {
        WorkflowCase<Repair> theCase = repaired();
        WorkflowCase<Repair> fixed = corrected(theCase, voiding(3), replacing(4, late(Repairs.TESTED, REPAIRS, 4)));
        WorkflowDefinition<Repair> guarded =
                Repairs.builder().correctedBy(Repairs.WORKSHOP).build();

        read(correct(theCase, voiding(9)));
        read(correct(fixed, voiding(3)));
        read(correct(fixed, voiding(4)));
        read(correct(fixed, voiding(6)));
        read(correct(theCase, voiding(1)));
        read(correct(theCase, voiding(2)));
        read(correct(theCase, inserting(late(NOTED, "x", OWNS, 1)).before(1)));
        read(correct(theCase, replacing(1, late(BROUGHT, OWNS, 9))));
        read(correct(Repairs.brought("r-1", guarded, Repairs.context()).theCase(), voiding(1)));
        read(correct(AskedAgainTest.sold(), voiding(3)));
        texts.read(
                ImmutableList.of(CorrectionRefusal.isAutomatic(theCase.history().get(1), 1)));

        assertThat(texts.seen()).containsAll(Texts.codes(CorrectionRefusal.class));
    }

    @Test
    void nameOnlyFactsThatVerifyingReallyGives() {
        WorkflowCase<Repair> theCase = everyKind();
        CaseRow row = theCase.row();
        ImmutableList<EntryRow> rows = theCase.entryRows();
        EntryRow second = rows.get(1);

        read(row, rows);
        read(row, theCase.redacted(3).entryRows());
        read(row, changed(rows, second.toBuilder().content(Datum.of("x")).build()));
        read(row, changed(rows, second.toBuilder().payload(Datum.of("x")).build()));
        read(row, rows.subList(0, 5));
        read(row, rows.reverse());
        read(
                row,
                ImmutableList.<EntryRow>builder().add(rows.get(0)).addAll(rows).build());
        read(row.toBuilder().definitionId("x/y").build(), rows);
        read(row.toBuilder().stateId("x").build(), rows);
        texts.read(theCase.verify("00").reasons());

        assertThat(texts.seen()).containsAll(Texts.codes(RecordCheck.class));
    }

    private static List<EntryRow> changed(List<EntryRow> rows, EntryRow second) {
        return ImmutableList.<EntryRow>builder()
                .add(rows.get(0))
                .add(second)
                .addAll(rows.subList(2, rows.size()))
                .build();
    }

    private void read(Outcome<Repair> outcome) {
        texts.read(outcome.reasons());
    }

    private void read(CaseRow row, List<EntryRow> rows) {
        texts.read(RecordCheck.of(row, rows).reasons());
    }
}
