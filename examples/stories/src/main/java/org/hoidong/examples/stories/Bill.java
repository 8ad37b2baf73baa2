package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** A bill as it was introduced: its title, who sponsors it, which committee it goes to. */
record Bill(String title, String sponsor, String committee) {

    static final Codec<Bill> CODEC = Codec.of(
            "bill/bill",
            bill -> Datum.record()
                    .put("title", bill.title())
                    .put("sponsor", bill.sponsor())
                    .put("committee", bill.committee())
                    .build(),
            form -> new Bill(
                    form.field("title").asText(),
                    form.field("sponsor").asText(),
                    form.field("committee").asText()));
}
