package org.hoidong.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.ActorId;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Repairs;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseJsonTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);

    /** Reads a document into its leaves by path, for example {@code entries[0].event}. */
    private static Map<String, String> leaves(String json) {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            read(parser, "", leaves);
            assertThat(parser.nextToken()).as("after the document").isNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return leaves;
    }

    private static void read(JsonParser parser, String path, Map<String, String> leaves) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                read(parser, path.isEmpty() ? name : path + "." + name, leaves);
            }
        } else if (token == JsonToken.START_ARRAY) {
            int i = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                read(parser, path + "[" + i++ + "]", leaves);
            }
        } else {
            assertThat(leaves.put(path, parser.getText())).as("twice: %s", path).isNull();
        }
    }

    private static WorkflowCase<Repair> noted(String text) {
        return brought().on(TUE_2022_08_02).does(NOTED, text, OWNS).theCase();
    }

    @Nested
    class Write {

        @Test
        void saysEverythingThatIsInTheCase() {
            WorkflowCase<Repair> theCase = noted("rusty");

            assertThat(leaves(CaseJson.write(theCase)))
                    .containsEntry("format", "1")
                    .containsEntry("id", "r-1")
                    .containsEntry("definition.id", "repair/standard")
                    .containsEntry("definition.version", "1")
                    .containsEntry("definition.hash", theCase.definition().contentHash())
                    .containsEntry("state", "repair/brought-in")
                    .containsEntry("revision", "2")
                    .containsEntry("headHash", theCase.headHash())
                    .containsEntry("subject.codec", "repair/repair")
                    .containsEntry("subject.version", "1")
                    .containsEntry("subject.value.thing", "pump")
                    .containsEntry("entries[0].number", "1")
                    .containsEntry("entries[0].event", "repair/brought")
                    .containsEntry("entries[0].to", "repair/brought-in")
                    .containsEntry("entries[0].payload.codec", "workflow/no-payload")
                    .containsEntry("entries[1].from", "repair/brought-in")
                    .containsEntry("entries[1].actor.id", "mai")
                    .containsEntry("entries[1].recorder", "mai")
                    .containsEntry("entries[1].occurredOn", "2022-08-02")
                    .containsEntry("entries[1].recordedAt", "2022-08-02T05:00:00Z")
                    .containsEntry("entries[1].rules", "house 1")
                    .containsEntry("entries[1].calendar", "weekdays 1")
                    .containsEntry("entries[1].payload.value", "rusty")
                    .containsEntry(
                            "entries[1].payloadDigest",
                            theCase.history().get(1).payloadDigest().toString())
                    .doesNotContainKey("entries[0].from")
                    .doesNotContainKey("entries[1].key")
                    .doesNotContainKey("entries[1].basis.document");
        }

        @Test
        void saysBasisKeyAndRecorderWhereTheyAreGiven() {
            Occurrence<String> note = Occurrence.of(NOTED, "rusty")
                    .by(OWNS)
                    .on(TUE_2022_08_02)
                    .recordedAt(TUE_2022_08_02
                            .atTime(LocalTime.NOON)
                            .atZone(Repairs.context().zone())
                            .toInstant())
                    .recordedBy(ActorId.of("lan"))
                    .keyed("mail-7")
                    .basedOn(Provision.of("House rules", "3").clause("2.b"));
            WorkflowCase<Repair> theCase = Repairs.definition()
                    .fire(brought().theCase(), note, Repairs.context())
                    .orElseThrow();

            assertThat(leaves(CaseJson.write(theCase)))
                    .containsEntry("entries[1].recorder", "lan")
                    .containsEntry("entries[1].key", "mail-7")
                    .containsEntry("entries[1].basis.document", "House rules")
                    .containsEntry("entries[1].basis.article", "3")
                    .containsEntry("entries[1].basis.clause", "2.b");
        }

        @Test
        void saysWhatWasCorrectedByWhomAndWhyAndWhatWasRedacted() {
            Actor clerk = Actor.of("lan");
            Instant later = Instant.parse("2022-08-10T05:00:00Z");
            Correction replacing = Correction.replacing(
                            2,
                            Occurrence.of(NOTED, "dusty")
                                    .by(OWNS)
                                    .on(TUE_2022_08_02)
                                    .recordedAt(later))
                    .because("misheard")
                    .by(clerk)
                    .before(2)
                    .basedOn(Provision.of("House rules", "3"));
            WorkflowCase<Repair> replaced = Repairs.definition()
                    .correct(noted("rusty"), replacing, Repairs.context())
                    .orElseThrow();
            Correction voiding =
                    Correction.voiding(3).because("wrong case").by(clerk).recordedAt(later);
            WorkflowCase<Repair> theCase = Repairs.definition()
                    .correct(replaced, voiding, Repairs.context())
                    .orElseThrow()
                    .redacted(2);

            assertThat(leaves(CaseJson.write(theCase)))
                    .containsEntry("revision", "4")
                    .containsEntry("headHash", theCase.headHash())
                    .containsEntry(
                            "entries[1].payloadDigest",
                            noted("rusty").history().get(1).payloadDigest().toString())
                    .doesNotContainKey("entries[1].payload.value")
                    .doesNotContainKey("entries[1].correction.kind")
                    .containsEntry("entries[2].payload.value", "dusty")
                    .containsEntry("entries[2].actor.id", "mai")
                    .containsEntry("entries[2].recorder", "lan")
                    .containsEntry("entries[2].correction.kind", "replace")
                    .containsEntry("entries[2].correction.number", "2")
                    .containsEntry("entries[2].correction.before", "2")
                    .containsEntry("entries[2].correction.reason", "misheard")
                    .containsEntry("entries[2].correction.actor.id", "lan")
                    .containsEntry("entries[2].correction.basis.document", "House rules")
                    .containsEntry("entries[3].event", "workflow/voided")
                    .containsEntry("entries[3].correction.kind", "void")
                    .containsEntry("entries[3].correction.number", "3")
                    .containsEntry("entries[3].payload.codec", "workflow/no-payload");
        }

        @Test
        void isEqualLetterByLetterForEqualCases() {
            assertThat(CaseJson.write(noted("rusty"))).isEqualTo(CaseJson.write(noted("rusty")));
            assertThat(CaseJson.write(noted("rusty")))
                    .isNotEqualTo(CaseJson.write(noted("rusty!")))
                    .endsWith("}\n")
                    .doesNotContain("\r");
        }

        @Test
        void bringsBackEveryCharacter() {
            String text = "“Hàm Yên” \\ \"quoted\" \t tab \n line  end 😀 </script> {\"$date\": 1}";

            assertThat(leaves(CaseJson.write(noted(text)))).containsEntry("entries[1].payload.value", text);
        }

        @Test
        void saysInWhichRolesAndForWhomSomebodyActed() {
            Actor granted =
                    OWNS.actingFor(ActorId.of("family")).granted(Role.granted("repair/heir", Label.same("heir")));
            WorkflowCase<Repair> theCase =
                    brought().on(TUE_2022_08_02).does(NOTED, "rusty", granted).theCase();

            assertThat(leaves(CaseJson.write(theCase)))
                    .containsEntry("entries[1].actor.id", "mai")
                    .containsEntry("entries[1].actor.actsFor[0]", "family")
                    .containsEntry("entries[1].actor.roles[0]", "repair/heir");
        }

        @Test
        void nameTheEventThatHasNoCodec() {
            EventType<String> whispered = EventType.withoutCodec("repair/whispered");
            WorkflowDefinition<Repair> definition = Repairs.definition()
                    .extend("repair/whispering", 1)
                    .internal(RepairState.BROUGHT_IN, on(whispered))
                    .build();
            WorkflowCase<Repair> theCase = brought("r-1", definition, Repairs.context())
                    .does(whispered, "psst", OWNS)
                    .theCase();

            assertThatThrownBy(() -> CaseJson.write(theCase))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("repair/whispered")
                    .hasMessageContaining("codec")
                    .hasMessageContaining("written");
        }

        @Test
        void nameTheDefinitionWhoseSubjectHasNoCodec() {
            EventType<String> began = EventType.of("plain/began", Codec.of("plain/text", Datum::of, Datum::asText));
            WorkflowDefinition<String> definition = WorkflowDefinition.<String>builder("plain/subject", 1)
                    .state(RepairState.REPAIRED, Label.same("done"))
                    .opening(RepairState.REPAIRED, on(began))
                    .build();
            WorkflowCase<String> theCase = definition
                    .open(
                            CaseId.of("p-1"),
                            "subject",
                            Occurrence.of(began, "now")
                                    .by(OWNS)
                                    .on(TUE_2022_08_02)
                                    .recordedAt(Instant.parse("2022-08-02T05:00:00Z")),
                            Repairs.context())
                    .orElseThrow();

            assertThatThrownBy(() -> CaseJson.write(theCase))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("plain/subject")
                    .hasMessageContaining("subject");
            assertThat(Owed.owedBy(Role.granted("plain/role", Label.same("role"))))
                    .hasToString("owed by plain/role");
        }
    }

    @Nested
    class WriteAll {

        @Test
        void putsCasesInTheOrderGivenUnderOneFormat() {
            Map<String, String> leaves = leaves(CaseJson.writeAll(ImmutableList.of(
                    brought("r-2", Repairs.definition(), Repairs.context()).theCase(), noted("rusty"))));

            assertThat(leaves)
                    .containsEntry("format", "1")
                    .containsEntry("cases[0].id", "r-2")
                    .containsEntry("cases[1].id", "r-1")
                    .containsEntry("cases[1].entries[1].payload.value", "rusty");
        }

        @Test
        void ofNothingIsADocumentToo() {
            assertThat(leaves(CaseJson.writeAll(ImmutableList.of()))).containsOnlyKeys("format");
        }
    }

    @Nested
    class Data {

        private String json(Datum datum) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
                DatumJson.write(datum, out);
            }
            return text.toString();
        }

        @Test
        void ofTypesThatJsonHasAreWrittenPlainly() throws IOException {
            assertThat(json(Datum.of("tám"))).isEqualTo("\"tám\"");
            assertThat(json(Datum.of(-7))).isEqualTo("-7");
            assertThat(json(Datum.of(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
            assertThat(json(Datum.of(true))).isEqualTo("true");
            assertThat(json(Datum.list(ImmutableList.of(Datum.of(1), Datum.of("a")))))
                    .isEqualTo("[1,\"a\"]");
            assertThat(json(Datum.record().build())).isEqualTo("{}");
        }

        @Test
        void ofOtherTypesAreTagged() throws IOException {
            assertThat(json(Datum.of(TUE_2022_08_02))).isEqualTo("{\"$date\":\"2022-08-02\"}");
            assertThat(json(Datum.of(Instant.EPOCH))).isEqualTo("{\"$instant\":\"1970-01-01T00:00:00Z\"}");
            assertThat(json(Datum.of(Ratio.TWO_THIRDS))).isEqualTo("{\"$ratio\":\"2/3\"}");
        }

        @Test
        void withNamesThatLookLikeTagsAreNotTakenForThem() throws IOException {
            assertThat(json(Datum.record().put("$date", "today").build())).isEqualTo("{\"$$date\":\"today\"}");
            assertThat(json(Datum.record().put("$$date", "today").build())).isEqualTo("{\"$$$date\":\"today\"}");
            assertThat(json(Datum.record().put("da$te", "today").build())).isEqualTo("{\"da$te\":\"today\"}");
        }

        @Test
        void ofARecordAreSortedByName() throws IOException {
            assertThat(json(Datum.record()
                            .put("b", Datum.of(1))
                            .put("a", Datum.of(2))
                            .build()))
                    .isEqualTo("{\"a\":2,\"b\":1}");
        }
    }

    @Nested
    class Read {

        private WorkflowCase<Repair> read(String text) {
            return CaseJson.read(text, Repairs.definition());
        }

        @Test
        void givesTheSameCaseAndTheSameText() {
            WorkflowCase<Repair> theCase = noted("“Hàm Yên” \\ \"quoted\" {\"$date\": 1}");
            String text = CaseJson.write(theCase);

            WorkflowCase<Repair> read = read(text);

            assertThat(read.headHash()).isEqualTo(theCase.headHash());
            assertThat(read.history()).hasToString(theCase.history().toString());
            assertThat(read.subject()).isEqualTo(theCase.subject());
            assertThat(read.verify().isSatisfied()).isTrue();
            assertThat(CaseJson.write(read)).isEqualTo(text);
        }

        @Test
        void keepsCorrectionsAndWhatWasRedacted() {
            Correction voiding = Correction.voiding(2)
                    .because("wrong case")
                    .by(Actor.of("lan"))
                    .recordedAt(Instant.parse("2022-08-10T05:00:00Z"));
            WorkflowCase<Repair> theCase = Repairs.definition()
                    .correct(noted("rusty"), voiding, Repairs.context())
                    .orElseThrow()
                    .redacted(2);
            String text = CaseJson.write(theCase);

            WorkflowCase<Repair> read = read(text);

            assertThat(read.history()).hasSize(1);
            assertThat(read.record()).hasSize(3);
            assertThat(CaseJson.write(read)).isEqualTo(text);
        }

        @Test
        void readsManyEachUnderItsOwnDefinition() {
            WorkflowDefinition<Repair> other =
                    Repairs.definition().extend("repair/other", 2).build();
            WorkflowCase<Repair> second =
                    brought("r-2", other, Repairs.context()).theCase();
            String text = CaseJson.writeAll(ImmutableList.of(noted("rusty"), second));

            ImmutableList<WorkflowCase<Repair>> read =
                    CaseJson.readAll(text, ImmutableList.of(Repairs.definition(), other));

            assertThat(read)
                    .extracting(theCase -> theCase.definition().id())
                    .containsExactly("repair/standard", "repair/other");
            assertThat(CaseJson.writeAll(read)).isEqualTo(text);
        }

        @Test
        void showsATamperedTextToWhoeverVerifies() {
            String text = CaseJson.write(noted("rusty")).replace("\"recorder\" : \"mai\"", "\"recorder\" : \"thi\"");

            assertThat(read(text).verify().isSatisfied()).isFalse();
        }

        @Test
        void refusesWhatDoesNotFitWithItsPlace() {
            String text = CaseJson.write(noted("rusty"));

            refused(text.replace("\"revision\" : 2", "\"revision\" : 3"), "$", "entry row 3 is missing");
            refused(text.replace("\"revision\" : 2", "\"revision\" : \"2\""), "$.revision", "must be a whole number");
            refused(
                    text.replace("\"state\" : \"repair/brought-in\",\n  \"rev", "\"rev"),
                    "$",
                    "field state is missing");
            refused(text.replace("\"headHash\"", "\"headhash\""), "$.headhash", "is not a field here");
            refused(text.replace("2022-08-02\"", "2022-08-32\""), "$.entries[1].occurredOn", "must be of the form");
            refused(text.replace("repair/noted", "repair/notes"), "$", "repair/notes");
            refused(text.replace("\"thing\"", "\"things\""), "$", "thing");
            refused(text.replace("\"format\" : 1", "\"format\" : 2"), "$.format", "format (2) must be 1");
        }

        private void refused(String text, String path, String message) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOfSatisfying(
                            JsonException.class,
                            exception -> assertThat(exception.path()).isEqualTo(path))
                    .hasMessageContaining(message);
        }
    }
}
