package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hoidong.core.council.AbsenceRule;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.SessionPresence;
import org.hoidong.core.outcome.Verdict;

/**
 * Finds the delegates who have been absent from all sessions for too long, from the rolls of the sessions (rows A-M-09, B-B-24).
 *
 * <p>How long, and who must report it to the council, is the rule's; a session whose roll a delegate is not on was before or after
 * that mandate and does not count. This class has no state and is thread-safe.
 */
public final class Absences {

    private Absences() {}

    /**
     * Judges every delegate.
     *
     * @param rule the rule of the day
     * @param mandates the delegates, each with the day the mandate began
     * @param sessions the rolls, by the day the session opened
     * @param on the day asked about
     * @return for each delegate whether the absence is within the limit, with the sessions missed and, if not, who must report it
     */
    public static ImmutableMap<DelegateId, Verdict> judge(
            AbsenceRule rule, Map<DelegateId, LocalDate> mandates, Map<LocalDate, Attendance> sessions, LocalDate on) {
        Map<DelegateId, Verdict> verdicts = new LinkedHashMap<>();
        mandates.forEach((delegate, since) ->
                verdicts.put(delegate, rule.judge(delegate, since, presences(delegate, since, sessions), on)));
        return ImmutableMap.copyOf(verdicts);
    }

    private static Map<LocalDate, SessionPresence> presences(
            DelegateId delegate, LocalDate since, Map<LocalDate, Attendance> sessions) {
        Map<LocalDate, SessionPresence> presences = new TreeMap<>();
        sessions.forEach((opened, attendance) -> {
            AttendanceStatus mark = attendance.marks().get(delegate);
            if (mark != null && !opened.isBefore(since)) {
                presences.put(opened, presence(mark));
            }
        });
        return presences;
    }

    private static SessionPresence presence(AttendanceStatus mark) {
        return switch (mark) {
            case PRESENT -> SessionPresence.ATTENDED;
            case ABSENT_EXCUSED -> SessionPresence.EXCUSED;
            case ABSENT -> SessionPresence.ABSENT;
        };
    }
}
