/**
 * Meetings of a council and its bodies: convening, agenda, attendance, results, conclusions.
 *
 * <p>A {@link org.hoidong.core.meeting.Meeting} of some {@link org.hoidong.core.meeting.MeetingKind kind} records what
 * happened: who convened it, when notice and documents went out, who came ({@link org.hoidong.core.meeting.Attendance}, and {@link org.hoidong.core.meeting.Participant other bodies}). Where nothing is voted, its {@link
 * org.hoidong.core.meeting.Conclusion conclusion} may hold {@link org.hoidong.core.meeting.Directive directives}: what a body
 * is asked to do, by when, to be followed up. {@link org.hoidong.core.meeting.Meetings} judges a meeting by a rule book, with
 * the keys of {@link org.hoidong.core.meeting.MeetingRules}, and says so where there is no rule.
 *
 * <p>Before anything is recorded, a {@link org.hoidong.core.meeting.ConveningRequest} asks whether this body may convene this meeting on
 * this day with this notice, and {@link org.hoidong.core.meeting.Convening} answers with all reasons. A {@link
 * org.hoidong.core.meeting.MeetingProfile} tells what the law says of a kind of meeting in one place, and a {@link
 * org.hoidong.core.meeting.PreparationCalendar} counts the days of its preparation back from its opening.
 *
 * <p>What is to be dealt with is on an {@link org.hoidong.core.meeting.Agenda}, with a trail of every change, which {@link
 * org.hoidong.core.meeting.Agendas} judges; an item comes onto it with an {@link org.hoidong.core.meeting.Admission} by the {@link
 * org.hoidong.core.meeting.DossierRule} of its {@link org.hoidong.core.meeting.AgendaItemKind kind}, so that what is not well
 * prepared stays off. What was dealt with, and with which {@link org.hoidong.core.meeting.ItemOutcome outcome}, is in the {@link
 * org.hoidong.core.meeting.Minutes}. Who was there at every moment is in the {@link org.hoidong.core.meeting.PresenceLog}; {@link
 * org.hoidong.core.meeting.Absences} finds who was away from all sessions for too long.
 *
 * <p>What a body means to do in a year is its {@link org.hoidong.core.meeting.WorkProgramme}.
 *
 * <p>Three sorts of rules are shared with what meetings produce. {@link org.hoidong.core.meeting.RequiredContent} names the
 * parts that a document must have, {@link org.hoidong.core.meeting.OrderOfProceedings} the steps of a proceeding, {@link
 * org.hoidong.core.meeting.SessionDue} the session at which something is due, which it finds among the {@link
 * org.hoidong.core.meeting.PlannedSession planned sessions}.
 *
 * <p>What cannot wait for a session is an {@link org.hoidong.core.meeting.InterSessionMatter}; {@link
 * org.hoidong.core.meeting.BetweenSessions} says who may decide it. Whatever must be reported at the nearest session, from whichever
 * package, is a {@link org.hoidong.core.meeting.ReportToCouncil}: an {@link org.hoidong.core.obligation.Obligation} that only a {@link
 * org.hoidong.core.meeting.ReportedItem} of a session closes.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.meeting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
