package org.hoidong.workflow.followup.briefing;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.FollowUps;
import org.hoidong.workflow.report.Measure;
import org.hoidong.workflow.report.Measures;
import org.hoidong.workflow.report.Standing;

/**
 * The columns of reports on follow-ups, by states and by what the history says; extended workflows count like the shipped one,
 * because states of a host's own fall into the categories.
 *
 * <p>Four parts exclude each other and make up all: {@link #IMPLEMENTED}, {@link #EXPLAINED}, {@link #IN_PROGRESS} and {@link
 * #ENDED_BY_DECISION}; so are petitions published (law.md 10.1: of 93, 18 resolved, 37 explained, 38 in progress). Overdue lies across
 * them, and so does the answer: an answer closes nothing.
 */
public final class FollowUpMeasures {

    /** Closed as carried out, verified with evidence. */
    public static final Measure<Recommendation> IMPLEMENTED = Measure.of(
            "follow-up/implemented",
            Label.of("Đã hoàn thành", "Implemented"),
            standing -> standing.category() == StateCategory.FULFILLED);

    /** Closed as explained, which only a petition of voters may be (law.md 6.1); not the same as implemented. */
    public static final Measure<Recommendation> EXPLAINED = Measure.of(
            "follow-up/explained",
            Label.of("Đã giải trình, cung cấp thông tin", "Explained"),
            standing -> is(standing, FollowUpState.EXPLAINED));

    /** Not closed yet, suspended or not. */
    public static final Measure<Recommendation> IN_PROGRESS =
            Measure.of("follow-up/open", Label.of("Đang giải quyết", "In progress"), Standing::isOpen);

    /** Closed by a decision of the body that issued it: withdrawn, superseded, or not implementable. */
    public static final Measure<Recommendation> ENDED_BY_DECISION = Measure.of(
            "follow-up/ended-by-decision",
            Label.of("Kết thúc theo quyết định", "Ended by decision"),
            standing -> standing.category() == StateCategory.ENDED && !is(standing, FollowUpState.EXPLAINED));

    /** The addressee has answered at least once, whatever it said. */
    public static final Measure<Recommendation> ANSWERED = Measure.of(
            "follow-up/answered",
            Label.of("Đã trả lời", "Answered"),
            standing -> AnswerStatus.of(standing.theCase()) != AnswerStatus.NONE);

    /** The addressee is late with carrying it out. */
    public static final Measure<Recommendation> OVERDUE = Measures.overdue(FollowUpWorkflows.IMPLEMENTATION);

    /** Not closed, and its addressee is not late; suspended or not. */
    public static final Measure<Recommendation> IN_TIME = Measure.of(
            "follow-up/in-time",
            Label.of("Đang giải quyết, còn trong hạn", "In progress and in time"),
            standing -> standing.isOpen() && !OVERDUE.counts(standing));

    /**
     * Counts in the rate of implementation: its due day has come, and it is neither a task of several years that is still open, nor
     * found impossible with written approval (law.md 5.3), nor withdrawn or superseded, which is no recommendation any more. One
     * that rests with approval is not due while it does.
     */
    public static final Measure<Recommendation> DUE =
            Measure.of("follow-up/due", Label.of("Đã đến hạn", "Due"), standing -> base(standing) == Base.DUE);

    /** Left out of the rate of implementation because its due day has not come. */
    public static final Measure<Recommendation> NOT_DUE_YET = Measure.of(
            "follow-up/not-due-yet",
            Label.of("Chưa đến hạn", "Not due yet"),
            standing -> base(standing) == Base.NOT_DUE_YET);

    /** Left out of the rate of implementation because it rests with approval. */
    public static final Measure<Recommendation> RESTING = Measure.of(
            "follow-up/resting",
            Label.of("Đang tạm dừng có chấp thuận", "Resting with approval"),
            standing -> base(standing) == Base.RESTING);

    /** Left out of the rate of implementation because it is a task of several years that is still open. */
    public static final Measure<Recommendation> OF_SEVERAL_YEARS = Measure.of(
            "follow-up/of-several-years",
            Label.of("Nhiệm vụ nhiều năm, chưa hoàn thành", "Of several years, still open"),
            standing -> base(standing) == Base.OF_SEVERAL_YEARS);

    /**
     * Left out of the rate of implementation because it was found impossible with written approval, or is no recommendation any more:
     * the same as {@link #ENDED_BY_DECISION}, as long as a host has no further ends of its own.
     */
    public static final Measure<Recommendation> GIVEN_UP = Measure.of(
            "follow-up/given-up",
            Label.of("Đã rút, thay thế hoặc không thể thực hiện", "Withdrawn, superseded or not implementable"),
            standing -> base(standing) == Base.GIVEN_UP);

    /** Due and implemented: the rate of implementation is this of {@link #DUE}. */
    public static final Measure<Recommendation> DUE_AND_IMPLEMENTED = Measure.of(
            "follow-up/due-and-implemented",
            Label.of("Đã đến hạn và hoàn thành", "Due and implemented"),
            standing -> IMPLEMENTED.counts(standing) && DUE.counts(standing));

    /** Implemented, and the report that was verified had come within the term that ran then. */
    public static final Measure<Recommendation> IMPLEMENTED_IN_TIME = Measure.of(
            "follow-up/implemented-in-time",
            Label.of("Hoàn thành đúng hạn", "Implemented in time"),
            standing -> IMPLEMENTED.counts(standing)
                    && FollowUps.judgeReport(standing.theCase(), standing.context())
                            .isSatisfied());

    /** Reopened at least once after it had been closed as implemented. */
    public static final Measure<Recommendation> REOPENED = Measure.of(
            "follow-up/reopened",
            Label.of("Đã mở lại", "Reopened"),
            standing -> FollowUps.reopenings(standing.theCase()) > 0);

    private static final Label ISSUED_IN_PERIOD = Label.of("Ban hành trong kỳ", "Issued in the period");
    private static final Label CLOSED_IN_PERIOD = Label.of("Kết thúc trong kỳ", "Closed in the period");

    private FollowUpMeasures() {}

    /** Returns the four parts that make up all. */
    public static ImmutableList<Measure<Recommendation>> results() {
        return ImmutableList.of(IMPLEMENTED, EXPLAINED, IN_PROGRESS, ENDED_BY_DECISION);
    }

    /** Returns what the rate of implementation is taken of, {@link #DUE}, and the four parts that it leaves out; together all. */
    public static ImmutableList<Measure<Recommendation>> dueParts() {
        return ImmutableList.of(DUE, NOT_DUE_YET, RESTING, OF_SEVERAL_YEARS, GIVEN_UP);
    }

    /**
     * Counts what was issued within a period.
     *
     * @param period the days
     * @return the measure {@code follow-up/issued-in-period}
     */
    public static Measure<Recommendation> issuedIn(DateSpan period) {
        return Measure.of(
                "follow-up/issued-in-period",
                ISSUED_IN_PERIOD,
                standing -> period.contains(standing.theCase().openedOn().orElseThrow()));
    }

    /**
     * Counts what was closed within a period and is closed still.
     *
     * @param period the days
     * @return the measure {@code follow-up/closed-in-period}
     */
    public static Measure<Recommendation> closedIn(DateSpan period) {
        return Measure.of(
                "follow-up/closed-in-period",
                CLOSED_IN_PERIOD,
                standing -> standing.closedOn().filter(period::contains).isPresent());
    }

    /** Where a matter stands in the base of the rate of implementation. */
    private enum Base {
        DUE,
        NOT_DUE_YET,
        RESTING,
        OF_SEVERAL_YEARS,
        GIVEN_UP
    }

    private static Base base(Standing<Recommendation> standing) {
        if (is(standing, FollowUpState.NOT_IMPLEMENTABLE)
                || is(standing, FollowUpState.WITHDRAWN)
                || is(standing, FollowUpState.SUPERSEDED)) {
            return Base.GIVEN_UP;
        }
        if (standing.category() == StateCategory.SUSPENDED) {
            return Base.RESTING;
        }
        if (standing.isOpen() && standing.theCase().subject().isMultiYear()) {
            return Base.OF_SEVERAL_YEARS;
        }
        return FollowUps.currentDue(standing.theCase())
                        .resolve(
                                standing.context().calendars(),
                                standing.context().milestones())
                        .dueOn()
                        .isAfter(standing.on())
                ? Base.NOT_DUE_YET
                : Base.DUE;
    }

    private static boolean is(Standing<Recommendation> standing, WorkflowState state) {
        return standing.state().id().equals(state.id());
    }
}
