package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A length of time that the law or a document sets, with how it is counted (thời hạn).
 *
 * <p>It is not a date: {@link #from} makes a {@link Deadline} of it for an anchor day and a calendar. The anchor day is not
 * counted unless the limit says so (Civil Code, row CAL-05); the due day itself is in time (CAL-06).
 *
 * <p>For example 3 calendar days, rolling to the next counted day, from Friday 28 January 2022, end on Monday 31 January,
 * which is in the lunar new year holidays, and so roll to Monday 7 February 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TimeLimit {

    /** What is counted. */
    public enum Unit {
        /** Every day (ngày). */
        CALENDAR_DAYS,
        /** Days that the calendar counts (ngày làm việc). */
        COUNTED_DAYS,
        /** Months (tháng). */
        MONTHS,
        /** Years (năm). */
        YEARS
    }

    /** Which way from the anchor. */
    public enum Direction {
        /** After the anchor: within 20 days from. */
        AFTER,
        /** Before the anchor: at the latest 20 days before. */
        BEFORE
    }

    /** Where counting begins. */
    public enum Start {
        /** The anchor day is not counted (row CAL-05). */
        ANCHOR_NOT_COUNTED,
        /** The anchor day is the first day. */
        ANCHOR_COUNTED,
        /** The first counted day on or after the anchor (or before, backwards) is the first day. */
        FIRST_COUNTED_DAY
    }

    /** What happens when the last day does not count. */
    public enum Rolling {
        /** It moves to the next counted day (row CAL-08). */
        NEXT,
        /** It moves to the counted day before (row CAL-10). */
        PREVIOUS,
        /** It stays (row CAL-11). */
        NONE
    }

    /** What happens when a month has no such day: one month from 31 January. */
    public enum MonthRounding {
        /** The last day of the month (row CAL-07). */
        END_OF_MONTH,
        /** The first day of the month after. */
        NEXT_DAY,
        /** It is refused. */
        REFUSE
    }

    /** The form in which time limits are hashed and written. */
    public static final Codec<TimeLimit> CODEC = Codec.of("calendar/time-limit", TimeLimit::encode, TimeLimit::decode);

    private static final int LARGEST = 100_000;

    TimeLimit() {}

    /**
     * Obtains a limit in calendar days after the anchor, rolling to the next counted day.
     *
     * @param days the number, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofCalendarDays(int days) {
        return builder().amount(days).unit(Unit.CALENDAR_DAYS).build();
    }

    /**
     * Obtains a limit in counted days after the anchor.
     *
     * @param days the number, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofWorkingDays(int days) {
        return builder().amount(days).unit(Unit.COUNTED_DAYS).build();
    }

    /**
     * Obtains a limit in months after the anchor, rolling to the next counted day.
     *
     * @param months the number, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofMonths(int months) {
        return builder().amount(months).unit(Unit.MONTHS).build();
    }

    /**
     * Obtains a limit in years after the anchor, rolling to the next counted day.
     *
     * @param years the number, 0 to 100,000
     * @return the limit
     * @throws IllegalArgumentException if the number is out of range
     */
    public static TimeLimit ofYears(int years) {
        return builder().amount(years).unit(Unit.YEARS).build();
    }

    /** Returns a builder; amount and unit are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many. */
    public abstract int amount();

    /** Returns of what. */
    public abstract Unit unit();

    /** Returns which way from the anchor; after unless set. */
    @Value.Default
    public Direction direction() {
        return Direction.AFTER;
    }

    /** Returns where counting begins; the anchor is not counted unless set. */
    @Value.Default
    public Start start() {
        return Start.ANCHOR_NOT_COUNTED;
    }

    /** Returns what happens when the last day does not count; next for a limit after, previous for one before, unless set. */
    @Value.Default
    public Rolling rolling() {
        return direction() == Direction.AFTER ? Rolling.NEXT : Rolling.PREVIOUS;
    }

    /** Returns what happens when a month has no such day; the end of the month unless set. */
    @Value.Default
    public MonthRounding monthRounding() {
        return MonthRounding.END_OF_MONTH;
    }

    /** Returns the calendar it is counted in, if it names one. */
    public abstract Optional<CalendarId> calendar();

    /** Returns the provision that sets it. */
    public abstract Optional<Provision> basis();

    /**
     * Returns this limit before the anchor instead of after it, rolling to the counted day before.
     *
     * @return the limit
     */
    public final TimeLimit before() {
        return toBuilder().direction(Direction.BEFORE).rolling(Rolling.PREVIOUS).build();
    }

    /**
     * Returns this limit with another way of rolling.
     *
     * @param newRolling what happens when the last day does not count
     * @return the limit
     */
    public final TimeLimit rolling(Rolling newRolling) {
        return toBuilder().rolling(newRolling).build();
    }

    /**
     * Returns this limit with another start.
     *
     * @param newStart where counting begins
     * @return the limit
     */
    public final TimeLimit starting(Start newStart) {
        return toBuilder().start(newStart).build();
    }

    /**
     * Returns this limit counted in a calendar of its own.
     *
     * @param id the calendar
     * @return the limit
     */
    public final TimeLimit in(CalendarId id) {
        return toBuilder().calendar(id).build();
    }

    /**
     * Returns this limit with the provision that sets it.
     *
     * @param provision the provision
     * @return the limit
     */
    public final TimeLimit by(Provision provision) {
        return toBuilder().basis(provision).build();
    }

    /**
     * Returns the deadline that the limit sets for an anchor.
     *
     * @param anchor the day it is counted from
     * @param calendars the calendars, of which the limit may name one
     * @return the deadline, which can explain itself
     * @throws IllegalArgumentException if the limit names a calendar that is not there, or refuses to round a month
     */
    public final Deadline from(LocalDate anchor, Calendars calendars) {
        WorkingCalendar in = calendar().map(calendars::get).orElse(calendars.defaultCalendar());
        return Deadline.counted(this, anchor, in);
    }

    /** The last day before any rolling. */
    final LocalDate rawEnd(LocalDate anchor, WorkingCalendar in) {
        int sign = direction() == Direction.AFTER ? 1 : -1;
        LocalDate base = base(anchor, in, sign);
        switch (unit()) {
            case CALENDAR_DAYS -> {
                return base.plusDays((long) sign * amount());
            }
            case COUNTED_DAYS -> {
                return in.plusCounted(base, sign * amount());
            }
            case MONTHS -> {
                return plusMonths(base, (long) sign * amount());
            }
            default -> {
                return plusMonths(base, 12L * sign * amount());
            }
        }
    }

    /** The day from which the amount is counted: the day before the first day that counts. */
    private LocalDate base(LocalDate anchor, WorkingCalendar in, int sign) {
        return switch (start()) {
            case ANCHOR_NOT_COUNTED -> anchor;
            case ANCHOR_COUNTED -> anchor.minusDays(sign);
            case FIRST_COUNTED_DAY -> (sign > 0 ? in.nextCounted(anchor) : in.previousCounted(anchor)).minusDays(sign);
        };
    }

    private LocalDate plusMonths(LocalDate base, long months) {
        YearMonth month = YearMonth.from(base).plusMonths(months);
        if (base.getDayOfMonth() <= month.lengthOfMonth()) {
            return month.atDay(base.getDayOfMonth());
        }
        checkArgument(
                monthRounding() != MonthRounding.REFUSE,
                "month (%s) must have a day %s, the day of the anchor; choose how to round",
                month,
                base.getDayOfMonth());
        return monthRounding() == MonthRounding.END_OF_MONTH
                ? month.atEndOfMonth()
                : month.atEndOfMonth().plusDays(1);
    }

    /**
     * Returns the limit in words.
     *
     * @param language the language
     * @return for example {@code 20 working days before}
     */
    public final String describe(Language language) {
        boolean vi = language.equals(Language.VIETNAMESE);
        boolean one = amount() == 1;
        String what = switch (unit()) {
            case CALENDAR_DAYS -> vi ? "ngày" : one ? "day" : "days";
            case COUNTED_DAYS -> vi ? "ngày làm việc" : one ? "working day" : "working days";
            case MONTHS -> vi ? "tháng" : one ? "month" : "months";
            case YEARS -> vi ? "năm" : one ? "year" : "years";
        };
        String way = direction() == Direction.AFTER ? "" : vi ? " trước" : " before";
        return amount() + " " + what + way;
    }

    /** Returns a builder holding this limit. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                amount() >= 0 && amount() <= LARGEST,
                "amount (%s) of a time limit must be between 0 and %s; use before() for a limit before the anchor",
                amount(),
                LARGEST);
    }

    /** Returns the limit in English. */
    @Override
    public final String toString() {
        return describe(Language.ENGLISH);
    }

    private static Datum encode(TimeLimit limit) {
        Datum.RecordBuilder form = Datum.record()
                .put("amount", Datum.of(limit.amount()))
                .put("unit", name(limit.unit()))
                .put("direction", name(limit.direction()))
                .put("start", name(limit.start()))
                .put("rolling", name(limit.rolling()))
                .put("monthRounding", name(limit.monthRounding()));
        limit.calendar().ifPresent(id -> form.put("calendar", Datum.of(id)));
        limit.basis().ifPresent(basis -> form.put("basis", encode(basis)));
        return form.build();
    }

    static Datum encode(Provision basis) {
        Datum.RecordBuilder form = Datum.record()
                .put("document", basis.document().number())
                .put("vi", basis.document().name().in(Language.VIETNAMESE))
                .put("en", basis.document().name().in(Language.ENGLISH));
        basis.article().ifPresent(article -> form.put("article", article));
        basis.clause().ifPresent(clause -> form.put("clause", clause));
        return form.build();
    }

    static Provision decodeProvision(Datum datum) {
        return Provision.builder()
                .document(LegalDocument.of(
                        datum.field("document").asText(),
                        Label.of(datum.field("vi").asText(), datum.field("en").asText())))
                .article(datum.optionalField("article").map(Datum::asText))
                .clause(datum.optionalField("clause").map(Datum::asText))
                .build();
    }

    private static TimeLimit decode(Datum datum) {
        return builder()
                .amount(Math.toIntExact(datum.field("amount").asWhole()))
                .unit(parse(Unit.class, datum.field("unit")))
                .direction(parse(Direction.class, datum.field("direction")))
                .start(parse(Start.class, datum.field("start")))
                .rolling(parse(Rolling.class, datum.field("rolling")))
                .monthRounding(parse(MonthRounding.class, datum.field("monthRounding")))
                .calendar(datum.optionalField("calendar").map(id -> CalendarId.of(id.asText())))
                .basis(datum.optionalField("basis").map(TimeLimit::decodeProvision))
                .build();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E parse(Class<E> type, Datum datum) {
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(datum.asText())) {
                return value;
            }
        }
        throw new IllegalArgumentException("value (" + datum + ") must be one of "
                + java.util.Arrays.stream(type.getEnumConstants())
                        .map(TimeLimit::name)
                        .toList());
    }

    /** Builds {@link TimeLimit}. */
    public static final class Builder extends ImmutableTimeLimit.Builder {
        Builder() {}
    }
}
