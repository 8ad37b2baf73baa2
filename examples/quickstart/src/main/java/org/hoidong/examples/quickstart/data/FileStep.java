package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;

/**
 * A line of {@code files.csv}: one step in the file of a letter, of the session or of the conference.
 *
 * @param line the line in the file
 * @param file the id of the letter, of the session or of the conference
 * @param event the id of the event, as the life cycle names it
 * @param actorBody the id of the body whose act it was
 * @param on the day it happened
 * @param text what it says, or empty
 */
public record FileStep(int line, String file, String event, String actorBody, LocalDate on, String text) {}
