/**
 * What the briefing says, as plain values, and how it is written out.
 *
 * <p>{@link BriefingView} is everything a reader gets to see, in both languages and without a type of the library in it:
 * matters with their deadlines and histories, verdicts with their reasons, counts that add up, each with the matters behind it.
 * {@link Renderers} turns it into files: the page ({@code report.html}), the text a Chair reads out ({@code briefing.vi.md}, {@code
 * briefing.en.md}), the tables of matters ({@code follow-ups.csv}), of figures ({@code figures.csv}) and of duties ({@code duties.csv}), and the calendar ({@code
 * deadlines.ics}); {@link ConsoleSummary} into what the terminal shows. A renderer decides nothing: it sorts and escapes.
 */
@NullMarked
package org.hoidong.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
