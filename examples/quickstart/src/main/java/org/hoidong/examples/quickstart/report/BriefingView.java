package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Everything the briefing says.
 *
 * <p>The counts must agree with the matters; a view whose parts do not add up cannot be made.
 *
 * @param title its title
 * @param council whose briefing it is
 * @param asOf the day it is true for
 * @param from the first day of the half-year
 * @param to the last day of the half-year
 * @param steps what bodies must and may do now in the overdue matters
 * @param urging what would come of urging every overdue matter
 * @param record what the record proves of itself
 * @param checks the verdicts on meetings, votes and resolutions
 * @param matters the matters followed up
 * @param states the states in the order of the workflow, with their counts
 * @param byTier how the matters of each tier stand
 * @param byBody how the matters of each body stand
 * @param refused the entries refused
 * @param corrections the corrections of the register, in the order in which they were made
 * @param laterEntries how many entries lie after the day of the report and were left out
 * @param moved the deadlines that moved
 * @param forwarded the petitions forwarded elsewhere
 * @param figures further figures
 * @param laws the provisions used
 * @param otherDays what the law of other days answers to the same questions
 * @param notes what a reader should know about the data
 */
public record BriefingView(
        Text title,
        Text council,
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        ImmutableList<StepsView> steps,
        BulkView urging,
        RecordView record,
        ImmutableList<VerdictView> checks,
        ImmutableList<MatterView> matters,
        ImmutableList<StateCount> states,
        ImmutableList<ShareView> byTier,
        ImmutableList<ShareView> byBody,
        ImmutableList<RefusedView> refused,
        ImmutableList<CorrectionView> corrections,
        int laterEntries,
        ImmutableList<MovedView> moved,
        ImmutableList<ForwardedView> forwarded,
        ImmutableList<FigureView> figures,
        ImmutableList<LawView> laws,
        ImmutableList<OtherDaysView> otherDays,
        ImmutableList<Text> notes) {

    public BriefingView {
        int all = matters.size();
        int inStates = states.stream().mapToInt(StateCount::count).sum();
        checkArgument(inStates == all, "the states count %s matters, but there are %s", inStates, all);
        int inTiers = byTier.stream().mapToInt(ShareView::total).sum();
        checkArgument(inTiers == all, "the tiers count %s matters, but there are %s", inTiers, all);
        int inBodies = byBody.stream().mapToInt(ShareView::total).sum();
        checkArgument(inBodies == all, "the bodies count %s matters, but there are %s", inBodies, all);
    }

    /** Returns how all matters stand. */
    public ShareView whole() {
        return new ShareView(
                "all",
                new Text("Tất cả", "All"),
                matters.size(),
                byTier.stream().mapToInt(ShareView::implemented).sum(),
                byTier.stream().mapToInt(ShareView::inProgress).sum(),
                byTier.stream().mapToInt(ShareView::overdue).sum(),
                byTier.stream().mapToInt(ShareView::other).sum());
    }

    /** Returns the overdue matters, the latest first. */
    public ImmutableList<MatterView> overdue() {
        return matters.stream()
                .filter(MatterView::isOverdue)
                .sorted(Comparator.comparingInt(
                                (MatterView matter) -> matter.due().daysLate())
                        .reversed()
                        .thenComparing(MatterView::id))
                .collect(toImmutableList());
    }

    /** Returns what is late in matters that are themselves in time, such as a verification; the latest first. */
    public ImmutableList<DueNext> lateDuties() {
        return matters.stream()
                .filter(matter -> !matter.isOverdue())
                .flatMap(matter ->
                        matter.owed().stream().filter(OwedView::isOverdue).map(owed -> new DueNext(matter, owed)))
                .sorted(Comparator.comparing((DueNext late) -> late.owed().on())
                        .thenComparing(late -> late.matter().id()))
                .collect(toImmutableList());
    }

    /** Returns the days still to come in all open matters, the earliest first. */
    public ImmutableList<DueNext> dueNext() {
        return matters.stream()
                .flatMap(matter ->
                        matter.owed().stream().filter(owed -> !owed.isOverdue()).map(owed -> new DueNext(matter, owed)))
                .sorted(Comparator.comparing((DueNext next) -> next.owed().on())
                        .thenComparing(next -> next.matter().id()))
                .collect(toImmutableList());
    }

    /**
     * Returns the matters in one group of states, in the order of their due days.
     *
     * @param group the group
     * @return the matters
     */
    public ImmutableList<MatterView> in(StateGroup group) {
        return matters.stream()
                .filter(matter -> matter.state().group() == group)
                .sorted(Comparator.comparing(
                                (MatterView matter) -> matter.due().on().orElse(LocalDate.MAX))
                        .thenComparing(MatterView::id))
                .collect(toImmutableList());
    }

    /** Returns how many of the checks are satisfied. */
    public int checksSatisfied() {
        return (int) checks.stream().filter(VerdictView::satisfied).count();
    }
}
