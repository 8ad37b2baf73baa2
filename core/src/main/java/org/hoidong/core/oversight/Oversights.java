package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Judges whether an oversight was carried out by the right procedure, as far as it has come on a day.
 *
 * <p>One verdict joins everything: the founding ({@link OversightPlan#judgeFounding}), every step with its day ({@link
 * OversightTimetable}), what the report must state, in which order it is received and considered, and what is published. Each
 * question has a reason with its article, also those that are in order. A step that lies ahead is no failure; one that only the
 * host's settings can decide is, because nobody can say yet that it was right. It judges procedure only, not what was found.
 *
 * <p>For example an oversight of a committee that ended on Friday 10 June 2022 and was reported on Tuesday 21 June gives {@code
 * oversight/step-late {about=GS-2022-05, step=oversight/reported, done=2022-06-21, due=2022-06-20, daysLate=1}}: ten days end on
 * Monday 20 June.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Oversights {

    /** Those who receive the report received it in the order of the law. Facts: {@code recipient}, {@code before}. */
    public static final ReasonCode RECEIVED_IN_ORDER = ReasonCode.of("oversight/received-in-order");

    /** Somebody received the report before one who receives it first. Facts: {@code recipient}, {@code before}. */
    public static final ReasonCode RECEIVED_TOO_EARLY = ReasonCode.of("oversight/received-too-early");

    /** A document is not published because it is a State secret. Facts: {@code document}. */
    public static final ReasonCode WITHHELD = ReasonCode.of("oversight/withheld");

    /** Remedy: send the report to who receives it first. Facts: {@code recipient}. */
    public static final ReasonCode SEND_REPORT_FIRST = ReasonCode.of("oversight/send-report-first");

    private Oversights() {}

    /**
     * Judges an oversight on a day.
     *
     * <p>What is recorded with a later day counts as still ahead. Once the oversight is closed, a step without limit that was not
     * taken is missing.
     *
     * @param plan the oversight
     * @param course what was done
     * @param sessions the sessions of the council, as far as they are planned, in any order
     * @param rules the law that governs the oversight, as a rule that of the day it was founded
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about, that of the founding or later
     * @return the verdict, with the reasons of all questions in the order of the steps
     * @throws IllegalArgumentException if the day asked about lies before the founding, or as {@link OversightTimetable#of} and
     *     {@link OversightPlan#judgeFounding}
     */
    public static Verdict judge(
            OversightPlan plan,
            OversightCourse course,
            List<PlannedSession> sessions,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {
        checkArgument(
                !asOf.isBefore(plan.foundedOn()),
                "asOf (%s) must not be before foundedOn (%s) of %s",
                asOf,
                plan.foundedOn(),
                plan.id());
        boolean closed = course.closedOn().filter(day -> !day.isAfter(asOf)).isPresent();
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(plan.judgeFounding(rules));
        for (StepDue step :
                OversightTimetable.of(plan, course, sessions, rules, calendars).steps()) {
            verdicts.add(step.judge(asOf, closed));
        }
        new Papers(plan, course, rules, asOf).judge(verdicts);
        return Verdict.all(verdicts);
    }

    /** What is judged beside the days: the report, its way, its consideration, and what is withheld. */
    private record Papers(OversightPlan plan, OversightCourse course, RulesInForce rules, LocalDate asOf) {

        void judge(List<Verdict> verdicts) {
            RuleQuestions questions = new RuleQuestions(rules);
            String about = plan.id().value();
            Kind<?> kind = plan.overseerKind().kind();
            if (course.reportedOn().filter(this::isKnown).isPresent()) {
                questions
                        .ask(
                                about,
                                OversightRules.REPORT_CONTENT.of(kind),
                                content -> content.judge(course.reportStates()))
                        .ifPresent(verdicts::add);
            }
            orderOfRecipients(kind).ifPresent(verdicts::addAll);
            if (plan.isBy(BodyCategory.STANDING_COMMITTEE)
                    && course.consideredOn().filter(this::isKnown).isPresent()) {
                questions
                        .ask(about, OversightRules.CONSIDERATION_ORDER, order -> order.judge(course.proceedings()))
                        .ifPresent(verdicts::add);
            }
            rules.find(OversightRules.PUBLISHED).ifPresent(rule -> withheld(rule, verdicts));
        }

        private boolean isKnown(LocalDate day) {
            return !day.isAfter(asOf);
        }

        /** An order counts where the last of those who receive the report receives it at a session. */
        private Optional<ImmutableList<Verdict>> orderOfRecipients(Kind<?> kind) {
            if (rules.find(OversightRules.DELEGATION_REPORTED_AT.of(kind)).isEmpty()) {
                return Optional.empty();
            }
            return rules.find(OversightRules.REPORT_RECIPIENTS.of(kind)).map(this::inOrder);
        }

        private ImmutableList<Verdict> inOrder(Dated<NamedKinds<Competent>> rule) {
            ImmutableList<Competent> recipients = rule.value().kinds().asList();
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            for (int i = 1; i < recipients.size(); i++) {
                Competent before = recipients.get(i - 1);
                Competent recipient = recipients.get(i);
                Optional<LocalDate> received = receivedOn(recipient);
                if (received.isPresent()) {
                    boolean inOrder = receivedOn(before)
                            .filter(day -> !day.isAfter(received.orElseThrow()))
                            .isPresent();
                    Reason.Builder reason = Reason.builder(inOrder ? RECEIVED_IN_ORDER : RECEIVED_TOO_EARLY)
                            .basis(rule.basis())
                            .fact("recipient", recipient.id())
                            .fact("before", before.id());
                    if (!inOrder) {
                        reason.remedy(Remedy.builder(SEND_REPORT_FIRST)
                                .fact("recipient", before.id())
                                .build());
                    }
                    verdicts.add(Verdict.of(inOrder, reason.build()));
                }
            }
            return verdicts.build();
        }

        private Optional<LocalDate> receivedOn(Competent recipient) {
            return course.receivedOn(recipient, plan).filter(this::isKnown);
        }

        private void withheld(Dated<NamedKinds<DocumentKind>> rule, List<Verdict> verdicts) {
            for (DocumentKind document : rule.value().kinds()) {
                if (course.withheld().contains(document)) {
                    verdicts.add(Verdict.yes(Reason.builder(WITHHELD)
                            .basis(rule.basis())
                            .fact("document", document.id())
                            .build()));
                }
            }
        }
    }
}
