/**
 * The life cycle of a meeting: planned, convened, opened with a quorum, closed, and its minutes signed and sent; or cancelled, with
 * everybody told.
 *
 * <p>The case of a {@link org.hoidong.workflow.lifecycle.meeting.MeetingPlan} begins when its day is set. What each step does is the
 * table of {@link org.hoidong.workflow.lifecycle.meeting.MeetingWorkflows#standard}; its {@link
 * org.hoidong.workflow.lifecycle.meeting.MeetingState states} keep a meeting open until its minutes are sent, its result is notified
 * where a rule asks for that, and every directive of its {@link org.hoidong.workflow.lifecycle.meeting.MeetingConclusion conclusion} has
 * a follow-up. Whether it was convened and asked for by whom it must be, in time and prepared, {@link org.hoidong.core.meeting.Convening}
 * judges, and whether enough are there {@link org.hoidong.core.meeting.Meetings}, by the law of the day on which it was planned; the {@link
 * org.hoidong.workflow.lifecycle.meeting.MeetingGuards guards} ask them. {@link
 * org.hoidong.workflow.lifecycle.meeting.MeetingCases#meeting} makes the record of it that core judges.
 *
 * <p>One table serves all kinds. Where the rule book has no time of notice or of documents for a kind, as for a briefing conference, it
 * is convened before it opens, and may open without documents. A meeting that is put off gets another day and a new notice, and its
 * trail stays ({@link org.hoidong.workflow.lifecycle.meeting.MeetingDay}). Times and the register of bodies are the host's to set: {@link
 * org.hoidong.workflow.lifecycle.meeting.MeetingStepRules}.
 *
 * <p>It is not the life cycle of a question or of an explanation session, which {@link org.hoidong.workflow.lifecycle.hearing} has, nor
 * of what a meeting adopts.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
