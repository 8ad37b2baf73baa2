/**
 * Who owes what to whom, by which day, and what closes it.
 *
 * <p>An {@link org.hoidong.core.obligation.Obligation} is derived from a history and a calendar whenever it is asked for: it
 * starts on a day, has a {@link org.hoidong.core.calendar.Deadline}, and ends discharged by its act or lapsed. How it stands
 * on any date is its {@link org.hoidong.core.obligation.ObligationStatus}; overdue is a comparison of dates, stored nowhere.
 * {@link org.hoidong.core.obligation.Reminder Reminders} are so many working days before the due day. Obligations and
 * reminders have ids that come out the same every time, so that a host sends nothing twice.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.obligation;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
