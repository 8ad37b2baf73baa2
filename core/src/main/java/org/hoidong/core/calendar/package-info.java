/**
 * Working calendars, time limits, and deadlines that explain themselves day by day.
 *
 * <p>A {@link org.hoidong.core.calendar.WorkingCalendar} says of every {@link org.hoidong.core.calendar.CalendarDay day}
 * whether it is counted and why; calendars combine with {@code and} and {@code or}. A host gives the library {@link
 * org.hoidong.core.calendar.Calendars}: one by default, others by id. A {@link org.hoidong.core.calendar.TimeLimit} is the rule ("10 working days"); counted from a day it gives a {@link
 * org.hoidong.core.calendar.Deadline}, which judges what was done when, and lists the {@link
 * org.hoidong.core.calendar.DeadlineStep steps} that led to it:
 *
 * <pre>{@code
 * Deadline deadline = TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, Calendars.of(VietnamCalendars.stateBodies()));
 * deadline.dueOn();                        // 2025-05-12
 * deadline.judge(TUE_2025_05_13);          // not satisfied [calendar/late {due=2025-05-12, done=2025-05-13, daysLate=1}]
 * deadline.explain(Language.ENGLISH);      // Thursday 24 April 2025: the day it is counted from (10 working days) ...
 * }</pre>
 *
 * <p>A {@link org.hoidong.core.calendar.FixedDay} names the day instead of counting to it: "by 1 March of the year before". A
 * {@link org.hoidong.core.calendar.Recurrence} comes back every so often, each time counted from its anchor; a {@link
 * org.hoidong.core.calendar.Frequency} asks only how often something happened in a month, quarter or year. {@link
 * org.hoidong.core.calendar.Deadline#earliestOf Several deadlines} make one, which keeps them.
 *
 * <p>A limit whose clock may stand still is a {@link org.hoidong.core.calendar.RunningTime}: {@link
 * org.hoidong.core.calendar.ClockEntry entries} stop, resume, extend and restart it within {@link
 * org.hoidong.core.calendar.ClockLimits}, and the deadline is found from them each time it is asked for.
 *
 * <p>What a document says of when is a {@link org.hoidong.core.calendar.Due}: on a date or fixed day, within a limit whose
 * clock may have stopped, at a milestone, whose date {@link org.hoidong.core.calendar.Milestones} give, or the earliest or
 * latest of several; it has a written form and resolves to a deadline. Deadlines are never stored: when a holiday is decided,
 * the calendar gets a new version, all are counted anew, and {@link
 * org.hoidong.core.calendar.Deadlines#moved} says which move, from when to when, and by which day.
 *
 * <p>Days are dates without time or zone; a day ends at midnight, and the due day is in time. Nothing here reads a clock.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.calendar;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
