package org.hoidong.core.vietnam;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.resolution.RelationEffect;
import org.hoidong.core.resolution.RelationKind;
import org.hoidong.core.resolution.ResolutionRules;

/**
 * Says whether a body may do to a document what a relation says: annul it, suspend it, find it unlawful (thẩm quyền đình chỉ, bãi
 * bỏ văn bản).
 *
 * <p>Everybody is named as seen from the unit whose body issued the document: the Council of the province that annuls a resolution
 * of a commune is {@code Competent.of(PEOPLES_COUNCIL).oneAbove()}. What is judged is the power; whether the document is unlawful
 * is for whoever decides. What a body does to a document of its own is not judged: no article on that was read.
 *
 * <p>The powers known are these. Several may speak to one case, and one that allows is enough.
 *
 * <table>
 *   <caption>Powers over documents of others</caption>
 *   <tr><td>A-R-24</td><td>a Council annuls decisions of its People's Committee and resolutions of the Council directly below, to 28
 *       February 2026</td></tr>
 *   <tr><td>B-R-12</td><td>a Council annuls documents of its People's Committee and of its Chair, that of a province also of the
 *       Councils of communes, from 16 June 2025</td></tr>
 *   <tr><td>A-R-27</td><td>the Standing Committee of the National Assembly annuls resolutions of provinces, to 28 February
 *       2026</td></tr>
 *   <tr><td>B-R-13</td><td>the Chair of the People's Committee of a province suspends documents of Councils of communes, from 16 June
 *       2025</td></tr>
 *   <tr><td>A-R-25</td><td>a Standing Committee that finds a document unlawful requires its correction and refers it to the Council,
 *       to 28 February 2026</td></tr>
 * </table>
 *
 * <p>This class has no state and is thread-safe.
 */
public final class VietnamDocumentPowers {

    /** The body acts on its own document, on which no article was read. Facts: {@code actor}, {@code relation}. */
    public static final ReasonCode OWN_DOCUMENT = ReasonCode.of("resolution/own-document");

    /** The relation does nothing to the document, so that no power is needed. Facts: {@code actor}, {@code relation}. */
    public static final ReasonCode NO_POWER_NEEDED = ReasonCode.of("resolution/no-power-needed");

    /**
     * No confirmed rule of the day speaks of it, so that it cannot be said to be within the powers. Facts: {@code actor}, {@code
     * relation}, {@code issuer}, {@code tier}, {@code on}.
     */
    public static final ReasonCode POWER_NOT_KNOWN = ReasonCode.of("resolution/power-not-known");

    private static final Competent STATE_STANDING_COMMITTEE =
            Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE).ofTheState();
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);

    private VietnamDocumentPowers() {}

    /**
     * Judges whether somebody may do something to a document.
     *
     * @param kind what is done
     * @param actor who does it, as seen from the unit of the document
     * @param issuer the body or the office that issued the document, in its own unit
     * @param tier the tier of that unit
     * @param rules the law of the day on which it is done
     * @return the verdict, with the article of every rule that speaks of it; not satisfied where no rule does
     * @throws IllegalArgumentException if the issuer is given as of another level than its own
     */
    public static Verdict judge(
            RelationKind kind, Competent actor, Competent issuer, TierKind tier, RulesInForce rules) {
        checkArgument(
                issuer.level() == Competent.Level.SAME,
                "issuer (%s) must be seen from its own unit; name it without a level",
                issuer);
        return new Question(kind, actor, issuer, tier, rules).answer();
    }

    /** What is asked. */
    private record Question(RelationKind kind, Competent actor, Competent issuer, TierKind tier, RulesInForce rules) {

        Verdict answer() {
            if (actor.equals(issuer)) {
                return Verdict.yes(about(OWN_DOCUMENT).build());
            }
            RelationEffect effect = kind.category();
            ImmutableList<Verdict> powers = switch (effect) {
                case ENDS, ENDS_IN_PART -> annulment();
                case SUSPENDS, SUSPENDS_IN_PART, RESUMES -> suspension();
                case NONE -> finding();
                case CHANGES -> ImmutableList.of();
            };
            if (!powers.isEmpty()) {
                return Verdict.any(powers.toArray(Verdict[]::new));
            }
            return effect == RelationEffect.NONE
                    ? Verdict.yes(about(NO_POWER_NEEDED).build())
                    : Verdict.no(about(POWER_NOT_KNOWN)
                            .fact("issuer", issuer.id())
                            .fact("tier", tier.id())
                            .fact("on", rules.date())
                            .build());
        }

        private ImmutableList<Verdict> annulment() {
            if (actor.equals(STATE_STANDING_COMMITTEE)) {
                boolean provincial = tier.equals(VietnamTiers.PROVINCE) && issuer.equals(COUNCIL);
                return provincial
                        ? competence(OversightRules.COMPETENCE.of(VietnamActs.ANNUL_PROVINCIAL_RESOLUTION))
                        : ImmutableList.of();
            }
            ImmutableList.Builder<Verdict> powers = ImmutableList.builder();
            actorTier().ifPresent(own -> powers.addAll(over(ResolutionRules.ANNULS_DOCUMENTS_OF.of(own))));
            powers.addAll(over(OversightRules.ANNULS_DOCUMENTS_OF));
            return powers.build();
        }

        /** Only a Council annuls by these rules; whose documents, they name as seen from the Council. */
        private ImmutableList<Verdict> over(RuleKey<NamedKinds<Competent>> key) {
            Optional<Dated<NamedKinds<Competent>>> rule = rules.find(key);
            Optional<Competent> target = seenFromActor();
            if (rule.isEmpty() || target.isEmpty() || !actor.kind().equals(COUNCIL.kind())) {
                return ImmutableList.of();
            }
            return ImmutableList.of(rule.orElseThrow().value().judge(target.orElseThrow()));
        }

        private ImmutableList<Verdict> suspension() {
            return tier.equals(VietnamTiers.COMMUNE) && issuer.equals(COUNCIL)
                    ? competence(CouncilRules.COMPETENCE.of(VietnamActs.SUSPEND_COMMUNE_DOCUMENT))
                    : ImmutableList.of();
        }

        private ImmutableList<Verdict> finding() {
            return kind.equals(RelationKind.FINDS_UNLAWFUL)
                    ? competence(OversightRules.COMPETENCE.of(VietnamActs.REQUIRE_CORRECTION))
                    : ImmutableList.of();
        }

        private ImmutableList<Verdict> competence(RuleKey<Competence> key) {
            return rules.find(key)
                    .map(rule -> ImmutableList.of(rule.value().judge(actor)))
                    .orElse(ImmutableList.of());
        }

        /** The tier of the unit that acts: that of the document, or the one above it on the day. */
        private Optional<TierKind> actorTier() {
            return switch (actor.level()) {
                case SAME -> Optional.of(tier);
                case ABOVE -> rules.find(CouncilRules.TIERS).flatMap(tiers -> above(tiers.value()));
                case BELOW, FURTHER_BELOW, STATE -> Optional.empty();
            };
        }

        private Optional<TierKind> above(ImmutableSet<TierKind> tiers) {
            int index = VietnamTiers.all().indexOf(tier);
            return VietnamTiers.all().subList(0, Math.max(index, 0)).stream()
                    .filter(tiers::contains)
                    .reduce((higher, lower) -> lower);
        }

        private Optional<Competent> seenFromActor() {
            return switch (actor.level()) {
                case SAME -> Optional.of(issuer);
                case ABOVE -> Optional.of(issuer.oneBelow());
                case BELOW, FURTHER_BELOW, STATE -> Optional.empty();
            };
        }

        private Reason.Builder about(ReasonCode code) {
            return Reason.builder(code).fact("actor", actor.id()).fact("relation", kind.id());
        }
    }

    /** Returns the texts of its reasons. */
    static Messages messages() {
        return Messages.builder()
                .text(
                        OWN_DOCUMENT,
                        "{actor}: {relation} là xử lý văn bản do chính mình ban hành; không đánh giá vì chưa xác nhận được"
                                + " quy định",
                        "{actor}: {relation}, on a document of its own; not judged, because no rule is confirmed")
                .text(
                        NO_POWER_NEEDED,
                        "{actor}: {relation} không làm thay đổi hiệu lực của văn bản nên không xét thẩm quyền",
                        "{actor}: {relation}; does nothing to the effect of the document, so no power is needed")
                .text(
                        POWER_NOT_KNOWN,
                        "{actor}: {relation}; tại ngày {on} không có quy định đã được xác nhận nào trao thẩm quyền này đối"
                                + " với văn bản của {issuer}, {tier}",
                        "{actor}: {relation}; no confirmed rule of {on} gives that power over documents of {issuer},"
                                + " {tier}")
                .build();
    }
}
