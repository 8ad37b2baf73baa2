package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * One oversight that a yearly programme plans: its topic, its form, and, as far as decided, whom and when (nội dung giám sát
 * trong chương trình).
 *
 * <p>It is not the oversight itself, which a founding act begins: {@link OversightPlan}. For example "rural water works",
 * thematic oversight, planned for March to August 2023.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProgrammeItem {

    ProgrammeItem() {}

    /**
     * Obtains an item of which neither bodies nor days are decided.
     *
     * @param topic the topic, as a rule one that was nominated
     * @param title the title
     * @param form the form of oversight
     * @return the item
     */
    public static ProgrammeItem of(TopicId topic, Label title, OversightFormKind form) {
        return builder().topic(topic).title(title).form(form).build();
    }

    /** Returns a builder; topic, title and form are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the topic. */
    public abstract TopicId topic();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the form of oversight. */
    public abstract OversightFormKind form();

    /** Returns the bodies to be overseen, as far as decided. */
    public abstract ImmutableSet<BodyId> overseen();

    /** Returns the days for which it is planned, if decided. */
    public abstract Optional<DateSpan> planned();

    /** Returns a builder holding this item. */
    public abstract Builder toBuilder();

    /** Returns topic and form. */
    @Override
    public final String toString() {
        return topic() + " (" + form() + ")";
    }

    /** Builds {@link ProgrammeItem}. */
    public static final class Builder extends ImmutableProgrammeItem.Builder {
        Builder() {}
    }
}
