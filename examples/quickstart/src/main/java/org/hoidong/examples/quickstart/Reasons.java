package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.examples.quickstart.report.ReasonView;
import org.hoidong.examples.quickstart.report.Text;

/** Puts the reasons of the library into the words of the report. */
final class Reasons {

    private final Messages messages;

    Reasons(Messages messages) {
        this.messages = messages;
    }

    ImmutableList<ReasonView> views(List<Reason> reasons) {
        return reasons.stream().map(this::view).collect(toImmutableList());
    }

    /** Makes the views of what stands in the way. */
    ImmutableList<ReasonView> unmet(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.isMet())
                .map(this::view)
                .collect(toImmutableList());
    }

    private ReasonView view(Reason reason) {
        return new ReasonView(
                reason.code().value(),
                new Text(messages.sentence(reason, Language.VIETNAMESE), messages.sentence(reason, Language.ENGLISH)),
                reason.isMet(),
                new Text(citation(reason, Language.VIETNAMESE), citation(reason, Language.ENGLISH)),
                reason.remedy()
                        .map(remedy -> new Text(
                                messages.render(remedy, Language.VIETNAMESE),
                                messages.render(remedy, Language.ENGLISH)))
                        .orElse(Text.NONE));
    }

    private static String citation(Reason reason, Language language) {
        return reason.bases().stream()
                .map(basis -> basis.cite(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
