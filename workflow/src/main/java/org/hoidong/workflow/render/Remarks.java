package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.workflow.Acceptance;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** The warnings of a definition and what was accepted in it, by the state they are about. */
final class Remarks {

    private static final String WHOLE = "";

    private final ImmutableListMultimap<String, String> byState;
    private final Language language;

    Remarks(WorkflowDefinition<?> definition, DiagramOptions options, Messages messages) {
        this.language = options.language();
        ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
        if (options.shows(DiagramPart.WARNINGS)) {
            for (Acceptance acceptance : definition.acceptances()) {
                all.put(
                        acceptance.state().orElse(WHOLE),
                        "△ " + Phrase.ACCEPTED.in(language) + ": " + acceptance.code() + ", " + acceptance.reason());
            }
            for (Defect warning : definition.warnings()) {
                boolean ofState =
                        definition.states().stream().map(WorkflowState::id).anyMatch(warning.where()::equals);
                all.put(
                        ofState ? warning.where() : WHOLE,
                        "△ " + Phrase.WARNING.in(language) + ": " + messages.sentence(warning.reason(), language));
            }
        }
        this.byState = all.build();
    }

    ImmutableList<String> on(String state) {
        return byState.get(state);
    }

    ImmutableList<String> onTheWhole() {
        return byState.get(WHOLE);
    }

    boolean isAny() {
        return !byState.isEmpty();
    }
}
