package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/**
 * An occurrence with the same key has been recorded before; nothing was done.
 *
 * <p>As a rule the same delivery came twice. If what was handed in now is something else, the reason is {@link #KEY_TAKEN}, so
 * that nothing is lost unseen.
 *
 * @param theCase the case, which is as it was
 * @param entry the entry that the first delivery made
 * @param event the event that was handed in now
 * @param isSame whether what was handed in now is the same: event, actor, day and, unless it was redacted, payload; of a
 *     correction also what it voids or replaces and where it puts something in
 * @param <C> the type of the subject
 */
public record AlreadyRecorded<C>(WorkflowCase<C> theCase, Entry<?> entry, EventType<?> event, boolean isSame)
        implements Outcome<C> {

    /** The same delivery came before. */
    public static final ReasonCode CODE = ReasonCode.of("workflow/already-recorded");

    /** Something else was recorded under the key. Facts: key, number, event, occurredOn, handedIn. */
    public static final ReasonCode KEY_TAKEN = ReasonCode.of("workflow/key-taken");

    /** Remedy: give it a key of its own. */
    public static final ReasonCode USE_OTHER_KEY = ReasonCode.of("workflow/use-other-key");

    static <C> AlreadyRecorded<C> of(WorkflowCase<C> theCase, Entry<?> entry, Occurrence<?> now) {
        return new AlreadyRecorded<>(theCase, entry, now.event(), now.isSameHappening(entry.occurrence()));
    }

    @Override
    public ImmutableList<Reason> reasons() {
        Reason.Builder reason = Reason.builder(isSame ? CODE : KEY_TAKEN);
        if (!isSame) {
            reason.fact("handedIn", event.id()).remedy(Remedy.of(USE_OTHER_KEY));
        }
        return ImmutableList.of(reason.fact("key", entry.key().orElseThrow())
                .fact("number", entry.number())
                .fact("event", entry.event().id())
                .fact("occurredOn", entry.occurredOn())
                .met(false)
                .build());
    }

    @Override
    public OutcomeKind kind() {
        return OutcomeKind.ALREADY_RECORDED;
    }

    @Override
    public String toString() {
        return "already recorded: " + entry;
    }
}
