package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.PetitionResultCategory;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
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

    /** Reasons are given. No facts. */
    public static final ReasonCode REASONS_GIVEN = ReasonCode.of("petition-case/reasons-given");

    /** No reasons are given. No facts. */
    public static final ReasonCode REASONS_MISSING = ReasonCode.of("petition-case/reasons-missing");

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

    /** Remedy: give the reasons. No facts. */
    public static final ReasonCode GIVE_REASONS = ReasonCode.of("petition-case/give-reasons");

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

    /** The day of the assignment; a case opened late for an earlier day is refused by another guard. */
    private static LocalDate later(Attempt<? extends VoterPetition, ?> attempt) {
        LocalDate received = attempt.subject().receivedOn();
        return attempt.occurredOn().isBefore(received) ? received : attempt.occurredOn();
    }

    /**
     * Another level can grant it, not that of the council.
     *
     * @return the guard
     */
    public static Guard<VoterPetition, PetitionForwarding> isOfAnotherLevel() {
        return Guard.onPayload("petition-case/is-of-another-level", attempt -> {
            VoterPetition petition = attempt.subject();
            CompetentLevel own = CompetentLevel.of(attempt.payload().tier());
            boolean other = !petition.competentLevel().equals(own);
            return Verdict.of(
                    other,
                    Reason.builder(other ? VoterPetition.OTHER_LEVEL : VoterPetition.OWN_TIER)
                            .fact("petition", petition.id())
                            .fact("competent", petition.competentLevel().id())
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
        return Verdict.all(Verdict.of(rightly, reason.build()), given(references.reason()));
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
                "petition-case/is-given", attempt -> given(attempt.payload().text()));
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
        return Verdict.all(Verdict.of(is, reason.build()), given(outcome.text()));
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

    private static Verdict given(String text) {
        return text.isBlank()
                ? Verdict.no(Reason.builder(REASONS_MISSING)
                        .remedy(Remedy.of(GIVE_REASONS))
                        .build())
                : Verdict.yes(Reason.of(REASONS_GIVEN));
    }
}
