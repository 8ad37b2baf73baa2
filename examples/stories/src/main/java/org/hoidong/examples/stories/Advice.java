package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** What a committee says: for or against, and why. */
record Advice(boolean inFavour, String words) {

    static final Codec<Advice> CODEC = Codec.of(
            "advice/advice",
            advice -> Datum.record()
                    .put("inFavour", Datum.of(advice.inFavour()))
                    .put("words", advice.words())
                    .build(),
            form -> new Advice(
                    form.field("inFavour").asYesNo(), form.field("words").asText()));
}
