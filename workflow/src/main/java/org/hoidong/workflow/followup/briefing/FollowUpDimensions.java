package org.hoidong.workflow.followup.briefing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.oversight.FieldOfWork;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.LadderRung;
import org.hoidong.workflow.followup.Parties;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Standing;

/**
 * The rows of reports on follow-ups. Each puts a case, as it stood on the day of the report, into exactly one row, so the rows
 * add up to the whole; a case without what a dimension asks for is in the row {@link Dimension#UNASSIGNED}.
 *
 * <p>Bodies are those of the day: after a handover the matter counts for who must act now.
 */
public final class FollowUpDimensions {

    private static final Label TIER = Label.of("Cấp", "Tier");
    private static final Label TERM = Label.of("Khóa", "Term");
    private static final Label LATEST_RUNG = Label.of("Bước đôn đốc gần nhất", "Latest rung");

    private FollowUpDimensions() {}

    /**
     * By the tier of the body that must act.
     *
     * @param tierOf the tier of a body, or nothing; for example from a directory of councils
     * @return the dimension {@code follow-up/tier}
     */
    public static Dimension<Recommendation> tier(Function<BodyId, Optional<TierKind>> tierOf) {
        requireNonNull(tierOf, "tierOf");
        return Dimension.ofOptional(
                "follow-up/tier",
                TIER,
                standing -> parties(standing).addressee().flatMap(tierOf).map(TierKind::id));
    }

    /** By the body that must act: the dimension {@code follow-up/addressee}. */
    public static Dimension<Recommendation> addressee() {
        return Dimension.ofOptional(
                "follow-up/addressee",
                Label.of("Cơ quan thực hiện", "Addressee"),
                standing -> parties(standing).addressee().map(BodyId::value));
    }

    /** By the body that follows it up: the dimension {@code follow-up/overseer}. */
    public static Dimension<Recommendation> overseer() {
        return Dimension.ofOptional(
                "follow-up/overseer",
                Label.of("Cơ quan theo dõi", "Overseer"),
                standing -> parties(standing).overseer().map(BodyId::value));
    }

    /** By the field of work: the dimension {@code follow-up/field}. */
    public static Dimension<Recommendation> field() {
        return Dimension.ofOptional(
                "follow-up/field",
                Label.of("Lĩnh vực", "Field"),
                standing -> standing.theCase().subject().field().map(FieldOfWork::value));
    }

    /** By what it came out of: the dimension {@code follow-up/source}, whose rows have the names of the shipped sources. */
    public static Dimension<Recommendation> source() {
        return Dimension.<Recommendation>of(
                        "follow-up/source",
                        Label.of("Nguồn", "Source"),
                        standing -> standing.theCase().subject().source().id())
                .withRowLabels(row -> RecommendationSource.standard().stream()
                        .filter(source -> source.id().equals(row))
                        .map(RecommendationSource::label)
                        .findFirst());
    }

    /**
     * By the term of the council in which it was issued.
     *
     * @param terms the terms
     * @return the dimension {@code follow-up/term}, whose rows are the numbers of the terms
     */
    public static Dimension<Recommendation> term(Iterable<CouncilTerm> terms) {
        ImmutableList<CouncilTerm> all = ImmutableList.copyOf(terms);
        return Dimension.ofOptional(
                "follow-up/term",
                TERM,
                standing -> all.stream()
                        .filter(term -> term.span().contains(issuedOn(standing)))
                        .map(CouncilTerm::number)
                        .findFirst());
    }

    /**
     * By the half-year in which it was issued: a cohort. In a roll-up on day T, what is implemented in the row {@code 2022-H2} is
     * what was issued in the second half of 2022 and implemented by T.
     *
     * @return the dimension {@code follow-up/half-year}, whose rows are for example {@code 2022-H2}
     */
    public static Dimension<Recommendation> halfYear() {
        return Dimension.of(
                "follow-up/half-year",
                Label.of("Thời điểm ban hành (nửa năm)", "Issued in half-year"),
                standing -> issuedOn(standing).getYear() + (issuedOn(standing).getMonthValue() <= 6 ? "-H1" : "-H2"));
    }

    /** By the year in which it was issued, a cohort: the dimension {@code follow-up/year}. */
    public static Dimension<Recommendation> year() {
        return Dimension.of(
                "follow-up/year",
                Label.of("Năm ban hành", "Issued in year"),
                standing -> String.valueOf(issuedOn(standing).getYear()));
    }

    /** By what the addressee last answered, {@link AnswerStatus}: the dimension {@code follow-up/answer}. */
    public static Dimension<Recommendation> answer() {
        return Dimension.<Recommendation>of(
                        "follow-up/answer",
                        Label.of("Trả lời", "Answer"),
                        standing -> AnswerStatus.of(standing.theCase()).id())
                .withRowLabels(row -> Optional.of(AnswerStatus.parse(row).label()));
    }

    /**
     * By the rung of the ladder that was taken last in the term that runs; cases with none are unassigned.
     *
     * @param ladder the ladder
     * @return the dimension {@code follow-up/rung}, whose rows are the ids of the rungs
     */
    public static Dimension<Recommendation> rung(Ladder ladder) {
        return Dimension.<Recommendation>ofOptional(
                        "follow-up/rung",
                        LATEST_RUNG,
                        standing -> standing.isOpen()
                                ? ladder.latest(standing.theCase()).map(LadderRung::id)
                                : Optional.empty())
                .withRowLabels(row -> ladder.rung(row).map(LadderRung::label));
    }

    private static Parties parties(Standing<Recommendation> standing) {
        return Parties.of(standing.theCase());
    }

    private static LocalDate issuedOn(Standing<Recommendation> standing) {
        return standing.theCase().openedOn().orElseThrow();
    }
}
