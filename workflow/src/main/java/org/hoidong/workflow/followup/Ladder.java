package org.hoidong.workflow.followup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamActs;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;

/**
 * What is done, one after the other, while a recommendation is overdue (các bước đôn đốc, xử lý).
 *
 * <p>A ladder is data: its rungs in order, each with its actor, time limit, article and obligation. A tier that has other
 * rungs or other limits has a ladder of its own, and a definition made of it with {@link FollowUpWorkflows#withLadder}. It is
 * climbed anew for each term: the first rung is owed from the first late day, each further one when the one before was taken,
 * and a new term begins at the bottom. Rungs are neither skipped nor repeated, unless the Council decides so with reasons ({@link
 * LadderDecision}). The shipped one has the seven rungs that one provincial Council uses (law.md 5.3).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ladder {

    private static final Ladder STANDARD = of(
            LadderRung.of(
                            "follow-up/ladder-urged",
                            Label.of("Đôn đốc lần thứ nhất", "Urge"),
                            FollowUpEvents.URGED,
                            FollowUpRules.URGED_WITHIN)
                    .restingOn(OversightRules.COMPETENCE.of(VietnamActs.FOLLOW_UP_RECOMMENDATIONS)),
            LadderRung.of(
                            "follow-up/ladder-urged-again",
                            Label.of("Đôn đốc lần thứ hai", "Urge again"),
                            FollowUpEvents.URGED_AGAIN,
                            FollowUpRules.URGED_AGAIN_WITHIN)
                    .restingOn(OversightRules.COMPETENCE.of(VietnamActs.FOLLOW_UP_RECOMMENDATIONS)),
            LadderRung.of(
                            "follow-up/ladder-proposed-to-authority",
                            Label.of("Kiến nghị cơ quan có thẩm quyền", "Turn to the competent authority"),
                            FollowUpEvents.PROPOSED_TO_AUTHORITY,
                            FollowUpRules.PROPOSED_TO_AUTHORITY_WITHIN)
                    .restingOn(OversightRules.COMPETENCE.of(VietnamActs.PROPOSE_RESPONSIBILITY)),
            LadderRung.of(
                            "follow-up/ladder-explanation-session",
                            Label.of("Tổ chức phiên giải trình", "Hold an explanation session"),
                            FollowUpEvents.EXPLANATION_SESSION_HELD,
                            FollowUpRules.EXPLANATION_SESSION_WITHIN)
                    .restingOn(MeetingRules.NOTICE.of(VietnamMeetings.EXPLANATION_SESSION)),
            LadderRung.of(
                            "follow-up/ladder-questioning",
                            Label.of("Chất vấn người đứng đầu", "Question the head of the body"),
                            FollowUpEvents.QUESTIONED,
                            FollowUpRules.QUESTIONING_WITHIN)
                    .restingOn(OversightRules.QUESTIONABLE),
            LadderRung.of(
                            "follow-up/ladder-re-oversight",
                            Label.of("Tái giám sát", "Open a re-oversight"),
                            FollowUpEvents.RE_OVERSIGHT_OPENED,
                            FollowUpRules.RE_OVERSIGHT_WITHIN)
                    .restingOn(OversightRules.FOLLOW_UP_FORMS.of(VietnamBodies.PEOPLES_COUNCIL)),
            LadderRung.of(
                            "follow-up/ladder-reported-to-council",
                            Label.of("Báo cáo Hội đồng nhân dân", "Report to the Council"),
                            FollowUpEvents.REPORTED_TO_COUNCIL,
                            FollowUpRules.REPORTED_TO_COUNCIL_WITHIN)
                    .restingOn(OversightRules.COMPETENCE.of(VietnamActs.ESCALATE_RECOMMENDATION)));

    private final ImmutableList<LadderRung> rungs;

    private Ladder(ImmutableList<LadderRung> rungs) {
        this.rungs = rungs;
    }

    /** Returns the shipped ladder, of seven rungs. */
    public static Ladder standard() {
        return STANDARD;
    }

    /**
     * Obtains a ladder.
     *
     * @param rungs the rungs, the lowest first
     * @return the ladder
     * @throws IllegalArgumentException if there is no rung, or two have one id or one event
     */
    public static Ladder of(LadderRung... rungs) {
        return of(ImmutableList.copyOf(rungs));
    }

    /**
     * Obtains a ladder.
     *
     * @param rungs the rungs, the lowest first
     * @return the ladder
     * @throws IllegalArgumentException if there is no rung, or two have one id or one event
     */
    public static Ladder of(Iterable<LadderRung> rungs) {
        ImmutableList<LadderRung> inOrder = ImmutableList.copyOf(rungs);
        checkArgument(!inOrder.isEmpty(), "a ladder must have a rung, so that somebody acts on what is overdue");
        Set<String> seen = new HashSet<>();
        for (LadderRung rung : inOrder) {
            checkArgument(seen.add(rung.id()), "rung (%s) must occur once in a ladder", rung.id());
            checkArgument(
                    seen.add(rung.event().id()), "event (%s) must take one rung of a ladder, not two", rung.event());
        }
        return new Ladder(inOrder);
    }

    /** Returns the rungs, the lowest first. */
    public ImmutableList<LadderRung> rungs() {
        return rungs;
    }

    /** Returns the highest rung. */
    public LadderRung top() {
        return rungs.get(rungs.size() - 1);
    }

    /**
     * Returns a rung by its id.
     *
     * @param id the id
     * @return the rung, if the ladder has it
     */
    public Optional<LadderRung> rung(String id) {
        return rungs.stream().filter(rung -> rung.id().equals(id)).findFirst();
    }

    /**
     * Returns this ladder without some rungs, for a tier that cannot take them: a commune has no court of its own to question.
     *
     * @param ids the ids of the rungs to leave out
     * @return the ladder
     * @throws IllegalArgumentException if this ladder lacks one of them, or none would be left
     */
    public Ladder without(String... ids) {
        for (String id : ids) {
            checkArgument(rung(id).isPresent(), "rung (%s) must be one of %s", id, this);
        }
        Set<String> left = new HashSet<>(ImmutableList.copyOf(ids));
        return of(rungs.stream().filter(rung -> !left.contains(rung.id())).collect(toImmutableList()));
    }

    /**
     * Returns this ladder with the time limits that a tier sets for itself: the keys get the variant of the tier.
     *
     * @param tier the tier
     * @return the ladder
     */
    public Ladder in(TierKind tier) {
        return of(rungs.stream().map(rung -> rung.in(tier)).collect(toImmutableList()));
    }

    /** Returns the keys of the time limits, the lowest rung's first. */
    public ImmutableList<RuleKey<TimeLimit>> limits() {
        return rungs.stream().map(LadderRung::within).collect(toImmutableList());
    }

    /**
     * Returns the rung that comes next in the term that runs, whether or not that is overdue yet.
     *
     * @param theCase the case
     * @return the rung; nothing if all have been taken
     */
    public Optional<LadderRung> next(CaseView<? extends Recommendation> theCase) {
        int next = 0;
        for (Entry<?> entry : theCase.history()) {
            if (FollowUps.newTerm(entry).isPresent()) {
                next = 0;
            } else if (FollowUps.payload(entry) instanceof LadderDecision decision) {
                next = indexOf(decision.rung(), next);
            } else if (next < rungs.size() && rungs.get(next).event().equals(entry.event())) {
                next++;
            }
        }
        return next < rungs.size() ? Optional.of(rungs.get(next)) : Optional.empty();
    }

    private int indexOf(String id, int otherwise) {
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).id().equals(id)) {
                return i;
            }
        }
        return otherwise;
    }

    /**
     * Returns the rung that was taken last in the term that runs.
     *
     * @param theCase the case
     * @return the rung; nothing if none has been taken
     */
    public Optional<LadderRung> latest(CaseView<? extends Recommendation> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (FollowUps.newTerm(entry).isPresent()) {
                return Optional.empty();
            }
            for (LadderRung rung : rungs) {
                if (rung.event().equals(entry.event())) {
                    return Optional.of(rung);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ladder ladder && ladder.rungs.equals(rungs));
    }

    @Override
    public int hashCode() {
        return rungs.hashCode();
    }

    /** Returns the ids of the rungs. */
    @Override
    public String toString() {
        return rungs.stream().map(LadderRung::id).toList().toString();
    }
}
