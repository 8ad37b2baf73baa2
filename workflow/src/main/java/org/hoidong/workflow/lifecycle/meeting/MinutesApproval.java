package org.hoidong.workflow.lifecycle.meeting;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.OfficeHolder;
import org.immutables.value.Value;

/**
 * Who signed the minutes of a meeting, and when (ký biên bản). They are approved on the day of the step. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class MinutesApproval {

    /** The form in which they are hashed and written. */
    public static final Codec<MinutesApproval> CODEC = Codec.of(
            "meeting/minutes-approval",
            approval -> Datum.record()
                    .put("name", approval.signedBy().name())
                    .put("office", Label.CODEC.encode(approval.signedBy().office()))
                    .put("signedOn", Datum.of(approval.signedOn()))
                    .build(),
            datum -> of(
                    OfficeHolder.of(datum.field("name").asText(), Label.CODEC.decode(1, datum.field("office"))),
                    datum.field("signedOn").asDate()));

    MinutesApproval() {}

    /**
     * Obtains an approval.
     *
     * @param signedBy who signed, in which office
     * @param signedOn the day
     * @return the approval
     */
    public static MinutesApproval of(OfficeHolder signedBy, LocalDate signedOn) {
        return new Builder().signedBy(signedBy).signedOn(signedOn).build();
    }

    /** Returns who signed. */
    public abstract OfficeHolder signedBy();

    /** Returns the day. */
    public abstract LocalDate signedOn();

    /** Returns the office and the day; not the name. */
    @Override
    public final String toString() {
        return "signed by " + signedBy().office() + " on " + signedOn();
    }

    static final class Builder extends ImmutableMinutesApproval.Builder {}
}
