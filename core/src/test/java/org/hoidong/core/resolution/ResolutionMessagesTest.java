package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.resolution.Samples.CALENDARS;
import static org.hoidong.core.resolution.Samples.CHAIR_OR_PRESIDING_VICE_CHAIR;
import static org.hoidong.core.resolution.Samples.MON_2022_07_11;
import static org.hoidong.core.resolution.Samples.NO_RULES;
import static org.hoidong.core.resolution.Samples.RULES;
import static org.hoidong.core.resolution.Samples.SAT_2022_12_31;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;
import static org.hoidong.core.resolution.Samples.adopted;
import static org.hoidong.core.resolution.Samples.signed;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class ResolutionMessagesTest {

    @Test
    void hasATextInBothLanguagesForEveryCodeWithFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(
                ResolutionMessages.standard(),
                Resolutions.class,
                SignatureRule.class,
                RetroactivityRule.class,
                Drafting.class,
                JointVerification.class,
                NumberPattern.class);
        ImmutableList<Verdict> verdicts = ImmutableList.<Verdict>builder()
                .addAll(DraftingTest.everyReason())
                .addAll(MadeKnownTest.everyReason())
                .add(
                        judge(signed()),
                        Resolutions.judge(signed().build(), RULES, CALENDARS, SAT_2022_12_31),
                        judge(adopted().tally(Optional.empty())),
                        judge(signed().sentUpOn(THU_2022_07_07).effectiveOn(SAT_2022_12_31)),
                        Resolutions.judge(signed().sentUpOn(MON_2022_07_11).build(), RULES, CALENDARS, SAT_2022_12_31),
                        judge(signed().effectiveOn(THU_2022_07_07.minusDays(1))),
                        judge(signed().kind(ResolutionKind.INDIVIDUAL).effectiveOn(THU_2022_07_07)),
                        judge(adopted().kind(ResolutionKind.INDIVIDUAL)),
                        Resolutions.judge(signed().build(), NO_RULES, CALENDARS, THU_2022_07_07),
                        CHAIR_OR_PRESIDING_VICE_CHAIR.judge(SigningOffice.PRESIDING_VICE_CHAIR),
                        CHAIR_OR_PRESIDING_VICE_CHAIR.judge(SigningOffice.VICE_CHAIR),
                        NumberPattern.withYear("AB").judge(DocumentNumber.of(1, "AB")),
                        NumberPattern.withoutYear("AB").judge(DocumentNumber.of(1, "AB")))
                .build();
        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(ResolutionMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsAll(ResolutionMessages.standard().codes());
    }

    @Test
    void rendersALateStepWithItsDays() {
        Reason late = Resolutions.judge(signed().sentUpOn(MON_2022_07_11).build(), RULES, CALENDARS, SAT_2022_12_31)
                .reasons()
                .get(2);

        assertThat(ResolutionMessages.standard().render(late, Language.VIETNAMESE))
                .isEqualTo("Gửi nghị quyết lên cấp trên: thực hiện ngày 11/7/2022, chậm 1 ngày so với hạn 10/7/2022"
                        + " (Điều 7 An invented law)");
        assertThat(ResolutionMessages.standard().render(late, Language.ENGLISH))
                .isEqualTo("Sending to the tier above: done on 11 July 2022, days late: 1 (latest 10 July 2022)"
                        + " (An invented law, Article 7)");
    }

    private static Verdict judge(Resolution.Builder resolution) {
        return Resolutions.judge(resolution.build(), RULES, CALENDARS, THU_2022_07_07);
    }
}
