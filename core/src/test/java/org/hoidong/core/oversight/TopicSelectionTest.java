package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.ScoreSheetTest.FEASIBLE;
import static org.hoidong.core.oversight.ScoreSheetTest.PRESSING;
import static org.hoidong.core.oversight.ScoreSheetTest.SHEET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamContents;
import org.junit.jupiter.api.Test;

class TopicSelectionTest {

    private static final LocalDate FRI_2022_02_25 = LocalDate.of(2022, 2, 25);

    static NominatedTopic.Builder topic(String id) {
        return NominatedTopic.builder()
                .id(TopicId.of(id))
                .title(Label.of("Chuyên đề " + id, "Topic " + id))
                .nominatedBy("Ban Pháp chế")
                .nominatedOn(FRI_2022_02_25);
    }

    private static NominatedTopic topic(String id, int pressing, int feasible) {
        return topic(id).scores(Map.of(PRESSING, pressing, FEASIBLE, feasible)).build();
    }

    /** In points: a 92, b and c 66, d 80 but out in "pressing" (4), e 46 and low. */
    static TopicSelection selection(int places) {
        return TopicSelection.of(
                SHEET,
                List.of(topic("e", 5, 2), topic("c", 7, 3), topic("d", 4, 5), topic("a", 10, 4), topic("b", 7, 3)),
                places);
    }

    static List<Verdict> verdicts() {
        return selection(2).ranked().stream().map(RankedTopic::verdict).toList();
    }

    // d: 4 x 6 + 5 x 8 = 64; a: 60 + 32 = 92; b, c: 42 + 24 = 66; e: 30 + 16 = 46
    @Test
    void ranksByScoreThenIdAndWhatIsKnockedOutLast() {
        assertThat(selection(2).ranked())
                .extracting(RankedTopic::toString)
                .containsExactly("1. a: 92", "2. b: 66", "3. c: 66", "4. e: 46", "5. d: 64");
    }

    @Test
    void choosesAsManyAsThereArePlacesFromWhatMayBeChosen() {
        assertThat(ids(selection(1))).containsExactly("a");
        assertThat(ids(selection(2))).containsExactly("a", "b");
        assertThat(ids(selection(3))).containsExactly("a", "b", "c");
        assertThat(ids(selection(5))).containsExactly("a", "b", "c");
    }

    @Test
    void saysWhatKnockedATopicOut() {
        RankedTopic out = selection(2).ranked().get(4);

        assertThat(out.knockedOutBy()).containsExactly(PRESSING);
        assertThat(out.isChosen()).isFalse();
        Reason reason = out.verdict().unmet().get(0);
        assertThat(reason.code()).isEqualTo(TopicSelection.KNOCKED_OUT);
        assertThat(reason.facts())
                .containsEntry("criterion", Datum.of("pressing"))
                .containsEntry("score", Datum.of(4))
                .containsEntry("needed", Datum.of(5));
        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(TopicSelection.IMPROVE_TOPIC);
    }

    @Test
    void isNotKnockedOutByTheThresholdItself() {
        RankedTopic atThreshold = selection(2).ranked().get(3);

        assertThat(atThreshold.knockedOutBy()).isEmpty();
        assertThat(codes(atThreshold))
                .containsExactly(TopicSelection.THRESHOLD_REACHED, TopicSelection.BAND_NOT_ELIGIBLE);
        assertThat(atThreshold.band().id()).isEqualTo("low");
        assertThat(atThreshold.verdict().unmet().get(0).facts())
                .containsEntry("eligible", Datum.texts(List.of("high", "medium")))
                .containsEntry("score", Datum.of(Ratio.of(46, 1)));
    }

    @Test
    void saysThatTheLastPlaceWasDecidedByIdAlone() {
        List<RankedTopic> ranked = selection(2).ranked();

        assertThat(codes(ranked.get(0))).doesNotContain(TopicSelection.TIED);
        for (int i : new int[] {1, 2}) {
            Reason tie = reason(ranked.get(i), TopicSelection.TIED);
            assertThat(tie.isMet()).isTrue();
            assertThat(tie.facts()).containsEntry("with", Datum.texts(List.of(i == 1 ? "c" : "b")));
        }
        assertThat(reason(ranked.get(2), TopicSelection.NO_PLACE_LEFT)
                        .remedy()
                        .orElseThrow()
                        .facts())
                .containsEntry("places", Datum.of(3));
    }

    @Test
    void saysNothingOfATieThatDecidesNothing() {
        assertThat(selection(3).ranked())
                .allSatisfy(ranked -> assertThat(codes(ranked)).doesNotContain(TopicSelection.TIED));
        assertThat(selection(1).ranked())
                .allSatisfy(ranked -> assertThat(codes(ranked)).doesNotContain(TopicSelection.TIED));
    }

    @Test
    void doesNotDependOnTheOrderOfTheTopics() {
        long seed = 20220727;
        List<NominatedTopic> topics = new ArrayList<>(selection(2).topics());
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(topics, new Random(seed + i));
            assertThat(TopicSelection.of(SHEET, topics, 2).ranked())
                    .as("seed %s", seed + i)
                    .isEqualTo(selection(2).ranked());
        }
    }

    @Test
    void refusesATopicThatIsNotScoredAndNamesIt() {
        assertThatThrownBy(() -> TopicSelection.of(SHEET, List.of(topic("a").build()), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("topic (a) must be scored: score in pressing");
        assertThatThrownBy(() -> TopicSelection.of(SHEET, List.of(topic("a", 11, 0)), 1))
                .hasMessageContaining("topic (a) must be scored: score (11)");
    }

    @Test
    void refusesATopicTwiceAndNoPlace() {
        assertThatThrownBy(() -> TopicSelection.of(SHEET, List.of(topic("a", 5, 1), topic("a", 6, 1)), 1))
                .hasMessageContaining("topic id (a) must occur once");
        assertThatThrownBy(() -> TopicSelection.of(SHEET, List.of(), 0)).hasMessageContaining("places (0)");
        assertThat(TopicSelection.of(SHEET, List.of(), 1).ranked()).isEmpty();
    }

    @Test
    void isWrittenAndReadBack() {
        TopicSelection selection = TopicSelection.of(
                SHEET,
                List.of(topic("a", 10, 4).toBuilder()
                        .addReasons(Label.of("Cử tri 9 xã phản ánh", "Voters of 9 communes complain"))
                        .field(FieldOfWork.of("rural-water"))
                        .addStates(VietnamContents.NEED)
                        .build()),
                2);

        Datum written = TopicSelection.CODEC.encode(selection);
        TopicSelection read = TopicSelection.CODEC.decode(1, written);

        assertThat(read).isEqualTo(selection);
        assertThat(TopicSelection.CODEC.encode(read)).isEqualTo(written);
        assertThat(read.ranked()).isEqualTo(selection.ranked());
    }

    @Test
    void refusesWrittenScoresThatAreNone() {
        Datum tooLarge = withScores(
                Datum.record().put("feasible", Datum.of(99_999_999_999L)).build());
        Datum noRecord = withScores(Datum.texts(List.of("feasible")));
        assertThatThrownBy(() -> TopicSelection.CODEC.decode(1, tooLarge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feasible (99999999999) must be a number that an int holds");
        assertThatThrownBy(() -> TopicSelection.CODEC.decode(1, noRecord))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a record of criteria");
    }

    private static Datum withScores(Datum scores) {
        Datum selection = TopicSelection.CODEC.encode(TopicSelection.of(SHEET, List.of(topic("a", 10, 4)), 1));
        Datum topic = with(selection.field("topics").asList().get(0), "scores", scores);
        return with(selection, "topics", Datum.list(List.of(topic)));
    }

    private static Datum with(Datum form, String name, Datum value) {
        Map<String, Datum> fields = new HashMap<>(((Datum.Fields) form).fields());
        fields.put(name, value);
        return Datum.record(fields);
    }

    @Test
    void namesTopicsCriteriaAndBandsInItsReasons() {
        Reason reason = selection(2).ranked().get(1).verdict().reasons().get(1);

        assertThat(OversightMessages.standard().with(selection(2).names()).sentence(reason, Language.VIETNAMESE))
                .isEqualTo("Chuyên đề b: 66/100 điểm, mức medium");
    }

    private static List<String> ids(TopicSelection selection) {
        return selection.chosen().stream().map(topic -> topic.id().value()).toList();
    }

    private static List<ReasonCode> codes(RankedTopic ranked) {
        return ranked.verdict().reasons().stream().map(Reason::code).toList();
    }

    private static Reason reason(RankedTopic ranked, ReasonCode code) {
        return ranked.verdict().reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
