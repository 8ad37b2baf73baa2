package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.immutables.value.Value;

/**
 * What the law of a day says of a kind of meeting, in one place: who convenes it and who may ask for it, who presides, who takes part, notice,
 * documents, how often, what comes out, each with its article; and on what the law is silent or leaves it to the council.
 *
 * <p>It answers "what is there to know of this meeting?", and judges nothing; {@link Convening} and {@link Meetings} do. For example of a
 * session on voters' request on 1 September 2025: convened by the Standing Committee, asked for by more than 1/10 of the voters of a
 * commune, presided by the chair; nothing on notice, documents, and what comes out.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingProfile {

    /** The questions that are asked of every kind, in the order of a reader. */
    private static final ImmutableList<RuleKey<?>> QUESTIONS = ImmutableList.of(
            MeetingRules.CONVENERS,
            MeetingRules.CONVENING_OFFICES,
            MeetingRules.DEMANDED_BY,
            MeetingRules.REQUESTED_BY_VOTERS,
            MeetingRules.FIRST_SESSION,
            MeetingRules.PRESIDED_BY,
            MeetingRules.TAKES_PART,
            MeetingRules.NOTICE,
            MeetingRules.DOCUMENTS_BEFORE_OPENING,
            MeetingRules.FREQUENCY,
            MeetingRules.RESULTS_IN,
            MeetingRules.RESULT_NOTIFIED);

    MeetingProfile() {}

    /**
     * Asks a rule book everything about a kind of meeting.
     *
     * @param kind the kind
     * @param tier the tier of the council
     * @param rules the rules in force
     * @return the answers
     */
    public static MeetingProfile of(MeetingKind kind, TierKind tier, RulesInForce rules) {
        Builder profile = new Builder().kind(kind).tier(tier);
        for (RuleKey<?> question : QUESTIONS) {
            Optional<? extends Dated<?>> answer = Stream.of(question.of(kind).of(tier), question.of(kind))
                    .flatMap(key -> rules.find(key).stream())
                    .findFirst();
            if (answer.isPresent()) {
                profile.putAnswer(question, answer.orElseThrow());
            } else if (rules.book().settingNeeded(question.of(kind)).isPresent()) {
                profile.addLeftToCouncil(question);
            } else {
                profile.addSilent(question);
            }
        }
        if (kind.category() == MeetingCategory.SESSION) {
            rules.find(MeetingRules.INVITED).ifPresent(invited -> profile.putAnswer(MeetingRules.INVITED, invited));
        }
        return profile.build();
    }

    /** Returns the kind. */
    public abstract MeetingKind kind();

    /** Returns the tier of the council. */
    public abstract TierKind tier();

    /** Returns what the law, or the council, says, by the question, with article, days and grade. */
    public abstract ImmutableMap<RuleKey<?>, Dated<?>> answers();

    /** Returns what only the council's own regulations can say, and the book does not hold. */
    public abstract ImmutableSet<RuleKey<?>> leftToCouncil();

    /** Returns what no rule of the day says. */
    public abstract ImmutableSet<RuleKey<?>> silent();

    /**
     * Returns the answer to one question.
     *
     * @param question a question by kind of meeting, without the kind: {@code MeetingRules.CONVENERS}
     * @param <T> the type of its answer
     * @return the answer, if there is one
     */
    @SuppressWarnings("unchecked") // a book keeps under a key only what the key asks for
    public final <T> Optional<Dated<T>> find(RuleKey<T> question) {
        return Optional.ofNullable((Dated<T>) answers().get(question));
    }

    /** Returns kind and tier, and to how many questions there is an answer. */
    @Override
    public final String toString() {
        return kind() + " (" + tier() + "): " + answers().size() + " answers";
    }

    static final class Builder extends ImmutableMeetingProfile.Builder {}
}
