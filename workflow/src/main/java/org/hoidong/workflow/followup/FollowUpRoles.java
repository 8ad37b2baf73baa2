package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Role;

/**
 * The roles of a follow-up. Who must act, follow up, verify and decide is given by the recommendation, and by handovers after
 * it ({@link Parties}); who keeps the register, and who records what the Council decides, is granted by the host.
 */
public final class FollowUpRoles {

    /** The body that must carry it out (cơ quan chịu trách nhiệm thực hiện). */
    public static final Role<Recommendation> ADDRESSEE = Role.relative(
            "follow-up/addressee",
            Label.of("Cơ quan thực hiện", "addressee"),
            theCase -> Parties.ids(Parties.of(theCase).addressee()));

    /** The body that follows it up and urges (cơ quan theo dõi, đôn đốc). */
    public static final Role<Recommendation> OVERSEER = Role.relative(
            "follow-up/overseer",
            Label.of("Cơ quan theo dõi", "overseer"),
            theCase -> Parties.ids(Parties.of(theCase).overseer()));

    /** The body that verifies the result (cơ quan kiểm tra kết quả); may be the overseer, never the addressee. */
    public static final Role<Recommendation> VALIDATOR = Role.relative(
            "follow-up/validator",
            Label.of("Cơ quan kiểm tra kết quả", "validator"),
            theCase -> Parties.ids(Parties.of(theCase).validator()));

    /** The body that issued it (cơ quan ban hành kiến nghị). */
    public static final Role<Recommendation> ISSUER = Role.relative(
            "follow-up/issuer",
            Label.of("Cơ quan ban hành kiến nghị", "issuing body"),
            theCase -> ImmutableSet.of(Parties.of(theCase).issuer().value()));

    /** Whoever records what the Council decided, granted by the host (Hội đồng nhân dân). */
    public static final Role<Object> COUNCIL =
            Role.granted("follow-up/council", Label.of("Hội đồng nhân dân", "the Council"));

    /** Whoever keeps the register of follow-ups, granted by the host (cán bộ theo dõi): may correct it and hand over. */
    public static final Role<Object> REGISTRAR =
            Role.granted("follow-up/registrar", Label.of("Cán bộ theo dõi", "registrar"));

    private FollowUpRoles() {}
}
