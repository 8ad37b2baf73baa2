package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.workflow.followup.FollowUpSamples.recommendation;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

class FollowUpEndTest {

    @Test
    void isWhatTheFollowUpSaysOfItself() {
        WorkflowCase<Recommendation> followUp = FollowUpSamples.in(FollowUpState.IMPLEMENTED, recommendation());

        FollowUpEnd end = FollowUpEnd.from(followUp);

        assertThat(end).isEqualTo(FollowUpEnd.of(followUp.id(), FollowUpState.IMPLEMENTED));
        assertThat(end.category()).isEqualTo(StateCategory.FULFILLED);
        assertThat(end).hasToString(followUp.id() + " follow-up/implemented");
    }

    @Test
    void isReadAsItWasWritten() {
        for (FollowUpState state : FollowUpState.values()) {
            FollowUpEnd end = FollowUpEnd.of(CaseId.of("KN-2022-113"), state);

            assertThat(FollowUpEnd.CODEC.decode(1, FollowUpEnd.CODEC.encode(end)))
                    .isEqualTo(end);
        }
    }

    @Test
    void refusesACategoryThatThereIsNot() {
        Datum unknown = Datum.record()
                .put("followUp", "KN-2022-113")
                .put("state", "follow-up/implemented")
                .put("category", "done")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpEnd.CODEC.decode(1, unknown))
                .withMessageContaining("category (done) must be one of [pending, active, suspended, fulfilled, ended]");
    }
}
