package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;

/**
 * Who has which part in a follow-up now: as the recommendation says, or as the latest handover does.
 *
 * <p>A recommendation never changes, but bodies end and others take over their work: on 1 July 2025 what the People's
 * Committee of a district owed passed to that of a commune (row B-B-30, Article 54.8 of Law 72/2025/QH15). A {@link
 * FollowUpEvents#HANDED_OVER} records it; roles, obligations and reports ask here.
 */
public final class Parties {

    private final CaseView<? extends Recommendation> theCase;

    private Parties(CaseView<? extends Recommendation> theCase) {
        this.theCase = theCase;
    }

    /**
     * Obtains the parties of a case.
     *
     * @param theCase the case as it stands, or as it stood on a day
     * @return its parties
     */
    public static Parties of(CaseView<? extends Recommendation> theCase) {
        return new Parties(theCase);
    }

    /** Returns the body that must act; nothing only of a recommendation that was never issued. */
    public Optional<BodyId> addressee() {
        return latest(Handover::addressee).or(theCase.subject()::addressee);
    }

    /** Returns the body that follows it up and urges. */
    public Optional<BodyId> overseer() {
        return latest(Handover::overseer).or(theCase.subject()::overseer);
    }

    /** Returns the body that verifies the result. */
    public Optional<BodyId> validator() {
        return latest(Handover::validator).or(theCase.subject()::validator);
    }

    /** Returns the body that issued it, or the one that took its place; only this one may withdraw it. */
    public BodyId issuer() {
        return latest(Handover::issuer).orElse(theCase.subject().issuedBy());
    }

    private Optional<BodyId> latest(Function<Handover, Optional<BodyId>> part) {
        return theCase.all(FollowUpEvents.HANDED_OVER).reverse().stream()
                .flatMap(entry -> part.apply(entry.payload()).stream())
                .findFirst();
    }

    static ImmutableSet<String> ids(Optional<BodyId> body) {
        return body.map(id -> ImmutableSet.of(id.value())).orElse(ImmutableSet.of());
    }
}
