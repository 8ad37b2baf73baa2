package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * @param late the matters whose addressees are late, the longest overdue first
 * @param tiers what each tier must do next
 * @param steps what bodies must and may do now in the overdue matters
 * @param urging what would come of urging every overdue matter
 * @param record what the record proves of itself
 * @param checks the verdicts on meetings, votes and resolutions
 * @param files the files of meetings, letters and petitions
 * @param matters the matters followed up
 * @param states the states in the order of the workflow, with their counts
 * @param whole how all matters stand
 * @param byTier how the matters of each tier stand
 * @param halfYear the half-year in figures
 * @param refused the entries refused
 * @param corrections the corrections of the register, in the order in which they were made
 * @param laterEntries how many entries lie after the day of the report and were left out
 * @param moved the deadlines that moved
 * @param forwarded the petitions forwarded elsewhere
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
        ImmutableList<LateView> late,
        ImmutableList<TierView> tiers,
        ImmutableList<StepsView> steps,
        BulkView urging,
        RecordView record,
        ImmutableList<VerdictView> checks,
        ImmutableList<CaseFileView> files,
        ImmutableList<MatterView> matters,
        ImmutableList<StateCount> states,
        ShareView whole,
        ImmutableList<ShareView> byTier,
        HalfYearView halfYear,
        ImmutableList<RefusedView> refused,
        ImmutableList<CorrectionView> corrections,
        int laterEntries,
        ImmutableList<MovedView> moved,
        ImmutableList<ForwardedView> forwarded,
        ImmutableList<LawView> laws,
        ImmutableList<OtherDaysView> otherDays,
        ImmutableList<Text> notes) {

    public BriefingView {
        int all = matters.size();
        int inStates = states.stream().mapToInt(StateCount::count).sum();
        checkArgument(inStates == all, "the states count %s matters, but there are %s", inStates, all);
        checkArgument(whole.total() == all, "the whole counts %s matters, but there are %s", whole.total(), all);
        int inTiers = byTier.stream().mapToInt(ShareView::total).sum();
        checkArgument(inTiers == all, "the tiers count %s matters, but there are %s", inTiers, all);
        int inBodies = halfYear.ranking().stream()
                .mapToInt(each -> each.share().total())
                .sum();
        checkArgument(inBodies == all, "the bodies count %s matters, but there are %s", inBodies, all);
        checkArgument(
                halfYear.inBase() == all,
                "the base of the rate and what it leaves out are %s matters, but there are %s",
                halfYear.inBase(),
                all);
        ImmutableSet<String> lateNow = matters.stream()
                .filter(MatterView::isOverdue)
                .map(MatterView::id)
                .collect(toImmutableSet());
        ImmutableSet<String> lateIds =
                late.stream().map(each -> each.matter().id()).collect(toImmutableSet());
        checkArgument(lateIds.equals(lateNow), "the late matters are %s, but %s are overdue", lateIds, lateNow);
        int owed = matters.stream().mapToInt(matter -> matter.owed().size()).sum();
        int inDuties = tiers.stream().mapToInt(tier -> tier.duties().size()).sum();
        checkArgument(inDuties == owed, "the tiers must do %s things, but %s are owed", inDuties, owed);
    }

    /** Returns how the matters of each body stand, in the order of the ranking. */
    public ImmutableList<ShareView> byBody() {
        return halfYear.ranking().stream().map(RankView::share).collect(toImmutableList());
    }

    /** Returns what is late in matters that are themselves in time, such as a verification; the latest first. */
    public ImmutableList<DueNext> lateDuties() {
        return tiers.stream()
                .flatMap(tier -> tier.duties().stream())
                .filter(duty -> duty.owed().isOverdue() && !duty.matter().isOverdue())
                .sorted(Comparator.comparing((DueNext duty) -> duty.owed().on())
                        .thenComparing(duty -> duty.matter().id()))
                .collect(toImmutableList());
    }

    /** Returns every figure, in the order of the page: of the whole, of the tiers, of the half-year. */
    public ImmutableList<FigureView> figures() {
        ImmutableList.Builder<FigureView> figures = ImmutableList.builder();
        whole.parts().forEach(part -> figures.add(part.figure()));
        byTier.forEach(tier -> tier.parts().forEach(part -> figures.add(part.figure())));
        return figures.addAll(halfYear.figures()).build();
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
