package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A group of issues on which questions are put and answered in person on a day, and who answers them (nhóm vấn đề chất vấn).
 *
 * <p>It holds no slips: that a question was put into it is a step of that question. For example group {@code NV-2022-02} on mining,
 * fixed by the council at its session for Tuesday 12 July 2022, answered by the head of the department of natural resources.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class QuestionGroup {

    /** The form in which groups are hashed and written. */
    public static final Codec<QuestionGroup> CODEC =
            Codec.of("oversight/question-group", HearingForms::group, HearingForms::groupFrom);

    QuestionGroup() {}

    /** Returns a builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract QuestionGroupId id();

    /** Returns the issue. */
    public abstract Label issue();

    /** Returns the body that fixed it. */
    public abstract BodyId fixedBy();

    /** Returns what sort of body that is. */
    public abstract Competent fixedByKind();

    /** Returns the document in which it was fixed. */
    public abstract Provision document();

    /** Returns the day on which the questions are put. */
    public abstract LocalDate questionedOn();

    /** Returns who answers, at least one. */
    public abstract ImmutableSet<CalledOffice> called();

    /** Returns a builder holding this group. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(!called().isEmpty(), "called of group %s must be at least one; say who answers", id());
    }

    /** Returns id and day. */
    @Override
    public final String toString() {
        return id() + " on " + questionedOn();
    }

    /** Builds {@link QuestionGroup}. */
    public static final class Builder extends ImmutableQuestionGroup.Builder {
        Builder() {}
    }
}
