package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.resolution.Samples.BOOK;
import static org.hoidong.core.resolution.Samples.CALENDARS;
import static org.hoidong.core.resolution.Samples.FRI_2022_07_08;
import static org.hoidong.core.resolution.Samples.LAW;
import static org.hoidong.core.resolution.Samples.LOWER;
import static org.hoidong.core.resolution.Samples.SAT_2022_12_31;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;
import static org.hoidong.core.resolution.Samples.UPPER;
import static org.hoidong.core.resolution.Samples.signed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

/** Posting and local media for the lower tier; the portal at once in the simplified procedure of the upper tier. */
class MadeKnownTest {

    private static final LocalDate THU_2022_07_14 = LocalDate.of(2022, 7, 14);
    private static final PublicationChannel POSTING = channel("posting");
    private static final PublicationChannel MEDIA = channel("media");
    private static final PublicationChannel PORTAL = channel("portal");
    private static final RuleBook LAWFUL = with(
            with(BOOK, ResolutionRules.PUBLISHED_THROUGH.of(LOWER), POSTING, MEDIA),
            ResolutionRules.PUBLISHED_AT_ONCE.of(UPPER),
            PORTAL);

    @Test
    void throughAChannelUntilTheDayOfEffectAndNotAfterIt() {
        assertThat(posted(THU_2022_07_14.minusDays(1)).code()).isEqualTo(Resolutions.MADE_KNOWN);
        assertThat(posted(THU_2022_07_14).isMet()).isTrue();
        assertThat(posted(THU_2022_07_14.plusDays(1))).satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Resolutions.NOT_MADE_KNOWN);
            assertThat(reason.isMet()).isFalse();
            assertThat(reason.bases()).containsExactly(LAW);
            assertThat(reason.facts())
                    .containsEntry("channel", Datum.of("posting"))
                    .containsEntry("effectiveOn", Datum.of(THU_2022_07_14));
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Resolutions.MAKE_KNOWN);
        });
    }

    @Test
    void isStillAheadUntilItTakesEffect() {
        Resolution resolution = signed().tier(LOWER).effectiveOn(THU_2022_07_14).build();

        assertThat(codes(judge(resolution, THU_2022_07_14.minusDays(1))))
                .contains(Resolutions.TO_BE_MADE_KNOWN)
                .doesNotContain(Resolutions.NOT_MADE_KNOWN);
        assertThat(codes(judge(resolution, THU_2022_07_14)))
                .contains(Resolutions.NOT_MADE_KNOWN)
                .doesNotContain(Resolutions.TO_BE_MADE_KNOWN);
    }

    @Test
    void givesOneReasonForEachChannelThatTheLawNamesAndAsksForNoGazette() {
        Resolution resolution = signed().tier(LOWER)
                .putMadeKnown(POSTING, FRI_2022_07_08)
                .effectiveOn(THU_2022_07_14)
                .build();

        assertThat(judge(resolution, SAT_2022_12_31).reasons())
                .filteredOn(reason -> reason.facts().containsKey("channel"))
                .extracting(Reason::code)
                .containsExactly(Resolutions.MADE_KNOWN, Resolutions.NOT_MADE_KNOWN);
        assertThat(judge(resolution, SAT_2022_12_31).reasons())
                .noneMatch(reason -> Datum.of(ResolutionStep.PUBLISHED.code())
                        .equals(reason.facts().get("step")));
    }

    @Test
    void asksForThePortalBesideTheGazetteInTheSimplifiedProcedureOnly() {
        Resolution simplified = signed().procedure(Procedure.SIMPLIFIED)
                .effectiveOn(THU_2022_07_07)
                .build();

        assertThat(codes(judge(simplified, THU_2022_07_07)))
                .contains(Resolutions.NOT_MADE_KNOWN, Resolutions.STEP_OPEN);
        assertThat(codes(judge(
                        simplified.toBuilder()
                                .putMadeKnown(PORTAL, THU_2022_07_07)
                                .build(),
                        THU_2022_07_07)))
                .contains(Resolutions.MADE_KNOWN)
                .doesNotContain(Resolutions.NOT_MADE_KNOWN);
        assertThat(judge(signed().build(), THU_2022_07_07).reasons())
                .noneMatch(reason -> reason.facts().containsKey("channel"));
    }

    @Test
    void cannotBeBeforeTheAdoption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signed().putMadeKnown(POSTING, THU_2022_07_07.minusDays(1))
                        .build())
                .withMessageContaining("madeKnown posting (2022-07-06)");
    }

    /** Verdicts that give each reason of making known, for the test of the texts. */
    static ImmutableList<Verdict> everyReason() {
        Resolution resolution = signed().tier(LOWER)
                .putMadeKnown(POSTING, FRI_2022_07_08)
                .effectiveOn(THU_2022_07_14)
                .build();
        return ImmutableList.of(judge(resolution, FRI_2022_07_08), judge(resolution, SAT_2022_12_31));
    }

    private static Reason posted(LocalDate on) {
        Resolution resolution = signed().tier(LOWER)
                .putMadeKnown(POSTING, on)
                .effectiveOn(THU_2022_07_14)
                .build();
        return judge(resolution, SAT_2022_12_31).reasons().stream()
                .filter(reason -> Datum.of("posting").equals(reason.facts().get("channel")))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }

    private static Verdict judge(Resolution resolution, LocalDate asOf) {
        return Resolutions.judge(resolution, LAWFUL.on(THU_2022_07_07), CALENDARS, asOf);
    }

    private static PublicationChannel channel(String id) {
        return PublicationChannel.of(id, Label.same(id), PublicationCategory.OFFICIAL);
    }

    private static RuleBook with(
            RuleBook book, RuleKey<NamedKinds<PublicationChannel>> key, PublicationChannel... channels) {
        return book.with(
                key,
                Dated.setting(
                        NamedKinds.of(LAW, key, ImmutableSet.copyOf(channels)),
                        DateSpan.from(LocalDate.of(2016, 1, 1)),
                        LAW));
    }
}
