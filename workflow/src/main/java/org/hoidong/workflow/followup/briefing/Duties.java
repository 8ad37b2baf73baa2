package org.hoidong.workflow.followup.briefing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.Parties;
import org.hoidong.workflow.report.Standing;

/** Collects, case by case, who owes what: late matters, what must be done next, and how regularly it was done. */
final class Duties {
    private static final Comparator<LateMatter> LATEST_FIRST = Comparator.comparing(LateMatter::dueOn)
            .thenComparing(late -> late.theCase().value());
    private static final Comparator<NextDuty> EARLIEST_FIRST = Comparator.comparing(NextDuty::dueOn)
            .thenComparing(duty -> duty.theCase().value())
            .thenComparing(duty -> duty.obligation().line());
    private static final Comparator<PastDuty> EARLIEST_FALLEN_FIRST = Comparator.comparing(
                    (PastDuty duty) -> duty.obligation().deadline().dueOn())
            .thenComparing(duty -> duty.obligation().id().value());

    private final DateSpan period;
    private final LocalDate on;
    private final Function<BodyId, Optional<TierKind>> tierOf;
    private final Ladder ladder;
    private final List<LateMatter> late = new ArrayList<>();
    private final List<NextDuty> next = new ArrayList<>();
    /** What fell due, by how it ended. */
    private final ListMultimap<ObligationStatus, Fallen> fallen =
            MultimapBuilder.enumKeys(ObligationStatus.class).arrayListValues().build();

    Duties(DateSpan period, LocalDate on, Function<BodyId, Optional<TierKind>> tierOf, Ladder ladder) {
        this.period = period;
        this.on = on;
        this.tierOf = tierOf;
        this.ladder = ladder;
    }

    void add(Standing<Recommendation> standing) {
        for (Obligation obligation : standing.owed()) {
            next.add(new NextDuty(standing.theCase().id(), tierOf(obligation), obligation, on));
        }
        standing.overdue().stream()
                .filter(obligation -> obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION))
                .findFirst()
                .ifPresent(obligation -> late.add(late(standing, obligation)));
        for (Obligation obligation : standing.obligations()) {
            if (!obligation.owedBy().equals(FollowUpRoles.ADDRESSEE.id())) {
                count(obligation, standing.theCase());
            }
        }
    }

    private Optional<TierKind> tierOf(Obligation obligation) {
        return obligation.holders().stream()
                .map(BodyId::of)
                .map(tierOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private LateMatter late(Standing<Recommendation> standing, Obligation obligation) {
        WorkflowCase<Recommendation> theCase = standing.theCase();
        BodyId addressee = Parties.of(theCase).addressee().orElseThrow();
        return new LateMatter(
                theCase.id(),
                addressee,
                tierOf.apply(addressee),
                obligation.deadline().dueOn(),
                on,
                ladder.latest(theCase),
                ladder.next(theCase));
    }

    /** Keeps what fell due in the period; what lapsed by its due day fell due for nobody. */
    private void count(Obligation obligation, WorkflowCase<Recommendation> theCase) {
        boolean done = obligation.dischargedOn().isPresent();
        boolean late = obligation.overdueSince().filter(day -> !day.isAfter(on)).isPresent();
        if (period.contains(obligation.deadline().dueOn()) && (done || late)) {
            fallen.put(
                    !done
                            ? ObligationStatus.OVERDUE
                            : late ? ObligationStatus.DISCHARGED_LATE : ObligationStatus.DISCHARGED,
                    new Fallen(theCase.subject(), new PastDuty(theCase.id(), obligation)));
        }
    }

    private ImmutableList<PastDuty> fallen(ObligationStatus status, Heading heading) {
        return fallen.get(status).stream()
                .filter(each -> heading.covers(each.subject()))
                .map(Fallen::duty)
                .sorted(EARLIEST_FALLEN_FIRST)
                .collect(toImmutableList());
    }

    ImmutableList<LateMatter> late() {
        return Ordering.from(LATEST_FIRST).immutableSortedCopy(late);
    }

    ImmutableList<NextDuty> next() {
        return Ordering.from(EARLIEST_FIRST).immutableSortedCopy(next);
    }

    ImmutableMap<Heading, Regularity> regularity() {
        ImmutableMap.Builder<Heading, Regularity> regularity = ImmutableMap.builder();
        for (Heading heading : Heading.values()) {
            regularity.put(
                    heading,
                    new Regularity(
                            heading,
                            fallen(ObligationStatus.DISCHARGED, heading),
                            fallen(ObligationStatus.DISCHARGED_LATE, heading),
                            fallen(ObligationStatus.OVERDUE, heading)));
        }
        return regularity.buildOrThrow();
    }

    /** A duty that fell due, and what it is about. */
    private record Fallen(Recommendation subject, PastDuty duty) {}
}
