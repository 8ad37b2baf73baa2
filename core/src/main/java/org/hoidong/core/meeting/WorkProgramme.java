package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a body of a council means to do in one year, as approved, and the priorities it follows (chương trình công tác năm).
 *
 * <p>It is neither the programme of oversight of the year, which is a document of its own, nor the agenda of a meeting. No law
 * asks for it or says what is in it; a council's practice does. For example the programme of 2022 of a Standing Committee,
 * approved by the council on 10 December 2021, with twelve tasks.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WorkProgramme {

    /** The programme was approved. Facts: {@code body}, {@code year}, {@code approvedBy}, {@code approvedOn}. */
    public static final ReasonCode PROGRAMME_APPROVED = ReasonCode.of("meeting/work-programme-approved");

    /** The programme was not approved by the day asked about. Facts: {@code body}, {@code year}. */
    public static final ReasonCode PROGRAMME_NOT_APPROVED = ReasonCode.of("meeting/work-programme-not-approved");

    /** A task was done in time. Facts: {@code task}, {@code lead}, {@code due}, {@code done}. */
    public static final ReasonCode TASK_DONE = ReasonCode.of("meeting/task-done");

    /** A task was done late. Facts: {@code task}, {@code lead}, {@code due}, {@code done}, {@code daysLate}. */
    public static final ReasonCode TASK_DONE_LATE = ReasonCode.of("meeting/task-done-late");

    /** A task is not done and not yet due. Facts: {@code task}, {@code lead}, {@code due}. */
    public static final ReasonCode TASK_OPEN = ReasonCode.of("meeting/task-open");

    /** A task is not done though its day has passed. Facts: {@code task}, {@code lead}, {@code due}, {@code daysLate}. */
    public static final ReasonCode TASK_OVERDUE = ReasonCode.of("meeting/task-overdue");

    /** Remedy: let the programme be approved. Facts: {@code body}, {@code year}. */
    public static final ReasonCode APPROVE_PROGRAMME = ReasonCode.of("meeting/approve-work-programme");

    /** Remedy: do the task now. Facts: {@code task}, {@code lead}. */
    public static final ReasonCode DO_TASK = ReasonCode.of("meeting/do-task");

    WorkProgramme() {}

    /** Returns a builder; body and year are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the body whose programme it is. */
    public abstract BodyId body();

    /** Returns the year it is for, 1 to 9999. */
    public abstract int year();

    /** Returns the priorities it follows, as whoever set them words them, in their order. */
    public abstract ImmutableList<Label> priorities();

    /** Returns the tasks, in the order of the document. */
    public abstract ImmutableList<WorkTask> tasks();

    /** Returns the body that approved it, once it did. */
    public abstract Optional<BodyId> approvedBy();

    /** Returns the day it was approved; recorded together with the body. */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Judges how the programme stands on a day: whether it was approved by then, and each task done, open or late.
     *
     * <p>An open task that is not yet due is no failure. Days late are calendar days.
     *
     * @param done the days on which tasks were done; one after the day asked about counts as not yet done
     * @param asOf the day asked about
     * @param calendars the calendars that time limits name
     * @param milestones the days of the sessions at which tasks are due
     * @return the verdict, with one reason for the approval and one for each task
     * @throws IllegalArgumentException if a day is given for a task that is not in the programme, or a task is due at a session
     *     that has neither a date nor a latest day
     */
    public final Verdict judge(
            Map<WorkTaskId, LocalDate> done, LocalDate asOf, Calendars calendars, Milestones milestones) {
        List<WorkTaskId> known = tasks().stream().map(WorkTask::id).toList();
        for (WorkTaskId task : done.keySet()) {
            checkArgument(known.contains(task), "task (%s) must be one of the programme: %s", task, known);
        }
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(approval(asOf));
        for (WorkTask task : tasks()) {
            Optional<LocalDate> day = Optional.ofNullable(done.get(task.id())).filter(on -> !on.isAfter(asOf));
            verdicts.add(judge(task, day, asOf, task.due().resolve(calendars, milestones)));
        }
        return Verdict.all(verdicts);
    }

    private Verdict approval(LocalDate asOf) {
        Optional<LocalDate> approved = approvedOn().filter(on -> !on.isAfter(asOf));
        Reason.Builder reason = Reason.builder(approved.isPresent() ? PROGRAMME_APPROVED : PROGRAMME_NOT_APPROVED)
                .fact("body", body())
                .fact("year", yearText());
        if (approved.isEmpty()) {
            return Verdict.no(reason.remedy(Remedy.builder(APPROVE_PROGRAMME)
                            .fact("body", body())
                            .fact("year", yearText())
                            .build())
                    .build());
        }
        return Verdict.yes(reason.fact("approvedBy", approvedBy().orElseThrow())
                .fact("approvedOn", approved.orElseThrow())
                .build());
    }

    private static Verdict judge(WorkTask task, Optional<LocalDate> done, LocalDate asOf, Deadline deadline) {
        LocalDate due = deadline.dueOn();
        LocalDate day = done.orElse(asOf);
        boolean late = day.isAfter(due);
        ReasonCode inTime = done.isPresent() ? TASK_DONE : TASK_OPEN;
        ReasonCode tooLate = done.isPresent() ? TASK_DONE_LATE : TASK_OVERDUE;
        Reason.Builder reason = Reason.builder(late ? tooLate : inTime)
                .bases(deadline.bases())
                .fact("task", task.id())
                .fact("lead", task.lead())
                .fact("due", due);
        done.ifPresent(on -> reason.fact("done", on));
        if (late) {
            reason.fact("daysLate", day.toEpochDay() - due.toEpochDay());
        }
        if (late && done.isEmpty()) {
            reason.remedy(Remedy.builder(DO_TASK)
                    .fact("task", task.id())
                    .fact("lead", task.lead())
                    .build());
        }
        return Verdict.of(!late, reason.build());
    }

    // A year is a name here, not an amount.
    private String yearText() {
        return String.valueOf(year());
    }

    /** Returns a builder holding this programme. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(year() >= 1 && year() <= 9999, "year (%s) must be between 1 and 9999", year());
        Set<WorkTaskId> seen = new HashSet<>();
        for (WorkTask task : tasks()) {
            checkArgument(
                    seen.add(task.id()),
                    "task (%s) must occur once in the programme of %s for %s",
                    task.id(),
                    body(),
                    year());
        }
        checkArgument(
                approvedBy().isPresent() == approvedOn().isPresent(),
                "approvedBy (%s) and approvedOn (%s) must be recorded together",
                approvedBy().map(BodyId::value).orElse("none"),
                approvedOn().map(LocalDate::toString).orElse("none"));
    }

    /** Returns body, year and the number of tasks. */
    @Override
    public final String toString() {
        return body() + " " + year() + ", tasks: " + tasks().size();
    }

    /** Builds {@link WorkProgramme}. */
    public static final class Builder extends ImmutableWorkProgramme.Builder {
        Builder() {}
    }
}
