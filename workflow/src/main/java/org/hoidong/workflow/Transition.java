package org.hoidong.workflow;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One transition of a built definition: from which state, on which event, to which state, by whom and on what conditions.
 *
 * <p>It is a line of the table after groups have been spread over their states, so it leaves one state only. It is read, not
 * made: a table of transitions, a diagram or a board is drawn from {@link WorkflowDefinition#transitions()}, and an {@link
 * Entry} names the one it went by.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Transition {

    /** No role is asked for. */
    static final int ANYBODY = -1;

    /** A role is asked for, and the actor holds none. */
    static final int NOBODY = -2;

    private final StateNode from;
    private final StateNode to;
    private final Trigger<?, ?> trigger;
    private final EventType<?> event;
    private final boolean internal;
    private final boolean automatic;
    private final Role<?>[] roles;
    /** That a role is held, by the index of the role: alone, as the whole list of reasons of most steps. */
    private final ImmutableList<ImmutableList<Reason>> held;

    private final Guard<?, ?>[] guards;
    private final @Nullable DateSpan validity;
    private final ImmutableList<EffectType<?>> effects;
    private final String group;

    Transition(
            StateNode from,
            StateNode to,
            Trigger<?, ?> trigger,
            boolean internal,
            boolean automatic,
            ImmutableList<EffectType<?>> effects,
            String group) {
        this.from = from;
        this.to = to;
        this.trigger = trigger;
        this.event = trigger.event();
        this.internal = internal;
        this.automatic = automatic;
        this.roles = trigger.roles().toArray(new Role<?>[0]);
        this.held = trigger.roles().stream()
                .map(role -> ImmutableList.of(Reason.builder(Refused.ROLE_HELD)
                        .fact("role", role.id())
                        .build()))
                .collect(toImmutableList());
        this.guards = trigger.guards().toArray(new Guard<?, ?>[0]);
        for (Guard<?, ?> guard : guards) {
            PlainText.code("guard id", guard.id());
        }
        this.validity = trigger.validity();
        this.effects = effects;
        this.group = group;
    }

    /** Returns the state left, or nothing for a transition that opens a case. */
    public Optional<WorkflowState> from() {
        return from.asOptional();
    }

    /** Returns the state entered; for an internal transition the state stayed in. */
    public WorkflowState to() {
        return to.state();
    }

    /** Returns the event. */
    public EventType<?> event() {
        return event;
    }

    /** Returns the roles of which one must be held; none if anybody may take it. */
    public ImmutableList<Role<?>> roles() {
        return trigger.roles();
    }

    /** Returns the guards that must all hold. */
    public ImmutableList<Guard<?, ?>> guards() {
        return trigger.guards();
    }

    /** Returns the days on which it may be taken; any day if nothing. */
    public Optional<DateSpan> validity() {
        return Optional.ofNullable(validity);
    }

    /** Returns whether the case stays in its state: the event is recorded, and obligations of the state go on. */
    public boolean isInternal() {
        return internal;
    }

    /** Returns whether the case leaves its state and enters it again, so that obligations of the state begin anew. */
    public boolean isReentrant() {
        return !internal && from == to;
    }

    /** Returns whether nobody takes it: it is taken as soon as its guards hold. */
    public boolean isAutomatic() {
        return automatic;
    }

    /** Returns whether it reopens a closed case. */
    public boolean isReopening() {
        return trigger.isReopening();
    }

    /** Returns whether a correction of something before it asks its guards again; see {@link Trigger#askedAgain}. */
    public boolean isAskedAgain() {
        return trigger.isAskedAgain();
    }

    /** Returns whether no extension may replace or forbid it; see {@link Trigger#locked}. */
    public boolean isLocked() {
        return trigger.isLocked();
    }

    /** Returns whether an extension may add guards to it and take none away; see {@link Trigger#keepingGuards}. */
    public boolean isKeepingGuards() {
        return trigger.isKeepingGuards();
    }

    /** Returns this transition as it leads from one state to another. */
    Transition between(StateNode source, StateNode target) {
        return new Transition(source, target, trigger, source == target, automatic, effects, group);
    }

    /** Returns the types of its effects: of leaving the state, of the transition itself, of entering the next, in this order. */
    public ImmutableList<EffectType<?>> effects() {
        return effects;
    }

    /** Returns the types of the effects of the transition itself, without those of leaving and entering states. */
    public ImmutableList<EffectType<?>> ownEffects() {
        return trigger.effects();
    }

    /** Returns the id of the group of states it was written for, if it was written for one. */
    public Optional<String> group() {
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** Returns what it is called, if it is called something else than its event. */
    public Optional<Label> label() {
        return Optional.ofNullable(trigger.label());
    }

    /** Returns what the host keeps with it, by name. */
    public ImmutableMap<String, Datum> attributes() {
        return trigger.attributes();
    }

    StateNode source() {
        return from;
    }

    StateNode target() {
        return to;
    }

    boolean isValidOn(LocalDate day) {
        return validity == null || validity.contains(day);
    }

    /** Returns the index of the first role that the actor holds, or {@link #ANYBODY} or {@link #NOBODY}. */
    int heldBy(Actor actor, CaseView<?> theCase) {
        if (roles.length == 0) {
            return ANYBODY;
        }
        for (int i = 0; i < roles.length; i++) {
            try {
                if (typed(roles[i]).isHeldBy(actor, theCase)) {
                    return i;
                }
            } catch (RuntimeException exception) {
                throw GuardFault.of(roles[i].id(), exception);
            }
        }
        return NOBODY;
    }

    /** Returns that a role is held, by its index as {@link #heldBy} gives it; nothing for {@link #ANYBODY}. */
    ImmutableList<Reason> roleHeld(int index) {
        return index < 0 ? ImmutableList.of() : held.get(index);
    }

    /** Returns the effects of having taken it, of the entry of that number, from the case as it is after it. */
    ImmutableList<Effect> effects(WorkflowCase<?> after, int number) {
        if (effects.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Effect> made = ImmutableList.builder();
        for (int i = 0; i < effects.size(); i++) {
            EffectType<Object> type = typed(effects.get(i));
            try {
                made.add(new Effect(
                        EffectId.of(after.id(), number, i + 1),
                        type.id(),
                        requireNonNull(type.data(after), "an effect must give data")));
            } catch (RuntimeException exception) {
                throw GuardFault.of(type.id(), exception);
            }
        }
        return made.build();
    }

    boolean hasGuards() {
        return guards.length > 0;
    }

    ImmutableList<RoleHolders> whoCould(CaseView<?> theCase) {
        ImmutableList.Builder<RoleHolders> all = ImmutableList.builderWithExpectedSize(roles.length);
        for (Role<?> role : roles) {
            all.add(new RoleHolders(role, typed(role).holders(theCase)));
        }
        return all.build();
    }

    ImmutableSet<String> holders(CaseView<?> theCase) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (Role<?> role : roles) {
            all.addAll(typed(role).holders(theCase));
        }
        return all.build();
    }

    /**
     * Asks every guard once.
     *
     * @return what they said: nothing for none, the verdict for one, else an array of verdicts; null where a guard was not asked
     */
    @Nullable
    Object ask(Attempt<?, ?> attempt) {
        if (guards.length == 0) {
            return null;
        }
        if (guards.length == 1) {
            return verdict(guards[0], attempt);
        }
        @Nullable Verdict[] verdicts = new Verdict[guards.length];
        for (int i = 0; i < guards.length; i++) {
            verdicts[i] = verdict(guards[i], attempt);
        }
        return verdicts;
    }

    /** Whether every guard holds, asked until one does not. */
    boolean holds(Attempt<?, ?> attempt) {
        for (Guard<?, ?> guard : guards) {
            Verdict verdict = verdict(guard, attempt);
            if (verdict != null && !verdict.isSatisfied()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Verdict verdict(Guard<?, ?> guard, Attempt<?, ?> attempt) {
        try {
            return attempt.hasPayload()
                    ? requireNonNull(typed(guard).check(attempt), "a guard must give a verdict")
                    : CompositeGuard.askWithoutPayload(typed(guard), attempt);
        } catch (RuntimeException exception) {
            throw GuardFault.of(guard.id(), exception);
        }
    }

    /** Whether a guard whose refusal is for good does not hold, by what {@link #ask} returned. */
    boolean isClosedBy(@Nullable Object findings) {
        if (findings instanceof Verdict verdict) {
            return guards[0].isClosing() && !verdict.isSatisfied();
        }
        if (findings != null) {
            @Nullable Verdict[] verdicts = (@Nullable Verdict[]) findings;
            for (int i = 0; i < verdicts.length; i++) {
                Verdict verdict = verdicts[i];
                if (verdict != null && !verdict.isSatisfied() && guards[i].isClosing()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what {@link #ask} returned holds. */
    static boolean isSatisfied(@Nullable Object findings) {
        if (findings == null) {
            return true;
        }
        if (findings instanceof Verdict verdict) {
            return verdict.isSatisfied();
        }
        for (Verdict verdict : (@Nullable Verdict[]) findings) {
            if (verdict != null && !verdict.isSatisfied()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the reasons of a role held and of what {@link #ask} returned; of alternatives one of which holds, the others do not
     * stand in the way.
     */
    static ImmutableList<Reason> reasons(ImmutableList<Reason> held, @Nullable Object findings) {
        if (findings == null) {
            return held;
        }
        if (findings instanceof Verdict verdict && verdict.reasons().size() == 1 && held.size() == 1) {
            return ImmutableList.of(held.get(0), verdict.reasons().get(0));
        }
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.addAll(held);
        addReasons(findings, reasons);
        return reasons.build();
    }

    private static void addReasons(@Nullable Object findings, ImmutableList.Builder<Reason> reasons) {
        if (findings instanceof Verdict verdict) {
            add(verdict, reasons);
        } else if (findings != null) {
            for (Verdict verdict : (@Nullable Verdict[]) findings) {
                if (verdict != null) {
                    add(verdict, reasons);
                }
            }
        }
    }

    private static void add(Verdict verdict, ImmutableList.Builder<Reason> reasons) {
        for (Reason reason : verdict.reasons()) {
            if (reason.isMet() || !verdict.isSatisfied()) {
                reasons.add(reason);
            }
        }
    }

    @SuppressWarnings("unchecked") // roles are declared for the subject of their definition
    private static Role<Object> typed(Role<?> role) {
        return (Role<Object>) role;
    }

    @SuppressWarnings("unchecked") // effects are declared for the subject of their definition
    private static EffectType<Object> typed(EffectType<?> effect) {
        return (EffectType<Object>) effect;
    }

    @SuppressWarnings("unchecked") // guards are declared for the subject and the payload of their line
    private static Guard<Object, Object> typed(Guard<?, ?> guard) {
        return (Guard<Object, Object>) guard;
    }

    /** Returns the ids of state, event and state. */
    @Override
    public String toString() {
        return from.id() + " -" + event() + (internal ? "- " : "-> ") + to.id();
    }
}
