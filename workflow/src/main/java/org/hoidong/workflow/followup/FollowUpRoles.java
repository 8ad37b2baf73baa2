package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Role;

/** The roles of a follow-up; all are given by the recommendation, none by the host. */
public final class FollowUpRoles {

    /** The body that must carry it out (cơ quan chịu trách nhiệm thực hiện). */
    public static final Role<Recommendation> ADDRESSEE = Role.relative(
            "follow-up/addressee",
            Label.of("Cơ quan thực hiện", "addressee"),
            theCase -> party(theCase.subject().addressee()));

    /** The body that follows it up and urges (cơ quan theo dõi, đôn đốc). */
    public static final Role<Recommendation> OVERSEER = Role.relative(
            "follow-up/overseer",
            Label.of("Cơ quan theo dõi", "overseer"),
            theCase -> party(theCase.subject().overseer()));

    /** The body that verifies the result (cơ quan kiểm tra kết quả); may be the overseer, never the addressee. */
    public static final Role<Recommendation> VALIDATOR = Role.relative(
            "follow-up/validator",
            Label.of("Cơ quan kiểm tra kết quả", "validator"),
            theCase -> party(theCase.subject().validator()));

    /** The body that issued it (cơ quan ban hành kiến nghị). */
    public static final Role<Recommendation> ISSUER = Role.relative(
            "follow-up/issuer",
            Label.of("Cơ quan ban hành kiến nghị", "issuing body"),
            theCase -> ImmutableSet.of(theCase.subject().issuedBy().value()));

    private FollowUpRoles() {}

    private static ImmutableSet<String> party(Optional<BodyId> body) {
        return body.map(id -> ImmutableSet.of(id.value())).orElse(ImmutableSet.of());
    }
}
