package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stood at the end of a day, as known now: what every {@link Measure} and {@link Dimension} is asked about.
 *
 * <p>Corrections made since count, if they are about what happened by that day. What is owed is read out of the history once,
 * when first asked for, however many measures ask. For example a matter due on Friday 5 August 2022 is not overdue in its
 * standing of that Friday, and is in that of Saturday.
 *
 * <p>It is made for one pass and lives no longer; it is not for several threads at once.
 *
 * @param <C> the type of the subject
 */
public final class Standing<C> {

    private final WorkflowCase<C> theCase;
    private final LocalDate on;
    private final LegalContext context;
    private @Nullable ImmutableList<Obligation> obligations;
    private @Nullable ImmutableList<Obligation> owed;
    private @Nullable ImmutableList<Obligation> overdue;

    private Standing(WorkflowCase<C> theCase, LocalDate on, LegalContext context) {
        this.theCase = theCase;
        this.on = on;
        this.context = context;
    }

    /**
     * Obtains how a case stood.
     *
     * @param theCase the case
     * @param on the day; what happened after it does not count
     * @param context calendars, rules and milestones
     * @param <C> the type of the subject
     * @return how it stood at the end of the day, or nothing if it was not open yet
     */
    public static <C> Optional<Standing<C>> of(WorkflowCase<C> theCase, LocalDate on, LegalContext context) {
        return theCase.asOf(on).map(then -> new Standing<>(then, on, context));
    }

    /** Returns the case as it stood. */
    public WorkflowCase<C> theCase() {
        return theCase;
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /** Returns calendars, rules and milestones. */
    public LegalContext context() {
        return context;
    }

    /** Returns the state. */
    public WorkflowState state() {
        return theCase.state();
    }

    /** Returns the category of the state. */
    public StateCategory category() {
        return theCase.state().category();
    }

    /** Returns whether the case was open. */
    public boolean isOpen() {
        return !theCase.isClosed();
    }

    /** Returns every obligation there had been by that day, as {@link WorkflowCase#obligations(LocalDate, LegalContext)}. */
    public ImmutableList<Obligation> obligations() {
        ImmutableList<Obligation> known = obligations;
        if (known == null) {
            known = theCase.obligations(on, context);
            obligations = known;
        }
        return known;
    }

    /** Returns what was owed, overdue or not, the earliest due first. */
    public ImmutableList<Obligation> owed() {
        ImmutableList<Obligation> known = owed;
        if (known == null) {
            known = obligations == null ? theCase.owed(on, context) : standing(obligations);
            owed = known;
        }
        return known;
    }

    private ImmutableList<Obligation> standing(ImmutableList<Obligation> all) {
        return all.stream()
                .filter(obligation -> obligation.isStandingOn(on))
                .sorted(Obligation.BY_DUE_DATE)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what was overdue, the earliest due first. */
    public ImmutableList<Obligation> overdue() {
        ImmutableList<Obligation> known = overdue;
        if (known == null) {
            known = owed().stream()
                    .filter(obligation -> obligation.isOverdueOn(on))
                    .collect(ImmutableList.toImmutableList());
            overdue = known;
        }
        return known;
    }

    /** Returns the day on which the case was closed, the latest if it was reopened in between; nothing if it was open. */
    public Optional<LocalDate> closedOn() {
        if (isOpen()) {
            return Optional.empty();
        }
        ImmutableList<Entry<?>> history = theCase.history();
        int closing = history.size() - 1;
        while (closing > 0 && history.get(closing - 1).to().category().isClosed()) {
            closing--;
        }
        return Optional.of(history.get(closing).occurredOn());
    }

    /**
     * Returns the age: how many days, of the calendar, it was from the opening to that day or, if it was closed, to the day on
     * which it was. A case opened on the day itself is 0 days old; one that was reopened counts from its first opening.
     *
     * @return the days, 0 or more
     */
    public int age() {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                theCase.openedOn().orElseThrow(), closedOn().orElse(on)));
    }

    /** Returns the case and the day. */
    @Override
    public String toString() {
        return theCase + " on " + on;
    }
}
