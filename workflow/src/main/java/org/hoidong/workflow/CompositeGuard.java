package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A guard made of others: all of them, any of them, or not the one.
 *
 * <p>Each part is asked once, whatever the others say, so that a refusal has every reason. A part that is satisfied gives its
 * met reasons only: of alternatives one of which holds, the others do not stand in the way.
 */
final class CompositeGuard<C, P> implements Guard<C, P> {

    /** How the parts are combined. */
    enum Kind {
        ALL("guard/all", "all"),
        ANY("guard/any", "any"),
        NOT("guard/not", "not");

        private final String id;
        private final String word;

        Kind(String id, String word) {
            this.id = id;
            this.word = word;
        }
    }

    private final Kind kind;
    private final ImmutableList<Guard<? super C, ? super P>> parts;
    private final Datum parameters;
    private final boolean needsPayload;

    CompositeGuard(Kind kind, List<Guard<? super C, ? super P>> parts) {
        checkArgument(
                !parts.isEmpty(), "parts (%s) of a guard must be at least one; give the guards to combine", parts);
        this.kind = kind;
        this.parts = ImmutableList.copyOf(parts);
        this.parameters = Datum.list(this.parts.stream()
                .map(part -> Datum.record()
                        .put("id", part.id())
                        .put("parameters", part.parameters())
                        .build())
                .toList());
        this.needsPayload = this.parts.stream().anyMatch(Guard::needsPayload);
    }

    /**
     * Asks a guard while next steps are listed, when there is no payload yet.
     *
     * @return what can be said without one, or null if the guard must wait for it
     */
    static <C, P> @Nullable Verdict askWithoutPayload(Guard<C, P> guard, Attempt<? extends C, ? extends P> attempt) {
        if (!guard.needsPayload()) {
            return requireNonNull(guard.check(attempt), "a guard must give a verdict");
        }
        if (guard instanceof ClosingGuard<C, P> closing) {
            return askWithoutPayload(closing.guard(), attempt);
        }
        return guard instanceof CompositeGuard<C, P> composite ? composite.soFar(attempt) : null;
    }

    @Override
    public ImmutableList<Guard<? super C, ? super P>> parts() {
        return parts;
    }

    /** Whether it holds only if all its parts do. */
    boolean needsAll() {
        return kind == Kind.ALL;
    }

    @Override
    public String id() {
        return kind.id;
    }

    @Override
    public Datum parameters() {
        return parameters;
    }

    @Override
    public boolean needsPayload() {
        return needsPayload;
    }

    @Override
    public Verdict check(Attempt<? extends C, ? extends P> attempt) {
        List<Verdict> verdicts = new ArrayList<>(parts.size());
        for (Guard<? super C, ? super P> part : parts) {
            try {
                verdicts.add(standing(requireNonNull(part.check(attempt), "a guard must give a verdict")));
            } catch (RuntimeException exception) {
                throw GuardFault.of(part.id(), exception);
            }
        }
        return combined(verdicts);
    }

    /** What a guard with a part that needs the payload can say without one; null if that is nothing. */
    private @Nullable Verdict soFar(Attempt<? extends C, ? extends P> attempt) {
        List<Verdict> verdicts = new ArrayList<>(parts.size());
        for (Guard<? super C, ? super P> part : parts) {
            // what a part of "all" says so far stands; the other two need all that their parts have to say
            if (kind == Kind.ALL || !part.needsPayload()) {
                try {
                    Verdict verdict = askWithoutPayload(part, attempt);
                    if (verdict != null) {
                        verdicts.add(standing(verdict));
                    }
                } catch (RuntimeException exception) {
                    throw GuardFault.of(part.id(), exception);
                }
            }
        }
        boolean settled =
                kind == Kind.ALL ? !verdicts.isEmpty() : verdicts.stream().anyMatch(Verdict::isSatisfied);
        return settled ? combined(verdicts) : null;
    }

    private Verdict combined(List<Verdict> verdicts) {
        return switch (kind) {
            case ALL -> Verdict.all(verdicts);
            case ANY ->
                verdicts.stream().anyMatch(Verdict::isSatisfied)
                        ? Verdict.all(
                                verdicts.stream().filter(Verdict::isSatisfied).toList())
                        : Verdict.all(verdicts);
            case NOT -> turned(verdicts.get(0));
        };
    }

    /** A verdict without reasons that do not stand in the way. */
    private static Verdict standing(Verdict verdict) {
        return verdict.isSatisfied() && !verdict.unmet().isEmpty()
                ? Verdict.all(verdict.reasons().stream()
                        .filter(Reason::isMet)
                        .map(Verdict::yes)
                        .toList())
                : verdict;
    }

    /** The other answer, each reason turned around; what would have helped one way does not help the other. */
    private static Verdict turned(Verdict verdict) {
        Verdict[] turned = verdict.reasons().stream()
                .map(reason -> Verdict.of(
                        !reason.isMet(),
                        Reason.builder(reason.code())
                                .from(reason)
                                .remedy(Optional.empty())
                                .build()))
                .toArray(Verdict[]::new);
        return verdict.isSatisfied() ? Verdict.all(turned) : Verdict.any(turned);
    }

    /** Returns the parts, for example {@code all(acme/late, not(acme/closed))}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.word).append('(');
        String comma = "";
        for (Guard<? super C, ? super P> part : parts) {
            text.append(comma).append(part);
            comma = ", ";
        }
        return text.append(')').toString();
    }
}
