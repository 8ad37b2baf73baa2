package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Which of the nominated topics are chosen, by one score sheet and for a number of places (lựa chọn chuyên đề giám sát).
 *
 * <p>Topics are ranked by their score, those that a criterion knocks out after all others; equal scores by id, so that the same
 * topics always give the same list. The places go to the first topics that no criterion knocks out and whose band may be
 * chosen; places may stay empty. It is advice with reasons: where the last place is decided by id alone, a reason says so
 * ({@link #TIED}), and the council may decide otherwise.
 *
 * <p>For example of three topics with 80, 66 and 66 points and two places, the first is chosen, and of the other two the one
 * whose id comes first, with the reason {@code oversight/topic-tied {topic=CD-02, score=66, with=[CD-03], places=2}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TopicSelection {

    /** The score in a criterion that knocks out is enough. Facts: {@code topic}, {@code criterion}, {@code score}, {@code needed}. */
    public static final ReasonCode THRESHOLD_REACHED = ReasonCode.of("oversight/topic-threshold-reached");

    /** A criterion knocks it out. Facts: {@code topic}, {@code criterion}, {@code score}, {@code needed}. */
    public static final ReasonCode KNOCKED_OUT = ReasonCode.of("oversight/topic-knocked-out");

    /** Its band may be chosen. Facts: {@code topic}, {@code score}, {@code full}, {@code band}. */
    public static final ReasonCode BAND_ELIGIBLE = ReasonCode.of("oversight/topic-band-eligible");

    /** Its band may not be chosen. Facts: {@code topic}, {@code score}, {@code full}, {@code band}, {@code eligible}. */
    public static final ReasonCode BAND_NOT_ELIGIBLE = ReasonCode.of("oversight/topic-band-not-eligible");

    /** It has a place. Facts: {@code topic}, {@code rank}, {@code places}. */
    public static final ReasonCode PLACED = ReasonCode.of("oversight/topic-placed");

    /** The places went to topics before it. Facts: {@code topic}, {@code rank}, {@code places}. */
    public static final ReasonCode NO_PLACE_LEFT = ReasonCode.of("oversight/topic-no-place-left");

    /** The last place was decided between equals by id. Facts: {@code topic}, {@code score}, {@code with}, {@code places}. */
    public static final ReasonCode TIED = ReasonCode.of("oversight/topic-tied");

    /** Remedy: prepare the topic better in this criterion and nominate it again. Facts: {@code criterion}, {@code needed}. */
    public static final ReasonCode IMPROVE_TOPIC = ReasonCode.of("oversight/improve-topic");

    /** Remedy: raise the number of places. Facts: {@code places}. */
    public static final ReasonCode ADD_PLACES = ReasonCode.of("oversight/add-places");

    /** The form in which a selection is written: sheet, topics and places; the ranking is found from them. */
    public static final Codec<TopicSelection> CODEC =
            Codec.of("oversight/topic-selection", TopicForms::selection, TopicForms::selectionFrom);

    private static final Comparator<Standing> ORDER = Comparator.comparing(
                    (Standing standing) -> !standing.knockedOutBy().isEmpty())
            .thenComparing(Standing::score, Comparator.reverseOrder())
            .thenComparing(standing -> standing.topic().id().value());

    TopicSelection() {}

    /**
     * Obtains a selection.
     *
     * @param sheet the criteria and bands
     * @param topics the topics, each scored by the sheet, in any order
     * @param places how many may be chosen, 1 or more
     * @return the selection
     * @throws IllegalArgumentException if a topic occurs twice, if a score is missing, out of range or for no criterion of the
     *     sheet, or if there is no place
     */
    public static TopicSelection of(ScoreSheet sheet, Iterable<NominatedTopic> topics, int places) {
        return new Builder().sheet(sheet).topics(topics).places(places).build();
    }

    /** Returns the criteria and bands. */
    public abstract ScoreSheet sheet();

    /** Returns the topics, in the order of their nomination or any other. */
    public abstract ImmutableList<NominatedTopic> topics();

    /** Returns how many may be chosen. */
    public abstract int places();

    /** Returns all topics, the best first, each with its score and with the reasons why it is chosen or not. */
    public final ImmutableList<RankedTopic> ranked() {
        ImmutableList<Standing> standings =
                topics().stream().map(this::standing).sorted(ORDER).collect(toImmutableList());
        ImmutableList<Standing> eligible =
                standings.stream().filter(Standing::isEligible).collect(toImmutableList());
        ImmutableList.Builder<RankedTopic> ranked = ImmutableList.builder();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            ranked.add(new RankedTopic.Builder()
                    .rank(i + 1)
                    .topic(standing.topic())
                    .score(standing.score())
                    .band(standing.band())
                    .knockedOutBy(standing.knockedOutBy())
                    .verdict(judge(standing, i + 1, eligible))
                    .build());
        }
        return ranked.build();
    }

    /** Returns the topics that are chosen, the best first. */
    public final ImmutableList<NominatedTopic> chosen() {
        return ranked().stream()
                .filter(RankedTopic::isChosen)
                .map(RankedTopic::topic)
                .collect(toImmutableList());
    }

    /** Returns the names of topics, criteria and bands, for rendering the reasons. */
    public final Messages names() {
        Messages.Builder names = Messages.builder();
        topics().forEach(topic -> names.name(topic.id().value(), topic.title()));
        sheet().criteria().forEach(criterion -> names.name(criterion.id().value(), criterion.label()));
        sheet().bands().forEach(band -> names.name(band.id(), band.label()));
        return names.build();
    }

    private Standing standing(NominatedTopic topic) {
        Ratio score = sheet().score(topic.scores());
        ImmutableList<CriterionId> knockedOutBy = sheet().criteria().stream()
                .filter(criterion -> criterion.knockOutBelow().isPresent()
                        && scoreIn(criterion, topic) < criterion.knockOutBelow().getAsInt())
                .map(Criterion::id)
                .collect(toImmutableList());
        return new Standing(topic, score, sheet().band(score), knockedOutBy);
    }

    private static int scoreIn(Criterion criterion, NominatedTopic topic) {
        return topic.scores().getOrDefault(criterion.id(), 0);
    }

    private Verdict judge(Standing standing, int rank, ImmutableList<Standing> eligible) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Criterion criterion : sheet().criteria()) {
            criterion
                    .knockOutBelow()
                    .ifPresent(needed -> verdicts.add(judgeThreshold(standing.topic(), criterion, needed)));
        }
        verdicts.add(judgeBand(standing));
        int place = eligible.indexOf(standing);
        if (place >= 0) {
            verdicts.add(judgePlace(standing, rank, place));
            tie(standing, eligible).ifPresent(verdicts::add);
        }
        return Verdict.all(verdicts);
    }

    private Verdict judgeThreshold(NominatedTopic topic, Criterion criterion, int needed) {
        int score = scoreIn(criterion, topic);
        boolean enough = score >= needed;
        Reason.Builder reason = reason(enough ? THRESHOLD_REACHED : KNOCKED_OUT, topic)
                .fact("criterion", criterion.id())
                .fact("score", score)
                .fact("needed", needed);
        if (!enough) {
            reason.remedy(Remedy.builder(IMPROVE_TOPIC)
                    .fact("criterion", criterion.id())
                    .fact("needed", needed)
                    .build());
        }
        return Verdict.of(enough, reason.build());
    }

    private Verdict judgeBand(Standing standing) {
        ScoreBand band = standing.band();
        Reason.Builder reason = reason(band.isEligible() ? BAND_ELIGIBLE : BAND_NOT_ELIGIBLE, standing.topic())
                .fact("score", standing.score())
                .fact("full", sheet().fullPoints())
                .fact("band", band.id());
        if (!band.isEligible()) {
            reason.fact(
                    "eligible",
                    Datum.texts(sheet().bands().stream()
                            .filter(ScoreBand::isEligible)
                            .map(ScoreBand::id)
                            .toList()));
        }
        return Verdict.of(band.isEligible(), reason.build());
    }

    private Verdict judgePlace(Standing standing, int rank, int place) {
        boolean placed = place < places();
        Reason.Builder reason = reason(placed ? PLACED : NO_PLACE_LEFT, standing.topic())
                .fact("rank", rank)
                .fact("places", places());
        if (!placed) {
            reason.remedy(Remedy.builder(ADD_PLACES).fact("places", place + 1).build());
        }
        return Verdict.of(placed, reason.build());
    }

    /** Says that the last place was decided between equals, if this topic is one of them. */
    private Optional<Verdict> tie(Standing standing, ImmutableList<Standing> eligible) {
        if (eligible.size() <= places()) {
            return Optional.empty();
        }
        Ratio lastIn = eligible.get(places() - 1).score();
        Ratio firstOut = eligible.get(places()).score();
        if (!lastIn.equals(firstOut) || !standing.score().equals(lastIn)) {
            return Optional.empty();
        }
        return Optional.of(Verdict.yes(reason(TIED, standing.topic())
                .fact("score", standing.score())
                .fact(
                        "with",
                        Datum.texts(eligible.stream()
                                .filter(other -> other.score().equals(lastIn) && !other.equals(standing))
                                .map(other -> other.topic().id().value())
                                .toList()))
                .fact("places", places())
                .build()));
    }

    private static Reason.Builder reason(ReasonCode code, NominatedTopic topic) {
        return Reason.builder(code).fact("topic", topic.id());
    }

    @Value.Check
    void check() {
        checkArgument(places() >= 1, "places (%s) must be 1 or more", places());
        Set<TopicId> ids = new HashSet<>();
        for (NominatedTopic topic : topics()) {
            checkArgument(
                    ids.add(topic.id()),
                    "topic id (%s) must occur once in a selection; merge what was nominated twice",
                    topic.id());
            try {
                sheet().score(topic.scores());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("topic (" + topic.id() + ") must be scored: " + e.getMessage(), e);
            }
        }
    }

    /** Returns the ranking. */
    @Override
    public final String toString() {
        return ranked().toString();
    }

    static final class Builder extends ImmutableTopicSelection.Builder {}

    /** A topic with what the sheet says of it. */
    private record Standing(
            NominatedTopic topic, Ratio score, ScoreBand band, ImmutableList<CriterionId> knockedOutBy) {

        boolean isEligible() {
            return knockedOutBy.isEmpty() && band.isEligible();
        }
    }
}
