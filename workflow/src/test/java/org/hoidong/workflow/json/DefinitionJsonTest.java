package org.hoidong.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.followup.FollowUpRoles.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpRoles.OVERSEER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.DefinitionException;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.change.DefinitionDifference;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DefinitionJsonTest {

    static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1);
    private static final EventType<NoPayload> HANDED_UP = EventType.of("acme/handed-up");
    private static final WorkflowState HIGHER_UP = WorkflowState.of("acme/higher-up", StateCategory.ACTIVE);
    private static final ReasonCode LATE = ReasonCode.of("acme/late");

    private static final Vocabulary<Recommendation> WORDS = Vocabulary.<Recommendation>builder()
            .definition(FOLLOW_UP)
            .guards("acme/late-by-at-least", days -> lateByAtLeast((int) days.asWhole()))
            .build();

    /** A table with whatever a table can have. */
    static final WorkflowDefinition<Recommendation> FULL = FOLLOW_UP
            .extend("acme/full", 7)
            .state(HIGHER_UP, Label.of("Cấp trên", "Higher up"))
            .transition(
                    FollowUpState.IN_PROGRESS,
                    HIGHER_UP,
                    on(HANDED_UP)
                            .by(OVERSEER)
                            .when(Guard.any(
                                    lateByAtLeast(15), Guard.all(lateByAtLeast(5), Guard.not(lateByAtLeast(9)))))
                            .when(lateByAtLeast(3).closing())
                            .during(DateSpan.of(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 6, 30)))
                            .then(EffectType.of("acme/letter"))
                            .labelled(Label.of("Chuyển lên", "Hand up"))
                            .attribute("colour", Datum.of("red"))
                            .locked())
            .transition(
                    HIGHER_UP,
                    FollowUpState.IN_PROGRESS,
                    on(FollowUpEvents.STARTED).by(OVERSEER))
            .obligation(
                    "acme/handing-back",
                    Label.of("Giao lại", "Hand back"),
                    HIGHER_UP,
                    FollowUpEvents.STARTED,
                    owedBy(OVERSEER)
                            .within(TimeLimit.ofWorkingDays(10))
                            .stoppedBy(FollowUpEvents.ANSWERED)
                            .resumedBy(FollowUpEvents.PROGRESS_REPORTED)
                            .clockLimits(ClockLimits.builder().mostStops(2).build())
                            .locked())
            .onEntering(HIGHER_UP, EffectType.of("acme/notice"))
            .onLeaving(HIGHER_UP, EffectType.of("acme/archive"))
            .attribute(HIGHER_UP, "share", Datum.of(Ratio.of(2, 3)))
            .attribute(HIGHER_UP, "$since", Datum.of(LocalDate.of(2022, 7, 27)))
            .event(HANDED_UP, Label.of("Đã chuyển lên", "Handed up"))
            .build();

    private static Guard<Recommendation, Object> lateByAtLeast(int days) {
        return Guard.of("acme/late-by-at-least", days, attempt -> Verdict.yes(Reason.of(LATE)));
    }

    private static Vocabulary<Recommendation> wordsOf(WorkflowDefinition<Recommendation> definition) {
        return Vocabulary.<Recommendation>builder().definition(definition).build();
    }

    @Nested
    class RoundTrip {

        @Test
        void givesTheSameDefinitionAndTheSameText() {
            for (WorkflowDefinition<Recommendation> definition : ImmutableList.of(FOLLOW_UP, FULL)) {
                String text = DefinitionJson.write(definition);

                WorkflowDefinition<Recommendation> read = DefinitionJson.read(text, wordsOf(definition));

                assertThat(read.contentHash()).isEqualTo(definition.contentHash());
                assertThat(DefinitionDifference.between(definition, read).changes())
                        .isEmpty();
                assertThat(DefinitionJson.write(read)).isEqualTo(text);
                assertThat(read.states()).containsExactlyElementsOf(definition.states());
            }
        }

        @Test
        void keepsTheGroupsSoThatWhatWasReadCanBeExtendedLikeWhatWasWritten() {
            WorkflowDefinition<Recommendation> read =
                    DefinitionJson.read(DefinitionJson.write(FOLLOW_UP), wordsOf(FOLLOW_UP));

            WorkflowDefinition<Recommendation> extended = read.extend("acme/follow-up", 1)
                    .state(HIGHER_UP, Label.of("Cấp trên", "Higher up"))
                    .join(FollowUpWorkflows.OPEN, HIGHER_UP)
                    .transition(
                            FollowUpState.IN_PROGRESS, HIGHER_UP, on(HANDED_UP).by(OVERSEER))
                    .obligation(
                            HIGHER_UP,
                            FollowUpEvents.ANSWERED,
                            owedBy(ADDRESSEE).within(TimeLimit.ofWorkingDays(1)))
                    .build();

            assertThat(extended.transitions())
                    .anyMatch(line -> line.event().equals(FollowUpEvents.WITHDRAWAL_DECIDED)
                            && line.from().filter(HIGHER_UP::equals).isPresent());
        }
    }

    @Nested
    class WrittenByHand {

        static final String ADDS_A_STATE = """
                {
                  "$schema": "https://hoidong.org/schema/definition-1.schema.json",
                  "format": 1, "id": "acme/follow-up", "version": 1,
                  "extends": {"id": "follow-up/standard", "version": 1},
                  "roles": [{"id": "acme/mayor", "label": {"vi": "Chủ tịch", "en": "Mayor"}}],
                  "states": [
                    {"id": "acme/higher-up", "category": "active", "label": {"vi": "Cấp trên", "en": "Higher up"}},
                    {"id": "follow-up/suspended", "label": {"vi": "Tạm dừng", "en": "On hold"}}],
                  "events": [{"id": "acme/handed-up", "codec": "workflow/note"}],
                  "joining": [{"group": "follow-up/open", "states": ["acme/higher-up"]}],
                  "transitions": [
                    {"from": ["follow-up/in-progress"], "event": "acme/handed-up", "to": "acme/higher-up",
                     "by": ["follow-up/overseer", "acme/mayor"],
                     "when": [{"id": "acme/late-by-at-least", "parameters": 15}]},
                    {"from": ["acme/higher-up"], "event": "follow-up/completion-reported", "to": "follow-up/reported-done",
                     "by": ["follow-up/addressee"]},
                    {"from": ["follow-up/not-started"], "event": "follow-up/started", "to": "follow-up/in-progress",
                     "by": ["follow-up/addressee", "follow-up/overseer"], "replacing": true}],
                  "forbidden": [{"state": "follow-up/not-started", "event": "follow-up/suspension-approved"}],
                  "obligations": [
                    {"id": "acme/report", "in": ["acme/higher-up"], "event": "follow-up/completion-reported",
                     "owedBy": "follow-up/addressee", "within": {"amount": 10, "unit": "counted-days"}}]
                }
                """;

        @Test
        void extendsTheShippedFollowUpWithoutCompilingAnything() {
            WorkflowDefinition<Recommendation> read = DefinitionJson.read(ADDS_A_STATE, WORDS);

            assertThat(DefinitionDifference.between(FOLLOW_UP, read).toText().lines())
                    .contains(
                            "+ state acme/higher-up: ACTIVE",
                            "+ transition follow-up/in-progress on acme/handed-up: by follow-up/overseer or acme/mayor when"
                                    + " acme/late-by-at-least(15) to acme/higher-up",
                            "~ transition follow-up/not-started on follow-up/started: by follow-up/addressee to"
                                    + " follow-up/in-progress -> by follow-up/addressee or follow-up/overseer to"
                                    + " follow-up/in-progress",
                            "~ label state follow-up/suspended: Tạm dừng có chấp thuận / Suspended -> Tạm dừng / On hold")
                    .anyMatch(line ->
                            line.startsWith("- transition follow-up/not-started on follow-up/suspension-approved"))
                    .anyMatch(line -> line.startsWith("+ transition acme/higher-up on follow-up/withdrawal-decided"));
            assertThat(read.obligationLines())
                    .filteredOn(line -> line.id().equals("acme/report"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.owed().limit()).contains(TimeLimit.ofWorkingDays(10)));
        }

        @Test
        void isCheckedLikeCode() {
            String forgetful =
                    ADDS_A_STATE.substring(0, ADDS_A_STATE.indexOf("\"obligations\"")) + "\"obligations\": []}";

            DefinitionException exception =
                    catchThrowableOfType(DefinitionException.class, () -> DefinitionJson.read(forgetful, WORDS));

            assertThat(exception.defects())
                    .extracting(defect -> defect.reason().code())
                    .containsExactly(Defect.NO_OBLIGATION);
        }

        @Test
        void refusesABaseWithAnotherHash() {
            assertRefused(
                    ADDS_A_STATE.replace("\"version\": 1},", "\"version\": 1, \"hash\": \"" + "0".repeat(64) + "\"},"),
                    "$.extends.hash",
                    FOLLOW_UP.contentHash());
        }

        /** What replaces what in the text, where the error is, and a word of it. */
        private static final ImmutableMap<String, ImmutableList<String>> WRONG =
                ImmutableMap.<String, ImmutableList<String>>builder()
                        .put(
                                "guard",
                                ImmutableList.of(
                                        "acme/late-by-at-least",
                                        "acme/late",
                                        "$.transitions[0].when[0].id",
                                        "must be one of the vocabulary: [acme/late-by-at-least, follow-up/"))
                        .put(
                                "role",
                                ImmutableList.of(
                                        "\"follow-up/overseer\", \"acme/mayor\"",
                                        "\"follow-up/boss\"",
                                        "$.transitions[0].by[0]",
                                        "role (follow-up/boss) must be one of the vocabulary"))
                        .put(
                                "codec",
                                ImmutableList.of(
                                        "workflow/note",
                                        "acme/letter",
                                        "$.events[0].codec",
                                        "codec (acme/letter) must be one of the vocabulary"))
                        .put(
                                "event",
                                ImmutableList.of(
                                        "\"event\": \"follow-up/completion-reported\", \"to\"",
                                                "\"event\": \"acme/sold\", \"to\"",
                                        "$.transitions[1].event", "event (acme/sold) must be one of the vocabulary"))
                        .put(
                                "state",
                                ImmutableList.of(
                                        "\"to\": \"acme/higher-up\"",
                                        "\"to\": \"acme/limbo\"",
                                        "$.transitions[0].to",
                                        "state (acme/limbo) must be one of the document or its base"))
                        .put(
                                "category",
                                ImmutableList.of(
                                        "\"category\": \"active\"",
                                        "\"category\": \"busy\"",
                                        "$.states[0].category",
                                        "must be one of [pending, active"))
                        .put(
                                "base",
                                ImmutableList.of(
                                        "follow-up/standard",
                                        "follow-up/other",
                                        "$.extends",
                                        "definition (follow-up/other v1) must be one of the vocabulary"))
                        .put(
                                "field",
                                ImmutableList.of(
                                        "\"forbidden\"",
                                        "\"forbiden\"",
                                        "$.forbiden",
                                        "is not a field here; the fields are"))
                        .put(
                                "nested field",
                                ImmutableList.of("\"amount\"", "\"amonut\"", "$.obligations[0].within", "amount"))
                        .put(
                                "type",
                                ImmutableList.of(
                                        "\"replacing\": true",
                                        "\"replacing\": \"yes\"",
                                        "$.transitions[2].replacing",
                                        "must be true or false, not a text"))
                        .put(
                                "fraction",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": 1.5",
                                        "$.transitions[0].when[0].parameters",
                                        "must be whole"))
                        .put(
                                "null",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": null",
                                        "$.transitions[0].when[0].parameters",
                                        "must not be null"))
                        .put(
                                "tag",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": {\"$day\": \"x\"}",
                                        "$.transitions[0].when[0].parameters.$day",
                                        "tag ($day) must be one of"))
                        .put(
                                "date",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": {\"$date\": \"2022-02-30\"}",
                                        "$.transitions[0].when[0].parameters.$date",
                                        "must be of the form 2022-07-27"))
                        .put(
                                "parameters that the guard refuses",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": \"many\"",
                                        "$.transitions[0].when[0].id",
                                        ""))
                        .put(
                                "huge number",
                                ImmutableList.of(
                                        "\"parameters\": 15",
                                        "\"parameters\": 99999999999999999999",
                                        "$.transitions[0].when[0].parameters",
                                        "64 bits"))
                        .put(
                                "format",
                                ImmutableList.of("\"format\": 1", "\"format\": 2", "$.format", "format (2) must be 1"))
                        .put(
                                "id",
                                ImmutableList.of(
                                        "\"id\": \"acme/follow-up\"",
                                        "\"id\": \"Acme follow-up\"",
                                        "$",
                                        "definition id (Acme follow-up)"))
                        .build();

        @Test
        void refusesWhatIsWrongWithThePathAndWhatWouldBeRight() {
            WRONG.forEach((what, wrong) -> {
                assertThat(ADDS_A_STATE).as(what).contains(wrong.get(0));
                assertRefused(ADDS_A_STATE.replace(wrong.get(0), wrong.get(1)), wrong.get(2), wrong.get(3));
            });
        }

        @Test
        void refusesToAskAGuardOfAnEventWhosePayloadItCannotRead() {
            assertRefused(
                    ADDS_A_STATE.replace(
                            "{\"id\": \"acme/late-by-at-least\", \"parameters\": 15}",
                            "\"follow-up/evidence-is-there\""),
                    "$.transitions[0].when[0]",
                    "reads the payload");
        }

        private static void assertRefused(String text, String path, String message) {
            assertThatThrownBy(() -> DefinitionJson.read(text, WORDS))
                    .as("%s", path)
                    .isInstanceOfSatisfying(
                            JsonException.class,
                            exception -> assertThat(exception.path()).isEqualTo(path))
                    .hasMessageStartingWith(path + ": ")
                    .hasMessageContaining(message);
        }
    }

    @Nested
    class Hostile {

        @Test
        void refusesWhatIsNoDocument() {
            Map<String, String> hostile = ImmutableMap.<String, String>builder()
                    .put("", "ends before it is complete")
                    .put("{", "must be JSON")
                    .put("[1, 2", "must be JSON")
                    .put("{\"format\": 1, \"format\": 1}", "Duplicate field 'format'")
                    .put("{} {}", "nothing must follow")
                    .put("null", "must not be null")
                    .put("[".repeat(100_000), "nesting depth")
                    .put("{\"a\": \"" + "x".repeat(100_001) + "\"}", "String value length")
                    .put("{\"" + "x".repeat(50_001) + "\": 1}", "ame length")
                    .put("{\"a\": " + "9".repeat(1_000) + "}", "umber value length")
                    .put("{\"a\": \"a" + "\u0301".repeat(31) + "\"}", "combining marks")
                    .put("{\"a\": \"\\ud800\"}", "")
                    .build();

            hostile.forEach((text, message) -> assertThatThrownBy(() -> DefinitionJson.read(text, WORDS))
                    .as(text.substring(0, Math.min(text.length(), 40)))
                    .isInstanceOf(JsonException.class)
                    .hasMessageContaining(message));
        }

        @Test
        void refusesADocumentThatIsTooLongWithoutReadingIt() {
            String text = " ".repeat(JsonText.LONGEST_DOCUMENT + 1);

            assertThatThrownBy(() -> DefinitionJson.read(text, WORDS))
                    .hasMessageContaining("must have at most 32000000");
        }

        @Test
        void readsAnIdTypedWithCombiningMarksAsTheSameText() {
            String text = "{\"format\": 1, \"id\": \"acme/one\", \"version\": 1, \"states\": [{\"id\": \"acme/end\","
                    + " \"category\": \"ended\", \"label\": {\"vi\": \"Đa\u0303 xong\", \"en\": \"Done\"}}],"
                    + " \"events\": [{\"id\": \"acme/came\", \"codec\": \"workflow/no-payload\"}],"
                    + " \"transitions\": [{\"event\": \"acme/came\", \"to\": \"acme/end\"}], \"obligations\": []}";

            WorkflowDefinition<Recommendation> read = DefinitionJson.read(text, WORDS);

            assertThat(read.label(read.state("acme/end"))).isEqualTo(Label.of("Đã xong", "Done"));
        }
    }

    @Test
    void aStateGroupWithoutANameIsNamedAfterItsFirstState() {
        WorkflowDefinition<Recommendation> read = DefinitionJson.read("""
                {"format": 1, "id": "acme/two", "version": 1,
                 "extends": {"id": "follow-up/standard", "version": 1},
                 "events": [{"id": "acme/asked", "codec": "workflow/no-payload"}],
                 "transitions": [{"from": ["follow-up/not-started", "follow-up/in-progress"], "event": "acme/asked"}]}
                """, WORDS);

        assertThat(read.transitions())
                .filteredOn(line -> line.event().id().equals("acme/asked"))
                .hasSize(2)
                .allMatch(line -> line.group().equals(Optional.of("follow-up/not-started/and-others")));
    }
}
