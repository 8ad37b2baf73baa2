package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.PUMP;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.time.Duration;
import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkflowCaseTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate THU_2022_08_04 = LocalDate.of(2022, 8, 4);

    @Nested
    class History {

        private final WorkflowCase<Repair> theCase = brought()
                .does(NOTED, "rusty", OWNS)
                .on(TUE_2022_08_02)
                .takenOn()
                .does(NOTED, "leaks", REPAIRS)
                .theCase();

        @Test
        void answersByEvent() {
            assertThat(theCase.count(NOTED)).isEqualTo(2);
            assertThat(theCase.count(TESTED)).isZero();
            assertThat(theCase.all(NOTED)).extracting(Entry::payload).containsExactly("rusty", "leaks");
            assertThat(theCase.last(NOTED).map(Entry::payload)).contains("leaks");
            assertThat(theCase.last(TESTED)).isEmpty();
            assertThat(theCase.openedOn()).contains(MON_2022_08_01);
        }

        @Test
        void numbersItsEntriesAndSaysWhereEachLed() {
            assertThat(theCase.history()).extracting(Entry::number).containsExactly(1, 2, 3, 4);
            assertThat(theCase.history())
                    .extracting(entry -> entry.to().id())
                    .containsExactly("repair/brought-in", "repair/brought-in", "repair/at-work", "repair/at-work");
            assertThat(theCase.history().get(0).from()).isEmpty();
            assertThat(theCase.history().get(2).from()).contains(RepairState.BROUGHT_IN);
            assertThat(theCase.revision()).isEqualTo(4);
        }

        @Test
        void showsInItsTextOnlyIdStateAndRevision() {
            assertThat(theCase).hasToString("r-1 repair/at-work r4");
            assertThat(theCase.history().get(3)).hasToString("4 repair/noted on 2022-08-02 -> repair/at-work");
        }

        @Test
        void ofAThousandEntriesIsReadWithoutRecursion() {
            Story story = brought();
            for (int i = 0; i < 1_000; i++) {
                story = story.on(MON_2022_08_01.plusDays(i / 10)).does(NOTED, "note " + i, OWNS);
            }
            WorkflowCase<Repair> long_ = story.theCase();

            assertThat(long_.history()).hasSize(1_001);
            assertThat(long_.headHash()).hasSize(64);
            assertThat(long_.obligations(story.context())).hasSize(1);
            assertThat(long_.asOf(MON_2022_08_01).orElseThrow().revision()).isEqualTo(11);
            assertThat(long_.owed(story.date(), story.context())).hasSize(1);
        }
    }

    @Nested
    class AsOf {

        private final WorkflowCase<Repair> theCase =
                brought().on(THU_2022_08_04).takenOn().theCase();

        @Test
        void isNothingOnTheDayBeforeTheOpening() {
            assertThat(theCase.asOf(MON_2022_08_01.minusDays(1))).isEmpty();
            assertThat(theCase.asOf(MON_2022_08_01).orElseThrow().revision()).isEqualTo(1);
            assertThat(theCase.asOf(MON_2022_08_01.plusDays(1)).orElseThrow().revision())
                    .isEqualTo(1);
        }

        @Test
        void turnsOnTheDayOfAnEntry() {
            assertThat(theCase.asOf(THU_2022_08_04.minusDays(1)).orElseThrow().state())
                    .isEqualTo(RepairState.BROUGHT_IN);
            assertThat(theCase.asOf(THU_2022_08_04).orElseThrow().state()).isEqualTo(RepairState.AT_WORK);
            assertThat(theCase.asOf(THU_2022_08_04.plusDays(1)).orElseThrow().state())
                    .isEqualTo(RepairState.AT_WORK);
        }

        @Test
        void holdsAllEntriesOfTheDay() {
            WorkflowCase<Repair> busy = brought()
                    .on(TUE_2022_08_02)
                    .does(NOTED, "one", OWNS)
                    .does(NOTED, "two", OWNS)
                    .on(THU_2022_08_04)
                    .does(NOTED, "three", OWNS)
                    .theCase();

            assertThat(busy.asOf(TUE_2022_08_02).orElseThrow().revision()).isEqualTo(3);
        }

        @Test
        void doesNotChangeTheHashesOfThePast() {
            String then = brought().theCase().headHash();

            assertThat(theCase.headHash()).isNotEqualTo(then);
            assertThat(theCase.asOf(MON_2022_08_01).orElseThrow().headHash()).isEqualTo(then);
        }
    }

    @Nested
    class HeadHash {

        private String after(Occurrence<?> occurrence) {
            return brought().fires(occurrence).orElseThrow().headHash();
        }

        private final Occurrence<String> note = occurs(NOTED, "rusty", OWNS, TUE_2022_08_02);
        private final String hash = after(note);

        @Test
        void isEqualOnReplay() {
            assertThat(after(occurs(NOTED, "rusty", OWNS, TUE_2022_08_02)))
                    .isEqualTo(hash)
                    .matches("[0-9a-f]{64}");
        }

        @Test
        void isTheSameWhetherAskedForEarlyOrLate() {
            Story story = brought();
            story.theCase().headHash();
            WorkflowCase<Repair> asked = story.fires(note).orElseThrow();

            assertThat(asked.headHash()).isEqualTo(hash);
            assertThat(asked.headHash()).isEqualTo(hash);
        }

        @Test
        void differsWithThePayload() {
            assertThat(after(occurs(NOTED, "rusty!", OWNS, TUE_2022_08_02))).isNotEqualTo(hash);
        }

        @Test
        void differsWithTheEvent() {
            assertThat(after(occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02))).isNotEqualTo(hash);
        }

        @Test
        void differsWithTheActorAndWithTheRecorder() {
            assertThat(after(occurs(NOTED, "rusty", REPAIRS, TUE_2022_08_02))).isNotEqualTo(hash);
            assertThat(after(note.recordedBy(ActorId.of("lan")))).isNotEqualTo(hash);
        }

        @Test
        void differsWithEitherDate() {
            assertThat(after(occurs(NOTED, "rusty", OWNS, THU_2022_08_04))).isNotEqualTo(hash);
            assertThat(after(Occurrence.of(NOTED, "rusty")
                            .by(OWNS)
                            .on(TUE_2022_08_02)
                            .recordedAt(noon(TUE_2022_08_02).plus(Duration.ofMillis(1)))))
                    .isNotEqualTo(hash);
        }

        @Test
        void differsWithTheBasisAndTheKey() {
            String based = after(note.basedOn(Repairs.RULE));

            assertThat(based).isNotEqualTo(hash);
            assertThat(after(note.basedOn(Provision.of("House rules", "4")))).isNotEqualTo(based);
            assertThat(after(note.basedOn(Repairs.RULE.clause("1")))).isNotEqualTo(based);
            assertThat(after(note.keyed("mail-7"))).isNotEqualTo(hash);
        }

        @Test
        void differsWithTheDocumentOfTheBasisAndWithTheNameItWasCitedBy() {
            Provision one = Provision.of(LegalDocument.of("12/2025", Label.same("Rules")), "4");
            Provision renamed = Provision.of(LegalDocument.of("12/2025", Label.same("The rules")), "4");
            Provision other = Provision.of(LegalDocument.of("13/2025", Label.same("Rules")), "4");

            assertThat(after(note.basedOn(renamed))).isNotEqualTo(after(note.basedOn(one)));
            assertThat(after(note.basedOn(other))).isNotEqualTo(after(note.basedOn(one)));
        }

        @Test
        void differsWithTheOrder() {
            Story story = brought();

            assertThat(story.does(NOTED, "one", OWNS)
                            .does(NOTED, "two", OWNS)
                            .theCase()
                            .headHash())
                    .isNotEqualTo(story.does(NOTED, "two", OWNS)
                            .does(NOTED, "one", OWNS)
                            .theCase()
                            .headHash());
        }

        @Test
        void differsWithTheCaseTheSubjectTheDefinitionAndTheCalendar() {
            String opened = brought().theCase().headHash();
            WorkflowDefinition<Repair> second =
                    Repairs.builder().build().extend("repair/standard", 2).build();
            LegalContext context = Repairs.context();

            assertThat(brought("r-2", Repairs.definition(), context).theCase().headHash())
                    .isNotEqualTo(opened);
            assertThat(Repairs.definition()
                            .open(
                                    CaseId.of("r-1"),
                                    new Repair("kettle", "mai", "fix-it"),
                                    occurs(BROUGHT, OWNS, MON_2022_08_01),
                                    context)
                            .orElseThrow()
                            .headHash())
                    .isNotEqualTo(opened);
            assertThat(brought("r-1", second, context).theCase().headHash()).isNotEqualTo(opened);
            assertThat(brought(
                                    "r-1",
                                    Repairs.definition(),
                                    context.toBuilder()
                                            .calendars(Calendars.of(Repairs.weekdays("2")))
                                            .build())
                            .theCase()
                            .headHash())
                    .isNotEqualTo(opened);
        }

        @Test
        void isIndependentOfLabels() {
            WorkflowDefinition.Builder<Repair> renamed =
                    WorkflowDefinition.<Repair>builder("repair/standard", 1).subject(Repairs.REPAIR_CODEC);
            for (RepairState state : RepairState.values()) {
                renamed.state(state, Label.of("Trạng thái " + state, "state " + state));
            }
            WorkflowDefinition<Repair> other =
                    Repairs.lines(renamed).event(NOTED, Label.same("a note")).build();

            assertThat(brought("r-1", other, Repairs.context())
                            .fires(note)
                            .orElseThrow()
                            .headHash())
                    .isEqualTo(hash);
        }

        @Test
        void needsACodecOfTheSubject() {
            WorkflowDefinition.Builder<Repair> table = WorkflowDefinition.builder("repair/standard", 1);
            for (RepairState state : RepairState.values()) {
                table.state(state, Label.same(state.id()));
            }
            WorkflowCase<Repair> theCase = brought("r-1", Repairs.lines(table).build(), Repairs.context())
                    .theCase();

            assertThatThrownBy(theCase::headHash)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("repair/standard")
                    .hasMessageContaining("codec");
        }

        @Test
        void needsACodecOfEveryEventThatHappened() {
            EventType<String> whispered = EventType.withoutCodec("repair/whispered");
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(whispered))
                    .build();
            Story story = brought("r-1", definition, Repairs.context());

            assertThat(story.theCase().headHash()).hasSize(64);
            assertThatThrownBy(
                            () -> story.does(whispered, "psst", OWNS).theCase().headHash())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("repair/whispered");
            assertThat(definition.warnings())
                    .extracting(defect -> defect.reason().code())
                    .containsExactly(Defect.NO_CODEC);
        }
    }

    @Test
    void keepsItsSubjectWhateverHappens() {
        assertThat(brought().takenOn().finished().theCase().subject()).isSameAs(PUMP);
    }
}
