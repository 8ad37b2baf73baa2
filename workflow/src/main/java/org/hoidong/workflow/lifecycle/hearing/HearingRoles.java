package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.workflow.Role;

/** The roles of questions and explanation sessions: who asks, who must answer and who holds them, slip and session say. */
public final class HearingRoles {

    /** The delegate who asks (đại biểu chất vấn). */
    public static final Role<QuestioningSlip> ASKER = Role.relative(
            "questioning/asker",
            Label.of("Đại biểu chất vấn", "delegate who asks"),
            theCase -> ImmutableSet.of(theCase.subject().askedBy().value()));

    /** The body whose head is asked (người bị chất vấn). */
    public static final Role<QuestioningSlip> ANSWERER = Role.relative(
            "questioning/answerer",
            Label.of("Người bị chất vấn", "who is questioned"),
            theCase -> ImmutableSet.of(theCase.subject().called().body().value()));

    /** The Standing Committee, which receives slips and follows up (Thường trực Hội đồng nhân dân). */
    public static final Role<QuestioningSlip> QUESTIONING_STANDING = Role.relative(
            "questioning/standing-committee",
            Label.of("Thường trực Hội đồng nhân dân", "standing committee"),
            theCase -> ImmutableSet.of(theCase.subject().sentTo().value()));

    /** The council at whose session the question is put (Hội đồng nhân dân). */
    public static final Role<QuestioningSlip> COUNCIL = Role.relative(
            "questioning/council",
            Label.of("Hội đồng nhân dân", "council"),
            theCase -> ImmutableSet.of(theCase.subject().council().value()));

    /** The Standing Committee that holds an explanation session (Thường trực Hội đồng nhân dân). */
    public static final Role<ExplanationSession> EXPLANATION_STANDING = Role.relative(
            "explanation/standing-committee",
            Label.of("Thường trực Hội đồng nhân dân chủ trì", "standing committee that holds the session"),
            theCase -> ImmutableSet.of(theCase.subject().heldBy().value()));

    /** Whoever keeps the register of questions and sessions, granted by the host (cán bộ theo dõi). */
    public static final Role<Object> REGISTRAR = Role.granted(
            "hearing/registrar",
            Label.of("Cán bộ theo dõi chất vấn, giải trình", "registrar of questions and explanation sessions"));

    private HearingRoles() {}
}
