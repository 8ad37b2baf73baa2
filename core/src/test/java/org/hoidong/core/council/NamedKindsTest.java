package org.hoidong.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class NamedKindsTest {

    private static final RuleKey<NamedKinds<Competent>> QUESTION =
            RuleKey.of("test/overseen", FieldOfLaw.OVERSIGHT, Label.same("overseen"));
    private static final Provision BASIS = Provision.of("Law 1/2020", "5");
    private static final Competent COURT =
            Competent.of(BodyKind.of("court", Label.of("Tòa án", "Court"), BodyCategory.COURT));
    private static final Competent COUNCIL =
            Competent.of(BodyKind.of("council", Label.of("Hội đồng", "Council"), BodyCategory.COUNCIL));

    private static final NamedKinds<Competent> OVERSEEN =
            NamedKinds.of(BASIS, QUESTION, ImmutableSet.of(COURT, COUNCIL.oneBelow()));

    @Test
    void saysOfEachKindWhetherItIsNamed() {
        assertThat(OVERSEEN.judge(COURT).isSatisfied()).isTrue();
        assertThat(OVERSEEN.judge(COUNCIL.oneBelow()).isSatisfied()).isTrue();
        for (Competent other :
                List.of(COUNCIL, COUNCIL.oneAbove(), COUNCIL.furtherBelow(), COUNCIL.ofTheState(), COURT.oneBelow())) {
            assertThat(OVERSEEN.judge(other).isSatisfied()).as("%s", other).isFalse();
        }
    }

    @Test
    void namesTheQuestionTheKindAndThoseThatAreNamed() {
        Verdict refused = OVERSEEN.judge(COUNCIL);

        assertThat(OVERSEEN.judge(COURT).reasons().get(0).code()).isEqualTo(NamedKinds.NAMED);
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(NamedKinds.NOT_NAMED);
            assertThat(reason.facts())
                    .containsEntry("question", Datum.of("test/overseen"))
                    .containsEntry("kind", Datum.of("council"))
                    .containsEntry("named", Datum.texts(List.of("court", "council@below")));
            assertThat(reason.bases()).containsExactly(BASIS);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(NamedKinds.CHOOSE_NAMED);
        });
        MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), refused);
        MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), OVERSEEN.judge(COURT));
    }

    @Test
    void namesAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedKinds.of(BASIS, QUESTION, ImmutableSet.of()))
                .withMessage("kinds of test/overseen must be at least one");
    }

    // A level is part of who somebody is: it shows in the id and in the name.
    @Test
    void tellsLevelsApart() {
        assertThat(List.of(Competent.Level.values()).stream()
                        .map(COUNCIL::at)
                        .map(Competent::id)
                        .toList())
                .containsExactly("council", "council@above", "council@below", "council@further-below", "council@state");
        assertThat(COUNCIL.oneBelow().label().in(Language.VIETNAMESE)).isEqualTo("Hội đồng cấp dưới trực tiếp");
        assertThat(COUNCIL.furtherBelow().label().in(Language.ENGLISH)).isEqualTo("Council of a level further below");
        assertThat(COUNCIL.ofTheState().label().in(Language.ENGLISH)).isEqualTo("Council");
        assertThat(COUNCIL.oneAbove().category()).isEqualTo(Competent.Level.ABOVE);
        assertThat(COUNCIL.oneAbove().at(Competent.Level.SAME)).isEqualTo(COUNCIL);
    }
}
