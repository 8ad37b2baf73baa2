package org.hoidong.core.meeting;

import java.time.LocalDate;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The answer to whether an item may be put on the agenda of a session, which an {@link Agenda} asks for.
 *
 * <p>It is made by a {@link DossierRule} and by nothing else, so that no item comes onto an agenda past the gate (S-23). One that is
 * not satisfied names every part that is missing, who owes it, and by when it would still be in time.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Admission {

    Admission() {}

    static Admission of(AgendaItem item, LocalDate opensOn, LocalDate on, Verdict verdict) {
        return new Builder().item(item).opensOn(opensOn).on(on).verdict(verdict).build();
    }

    /** Returns the item. */
    public abstract AgendaItem item();

    /** Returns the day the session opens. */
    public abstract LocalDate opensOn();

    /** Returns the day as of which it was asked. */
    public abstract LocalDate on();

    /** Returns the verdict, with a reason for every part of the dossier. */
    public abstract Verdict verdict();

    /** Returns the item and whether it is admitted. */
    @Override
    public final String toString() {
        return item().id()
                + (verdict().isSatisfied()
                        ? " admitted"
                        : " not admitted " + verdict().unmet());
    }

    static final class Builder extends ImmutableAdmission.Builder {}
}
