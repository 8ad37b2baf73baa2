package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.workflow.Texts;
import org.junit.jupiter.api.Test;

class LetterStepMessagesTest {

    @Test
    void haveATextForEveryCode() {
        new Texts(LetterStepMessages.standard()).haveEveryCodeOf(LetterGuards.class);
    }
}
