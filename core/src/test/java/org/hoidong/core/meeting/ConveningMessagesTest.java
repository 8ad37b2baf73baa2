package org.hoidong.core.meeting;

import org.hoidong.core.outcome.MessagesCheck;
import org.junit.jupiter.api.Test;

class ConveningMessagesTest {

    @Test
    void hasATextInBothLanguagesForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(
                ConveningMessages.standard(), Convening.class, Presiding.class, PreparationCalendar.class);
    }
}
