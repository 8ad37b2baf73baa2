package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.workflow.Texts;
import org.junit.jupiter.api.Test;

class PetitionStepMessagesTest {

    @Test
    void haveATextForEveryCode() {
        new Texts(PetitionStepMessages.standard()).haveEveryCodeOf(PetitionGuards.class);
    }
}
