package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code conference.json} says: a briefing conference and the directives it ended with.
 *
 * @param id its id
 * @param kind what kind of meeting it is
 * @param heldOn the day
 * @param convener the body that convened it
 * @param presiding who presided
 * @param attending who was invited, and whether they came
 * @param speakers who spoke
 * @param agenda the items in order
 * @param directives what the Chair asked for
 */
public record Conference(
        String id,
        MeetingKind kind,
        LocalDate heldOn,
        String convener,
        ImmutableList<Officer> presiding,
        ImmutableList<Attending> attending,
        ImmutableList<Officer> speakers,
        ImmutableList<Name> agenda,
        ImmutableList<Directive> directives) {

    /**
     * A body that was invited.
     *
     * @param body its id
     * @param present whether it came
     * @param note who came for it
     */
    public record Attending(String body, boolean present, Optional<Name> note) {}

    /**
     * Something the conclusion asks a body to do.
     *
     * @param id its id
     * @param rows the rows of the starting document it comes from
     * @param text what is asked
     * @param addressee who has to do it
     * @param overseer who follows it up
     * @param validator who verifies it
     * @param requiredEvidence the evidence it takes to close it
     * @param field the field of work
     * @param due when it is due
     * @param issuedOn the day it was asked
     */
    public record Directive(
            String id,
            ImmutableList<String> rows,
            Name text,
            String addressee,
            String overseer,
            String validator,
            ImmutableList<EvidenceKind> requiredEvidence,
            String field,
            Due due,
            LocalDate issuedOn) {}
}
