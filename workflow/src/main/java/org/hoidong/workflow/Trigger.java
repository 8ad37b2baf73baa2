package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a transition waits for: an event, the roles that may bring it, the guards that must hold; and what comes of it.
 *
 * <p>It is one cell of the table that a definition is, and reads as part of its line:
 *
 * <pre>{@code
 * .transition(IN_PROGRESS, REPORTED_DONE, on(COMPLETION_REPORTED).by(ADDRESSEE).when(hasEvidence()).then(LETTER))
 * }</pre>
 *
 * <p>Several roles mean any one of them; several guards mean all of them, see {@link Guard#any} for alternatives. Label and
 * attributes are for people and hosts: they decide nothing and stay outside the content hash.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject
 * @param <P> the type of the payload
 */
public final class Trigger<C, P> {

    /** What a line is called and what hosts keep with it; none of it decides. */
    private record Naming(@Nullable Label label, ImmutableMap<String, Datum> attributes) {
        static final Naming NONE = new Naming(null, ImmutableMap.of());
    }

    /** What a line declares of itself. */
    private record Marks(
            boolean reopening, boolean askedAgain, boolean locked, boolean keepingGuards, boolean replacing) {
        static final Marks NONE = new Marks(false, false, false, false, false);
    }

    private final EventType<P> event;
    private final ImmutableList<Role<?>> roles;
    private final ImmutableList<Guard<?, ?>> guards;
    private final @Nullable DateSpan validity;
    private final Marks marks;
    private final ImmutableList<EffectType<?>> effects;
    private final Naming naming;

    private Trigger(
            EventType<P> event,
            ImmutableList<Role<?>> roles,
            ImmutableList<Guard<?, ?>> guards,
            @Nullable DateSpan validity,
            Marks marks,
            ImmutableList<EffectType<?>> effects,
            Naming naming) {
        this.event = event;
        this.roles = roles;
        this.guards = guards;
        this.validity = validity;
        this.marks = marks;
        this.effects = effects;
        this.naming = naming;
    }

    /**
     * Begins a trigger.
     *
     * @param event the event
     * @param <P> the type of its payload
     * @return a trigger that anybody may pull at any time
     */
    public static <P> Trigger<Object, P> on(EventType<P> event) {
        return new Trigger<>(
                event, ImmutableList.of(), ImmutableList.of(), null, Marks.NONE, ImmutableList.of(), Naming.NONE);
    }

    /**
     * Adds a role that may bring the event; with several, any one of them.
     *
     * @param role the role
     * @param <D> the type of the subject the role reads
     * @return the trigger
     */
    public <D extends C> Trigger<D, P> by(Role<? super D> role) {
        return new Trigger<>(event, append(roles, role), guards, validity, marks, effects, naming);
    }

    /**
     * Adds a guard; with several, all must hold.
     *
     * @param guard the guard
     * @param <D> the type of the subject the guard reads
     * @return the trigger
     */
    public <D extends C> Trigger<D, P> when(Guard<? super D, ? super P> guard) {
        return new Trigger<>(event, roles, append(guards, guard), validity, marks, effects, naming);
    }

    /**
     * Limits the transition to certain days; on others the step is refused.
     *
     * @param days the days, by the date of the occurrence
     * @return the trigger
     */
    public Trigger<C, P> during(DateSpan days) {
        return new Trigger<>(event, roles, guards, days, marks, effects, naming);
    }

    /**
     * Declares that the transition reopens a closed case; without this, leaving a closed state is a defect.
     *
     * @return the trigger
     */
    public Trigger<C, P> reopening() {
        return marked(new Marks(true, marks.askedAgain(), marks.locked(), marks.keepingGuards(), marks.replacing()));
    }

    /**
     * Lets a correction of something before ask the guards again: if they held and would not any more, the correction is
     * refused, naming this step, which must be corrected first.
     *
     * <p>Without this a correction asks nobody's later steps again, and only {@link WorkflowCase#recheck} tells what would not
     * hold. It is for steps that must not stand without what they rest on. For example a matter was closed on the evidence of
     * a report; putting another report without evidence in its place is refused until the closing is voided.
     *
     * @return the trigger
     */
    public Trigger<C, P> askedAgain() {
        return marked(new Marks(marks.reopening(), true, marks.locked(), marks.keepingGuards(), marks.replacing()));
    }

    /**
     * Locks the transition: an extension may neither replace nor forbid it. It may still name it otherwise.
     *
     * @return the trigger
     */
    public Trigger<C, P> locked() {
        return marked(new Marks(marks.reopening(), marks.askedAgain(), true, marks.keepingGuards(), marks.replacing()));
    }

    /**
     * Lets an extension add guards to the transition, and take none away: what replaces it must ask every guard that it asks, with
     * the same parameters, and keeps them in its turn. An extension may still forbid it.
     *
     * @return the trigger
     */
    public Trigger<C, P> keepingGuards() {
        return marked(new Marks(marks.reopening(), marks.askedAgain(), marks.locked(), true, marks.replacing()));
    }

    /**
     * Declares that the transition takes the place of what the base of the extension has for the same state and event; without
     * this, having a line for them too is a defect. Written for a group, it takes their place wherever the base has one.
     *
     * @return the trigger
     */
    public Trigger<C, P> replacing() {
        return marked(new Marks(marks.reopening(), marks.askedAgain(), marks.locked(), marks.keepingGuards(), true));
    }

    private Trigger<C, P> marked(Marks other) {
        return new Trigger<>(event, roles, guards, validity, other, effects, naming);
    }

    /** This trigger as a line of the extension, in which it replaces nothing; it keeps guards if what it replaced did. */
    Trigger<C, P> laid(boolean keepingGuards) {
        return marked(new Marks(
                marks.reopening(), marks.askedAgain(), marks.locked(), marks.keepingGuards() || keepingGuards, false));
    }

    /**
     * Adds an effect of the step, as data for the host; with several, in this order.
     *
     * @param effect the type of the effect
     * @param <D> the type of the subject the effect reads
     * @return the trigger
     */
    public <D extends C> Trigger<D, P> then(EffectType<? super D> effect) {
        return new Trigger<>(event, roles, guards, validity, marks, append(effects, effect), naming);
    }

    /**
     * Names the transition, where it should be called something else than its event: the text of a button.
     *
     * @param label the name to show, in any languages
     * @return the trigger
     */
    public Trigger<C, P> labelled(Label label) {
        return named(new Naming(label, naming.attributes()));
    }

    /**
     * Keeps something of the host's with the transition: a colour, a form, a number of an article.
     *
     * @param name its name
     * @param value its value; one of the same name is replaced
     * @return the trigger
     * @throws IllegalArgumentException if the name is not one line of text
     */
    public Trigger<C, P> attribute(String name, Datum value) {
        return named(new Naming(naming.label(), Attributes.with(naming.attributes(), name, value)));
    }

    private Trigger<C, P> named(Naming other) {
        return new Trigger<>(event, roles, guards, validity, marks, effects, other);
    }

    EventType<P> event() {
        return event;
    }

    ImmutableList<Role<?>> roles() {
        return roles;
    }

    ImmutableList<Guard<?, ?>> guards() {
        return guards;
    }

    @Nullable
    DateSpan validity() {
        return validity;
    }

    boolean isReopening() {
        return marks.reopening();
    }

    boolean isAskedAgain() {
        return marks.askedAgain();
    }

    boolean isLocked() {
        return marks.locked();
    }

    boolean isKeepingGuards() {
        return marks.keepingGuards();
    }

    boolean isReplacing() {
        return marks.replacing();
    }

    /** Whether it holds whatever the facts and on every day. */
    boolean isUnguarded() {
        return guards.isEmpty() && validity == null;
    }

    ImmutableList<EffectType<?>> effects() {
        return effects;
    }

    @Nullable
    Label label() {
        return naming.label();
    }

    ImmutableMap<String, Datum> attributes() {
        return naming.attributes();
    }

    private static <T> ImmutableList<T> append(ImmutableList<T> list, T item) {
        return ImmutableList.<T>builder().addAll(list).add(item).build();
    }
}
