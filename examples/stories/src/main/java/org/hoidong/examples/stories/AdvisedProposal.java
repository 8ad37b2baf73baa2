package org.hoidong.examples.stories;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** A proposal on which three committees advise: what it is, and which bodies advise and decide. */
record AdvisedProposal(String title, String legal, String finance, String social, String council) {

    static final Codec<AdvisedProposal> CODEC = Codec.of(
            "advice/proposal",
            proposal -> Datum.record()
                    .put("title", proposal.title())
                    .put("legal", proposal.legal())
                    .put("finance", proposal.finance())
                    .put("social", proposal.social())
                    .put("council", proposal.council())
                    .build(),
            form -> new AdvisedProposal(
                    form.field("title").asText(),
                    form.field("legal").asText(),
                    form.field("finance").asText(),
                    form.field("social").asText(),
                    form.field("council").asText()));
}
