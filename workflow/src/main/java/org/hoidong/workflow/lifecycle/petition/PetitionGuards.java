package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.PetitionResultCategory;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.hoidong.workflow.followup.FollowUpLink;

/** The conditions of the steps of a petition of voters. */
public final class PetitionGuards {

    /** The case is opened on its day. Facts: {@code receivedOn}. */
    public static final ReasonCode ON_ITS_DAY = ReasonCode.of("petition-case/on-its-day");

    /** It is opened on another day. Facts: {@code receivedOn}, {@code on}. */
    public static final ReasonCode NOT_ON_ITS_DAY = ReasonCode.of("petition-case/not-on-its-day");

    /** Nobody who deals with it follows it or verifies it. Facts: {@code to}. */
    public static final ReasonCode PARTIES_APART = ReasonCode.of("petition-case/parties-apart");

    /** Who deals with it would follow or verify itself. Facts: {@code to}. */
    public static final ReasonCode PARTIES_NOT_APART = ReasonCode.of("petition-case/parties-not-apart");

    /** The other items are named rightly. Facts: {@code items}. */
    public static final ReasonCode ITEMS_NAMED = ReasonCode.of("petition-case/items-named");

    /** The other items are too few, doubled, or this one itself. Facts: {@code items}, {@code needed}. */
    public static final ReasonCode ITEMS_NOT_NAMED = ReasonCode.of("petition-case/items-not-named");

    /** The follow-up is of this petition. Facts: {@code petition}. */
    public static final ReasonCode OF_THIS_PETITION = ReasonCode.of("petition-case/of-this-petition");

    /** The follow-up is of another recommendation. Facts: {@code petition}, {@code named}. */
    public static final ReasonCode OF_ANOTHER_PETITION = ReasonCode.of("petition-case/of-another-petition");

    /** The result is of the right class. Facts: {@code result}. */
    public static final ReasonCode RIGHT_CLASS = ReasonCode.of("petition-case/right-class");

    /** The result is of a class that another step records. Facts: {@code result}. */
    public static final ReasonCode WRONG_CLASS = ReasonCode.of("petition-case/wrong-class");

    /** No session was recorded twice. Facts: {@code session}. */
    public static final ReasonCode SESSION_IS_NEW = ReasonCode.of("petition-case/session-is-new");

    /** The session is recorded already. Facts: {@code session}. */
    public static final ReasonCode SESSION_IS_RECORDED = ReasonCode.of("petition-case/session-is-recorded");

    /** It is assigned to a body that did not return it. Facts: {@code to}. */
    public static final ReasonCode BODY_IS_ANOTHER = ReasonCode.of("petition-case/body-is-another");

    /** It would be assigned, without a reason, to a body that returned it. Facts: {@code to}. */
    public static final ReasonCode BODY_RETURNED_IT = ReasonCode.of("petition-case/body-returned-it");

    /** It has no follow-up that would have to end first. Facts: {@code petition}. */
    public static final ReasonCode NO_FOLLOW_UP = ReasonCode.of("petition-case/no-follow-up");

    /** Its follow-up ended as is recorded. Facts: {@code followUp}, {@code state}. */
    public static final ReasonCode FOLLOW_UP_ENDED_SO = ReasonCode.of("petition-case/follow-up-ended-so");

    /** It is not said how its follow-up ended. Facts: {@code followUp}. */
    public static final ReasonCode FOLLOW_UP_END_MISSING = ReasonCode.of("petition-case/follow-up-end-missing");

    /** The end of a case is given that was not named as its follow-up. Facts: {@code followUp}. */
    public static final ReasonCode FOLLOW_UP_NOT_NAMED = ReasonCode.of("petition-case/follow-up-not-named");

    /** Its follow-up has not ended. Facts: {@code followUp}, {@code state}. */
    public static final ReasonCode FOLLOW_UP_IS_OPEN = ReasonCode.of("petition-case/follow-up-is-open");

    /** Its follow-up ended otherwise than is recorded. Facts: {@code followUp}, {@code state}. */
    public static final ReasonCode FOLLOW_UP_ENDED_OTHERWISE = ReasonCode.of("petition-case/follow-up-ended-otherwise");

    /** Remedy: record it for its day. Facts: {@code receivedOn}. */
    public static final ReasonCode RECORD_FOR = ReasonCode.of("petition-case/record-for");

    /** Remedy: let another body follow and verify it. Facts: {@code to}. */
    public static final ReasonCode NAME_ANOTHER_BODY = ReasonCode.of("petition-case/name-another-body");

    /** Remedy: name so many other items, each once. Facts: {@code needed}. */
    public static final ReasonCode NAME_ITEMS = ReasonCode.of("petition-case/name-items");

    /** Remedy: name the follow-up of this petition. Facts: {@code petition}. */
    public static final ReasonCode NAME_ITS_FOLLOW_UP = ReasonCode.of("petition-case/name-its-follow-up");

    /** Remedy: record it by the step for its class. Facts: {@code result}. */
    public static final ReasonCode RECORD_BY_CLASS = ReasonCode.of("petition-case/record-by-class");

    /** Remedy: assign it to another body, or say why this one is competent. Facts: {@code to}. */
    public static final ReasonCode ASSIGN_TO_ANOTHER = ReasonCode.of("petition-case/assign-to-another");

    /** Remedy: give the state in which the follow-up ended. Facts: {@code followUp}. */
    public static final ReasonCode GIVE_FOLLOW_UP_END = ReasonCode.of("petition-case/give-follow-up-end");

    /** Remedy: name the follow-up first. Facts: {@code followUp}. */
    public static final ReasonCode NAME_FOLLOW_UP_FIRST = ReasonCode.of("petition-case/name-follow-up-first");

    /** Remedy: end the follow-up first. Facts: {@code followUp}. */
    public static final ReasonCode END_FOLLOW_UP_FIRST = ReasonCode.of("petition-case/end-follow-up-first");

    /** Remedy: record it as its follow-up ended. Facts: {@code followUp}. */
    public static final ReasonCode RECORD_AS_FOLLOWED_UP = ReasonCode.of("petition-case/record-as-followed-up");

    private PetitionGuards() {}

    /**
     * The case is opened on the day the petition was received.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, Object> isOpenedOnItsDay() {
        return Guard.of("petition-case/is-opened-on-its-day", attempt -> {
            LocalDate received = attempt.subject().receivedOn();
            boolean same = received.equals(attempt.occurredOn());
            Reason.Builder reason =
                    Reason.builder(same ? ON_ITS_DAY : NOT_ON_ITS_DAY).fact("receivedOn", received);
            if (!same) {
                reason.fact("on", attempt.occurredOn())
                        .remedy(Remedy.builder(RECORD_FOR)
                                .fact("receivedOn", received)
                                .build());
            }
            return Verdict.of(same, reason.build());
        });
    }

    /**
     * The council's own tier can grant it, and nobody follows or verifies itself: {@link VoterPetition#judgeFollowUp}.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionAssignment> isOfTheOwnTier() {
        return Guard.onPayload("petition-case/is-of-the-own-tier", attempt -> {
            PetitionAssignment assignment = attempt.payload();
            boolean apart = !assignment.to().equals(assignment.overseer())
                    && !assignment.to().equals(assignment.validator());
            Reason.Builder reason =
                    Reason.builder(apart ? PARTIES_APART : PARTIES_NOT_APART).fact("to", assignment.to());
            if (!apart) {
                reason.remedy(Remedy.builder(NAME_ANOTHER_BODY)
                        .fact("to", assignment.to())
                        .build());
            }
            return Verdict.all(
                    PetitionCases.assigned(attempt.subject(), assignment, later(attempt))
                            .judgeFollowUp(assignment.tier()),
                    Verdict.of(apart, reason.build()));
        });
    }

    /**
     * It is assigned to a body that did not return it; or it is said why, for two bodies may both hold the other competent, and
     * then somebody must decide.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionAssignment> isNotForWhoReturnedIt() {
        return Guard.onPayload("petition-case/is-not-for-who-returned-it", attempt -> {
            BodyId to = attempt.payload().to();
            if (!PetitionCases.returnedBy(attempt).contains(to)) {
                return Verdict.yes(
                        Reason.builder(BODY_IS_ANOTHER).fact("to", to).build());
            }
            return attempt.payload().reason().isBlank()
                    ? Verdict.no(Reason.builder(BODY_RETURNED_IT)
                            .fact("to", to)
                            .remedy(Remedy.builder(ASSIGN_TO_ANOTHER)
                                    .fact("to", to)
                                    .build())
                            .build())
                    : Guards.reasoned(attempt.payload().reason());
        });
    }

    /**
     * It is said why the body is not competent.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionReturn> saysWhyNotCompetent() {
        return Guard.onPayload(
                "petition-case/says-why-not-competent",
                attempt -> Guards.reasoned(attempt.payload().reason()));
    }

    /**
     * It is said why the result does not stand.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionAssignment> saysWhyItIsReopened() {
        return Guard.onPayload(
                "petition-case/says-why-it-is-reopened",
                attempt -> Guards.reasoned(attempt.payload().reason()));
    }

    /** The day of the assignment; a case opened late for an earlier day is refused by another guard. */
    private static LocalDate later(Attempt<? extends VoterPetition, ?> attempt) {
        LocalDate received = attempt.subject().receivedOn();
        return attempt.occurredOn().isBefore(received) ? received : attempt.occurredOn();
    }

    /**
     * Another level can grant it, not that of the council: by its receipt, or by the forwarding after it was returned.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionForwarding> isOfAnotherLevel() {
        return Guard.onPayload("petition-case/is-of-another-level", attempt -> {
            CompetentLevel competent = PetitionCases.competentLevel(attempt, attempt.payload());
            CompetentLevel own = CompetentLevel.of(attempt.payload().tier());
            boolean other = !competent.equals(own);
            return Verdict.of(
                    other,
                    Reason.builder(other ? VoterPetition.OTHER_LEVEL : VoterPetition.OWN_TIER)
                            .fact("petition", attempt.subject().id())
                            .fact("competent", competent.id())
                            .fact("councilTier", own.id())
                            .build());
        });
    }

    /**
     * The items into which it is split are at least two, each once and none of them itself; and it is said why.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionReferences> namesItsParts() {
        return Guard.onPayload("petition-case/names-its-parts", attempt -> named(attempt, 2));
    }

    /**
     * One item that asks the same is named, not itself; and it is said why.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionReferences> namesTheOther() {
        return Guard.onPayload("petition-case/names-the-other", attempt -> named(attempt, 1));
    }

    private static Verdict named(Attempt<? extends VoterPetition, ? extends PetitionReferences> attempt, int needed) {
        PetitionReferences references = attempt.payload();
        ImmutableSet<PetitionId> items = ImmutableSet.copyOf(references.items());
        boolean rightly = items.size() == references.items().size()
                && (needed == 1 ? items.size() == 1 : items.size() >= needed)
                && !items.contains(attempt.subject().id());
        Reason.Builder reason = Reason.builder(rightly ? ITEMS_NAMED : ITEMS_NOT_NAMED)
                .fact(
                        "items",
                        Datum.texts(references.items().stream()
                                .map(PetitionId::value)
                                .toList()));
        if (!rightly) {
            reason.fact("needed", needed)
                    .remedy(Remedy.builder(NAME_ITEMS).fact("needed", needed).build());
        }
        return Verdict.all(Verdict.of(rightly, reason.build()), Guards.reasoned(references.reason()));
    }

    /**
     * The follow-up is of this petition: its recommendation has the petition's id.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, FollowUpLink> isItsFollowUp() {
        return Guard.onPayload("petition-case/is-its-follow-up", attempt -> {
            PetitionId petition = attempt.subject().id();
            String named = attempt.payload().recommendation().value();
            boolean own = named.equals(petition.value());
            Reason.Builder reason =
                    Reason.builder(own ? OF_THIS_PETITION : OF_ANOTHER_PETITION).fact("petition", petition);
            if (!own) {
                reason.fact("named", named)
                        .remedy(Remedy.builder(NAME_ITS_FOLLOW_UP)
                                .fact("petition", petition)
                                .build());
            }
            return Verdict.of(own, reason.build());
        });
    }

    /**
     * It is said what was done or what is so; the class that the answer claims is recorded, not judged.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isGiven() {
        return Guard.onPayload(
                "petition-case/is-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }

    /**
     * It is resolved whole, and it is said how.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isResolved() {
        return Guard.onPayload(
                "petition-case/is-resolved", attempt -> of(attempt.payload(), PetitionResultCategory.SETTLED));
    }

    /**
     * It is explained, and it is said what.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isExplained() {
        return Guard.onPayload(
                "petition-case/is-explained", attempt -> of(attempt.payload(), PetitionResultCategory.EXPLAINED));
    }

    /**
     * Its follow-up, if one is named, was fulfilled: that proves a petition resolved.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isFulfilledByItsFollowUp() {
        return Guard.onPayload(
                "petition-case/is-fulfilled-by-its-follow-up",
                attempt -> followedUp(attempt, attempt.payload(), StateCategory.FULFILLED));
    }

    /**
     * Its follow-up, if one is named, ended without fulfilment: that goes with a petition explained.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isEndedByItsFollowUp() {
        return Guard.onPayload(
                "petition-case/is-ended-by-its-follow-up",
                attempt -> followedUp(attempt, attempt.payload(), StateCategory.ENDED));
    }

    private static Verdict followedUp(
            CaseView<? extends VoterPetition> theCase, PetitionOutcome outcome, StateCategory fitting) {
        Optional<CaseId> named = PetitionCases.followUp(theCase);
        Optional<FollowUpEnd> given = outcome.followUpEnd();
        if (named.isEmpty()) {
            return given.map(end -> refused(FOLLOW_UP_NOT_NAMED, end.followUp(), NAME_FOLLOW_UP_FIRST))
                    .orElseGet(() -> Verdict.yes(Reason.builder(NO_FOLLOW_UP)
                            .fact("petition", theCase.subject().id())
                            .build()));
        }
        return given.filter(end -> end.followUp().equals(named.orElseThrow()))
                .map(end -> ended(end, fitting))
                .orElseGet(() -> refused(FOLLOW_UP_END_MISSING, named.orElseThrow(), GIVE_FOLLOW_UP_END));
    }

    private static Verdict ended(FollowUpEnd end, StateCategory fitting) {
        if (!end.category().isClosed()) {
            return ended(end, FOLLOW_UP_IS_OPEN, END_FOLLOW_UP_FIRST);
        }
        return end.category() == fitting
                ? Verdict.yes(Reason.builder(FOLLOW_UP_ENDED_SO)
                        .fact("followUp", end.followUp())
                        .fact("state", end.state())
                        .build())
                : ended(end, FOLLOW_UP_ENDED_OTHERWISE, RECORD_AS_FOLLOWED_UP);
    }

    private static Verdict ended(FollowUpEnd end, ReasonCode why, ReasonCode remedy) {
        return Verdict.no(Reason.builder(why)
                .fact("followUp", end.followUp())
                .fact("state", end.state())
                .remedy(Remedy.builder(remedy).fact("followUp", end.followUp()).build())
                .build());
    }

    private static Verdict refused(ReasonCode why, CaseId followUp, ReasonCode remedy) {
        return Verdict.no(Reason.builder(why)
                .fact("followUp", followUp)
                .remedy(Remedy.builder(remedy).fact("followUp", followUp).build())
                .build());
    }

    /**
     * It has no end yet: under way, in part, planned, or not settled.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionOutcome> isStanding() {
        return Guard.onPayload(
                "petition-case/is-standing",
                attempt -> of(
                        attempt.payload(),
                        PetitionResultCategory.PARTLY_SETTLED,
                        PetitionResultCategory.UNDER_WAY,
                        PetitionResultCategory.PLANNED,
                        PetitionResultCategory.UNSETTLED));
    }

    private static Verdict of(PetitionOutcome outcome, PetitionResultCategory... right) {
        boolean is = Arrays.asList(right).contains(outcome.result().category());
        Reason.Builder reason = Reason.builder(is ? RIGHT_CLASS : WRONG_CLASS)
                .fact("result", outcome.result().id());
        if (!is) {
            reason.remedy(Remedy.builder(RECORD_BY_CLASS)
                    .fact("result", outcome.result().id())
                    .build());
        }
        return Verdict.all(Verdict.of(is, reason.build()), Guards.reasoned(outcome.text()));
    }

    /**
     * The session was not recorded before.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionSession> isAnotherSession() {
        return Guard.onPayload("petition-case/is-another-session", attempt -> {
            boolean isNew =
                    !PetitionCases.backlog(attempt).contains(attempt.payload().session());
            return Verdict.of(
                    isNew,
                    Reason.builder(isNew ? SESSION_IS_NEW : SESSION_IS_RECORDED)
                            .fact("session", attempt.payload().session())
                            .build());
        });
    }
}
