package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.workflow.CaseId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Sweep} found in one case: what is owed and overdue, which reminders have come due, and when to ask again.
 *
 * <p>It says the same as the four questions of the case ({@code owed}, {@code overdue}, {@code reminders}, {@code
 * nextDateOfInterest}), from one reading of its history. A reminder stays in the answer until what it reminds of is done or
 * overdue; its id tells the host what it has sent.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Swept {

    private static final Comparator<Reminder> EARLIEST_FIRST = Comparator.comparing(Reminder::on)
            .thenComparing(reminder -> reminder.id().value());

    Swept() {}

    /** Tells what follows from the obligations of a case that are not over. */
    static Swept of(CaseId id, LocalDate on, boolean open, ImmutableList<Obligation> unfinished) {
        Builder swept = new Builder().theCase(id).on(on).open(open);
        if (unfinished.isEmpty()) {
            return swept.build();
        }
        List<Obligation> owed = new ArrayList<>(unfinished.size());
        LocalDate next = null;
        for (Obligation obligation : unfinished) {
            if (obligation.isStandingOn(on)) {
                owed.add(obligation);
            }
            LocalDate own = nextDate(obligation, on);
            next = own != null && (next == null || own.isBefore(next)) ? own : next;
        }
        owed.sort(Obligation.BY_DUE_DATE);
        List<Reminder> reminders = new ArrayList<>();
        for (Obligation obligation : owed) {
            if (obligation.isOverdueOn(on)) {
                swept.addOverdue(obligation);
            } else {
                obligation.reminders().stream()
                        .filter(reminder -> !reminder.on().isAfter(on))
                        .forEach(reminders::add);
            }
        }
        reminders.sort(EARLIEST_FIRST);
        return swept.owed(owed)
                .reminders(reminders)
                .nextDate(Optional.ofNullable(next))
                .build();
    }

    private static @Nullable LocalDate nextDate(Obligation obligation, LocalDate on) {
        for (LocalDate date : obligation.datesOfInterest()) {
            if (date.isAfter(on)) {
                return date;
            }
        }
        return null;
    }

    /** Returns the id of the case. */
    public abstract CaseId theCase();

    /** Returns the day of the sweep. */
    public abstract LocalDate on();

    /** Returns whether the case was open at the end of the day: opened by then, and not in a closed state. */
    public abstract boolean isOpen();

    /** Returns what is owed, overdue or not, the earliest due first. */
    public abstract ImmutableList<Obligation> owed();

    /** Returns what is overdue, the earliest due first. */
    public abstract ImmutableList<Obligation> overdue();

    /** Returns the reminders whose day has come, of what is owed and not overdue, the earliest first. */
    public abstract ImmutableList<Reminder> reminders();

    /** Returns the next day on which something changes if nothing happens, if there is one. */
    public abstract Optional<LocalDate> nextDate();

    /** Returns whether the case is open and nothing will bring it back: nothing is owed, and there is no next date. */
    public final boolean isIdle() {
        return isOpen() && owed().isEmpty() && nextDate().isEmpty();
    }

    static final class Builder extends ImmutableSwept.Builder {}
}
