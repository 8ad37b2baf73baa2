package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A register of units, bodies and councils, past and present, in which one looks things up by id.
 *
 * <p>It is complete and consistent when built: ids are unique, parents and units are known, nothing is its own ancestor, no
 * unit stands above the tier of its parent, nothing lives wholly outside the days of its unit or parent, and what succeeds
 * another is there on the day. It is not a store: a host builds it from its own tables. Asking for an id it does not hold is
 * an error that names the ids that differ least, so a typing mistake is found at once.
 *
 * <p>For example, a directory in which the council of a district exists until 30 June 2025 answers {@link
 * #existence} on 1 July 2025 with {@code council/body-no-longer {body=hdnd-son-duong, on=2025-07-01, until=2025-06-30}}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CouncilDirectory {

    /** The body exists on the day. Facts: {@code body}, {@code on}. */
    public static final ReasonCode BODY_EXISTS = ReasonCode.of("council/body-exists");

    /** The body begins after the day. Facts: {@code body}, {@code on}, {@code from}. */
    public static final ReasonCode BODY_NOT_YET = ReasonCode.of("council/body-not-yet");

    /** The body ended before the day. Facts: {@code body}, {@code on}, {@code until}. */
    public static final ReasonCode BODY_NO_LONGER = ReasonCode.of("council/body-no-longer");

    /** Remedy: name a body that exists on the day. Facts: {@code body}, {@code on}. */
    public static final ReasonCode NAME_ANOTHER_BODY = ReasonCode.of("council/name-another-body");

    private static final int NAMED = 3;

    private final ImmutableMap<UnitId, AdministrativeUnit> units;
    private final ImmutableMap<BodyId, Body> bodies;
    private final ImmutableList<Council> councils;
    private final ImmutableListMultimap<UnitId, AdministrativeUnit> unitsByParent;
    private final ImmutableListMultimap<UnitId, Body> bodiesByUnit;
    private final ImmutableListMultimap<BodyId, Body> bodiesByParent;
    private final ImmutableListMultimap<BodyId, Council> councilsByBody;
    private final SuccessionIndex<UnitId> unitSuccessions;
    private final SuccessionIndex<BodyId> bodySuccessions;

    private CouncilDirectory(Builder builder) {
        units = byId("unit", builder.units, AdministrativeUnit::id);
        bodies = byId("body", builder.bodies, Body::id);
        councils = ImmutableList.copyOf(builder.councils);
        DirectoryChecks checks = new DirectoryChecks(units, bodies);
        checks.checkUnits();
        checks.checkBodies();
        councilsByBody = Multimaps.index(
                ImmutableList.sortedCopyOf(
                        Comparator.comparing(
                                (Council council) -> council.term().span().startInclusive()),
                        councils),
                Council::body);
        councilsByBody.asMap().forEach((id, terms) -> checks.checkTerms(id, ImmutableList.copyOf(terms)));
        unitSuccessions = new SuccessionIndex<>(
                "unit", builder.unitSuccessions, id -> known("unit", units, id).existence());
        bodySuccessions = new SuccessionIndex<>(
                "body", builder.bodySuccessions, id -> known("body", bodies, id).existence());
        unitsByParent = children(units.values(), AdministrativeUnit::parent);
        bodiesByParent = children(bodies.values(), Body::parent);
        bodiesByUnit = Multimaps.index(bodies.values(), Body::unit);
    }

    /** Returns a builder of an empty directory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds all of this directory. */
    public Builder toBuilder() {
        return new Builder()
                .addUnits(units.values())
                .addBodies(bodies.values())
                .addCouncils(councils)
                .addUnitSuccessions(unitSuccessions.all())
                .addBodySuccessions(bodySuccessions.all());
    }

    /** Returns all units, in the order they were added. */
    public ImmutableList<AdministrativeUnit> units() {
        return units.values().asList();
    }

    /** Returns all bodies, in the order they were added. */
    public ImmutableList<Body> bodies() {
        return bodies.values().asList();
    }

    /** Returns all councils in all their terms, in the order they were added. */
    public ImmutableList<Council> councils() {
        return councils;
    }

    /**
     * Returns the unit with an id.
     *
     * @param id the id
     * @return the unit
     * @throws IllegalArgumentException if the directory does not hold it, naming ids that are nearly the same
     */
    public AdministrativeUnit unit(UnitId id) {
        return known("unit", units, id);
    }

    /**
     * Returns the body with an id.
     *
     * @param id the id
     * @return the body
     * @throws IllegalArgumentException if the directory does not hold it, naming ids that are nearly the same
     */
    public Body body(BodyId id) {
        return known("body", bodies, id);
    }

    /**
     * Returns the body with an id, if the directory holds it: for input that is to be reported, not refused.
     *
     * @param id the id
     * @return the body, or nothing
     */
    public Optional<Body> findBody(BodyId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /**
     * Returns the council that a body is in the term that runs on a day.
     *
     * @param body the body
     * @param on the day
     * @return the council in that term
     * @throws IllegalArgumentException if the directory holds no term of that body on that day, naming those it holds
     */
    public Council council(BodyId body, LocalDate on) {
        body(body);
        ImmutableList<Council> terms = councilsByBody.get(body);
        return terms.stream()
                .filter(council -> council.term().span().contains(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("council (" + body + ") must have a term on " + on
                        + "; "
                        + (terms.isEmpty()
                                ? "the directory holds none of it"
                                : "the directory holds "
                                        + terms.stream()
                                                .map(council -> council.term().toString())
                                                .collect(joining(", ")))));
    }

    /**
     * Returns the tier of the unit that a body belongs to.
     *
     * @param body the body
     * @return the tier
     * @throws IllegalArgumentException if the directory does not hold the body
     */
    public TierKind tierOf(BodyId body) {
        return unit(body(body).unit()).tier();
    }

    /**
     * Says whether a body exists on a day.
     *
     * @param id the body
     * @param on the day
     * @return {@link #BODY_EXISTS}, {@link #BODY_NOT_YET} or {@link #BODY_NO_LONGER}; the last two with the remedy {@link
     *     #NAME_ANOTHER_BODY}
     * @throws IllegalArgumentException if the directory does not hold the body
     */
    public Verdict existence(BodyId id, LocalDate on) {
        DateSpan span = body(id).existence();
        if (span.contains(on)) {
            return Verdict.yes(
                    Reason.builder(BODY_EXISTS).fact("body", id).fact("on", on).build());
        }
        boolean notYet = on.isBefore(span.startInclusive());
        Reason.Builder reason = Reason.builder(notYet ? BODY_NOT_YET : BODY_NO_LONGER)
                .fact("body", id)
                .fact("on", on)
                .remedy(Remedy.builder(NAME_ANOTHER_BODY)
                        .fact("body", id)
                        .fact("on", on)
                        .build());
        if (notYet) {
            reason.fact("from", span.startInclusive());
        } else {
            span.endInclusive().ifPresent(until -> reason.fact("until", until));
        }
        return Verdict.no(reason.build());
    }

    /**
     * Returns the bodies that exist on a day.
     *
     * @param on the day
     * @return the bodies, in the order they were added
     */
    public ImmutableList<Body> bodiesOn(LocalDate on) {
        return bodies.values().stream().filter(body -> body.existsOn(on)).collect(toImmutableList());
    }

    /**
     * Returns the bodies of a unit, past and present.
     *
     * @param unit the unit
     * @return the bodies, in the order they were added
     * @throws IllegalArgumentException if the directory does not hold the unit
     */
    public ImmutableList<Body> bodiesOf(UnitId unit) {
        return bodiesByUnit.get(unit(unit).id());
    }

    /**
     * Returns the units directly below a unit, past and present.
     *
     * @param unit the unit
     * @return the units, in the order they were added
     * @throws IllegalArgumentException if the directory does not hold the unit
     */
    public ImmutableList<AdministrativeUnit> unitsBelow(UnitId unit) {
        return unitsByParent.get(unit(unit).id());
    }

    /**
     * Returns the bodies directly under a body, past and present: the committees of a council, the agencies of an executive.
     *
     * @param body the body
     * @return the bodies, in the order they were added
     * @throws IllegalArgumentException if the directory does not hold the body
     */
    public ImmutableList<Body> subordinatesOf(BodyId body) {
        return bodiesByParent.get(body(body).id());
    }

    /** Returns the successions of units, in the order they were added. */
    public ImmutableList<Succession<UnitId>> unitSuccessions() {
        return unitSuccessions.all();
    }

    /** Returns the successions of bodies, in the order they were added. */
    public ImmutableList<Succession<BodyId>> bodySuccessions() {
        return bodySuccessions.all();
    }

    /**
     * Says who stands in the place of a body on a day: itself, its one successor, or several of whom one must be named.
     *
     * <p>It follows one succession after the other. Where a body ended with its unit and has no succession of its own, the
     * bodies of its kind in the units that followed take its place.
     *
     * @param id the body
     * @param on the day
     * @return the candidates, with a reason for each step
     * @throws IllegalArgumentException if the directory does not hold the body
     */
    public Successors successors(BodyId id, LocalDate on) {
        return new SuccessorSearch(this, id, on).search();
    }

    Optional<Succession<BodyId>> succession(BodyId id, LocalDate from) {
        return bodySuccessions.from(id, from);
    }

    Optional<Succession<UnitId>> succession(UnitId id, LocalDate from) {
        return unitSuccessions.from(id, from);
    }

    /** Returns the names of all units and bodies by their ids, so that messages show names where facts hold ids. */
    public Messages names() {
        Messages.Builder names = Messages.builder();
        units.values().forEach(unit -> names.name(unit.id().value(), unit.name()));
        bodies.values().forEach(body -> names.name(body.id().value(), body.name()));
        return names.build();
    }

    private static <I extends Identifier, T> ImmutableMap<I, T> byId(String sort, List<T> values, Function<T, I> id) {
        Map<I, T> map = new LinkedHashMap<>();
        for (T value : values) {
            T before = map.putIfAbsent(id.apply(value), value);
            checkArgument(before == null, "%s (%s) must be added once, not twice", sort, id.apply(value));
        }
        return ImmutableMap.copyOf(map);
    }

    private static <I extends Identifier, T> ImmutableListMultimap<I, T> children(
            Iterable<T> values, Function<T, Optional<I>> parent) {
        ImmutableListMultimap.Builder<I, T> children = ImmutableListMultimap.builder();
        values.forEach(value -> parent.apply(value).ifPresent(id -> children.put(id, value)));
        return children.build();
    }

    private static <I extends Identifier, T> T known(String sort, ImmutableMap<I, T> map, I id) {
        T value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException(
                    sort + " (" + id + ") must be in the directory; " + hint(map.keySet(), id));
        }
        return value;
    }

    private static <I extends Identifier> String hint(Set<I> ids, I id) {
        if (ids.isEmpty()) {
            return "it holds none";
        }
        return "the nearest it holds: "
                + ids.stream()
                        .map(Identifier::value)
                        .sorted(Comparator.comparingInt((String known) -> -common(known, id.value()))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(NAMED)
                        .collect(joining(", "));
    }

    private static int common(String a, String b) {
        return Strings.commonPrefix(a, b).length() + Strings.commonSuffix(a, b).length();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CouncilDirectory directory
                && directory.units.equals(units)
                && directory.bodies.equals(bodies)
                && directory.councils.equals(councils)
                && directory.unitSuccessions().equals(unitSuccessions())
                && directory.bodySuccessions().equals(bodySuccessions());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * units.hashCode() + bodies.hashCode()) + councils.hashCode();
    }

    /** Returns how many units, bodies and councils it holds. */
    @Override
    public String toString() {
        return units.size() + " units, " + bodies.size() + " bodies, " + councils.size() + " councils";
    }

    /** Builds {@link CouncilDirectory}; things may be added in any order. */
    public static final class Builder {
        private final List<AdministrativeUnit> units = new ArrayList<>();
        private final List<Body> bodies = new ArrayList<>();
        private final List<Council> councils = new ArrayList<>();
        private final List<Succession<UnitId>> unitSuccessions = new ArrayList<>();
        private final List<Succession<BodyId>> bodySuccessions = new ArrayList<>();

        Builder() {}

        /**
         * Adds a unit.
         *
         * @param unit the unit
         * @return this builder
         */
        public Builder addUnit(AdministrativeUnit unit) {
            units.add(unit);
            return this;
        }

        /**
         * Adds units.
         *
         * @param more the units
         * @return this builder
         */
        public Builder addUnits(Iterable<AdministrativeUnit> more) {
            more.forEach(units::add);
            return this;
        }

        /**
         * Adds a body.
         *
         * @param body the body
         * @return this builder
         */
        public Builder addBody(Body body) {
            bodies.add(body);
            return this;
        }

        /**
         * Adds bodies.
         *
         * @param more the bodies
         * @return this builder
         */
        public Builder addBodies(Iterable<Body> more) {
            more.forEach(bodies::add);
            return this;
        }

        /**
         * Adds a council in a term.
         *
         * @param council the council
         * @return this builder
         */
        public Builder addCouncil(Council council) {
            councils.add(council);
            return this;
        }

        /**
         * Adds councils.
         *
         * @param more the councils
         * @return this builder
         */
        public Builder addCouncils(Iterable<Council> more) {
            more.forEach(councils::add);
            return this;
        }

        /**
         * Adds a succession of units.
         *
         * @param succession the succession
         * @return this builder
         */
        public Builder addUnitSuccession(Succession<UnitId> succession) {
            unitSuccessions.add(succession);
            return this;
        }

        /**
         * Adds successions of units.
         *
         * @param more the successions
         * @return this builder
         */
        public Builder addUnitSuccessions(Iterable<Succession<UnitId>> more) {
            more.forEach(unitSuccessions::add);
            return this;
        }

        /**
         * Adds a succession of bodies.
         *
         * @param succession the succession
         * @return this builder
         */
        public Builder addBodySuccession(Succession<BodyId> succession) {
            bodySuccessions.add(succession);
            return this;
        }

        /**
         * Adds successions of bodies.
         *
         * @param more the successions
         * @return this builder
         */
        public Builder addBodySuccessions(Iterable<Succession<BodyId>> more) {
            more.forEach(bodySuccessions::add);
            return this;
        }

        /**
         * Returns the directory.
         *
         * @return the directory
         * @throws IllegalArgumentException if an id is doubled, a parent, unit or body is unknown, something is its own
         *     ancestor, a unit stands above the tier of its parent, days do not meet, a council has two terms at once, or
         *     something has two successions from one day
         */
        public CouncilDirectory build() {
            return new CouncilDirectory(this);
        }
    }
}
