/**
 * Who owes what to whom, by which day, and what closes it.
 *
 * <p>An {@link org.hoidong.core.obligation.Obligation} is a conclusion and not a record. It is drawn from the history of a
 * matter and a calendar whenever somebody asks, so nothing needs to be kept up to date and nothing can be forgotten. It names
 * the role that owes it and those who hold the role, the act that discharges it and the alternatives, the day it started, and
 * its {@link org.hoidong.core.calendar.Deadline}, which explains itself day by day. It ends in one of two ways: discharged,
 * when the act was done, or lapsed, when what made it hold ended without it.
 *
 * <h2>A week in October</h2>
 *
 * <p>How it stands is a question with a date, and its {@link org.hoidong.core.obligation.ObligationStatus} is the answer, by
 * what had happened by the end of that day. Overdue is a comparison of dates and stored nowhere. A report owed since Monday 15
 * August 2022 and due on Friday 14 October 2022 stands like this:
 *
 * <table>
 * <caption>Status by day</caption>
 * <tr><th>asked for</th><th>nothing done</th><th>done on Friday 14</th><th>done on Monday 17</th><th>lapsed on Monday 17</th></tr>
 * <tr><td>14 August</td><td>NOT_YET</td><td>NOT_YET</td><td>NOT_YET</td><td>NOT_YET</td></tr>
 * <tr><td>15 August</td><td>OWED</td><td>OWED</td><td>OWED</td><td>OWED</td></tr>
 * <tr><td>14 October</td><td>OWED</td><td>DISCHARGED</td><td>OWED</td><td>OWED</td></tr>
 * <tr><td>15 October</td><td>OVERDUE</td><td>DISCHARGED</td><td>OVERDUE</td><td>OVERDUE</td></tr>
 * <tr><td>17 October</td><td>OVERDUE</td><td>DISCHARGED</td><td>DISCHARGED_LATE</td><td>LAPSED</td></tr>
 * </table>
 *
 * <p>The due day itself is in time, and the Saturday after it is late although nobody works on it: whether the due day rolls
 * to a working day was settled when the deadline was counted. What was already late when it started is overdue from its first
 * day.
 *
 * <h2>Reminders</h2>
 *
 * <p>A {@link org.hoidong.core.obligation.Reminder} is so many working days before the due day; {@link
 * org.hoidong.core.obligation.Reminders} counts them, and an obligation leaves out those before its start. Seven working days
 * before Wednesday 30 November 2022 is Monday 21 November. {@code datesOfInterest()} lists the days on which something changes
 * if nothing happens, so that a host knows when to ask again.
 *
 * <h2>Ids that come out the same</h2>
 *
 * <p>As nothing is stored, an {@link org.hoidong.core.obligation.ObligationId} is derived from what does not change, the matter,
 * the rule and the how-manieth time, and a {@link org.hoidong.core.obligation.ReminderId} from that and the number of days. A
 * holiday declared later moves the day of a reminder and not its id. A host that keeps the ids it has acted on sends nothing
 * twice, however often and on whatever day its job runs.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.obligation;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
