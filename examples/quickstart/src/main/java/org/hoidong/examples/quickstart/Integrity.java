package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.examples.quickstart.report.RecordView;
import org.hoidong.workflow.WorkflowCase;

/** Asks the record to prove itself: every chain is verified, and every case is written as rows and read back. */
final class Integrity {

    private Integrity() {}

    static RecordView of(List<WorkflowCase<Recommendation>> cases, Reasons reasons) {
        ImmutableList<Reason> altered = cases.stream()
                .flatMap(theCase -> theCase.verify().unmet().stream())
                .collect(toImmutableList());
        return new RecordView(
                cases.size(),
                cases.stream().mapToInt(WorkflowCase::revision).sum(),
                reasons.views(altered),
                digest(cases),
                Math.toIntExact(cases.stream().filter(Integrity::comesBack).count()));
    }

    /** Returns SHA-256 over the head hashes in the order of the ids, a line each: who kept it can tell that none changed. */
    static String digest(List<WorkflowCase<Recommendation>> cases) {
        String heads = cases.stream()
                .sorted(Comparator.comparing(theCase -> theCase.id().value()))
                .map(theCase -> theCase.headHash() + "\n")
                .collect(Collectors.joining());
        return Hashing.sha256().hashString(heads, UTF_8).toString();
    }

    private static boolean comesBack(WorkflowCase<Recommendation> theCase) {
        return theCase.definition().restore(theCase.row(), theCase.entryRows()).equals(theCase);
    }
}
