package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.FieldOfWork;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.immutables.value.Value;

/**
 * One thing that voters asked for, and where it was sent (kiến nghị cử tri).
 *
 * <p>It holds what was asked, never who asked: no name of a petitioner belongs here. It is not a complaint, a denunciation
 * or a letter of one citizen, which follow laws of their own.
 *
 * <p>For example voters of a district ask on 20 June 2022 that a worn-out provincial road be repaired; the province is
 * competent, so on 2 August it is forwarded to the transport department, which answers within the time that the council's
 * own regulations set.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VoterPetition {

    /** The form in which petitions are hashed and written. */
    public static final Codec<VoterPetition> CODEC =
            Codec.of("petition/voter-petition", PetitionForms::petition, PetitionForms::petitionFrom);

    /** The council's own tier is competent, so the council follows the petition up. */
    public static final ReasonCode OWN_TIER = ReasonCode.of("petition/own-tier");

    /** Another level is competent, so the petition is counted as forwarded and followed up there. */
    public static final ReasonCode OTHER_LEVEL = ReasonCode.of("petition/other-level");

    /** The petition was forwarded to the body that must settle it. */
    public static final ReasonCode FORWARDED = ReasonCode.of("petition/forwarded");

    /** The petition was not forwarded yet. */
    public static final ReasonCode NOT_FORWARDED = ReasonCode.of("petition/not-forwarded");

    /** Remedy: forward the petition and record the day. */
    public static final ReasonCode FORWARD = ReasonCode.of("petition/forward");

    VoterPetition() {}

    /** Returns a builder; id, day of receipt, text and competent level are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract PetitionId id();

    /** Returns the day it was received. */
    public abstract LocalDate receivedOn();

    /** Returns where it was heard: the voter contact, the session, the place; never a person. */
    public abstract Optional<String> contact();

    /** Returns what the voters ask. */
    public abstract Label text();

    /** Returns the field it belongs to, if given. */
    public abstract Optional<FieldOfWork> field();

    /** Returns the administrative unit it is about, if it is about one. */
    public abstract Optional<UnitId> unit();

    /** Returns the level that can grant it. */
    public abstract CompetentLevel competentLevel();

    /** Returns the body that must settle it, once assigned, if the council's register has that body. */
    public abstract Optional<BodyId> assignedTo();

    /** Returns the name of a body outside the council's register to which it was forwarded, such as a ministry. */
    public abstract Optional<String> forwardedTo();

    /** Returns the body that follows it up, once named. */
    public abstract Optional<BodyId> overseer();

    /** Returns the body that verifies the result, once named. */
    public abstract Optional<BodyId> validator();

    /** Returns the day it was forwarded. */
    public abstract Optional<LocalDate> forwardedOn();

    /**
     * Judges whether the council of a tier follows this petition up: whether that tier is competent, and the petition was
     * forwarded.
     *
     * @param councilTier the tier of the council
     * @return the verdict; if it is not satisfied with {@link #OTHER_LEVEL}, the petition is only counted
     */
    public final Verdict judgeFollowUp(TierKind councilTier) {
        return Verdict.all(judgeLevel(councilTier), judgeForwarding());
    }

    private Verdict judgeLevel(TierKind councilTier) {
        boolean own = competentLevel().equals(CompetentLevel.of(councilTier));
        return Verdict.of(
                own,
                Reason.builder(own ? OWN_TIER : OTHER_LEVEL)
                        .fact("petition", id())
                        .fact("competent", competentLevel().id())
                        .fact("councilTier", councilTier.id())
                        .build());
    }

    private Verdict judgeForwarding() {
        return forwardedOn()
                .map(date -> Verdict.yes(Reason.builder(FORWARDED)
                        .fact("petition", id())
                        .fact("on", date)
                        .build()))
                .orElseGet(() -> Verdict.no(Reason.builder(NOT_FORWARDED)
                        .fact("petition", id())
                        .fact("receivedOn", receivedOn())
                        .remedy(Remedy.builder(FORWARD).fact("petition", id()).build())
                        .build()));
    }

    /**
     * Returns the recommendation as which this petition is followed up, with the id of the petition.
     *
     * <p>It is issued on the day the petition was forwarded and due within {@link PetitionRules#ANSWER_WITHIN} of that day,
     * under the document that sets this time. A body, overseer or validator that is not named is missing there too, and
     * {@link Recommendation#judgeIssuable} says so.
     *
     * @param councilTier the tier of the council that follows it up
     * @param issuedBy the body that forwards it in the council's name
     * @param rules the rules that govern it, as a rule those of the day it was forwarded
     * @return the recommendation
     * @throws IllegalArgumentException if the council does not follow it up, see {@link #judgeFollowUp}
     * @throws NoRuleException if the rules do not say within what time petitions are answered
     */
    public final Recommendation toRecommendation(TierKind councilTier, BodyId issuedBy, RulesInForce rules) {
        Verdict followUp = judgeFollowUp(councilTier);
        checkArgument(
                followUp.isSatisfied(),
                "petition (%s) must be of the council's tier and forwarded to be followed up; ask judgeFollowUp first:"
                        + " %s",
                id(),
                followUp.unmet());
        Dated<TimeLimit> answer = rules.dated(PetitionRules.ANSWER_WITHIN);
        return Recommendation.builder()
                .id(RecommendationId.of(id().value()))
                .source(RecommendationSource.VOTER_PETITION)
                .sourceDocument(answer.basis())
                .issuedBy(issuedBy)
                .issuedOn(forwardedOn().orElseThrow())
                .foundedOn(receivedOn())
                .text(text())
                .addressee(assignedTo())
                .overseer(overseer())
                .validator(validator())
                .due(Due.within(answer.value()))
                .field(field())
                .unit(unit())
                .build();
    }

    /** Returns a builder holding this petition. */
    public abstract Builder toBuilder();

    @Value.Check
    VoterPetition check() {
        forwardedOn()
                .ifPresent(date -> checkArgument(
                        !date.isBefore(receivedOn()),
                        "forwardedOn (%s) of %s must not be before receivedOn (%s); correct one of the two dates",
                        date,
                        id(),
                        receivedOn()));
        Optional<String> contact = contact().map(text -> PlainText.line("contact", text));
        Optional<String> forwardedTo = forwardedTo().map(text -> PlainText.line("forwardedTo", text));
        boolean clean = contact.equals(contact()) && forwardedTo.equals(forwardedTo());
        return clean
                ? this
                : toBuilder().contact(contact).forwardedTo(forwardedTo).build();
    }

    /** Returns the identifier and the competent level; not the text. */
    @Override
    public final String toString() {
        return id() + " for " + competentLevel();
    }

    /** Builds {@link VoterPetition}. */
    public static final class Builder extends ImmutableVoterPetition.Builder {
        Builder() {}
    }
}
