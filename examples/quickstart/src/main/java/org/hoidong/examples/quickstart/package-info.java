/**
 * The main job: the follow-up of what a council asked for, reported at a date.
 *
 * <p>{@link Main} is the command line. It reads the {@code data} directory, has a {@link BriefingSource} turn it into a
 * view, and writes the {@code report}; the one place that knows the library is {@link Job}. What comes out stands in one
 * directory or, after an error, nowhere ({@link OutputDirectory}).
 */
@NullMarked
package org.hoidong.examples.quickstart;

import org.jspecify.annotations.NullMarked;
