package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.immutables.value.Value;

/**
 * One part that the dossier of an item must have: who owes it, and how long before the opening it must be there.
 *
 * <p>For example the verification report, owed by a Committee, ten days before the opening.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DossierPart {

    DossierPart() {}

    /**
     * Obtains a part that must be there when the item is put on the agenda, by no day of its own.
     *
     * @param part what must be there
     * @param owedBy who owes it
     * @return the part
     */
    public static DossierPart of(ContentPart part, Competent owedBy) {
        return new Builder().part(part).owedBy(owedBy).build();
    }

    /** Returns what must be there. */
    public abstract ContentPart part();

    /** Returns who owes it. */
    public abstract Competent owedBy();

    /** Returns how long before the opening it must be there, if it must be there by a day of its own. */
    public abstract Optional<TimeLimit> lead();

    /**
     * Returns this part, due some time before the opening.
     *
     * @param lead how long before
     * @return the part
     * @throws IllegalArgumentException if the limit does not run backwards
     */
    public final DossierPart before(TimeLimit lead) {
        return new Builder().from(this).lead(lead).build();
    }

    /** Returns by when it is due for a session that opens on a day. */
    final Optional<Deadline> due(LocalDate opensOn, Calendars calendars) {
        return lead().map(limit -> limit.from(opensOn, calendars));
    }

    @Value.Check
    void check() {
        lead().ifPresent(limit -> checkArgument(
                limit.direction() == TimeLimit.Direction.BEFORE,
                "lead (%s) of %s must run backwards from the opening; make it with before()",
                limit,
                part()));
    }

    /** Returns part and who owes it. */
    @Override
    public final String toString() {
        return part() + " by " + owedBy();
    }

    static final class Builder extends ImmutableDossierPart.Builder {}
}
