package org.hoidong.testkit;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;

/**
 * Assertions on a case: where it stands, who owes what, and whether its record is intact.
 *
 * @param <C> the type of the subject
 */
public final class CaseAssert<C> extends AbstractAssert<CaseAssert<C>, WorkflowCase<C>> {

    CaseAssert(WorkflowCase<C> theCase) {
        super(theCase, CaseAssert.class);
    }

    /**
     * Asserts the state.
     *
     * @param state the state
     * @return this
     */
    public CaseAssert<C> isIn(WorkflowState state) {
        isNotNull();
        if (!actual.state().id().equals(state.id())) {
            failWithMessage("expected case <%s> to be in <%s>", actual, state.id());
        }
        return this;
    }

    /**
     * Asserts that the record is intact: nothing in it was altered, taken out, put in or moved.
     *
     * @return this
     */
    public CaseAssert<C> isIntact() {
        isNotNull();
        Verdict verdict = actual.verify();
        if (!verdict.isSatisfied()) {
            failWithMessage("expected the record of <%s> to be intact but <%s>", actual, verdict.reasons());
        }
        return this;
    }

    /**
     * Asserts that a role owes an event by a day.
     *
     * @param role the role
     * @param event the event
     * @param dueOn the due day
     * @param on the date of the question
     * @param context calendars, rules and milestones
     * @return this
     */
    public CaseAssert<C> owes(Role<?> role, EventType<?> event, LocalDate dueOn, LocalDate on, LegalContext context) {
        isNotNull();
        List<Obligation> owed = actual.owed(on, context);
        boolean found = owed.stream()
                .anyMatch(obligation -> obligation.owedBy().equals(role.id())
                        && obligation.act().equals(event.id())
                        && obligation.deadline().dueOn().equals(dueOn));
        if (!found) {
            failWithMessage("expected <%s> to owe <%s> by <%s> on <%s> but owed is <%s>", role, event, dueOn, on, owed);
        }
        return this;
    }

    /**
     * Asserts that an event is overdue since a day.
     *
     * @param event the event
     * @param firstLateDay the first late day
     * @param on the date of the question
     * @param context calendars, rules and milestones
     * @return this
     */
    public CaseAssert<C> isOverdueWith(EventType<?> event, LocalDate firstLateDay, LocalDate on, LegalContext context) {
        isNotNull();
        List<Obligation> overdue = actual.overdue(on, context);
        boolean found = overdue.stream()
                .anyMatch(obligation -> obligation.act().equals(event.id())
                        && obligation.firstLateDay().equals(firstLateDay));
        if (!found) {
            failWithMessage(
                    "expected <%s> to be overdue since <%s> on <%s> but overdue is <%s>",
                    event, firstLateDay, on, overdue);
        }
        return this;
    }

    /**
     * Asserts that nothing is overdue.
     *
     * @param on the date of the question
     * @param context calendars, rules and milestones
     * @return this
     */
    public CaseAssert<C> hasNothingOverdue(LocalDate on, LegalContext context) {
        isNotNull();
        List<Obligation> overdue = actual.overdue(on, context);
        if (!overdue.isEmpty()) {
            failWithMessage("expected nothing to be overdue on <%s> but was <%s>", on, overdue);
        }
        return this;
    }
}
