package org.hoidong.examples.stories;

import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.outcome.Transitions;
import org.hoidong.core.vietnam.VietnamMatters;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamRules;

/** Two matters that were running when the law changed: one follows the new law, one passes to another body. */
public final class RunningMatter {

    private RunningMatter() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        ask(VietnamMatters.DENUNCIATION, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        ask(VietnamMatters.DISTRICT_MATTER, LocalDate.of(2025, 5, 12), LocalDate.of(2025, 7, 1));
    }

    private static void ask(MatterKind kind, LocalDate founded, LocalDate change) {
        RuleBook book = VietnamRules.standard();
        TransitionPolicy policy = TransitionPolicy.of(book, kind, change);
        for (LocalDate on : new LocalDate[] {change.minusDays(1), change}) {
            System.out.println(kind.label().in(Language.ENGLISH) + " on " + on + ": law on letters of "
                    + policy.lawOf(book, founded, on).dateOf(FieldOfLaw.CITIZENS));
            Transitions.explain(policy, founded, on)
                    .forEach(reason ->
                            System.out.println("  " + VietnamMessages.standard().render(reason, Language.ENGLISH)));
        }
    }
}
