package org.hoidong.examples.stories;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;

/** One of the three committees, with its role and its events. */
enum AdvisingCommittee {
    LEGAL("legal", "Legal committee", AdvisedProposal::legal),
    FINANCE("finance", "Finance committee", AdvisedProposal::finance),
    SOCIAL("social", "Social committee", AdvisedProposal::social);

    final String id;
    final Role<AdvisedProposal> role;
    /** It advised. */
    final EventType<Advice> advised;
    /** It changed its mind after it had advised. */
    final EventType<Advice> advisedAgain;
    /** The council goes on without its advice, which is late. */
    final EventType<NoPayload> notAwaited;

    AdvisingCommittee(String id, String label, Function<AdvisedProposal, String> body) {
        this.id = id;
        this.role = Role.relative(
                "advice/" + id, Label.same(label), proposal -> ImmutableSet.of(body.apply(proposal.subject())));
        this.advised = EventType.of("advice/" + id + "-advised", Advice.CODEC);
        this.advisedAgain = EventType.of("advice/" + id + "-advised-again", Advice.CODEC);
        this.notAwaited = EventType.of("advice/" + id + "-not-awaited");
    }

    /** What it last said. */
    Optional<Advice> standingAdvice(CaseView<? extends AdvisedProposal> proposal) {
        return Stream.of(proposal.last(advised), proposal.last(advisedAgain))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Entry::number))
                .map(Entry::payload);
    }

    /** Whether the proposal still waits for it. */
    boolean isAwaited(CaseView<? extends AdvisedProposal> proposal) {
        return proposal.count(advised) == 0 && proposal.count(notAwaited) == 0;
    }
}
