package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.examples.quickstart.report.DueView;
import org.hoidong.examples.quickstart.report.HistoryLine;
import org.hoidong.examples.quickstart.report.MatterView;
import org.hoidong.examples.quickstart.report.OwedView;
import org.hoidong.examples.quickstart.report.Parties;
import org.hoidong.examples.quickstart.report.ReminderView;
import org.hoidong.examples.quickstart.report.StandingView;
import org.hoidong.examples.quickstart.report.StateGroup;
import org.hoidong.examples.quickstart.report.StateView;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;

/** Puts one case of the follow-up, as it stood on a day, into the words of the report. */
final class MatterViews {

    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final World world;
    private final Messages messages;
    private final LocalDate asOf;

    MatterViews(World world, Messages messages, LocalDate asOf) {
        this.world = world;
        this.messages = messages;
        this.asOf = asOf;
    }

    static Text text(Label label) {
        return new Text(label.in(Language.VIETNAMESE), label.in(Language.ENGLISH));
    }

    Text text(Datum fact) {
        return new Text(messages.render(fact, Language.VIETNAMESE), messages.render(fact, Language.ENGLISH));
    }

    Text body(BodyId id) {
        return text(world.directory().body(id).name());
    }

    StateView state(WorkflowState state) {
        return new StateView(
                state.id(),
                text(FollowUpWorkflows.standard(1).label(state)),
                StateGroup.valueOf(state.category().name()));
    }

    /** Makes the view of a case as it stood at the end of the day. */
    MatterView view(WorkflowCase<Recommendation> theCase) {
        Recommendation subject = theCase.subject();
        ImmutableList<Obligation> owed = theCase.owed(asOf, world.context());
        return new MatterView(
                theCase.id().value(),
                text(subject.source().label()),
                text(subject.text()),
                subject.field().map(field -> Text.same(field.value())).orElse(Text.NONE),
                parties(subject),
                subject.issuedOn(),
                state(theCase.state()),
                text(AnswerStatus.of(theCase).label()),
                due(owed),
                owed.stream().map(this::owed).collect(toImmutableList()),
                reminders(owed),
                Ladder.standard()
                        .latest(theCase)
                        .map(rung -> text(rung.label()))
                        .orElse(Text.NONE),
                theCase.history().stream().map(this::line).collect(toImmutableList()));
    }

    /** Makes the view of how a case stands, asked on a day. */
    StandingView standing(WorkflowCase<Recommendation> theCase, LocalDate on) {
        return new StandingView(
                state(theCase.state()).label(),
                implementation(theCase.owed(on, world.context()))
                        .map(obligation -> obligation.deadline().dueOn()),
                theCase.history().size());
    }

    private static Optional<Obligation> implementation(ImmutableList<Obligation> owed) {
        return owed.stream()
                .filter(obligation -> obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION))
                .findFirst();
    }

    private Parties parties(Recommendation subject) {
        BodyId addressee = subject.addressee().orElseThrow();
        return new Parties(
                addressee.value(),
                body(addressee),
                text(world.directory().tierOf(addressee).label()),
                body(subject.overseer().orElseThrow()),
                body(subject.validator().orElseThrow()));
    }

    private DueView due(ImmutableList<Obligation> owed) {
        Optional<Obligation> main = implementation(owed);
        if (main.isEmpty()) {
            return new DueView(Optional.empty(), Text.NONE, ImmutableList.of(), Optional.empty(), 0);
        }
        Obligation obligation = main.orElseThrow();
        Deadline deadline = obligation.deadline();
        int late = daysLate(obligation);
        return new DueView(
                Optional.of(deadline.dueOn()),
                basis(deadline),
                explanation(deadline),
                late > 0 ? Optional.of(obligation.firstLateDay()) : Optional.empty(),
                late);
    }

    private int daysLate(Obligation obligation) {
        return obligation.isOverdueOn(asOf)
                ? Math.toIntExact(Math.max(1, DAYS.between(obligation.deadline().dueOn(), asOf)))
                : 0;
    }

    private Text basis(Deadline deadline) {
        if (deadline.limit().isPresent() && deadline.anchor().isPresent()) {
            var limit = deadline.limit().orElseThrow();
            Text from = text(Datum.of(deadline.anchor().orElseThrow()));
            return new Text(
                    limit.describe(Language.VIETNAMESE) + " kể từ ngày " + from.vi(),
                    limit.describe(Language.ENGLISH) + " from " + from.en());
        }
        return deadline.milestone()
                .map(id -> text(world.context().milestones().labelOf(id)))
                .orElse(new Text("ngày ấn định trong văn bản", "a day set in the document"));
    }

    private static ImmutableList<Text> explanation(Deadline deadline) {
        ImmutableList<String> vi = deadline.explain(Language.VIETNAMESE);
        ImmutableList<String> en = deadline.explain(Language.ENGLISH);
        ImmutableList.Builder<Text> lines = ImmutableList.builder();
        for (int i = 0; i < vi.size(); i++) {
            lines.add(new Text(vi.get(i), en.get(i)));
        }
        return lines.build();
    }

    /** Makes the view of what somebody owes. */
    OwedView owed(Obligation obligation) {
        return new OwedView(
                obligation.id().value(),
                obligation.deadline().dueOn(),
                holders(obligation),
                text(obligation.label()),
                cite(obligation.deadline()),
                daysLate(obligation));
    }

    /** Says what somebody owed, by which day, and when it was done if it was. */
    Text pastDuty(Obligation obligation) {
        Text due = text(Datum.of(obligation.deadline().dueOn()));
        Text done = obligation
                .dischargedOn()
                .map(day -> text(Datum.of(day)))
                .map(day -> new Text(", làm ngày " + day.vi(), ", done on " + day.en()))
                .orElse(Text.NONE);
        return new Text(
                text(obligation.label()).vi() + ", hạn " + due.vi() + done.vi(),
                text(obligation.label()).en() + ", due " + due.en() + done.en());
    }

    /** Who owes it; a role that the host grants has no holder that the case knows, and is named itself. */
    private Text holders(Obligation obligation) {
        if (obligation.holders().isEmpty()) {
            return text(Datum.of(obligation.owedBy()));
        }
        ImmutableList<Text> names =
                obligation.holders().stream().map(this::holder).collect(toImmutableList());
        return new Text(
                names.stream().map(Text::vi).collect(Collectors.joining(", ")),
                names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** A body of the register by its name; one at another level is known by its name only. */
    private Text holder(String id) {
        return world.directory()
                .findBody(BodyId.of(World.key(id)))
                .map(body -> text(body.name()))
                .orElse(Text.same(id));
    }

    private static Text cite(Deadline deadline) {
        return new Text(
                deadline.bases().stream()
                        .map(basis -> basis.cite(Language.VIETNAMESE))
                        .collect(Collectors.joining("; ")),
                deadline.bases().stream()
                        .map(basis -> basis.cite(Language.ENGLISH))
                        .collect(Collectors.joining("; ")));
    }

    private ImmutableList<ReminderView> reminders(ImmutableList<Obligation> owed) {
        return owed.stream()
                .flatMap(obligation -> obligation.reminders().stream()
                        .filter(reminder -> reminder.on().isAfter(asOf))
                        .map(reminder -> new ReminderView(
                                reminder.id().value(),
                                reminder.on(),
                                new Text(
                                        "Nhắc trước hạn " + reminder.workingDaysBefore() + " ngày làm việc: "
                                                + text(obligation.label()).vi(),
                                        "Reminder " + reminder.workingDaysBefore() + " working days before: "
                                                + text(obligation.label()).en()))))
                .collect(toImmutableList());
    }

    private HistoryLine line(Entry<?> entry) {
        return new HistoryLine(
                entry.number(),
                entry.occurredOn(),
                RECORDED.format(entry.recordedAt().atZone(world.context().zone())),
                text(FollowUpWorkflows.standard(1).label(entry.event())),
                text(Datum.of(entry.actor().id())),
                note(entry),
                state(entry.to()).label());
    }

    private Text note(Entry<?> entry) {
        String words = words(entry.payload());
        Text basis = entry.basis()
                .map(provision -> new Text(provision.cite(Language.VIETNAMESE), provision.cite(Language.ENGLISH)))
                .orElse(Text.NONE);
        return new Text(joined(words, basis.vi()), joined(words, basis.en()));
    }

    private static String joined(String words, String basis) {
        return words.isEmpty() ? basis : basis.isEmpty() ? words : words + " [" + basis + "]";
    }

    private String words(Object payload) {
        if (payload instanceof Note note) {
            return note.text();
        }
        if (payload instanceof Answer answer) {
            return text(answer.status().label()).vi() + ": " + answer.text();
        }
        if (payload instanceof NewTerm term) {
            return term.reason() + " (" + text(Datum.of(term.dueOn())).vi() + ")";
        }
        if (payload instanceof CompletionReport report) {
            return withEvidence(report.text(), report.evidence());
        }
        if (payload instanceof Verification verification) {
            String due = verification
                    .newDueOn()
                    .map(date -> " (" + text(Datum.of(date)).vi() + ")")
                    .orElse("");
            return withEvidence(verification.text() + due, verification.evidence());
        }
        return "";
    }

    private static String withEvidence(String words, ImmutableList<Evidence> evidence) {
        return evidence.isEmpty()
                ? words
                : words + " — "
                        + evidence.stream()
                                .map(item ->
                                        item.reference() + " #" + item.sha256().substring(0, 8))
                                .collect(Collectors.joining("; "));
    }
}
