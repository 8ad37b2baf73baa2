package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.immutables.value.Value;

/**
 * One day of a calendar: whether it counts, and why.
 *
 * <p>For example 2 September 2022 does not count, being the holiday National Day. A provisional day is one that the
 * competent authority had not decided when the calendar was published, or that lies beyond the published span.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CalendarDay {

    CalendarDay() {}

    /**
     * Obtains a day without a name.
     *
     * @param date the day
     * @param cause why it counts or does not
     * @return the day
     */
    public static CalendarDay of(LocalDate date, DayCause cause) {
        return builder().date(date).cause(cause).build();
    }

    /** Returns a builder; date and cause are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day. */
    public abstract LocalDate date();

    /** Returns why it counts or does not. */
    public abstract DayCause cause();

    /** Returns the name of the holiday, or what it compensates for. */
    public abstract Optional<Label> name();

    /** Returns the decision that lays it down, as it is cited. */
    public abstract Optional<String> decision();

    /** Returns whether the competent authority had not decided; false unless set. */
    @Value.Default
    public boolean isProvisional() {
        return false;
    }

    /** Returns whether the day counts. */
    public final boolean isCounted() {
        return cause().isCounted();
    }

    /**
     * Returns why the day counts or does not, in words.
     *
     * @param language the language
     * @return for example {@code holiday: National Day}
     */
    public final String describe(Language language) {
        boolean vi = language.equals(Language.VIETNAMESE);
        String what = switch (cause()) {
            case ORDINARY -> vi ? "ngày làm việc" : "working day";
            case WEEKEND -> vi ? "nghỉ hằng tuần" : "weekend";
            case HOLIDAY -> vi ? "nghỉ lễ" : "holiday";
            case COMPENSATION -> vi ? "nghỉ bù" : "day off in lieu";
            case MADE_UP -> vi ? "làm bù" : "made-up working day";
        };
        String unsure = isProvisional() ? (vi ? " (tạm tính)" : " (provisional)") : "";
        return what
                + name().map(label -> ": " + label.in(language)).orElse("")
                + decision().map(text -> " [" + text + "]").orElse("")
                + unsure;
    }

    /** Returns the day and the cause. */
    @Override
    public final String toString() {
        return date() + " " + describe(Language.ENGLISH);
    }

    /** Builds {@link CalendarDay}. */
    public static final class Builder extends ImmutableCalendarDay.Builder {
        Builder() {}
    }
}
