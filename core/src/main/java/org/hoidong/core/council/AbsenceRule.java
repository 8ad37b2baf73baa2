package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule that a delegate who misses all sessions for so long without a good reason is to be dismissed (không tham dự tất cả
 * các kỳ họp).
 *
 * <p>The time runs from the last session attended or missed for a good reason, or else from the day the mandate began; it is
 * over at the end of the same day of the month. At least one session must have been missed. The rule does not dismiss
 * anybody. For example, last there on 10 July 2025 and absent in December: not yet on 9 July 2026, and over on 10 July 2026
 * unless the delegate is there on that day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AbsenceRule {

    /** Not absent for so long. Facts: {@code delegate}, {@code on}, {@code since}, {@code missed}, {@code until}. */
    public static final ReasonCode WITHIN_LIMIT = ReasonCode.of("council/absence-within-limit");

    /** Absent for so long. Facts: {@code delegate}, {@code on}, {@code since}, {@code missed}, {@code until}. */
    public static final ReasonCode ABSENT_TOO_LONG = ReasonCode.of("council/absent-too-long");

    /** Remedy: propose the dismissal. Facts: {@code delegate}. */
    public static final ReasonCode PROPOSE_DISMISSAL = ReasonCode.of("council/propose-dismissal");

    /** Remedy: let somebody report it to the council for dismissal. Facts: {@code delegate}, {@code by}. */
    public static final ReasonCode REPORT_FOR_DISMISSAL = ReasonCode.of("council/report-for-dismissal");

    AbsenceRule() {}

    /**
     * Obtains a rule that does not say who acts on it.
     *
     * @param basis the provision
     * @param months how long, in months, 1 or more
     * @return the rule
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static AbsenceRule of(Provision basis, int months) {
        return new Builder().basis(basis).months(months).build();
    }

    /**
     * Returns this rule with who must report to the council.
     *
     * @param reporter the body or office
     * @return the rule
     */
    public final AbsenceRule reportedBy(Competent reporter) {
        return new Builder().from(this).reporter(reporter).build();
    }

    /** Returns how long, in months. */
    public abstract int months();

    /** Returns who must report to the council, if the rule says. */
    public abstract Optional<Competent> reporter();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether a delegate has been absent for too long.
     *
     * @param delegate the delegate
     * @param since the day the mandate began
     * @param sessions the sessions since then, by the day of their opening, and whether the delegate was there
     * @param on the day asked about; sessions after it do not count
     * @return {@link #WITHIN_LIMIT}, or {@link #ABSENT_TOO_LONG} with the remedy {@link #REPORT_FOR_DISMISSAL} or {@link
     *     #PROPOSE_DISMISSAL}
     * @throws IllegalArgumentException if a session or the day asked about is before the mandate began
     */
    public final Verdict judge(
            DelegateId delegate, LocalDate since, Map<LocalDate, SessionPresence> sessions, LocalDate on) {
        checkArgument(!on.isBefore(since), "on (%s) must not be before the mandate began (%s)", on, since);
        LocalDate start = since;
        int missed = 0;
        for (Map.Entry<LocalDate, SessionPresence> session :
                ImmutableSortedMap.copyOf(sessions).headMap(on, true).entrySet()) {
            checkArgument(
                    !session.getKey().isBefore(since),
                    "session (%s) must not be before the mandate of %s began (%s)",
                    session.getKey(),
                    delegate,
                    since);
            if (session.getValue() == SessionPresence.ABSENT) {
                missed++;
            } else {
                start = session.getKey();
                missed = 0;
            }
        }
        LocalDate until = start.plusMonths(months());
        boolean tooLong = missed > 0 && !until.isAfter(on);
        Reason.Builder reason = Reason.builder(tooLong ? ABSENT_TOO_LONG : WITHIN_LIMIT)
                .basis(basis())
                .fact("delegate", delegate)
                .fact("on", on)
                .fact("since", start)
                .fact("missed", missed)
                .fact("until", until);
        if (tooLong) {
            reason.remedy(remedy(delegate));
        }
        return Verdict.of(!tooLong, reason.build());
    }

    private Remedy remedy(DelegateId delegate) {
        return reporter()
                .map(by -> Remedy.builder(REPORT_FOR_DISMISSAL)
                        .fact("delegate", delegate)
                        .fact("by", by.id())
                        .build())
                .orElseGet(() -> Remedy.builder(PROPOSE_DISMISSAL)
                        .fact("delegate", delegate)
                        .build());
    }

    @Value.Check
    void check() {
        checkArgument(months() >= 1, "months (%s) must be 1 or more", months());
    }

    static final class Builder extends ImmutableAbsenceRule.Builder {}
}
