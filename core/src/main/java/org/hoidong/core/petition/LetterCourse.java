package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * What became of a letter, as far as it has come: when each step was taken, in what circumstances it is settled, and whether the clock of
 * its settlement was stopped, restarted or extended (quá trình xử lý, giải quyết đơn).
 *
 * <p>It records and judges nothing; {@link Letters} does. What has not happened is absent. For example a denunciation accepted on Monday
 * 15 June 2026 and not settled yet.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterCourse {

    LetterCourse() {}

    /** Returns a builder; the letter is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the letter. */
    public abstract LetterId letter();

    /** Returns what its examination found, once it was examined; as long as nothing says otherwise, who received it settles it. */
    public abstract Optional<LetterExamination> examination();

    /** Returns the circumstances of the settlement, where the time depends on them. */
    public abstract Optional<SettlementCase> settlementCase();

    /** Returns the day on which each step was taken. */
    public abstract ImmutableMap<LetterStep, LocalDate> takenOn();

    /** Returns the day on which it was accepted, from which the settlement is counted. */
    public abstract Optional<LocalDate> acceptedOn();

    /** Returns what stopped, restarted or extended the settlement, in order. */
    public abstract ImmutableList<ClockEntry> clock();

    /** Returns the day of a dialogue with who complained, planned or held, if there is one. */
    public abstract Optional<LocalDate> dialogueOn();

    /** Returns the decisions to suspend, end or resume the settlement, of which each is to be sent. */
    public abstract ImmutableSet<LetterDecision> decisions();

    /**
     * Returns the bodies that were named to carry it on, where one that had it ended and several could take its place; those that are the
     * only ones need not be named.
     */
    public abstract ImmutableSet<BodyId> carriedOnBy();

    /** Returns the day on which it ended without a settlement: refused, filed, withdrawn. */
    public abstract Optional<LocalDate> endedOn();

    /** Returns a builder holding this course. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        examination()
                .ifPresent(found -> checkArgument(
                        found.letter().equals(letter()),
                        "examination (%s) must be of letter %s, whose course it is",
                        found.letter(),
                        letter()));
        Optional<LocalDate> settled = Optional.ofNullable(takenOn().get(LetterStep.SETTLED));
        settled.ifPresent(day -> checkArgument(
                acceptedOn().filter(accepted -> !day.isBefore(accepted)).isPresent(),
                "letter (%s) settled on %s must have been accepted by then, and is accepted: %s",
                letter(),
                day,
                acceptedOn().map(LocalDate::toString).orElse("never")));
        for (LetterStep later : ImmutableList.of(LetterStep.DELEGATE_TOLD, LetterStep.RESULT_TOLD)) {
            Optional.ofNullable(takenOn().get(later))
                    .ifPresent(day -> checkArgument(
                            settled.filter(before -> !day.isBefore(before)).isPresent(),
                            "%s of letter %s on %s must not come before the settlement",
                            later.id(),
                            letter(),
                            day));
        }
        checkArgument(
                !takenOn().containsKey(LetterStep.DECISION_SENT),
                "takenOn of letter %s must not hold %s; each of its decisions says itself when it was sent",
                letter(),
                LetterStep.DECISION_SENT.id());
        for (Map.Entry<LetterStep, LocalDate> step : takenOn().entrySet()) {
            endedOn()
                    .ifPresent(end -> checkArgument(
                            !step.getValue().isAfter(end),
                            "%s of letter %s on %s must not come after its end on %s",
                            step.getKey().id(),
                            letter(),
                            step.getValue(),
                            end));
        }
    }

    /** Builds {@link LetterCourse}. */
    public static final class Builder extends ImmutableLetterCourse.Builder {
        Builder() {}
    }
}
