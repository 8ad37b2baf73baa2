package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.immutables.value.Value;

/**
 * By when each step of an oversight is due, from its founding act and from what was done so far, and when it was taken (tiến độ
 * cuộc giám sát).
 *
 * <p>It has the steps that the law knows for that kind of overseer: notice of plan and outline, notice of programme and members
 * before each field day, the report, those who receive it, its consideration, what is sent to the bodies overseen, and what is
 * published. A step counted from a day that is not known yet waits and says for what.
 *
 * <p>For example a Standing Committee founds an oversight on Thursday 10 March 2022 and plans to work with a department on Monday 18
 * April: plan and outline are due by Friday 25 March, the programme by Friday 8 April, the report 15 days after the work has
 * ended.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightTimetable {

    OversightTimetable() {}

    /**
     * Works out the days.
     *
     * @param plan the oversight
     * @param course what was done so far, with the field days that are planned
     * @param sessions the sessions of the council, as far as they are planned, in any order
     * @param rules the law that governs the oversight, as a rule that of the day it was founded
     * @param calendars the calendars that time limits name
     * @return the timetable
     * @throws IllegalArgumentException if the course is of another oversight, or has a day before the founding
     */
    public static OversightTimetable of(
            OversightPlan plan,
            OversightCourse course,
            List<PlannedSession> sessions,
            RulesInForce rules,
            Calendars calendars) {
        checkArgument(
                course.oversight().equals(plan.id()),
                "course (of %s) must be of the oversight %s",
                course.oversight(),
                plan.id());
        course.firstDay()
                .ifPresent(first -> checkArgument(
                        !first.isBefore(plan.foundedOn()),
                        "day (%s) of the course must not be before %s was founded (%s)",
                        first,
                        plan.id(),
                        plan.foundedOn()));
        return new Builder()
                .oversight(plan.id())
                .steps(new Steps(plan, course, new StepMaker(plan.id().value(), rules, sessions, calendars)).all())
                .build();
    }

    /** Returns the oversight. */
    public abstract OversightId oversight();

    /** Returns the steps, in the order in which they come. */
    public abstract ImmutableList<StepDue> steps();

    /**
     * Returns the steps of one sort: one for each field day, recipient, body or document.
     *
     * @param step the sort of step
     * @return the steps, none if the law does not know it for this kind of overseer
     */
    public final ImmutableList<StepDue> steps(OversightStep step) {
        return steps().stream().filter(due -> due.step() == step).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the step that is due first of those not taken by a day; it may be late already.
     *
     * @param asOf the day asked about
     * @return the step, or nothing if none that is left has a day
     */
    public final Optional<StepDue> next(LocalDate asOf) {
        return steps().stream()
                .filter(step -> step.doneOn().filter(day -> !day.isAfter(asOf)).isEmpty()
                        && step.deadline().isPresent())
                .min(Comparator.comparing(step -> step.deadline().orElseThrow().dueOn()));
    }

    /** Returns the steps. */
    @Override
    public final String toString() {
        return steps().toString();
    }

    static final class Builder extends ImmutableOversightTimetable.Builder {}

    /** The steps of one oversight, in their order. */
    private record Steps(OversightPlan plan, OversightCourse course, StepMaker maker) {

        ImmutableList<StepDue> all() {
            return Stream.of(
                            outline(),
                            programmes(),
                            report(),
                            recipients(),
                            consideration(),
                            sentToOverseen(),
                            publications())
                    .flatMap(steps -> steps)
                    .collect(ImmutableList.toImmutableList());
        }

        private Kind<?> kind() {
            return plan.overseerKind().kind();
        }

        private Stream<StepDue> outline() {
            return maker
                    .counted(
                            OversightStep.OUTLINE_NOTIFIED,
                            OversightRules.OUTLINE_NOTICE.of(kind()),
                            Optional.of(plan.foundedOn()),
                            OversightStep.FOUNDED)
                    .map(step -> step.done(course.outlineNotifiedOn()))
                    .stream();
        }

        private Stream<StepDue> programmes() {
            return course.fieldDays().stream()
                    .flatMap(day -> maker
                            .about(day.body().value())
                            .counted(
                                    OversightStep.PROGRAMME_NOTIFIED,
                                    OversightRules.PROGRAMME_NOTICE.of(kind()),
                                    Optional.of(day.on()),
                                    OversightStep.FOUNDED)
                            .map(step -> step.done(day.notifiedOn()))
                            .stream());
        }

        private Stream<StepDue> report() {
            return maker
                    .counted(
                            OversightStep.REPORTED,
                            OversightRules.DELEGATION_REPORT.of(kind()),
                            course.endedOn(),
                            OversightStep.ENDED)
                    .map(step -> step.done(course.reportedOn()))
                    .stream();
        }

        private Stream<StepDue> recipients() {
            RuleKey<NamedKinds<Competent>> key = OversightRules.REPORT_RECIPIENTS.of(kind());
            return forEach(
                    OversightStep.REPORT_RECEIVED,
                    key,
                    recipients -> recipients.asList().stream()
                            .flatMap(recipient -> recipient(
                                    recipient,
                                    recipients
                                            .asList()
                                            .get(recipients.size() - 1)
                                            .equals(recipient),
                                    key)
                                    .stream()));
        }

        /** Where the law names a session for the report, the last of those who receive it receives it there. */
        private Optional<StepDue> recipient(Competent recipient, boolean isLast, RuleKey<NamedKinds<Competent>> key) {
            StepMaker toRecipient = maker.about(recipient.id());
            return (isLast
                            ? toRecipient.atSession(
                                    OversightStep.REPORT_RECEIVED,
                                    OversightRules.DELEGATION_REPORTED_AT.of(kind()),
                                    course.endedOn())
                            : Optional.<StepDue>empty())
                    .or(() -> toRecipient.withoutLimit(OversightStep.REPORT_RECEIVED, key))
                    .map(step -> step.done(course.receivedOn(recipient, plan)));
        }

        private Stream<StepDue> consideration() {
            if (!plan.isBy(BodyCategory.STANDING_COMMITTEE)) {
                return Stream.empty();
            }
            return maker
                    .counted(
                            OversightStep.CONSIDERED,
                            OversightRules.STANDING_COMMITTEE_CONSIDERS,
                            course.receivedOn(plan.overseerKind(), plan).or(course::reportedOn),
                            OversightStep.REPORTED)
                    .map(step -> step.done(course.consideredOn()))
                    .stream();
        }

        private Stream<StepDue> sentToOverseen() {
            RuleKey<NamedKinds<DocumentKind>> key = OversightRules.SENT_TO_OVERSEEN.of(kind());
            return forEach(
                    OversightStep.SENT_TO_OVERSEEN,
                    key,
                    documents -> documents.stream()
                            .flatMap(document -> plan.overseen().keySet().stream()
                                    .flatMap(body -> maker
                                            .about(body.value())
                                            .withoutLimit(OversightStep.SENT_TO_OVERSEEN, key)
                                            .map(step -> step.done(course.sentTo(body, document)))
                                            .stream())));
        }

        private Stream<StepDue> publications() {
            RuleKey<NamedKinds<DocumentKind>> key = OversightRules.PUBLISHED;
            return forEach(
                    OversightStep.PUBLISHED,
                    key,
                    documents -> documents.stream()
                            .filter(document -> course.issued().containsKey(document)
                                    && !course.withheld().contains(document))
                            .flatMap(document -> maker
                                    .about(document.id())
                                    .withoutLimit(OversightStep.PUBLISHED, key)
                                    .map(step -> step.done(Optional.ofNullable(
                                            course.published().get(document))))
                                    .stream()));
        }

        /** The steps that the kinds named by a rule make; if the rule is not given, one step that says so. */
        private <K extends Kind<?>> Stream<StepDue> forEach(
                OversightStep step, RuleKey<NamedKinds<K>> key, Function<ImmutableSet<K>, Stream<StepDue>> steps) {
            return maker.rules()
                    .find(key)
                    .map(rule -> steps.apply(rule.value().kinds()))
                    .orElseGet(() -> maker.withoutLimit(step, key).stream());
        }
    }
}
