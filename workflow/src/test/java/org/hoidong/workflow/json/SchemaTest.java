package org.hoidong.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.brought;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Repairs;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

/** Holds what is written and read against the published schemas, by a validator that knows nothing of either. */
class SchemaTest {

    private static Set<ValidationMessage> validate(String schema, String text) throws IOException {
        String source = Resources.toString(
                Resources.getResource("META-INF/hoidong/" + schema + ".schema.json"), StandardCharsets.UTF_8);
        JsonSchema read =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source, InputFormat.JSON);
        return read.validate(
                text, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static WorkflowCase<Repair> corrected() {
        WorkflowCase<Repair> noted = brought()
                .on(LocalDate.of(2022, 8, 2))
                .does(NOTED, "rusty", OWNS)
                .theCase();
        Correction voiding =
                Correction.voiding(2).because("wrong case").by(OWNS).recordedAt(Instant.parse("2022-08-10T05:00:00Z"));
        return Repairs.definition()
                .correct(noted, voiding, Repairs.context())
                .orElseThrow()
                .redacted(2);
    }

    @Test
    void everyDefinitionThatIsWrittenFitsTheSchema() throws IOException {
        for (String text : ImmutableList.of(
                DefinitionJson.write(DefinitionJsonTest.FOLLOW_UP),
                DefinitionJson.write(DefinitionJsonTest.FULL),
                DefinitionJson.write(Repairs.definition()))) {
            assertThat(validate("definition-1", text)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenByHandAndReadFitsTheSchema() throws IOException {
        assertThat(validate("definition-1", DefinitionJsonTest.WrittenByHand.ADDS_A_STATE))
                .isEmpty();
    }

    @Test
    void whatHasAnUnknownFieldOrAnotherTypeDoesNot() throws IOException {
        String text = DefinitionJsonTest.WrittenByHand.ADDS_A_STATE;

        assertThat(validate("definition-1", text.replace("\"forbidden\"", "\"forbiden\"")))
                .isNotEmpty();
        assertThat(validate("definition-1", text.replace("\"replacing\": true", "\"replacing\": \"yes\"")))
                .isNotEmpty();
        assertThat(validate("definition-1", text.replace("\"category\": \"active\"", "\"category\": \"busy\"")))
                .isNotEmpty();
        assertThat(validate("definition-1", text.replace("\"format\": 1", "\"format\": 2")))
                .isNotEmpty();
    }

    @Test
    void everyCaseThatIsWrittenFitsTheSchema() throws IOException {
        assertThat(validate("case-1", CaseJson.write(corrected()))).isEmpty();
        assertThat(validate(
                        "case-1",
                        CaseJson.writeAll(
                                ImmutableList.of(corrected(), brought().theCase()))))
                .isEmpty();
    }

    @Test
    void aCaseWithoutItsHashOrWithAnUnknownFieldDoesNot() throws IOException {
        String text = CaseJson.write(corrected());

        assertThat(validate("case-1", text.replace("\"headHash\"", "\"headhash\"")))
                .isNotEmpty();
        assertThat(validate("case-1", text.replace("\"2022-08-02\"", "\"2022-02-30\"")))
                .isNotEmpty();
    }
}
