package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.OfficeHolder;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What was dealt with at a meeting, in the order it was, and with which outcome (biên bản).
 *
 * <p>The {@link Agenda} says what was to be dealt with; these are two truths, and {@link #judgeAgainst} tells where they differ. For
 * example item BC-12, which was not on the agenda, noted after the second item.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Minutes {

    /** The item was dealt with as the agenda has it. Facts: {@code item}, {@code number}, {@code result}. */
    public static final ReasonCode ITEM_DEALT_WITH = ReasonCode.of("meeting/item-dealt-with");

    /** The item is on the agenda, and the minutes do not have it. Facts: {@code item}, {@code number}. */
    public static final ReasonCode ITEM_LEFT_OUT = ReasonCode.of("meeting/item-left-out");

    /** The item was dealt with and is not on the agenda. Facts: {@code item}, {@code result}. */
    public static final ReasonCode ITEM_NOT_ON_AGENDA = ReasonCode.of("meeting/item-not-on-agenda");

    /** The item was dealt with before others that come first. Facts: {@code item}, {@code number}, {@code before}. */
    public static final ReasonCode ITEM_OUT_OF_ORDER = ReasonCode.of("meeting/item-out-of-order");

    /** Remedy: record what became of it. Facts: {@code item}. */
    public static final ReasonCode RECORD_OUTCOME = ReasonCode.of("meeting/record-outcome");

    /** Remedy: record the decision that added it. Facts: {@code item}. */
    public static final ReasonCode RECORD_ADDITION = ReasonCode.of("meeting/record-addition");

    /** Remedy: record the decision that moved it. Facts: {@code item}. */
    public static final ReasonCode RECORD_MOVE = ReasonCode.of("meeting/record-move");

    Minutes() {}

    /** Returns a builder; the meeting is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the meeting. */
    public abstract MeetingId meeting();

    /** Returns what was dealt with, in the order it was. */
    public abstract ImmutableList<ItemOutcome> outcomes();

    /** Returns who wrote them, if recorded. */
    public abstract Optional<OfficeHolder> writtenBy();

    /** Returns who signed them, once signed. */
    public abstract Optional<OfficeHolder> signedBy();

    /** Returns the day they were signed; recorded together with who signed. */
    public abstract Optional<LocalDate> signedOn();

    /** Returns the day they were approved, once approved. */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns what became of an item.
     *
     * @param item the item
     * @return the outcome, if it was dealt with
     */
    public final Optional<ItemOutcome> outcome(AgendaItemId item) {
        return outcomes().stream()
                .filter(outcome -> outcome.item().equals(item))
                .findFirst();
    }

    /**
     * Judges whether a meeting dealt with what its agenda says, and names each difference.
     *
     * @param agenda the agenda as it stood at the end
     * @return the verdict, with a reason for each item of either
     */
    public final Verdict judgeAgainst(Agenda agenda) {
        List<Verdict> verdicts = new ArrayList<>();
        List<AgendaItemId> dealt = outcomes().stream().map(ItemOutcome::item).toList();
        List<AgendaItemId> before = new ArrayList<>();
        agenda.numbers().forEach((item, number) -> {
            verdicts.add(outcome(item)
                    .map(outcome -> dealtWith(outcome, number, later(before, dealt, item)))
                    .orElseGet(() -> leftOut(item, number)));
            before.add(item);
        });
        for (ItemOutcome outcome : outcomes()) {
            if (agenda.find(outcome.item()).isEmpty()) {
                verdicts.add(Verdict.no(Reason.builder(ITEM_NOT_ON_AGENDA)
                        .fact("item", outcome.item())
                        .fact("result", outcome.result().id())
                        .remedy(remedy(RECORD_ADDITION, outcome.item()))
                        .build()));
            }
        }
        return Verdict.all(verdicts);
    }

    /** Those that come first on the agenda and were dealt with later. */
    private static List<AgendaItemId> later(List<AgendaItemId> before, List<AgendaItemId> dealt, AgendaItemId item) {
        return before.stream()
                .filter(other -> dealt.indexOf(other) > dealt.indexOf(item))
                .toList();
    }

    private static Verdict dealtWith(ItemOutcome outcome, String number, List<AgendaItemId> later) {
        if (later.isEmpty()) {
            return Verdict.yes(Reason.builder(ITEM_DEALT_WITH)
                    .fact("item", outcome.item())
                    .fact("number", number)
                    .fact("result", outcome.result().id())
                    .build());
        }
        return Verdict.no(Reason.builder(ITEM_OUT_OF_ORDER)
                .fact("item", outcome.item())
                .fact("number", number)
                .fact(
                        "before",
                        Datum.texts(later.stream().map(AgendaItemId::value).toList()))
                .remedy(remedy(RECORD_MOVE, outcome.item()))
                .build());
    }

    private static Verdict leftOut(AgendaItemId item, String number) {
        return Verdict.no(Reason.builder(ITEM_LEFT_OUT)
                .fact("item", item)
                .fact("number", number)
                .remedy(remedy(RECORD_OUTCOME, item))
                .build());
    }

    private static Remedy remedy(ReasonCode code, AgendaItemId item) {
        return Remedy.builder(code).fact("item", item).build();
    }

    /** Returns a builder holding these minutes. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        Set<AgendaItemId> seen = new HashSet<>();
        for (ItemOutcome outcome : outcomes()) {
            checkArgument(seen.add(outcome.item()), "item (%s) must have one outcome, not two", outcome.item());
        }
        checkArgument(
                signedBy().isPresent() == signedOn().isPresent(),
                "signedBy and signedOn of the minutes of %s must be recorded together",
                meeting());
        checkArgument(
                approvedOn().isEmpty()
                        || signedOn()
                                .filter(signed -> !approvedOn().orElseThrow().isBefore(signed))
                                .isPresent(),
                "approvedOn (%s) of the minutes of %s must not be before they are signed (%s)",
                approvedOn().map(LocalDate::toString).orElse("none"),
                meeting(),
                signedOn().map(LocalDate::toString).orElse("not signed"));
    }

    /** Returns the meeting and the outcomes. */
    @Override
    public final String toString() {
        return meeting() + " " + outcomes();
    }

    /** Builds {@link Minutes}. */
    public static final class Builder extends ImmutableMinutes.Builder {
        Builder() {}
    }
}
