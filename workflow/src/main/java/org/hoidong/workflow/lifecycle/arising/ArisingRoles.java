package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.workflow.Role;

/** The roles of a matter between two sessions: who asks, who looks into it and who decides, the matter says. */
public final class ArisingRoles {

    /** The body that asks in writing (cơ quan đề nghị). */
    public static final Role<InterSessionMatter> ASKER = Role.relative(
            "arising/asker",
            Label.of("Cơ quan đề nghị", "body that asks"),
            theCase -> ImmutableSet.of(theCase.subject().askedBy().value()));

    /** The Committee that gives its opinion (Ban được giao kiểm tra). */
    public static final Role<InterSessionMatter> EXAMINER = Role.relative(
            "arising/examiner",
            Label.of("Ban được giao kiểm tra", "committee that looks into it"),
            theCase -> ImmutableSet.of(theCase.subject().checkedBy().value()));

    /** The Standing Committee, which decides and reports (Thường trực Hội đồng nhân dân). */
    public static final Role<InterSessionMatter> DECIDER = Role.relative(
            "arising/decider",
            Label.of("Thường trực Hội đồng nhân dân", "standing committee"),
            theCase -> ImmutableSet.of(theCase.subject().decidedBy().value()));

    /** Whoever keeps the register and records what sessions did, granted by the host (cán bộ theo dõi). */
    public static final Role<Object> REGISTRAR = Role.granted(
            "arising/registrar", Label.of("Cán bộ theo dõi việc phát sinh", "registrar of matters between sessions"));

    private ArisingRoles() {}
}
