package org.hoidong.core.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.MessagesCheck;
import org.junit.jupiter.api.Test;

class LetterMessagesTest {

    @Test
    void hasATextInBothLanguagesForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(
                LetterMessages.standard(),
                Letters.class,
                CitizenReception.class,
                ReceptionEntry.class,
                VoterContactMeeting.class,
                TimedDuty.class);
    }

    @Test
    void namesEveryStepInBothLanguages() {
        for (LetterStep step : LetterStep.values()) {
            for (Language language : ImmutableSet.of(Language.VIETNAMESE, Language.ENGLISH)) {
                assertThat(LetterMessages.standard().render(Datum.of(step.id()), language))
                        .isEqualTo(step.label().in(language));
            }
            assertThat(LetterStep.parse(step.id())).isEqualTo(step);
        }
    }
}
