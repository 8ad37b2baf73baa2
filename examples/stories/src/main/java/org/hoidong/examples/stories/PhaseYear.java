package org.hoidong.examples.stories;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** A year of participatory budgeting: which year, which office runs it, and which phases the town does without. */
record PhaseYear(int year, String office, ImmutableSet<Phase> without) {

    static final Codec<PhaseYear> CODEC = Codec.of(
            "phase/year",
            year -> Datum.record()
                    .put("year", Datum.of(year.year()))
                    .put("office", year.office())
                    .put(
                            "without",
                            Datum.texts(year.without().stream().map(Phase::id).toList()))
                    .build(),
            form -> new PhaseYear(
                    (int) form.field("year").asWhole(),
                    form.field("office").asText(),
                    form.field("without").asList().stream()
                            .map(id -> Phase.of(id.asText()))
                            .collect(ImmutableSet.toImmutableSet())));
}
