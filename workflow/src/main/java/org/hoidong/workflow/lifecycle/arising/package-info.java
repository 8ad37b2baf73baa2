/**
 * The life cycle of a matter that arises between two sessions: asked for, looked into by a Committee, decided by the Standing
 * Committee, and reported at the nearest session.
 *
 * <p>The case of an {@link org.hoidong.core.meeting.InterSessionMatter} begins with the written request. What each step does is the
 * table of {@link org.hoidong.workflow.lifecycle.arising.ArisingWorkflows#standard}; its {@link
 * org.hoidong.workflow.lifecycle.arising.ArisingState states} keep a decision open until an item of a session reported it. Whether the
 * Standing Committee may decide, in which form and what must be reported, {@link org.hoidong.core.meeting.BetweenSessions} judges by the
 * law of the day; the {@link org.hoidong.workflow.lifecycle.arising.ArisingGuards guards} ask it. Where it may not, the matter is left to
 * a session of the Council, and stays open as well.
 *
 * <p>The session at which something is due is recorded with its last day ({@link
 * org.hoidong.workflow.lifecycle.arising.SessionDay}), and anew when another becomes the nearest. {@link
 * org.hoidong.workflow.lifecycle.arising.ArisingMatters#judgeReport} judges by the plan of sessions as it stands. Times and the plan are
 * the host's to set: {@link org.hoidong.workflow.lifecycle.arising.ArisingRules}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
