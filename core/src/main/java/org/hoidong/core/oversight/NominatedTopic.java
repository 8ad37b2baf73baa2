package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.meeting.ContentPart;
import org.immutables.value.Value;

/**
 * A topic that somebody proposes to oversee: what the proposal states, why, and how it was scored (đề nghị giám sát).
 *
 * <p>It is a proposal, not yet part of a programme. Whether it came in time and states what the law asks for is judged by
 * {@link ProgrammeTimetable#judgeProposal}; whether it is chosen by {@link TopicSelection}. For example "rural water works
 * after investment", proposed on 25 February 2022 by the Fatherland Front, because voters of nine communes complained.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class NominatedTopic {

    NominatedTopic() {}

    /** Returns a builder; id, title, and by whom and when it was nominated are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract TopicId id();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the body or person who proposes it. */
    public abstract String nominatedBy();

    /** Returns the day on which the proposal was received. */
    public abstract LocalDate nominatedOn();

    /** Returns what the proposal states, as whoever read it says. */
    public abstract ImmutableSet<ContentPart> states();

    /** Returns why it should be overseen, one line each. */
    public abstract ImmutableList<Label> reasons();

    /** Returns the field it belongs to, if given. */
    public abstract Optional<FieldOfWork> field();

    /** Returns its score in each criterion; empty until it is scored. */
    public abstract ImmutableMap<CriterionId, Integer> scores();

    /** Returns a builder holding this topic. */
    public abstract Builder toBuilder();

    @Value.Check
    NominatedTopic check() {
        String nominatedBy = PlainText.line("nominatedBy", nominatedBy());
        return nominatedBy.equals(nominatedBy())
                ? this
                : toBuilder().nominatedBy(nominatedBy).build();
    }

    /** Returns the identifier and who nominated it. */
    @Override
    public final String toString() {
        return id() + " by " + nominatedBy();
    }

    /** Builds {@link NominatedTopic}. */
    public static final class Builder extends ImmutableNominatedTopic.Builder {
        Builder() {}
    }
}
