package org.hoidong.core.voting;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of who, among those who hold a rated office, is not rated (không lấy phiếu tín nhiệm).
 *
 * <p>For example somebody who was elected to the office on 15 March of the year of the rating is not rated: {@code
 * voting/exempt-as-new {since=2023-03-15, ratedOn=2023-12-08}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RatingExemption {

    /** What exempts. */
    public enum Ground {
        /** A notice of retirement was given (đã có thông báo nghỉ chờ nghỉ hưu). */
        RETIREMENT_ANNOUNCED,
        /** The office was taken up in the year of the rating (được bầu hoặc bổ nhiệm trong năm). */
        TAKEN_UP_THIS_YEAR
    }

    /** The person is rated. Facts: {@code since}, {@code ratedOn}. */
    public static final ReasonCode RATED = ReasonCode.of("voting/is-rated");

    /** The person retires. Facts: {@code since}, {@code ratedOn}, {@code announcedOn}. */
    public static final ReasonCode RETIRES = ReasonCode.of("voting/exempt-as-retiring");

    /** The person took the office up in the year of the rating. Facts: {@code since}, {@code ratedOn}. */
    public static final ReasonCode NEW = ReasonCode.of("voting/exempt-as-new");

    RatingExemption() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param grounds what exempts
     * @return the rule
     */
    public static RatingExemption of(Provision basis, Ground... grounds) {
        return new Builder().basis(basis).addGrounds(grounds).build();
    }

    /** Returns what exempts. */
    public abstract ImmutableSet<Ground> grounds();

    /** Returns the provision. */
    public abstract Provision basis();

    /**
     * Says whether somebody who holds a rated office, and has announced no retirement, is rated.
     *
     * @param since the day on which the person was elected or appointed to the office
     * @param ratedOn the day of the rating
     * @return {@link #RATED}, or why not: {@link #NEW}
     */
    public final Verdict judge(LocalDate since, LocalDate ratedOn) {
        boolean isNew = grounds().contains(Ground.TAKEN_UP_THIS_YEAR) && since.getYear() == ratedOn.getYear();
        return Verdict.of(!isNew, reason(isNew ? NEW : RATED, since, ratedOn).build());
    }

    /**
     * Says whether somebody who holds a rated office, and has announced to retire, is rated.
     *
     * @param since the day on which the person was elected or appointed to the office
     * @param announcedOn the day on which the retirement was announced
     * @param ratedOn the day of the rating
     * @return {@link #RATED}, or why not: {@link #RETIRES} if it was announced by that day, or {@link #NEW}
     */
    public final Verdict judge(LocalDate since, LocalDate announcedOn, LocalDate ratedOn) {
        if (!grounds().contains(Ground.RETIREMENT_ANNOUNCED) || announcedOn.isAfter(ratedOn)) {
            return judge(since, ratedOn);
        }
        return Verdict.no(
                reason(RETIRES, since, ratedOn).fact("announcedOn", announcedOn).build());
    }

    private Reason.Builder reason(ReasonCode code, LocalDate since, LocalDate ratedOn) {
        return Reason.builder(code).basis(basis()).fact("since", since).fact("ratedOn", ratedOn);
    }

    static final class Builder extends ImmutableRatingExemption.Builder {}
}
