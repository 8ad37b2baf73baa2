package org.hoidong.workflow.lifecycle.resolution;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.workflow.Role;

/** The roles of a resolution: who drafts, verifies and adopts it, the draft says. */
public final class ResolutionRoles {

    /** The body that drafts and submits (cơ quan trình). */
    public static final Role<ResolutionDraft> DRAFTER = Role.relative(
            "resolution/drafter",
            Label.of("Cơ quan trình", "body that submits"),
            theCase -> ImmutableSet.of(theCase.subject().draftedBy().value()));

    /** The committee that leads the verification (Ban chủ trì thẩm tra). */
    public static final Role<ResolutionDraft> LEAD = Role.relative(
            "resolution/lead-committee",
            Label.of("Ban chủ trì thẩm tra", "lead committee"),
            theCase -> ImmutableSet.of(theCase.subject().verifiedBy().value()));

    /** The committees that give a joint opinion (Ban phối hợp thẩm tra). */
    public static final Role<ResolutionDraft> JOINT = Role.relative(
            "resolution/joint-committee",
            Label.of("Ban phối hợp thẩm tra", "joint committee"),
            theCase -> theCase.subject().jointly().stream().map(BodyId::value).collect(ImmutableSet.toImmutableSet()));

    /** The Standing Committee (Thường trực Hội đồng nhân dân). */
    public static final Role<ResolutionDraft> STANDING = Role.relative(
            "resolution/standing-committee",
            Label.of("Thường trực Hội đồng nhân dân", "standing committee"),
            theCase -> ImmutableSet.of(theCase.subject().standingCommittee().value()));

    /** The council (Hội đồng nhân dân). */
    public static final Role<ResolutionDraft> COUNCIL = Role.relative(
            "resolution/council",
            Label.of("Hội đồng nhân dân", "council"),
            theCase -> ImmutableSet.of(theCase.subject().council().value()));

    /** The body above that may suspend or annul, granted by the host (cơ quan có thẩm quyền xử lý văn bản). */
    public static final Role<Object> AUTHORITY = Role.granted(
            "resolution/authority",
            Label.of("Cơ quan có thẩm quyền xử lý văn bản", "authority that may suspend or annul"));

    /** Whoever keeps the register, granted by the host (văn thư). */
    public static final Role<Object> REGISTRAR =
            Role.granted("resolution/registrar", Label.of("Cán bộ theo dõi nghị quyết", "registrar of resolutions"));

    private ResolutionRoles() {}
}
