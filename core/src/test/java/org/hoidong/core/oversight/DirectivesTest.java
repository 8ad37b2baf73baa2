package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.Directive;
import org.hoidong.core.meeting.DirectiveId;
import org.junit.jupiter.api.Test;

/** Row S-04: what a conclusion asks for is followed up. */
class DirectivesTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final BodyId PROVINCE = BodyId.of("tt-hdnd-tinh");
    private static final BodyId OFFICE = BodyId.of("van-phong");

    private static ImmutableList<Recommendation> followedUp(String... others) {
        Directive.Builder directive = Directive.builder()
                .id(DirectiveId.of("GB-2022-01"))
                .text(Label.same("Keep off the agenda what is not well prepared"))
                .addressee(BodyId.of("tt-hdnd-na-hang"))
                .due(Due.on(LocalDate.of(2022, 12, 31)));
        for (String other : others) {
            directive.addOthers(BodyId.of(other));
        }
        return Directives.toRecommendations(
                directive.build(),
                Provision.of("Conclusion of 27 July 2022", "1"),
                PROVINCE,
                WED_2022_07_27,
                PROVINCE,
                OFFICE);
    }

    @Test
    void aDirectiveToOneBodyIsOneRecommendationThatCanBeIssued() {
        assertThat(followedUp()).singleElement().satisfies(recommendation -> {
            assertThat(recommendation.id().value()).isEqualTo("GB-2022-01");
            assertThat(recommendation.source()).isEqualTo(RecommendationSource.DIRECTIVE);
            assertThat(recommendation.due()).contains(Due.on(LocalDate.of(2022, 12, 31)));
            assertThat(recommendation.judgeIssuable().isSatisfied()).isTrue();
        });
    }

    @Test
    void aDirectiveToSeveralIsOneForEachWithTheFirstInTheLead() {
        ImmutableList<Recommendation> all = followedUp("tt-hdnd-ham-yen", "tt-hdnd-son-duong");

        assertThat(all)
                .extracting(recommendation -> recommendation.id().value())
                .containsExactly("GB-2022-01", "GB-2022-01-2", "GB-2022-01-3");
        assertThat(all.get(0).lead()).isEmpty();
        assertThat(all.subList(1, 3))
                .allSatisfy(other -> assertThat(other.lead()).contains(RecommendationId.of("GB-2022-01")));
    }
}
