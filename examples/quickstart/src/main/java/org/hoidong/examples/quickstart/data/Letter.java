package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;

/**
 * A line of {@code letters.csv}: a letter of a citizen, without who wrote it.
 *
 * @param line the line in the file
 * @param id its id
 * @param receivedOn the day it was received
 * @param receivedBy the id of the body that received it
 * @param kind what it is: complaint, denunciation, petition or feedback
 * @param isSigned whether it says who wrote it
 * @param competent the id of the body that has to settle it
 * @param subject what it is about
 */
public record Letter(
        int line,
        String id,
        LocalDate receivedOn,
        String receivedBy,
        String kind,
        boolean isSigned,
        String competent,
        Name subject) {}
