package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.core.basics.Language.VIETNAMESE;
import static org.hoidong.examples.stories.AcmeCity.ADDRESSEE;
import static org.hoidong.examples.stories.AcmeCity.CONTEXT;
import static org.hoidong.examples.stories.AcmeCity.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;

import java.time.LocalDate;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/** A matter in the follow-up of a city that added a state: handed up too early, then late enough. */
public final class CustomStates {

    private static final LocalDate TUE_2022_08_09 = LocalDate.of(2022, 8, 9);

    /** 10 working days after the due day. */
    private static final LocalDate MON_2022_11_14 = LocalDate.of(2022, 11, 14);

    /** 15 working days after the due day. */
    private static final LocalDate MON_2022_11_21 = LocalDate.of(2022, 11, 21);

    private static final Messages TEXTS = AcmeCity.TEXTS
            .with(AcmeFollowUp.definition().names())
            .with(Messages.builder()
                    .text(
                            AcmeFollowUp.LATENESS,
                            "Chậm {late} ngày làm việc, cần ít nhất {needed}",
                            "{late} working days late, at least {needed} needed")
                    .build());

    private CustomStates() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        WorkflowDefinition<Recommendation> followUp = AcmeFollowUp.definition();
        WorkflowCase<Recommendation> issued = AcmeCity.issued(followUp);
        WorkflowCase<Recommendation> started = followUp.fire(
                        issued, AcmeCity.happening(STARTED, Note.of(""), ADDRESSEE, TUE_2022_08_09), CONTEXT)
                .orElseThrow();

        handUp(started, MON_2022_11_14);
        WorkflowCase<Recommendation> handedUp = handUp(started, MON_2022_11_21).orElseThrow();

        for (Obligation owed : handedUp.owed(MON_2022_11_21, CONTEXT)) {
            System.out.println(owed.holders() + " owes " + owed.act() + " by "
                    + owed.deadline().dueOn());
        }
    }

    private static Outcome<Recommendation> handUp(WorkflowCase<Recommendation> matter, LocalDate day) {
        Outcome<Recommendation> outcome = matter.definition()
                .fire(matter, AcmeCity.happening(AcmeFollowUp.HANDED_UP, NoPayload.NONE, OVERSEER, day), CONTEXT);
        System.out.println(day + " " + outcome);
        for (Reason reason : outcome.reasons()) {
            System.out.println((reason.isMet() ? "  yes: " : "  no:  ") + TEXTS.render(reason, ENGLISH));
            System.out.println("       " + TEXTS.render(reason, VIETNAMESE));
        }
        return outcome;
    }
}
