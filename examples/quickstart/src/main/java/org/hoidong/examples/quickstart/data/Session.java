package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code session.json} says: a session of the council, its votes and resolutions.
 *
 * @param id its id
 * @param kind what kind of meeting it is
 * @param council the id of the council's body
 * @param number its number in the term
 * @param openedOn the opening day
 * @param closedOn the closing day
 * @param convener the body that convened it
 * @param noticeSentOn the day the notice went out
 * @param documentsSentOn the day the documents went out
 * @param presiding who presided
 * @param items the items of the agenda
 * @param votes the votes
 * @param resolutions the resolutions adopted
 */
public record Session(
        String id,
        MeetingKind kind,
        String council,
        int number,
        LocalDate openedOn,
        LocalDate closedOn,
        String convener,
        LocalDate noticeSentOn,
        LocalDate documentsSentOn,
        Officer presiding,
        ImmutableList<Item> items,
        ImmutableList<Vote> votes,
        ImmutableList<Resolution> resolutions) {

    /**
     * An item of the agenda.
     *
     * @param number its number
     * @param title its title
     * @param result what came of it
     */
    public record Item(int number, Name title, Name result) {}

    /**
     * A vote.
     *
     * @param id its id
     * @param question what was asked
     * @param heldOn the day
     * @param method how it was taken
     * @param rule which majority it needs
     * @param totalDelegates all delegates of the council
     * @param present the delegates present
     * @param counts what was counted
     * @param published what was announced
     */
    public record Vote(
            String id,
            Name question,
            LocalDate heldOn,
            VoteMethod method,
            VoteRule rule,
            int totalDelegates,
            int present,
            Counts counts,
            Optional<Published> published) {}

    /**
     * What was counted.
     *
     * @param inFavour the votes for
     * @param against the votes against
     * @param notVoting those present who did not vote
     */
    public record Counts(
            @JsonProperty("for") int inFavour,
            int against,
            @JsonProperty("not-voting") int notVoting) {

        /** Returns the sum of the three. */
        public int sum() {
            return inFavour + against + notVoting;
        }
    }

    /**
     * What was announced.
     *
     * @param percent the percentage in favour, of all delegates
     */
    public record Published(BigDecimal percent) {}

    /**
     * A resolution.
     *
     * @param number its number and mark
     * @param kind whether it lays down rules
     * @param title its title
     * @param vote the vote that adopted it
     * @param adoptedOn the day of adoption
     * @param signedBy who signed it
     * @param signedOn the day of signing
     * @param sentUpOn the day it was sent to the bodies above
     * @param publishedOn the day it was published
     * @param effectiveOn the day it takes effect
     */
    public record Resolution(
            String number,
            ResolutionKind kind,
            Name title,
            String vote,
            LocalDate adoptedOn,
            Signer signedBy,
            LocalDate signedOn,
            LocalDate sentUpOn,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> effectiveOn) {}
}
