package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What a body plans to oversee in one year, and how far the programme itself has come (chương trình giám sát).
 *
 * <p>By when it must be drafted, adopted and reported on is a {@link ProgrammeTimetable}, which also judges it. It does not say
 * how many oversights a body owes; that is a setting of the council. For example the programme of 2023 of a Standing Committee,
 * decided on 20 December 2022, with two thematic oversights.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightProgramme {

    /** The oversight stands in the programme. Facts: {@code year}, {@code oversight}, {@code topic}, {@code form}. */
    public static final ReasonCode IN_PROGRAMME = ReasonCode.of("oversight/in-programme");

    /** The oversight does not stand in the programme. Facts: {@code year}, {@code oversight}, {@code form}. */
    public static final ReasonCode NOT_IN_PROGRAMME = ReasonCode.of("oversight/not-in-programme");

    /** No topic stands in both programmes. Facts: {@code year}, {@code body}, {@code other}. */
    public static final ReasonCode NO_SHARED_TOPIC = ReasonCode.of("oversight/no-shared-topic");

    /** Topics stand in both programmes. Facts: {@code year}, {@code body}, {@code other}, {@code topics}. */
    public static final ReasonCode SHARED_TOPIC = ReasonCode.of("oversight/shared-topic");

    /** Remedy: put the oversight into the programme. Facts: {@code year}. */
    public static final ReasonCode ADJUST_PROGRAMME = ReasonCode.of("oversight/adjust-programme");

    /** Remedy: leave the topics to one of the two. Facts: {@code topics}. */
    public static final ReasonCode SHARE_OUT = ReasonCode.of("oversight/share-out-topics");

    /** The form in which programmes are written. */
    public static final Codec<OversightProgramme> CODEC =
            Codec.of("oversight/programme", ProgrammeForms::programme, ProgrammeForms::programmeFrom);

    OversightProgramme() {}

    /** Returns a builder; body, kind and year are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the body whose programme it is. */
    public abstract BodyId body();

    /** Returns the kind of that body. */
    public abstract BodyKind kind();

    /** Returns the year it is for, 1 to 9999. */
    public abstract int year();

    /** Returns what is planned, in the order of the document. */
    public abstract ImmutableList<ProgrammeItem> items();

    /** Returns the day the draft was ready, if it is recorded. */
    public abstract Optional<LocalDate> draftedOn();

    /** Returns the day a session adopted it or the body decided it, once it did. */
    public abstract Optional<LocalDate> adoptedOn();

    /** Returns the day on which it was reported how it was carried out, once it was. */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * Judges whether an oversight follows this programme: whether its topic stands in it, in its form.
     *
     * @param plan the oversight
     * @return {@link #IN_PROGRAMME}, or {@link #NOT_IN_PROGRAMME} with the remedy {@link #ADJUST_PROGRAMME}
     */
    public final Verdict judgeFollowedBy(OversightPlan plan) {
        Optional<ProgrammeItem> item = items().stream()
                .filter(planned -> plan.topic().equals(Optional.of(planned.topic()))
                        && planned.form().equals(plan.form()))
                .findFirst();
        Reason.Builder reason = Reason.builder(item.isPresent() ? IN_PROGRAMME : NOT_IN_PROGRAMME)
                .fact("year", yearText())
                .fact("oversight", plan.id());
        item.ifPresent(planned -> reason.fact("topic", planned.topic()));
        reason.fact("form", plan.form().id());
        if (item.isEmpty()) {
            reason.remedy(
                    Remedy.builder(ADJUST_PROGRAMME).fact("year", yearText()).build());
        }
        return Verdict.of(item.isPresent(), reason.build());
    }

    /**
     * Judges whether this programme and that of another body leave each topic to one of them (A-O-48).
     *
     * @param other the programme of another body of the same council
     * @return {@link #NO_SHARED_TOPIC}, or {@link #SHARED_TOPIC} with the remedy {@link #SHARE_OUT}
     * @throws IllegalArgumentException if it is for another year, or of the same body
     */
    public final Verdict judgeOverlap(OversightProgramme other) {
        checkArgument(other.year() == year(), "year (%s) of the other programme must be %s", other.year(), year());
        checkArgument(
                !other.body().equals(body()), "body (%s) of the other programme must be another body", other.body());
        List<String> topics = items().stream()
                .map(item -> item.topic().value())
                .filter(topic -> other.items().stream()
                        .anyMatch(item -> item.topic().value().equals(topic)))
                .toList();
        Reason.Builder reason = Reason.builder(topics.isEmpty() ? NO_SHARED_TOPIC : SHARED_TOPIC)
                .fact("year", yearText())
                .fact("body", body())
                .fact("other", other.body());
        if (!topics.isEmpty()) {
            reason.fact("topics", Datum.texts(topics))
                    .remedy(Remedy.builder(SHARE_OUT)
                            .fact("topics", Datum.texts(topics))
                            .build());
        }
        return Verdict.of(topics.isEmpty(), reason.build());
    }

    // A year is a name here, not an amount.
    private String yearText() {
        return String.valueOf(year());
    }

    /** Returns a builder holding this programme. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(year() >= 1 && year() <= 9999, "year (%s) must be between 1 and 9999", year());
        Set<TopicId> topics = new HashSet<>();
        for (ProgrammeItem item : items()) {
            checkArgument(
                    topics.add(item.topic()),
                    "topic (%s) must occur once in the programme of %s for %s",
                    item.topic(),
                    body(),
                    year());
        }
        checkArgument(
                draftedOn().isEmpty()
                        || adoptedOn().isEmpty()
                        || !adoptedOn().orElseThrow().isBefore(draftedOn().orElseThrow()),
                "adoptedOn (%s) must not be before draftedOn (%s)",
                adoptedOn(),
                draftedOn());
    }

    /** Returns body, year and items. */
    @Override
    public final String toString() {
        return body() + " " + year() + " " + items();
    }

    /** Builds {@link OversightProgramme}. */
    public static final class Builder extends ImmutableOversightProgramme.Builder {
        Builder() {}
    }
}
