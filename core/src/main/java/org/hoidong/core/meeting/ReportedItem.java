package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.MilestoneId;
import org.immutables.value.Value;

/**
 * An item of the agenda of a session that was to report something: which, when it came up, and with what result.
 *
 * <p>It is the reference that closes a {@link ReportToCouncil}, not the item itself. Whether it closes it, its result decides: an item
 * that was withdrawn or put off reported nothing. For example item 7 of session 5, on 9 December 2025, noted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReportedItem {

    /** The form in which such items are hashed and written. */
    public static final Codec<ReportedItem> CODEC =
            Codec.of("meeting/reported-item", InterSessionForms::item, InterSessionForms::itemFrom);

    ReportedItem() {}

    /**
     * Obtains an item.
     *
     * @param session the session, as the plan of sessions names it
     * @param openedOn the day on which the session opened
     * @param item the id or the number of the item, as the agenda of that session writes it: {@code 7}, {@code 7.2}
     * @param on the day on which it came up, that of the opening or later
     * @param result what became of it
     * @return the item
     * @throws IllegalArgumentException if the day lies before the opening, or the id is not one
     */
    public static ReportedItem of(
            MilestoneId session, LocalDate openedOn, String item, LocalDate on, ItemResult result) {
        return new Builder()
                .session(session)
                .openedOn(openedOn)
                .item(PlainText.identifier("agenda item", item))
                .on(on)
                .result(result)
                .build();
    }

    /** Returns the session. */
    public abstract MilestoneId session();

    /** Returns the day on which the session opened. */
    public abstract LocalDate openedOn();

    /** Returns the id or the number of the item. */
    public abstract String item();

    /** Returns the day on which it came up. */
    public abstract LocalDate on();

    /** Returns what became of it. */
    public abstract ItemResult result();

    /** Returns whether the council dealt with it, so that what it was to report has been reported. */
    public final boolean isDealtWith() {
        return result().category() != ItemResultCategory.ADJOURNED
                && result().category() != ItemResultCategory.WITHDRAWN;
    }

    @Value.Check
    void check() {
        checkArgument(
                !on().isBefore(openedOn()),
                "on (%s) of item %s must not be before the opening (%s) of session %s",
                on(),
                item(),
                openedOn(),
                session());
    }

    /** Returns item, session, day and result. */
    @Override
    public final String toString() {
        return "item " + item() + " of " + session() + " on " + on() + " (" + result() + ")";
    }

    static final class Builder extends ImmutableReportedItem.Builder {}
}
