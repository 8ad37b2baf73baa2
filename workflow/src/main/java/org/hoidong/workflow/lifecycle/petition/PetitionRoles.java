package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Role;

/**
 * The roles of a petition of voters: who compiles petitions, the host says; who deals with it and who follows it, its assignment or
 * forwarding.
 */
public final class PetitionRoles {

    /** The body that compiles petitions and assigns them, granted by the host (Thường trực Hội đồng nhân dân). */
    public static final Role<Object> COMPILER = Role.granted(
            "petition-case/compiler",
            Label.of("Cơ quan tổng hợp, chuyển kiến nghị", "body that compiles and assigns petitions"));

    /** The body to which it is assigned (cơ quan giải quyết). */
    public static final Role<VoterPetition> ADDRESSEE = Role.relative(
            "petition-case/addressee",
            Label.of("Cơ quan giải quyết kiến nghị", "body that deals with it"),
            theCase -> PetitionCases.assignment(theCase).stream()
                    .map(assignment -> assignment.to().value())
                    .collect(ImmutableSet.toImmutableSet()));

    /** The body at another level to which it is forwarded, by name (cơ quan cấp có thẩm quyền). */
    public static final Role<VoterPetition> OTHER_LEVEL = Role.relative(
            "petition-case/other-level",
            Label.of("Cơ quan của cấp có thẩm quyền", "body at another level"),
            theCase -> PetitionCases.forwarding(theCase).stream()
                    .map(PetitionForwarding::to)
                    .collect(ImmutableSet.toImmutableSet()));

    /** The body that follows it (cơ quan theo dõi). */
    public static final Role<VoterPetition> OVERSEER = Role.relative(
            "petition-case/overseer",
            Label.of("Cơ quan theo dõi kiến nghị", "body that follows it"),
            theCase ->
                    PetitionCases.overseer(theCase).stream().map(BodyId::value).collect(ImmutableSet.toImmutableSet()));

    /** Whoever keeps the register of petitions, granted by the host (cán bộ theo dõi kiến nghị). */
    public static final Role<Object> REGISTRAR = Role.granted(
            "petition-case/registrar", Label.of("Cán bộ theo dõi kiến nghị cử tri", "registrar of petitions"));

    private PetitionRoles() {}
}
