package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** What somebody asks an authority to disclose. */
record InformationRequest(String text, String requester, String authority) {

    static final Codec<InformationRequest> CODEC = Codec.of(
            "foi/request",
            request -> Datum.record()
                    .put("text", request.text())
                    .put("requester", request.requester())
                    .put("authority", request.authority())
                    .build(),
            form -> new InformationRequest(
                    form.field("text").asText(),
                    form.field("requester").asText(),
                    form.field("authority").asText()));
}
