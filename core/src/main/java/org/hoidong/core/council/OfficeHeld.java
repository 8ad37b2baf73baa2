package org.hoidong.core.council;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.immutables.value.Value;

/**
 * That a person held an office in a body on certain days (giữ chức vụ).
 *
 * <p>It is a fact of the register; whether the person may hold it is judged by rules over an {@link OfficeRegister}. For
 * example person CB-0042 was chair of the council of a province from 29 June 2021 to 30 June 2025.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfficeHeld {

    OfficeHeld() {}

    /**
     * Obtains an office held by somebody who is no delegate, or whose seat does not matter.
     *
     * @param person the person
     * @param office the office
     * @param body the body it is in
     * @param span the days
     * @return the office held
     */
    public static OfficeHeld of(PersonId person, OfficeKind office, BodyId body, DateSpan span) {
        return new Builder().person(person).office(office).body(body).span(span).build();
    }

    /**
     * Returns this for a person who is a delegate.
     *
     * @param delegate the person's id on the roll of the council
     * @return the office held
     */
    public final OfficeHeld as(DelegateId delegate) {
        return new Builder().from(this).delegate(delegate).build();
    }

    /** Returns the person. */
    public abstract PersonId person();

    /** Returns the office. */
    public abstract OfficeKind office();

    /** Returns the body it is in. */
    public abstract BodyId body();

    /** Returns the days on which it is held. */
    public abstract DateSpan span();

    /** Returns the person's id on the roll of the council, if the person is a delegate. */
    public abstract Optional<DelegateId> delegate();

    /**
     * Tells whether it is held on a day.
     *
     * @param on the day
     * @return whether it is
     */
    public final boolean isHeldOn(LocalDate on) {
        return span().contains(on);
    }

    /** Returns person, office, body and days. */
    @Override
    public final String toString() {
        return person() + " " + office() + " of " + body() + " (" + span() + ")";
    }

    static final class Builder extends ImmutableOfficeHeld.Builder {}
}
