package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.oversight.Evidence;
import org.immutables.value.Value;

/**
 * The addressee's report that a recommendation has been carried out, with what proves it.
 *
 * <p>It closes nothing: the validator has to look. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CompletionReport {

    /** The form in which reports are hashed and written. */
    public static final Codec<CompletionReport> CODEC = Codec.of(
            "follow-up/completion-report",
            report -> Datum.record()
                    .put("text", report.text())
                    .put("evidence", Verification.encode(report.evidence()))
                    .build(),
            datum -> of(datum.field("text").asText(), Verification.decode(datum.field("evidence"))));

    CompletionReport() {}

    /**
     * Obtains a report.
     *
     * @param text its substance, possibly empty
     * @param evidence what proves it, possibly nothing yet
     * @return the report
     */
    public static CompletionReport of(String text, Iterable<Evidence> evidence) {
        return new Builder()
                .text(PlainText.text("text", text))
                .evidence(evidence)
                .build();
    }

    /** Returns its substance. */
    public abstract String text();

    /** Returns what proves it. */
    public abstract ImmutableList<Evidence> evidence();

    static final class Builder extends ImmutableCompletionReport.Builder {}
}
