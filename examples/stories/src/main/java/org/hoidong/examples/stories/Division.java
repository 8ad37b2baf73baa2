package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.voting.VoteTally;

/** A vote of the house of 51: on what, and how many were present, in favour and against. */
record Division(String question, VoteTally votes) {

    private static final int MEMBERS = 51;

    static final Codec<Division> CODEC = Codec.of(
            "bill/division",
            division -> Datum.record()
                    .put("question", division.question())
                    .put("present", Datum.of(division.votes().present()))
                    .put("inFavour", Datum.of(division.votes().inFavour()))
                    .put(
                            "against",
                            Datum.of(division.votes().cast() - division.votes().inFavour()))
                    .build(),
            form -> of(
                    form.field("question").asText(),
                    (int) form.field("present").asWhole(),
                    (int) form.field("inFavour").asWhole(),
                    (int) form.field("against").asWhole()));

    static Division of(String question, int present, int inFavour, int against) {
        return new Division(question, VoteTally.of(MEMBERS, present, inFavour, against));
    }
}
