package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of {@code sessions.json}: a session at which something may be due.
 *
 * @param id its id
 * @param name its name
 * @param opensOn the day it opens, if that is known
 */
public record Milestone(String id, Name name, Optional<LocalDate> opensOn) {}
