package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Deadlines;
import org.hoidong.core.calendar.MovedDeadline;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.RegisterEvent;
import org.hoidong.examples.quickstart.data.Tier;
import org.hoidong.examples.quickstart.report.BriefingView;
import org.hoidong.examples.quickstart.report.CaseFileView;
import org.hoidong.examples.quickstart.report.CorrectionView;
import org.hoidong.examples.quickstart.report.ForwardedView;
import org.hoidong.examples.quickstart.report.LawView;
import org.hoidong.examples.quickstart.report.MatterView;
import org.hoidong.examples.quickstart.report.MovedView;
import org.hoidong.examples.quickstart.report.RefusedView;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.examples.quickstart.report.VerdictView;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.followup.FollowUpMessages;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.briefing.FollowUpMeasures;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;
import org.hoidong.workflow.json.CaseJson;
import org.hoidong.workflow.lifecycle.letter.LetterStepMessages;
import org.hoidong.workflow.lifecycle.letter.LetterWorkflows;
import org.hoidong.workflow.lifecycle.meeting.MeetingStepMessages;
import org.hoidong.workflow.lifecycle.meeting.MeetingWorkflows;
import org.hoidong.workflow.lifecycle.petition.PetitionStepMessages;
import org.hoidong.workflow.lifecycle.petition.PetitionWorkflows;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Dimensions;
import org.hoidong.workflow.report.Standing;

/** Plays the data through the library: checks under the law of their dates, then the follow-up, entry by entry. */
final class Job implements BriefingSource {

    @Override
    public Briefing brief(CouncilData data, LocalDate asOf, Progress progress) {
        World world = World.of(data);
        Register register = new Register(world);
        try {
            register.open(Matters.of(data, world));
            register.play(data.register(), progress);
            Writing writing = new Writing(data, world, register, asOf);
            return new Briefing(
                    writing.view(),
                    ImmutableMap.of(
                            "cases.json", CaseJson.writeAll(writing.known).getBytes(StandardCharsets.UTF_8)));
        } catch (NoRuleException e) {
            throw new DataException(
                    "regulations.json",
                    "settings, key " + e.key(),
                    String.valueOf(e.getMessage()),
                    "give it in the regulations that are in force on " + e.date());
        }
    }

    /** Writes the briefing as of one day. */
    private static final class Writing {

        private final CouncilData data;
        private final World world;
        private final Register register;
        private final LocalDate asOf;
        private final Messages messages;
        private final MatterViews views;
        private final Reasons reasons;
        private final ImmutableList<WorkflowCase<Recommendation>> cases;
        /** The cases as the register held them at the end of the day: this is what is stored, verified and published. */
        private final ImmutableList<WorkflowCase<Recommendation>> known;

        private final Instant endOfDay;
        private final ImmutableList<Checks.Check> checks;

        Writing(CouncilData data, World world, Register register, LocalDate asOf) {
            this.data = data;
            this.world = world;
            this.register = register;
            this.asOf = asOf;
            this.messages = messages(world, register);
            this.views = new MatterViews(world, messages, asOf);
            this.reasons = new Reasons(messages);
            this.cases = register.cases().stream()
                    .flatMap(each -> each.asOf(asOf).stream())
                    .collect(toImmutableList());
            this.endOfDay =
                    asOf.atTime(LocalTime.MAX).atZone(world.context().zone()).toInstant();
            this.known = register.cases().stream()
                    .flatMap(each -> each.asRecordedAt(endOfDay).stream())
                    .collect(toImmutableList());
            this.checks = Checks.of(data, world, asOf);
        }

        private static Messages messages(World world, Register register) {
            Messages.Builder persons = Messages.builder()
                    .name(
                            world.context().rules().id(),
                            Label.of("(pháp luật và quy chế đang dùng)", "of the law and the regulations in use"));
            register.names().forEach((key, name) -> persons.name(key, Label.same(name)));
            return VietnamMessages.standard()
                    .with(WorkflowMessages.standard())
                    .with(FollowUpMessages.standard())
                    .with(Register.messages())
                    .with(FollowUpWorkflows.standard(1).names())
                    .with(MeetingWorkflows.standard(1).names())
                    .with(LetterWorkflows.standard(1).names())
                    .with(PetitionWorkflows.standard(1).names())
                    .with(MeetingStepMessages.standard())
                    .with(LetterStepMessages.standard())
                    .with(PetitionStepMessages.standard())
                    .with(world.directory().names())
                    .with(persons.build());
        }

        BriefingView view() {
            ImmutableList<MatterView> matters = cases.stream().map(views::view).collect(toImmutableList());
            Dimension<Recommendation> byState = Dimensions.state(register.definition());
            NavigableMap<LocalDate, Text> days = Counting.days(data, asOf);
            HalfYearBriefing briefing = Counting.of(cases, data, world, asOf, byState, days.keySet());
            Figures figures = new Figures(briefing, byState, days, views);
            Owing owing = new Owing(briefing, matters, views);
            Attention attention = new Attention(
                    register.definition(),
                    known.stream()
                            .filter(this::isOverdue)
                            .sorted(Comparator.comparing(
                                    each -> views.standing(each, asOf).dueOn().orElseThrow()))
                            .collect(toImmutableList()),
                    asOf,
                    world.context(),
                    views,
                    reasons);
            return new BriefingView(
                    MatterViews.text(World.label(data.job().title())),
                    views.body(BodyId.of(data.job().council())),
                    asOf,
                    data.job().halfYear().from(),
                    data.job().halfYear().to(),
                    owing.late(),
                    owing.tiers(),
                    attention.steps(),
                    attention.urging(endOfDay),
                    Integrity.of(known, reasons),
                    checks.stream().map(this::check).collect(toImmutableList()),
                    CaseFiles.of(data, world, register, asOf).stream()
                            .map(this::file)
                            .collect(toImmutableList()),
                    matters,
                    figures.states(),
                    figures.whole(),
                    figures.byTier(),
                    figures.halfYear(),
                    register.refusals(asOf).stream().map(this::refusal).collect(toImmutableList()),
                    register.corrections(asOf).stream().map(this::correction).collect(toImmutableList()),
                    Math.toIntExact(data.register().stream()
                            .filter(row -> row.occurredOn().isAfter(asOf))
                            .count()),
                    moved(),
                    forwarded(),
                    laws(),
                    OtherDays.of(world, messages),
                    notes());
        }

        // verdicts and refusals

        private VerdictView check(Checks.Check check) {
            return new VerdictView(
                    MatterViews.text(check.kind()),
                    MatterViews.text(check.subject()),
                    check.verdict().isSatisfied(),
                    reasons.views(check.verdict().reasons()));
        }

        private CaseFileView file(FileStory.Played<?> file) {
            WorkflowCase<?> theCase = file.theCase();
            return new CaseFileView(
                    theCase.id().value(),
                    MatterViews.text(file.kind()),
                    MatterViews.text(file.subject()),
                    MatterViews.text(theCase.definition().label(theCase.state())),
                    theCase.owed(asOf, world.context()).stream()
                            .map(views::owed)
                            .collect(toImmutableList()),
                    file.refusals().stream()
                            .map(refusal -> new CaseFileView.RefusedStep(
                                    refusal.source(),
                                    MatterViews.text(refusal.event()),
                                    refusal.on(),
                                    reasons.unmet(refusal.reasons())))
                            .collect(toImmutableList()));
        }

        private RefusedView refusal(Register.Refusal refusal) {
            return new RefusedView(
                    refusal.row().line(),
                    refusal.row().entry(),
                    refusal.row().matter(),
                    MatterViews.text(register.definition().label(refusal.event())),
                    reasons.views(refusal.reasons()));
        }

        private CorrectionView correction(Register.Corrected corrected) {
            LocalDate on = corrected.row().occurredOn();
            return new CorrectionView(
                    corrected.row().line(),
                    corrected.row().entry(),
                    corrected.row().matter(),
                    corrected.row().event() == RegisterEvent.VOIDED,
                    corrected.about().entry(),
                    MatterViews.text(register.definition().label(corrected.event())),
                    Text.same(corrected.row().actor()),
                    on,
                    Text.same(corrected.row().text()),
                    views.standing(corrected.before(), on),
                    views.standing(corrected.after(), on));
        }

        private boolean isOverdue(WorkflowCase<Recommendation> theCase) {
            return Standing.of(theCase, asOf, world.context())
                    .filter(FollowUpMeasures.OVERDUE::counts)
                    .isPresent();
        }

        // what the data's own calendar moves

        private ImmutableList<MovedView> moved() {
            ImmutableList.Builder<MovedView> moved = ImmutableList.builder();
            for (WorkflowCase<Recommendation> theCase : cases) {
                Map<ObligationId, Obligation> before = new LinkedHashMap<>();
                theCase.obligations(world.shipped()).forEach(each -> before.put(each.id(), each));
                for (Obligation now : theCase.obligations(world.context())) {
                    Obligation then = before.get(now.id());
                    if (then != null
                            && !then.deadline().dueOn().equals(now.deadline().dueOn())
                            && !now.startedOn().isAfter(asOf)) {
                        moved.add(moved(theCase, then, now));
                    }
                }
            }
            return moved.build();
        }

        private MovedView moved(WorkflowCase<Recommendation> theCase, Obligation then, Obligation now) {
            List<MovedDeadline> direct = Deadlines.moved(
                    ImmutableList.of(then.deadline()),
                    world.shipped().calendars(),
                    world.context().calendars());
            Text because = direct.isEmpty()
                    ? new Text(
                            "hạn mà nghĩa vụ này dựa vào đã thay đổi", "the deadline on which this one hangs has moved")
                    : new Text(causes(direct.get(0), Language.VIETNAMESE), causes(direct.get(0), Language.ENGLISH));
            return new MovedView(
                    theCase.id().value(),
                    MatterViews.text(now.label()),
                    then.deadline().dueOn(),
                    now.deadline().dueOn(),
                    because);
        }

        private static String causes(MovedDeadline moved, Language language) {
            return String.join("; ", moved.explain(language));
        }

        // petitions that went elsewhere

        private ImmutableList<ForwardedView> forwarded() {
            ImmutableList.Builder<ForwardedView> forwarded = ImmutableList.builder();
            Tier own = Tier.PROVINCE;
            for (Tier tier : Tier.values()) {
                int count = Math.toIntExact(data.petitions().stream()
                        .filter(row -> row.competentTier() == tier && tier != own)
                        .filter(row -> !row.forwardedOn().isAfter(asOf))
                        .count());
                if (count > 0) {
                    Text label = tier == Tier.CENTRAL
                            ? new Text("Trung ương", "Central")
                            : MatterViews.text(World.tier(tier).label());
                    forwarded.add(new ForwardedView(label, count));
                }
            }
            return forwarded.build();
        }

        // the law that was used

        private ImmutableList<LawView> laws() {
            Map<Text, LawView> laws = new LinkedHashMap<>();
            LocalDate session = data.session().openedOn();
            law(laws, VotingRules.ORDINARY_RESOLUTION, session);
            for (Checks.Check check : checks) {
                check.verdict()
                        .reasons()
                        .forEach(reason -> reason.bases().forEach(basis -> {
                            boolean own = basis.document()
                                    .number()
                                    .equals(data.regulations().document().number());
                            LawView view = law(basis, check.kind(), own);
                            laws.putIfAbsent(view.citation(), view);
                        }));
            }
            for (RuleKey<?> key : World.settings()) {
                law(laws, key, data.job().halfYear().from());
            }
            return ImmutableList.copyOf(laws.values());
        }

        private <T> void law(Map<Text, LawView> laws, RuleKey<T> key, LocalDate on) {
            Dated<T> dated = world.context().rules().on(on).dated(key);
            LawView view = law(dated.basis(), key.label(), dated.origin() == Dated.Origin.SETTING);
            laws.put(view.citation(), view);
        }

        private LawView law(Provision basis, Label use, boolean setting) {
            Text citation = new Text(basis.cite(Language.VIETNAMESE), basis.cite(Language.ENGLISH));
            return new LawView(
                    citation, MatterViews.text(use), setting, setting ? Text.NONE : known(basis), basis.link());
        }

        /** On which days the provision is in force, and how well its wording is confirmed. */
        private Text known(Provision basis) {
            Text days = basis.inForce()
                    .map(span -> new Text(
                            "từ " + day(span.startInclusive(), Language.VIETNAMESE)
                                    + span.endInclusive()
                                            .map(end -> " đến " + day(end, Language.VIETNAMESE))
                                            .orElse(""),
                            "from " + day(span.startInclusive(), Language.ENGLISH)
                                    + span.endInclusive()
                                            .map(end -> " to " + day(end, Language.ENGLISH))
                                            .orElse("")))
                    .orElse(Text.NONE);
            Text grade = basis.grade()
                    .map(known -> known == Grade.HIGH
                            ? new Text("đã đọc nguyên văn", "wording read")
                            : new Text("theo bản tóm tắt", "from a summary"))
                    .orElse(Text.NONE);
            String between = days.isEmpty() || grade.isEmpty() ? "" : "; ";
            return new Text(days.vi() + between + grade.vi(), days.en() + between + grade.en());
        }

        private String day(LocalDate date, Language language) {
            return messages.render(Datum.of(date), language);
        }

        private ImmutableList<Text> notes() {
            ImmutableList.Builder<Text> notes = ImmutableList.builder();
            if (data.regulations().invented()) {
                notes.add(new Text(
                        "Quy chế, số liệu và sổ theo dõi là dữ liệu giả định để minh họa; README.md của dữ liệu nêu rõ phần"
                                + " nào có thật.",
                        "The regulations, figures and register are invented for illustration; README.md of the data says"
                                + " what is real."));
            }
            if (register.outOfOrder() > 0) {
                notes.add(new Text(
                        register.outOfOrder()
                                + " mục trong sổ đứng sau mục được ghi nhận muộn hơn; đã xử lý theo thứ tự ghi"
                                + " nhận.",
                        register.outOfOrder()
                                + " entries of the register stand after one recorded later; they were played"
                                + " in the order in which they were recorded."));
            }
            long later = data.register().stream()
                    .filter(row -> !row.occurredOn().isAfter(asOf))
                    .filter(row ->
                            world.context().dayOf(row.recordedAt().toInstant()).isAfter(asOf))
                    .count();
            if (later > 0) {
                notes.add(new Text(
                        later
                                + " mục xảy ra đến ngày báo cáo nhưng được ghi nhận sau ngày đó; báo cáo tính theo ngày xảy ra.",
                        later
                                + " entries occurred by this day and were recorded after it; the report follows the day they"
                                + " occurred."));
            }
            return notes.build();
        }
    }
}
