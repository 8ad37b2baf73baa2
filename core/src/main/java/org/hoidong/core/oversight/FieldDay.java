package org.hoidong.core.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * A day on which an oversight works with a body on the spot, and when its programme was notified to that body (buổi làm việc với
 * cơ quan chịu sự giám sát).
 *
 * <p>For example Monday 18 April 2022 with a People's Committee of a district, notified on Wednesday 6 April.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FieldDay {

    FieldDay() {}

    /**
     * Obtains a day whose programme has not been notified.
     *
     * @param body the body
     * @param on the day
     * @return the field day
     */
    public static FieldDay of(BodyId body, LocalDate on) {
        return new Builder().body(body).on(on).build();
    }

    /** Returns the body. */
    public abstract BodyId body();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns the day on which programme and members of the delegation were notified, once they were. */
    public abstract Optional<LocalDate> notifiedOn();

    /**
     * Returns this day with its notice.
     *
     * @param day the day of the notice
     * @return the field day
     */
    public final FieldDay notified(LocalDate day) {
        return new Builder().from(this).notifiedOn(day).build();
    }

    /** Returns body and day. */
    @Override
    public final String toString() {
        return body() + " on " + on();
    }

    static final class Builder extends ImmutableFieldDay.Builder {}
}
