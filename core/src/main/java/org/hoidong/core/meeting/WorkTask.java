package org.hoidong.core.meeting;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * One task of a yearly work programme: what is to be done, by which body, by when (nhiệm vụ trong chương trình công tác).
 *
 * <p>It is what was planned; whether it was done is a question to {@link WorkProgramme#judge}. For example "prepare the mid-year
 * session", of the Standing Committee, by 30 June 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WorkTask {

    WorkTask() {}

    /**
     * Obtains a task.
     *
     * @param id the id, once in its programme
     * @param text what is to be done
     * @param lead the body that sees to it
     * @param due by when; a session without a date needs a latest day
     * @return the task
     */
    public static WorkTask of(WorkTaskId id, Label text, BodyId lead, Due due) {
        return new Builder().id(id).text(text).lead(lead).due(due).build();
    }

    /** Returns the id. */
    public abstract WorkTaskId id();

    /** Returns what is to be done. */
    public abstract Label text();

    /** Returns the body that sees to it. */
    public abstract BodyId lead();

    /** Returns by when. */
    public abstract Due due();

    /** Returns id, lead and due. */
    @Override
    public final String toString() {
        return id() + " (" + lead() + ", " + due() + ")";
    }

    static final class Builder extends ImmutableWorkTask.Builder {}
}
