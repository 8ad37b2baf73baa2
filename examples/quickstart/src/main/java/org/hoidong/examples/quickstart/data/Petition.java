package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;

/**
 * A line of {@code petitions.csv}: what voters asked for, and who has to see to it.
 *
 * @param line the line in the file
 * @param id its id
 * @param receivedOn the day it was received
 * @param contact where it was raised
 * @param text what is asked
 * @param field the field of work
 * @param competentTier the tier that can settle it
 * @param assignedTo the id of the body it went to; a name if that body is not the council's to follow up
 * @param overseer who follows it up, or empty
 * @param validator who verifies it, or empty
 * @param forwardedOn the day it was forwarded
 */
public record Petition(
        int line,
        String id,
        LocalDate receivedOn,
        String contact,
        Name text,
        String field,
        Tier competentTier,
        String assignedTo,
        String overseer,
        String validator,
        LocalDate forwardedOn) {}
