package org.hoidong.core.council;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;

/** Follows the successions of one body up to a day. */
final class SuccessorSearch {

    private final CouncilDirectory directory;
    private final BodyId asked;
    private final LocalDate on;
    private final List<Verdict> steps = new ArrayList<>();
    private final List<Reason> deadEnds = new ArrayList<>();
    private final Set<BodyId> found = new LinkedHashSet<>();
    private final Set<BodyId> seen = new LinkedHashSet<>();
    private final Queue<BodyId> open = new ArrayDeque<>();

    SuccessorSearch(CouncilDirectory directory, BodyId asked, LocalDate on) {
        this.directory = directory;
        this.asked = asked;
        this.on = on;
    }

    Successors search() {
        Verdict existence = directory.existence(asked, on);
        if (existence.isSatisfied()) {
            return answer(ImmutableSet.of(asked), existence);
        }
        if (on.isBefore(directory.body(asked).existence().startInclusive())) {
            return answer(ImmutableSet.of(), existence);
        }
        add(asked);
        while (!open.isEmpty()) {
            follow(directory.body(open.remove()));
        }
        ImmutableSet<BodyId> candidates = ImmutableSet.copyOf(found);
        // Where another branch goes on, that one ended is no refusal.
        deadEnds.forEach(end -> steps.add(Verdict.of(!candidates.isEmpty(), end)));
        if (candidates.size() == 1) {
            steps.add(Verdict.yes(reason(Successors.ONE_SUCCESSOR)
                    .fact("successor", candidates.iterator().next())
                    .build()));
        } else if (candidates.size() > 1) {
            steps.add(Verdict.no(reason(Successors.SEVERAL_SUCCESSORS)
                    .fact("candidates", Successors.ids(candidates))
                    .remedy(Successors.nameOne(asked, candidates))
                    .build()));
        }
        return answer(candidates, Verdict.all(steps));
    }

    private void follow(Body body) {
        if (body.existsOn(on)) {
            found.add(body.id());
            return;
        }
        // It begins no later than the day, because it was there when it succeeded another: so it has ended.
        LocalDate until = body.existence().endInclusive().orElseThrow();
        LocalDate from = until.plusDays(1);
        Optional<Succession<BodyId>> own = directory.succession(body.id(), from);
        Optional<Succession<UnitId>> units = directory.succession(body.unit(), from);
        ImmutableSet<BodyId> next = own.map(Succession::successors)
                .orElseGet(() ->
                        units.map(succession -> ofKind(body, succession, from)).orElseGet(ImmutableSet::of));
        next.forEach(this::add);
        if (next.isEmpty()) {
            Reason.Builder end = Reason.builder(Successors.NOT_SUCCEEDED)
                    .fact("body", body.id())
                    .fact("on", on)
                    .fact("until", until);
            own.ifPresent(succession -> end.basis(succession.basis()));
            deadEnds.add(end.build());
            return;
        }
        Reason.Builder step = Reason.builder(own.isPresent() ? Successors.SUCCEEDED : Successors.SUCCEEDED_WITH_UNIT)
                .fact("body", body.id())
                .fact("from", from)
                .fact("successors", Successors.ids(next));
        own.ifPresentOrElse(
                succession -> step.fact("kind", succession.kind().id()).basis(succession.basis()),
                () -> units.ifPresent(
                        succession -> step.fact("kind", succession.kind().id())
                                .fact("unit", body.unit())
                                .basis(succession.basis())));
        steps.add(Verdict.yes(step.build()));
    }

    private ImmutableSet<BodyId> ofKind(Body body, Succession<UnitId> succession, LocalDate from) {
        return succession.successors().stream()
                .flatMap(unit -> directory.bodiesOf(unit).stream())
                .filter(other -> other.kind().equals(body.kind()) && other.existsOn(from))
                .map(Body::id)
                .collect(toImmutableSet());
    }

    private void add(BodyId id) {
        if (seen.add(id)) {
            open.add(id);
        }
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).fact("body", asked).fact("on", on);
    }

    private Successors answer(ImmutableSet<BodyId> candidates, Verdict verdict) {
        return Successors.builder()
                .body(asked)
                .on(on)
                .candidates(candidates)
                .verdict(verdict)
                .build();
    }
}
