package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.examples.stories.AcmeCity.ADDRESSEE;
import static org.hoidong.examples.stories.AcmeCity.CONTEXT;
import static org.hoidong.examples.stories.AcmeCity.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.change.DefinitionDifference;
import org.hoidong.workflow.change.Migration;
import org.hoidong.workflow.change.MigrationRun;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.json.DefinitionJson;
import org.hoidong.workflow.json.JsonException;
import org.hoidong.workflow.json.Vocabulary;

/**
 * A city adds a state to the shipped follow-up with a file, and compiles nothing: the file is read, compared with its base, its
 * running matters are migrated to it, and go on under it. A word that is not in the vocabulary is refused with its place.
 */
public final class StatesFromJson {

    private static final LocalDate TUE_2022_08_09 = LocalDate.of(2022, 8, 9);
    private static final LocalDate TUE_2022_11_01 = LocalDate.of(2022, 11, 1);
    private static final LocalDate MON_2022_11_21 = LocalDate.of(2022, 11, 21);

    /** What is code, and a file may name: all of the shipped follow-up, and a guard of the city. */
    private static final Vocabulary<Recommendation> WORDS = Vocabulary.<Recommendation>builder()
            .definition(FollowUpWorkflows.standard(1))
            .guards("acme/late-by-at-least", days -> AcmeFollowUp.lateByAtLeast((int) days.asWhole()))
            .build();

    private StatesFromJson() {}

    /**
     * Prints the story.
     *
     * @param args not used
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        String file = file();
        WorkflowDefinition<Recommendation> byFile = DefinitionJson.read(file, WORDS);

        System.out.println("What the file changes:");
        System.out.print(DefinitionDifference.between(FollowUpWorkflows.standard(1), byFile)
                .toText()
                .lines()
                .filter(line -> !line.contains("withdraw") && !line.contains("supersession"))
                .map(line -> "  " + shortened(line) + "\n")
                .reduce("", String::concat));

        WorkflowCase<Recommendation> running = started();
        MigrationRun<Recommendation> run = Migration.between(FollowUpWorkflows.standard(1), byFile)
                .because(
                        "City regulation 14/2022",
                        AcmeCity.OVERSEER.granted(FollowUpRoles.REGISTRAR),
                        TUE_2022_11_01,
                        AcmeCity.noon(TUE_2022_11_01))
                .run(List.of(running), CONTEXT);
        System.out.println("A running matter is migrated: " + run.report().byStates());

        goesOn(run.migrated().get(0), byFile);
        isRefused(file);
    }

    private static WorkflowCase<Recommendation> started() {
        WorkflowDefinition<Recommendation> shipped = FollowUpWorkflows.standard(1);
        return shipped.fire(
                        AcmeCity.issued(shipped),
                        AcmeCity.happening(STARTED, Note.of(""), ADDRESSEE, TUE_2022_08_09),
                        CONTEXT)
                .orElseThrow();
    }

    private static void goesOn(WorkflowCase<Recommendation> matter, WorkflowDefinition<Recommendation> byFile) {
        System.out.println("It goes on under the file:");
        Outcome<Recommendation> outcome = byFile.fire(
                matter, AcmeCity.happening(event(byFile), Note.of("no road yet"), OVERSEER, MON_2022_11_21), CONTEXT);
        System.out.println("  " + outcome);
        for (Obligation owed : outcome.orElseThrow().owed(MON_2022_11_21, CONTEXT)) {
            System.out.println("  " + owed.label().in(ENGLISH) + ": " + owed.holders() + " by "
                    + owed.deadline().dueOn());
        }
    }

    /** The event that only the file knows. */
    @SuppressWarnings("unchecked") // the file says that it carries a note
    private static EventType<Note> event(WorkflowDefinition<Recommendation> byFile) {
        return (EventType<Note>) byFile.events().stream()
                .filter(event -> event.id().equals("acme/taken-to-mayor"))
                .findFirst()
                .orElseThrow();
    }

    private static void isRefused(String file) {
        try {
            DefinitionJson.read(file.replace("follow-up/overseer", "follow-up/boss"), WORDS);
        } catch (JsonException refused) {
            System.out.println("A word that nobody knows is refused:");
            System.out.println("  " + refused.getMessage());
        }
    }

    private static String file() throws IOException {
        try (InputStream file = StatesFromJson.class.getResourceAsStream("acme-follow-up.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shortened(String line) {
        return line.length() <= 140 ? line : line.substring(0, 140) + "...";
    }
}
