package org.hoidong.workflow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;
import org.hoidong.core.meeting.StepCategory;
import org.hoidong.core.meeting.StepKind;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefinitionPageTest {

    private static final WorkflowState TABLED = WorkflowState.of("acme/tabled", StateCategory.PENDING);
    private static final WorkflowState READ = WorkflowState.of("acme/read", StateCategory.ACTIVE);
    private static final WorkflowState ADOPTED = WorkflowState.of("acme/adopted", StateCategory.FULFILLED);
    private static final EventType<NoPayload> SUBMITTED = EventType.of("acme/submitted");
    private static final EventType<NoPayload> READING = EventType.of("acme/reading");
    private static final EventType<NoPayload> VOTED = EventType.of("acme/voted");
    private static final EventType<NoPayload> NOTED = EventType.of("acme/noted");
    private static final EventType<NoPayload> URGED = EventType.of("acme/urged");
    private static final Role<Object> CLERK = Role.granted("acme/clerk", Label.of("Thư ký", "clerk"));
    private static final Role<Object> CHAIR = Role.granted("acme/chair", Label.of("Chủ tọa", "chair"));

    @Test
    void isATableOfStatesStepsAndObligations() {
        String page = DefinitionPage.of(definition("Read"), DiagramOptions.in(Language.ENGLISH));

        assertThat(page.lines())
                .startsWith("# acme/motion v1")
                .contains(
                        "| ◐ Read | active: somebody is at work | acme/read |",
                        "| Submitted | Opening of a case | ○ Tabled | clerk |  |  |",
                        "| Noted | ○ Tabled<br>◐ Read | ↻ stays | clerk |  |  |",
                        "| Voted | ◐ Read | ● Adopted | chair or clerk |  | 30 days |",
                        "| Vote | ◐ Read | chair | Voted | 30 days |  |",
                        "## What follows when it is overdue",
                        "| Urge | ◐ Read | clerk | Urged | 5 working days once overdue: Vote |  |",
                        "- Every way into states of this category passes: Voted — closed: fulfilled")
                .doesNotContain("## What is owed once something was done");
    }

    @Test
    void keepsALabelATextWhateverAHostWritesIntoIt() {
        String page =
                DefinitionPage.of(definition("a | b <script> [x](y) `c` *d*"), DiagramOptions.in(Language.ENGLISH));

        assertThat(page.lines())
                .contains(
                        "| ◐ a \\| b \\<script\\> \\[x\\](y) \\`c\\` \\*d\\* | active: somebody is at work | acme/read |");
    }

    @Nested
    class Articles {

        private static final RuleKey<Integer> QUORUM =
                RuleKey.of("acme/quorum", FieldOfLaw.LOCAL_GOVERNMENT, Label.same("How many must be there"));
        private static final LocalDate SUN_2023_12_31 = LocalDate.of(2023, 12, 31);
        private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);

        @Test
        void areThoseOfTheDayForEveryKindThatTheAnswerDependsOn() {
            assertThat(voted(MON_2024_01_01))
                    .isEqualTo("| Voted | ◐ Read | ● Adopted | chair or clerk | there is a quorum"
                            + " (House rules, Article 7; House rules, Article 8) | 30 days |");
        }

        @Test
        void areMissingOnADayForWhichThereIsNoRule() {
            assertThat(voted(SUN_2023_12_31)).contains("there is a quorum (no confirmed rule for that day)");
        }

        @Test
        void areForTheHostToGiveWhereItsBookAsksForASetting() {
            RuleBook book = RuleBook.builder("acme", "1")
                    .setting(QUORUM, SettingNeeded.of(Provision.of("House rules", "7"), "H-01", "26"))
                    .build();

            assertThat(voted(book, MON_2024_01_01)).contains("there is a quorum (set by the host)");
        }

        private static String voted(LocalDate day) {
            DateSpan from2024 = DateSpan.from(MON_2024_01_01);
            return voted(
                    RuleBook.builder("acme", "1")
                            .put(
                                    QUORUM.of(StepKind.of("ordinary", Label.same("x"), StepCategory.DECISION)),
                                    Dated.setting(26, from2024, Provision.of("House rules", "7")))
                            .put(
                                    QUORUM.of(StepKind.of("special", Label.same("y"), StepCategory.DECISION)),
                                    Dated.setting(34, from2024, Provision.of("House rules", "8")))
                            .build(),
                    day);
        }

        private static String voted(RuleBook book, LocalDate day) {
            DiagramOptions options = DiagramOptions.in(Language.ENGLISH)
                    .naming(Messages.builder()
                            .name("acme/is-quorate", Label.of("đủ số đại biểu", "there is a quorum"))
                            .build())
                    .citing(ImmutableSetMultimap.of("acme/is-quorate", QUORUM))
                    .withLimitsOf(book, day);
            return DefinitionPage.of(guarded(), options)
                    .lines()
                    .filter(line -> line.startsWith("| Voted |"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static WorkflowDefinition<Object> guarded() {
        Guard<Object, Object> isQuorate = Guard.of(
                "acme/is-quorate",
                attempt -> Verdict.yes(
                        Reason.builder(ReasonCode.of("acme/quorate")).build()));
        return WorkflowDefinition.builder("acme/short-motion", 1)
                .state(READ, Label.same("Read"))
                .state(ADOPTED, Label.of("Đã thông qua", "Adopted"))
                .event(READING, Label.of("Đọc", "Reading"))
                .event(VOTED, Label.of("Biểu quyết", "Voted"))
                .opening(READ, on(READING).by(CLERK))
                .transition(READ, ADOPTED, on(VOTED).by(CHAIR).by(CLERK).when(isQuorate))
                .obligation(READ, VOTED, owedBy(CHAIR).within(TimeLimit.ofCalendarDays(30)))
                .build();
    }

    private static WorkflowDefinition<Object> definition(String read) {
        return WorkflowDefinition.builder("acme/motion", 1)
                .state(TABLED, Label.of("Đã trình", "Tabled"))
                .state(READ, Label.same(read))
                .state(ADOPTED, Label.of("Đã thông qua", "Adopted"))
                .event(SUBMITTED, Label.of("Trình", "Submitted"))
                .event(READING, Label.of("Đọc", "Reading"))
                .event(VOTED, Label.of("Biểu quyết", "Voted"))
                .event(NOTED, Label.of("Ghi chú", "Noted"))
                .event(URGED, Label.of("Đôn đốc", "Urged"))
                .opening(TABLED, on(SUBMITTED).by(CLERK))
                .transition(TABLED, READ, on(READING).by(CLERK))
                .transition(READ, ADOPTED, on(VOTED).by(CHAIR).by(CLERK))
                .internal(TABLED, on(NOTED).by(CLERK))
                .internal(READ, on(NOTED).by(CLERK))
                .internal(READ, on(URGED).by(CLERK))
                .obligation(TABLED, READING, owedBy(CLERK).within(TimeLimit.ofWorkingDays(5)))
                .obligation(
                        "acme/vote",
                        Label.of("Biểu quyết", "Vote"),
                        READ,
                        VOTED,
                        owedBy(CHAIR).within(TimeLimit.ofCalendarDays(30)))
                .obligation(
                        "acme/urge",
                        Label.of("Đôn đốc", "Urge"),
                        READ,
                        URGED,
                        owedBy(CLERK).within(TimeLimit.ofWorkingDays(5)).onceOverdue("acme/vote"))
                .everyWayInto(StateCategory.FULFILLED, VOTED)
                .build();
    }
}
