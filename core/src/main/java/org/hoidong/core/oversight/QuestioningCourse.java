package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a question, as far as it has come: its group, the day it was put, the answers, what was promised and resolved, and
 * the report on it (diễn biến chất vấn).
 *
 * <p>It records and judges nothing; {@link Questionings} does. What is not known yet is absent. For example a question put on Tuesday
 * 12 July 2022, to be answered in writing because facts must be verified, and answered on Monday 1 August.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestioningCourse {

    QuestioningCourse() {}

    /** Returns a builder; the slip is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the slip on which the question stands. */
    public abstract QuestioningSlipId slip();

    /** Returns the group of issues into which it was put, if it was. */
    public abstract Optional<QuestionGroup> group();

    /** Returns the day on which it was put, from which a written answer is counted; that of its group unless set. */
    @Value.Default
    public Optional<LocalDate> questionedOn() {
        return group().map(QuestionGroup::questionedOn);
    }

    /** Returns why it is to be answered in writing, if it is. */
    public abstract Optional<WrittenAnswerCase> writtenCase();

    /** Returns the answers, in the order of their days. */
    public abstract ImmutableList<QuestionAnswer> answers();

    /** Returns what was promised, and what the resolution asks of who was questioned. */
    public abstract ImmutableList<Commitment> commitments();

    /** Returns the resolution on the questioning, if one was adopted. */
    public abstract Optional<QuestioningResolution> resolution();

    /** Returns the day on which who was questioned reported on promises and resolution before the next session. */
    public abstract Optional<LocalDate> implementationReportedOn();

    /** Returns a builder holding this course. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        LocalDate before = questionedOn().orElse(LocalDate.MIN);
        for (QuestionAnswer answer : answers()) {
            checkArgument(
                    !answer.on().isBefore(before),
                    "answer (%s) to %s must not lie before the questioning or the answer before it (%s)",
                    answer,
                    slip(),
                    before);
            before = answer.on();
        }
    }

    /** Builds {@link QuestioningCourse}. */
    public static final class Builder extends ImmutableQuestioningCourse.Builder {
        Builder() {}
    }
}
