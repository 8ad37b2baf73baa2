package org.hoidong.workflow;

import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;

/** A workflow that has nothing to do with councils: something is brought to a workshop and repaired. */
public final class Repairs {

    /** What is repaired for whom by whom. */
    public record Repair(String thing, String owner, String workshop) {}

    /** How far the repair is. */
    public enum RepairState implements WorkflowState {
        BROUGHT_IN("repair/brought-in", StateCategory.PENDING),
        AT_WORK("repair/at-work", StateCategory.ACTIVE),
        RESTING("repair/resting", StateCategory.SUSPENDED),
        REPAIRED("repair/repaired", StateCategory.FULFILLED),
        GIVEN_UP("repair/given-up", StateCategory.ENDED);

        private final String id;
        private final StateCategory category;

        RepairState(String id, StateCategory category) {
            this.id = id;
            this.category = category;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public StateCategory category() {
            return category;
        }
    }

    public static final Codec<Repair> REPAIR_CODEC = Codec.of(
            "repair/repair",
            repair -> Datum.record()
                    .put("thing", repair.thing())
                    .put("owner", repair.owner())
                    .put("workshop", repair.workshop())
                    .build(),
            datum -> new Repair(
                    datum.field("thing").asText(),
                    datum.field("owner").asText(),
                    datum.field("workshop").asText()));
    static final Codec<String> TEXT = Codec.of("repair/text", Datum::of, Datum::asText);
    static final Codec<LocalDate> DAY = Codec.of("repair/day", Datum::of, Datum::asDate);
    static final Codec<Long> AMOUNT = Codec.of("repair/amount", Datum::of, Datum::asWhole);

    public static final EventType<NoPayload> BROUGHT = EventType.of("repair/brought");
    public static final EventType<NoPayload> TAKEN_ON = EventType.of("repair/taken-on");
    public static final EventType<String> NOTED = EventType.of("repair/noted", TEXT);
    static final EventType<LocalDate> PROMISED = EventType.of("repair/promised", DAY);
    static final EventType<NoPayload> TESTED = EventType.of("repair/tested");
    static final EventType<NoPayload> SET_ASIDE = EventType.of("repair/set-aside");
    static final EventType<NoPayload> TAKEN_UP = EventType.of("repair/taken-up");
    static final EventType<Long> FINISHED = EventType.of("repair/finished", AMOUNT);
    static final EventType<NoPayload> ABANDONED = EventType.of("repair/abandoned");
    static final EventType<NoPayload> RETURNED = EventType.of("repair/returned");
    static final EventType<NoPayload> ASKED = EventType.of("repair/asked");
    static final EventType<NoPayload> COMPLAINED = EventType.of("repair/complained");

    static final Role<Repair> OWNER = Role.relative(
            "repair/owner",
            Label.of("Chủ", "owner"),
            theCase -> ImmutableSet.of(theCase.subject().owner()));
    static final Role<Repair> WORKSHOP = Role.relative(
            "repair/workshop",
            Label.of("Xưởng", "workshop"),
            theCase -> ImmutableSet.of(theCase.subject().workshop()));
    static final Role<Object> CLERK = Role.granted("repair/clerk", Label.of("Thư ký", "clerk"));

    static final ReasonCode IS_TESTED = ReasonCode.of("repair/is-tested");
    static final ReasonCode NOT_TESTED = ReasonCode.of("repair/not-tested");
    static final ReasonCode CHEAP = ReasonCode.of("repair/cheap");
    static final ReasonCode TOO_DEAR = ReasonCode.of("repair/too-dear");

    static final RuleKey<TimeLimit> REST_WITHIN =
            RuleKey.of("repair/rest-within", FieldOfLaw.LOCAL_GOVERNMENT, Label.same("rest"));
    static final RuleKey<ImmutableList<Integer>> REMINDER_DAYS =
            RuleKey.of("repair/reminder-days", FieldOfLaw.LOCAL_GOVERNMENT, Label.same("reminders"));

    static final StateGroup OPEN = StateGroup.of(
            "repair/open", Label.same("open"), RepairState.BROUGHT_IN, RepairState.AT_WORK, RepairState.RESTING);

    static final Provision RULE = Provision.of("House rules", "3");
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final Actor OWNS = Actor.of("mai");
    public static final Actor REPAIRS = Actor.of("bench-2").actingFor(ActorId.of("fix-it"));
    static final Actor STRANGER = Actor.of("passer-by");
    static final Actor CLERKS = Actor.of("lan").granted(CLERK);
    public static final Repair PUMP = new Repair("pump", "mai", "fix-it");

    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);

    private static final WorkflowDefinition<Repair> DEFINITION = builder().build();

    private Repairs() {}

    static Guard<Repair, Object> tested() {
        return Guard.of("repair/is-tested", attempt -> {
            boolean tested = attempt.count(TESTED) > 0;
            return Verdict.of(tested, Reason.of(tested ? IS_TESTED : NOT_TESTED));
        });
    }

    static Guard<Repair, Long> costsAtMost(long most) {
        return Guard.<Repair, Long>onPayload("repair/costs-at-most", attempt -> {
            boolean cheap = attempt.payload() <= most;
            return Verdict.of(
                    cheap,
                    Reason.builder(cheap ? CHEAP : TOO_DEAR)
                            .fact("most", most)
                            .fact("cost", attempt.payload())
                            .build());
        });
    }

    /** The table; each test that needs another one changes a part of it. */
    static WorkflowDefinition.Builder<Repair> builder() {
        WorkflowDefinition.Builder<Repair> table =
                WorkflowDefinition.<Repair>builder("repair/standard", 1).subject(REPAIR_CODEC);
        for (RepairState state : RepairState.values()) {
            table.state(state, Label.same(state.id()));
        }
        return lines(table);
    }

    static WorkflowDefinition.Builder<Repair> lines(WorkflowDefinition.Builder<Repair> table) {
        return table.opening(RepairState.BROUGHT_IN, on(BROUGHT).by(OWNER))
                .internal(OPEN, on(NOTED))
                .transition(
                        RepairState.BROUGHT_IN,
                        RepairState.AT_WORK,
                        on(TAKEN_ON).by(WORKSHOP))
                .internal(RepairState.AT_WORK, on(PROMISED).by(WORKSHOP))
                .internal(RepairState.AT_WORK, on(TESTED).by(WORKSHOP))
                .transition(
                        RepairState.AT_WORK, RepairState.RESTING, on(SET_ASIDE).by(WORKSHOP))
                .transition(
                        RepairState.RESTING, RepairState.AT_WORK, on(TAKEN_UP).by(WORKSHOP))
                .transition(
                        RepairState.AT_WORK,
                        RepairState.REPAIRED,
                        on(FINISHED).by(WORKSHOP).when(tested()).when(costsAtMost(100)))
                .transition(
                        RepairState.AT_WORK,
                        RepairState.GIVEN_UP,
                        on(ABANDONED).by(WORKSHOP).by(CLERK))
                .transition(
                        RepairState.REPAIRED,
                        RepairState.AT_WORK,
                        on(RETURNED).by(OWNER).reopening())
                .internal(RepairState.AT_WORK, on(ASKED).by(OWNER))
                .internal(RepairState.AT_WORK, on(COMPLAINED).by(OWNER))
                .obligation(
                        "repair/taking-on",
                        Label.same("take it on"),
                        RepairState.BROUGHT_IN,
                        TAKEN_ON,
                        owedBy(WORKSHOP).within(TimeLimit.ofWorkingDays(2)))
                .obligation(
                        "repair/finishing",
                        Label.same("finish"),
                        RepairState.AT_WORK,
                        FINISHED,
                        owedBy(WORKSHOP)
                                .dueFrom("repair/term", Repairs::term)
                                .orBy(ABANDONED)
                                .remindedBefore(REMINDER_DAYS))
                .obligation(
                        "repair/asking",
                        Label.same("ask"),
                        RepairState.AT_WORK,
                        ASKED,
                        owedBy(OWNER).onceOverdue("repair/finishing").within(TimeLimit.ofWorkingDays(2)))
                .obligation(
                        "repair/complaining",
                        Label.same("complain"),
                        RepairState.AT_WORK,
                        COMPLAINED,
                        owedBy(OWNER).onceDone("repair/asking").within(TimeLimit.ofWorkingDays(5)))
                .obligation(
                        "repair/testing",
                        Label.same("test"),
                        RepairState.AT_WORK,
                        TESTED,
                        owedBy(WORKSHOP)
                                .within(TimeLimit.ofWorkingDays(1))
                                .onlyIf("repair/noted-since-test", Repairs::isNotedSinceTest))
                .obligation(
                        "repair/taking-up",
                        Label.same("take up"),
                        RepairState.RESTING,
                        TAKEN_UP,
                        owedBy(WORKSHOP).within(REST_WITHIN));
    }

    /** The day last promised, or thirty days from the opening. */
    static Due term(CaseView<? extends Repair> theCase) {
        return Due.on(theCase.last(PROMISED)
                .map(Entry::payload)
                .orElseGet(() -> theCase.openedOn().orElseThrow().plusDays(30)));
    }

    private static boolean isNotedSinceTest(CaseView<? extends Repair> theCase) {
        return theCase.count(NOTED) > theCase.count(TESTED);
    }

    public static WorkflowDefinition<Repair> definition() {
        return DEFINITION;
    }

    static WorkingCalendar weekdays(String version) {
        return WorkingCalendar.builder(CalendarId.of("weekdays"), version)
                .span(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
                .build();
    }

    public static LegalContext context() {
        DateSpan always = DateSpan.from(LocalDate.of(2020, 1, 1));
        RuleBook rules = RuleBook.builder("house", "1")
                .put(REST_WITHIN, Dated.setting(TimeLimit.ofCalendarDays(10), always, RULE))
                .put(REMINDER_DAYS, Dated.setting(ImmutableList.of(5, 1), always, RULE))
                .build();
        return LegalContext.builder()
                .rules(rules)
                .calendars(Calendars.of(weekdays("1")))
                .zone(HANOI)
                .build();
    }

    static Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(HANOI).toInstant();
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload).by(actor).on(date).recordedAt(noon(date));
    }

    static Occurrence<NoPayload> occurs(EventType<NoPayload> event, Actor actor, LocalDate date) {
        return occurs(event, NoPayload.NONE, actor, date);
    }

    /** A story begun by bringing the pump on Monday 1 August 2022. */
    public static Story brought() {
        return brought("r-1", definition(), context());
    }

    public static Story brought(String id, WorkflowDefinition<Repair> definition, LegalContext context) {
        Outcome<Repair> opened = definition.open(CaseId.of(id), PUMP, occurs(BROUGHT, OWNS, MON_2022_08_01), context);
        return new Story(opened.orElseThrow(), context, MON_2022_08_01);
    }

    /** A story that goes on being told; each step gives a new one. */
    public record Story(WorkflowCase<Repair> theCase, LegalContext context, LocalDate date) {

        public Story on(LocalDate newDate) {
            return new Story(theCase, context, newDate);
        }

        public Story on(int month, int day) {
            return on(LocalDate.of(2022, month, day));
        }

        public Story does(EventType<NoPayload> event, Actor actor) {
            return does(event, NoPayload.NONE, actor);
        }

        public <P> Story does(EventType<P> event, P payload, Actor actor) {
            return new Story(fires(occurs(event, payload, actor, date)).orElseThrow(), context, date);
        }

        Outcome<Repair> fires(Occurrence<?> occurrence) {
            return theCase.definition().fire(theCase, occurrence, context);
        }

        Story with(UnaryOperator<LegalContext> change) {
            return new Story(theCase, change.apply(context), date);
        }

        public Story takenOn() {
            return does(TAKEN_ON, REPAIRS);
        }

        public Story finished() {
            return does(TESTED, REPAIRS).does(FINISHED, 80L, REPAIRS);
        }
    }
}
