package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.followup.SourceDefaults;

/** What was promised or asked for in a hearing, as far as it does not matter which: what is recorded, and what follows it up. */
final class Commitments {

    private Commitments() {}

    static ImmutableList<Commitment> recorded(CaseView<?> theCase) {
        return theCase.all(HearingEvents.COMMITMENT_RECORDED).stream()
                .map(Entry::payload)
                .collect(ImmutableList.toImmutableList());
    }

    /** The cases that follow up, by the recommendation. */
    static ImmutableMap<RecommendationId, CaseId> followUps(CaseView<?> theCase) {
        return theCase.all(HearingEvents.FOLLOW_UP_NAMED).stream()
                .map(Entry::payload)
                .collect(
                        ImmutableMap.toImmutableMap(FollowUpLink::recommendation, FollowUpLink::followUp, (a, b) -> b));
    }

    /** With what the law of the founding day sets and they do not say themselves; some are due at the next session. */
    static ImmutableList<Recommendation> completed(
            ImmutableList<Recommendation> drafts,
            LocalDate foundedOn,
            LegalContext context,
            Function<Recommendation, Optional<LocalDate>> nextSession) {
        return drafts.stream()
                .map(draft -> SourceDefaults.standard(draft.source())
                        .complete(draft, context.lawOf(foundedOn, draft.issuedOn()), nextSession.apply(draft)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a host needs to open the follow-ups of what was recorded last. */
    static Datum latest(CaseView<?> theCase, ImmutableList<Recommendation> drafts) {
        Optional<String> latest = theCase.last(HearingEvents.COMMITMENT_RECORDED)
                .map(entry -> entry.payload().id().value());
        return Datum.record()
                .put("hearing", Datum.of(theCase.id()))
                .put(
                        "recommendations",
                        Datum.list(drafts.stream()
                                .filter(draft -> Optional.of(draft.lead()
                                                .map(RecommendationId::value)
                                                .orElse(draft.id().value()))
                                        .equals(latest))
                                .map(Recommendation.CODEC::encode)
                                .toList()))
                .build();
    }

    static boolean isFollowedUp(Map<RecommendationId, CaseId> followUps, Recommendation draft) {
        return followUps.containsKey(draft.id());
    }
}
