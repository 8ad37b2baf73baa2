package org.hoidong.workflow.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Messages;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.immutables.value.Value;

/**
 * In which language a diagram is drawn, and what it shows.
 *
 * <p>Unless told otherwise it shows roles, conditions, time limits, warnings and the legend; not the steps that stay in a state, nor
 * obligations. For example {@code DiagramOptions.in(Language.VIETNAMESE).hiding(DiagramPart.GUARDS)} is for a page that everybody
 * reads.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DiagramOptions {

    private static final ImmutableSet<DiagramPart> USUAL = Sets.immutableEnumSet(
            DiagramPart.ROLES, DiagramPart.GUARDS, DiagramPart.LIMITS, DiagramPart.WARNINGS, DiagramPart.LEGEND);

    /** Which way most arrows point. */
    public enum Direction {
        /** From top to bottom. */
        DOWN,
        /** From left to right. */
        RIGHT
    }

    /**
     * A case that is followed through its definition.
     *
     * @param theCase the case
     * @param on the day on which it is asked what is owed
     * @param context rule book, calendars, zone, milestones
     */
    record Followed(WorkflowCase<?> theCase, LocalDate on, LegalContext context) {}

    DiagramOptions() {}

    /**
     * Obtains the usual options.
     *
     * @param language the language of labels and of the diagram's own words; those are in English if it is neither Vietnamese nor
     *     English
     * @return the options
     */
    public static DiagramOptions in(Language language) {
        return new Builder().language(language).build();
    }

    /** Returns the language. */
    public abstract Language language();

    /** Returns what is shown. */
    @Value.Default
    public ImmutableSet<DiagramPart> parts() {
        return USUAL;
    }

    /** Returns which way most arrows point; down unless set. */
    @Value.Default
    public Direction direction() {
        return Direction.DOWN;
    }

    /** Returns the names of conditions and of other ids that have no label in the definition. */
    @Value.Default
    public Messages names() {
        return Messages.none();
    }

    /** Returns the rules on which conditions, dates, events and obligations rest, by their ids; a page cites the articles. */
    public abstract ImmutableSetMultimap<String, RuleKey<?>> ruleKeys();

    /** Returns how many cases stand in each state, by its id; states without a number show none. */
    public abstract ImmutableMap<String, Long> counts();

    abstract Optional<Followed> followed();

    abstract Optional<RulesInForce> rules();

    /**
     * Returns options that show more.
     *
     * @param more what to show
     * @return the options
     */
    public final DiagramOptions showing(DiagramPart... more) {
        return toBuilder()
                .parts(Sets.immutableEnumSet(Sets.union(parts(), ImmutableSet.copyOf(more))))
                .build();
    }

    /**
     * Returns options that show less.
     *
     * @param less what to leave out
     * @return the options
     */
    public final DiagramOptions hiding(DiagramPart... less) {
        Set<DiagramPart> rest = EnumSet.noneOf(DiagramPart.class);
        rest.addAll(parts());
        rest.removeAll(ImmutableSet.copyOf(less));
        return toBuilder().parts(Sets.immutableEnumSet(rest)).build();
    }

    /** Returns options whose arrows point from left to right. */
    public final DiagramOptions toTheRight() {
        return toBuilder().direction(Direction.RIGHT).build();
    }

    /**
     * Returns options with names for what has no label in a definition: conditions, by their ids.
     *
     * @param messages the names, as {@code Messages.builder().name("acme/is-late", Label.of("đã trễ hạn", "it is late"))}
     * @return the options
     */
    public final DiagramOptions naming(Messages messages) {
        return toBuilder().names(names().with(messages)).build();
    }

    /**
     * Returns options that also know on which rules a definition rests, so that a page cites their articles.
     *
     * <p>Of a rule with variants, such as one for each tier, a page cites the articles of all that are in force.
     *
     * @param keys the rules, by the ids of conditions, of dates that the definition computes, of events and of obligations, as
     *     {@code ImmutableSetMultimap.of("resolution/is-carried", VotingRules.ORDINARY_RESOLUTION)}
     * @return the options
     */
    public final DiagramOptions citing(SetMultimap<String, RuleKey<?>> keys) {
        return toBuilder().putAllRuleKeys(keys).build();
    }

    /**
     * Returns options that show time limits of a rule book in days, instead of by their names.
     *
     * @param book the rule book
     * @param on the day whose rules are shown
     * @return the options
     */
    public final DiagramOptions withLimitsOf(RuleBook book, LocalDate on) {
        return toBuilder().rules(book.on(on)).build();
    }

    /**
     * Returns options that show the way of a case, with dates, and what is owed in it; time limits are those of its law.
     *
     * @param theCase the case, of the definition that is drawn
     * @param on the day on which it is asked what is owed
     * @param context rule book, calendars, zone, milestones
     * @return the options
     */
    public final DiagramOptions following(WorkflowCase<?> theCase, LocalDate on, LegalContext context) {
        LocalDate opened = theCase.openedOn().orElse(on);
        return toBuilder()
                .followed(new Followed(theCase, on, context))
                .rules(context.lawOf(opened, on))
                .build();
    }

    /**
     * Returns options that show how many cases stand in states.
     *
     * @param cases the numbers, by the id of the state; for example of a roll-up by state
     * @return the options
     * @throws IllegalArgumentException if a number is negative
     */
    public final DiagramOptions counting(Map<String, Long> cases) {
        return toBuilder().counts(cases).build();
    }

    final boolean shows(DiagramPart part) {
        return parts().contains(part);
    }

    abstract Builder toBuilder();

    @Value.Check
    void check() {
        counts().forEach((state, count) ->
                checkArgument(count >= 0, "count (%s) of cases in state %s must not be negative", count, state));
    }

    static final class Builder extends ImmutableDiagramOptions.Builder {}
}
