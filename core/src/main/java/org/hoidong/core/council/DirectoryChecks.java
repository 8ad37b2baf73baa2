package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoidong.core.basics.Identifier;

/** What must hold of the units, bodies and terms of one directory. */
final class DirectoryChecks {

    private final ImmutableMap<UnitId, AdministrativeUnit> units;
    private final ImmutableMap<BodyId, Body> bodies;

    DirectoryChecks(ImmutableMap<UnitId, AdministrativeUnit> units, ImmutableMap<BodyId, Body> bodies) {
        this.units = units;
        this.bodies = bodies;
    }

    void checkUnits() {
        units.values().forEach(this::checkUnit);
        checkNoCycle("unit", units, AdministrativeUnit::parent);
    }

    void checkBodies() {
        bodies.values().forEach(this::checkBody);
        checkNoCycle("body", bodies, Body::parent);
    }

    private void checkUnit(AdministrativeUnit unit) {
        unit.parent().ifPresent(id -> {
            AdministrativeUnit parent = units.get(id);
            checkArgument(parent != null, "parent (%s) of unit (%s) must be in the directory; add it", id, unit.id());
            checkArgument(
                    !unit.tier().category().isAbove(parent.tier().category()),
                    "unit (%s) of tier %s must not stand under unit (%s) of tier %s",
                    unit.id(),
                    unit.tier(),
                    id,
                    parent.tier());
            checkArgument(
                    parent.existence().overlaps(unit.existence()),
                    "unit (%s) must exist on some day of its parent %s, but exists %s",
                    unit.id(),
                    parent,
                    unit.existence());
        });
    }

    private void checkBody(Body body) {
        AdministrativeUnit unit = units.get(body.unit());
        checkArgument(unit != null, "unit (%s) of body (%s) must be in the directory; add it", body.unit(), body.id());
        checkArgument(
                unit.existence().overlaps(body.existence()),
                "body (%s) must exist on some day of its unit %s, but exists %s",
                body.id(),
                unit,
                body.existence());
        body.parent().ifPresent(id -> {
            Body parent = bodies.get(id);
            checkArgument(parent != null, "parent (%s) of body (%s) must be in the directory; add it", id, body.id());
            checkArgument(
                    parent.existence().overlaps(body.existence()),
                    "body (%s) must exist on some day of its parent %s, but exists %s",
                    body.id(),
                    parent,
                    body.existence());
        });
    }

    /** Checks the terms of one body, given in the order in which they begin. */
    void checkTerms(BodyId id, ImmutableList<Council> terms) {
        Body body = bodies.get(id);
        checkArgument(body != null, "body (%s) of a council must be in the directory; add it", id);
        checkArgument(
                body.kind().category() == BodyCategory.COUNCIL,
                "body (%s) of a council must be of a kind of category COUNCIL, not %s",
                id,
                body.kind());
        for (int i = 0; i < terms.size(); i++) {
            CouncilTerm term = terms.get(i).term();
            checkArgument(
                    body.existence().overlaps(term.span()),
                    "council (%s) must exist on some day of its term %s, but exists %s",
                    id,
                    term,
                    body.existence());
            checkArgument(
                    i == 0 || !terms.get(i - 1).term().span().overlaps(term.span()),
                    "council (%s) must have one term on each day, but has terms %s and %s",
                    id,
                    terms.get(Math.max(0, i - 1)).term(),
                    term);
        }
    }

    private static <I extends Identifier, T> void checkNoCycle(
            String sort, ImmutableMap<I, T> map, Function<T, Optional<I>> parent) {
        Set<I> done = new LinkedHashSet<>();
        for (I start : map.keySet()) {
            Set<I> path = new LinkedHashSet<>();
            Optional<I> at = Optional.of(start);
            while (at.isPresent() && !done.contains(at.orElseThrow())) {
                I id = at.orElseThrow();
                checkArgument(path.add(id), "%s (%s) must not be its own ancestor; the circle is %s", sort, id, path);
                at = parent.apply(requireNonNull(map.get(id)));
            }
            done.addAll(path);
        }
    }
}
