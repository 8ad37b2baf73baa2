package org.hoidong.workflow.lifecycle.meeting;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * On which day a meeting that was interrupted goes on, and why it was (tạm dừng, họp tiếp).
 *
 * <p>For example until Friday 24 July 2020, because of a storm. A meeting that has not been opened is not adjourned, but put off. This
 * class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Adjournment {

    /** The form in which they are hashed and written. */
    public static final Codec<Adjournment> CODEC = Codec.of(
            "meeting/adjournment",
            adjournment -> Datum.record()
                    .put("resumesOn", Datum.of(adjournment.resumesOn()))
                    .put("reason", adjournment.reason())
                    .build(),
            datum -> of(datum.field("resumesOn").asDate(), datum.field("reason").asText()));

    Adjournment() {}

    /**
     * Obtains an adjournment.
     *
     * @param resumesOn the day on which the meeting goes on
     * @param reason why, possibly empty where no reason is asked for
     * @return the adjournment
     */
    public static Adjournment of(LocalDate resumesOn, String reason) {
        return new Builder()
                .resumesOn(resumesOn)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the day on which the meeting goes on. */
    public abstract LocalDate resumesOn();

    /** Returns why it was interrupted. */
    public abstract String reason();

    /** Returns the day. */
    @Override
    public final String toString() {
        return "until " + resumesOn();
    }

    static final class Builder extends ImmutableAdjournment.Builder {}
}
