package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/**
 * Why a correction of a history was refused: the codes of the reasons and remedies that only corrections have.
 *
 * <p>What stands in the way of an occurrence that is put in (roles, guards, days) has the codes of any step, in {@link Refused}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CorrectionRefusal {

    /** The record has no entry of this number. Facts: number, revision. */
    public static final ReasonCode NO_SUCH_ENTRY = ReasonCode.of("workflow/no-such-entry");

    /** The entry was voided before. Facts: number, by. */
    public static final ReasonCode VOIDED_BEFORE = ReasonCode.of("workflow/voided-before");

    /** Another entry took the place of this one before. Facts: number, by. */
    public static final ReasonCode REPLACED_BEFORE = ReasonCode.of("workflow/replaced-before");

    /** The entry voids another and can itself not be corrected. Facts: number, voided. */
    public static final ReasonCode IS_A_VOID = ReasonCode.of("workflow/is-a-void");

    /** The entry came about by itself, with another one. Facts: number, event, cause. */
    public static final ReasonCode IS_AUTOMATIC = ReasonCode.of("workflow/is-automatic");

    /** The entry that opens the case cannot be voided. Facts: number. */
    public static final ReasonCode OPENING_STAYS = ReasonCode.of("workflow/opening-stays");

    /** Nothing can lie before the entry that opens the case. Facts: occurredOn, number, opened. */
    public static final ReasonCode BEFORE_OPENING = ReasonCode.of("workflow/before-opening");

    /** A later entry could not have happened. Facts: number, event, occurredOn, state. */
    public static final ReasonCode LATER_IMPOSSIBLE = ReasonCode.of("workflow/later-impossible");

    /** A later entry would not rest on what it did; only of steps that are asked again. Facts: number, event, occurredOn. */
    public static final ReasonCode LATER_UNFOUNDED = ReasonCode.of("workflow/later-unfounded");

    /** The place asked for contradicts the days. Facts: occurredOn, number, day. */
    public static final ReasonCode AGAINST_DAYS = ReasonCode.of("workflow/against-days");

    /** The actor holds no role that may correct. Facts: event, actor, roles, holders. */
    public static final ReasonCode MAY_NOT_CORRECT = ReasonCode.of("workflow/may-not-correct");

    /** Remedy: name an entry of the record. Facts: revision. */
    public static final ReasonCode NAME_AN_ENTRY = ReasonCode.of("workflow/name-an-entry");

    /** Remedy: put in again what was voided. Facts: number. */
    public static final ReasonCode INSERT_AGAIN = ReasonCode.of("workflow/insert-again");

    /** Remedy: correct another entry instead. Facts: number. */
    public static final ReasonCode CORRECT_OTHER = ReasonCode.of("workflow/correct-other");

    /** Remedy: replace the opening. Facts: number. */
    public static final ReasonCode REPLACE_OPENING = ReasonCode.of("workflow/replace-opening");

    /** Remedy: correct the later entry first. Facts: number. */
    public static final ReasonCode CORRECT_LATER_FIRST = ReasonCode.of("workflow/correct-later-first");

    /** Remedy: name an entry of the same day, or none. */
    public static final ReasonCode LEAVE_TO_DAYS = ReasonCode.of("workflow/leave-to-days");

    private CorrectionRefusal() {}

    static Reason noSuchEntry(int number, int revision) {
        return unmet(
                Reason.builder(NO_SUCH_ENTRY).fact("number", number).fact("revision", revision),
                Remedy.builder(NAME_AN_ENTRY).fact("revision", revision));
    }

    static Reason correctedBefore(int number, Entry<?> by) {
        boolean voided = by.isVoid();
        return unmet(
                Reason.builder(voided ? VOIDED_BEFORE : REPLACED_BEFORE)
                        .fact("number", number)
                        .fact("by", by.number()),
                voided
                        ? Remedy.builder(INSERT_AGAIN).fact("number", number)
                        : Remedy.builder(CORRECT_OTHER).fact("number", by.number()));
    }

    static Reason isVoid(int number, int voided) {
        return unmet(
                Reason.builder(IS_A_VOID).fact("number", number).fact("voided", voided),
                Remedy.builder(INSERT_AGAIN).fact("number", voided));
    }

    static Reason isAutomatic(Entry<?> entry, int cause) {
        return unmet(
                Reason.builder(IS_AUTOMATIC)
                        .fact("number", entry.number())
                        .fact("event", entry.event().id())
                        .fact("cause", cause),
                Remedy.builder(CORRECT_OTHER).fact("number", cause));
    }

    static Reason openingStays(int number) {
        return unmet(
                Reason.builder(OPENING_STAYS).fact("number", number),
                Remedy.builder(REPLACE_OPENING).fact("number", number));
    }

    static Reason beforeOpening(LocalDate occurredOn, Entry<?> opening) {
        return unmet(
                Reason.builder(BEFORE_OPENING)
                        .fact("occurredOn", occurredOn)
                        .fact("number", opening.number())
                        .fact("opened", opening.occurredOn()),
                Remedy.builder(REPLACE_OPENING).fact("number", opening.number()));
    }

    static Reason laterImpossible(Entry<?> later, StateNode node) {
        return unmet(
                Reason.builder(LATER_IMPOSSIBLE)
                        .fact("number", later.number())
                        .fact("event", later.event().id())
                        .fact("occurredOn", later.occurredOn())
                        .fact("state", node.id()),
                Remedy.builder(CORRECT_LATER_FIRST).fact("number", later.number()));
    }

    static Reason laterUnfounded(Entry<?> later) {
        return unmet(
                Reason.builder(LATER_UNFOUNDED)
                        .fact("number", later.number())
                        .fact("event", later.event().id())
                        .fact("occurredOn", later.occurredOn()),
                Remedy.builder(CORRECT_LATER_FIRST).fact("number", later.number()));
    }

    static Reason againstDays(LocalDate occurredOn, Entry<?> neighbour) {
        return unmet(
                Reason.builder(AGAINST_DAYS)
                        .fact("occurredOn", occurredOn)
                        .fact("number", neighbour.number())
                        .fact("day", neighbour.occurredOn()),
                Remedy.builder(LEAVE_TO_DAYS));
    }

    private static Reason unmet(Reason.Builder reason, Remedy.Builder remedy) {
        return reason.remedy(remedy.build()).met(false).build();
    }

    /** What a refused correction tells. */
    record Told<C>(
            WorkflowCase<C> theCase,
            EventType<?> event,
            ImmutableList<Reason> reasons,
            ImmutableList<RoleHolders> whoCould)
            implements Refusal<C> {}
}
