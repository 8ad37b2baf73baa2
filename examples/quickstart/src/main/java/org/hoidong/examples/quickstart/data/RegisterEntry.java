package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line of {@code register.csv}: one thing that has happened to one matter.
 *
 * <p>The lines are kept as they stand: one entered twice, out of order, or for a matter nobody knows is for the follow-up
 * to refuse with its reasons, not for the reader.
 *
 * @param line the line in the file
 * @param entry its number in the register
 * @param matter the id of the recommendation, directive or petition
 * @param event what happened
 * @param actorBody the id of the body whose act it was
 * @param actor the person who acted
 * @param recorder the person who typed it
 * @param occurredOn the day it happened
 * @param recordedAt when it was typed
 * @param basis the document it rests on, or empty
 * @param text what it says
 * @param newDue the new date it sets, if it sets one
 * @param evidence the evidence that came with it
 * @param reports amount or progress, or empty
 * @param corrects the entry that a correction is about, or empty
 */
public record RegisterEntry(
        int line,
        String entry,
        String matter,
        RegisterEvent event,
        String actorBody,
        String actor,
        String recorder,
        LocalDate occurredOn,
        OffsetDateTime recordedAt,
        String basis,
        String text,
        Optional<LocalDate> newDue,
        ImmutableList<Evidence> evidence,
        String reports,
        String corrects) {

    /**
     * A piece of evidence.
     *
     * @param kind what it is
     * @param reference where it is kept
     * @param sha256 the digest of its content, 64 hexadecimal digits
     * @param vouchedBy who vouches for it
     */
    public record Evidence(EvidenceKind kind, String reference, String sha256, String vouchedBy) {}

    /** Returns whether it is no happening of its own but corrects an entry. */
    public boolean isCorrection() {
        return event == RegisterEvent.VOIDED || event == RegisterEvent.PUT_IN;
    }

    /**
     * Returns this line as a correction puts it in.
     *
     * @param correction the line that corrects
     * @return what happened as this line says, typed when and by whom the correction was
     */
    public RegisterEntry recordedBy(RegisterEntry correction) {
        return new RegisterEntry(
                correction.line(),
                correction.entry(),
                matter,
                event,
                actorBody,
                actor,
                correction.recorder(),
                occurredOn,
                correction.recordedAt(),
                basis,
                text,
                newDue,
                evidence,
                reports,
                "");
    }
}
