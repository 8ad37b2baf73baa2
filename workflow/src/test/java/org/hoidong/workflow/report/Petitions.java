package org.hoidong.workflow.report;

import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** A small workflow to count: a petition is received, taken up, and resolved or explained. */
final class Petitions {

    /** What was asked, by whom it is to be settled, in which fields, and when if not in time limits. */
    record Petition(String tier, Set<String> fields, Optional<Due> due) {

        Petition(String tier, String... fields) {
            this(tier, Set.of(fields), Optional.empty());
        }
    }

    static final WorkflowState RECEIVED = WorkflowState.of("petition/received", StateCategory.PENDING);
    static final WorkflowState IN_PROGRESS = WorkflowState.of("petition/in-progress", StateCategory.ACTIVE);
    static final WorkflowState RESOLVED = WorkflowState.of("petition/resolved", StateCategory.FULFILLED);
    static final WorkflowState EXPLAINED = WorkflowState.of("petition/explained", StateCategory.ENDED);

    static final EventType<NoPayload> CAME_IN = EventType.of("petition/came-in");
    static final EventType<NoPayload> TAKEN_UP = EventType.of("petition/taken-up");
    static final EventType<NoPayload> SETTLED = EventType.of("petition/settled");
    static final EventType<NoPayload> ANSWERED = EventType.of("petition/answered");
    static final EventType<NoPayload> REOPENED = EventType.of("petition/reopened");

    static final String TAKING_UP = "petition/taking-up";
    static final String SETTLING = "petition/settling";

    static final Role<Object> OFFICE = Role.granted("petition/office", Label.of("Văn phòng", "office"));
    static final Actor CLERK = Actor.of("lan").granted(OFFICE);

    static final RuleKey<ImmutableList<Integer>> REMINDERS =
            RuleKey.of("petition/reminders", FieldOfLaw.LOCAL_GOVERNMENT, Label.same("reminders"));

    static final MilestoneId YEAR_END_SESSION = MilestoneId.of("year-end-session-2024");

    static final LocalDate FRI_2022_07_29 = LocalDate.of(2022, 7, 29);
    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    static final LocalDate FRI_2022_08_05 = LocalDate.of(2022, 8, 5);
    static final LocalDate SAT_2022_08_06 = LocalDate.of(2022, 8, 6);
    static final LocalDate WED_2022_08_31 = LocalDate.of(2022, 8, 31);

    static final Dimension<Petition> BY_TIER = Dimension.of(
            "petition/tier",
            Label.of("Cấp", "Tier"),
            standing -> standing.theCase().subject().tier());

    static final Dimension<Petition> BY_FIELD = Dimension.ofSeveral(
            "petition/field",
            Label.of("Lĩnh vực", "Field"),
            standing -> standing.theCase().subject().fields());

    /** To be taken up by the fourth working day, and settled by the twentieth, or when the petition says. */
    static final WorkflowDefinition<Petition> DEFINITION = WorkflowDefinition.<Petition>builder("petition/test", 1)
            .state(RECEIVED, Label.of("Mới tiếp nhận", "Received"))
            .state(IN_PROGRESS, Label.of("Đang giải quyết", "In progress"))
            .state(RESOLVED, Label.of("Đã giải quyết", "Resolved"))
            .state(EXPLAINED, Label.of("Đã giải trình", "Explained"))
            .opening(RECEIVED, on(CAME_IN).by(OFFICE))
            .transition(RECEIVED, IN_PROGRESS, on(TAKEN_UP).by(OFFICE))
            .transition(IN_PROGRESS, RESOLVED, on(SETTLED).by(OFFICE))
            .transition(IN_PROGRESS, EXPLAINED, on(ANSWERED).by(OFFICE))
            .transition(RESOLVED, IN_PROGRESS, on(REOPENED).by(OFFICE).reopening())
            .obligation(
                    TAKING_UP,
                    Label.same("take up"),
                    RECEIVED,
                    TAKEN_UP,
                    owedBy(OFFICE).within(TimeLimit.ofWorkingDays(4)))
            .obligation(
                    SETTLING,
                    Label.same("settle"),
                    IN_PROGRESS,
                    SETTLED,
                    Owed.<Petition>owedBy(OFFICE)
                            .dueFrom(
                                    "petition/due",
                                    theCase -> theCase.subject()
                                            .due()
                                            .orElseGet(() -> Due.within(TimeLimit.ofWorkingDays(20))))
                            .orBy(ANSWERED)
                            .remindedBefore(REMINDERS))
            .build();

    static final LegalContext CONTEXT = context(Milestones.none());

    private Petitions() {}

    static LegalContext context(Milestones milestones) {
        return LegalContext.builder()
                .rules(RuleBook.builder("petition", "1")
                        .put(
                                REMINDERS,
                                Dated.setting(
                                        ImmutableList.of(5, 1),
                                        DateSpan.from(LocalDate.of(2020, 1, 1)),
                                        Provision.of("House rules", "1")))
                        .build())
                .calendars(Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
                        .span(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31))
                        .build()))
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .milestones(milestones)
                .build();
    }

    static Occurrence<NoPayload> happens(EventType<NoPayload> event, LocalDate day) {
        return Occurrence.of(event)
                .by(CLERK)
                .on(day)
                .recordedAt(day.atTime(LocalTime.NOON).atZone(CONTEXT.zone()).toInstant());
    }

    static WorkflowCase<Petition> received(String id, Petition petition, LocalDate day) {
        return DEFINITION
                .open(CaseId.of(id), petition, happens(CAME_IN, day), CONTEXT)
                .orElseThrow();
    }

    static WorkflowCase<Petition> after(WorkflowCase<Petition> theCase, EventType<NoPayload> event, LocalDate day) {
        return DEFINITION.fire(theCase, happens(event, day), CONTEXT).orElseThrow();
    }

    static WorkflowCase<Petition> takenUp(String id, Petition petition, LocalDate day) {
        return after(received(id, petition, day), TAKEN_UP, day);
    }

    static WorkflowCase<Petition> corrected(WorkflowCase<Petition> theCase, Correction correction) {
        return DEFINITION.correct(theCase, correction, CONTEXT).orElseThrow();
    }

    /** So many petitions of a kind that came in on a day and were taken up at once; an event, if any, came with them. */
    static List<WorkflowCase<Petition>> many(
            String name, int count, Petition petition, LocalDate day, Optional<EventType<NoPayload>> event) {
        List<WorkflowCase<Petition>> cases = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            WorkflowCase<Petition> theCase = takenUp(name + "-" + i, petition, day);
            cases.add(event.map(next -> after(theCase, next, day)).orElse(theCase));
        }
        return cases;
    }

    static List<String> ids(Iterable<CaseId> ids) {
        List<String> values = new ArrayList<>();
        ids.forEach(id -> values.add(id.value()));
        return values;
    }

    static Petition due(String tier, Due due) {
        return new Petition(tier, ImmutableSet.of(), Optional.of(due));
    }
}
