package org.hoidong.core.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.SessionDue;

/**
 * Makes steps of what a rule book says of one matter. A rule that no law knows makes no step; one that the law of the day lacks
 * makes a step that says so.
 */
record StepMaker(String about, RulesInForce rules, List<PlannedSession> sessions, Calendars calendars) {

    /** What a step waits for that belongs to the nearest session, while none is planned. */
    static final String NEXT_SESSION = "oversight/next-session";

    /** The same for another matter: a body, a recipient, a document. */
    StepMaker about(String other) {
        return new StepMaker(other, rules, sessions, calendars);
    }

    /** A step that is due so long after or before a day; it waits while that is not known. */
    Optional<StepDue> counted(
            OversightStep step, RuleKey<TimeLimit> key, Optional<LocalDate> from, OversightStep waitsFor) {
        return step(
                step,
                key,
                (builder, limit) -> from.ifPresentOrElse(
                        day -> builder.deadline(limit.from(day, calendars)), () -> builder.waitsFor(waitsFor.code())));
    }

    /** A step by a fixed day, in relation to that of an event. */
    Optional<StepDue> onDay(OversightStep step, RuleKey<FixedDay> key, LocalDate event) {
        return step(step, key, (builder, day) -> builder.deadline(day.from(event, calendars)));
    }

    /** A step at a session; it waits while the day of the event, the session or its opening is not known. */
    Optional<StepDue> atSession(OversightStep step, RuleKey<SessionDue> key, Optional<LocalDate> event) {
        return step(step, key, (builder, due) -> {
            if (event.isEmpty()) {
                builder.waitsFor(OversightStep.ENDED.code());
                return;
            }
            Optional<PlannedSession> session = due.find(event.orElseThrow(), sessions);
            session.flatMap(PlannedSession::opensOn)
                    .ifPresentOrElse(
                            opens -> builder.session(session).deadline(opening(session.orElseThrow(), opens)),
                            () -> builder.waitsFor(waitsFor(due, session)));
        });
    }

    /** A step that is due so long before or after a day of a session, which another rule names. */
    Optional<StepDue> countedFromSession(
            OversightStep step,
            RuleKey<TimeLimit> key,
            RuleKey<SessionDue> sessionKey,
            Function<PlannedSession, Optional<LocalDate>> day,
            LocalDate event) {
        return step(step, key, (builder, limit) -> {
            Optional<SessionDue> due = rules.find(sessionKey).map(Dated::value);
            if (due.isEmpty()) {
                needs(builder, sessionKey);
                return;
            }
            Optional<PlannedSession> session = due.orElseThrow().find(event, sessions);
            session.flatMap(day)
                    .ifPresentOrElse(
                            from -> builder.deadline(limit.from(from, calendars)),
                            () -> builder.waitsFor(waitsFor(due.orElseThrow(), session)));
        });
    }

    /** A step that is due so long before the first session that opens after a day; it waits while none is planned. */
    Optional<StepDue> beforeNextSession(OversightStep step, RuleKey<TimeLimit> key, LocalDate after) {
        Optional<LocalDate> opening = sessions.stream()
                .flatMap(session -> session.opensOn().stream())
                .filter(opens -> opens.isAfter(after))
                .min(Comparator.naturalOrder());
        return step(
                step,
                key,
                (builder, limit) -> opening.ifPresentOrElse(
                        opens -> builder.deadline(limit.from(opens, calendars)), () -> builder.waitsFor(NEXT_SESSION)));
    }

    /** A step that a rule asks for without saying by when. */
    Optional<StepDue> withoutLimit(OversightStep step, RuleKey<?> key) {
        return step(step, key, (builder, rule) -> {});
    }

    private Deadline opening(PlannedSession session, LocalDate opens) {
        MilestoneId milestone = session.milestone();
        return Due.at(milestone).resolve(calendars, Milestones.none().with(milestone, opens));
    }

    private static String waitsFor(SessionDue due, Optional<PlannedSession> session) {
        return session.map(planned -> planned.milestone().value())
                .orElseGet(() -> due.occasion().map(Kind::id).orElse(NEXT_SESSION));
    }

    private <T> Optional<StepDue> step(OversightStep step, RuleKey<T> key, BiConsumer<StepDue.Builder, T> known) {
        Optional<Dated<T>> rule = rules.find(key);
        if (rule.isEmpty() && !rules.book().knows(key)) {
            return Optional.empty();
        }
        StepDue.Builder builder = new StepDue.Builder().about(about).step(step);
        rule.ifPresentOrElse(
                dated -> known.accept(builder.addBases(dated.basis()), dated.value()), () -> needs(builder, key));
        return Optional.of(builder.build());
    }

    private void needs(StepDue.Builder builder, RuleKey<?> key) {
        builder.question(key.id())
                .askedOn(rules.dateOf(key.field()))
                .ruleBook(rules.book().toString());
    }
}
