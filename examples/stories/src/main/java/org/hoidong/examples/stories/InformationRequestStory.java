package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.InformationRequestWorkflow.ASSIGNED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.CLARIFICATION_ASKED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.CLARIFIED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.EXTENDED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.OVERTURNED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.RECEIVED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REFUSAL_SENT;
import static org.hoidong.examples.stories.InformationRequestWorkflow.REVIEW_ASKED;
import static org.hoidong.examples.stories.InformationRequestWorkflow.UPHELD;

import java.time.LocalDate;
import org.hoidong.core.council.BodyId;
import org.hoidong.workflow.Actor;

/** A request that had to be made clearer, was extended and refused, and a review that the officer may not do himself. */
public final class InformationRequestStory {

    static final Actor ROSA = Actor.of("rosa");

    /** Otto is in charge of the request, and sits on the panel that reviews refusals. */
    static final Actor OTTO = Actor.of("otto").actingFor(BodyId.of("acme-review-panel"));

    static final Actor IDA = Actor.of("ida").granted(InformationRequestWorkflow.OFFICE);
    static final Actor RITA = Actor.of("rita").actingFor(BodyId.of("acme-review-panel"));
    static final InformationRequest REQUEST =
            new InformationRequest("The tests of the reservoir", "rosa", "acme-works-department");

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);
    private static final LocalDate TUE_2022_08_16 = LocalDate.of(2022, 8, 16);
    private static final LocalDate TUE_2022_09_06 = LocalDate.of(2022, 9, 6);
    private static final LocalDate TUE_2022_10_04 = LocalDate.of(2022, 10, 4);
    private static final LocalDate MON_2022_10_10 = LocalDate.of(2022, 10, 10);

    private InformationRequestStory() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<InformationRequest> request =
                Telling.of(InformationRequestWorkflow.definition(), AcmeCity.CONTEXT, InformationRequestGuards.texts());
        request.opens("R-1", REQUEST, MON_2022_08_01, ROSA, RECEIVED);
        request.does(TUE_2022_08_02, IDA, ASSIGNED, "otto");
        request.does(WED_2022_08_10, OTTO, CLARIFICATION_ASKED, "Which tests?");
        request.does(TUE_2022_08_16, ROSA, CLARIFIED, "Those of 2021.");
        request.does(TUE_2022_09_06, OTTO, EXTENDED, "Many reports");
        request.does(TUE_2022_09_06, OTTO, EXTENDED, "Very many reports");
        request.does(TUE_2022_10_04, ROSA, REVIEW_ASKED);
        request.does(TUE_2022_10_04, OTTO, REFUSAL_SENT, "");
        request.does(TUE_2022_10_04, OTTO, REFUSAL_SENT, "Safety of the dam");
        request.does(MON_2022_10_10, ROSA, REVIEW_ASKED);
        request.does(MON_2022_10_10, OTTO, UPHELD);
        request.does(MON_2022_10_10, RITA, OVERTURNED);
    }
}
