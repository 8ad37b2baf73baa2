package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.Directive;
import org.hoidong.core.meeting.DirectiveId;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.FieldOfWork;
import org.hoidong.core.oversight.FindingId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.examples.quickstart.data.Conference;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.OversightFile;
import org.hoidong.examples.quickstart.data.Petition;
import org.hoidong.examples.quickstart.data.Tier;

/** What somebody was asked to carry out, from all its sources, as recommendations of the library. */
final class Matters {

    private final CouncilData data;
    private final World world;

    private Matters(CouncilData data, World world) {
        this.data = data;
        this.world = world;
    }

    /** Returns the matters to follow up: recommendations, directives of the conference, petitions of the council's tier. */
    static ImmutableList<Recommendation> of(CouncilData data, World world) {
        Matters matters = new Matters(data, world);
        ImmutableList.Builder<Recommendation> all = ImmutableList.builder();
        data.oversight().recommendations().forEach(row -> all.add(matters.recommendation(row)));
        data.conference().directives().forEach(row -> all.add(matters.directive(row)));
        TierKind tier = matters.tier();
        for (Petition row : data.petitions()) {
            VoterPetition petition = matters.petition(row);
            if (petition.judgeFollowUp(tier).isSatisfied()) {
                all.add(matters.followUp(petition, tier));
            }
        }
        return all.build();
    }

    /** Returns all petitions, whoever has to see to them. */
    static ImmutableList<VoterPetition> petitions(CouncilData data, World world) {
        Matters matters = new Matters(data, world);
        return data.petitions().stream().map(matters::petition).collect(ImmutableList.toImmutableList());
    }

    /** Returns the directives as the conclusion of the conference gave them. */
    static ImmutableList<Directive> directives(CouncilData data) {
        return data.conference().directives().stream()
                .map(row -> Directive.builder()
                        .id(DirectiveId.of(row.id()))
                        .text(World.label(row.text()))
                        .addressee(BodyId.of(row.addressee()))
                        .due(due(row.due()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private TierKind tier() {
        return world.directory().tierOf(BodyId.of(data.job().council()));
    }

    private Recommendation recommendation(OversightFile.Recommendation row) {
        OversightFile.Conclusion conclusion = data.oversight().conclusion();
        return Recommendation.builder()
                .id(RecommendationId.of(row.id()))
                .source(source(row.source().code()))
                .sourceDocument(row.document()
                        .map(document -> document(document.number(), World.label(document.name())))
                        .orElseGet(() -> document(conclusion.number(), World.label(conclusion.title()))))
                .issuedBy(BodyId.of(conclusion.issuedBy()))
                .issuedOn(row.issuedOn())
                .foundedOn(earlier(conclusion.foundedOn(), row.issuedOn()))
                .text(World.label(row.text()))
                .addressee(BodyId.of(row.addressee()))
                .overseer(BodyId.of(row.overseer()))
                .validator(BodyId.of(row.validator()))
                .due(due(row.due()))
                .requiredEvidence(kinds(row.requiredEvidence()))
                .field(FieldOfWork.of(row.field()))
                .findings(row.findings().stream().map(FindingId::of).toList())
                .build();
    }

    private Recommendation directive(Conference.Directive row) {
        Conference conference = data.conference();
        return Recommendation.builder()
                .id(RecommendationId.of(row.id()))
                .source(RecommendationSource.DIRECTIVE)
                .sourceDocument(document(
                        conference.id(),
                        World.dated(
                                "Kết luận hội nghị giao ban ngày ",
                                "Conclusion of the briefing conference of ",
                                conference.heldOn())))
                .issuedBy(BodyId.of(conference.convener()))
                .issuedOn(row.issuedOn())
                .text(World.label(row.text()))
                .addressee(BodyId.of(row.addressee()))
                .overseer(BodyId.of(row.overseer()))
                .validator(BodyId.of(row.validator()))
                .due(due(row.due()))
                .requiredEvidence(kinds(row.requiredEvidence()))
                .field(FieldOfWork.of(row.field()))
                .build();
    }

    private VoterPetition petition(Petition row) {
        VoterPetition.Builder petition = VoterPetition.builder()
                .id(PetitionId.of(row.id()))
                .receivedOn(row.receivedOn())
                .text(World.label(row.text()))
                .field(FieldOfWork.of(row.field()))
                .competentLevel(
                        row.competentTier() == Tier.CENTRAL
                                ? CompetentLevel.CENTRAL
                                : CompetentLevel.of(World.tier(row.competentTier())))
                .forwardedOn(row.forwardedOn());
        if (!row.contact().isEmpty()) {
            petition.contact(row.contact());
        }
        Optional<BodyId> assigned = world.directory()
                .findBody(BodyId.of(World.key(row.assignedTo())))
                .map(body -> body.id());
        if (assigned.isPresent()) {
            petition.assignedTo(assigned);
        } else if (!row.assignedTo().isEmpty()) {
            petition.forwardedTo(row.assignedTo());
        }
        if (!row.overseer().isEmpty()) {
            petition.overseer(BodyId.of(row.overseer()));
        }
        if (!row.validator().isEmpty()) {
            petition.validator(BodyId.of(row.validator()));
        }
        return petition.build();
    }

    /** A petition is answered in writing, so a report is the least that proves it. */
    private Recommendation followUp(VoterPetition petition, TierKind tier) {
        RulesInForce rules = world.context().rules().on(petition.forwardedOn().orElseThrow());
        BodyId forwardedBy = petition.overseer().orElse(BodyId.of(data.job().council()));
        return petition.toRecommendation(tier, forwardedBy, rules).toBuilder()
                .addRequiredEvidence(EvidenceKind.REPORT)
                .build();
    }

    private static Due due(org.hoidong.examples.quickstart.data.Due due) {
        if (due instanceof org.hoidong.examples.quickstart.data.Due.OnDay day) {
            return Due.on(day.on());
        }
        if (due instanceof org.hoidong.examples.quickstart.data.Due.Within within) {
            return Due.within(World.limit(within.count(), within.unit()));
        }
        org.hoidong.examples.quickstart.data.Due.AtSession at =
                (org.hoidong.examples.quickstart.data.Due.AtSession) due;
        MilestoneId session = MilestoneId.of(at.session());
        return at.latestOn().map(latest -> Due.at(session, latest)).orElseGet(() -> Due.at(session));
    }

    private static ImmutableSet<EvidenceKind> kinds(
            ImmutableList<org.hoidong.examples.quickstart.data.EvidenceKind> kinds) {
        return kinds.stream().map(kind -> kind(kind.code())).collect(ImmutableSet.toImmutableSet());
    }

    static EvidenceKind kind(String id) {
        return EvidenceKind.standard().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of evidence " + id));
    }

    private static RecommendationSource source(String id) {
        return RecommendationSource.standard().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no source " + id));
    }

    private static Provision document(String number, Label name) {
        return Provision.of(LegalDocument.of(number, name));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
