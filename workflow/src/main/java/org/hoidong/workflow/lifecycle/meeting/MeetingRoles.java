package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.Role;

/** The roles of a meeting: who convenes it and who meets, the plan says. */
public final class MeetingRoles {

    /** The body that convenes it (cơ quan triệu tập). */
    public static final Role<MeetingPlan> CONVENER = Role.relative(
            "meeting/convener",
            Label.of("Cơ quan triệu tập", "body that convenes"),
            theCase -> ImmutableSet.of(theCase.subject().convener().value()));

    /** The body that meets, for which whoever presides acts (cơ quan họp, chủ tọa). */
    public static final Role<MeetingPlan> BODY = Role.relative(
            "meeting/body",
            Label.of("Chủ tọa cuộc họp", "who presides over the meeting"),
            theCase -> ImmutableSet.of(theCase.subject().body().value()));

    /** Whoever keeps the file of the meeting, granted by the host (thư ký, văn phòng phục vụ). */
    public static final Role<Object> REGISTRAR =
            Role.granted("meeting/registrar", Label.of("Thư ký cuộc họp", "secretary of the meeting"));

    private MeetingRoles() {}
}
