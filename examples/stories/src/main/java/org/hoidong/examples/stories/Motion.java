package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** What a delegate moves. */
record Motion(String title, String submitter) {

    static final Codec<Motion> CODEC = Codec.of(
            "motion/motion",
            motion -> Datum.record()
                    .put("title", motion.title())
                    .put("submitter", motion.submitter())
                    .build(),
            form -> new Motion(
                    form.field("title").asText(), form.field("submitter").asText()));
}
