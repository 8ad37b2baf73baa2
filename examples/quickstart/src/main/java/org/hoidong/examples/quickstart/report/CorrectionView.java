package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;

/**
 * A correction of the register.
 *
 * @param line its line in {@code register.csv}
 * @param entry its number in the register
 * @param matter the matter
 * @param voids whether the entry it is about counts no longer; otherwise that entry was put in
 * @param corrects the entry it is about
 * @param event what that entry says has happened
 * @param who who corrected
 * @param on the day it was made
 * @param reason why
 * @param before how the matter was known to stand until then
 * @param after how it was known to stand from then on
 */
public record CorrectionView(
        int line,
        String entry,
        String matter,
        boolean voids,
        String corrects,
        Text event,
        Text who,
        LocalDate on,
        Text reason,
        StandingView before,
        StandingView after) {}
