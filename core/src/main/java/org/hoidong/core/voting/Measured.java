package org.hoidong.core.voting;

import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/**
 * A count beside what is needed of a base: the facts that all rules of shares give.
 *
 * @param name the name of the count among the facts, for example {@code inFavour}
 * @param obtained the count
 * @param needed the smallest count that is enough
 * @param base the number of the base
 * @param kind the base
 */
record Measured(String name, int obtained, int needed, int base, VotingBase kind) {

    static Measured of(String name, int obtained, Share share, VotingBase kind, VoteTally tally) {
        return of(name, obtained, share, kind, kind.count(tally));
    }

    static Measured of(String name, int obtained, Share share, VotingBase kind, int base) {
        return new Measured(name, obtained, share.needed(base), base, kind);
    }

    int missing() {
        return Math.max(0, needed - obtained);
    }

    boolean isReached() {
        return missing() == 0;
    }

    Reason.Builder reason(ReasonCode code, Provision basis) {
        return Reason.builder(code)
                .basis(basis)
                .fact(name, obtained)
                .fact("needed", needed)
                .fact("base", base)
                .fact("baseKind", kind.id())
                .fact("missing", missing());
    }
}
