package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.oversight.Evidence;
import org.immutables.value.Value;

/**
 * What the validator found: the words, the evidence seen, and a new term for what is still to be done.
 *
 * <p>Which of the four results it is, the event says. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Verification {

    /** The form in which verifications are hashed and written. */
    public static final Codec<Verification> CODEC = Codec.of(
            "follow-up/verification",
            verification -> {
                Datum.RecordBuilder form = Datum.record()
                        .put("text", verification.text())
                        .put("evidence", encode(verification.evidence()));
                verification.newDueOn().ifPresent(due -> form.put("newDueOn", Datum.of(due)));
                return form.build();
            },
            datum -> builder()
                    .text(datum.field("text").asText())
                    .evidence(decode(datum.field("evidence")))
                    .newDueOn(datum.optionalField("newDueOn").map(Datum::asDate))
                    .build());

    Verification() {}

    /** Returns a builder; the text is empty until set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what was found, in words. */
    @Value.Default
    public String text() {
        return "";
    }

    /** Returns the evidence seen. */
    public abstract ImmutableList<Evidence> evidence();

    /** Returns the day by which the rest is due, if a new term was set. */
    public abstract Optional<LocalDate> newDueOn();

    @Value.Check
    Verification check() {
        String text = PlainText.text("text", text());
        return text.equals(text()) ? this : builder().from(this).text(text).build();
    }

    static Datum encode(ImmutableList<Evidence> evidence) {
        return Datum.list(evidence.stream().map(Evidence.CODEC::encode).toList());
    }

    static ImmutableList<Evidence> decode(Datum list) {
        return list.asList().stream()
                .map(item -> Evidence.CODEC.decode(1, item))
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds {@link Verification}. */
    public static final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }
}
