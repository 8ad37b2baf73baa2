package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code councils.json} says: the units, their bodies, and the councils among them.
 *
 * @param units the administrative units
 * @param bodies the bodies
 * @param councils the councils
 * @param successions which bodies take the place of which, if any do
 */
public record CouncilsFile(
        ImmutableList<Unit> units,
        ImmutableList<Body> bodies,
        ImmutableList<Council> councils,
        Optional<ImmutableList<Succession>> successions) {

    /**
     * An administrative unit.
     *
     * @param id its id
     * @param name its name
     * @param tier its tier
     * @param parent the unit it belongs to
     * @param from its first day
     * @param to its last day, if it ended
     */
    public record Unit(
            String id, Name name, Tier tier, Optional<String> parent, LocalDate from, Optional<LocalDate> to) {}

    /**
     * A body of a unit.
     *
     * @param id its id
     * @param name its name
     * @param kind what it is
     * @param unit the unit it works for
     * @param parent the body it belongs to
     * @param from its first day
     * @param to its last day, if it ended
     */
    public record Body(
            String id,
            Name name,
            BodyKind kind,
            String unit,
            Optional<String> parent,
            LocalDate from,
            Optional<LocalDate> to) {}

    /**
     * A council in one term.
     *
     * @param body the id of its body
     * @param term the term
     * @param delegates how many delegates were elected
     * @param inOffice how many are in office
     */
    public record Council(String body, Term term, int delegates, int inOffice) {}

    /**
     * The day on which bodies that ended give way to others.
     *
     * @param bodies the ids of the bodies that ended the day before
     * @param successors the ids of those that take their place
     * @param from the first day of the successors
     * @param document what ordered it
     */
    public record Succession(
            ImmutableList<String> bodies,
            ImmutableList<String> successors,
            LocalDate from,
            RegulationsFile.Document document) {}

    /**
     * A term of office.
     *
     * @param number its number, for example XIX
     * @param from its first day
     * @param to its last day
     */
    public record Term(String number, LocalDate from, LocalDate to) {}
}
