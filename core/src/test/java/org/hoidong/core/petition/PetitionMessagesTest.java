package org.hoidong.core.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class PetitionMessagesTest {

    private static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    private static final TierKind TIER = TierKind.of("upper", Label.same("Upper"), TierCategory.UPPER);

    @Test
    void hasATextInBothLanguagesForEveryCodeWithFactsThatAreGiven() {
        VoterPetition received = VoterPetition.builder()
                .id(PetitionId.of("CT-2022-01"))
                .receivedOn(MON_2022_06_20)
                .text(Label.same("Road"))
                .competentLevel(CompetentLevel.of(TIER))
                .build();
        VoterPetition central = received.toBuilder()
                .competentLevel(CompetentLevel.CENTRAL)
                .forwardedOn(MON_2022_06_20)
                .build();

        MessagesCheck.everyCodeHasATemplate(PetitionMessages.standard(), VoterPetition.class, PetitionCount.class);
        List<Verdict> verdicts = List.of(
                received.judgeFollowUp(TIER),
                central.judgeFollowUp(TIER),
                count(received, ImmutableMap.of()).judgeComplete(),
                count(
                                received,
                                ImmutableMap.of(
                                        received.id(),
                                        PetitionResult.of(
                                                "settled", Label.same("settled"), PetitionResultCategory.SETTLED)))
                        .judgeComplete());
        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(PetitionMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsAll(PetitionMessages.standard().codes());
    }

    private static PetitionCount count(VoterPetition item, ImmutableMap<PetitionId, PetitionResult> results) {
        return PetitionCount.of(
                List.of(CompiledPetition.of(PetitionId.of("CT-2022"), MON_2022_06_20, List.of(item))), results);
    }
}
