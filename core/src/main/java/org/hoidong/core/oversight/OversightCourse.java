package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.StepKind;
import org.immutables.value.Value;

/**
 * What was done in an oversight so far, by its days (diễn biến cuộc giám sát).
 *
 * <p>It is a record and no judgement; {@link Oversights} judges it. What is not recorded has not happened, or is still to come. A
 * later state is another value, made with {@link #toBuilder}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightCourse {

    /** The form in which courses are written. */
    public static final Codec<OversightCourse> CODEC =
            Codec.of("oversight/course", PlanForms::course, PlanForms::courseFrom);

    OversightCourse() {}

    /**
     * Obtains the course of an oversight in which nothing was done yet.
     *
     * @param oversight the oversight
     * @return the course
     */
    public static OversightCourse begun(OversightId oversight) {
        return builder().oversight(oversight).build();
    }

    /** Returns a builder; only the oversight is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the oversight. */
    public abstract OversightId oversight();

    /** Returns the day on which content, plan and outline were notified. */
    public abstract Optional<LocalDate> outlineNotifiedOn();

    /** Returns the days of work with the bodies overseen, held or planned. */
    public abstract ImmutableList<FieldDay> fieldDays();

    /** Returns the day on which the work ended, from which the report is counted. */
    public abstract Optional<LocalDate> endedOn();

    /** Returns the day on which the report was handed in to the body that founded the oversight, or by a delegate. */
    public abstract Optional<LocalDate> reportedOn();

    /** Returns what the report states, as whoever read it says. */
    public abstract ImmutableSet<ContentPart> reportStates();

    /** Returns who else received the report, and when. */
    public abstract ImmutableMap<Competent, LocalDate> reportReceived();

    /** Returns the day on which the report was considered. */
    public abstract Optional<LocalDate> consideredOn();

    /** Returns the steps of that meeting, in the order they were taken. */
    public abstract ImmutableList<StepKind> proceedings();

    /** Returns which documents were sent to bodies overseen. */
    public abstract ImmutableList<OversightDispatch> dispatches();

    /**
     * Returns which documents were issued, and when, by the sorts that {@link OversightRules#PUBLISHED} names: document by document
     * under the law of 2015, as one sort under that of 2025.
     */
    public abstract ImmutableMap<DocumentKind, LocalDate> issued();

    /** Returns which documents were published, and when. */
    public abstract ImmutableMap<DocumentKind, LocalDate> published();

    /** Returns which documents are withheld from publication as State secrets. */
    public abstract ImmutableSet<DocumentKind> withheld();

    /** Returns the day on which the oversight was closed, after which nothing more is to come. */
    public abstract Optional<LocalDate> closedOn();

    /** Returns the day on which a document reached a body overseen, the first if it was sent twice. */
    final Optional<LocalDate> sentTo(BodyId body, DocumentKind document) {
        return dispatches().stream()
                .filter(dispatch ->
                        dispatch.to().equals(body) && dispatch.document().equals(document))
                .map(OversightDispatch::on)
                .min(Comparator.naturalOrder());
    }

    /** Returns when somebody received the report; a delegate who oversees alone hands it in to who receives it. */
    final Optional<LocalDate> receivedOn(Competent recipient, OversightPlan plan) {
        return Optional.ofNullable(reportReceived().get(recipient))
                .or(() -> plan.overseerKind().kind() instanceof OfficeKind ? reportedOn() : Optional.empty());
    }

    /** Returns the first day of all that were recorded. */
    final Optional<LocalDate> firstDay() {
        return Stream.of(
                        Stream.of(outlineNotifiedOn(), endedOn(), reportedOn(), consideredOn(), closedOn())
                                .flatMap(Optional::stream),
                        fieldDays().stream()
                                .flatMap(day -> Stream.concat(Stream.of(day.on()), day.notifiedOn().stream())),
                        reportReceived().values().stream(),
                        dispatches().stream().map(OversightDispatch::on),
                        issued().values().stream(),
                        published().values().stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    /** Returns a builder holding this course. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        for (FieldDay day : fieldDays()) {
            endedOn()
                    .ifPresent(end -> checkArgument(
                            !end.isBefore(day.on()),
                            "endedOn (%s) must not be before the field day of %s; record the end after the last day",
                            end,
                            day));
        }
        inOrder("reportedOn", reportedOn(), "endedOn", endedOn());
        inOrder("consideredOn", consideredOn(), "reportedOn", reportedOn());
        inOrder("closedOn", closedOn(), "endedOn", endedOn());
        published()
                .forEach((document, day) -> inOrder(
                        "published " + document,
                        Optional.of(day),
                        "issued",
                        Optional.ofNullable(issued().get(document))));
    }

    private static void inOrder(String name, Optional<LocalDate> day, String beforeName, Optional<LocalDate> before) {
        if (day.isPresent() && before.isPresent()) {
            checkArgument(
                    !day.orElseThrow().isBefore(before.orElseThrow()),
                    "%s (%s) must not be before %s (%s)",
                    name,
                    day.orElseThrow(),
                    beforeName,
                    before.orElseThrow());
        }
    }

    /** Builds {@link OversightCourse}. */
    public static final class Builder extends ImmutableOversightCourse.Builder {
        Builder() {}
    }
}
