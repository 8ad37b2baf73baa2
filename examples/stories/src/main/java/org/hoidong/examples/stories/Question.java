package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** What a member asks of a minister, and how it is to be answered at first. */
record Question(String text, String member, String minister, boolean oral) {

    static final Codec<Question> CODEC = Codec.of(
            "question/question",
            question -> Datum.record()
                    .put("text", question.text())
                    .put("member", question.member())
                    .put("minister", question.minister())
                    .put("oral", Datum.of(question.oral()))
                    .build(),
            form -> new Question(
                    form.field("text").asText(),
                    form.field("member").asText(),
                    form.field("minister").asText(),
                    form.field("oral").asYesNo()));
}
