package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One matter that is followed up.
 *
 * @param id its id
 * @param source what it comes from, for example "Conclusion of an oversight"
 * @param text what has to be done
 * @param field the field of work
 * @param parties who has to do with it
 * @param issuedOn the day it was issued
 * @param state the state it is in
 * @param answer what the latest answer says
 * @param due when it has to be carried out
 * @param owed what is owed now, the earliest first
 * @param reminders the reminders still to come
 * @param rung the highest rung of the ladder reached, or none
 * @param history what has happened, in order
 */
public record MatterView(
        String id,
        Text source,
        Text text,
        Text field,
        Parties parties,
        LocalDate issuedOn,
        StateView state,
        Text answer,
        DueView due,
        ImmutableList<OwedView> owed,
        ImmutableList<ReminderView> reminders,
        Text rung,
        ImmutableList<HistoryLine> history) {

    public MatterView {
        checkArgument(state.group().isOpen() || owed.isEmpty(), "matter (%s) is closed and must not owe anything", id);
        checkArgument(
                !state.group().isOpen() || !owed.isEmpty(),
                "matter (%s) is open, so somebody must owe something; nothing is forgotten",
                id);
        owed = owed.stream().sorted(Comparator.comparing(OwedView::on)).collect(toImmutableList());
    }

    /** Returns whether it is still followed up. */
    public boolean isOpen() {
        return state.group().isOpen();
    }

    /** Returns whether it is still followed up and its own due day has passed. */
    public boolean isOverdue() {
        return isOpen() && due.isOverdue();
    }
}
