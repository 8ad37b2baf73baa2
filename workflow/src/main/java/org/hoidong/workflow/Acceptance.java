package org.hoidong.workflow;

import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.ReasonCode;
import org.immutables.value.Value;

/**
 * A defect that a definition has on purpose, accepted by name, with the reason that diagrams and reports show.
 *
 * <p>It is no switch: it accepts one sort of defect in one state, or in the whole definition, and only a sort that {@link
 * Defect.Severity#ACCEPTABLE can be accepted}. For example {@code accept(Defect.NO_OBLIGATION, ARCHIVED_FOR_NOW, "the
 * archive keeps a list of its own")}. An acceptance that accepts nothing is a warning.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Acceptance {

    Acceptance() {}

    static Acceptance of(ReasonCode code, Optional<String> state, String reason) {
        return new Builder()
                .code(code)
                .state(state)
                .reason(PlainText.line("reason", reason))
                .build();
    }

    /** Returns the code of the defect. */
    public abstract ReasonCode code();

    /** Returns the id of the state it is accepted in, or nothing if in the whole definition. */
    public abstract Optional<String> state();

    /** Returns why it is meant. */
    public abstract String reason();

    /** Whether both are about the same sort of defect in the same place. */
    final boolean isOfSame(Acceptance other) {
        return code().equals(other.code()) && state().equals(other.state());
    }

    final boolean covers(Defect defect) {
        return code().equals(defect.reason().code())
                && state().map(defect.where()::equals).orElse(true);
    }

    /** Returns code, place and reason. */
    @Override
    public final String toString() {
        return code() + state().map(id -> " in " + id).orElse("") + ": " + reason();
    }

    static final class Builder extends ImmutableAcceptance.Builder {}
}
