package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.vietnam.VietnamActs;
import org.hoidong.core.vietnam.VietnamResolutions;
import org.immutables.value.Value;

/**
 * What a source of recommendations sets by default: under which article its result is owed, when a report is due if the
 * document does not say, and what must prove it. From there on every source is followed up the same way.
 *
 * <p>The law sets no due date for most (row A-O-41), so most must come with one of their own. Two do not need to: who was
 * questioned reports 10 days before the next session (A-O-33, Article 60.7 of Law 87/2015/QH13), and a petition of voters is
 * answered within what the council's regulations say. For example, of a promise made under questioning, with the next session
 * opening on Tuesday 6 December 2022, {@link #complete} sets a report due by Saturday 26 November 2022, or before it as the calendar
 * rolls.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SourceDefaults {

    private static final ImmutableList<SourceDefaults> STANDARD = ImmutableList.of(
            // A-O-26: followed up until done
            of(RecommendationSource.OVERSIGHT_CONCLUSION)
                    .duty(OversightRules.COMPETENCE.of(VietnamActs.FOLLOW_UP_RECOMMENDATIONS))
                    .build(),
            // A-O-29: the resolution sets time for remedy, who implements, and the duty to report
            of(RecommendationSource.THEMATIC_RESOLUTION)
                    .duty(ResolutionRules.CONTENT.of(VietnamResolutions.ON_THEMATIC_OVERSIGHT))
                    .build(),
            // A-O-33: the report on what was resolved and promised, before the next session
            of(RecommendationSource.QUESTIONING)
                    .duty(OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION)
                    .dueBeforeSession(OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION)
                    .build(),
            // A-O-35: if it is not carried out, or only in part, the Council is told
            of(RecommendationSource.EXPLANATION_CONCLUSION)
                    .duty(OversightRules.UNMET_REPORTED_BY)
                    .build(),
            of(RecommendationSource.VERIFICATION_CONCLUSION).build(),
            of(RecommendationSource.VOTER_PETITION)
                    .duty(PetitionRules.ANSWER_WITHIN)
                    .dueWithin(PetitionRules.ANSWER_WITHIN)
                    .build(),
            of(RecommendationSource.DIRECTIVE).build());

    SourceDefaults() {}

    private static Builder of(RecommendationSource source) {
        return new Builder().source(source);
    }

    /**
     * Returns a builder, for a source of a host's own.
     *
     * @param source the source
     * @return the builder; without more it sets a report as what must prove the result, and nothing else
     */
    public static Builder builder(RecommendationSource source) {
        return of(source);
    }

    /** Returns those of the shipped sources. */
    public static ImmutableList<SourceDefaults> standard() {
        return STANDARD;
    }

    /**
     * Returns the defaults of a source.
     *
     * @param source the source
     * @return those that are shipped; of a host's own source, those of a builder without more
     */
    public static SourceDefaults standard(RecommendationSource source) {
        return STANDARD.stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseGet(() -> of(source).build());
    }

    /** Returns the source. */
    public abstract RecommendationSource source();

    /** Returns the rule of law under which the result is owed, if one is known. */
    public abstract Optional<RuleKey<?>> duty();

    /** Returns the key of how long before the next session a report is due, if that is the default. */
    public abstract Optional<RuleKey<TimeLimit>> dueBeforeSession();

    /** Returns the key of how long after the issue it is due, if that is the default. */
    public abstract Optional<RuleKey<TimeLimit>> dueWithin();

    /** Returns the kinds of evidence that must be there unless the document says otherwise. */
    @Value.Default
    public ImmutableSet<EvidenceKind> requiredEvidence() {
        return ImmutableSet.of(EvidenceKind.REPORT);
    }

    /** Returns whether such a matter may also end as explained, which is counted apart from implemented. */
    public final boolean mayEndExplained() {
        return source().category() == SourceCategory.VOTERS;
    }

    /**
     * Returns the article under which the result is owed.
     *
     * @param law the law of the matter
     * @return the provision; nothing if that law is silent
     */
    public final Optional<Provision> basis(RulesInForce law) {
        return duty().flatMap(law::find).map(Dated::basis);
    }

    /**
     * Completes a draft with what its source sets and it does not say itself; what it says stays.
     *
     * @param draft the draft, of this source
     * @param law the law of the matter
     * @param nextSession the day on which the next session opens, if it is known
     * @return the draft with a due date, if the source sets one, and with what must prove the result
     * @throws IllegalArgumentException if the draft is of another source
     */
    public final Recommendation complete(Recommendation draft, RulesInForce law, Optional<LocalDate> nextSession) {
        if (!draft.source().equals(source())) {
            throw new IllegalArgumentException("source (" + draft.source() + ") of recommendation " + draft.id()
                    + " must be " + source() + "; ask for the defaults of its source");
        }
        Recommendation.Builder completed = draft.toBuilder();
        if (draft.due().isEmpty()) {
            completed.due(due(law, nextSession));
        }
        if (draft.requiredEvidence().isEmpty()) {
            completed.requiredEvidence(requiredEvidence());
        }
        return completed.build();
    }

    private Optional<Due> due(RulesInForce law, Optional<LocalDate> nextSession) {
        Optional<Due> before = dueBeforeSession()
                .flatMap(law::find)
                .flatMap(limit -> nextSession.map(opening -> Due.within(limit.value(), opening)));
        return before.or(() -> dueWithin().flatMap(law::find).map(limit -> Due.within(limit.value())));
    }

    /** Builds {@link SourceDefaults}. */
    public static final class Builder extends ImmutableSourceDefaults.Builder {
        Builder() {}
    }
}
