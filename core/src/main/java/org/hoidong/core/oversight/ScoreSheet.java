package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.Ratio;
import org.immutables.value.Value;

/**
 * The criteria and bands by which a council scores topics for oversight (phiếu chấm điểm lựa chọn chuyên đề giám sát).
 *
 * <p>It is a council's own choice; no law sets criteria. The score of a topic is the sum, over all criteria, of weight times
 * score by maximum: an exact number of points between 0 and {@link #fullPoints}, never rounded. For example with "pressing"
 * (maximum 10, weight 60) and "feasible" (maximum 5, weight 40), the scores 7 and 3 give 42 + 24 = 66 of 100 points.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScoreSheet {

    /** The largest full score times the common multiple of the maxima, so that every score is an exact ratio. */
    private static final long LARGEST = 1_000_000_000;

    ScoreSheet() {}

    /**
     * Obtains a sheet.
     *
     * @param criteria the criteria, at least one
     * @param bands the bands, the best first, the last from 0
     * @return the sheet
     * @throws IllegalArgumentException if an id occurs twice, if the bands do not go down to 0, if a band that may be chosen
     *     stands below one that may not, or if the maxima have so large a common multiple that scores are no exact ratios
     */
    public static ScoreSheet of(List<Criterion> criteria, List<ScoreBand> bands) {
        return new Builder().criteria(criteria).bands(bands).build();
    }

    /** Returns the criteria, in the order of the sheet. */
    public abstract ImmutableList<Criterion> criteria();

    /** Returns the bands, the best first. */
    public abstract ImmutableList<ScoreBand> bands();

    /** Returns the points of a topic with full marks in every criterion: the sum of the weights. */
    public final int fullPoints() {
        return criteria().stream().mapToInt(Criterion::weight).sum();
    }

    /**
     * Returns the score of a topic.
     *
     * @param scores its score in each criterion
     * @return the points, exact
     * @throws IllegalArgumentException if a criterion has no score, if a score is not 0 to its maximum, or is for no criterion
     *     of this sheet
     */
    public final Ratio score(Map<CriterionId, Integer> scores) {
        check(scores);
        long denominator = commonMultiple();
        long numerator = 0;
        for (Criterion criterion : criteria()) {
            numerator +=
                    criterion.weight() * (denominator / criterion.maximum()) * scores.getOrDefault(criterion.id(), 0);
        }
        return Ratio.of(numerator, denominator);
    }

    /**
     * Returns the band of a score.
     *
     * @param score the points
     * @return the best band that the score reaches
     */
    public final ScoreBand band(Ratio score) {
        return bands().stream()
                .filter(band -> score.compareTo(band.lowest()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private void check(Map<CriterionId, Integer> scores) {
        Set<CriterionId> left = new HashSet<>(scores.keySet());
        for (Criterion criterion : criteria()) {
            checkArgument(
                    left.remove(criterion.id()),
                    "score in %s must be given; give 0 if the topic earns nothing in it",
                    criterion);
            int score = scores.getOrDefault(criterion.id(), 0);
            checkArgument(
                    score >= 0 && score <= criterion.maximum(),
                    "score (%s) in criterion %s must be between 0 and %s",
                    score,
                    criterion.id(),
                    criterion.maximum());
        }
        checkArgument(
                left.isEmpty(),
                "scores (%s) must be in criteria of the sheet (%s) only; score the topic by this sheet",
                left,
                criteria());
    }

    private long commonMultiple() {
        long multiple = 1;
        for (Criterion criterion : criteria()) {
            multiple = multiple / LongMath.gcd(multiple, criterion.maximum()) * criterion.maximum();
            checkArgument(
                    multiple * fullPoints() <= LARGEST,
                    "maxima of criteria (%s) must have a smaller common multiple, so that scores are exact; use maxima such"
                            + " as 5, 10 and 20",
                    criteria());
        }
        return multiple;
    }

    @Value.Check
    void check() {
        checkArgument(!criteria().isEmpty(), "criteria of a score sheet must be at least one");
        Set<CriterionId> ids = new HashSet<>();
        for (Criterion criterion : criteria()) {
            checkArgument(
                    ids.add(criterion.id()),
                    "criterion id (%s) must occur once in a score sheet; give the second an id of its own",
                    criterion.id());
        }
        checkBands();
        commonMultiple();
    }

    private void checkBands() {
        checkArgument(
                !bands().isEmpty() && bands().get(bands().size() - 1).lowest().numerator() == 0,
                "bands (%s) must go down to one from 0, so that every score has a band",
                bands());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < bands().size(); i++) {
            ScoreBand band = bands().get(i);
            checkArgument(ids.add(band.id()), "band id (%s) must occur once in a score sheet", band.id());
            checkArgument(
                    band.lowest().compareTo(Ratio.of(fullPoints(), 1)) <= 0,
                    "band (%s) must begin at no more than full marks (%s points)",
                    band,
                    fullPoints());
            if (i > 0) {
                ScoreBand better = bands().get(i - 1);
                checkArgument(
                        band.lowest().compareTo(better.lowest()) < 0,
                        "band (%s) must begin below the one before it (%s); give the best band first",
                        band,
                        better);
                checkArgument(
                        better.isEligible() || !band.isEligible(),
                        "band (%s) must not be chosen when the better one (%s) is not",
                        band,
                        better);
            }
        }
    }

    /** Returns criteria and bands. */
    @Override
    public final String toString() {
        return criteria() + " " + bands();
    }

    static final class Builder extends ImmutableScoreSheet.Builder {}
}
