package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.RETURNED;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Test;

class WorkflowMessagesTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final Class<?>[] OUTCOMES = {
        Refused.class, NotDefinedHere.class, Closed.class, Stale.class, AlreadyRecorded.class, GuardFailed.class
    };

    @Test
    void haveATextForEveryCode() {
        Texts texts = new Texts(WorkflowMessages.standard());

        texts.haveEveryCodeOf(OUTCOMES);
        texts.haveEveryCodeOf(Guards.class);
        texts.haveEveryCodeOf(Defect.class, Fix.class);
    }

    @Test
    void nameOnlyFactsThatOutcomesReallyGive() {
        Texts texts = new Texts(WorkflowMessages.standard());
        WorkflowDefinition<Repair> definition = Repairs.builder()
                .transition(
                        RepairState.BROUGHT_IN,
                        RepairState.GIVEN_UP,
                        on(RETURNED).during(DateSpan.from(TUE_2022_08_02)))
                .transition(
                        RepairState.BROUGHT_IN,
                        RepairState.AT_WORK,
                        on(Repairs.TESTED).when(Guard.<Repair>of("repair/broken", attempt -> {
                            throw new IllegalStateException("broken");
                        })))
                .automatic(
                        RepairState.RESTING,
                        RepairState.AT_WORK,
                        on(EventType.of("repair/expired")).when(Repairs.tested()))
                .build();
        Story story = brought("r-1", definition, Repairs.context());
        Story noted = story.on(TUE_2022_08_02).does(NOTED, "rusty", OWNS);
        Occurrence<String> keyed = occurs(NOTED, "again", OWNS, TUE_2022_08_02).keyed("k");
        Story delivered = new Story(noted.fires(keyed).orElseThrow(), noted.context(), TUE_2022_08_02);

        texts.read(story.fires(occurs(TAKEN_ON, STRANGER, TUE_2022_08_02)).reasons());
        texts.read(story.fires(occurs(RETURNED, OWNS, MON_2022_08_01)).reasons());
        texts.read(story.fires(occurs(Repairs.TESTED, OWNS, MON_2022_08_01)).reasons());
        texts.read(story.fires(occurs(EventType.of("repair/expired"), OWNS, MON_2022_08_01))
                .reasons());
        texts.read(story.fires(occurs(Repairs.BROUGHT, OWNS, MON_2022_08_01)).reasons());
        texts.read(story.fires(occurs(Repairs.TAKEN_UP, OWNS, MON_2022_08_01)).reasons());
        texts.read(noted.fires(occurs(TAKEN_ON, REPAIRS, MON_2022_08_01)).reasons());
        texts.read(noted.fires(Occurrence.of(TAKEN_ON)
                        .by(REPAIRS)
                        .on(TUE_2022_08_02.plusDays(1))
                        .recordedAt(noon(TUE_2022_08_02)))
                .reasons());
        texts.read(
                noted.fires(occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02).seeing(1)).reasons());
        texts.read(delivered.fires(keyed).reasons());
        texts.read(delivered
                .fires(occurs(NOTED, "another", OWNS, TUE_2022_08_02).keyed("k"))
                .reasons());
        texts.read(noted.takenOn().finished().fires(keyed).reasons());
        texts.read(noted.takenOn().does(Repairs.ABANDONED, REPAIRS).fires(keyed).reasons());
        texts.read(definition
                .open(CaseId.of("r-2"), Repairs.PUMP, occurs(TAKEN_ON, OWNS, MON_2022_08_01), Repairs.context())
                .reasons());
        texts.read(noted.takenOn()
                .does(Repairs.TESTED, REPAIRS)
                .fires(occurs(Repairs.TESTED, REPAIRS, TUE_2022_08_02))
                .reasons());

        assertThat(texts.seen()).containsAll(Texts.codes(OUTCOMES));
    }

    @Test
    void nameOnlyFactsThatDefectsReallyGive() {
        Texts texts = new Texts(WorkflowMessages.standard());
        DefinitionCheckTest.wrong()
                .values()
                .forEach(table ->
                        texts.read(catchThrowableOfType(DefinitionException.class, table::build).defects().stream()
                                .map(Defect::reason)
                                .toList()));
        DefinitionCheckTest.warned()
                .values()
                .forEach(table -> texts.read(
                        table.build().warnings().stream().map(Defect::reason).toList()));

        assertThat(texts.seen()).containsAll(Texts.codes(Defect.class, Fix.class));
    }

    @Test
    void showLabelsInPlaceOfIdsWithTheNamesOfADefinition() {
        Reason reason = brought()
                .fires(occurs(TAKEN_ON, STRANGER, TUE_2022_08_02))
                .reasons()
                .get(0);
        var messages = WorkflowMessages.standard().with(Repairs.definition().names());

        assertThat(messages.render(reason, Language.VIETNAMESE))
                .contains("passer-by")
                .contains("Xưởng");
        assertThat(messages.render(reason.remedy().orElseThrow(), Language.ENGLISH))
                .contains("fix-it");
    }
}
