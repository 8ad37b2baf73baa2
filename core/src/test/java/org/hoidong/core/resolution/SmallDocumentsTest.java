package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.junit.jupiter.api.Test;

/**
 * Every sequence of up to four relations to a document with two named parts, against a model that knows no relations: it cuts the
 * document into three pieces and keeps three marks for each.
 */
class SmallDocumentsTest {

    private static final DocumentRef DOCUMENT =
            DocumentRef.of(BodyId.of("hdnd-a"), DocumentNumber.parse("8/2022/NQ"), LocalDate.of(2022, 7, 7));
    private static final RegisteredDocument IN_EFFECT = RegisteredDocument.of(DOCUMENT, LocalDate.of(2022, 7, 17));

    /** Two articles beside each other: pieces 0 and 1, and piece 2 for all else. */
    private static final ImmutableSetMultimap<String, Integer> BESIDE = ImmutableSetMultimap.<String, Integer>builder()
            .putAll("", 0, 1, 2)
            .put("3", 0)
            .put("4", 1)
            .build();

    /** An article and a clause in it: piece 0 is the clause, piece 1 the rest of the article. */
    private static final ImmutableSetMultimap<String, Integer> WITHIN = ImmutableSetMultimap.<String, Integer>builder()
            .putAll("", 0, 1, 2)
            .putAll("3", 0, 1)
            .put("3.2", 0)
            .build();

    @Test
    void twoArticlesBesideEachOther() {
        assertThat(explore(BESIDE, "3", "4", 4)).isEqualTo(16 + 256 + 4_096 + 65_536);
    }

    @Test
    void anArticleAndAClauseInIt() {
        // Both at once would say the same thing twice, which is judged part by part; so either alone here.
        assertThat(explore(WITHIN, "3", "3.2", 4)).isEqualTo(12 + 144 + 1_728 + 20_736);
    }

    private static int explore(ImmutableSetMultimap<String, Integer> pieces, String first, String second, int longest) {
        List<Small> operations = Small.ALL.stream()
                .filter(small -> pieces.equals(BESIDE) || small.parts().size() < 2)
                .toList();
        int sequences = 0;
        for (int length = 1; length <= longest; length++) {
            for (int code = 0; code < Math.pow(operations.size(), length); code++) {
                List<Small> sequence = new ArrayList<>();
                for (int i = 0, rest = code; i < length; i++, rest /= operations.size()) {
                    sequence.add(operations.get(rest % operations.size()));
                }
                compare(sequence, pieces, first, second);
                sequences++;
            }
        }
        return sequences;
    }

    private static void compare(
            List<Small> sequence, ImmutableSetMultimap<String, Integer> pieces, String first, String second) {
        ImmutableList.Builder<Relation> given = ImmutableList.builder();
        for (int day = 0; day < sequence.size(); day++) {
            given.add(sequence.get(day).relation(DOCUMENT, day, first, second));
        }
        ImmutableList<Relation> relations = given.build();
        DocumentRelations computed = DocumentRelations.of(ImmutableList.of(IN_EFFECT), relations);
        Marks marks = new Marks(pieces);
        for (int day = 0; day < relations.size(); day++) {
            marks.apply(relations.get(day));
            LocalDate on = Small.FIRST_DAY.plusDays(day);
            assertThat(computed.status(DOCUMENT, on).state())
                    .as("%s on day %s", sequence, day)
                    .isEqualTo(marks.state(""));
            for (String part : ImmutableList.of(first, second)) {
                assertThat(computed.status(DOCUMENT, DocumentPart.parse(part), on)
                                .state())
                        .as("%s, part %s on day %s", sequence, part, day)
                        .isEqualTo(marks.state(part));
            }
        }
        Set<ReasonCode> doubts = new HashSet<>();
        computed.judge().unmet().stream().map(Reason::code).forEach(doubts::add);
        assertThat(doubts).as("%s", sequence).isEqualTo(marks.doubts);
    }

    /** The model. */
    private static final class Marks {

        private enum Mark {
            CHANGED,
            SUSPENDED,
            ENDED
        }

        private final ImmutableSetMultimap<String, Integer> pieces;
        private final List<EnumSet<Mark>> marks =
                List.of(EnumSet.noneOf(Mark.class), EnumSet.noneOf(Mark.class), EnumSet.noneOf(Mark.class));
        private final Set<ReasonCode> doubts = new HashSet<>();

        Marks(ImmutableSetMultimap<String, Integer> pieces) {
            this.pieces = pieces;
        }

        void apply(Relation relation) {
            if (relation.parts().isEmpty()) {
                apply(relation.kind().id(), "");
            }
            relation.parts().forEach(part -> apply(relation.kind().id(), part.toString()));
        }

        private void apply(String kind, String part) {
            List<EnumSet<Mark>> all = of(part);
            List<EnumSet<Mark>> alive =
                    all.stream().filter(piece -> !piece.contains(Mark.ENDED)).toList();
            switch (kind) {
                case "repeals", "repeals-in-part" -> {
                    if (alive.isEmpty()) {
                        doubts.add(DocumentRelations.ENDED_TWICE);
                    }
                    alive.forEach(piece -> piece.add(Mark.ENDED));
                }
                case "amends" -> {
                    doubtIf(alive.isEmpty(), DocumentRelations.AFTER_END);
                    alive.forEach(piece -> piece.add(Mark.CHANGED));
                }
                case "suspends", "suspends-in-part" -> {
                    doubtIf(alive.isEmpty(), DocumentRelations.AFTER_END);
                    doubtIf(
                            !alive.isEmpty() && alive.stream().allMatch(piece -> piece.contains(Mark.SUSPENDED)),
                            DocumentRelations.SUSPENDED_TWICE);
                    alive.forEach(piece -> piece.add(Mark.SUSPENDED));
                }
                case "resumes" -> {
                    doubtIf(alive.isEmpty(), DocumentRelations.AFTER_END);
                    doubtIf(
                            !alive.isEmpty() && alive.stream().noneMatch(piece -> piece.contains(Mark.SUSPENDED)),
                            DocumentRelations.RESUMED_NOT_SUSPENDED);
                    alive.forEach(piece -> piece.remove(Mark.SUSPENDED));
                }
                default -> throw new AssertionError(kind);
            }
        }

        private void doubtIf(boolean doubtful, ReasonCode code) {
            if (doubtful) {
                doubts.add(code);
            }
        }

        EffectState state(String part) {
            List<EnumSet<Mark>> all = of(part);
            List<EnumSet<Mark>> alive =
                    all.stream().filter(piece -> !piece.contains(Mark.ENDED)).toList();
            if (alive.isEmpty()) {
                return EffectState.ENDED;
            }
            long suspended = alive.stream()
                    .filter(piece -> piece.contains(Mark.SUSPENDED))
                    .count();
            if (suspended > 0) {
                return suspended == alive.size() ? EffectState.SUSPENDED : EffectState.SUSPENDED_IN_PART;
            }
            if (alive.size() < all.size()) {
                return EffectState.ENDED_IN_PART;
            }
            return alive.stream().anyMatch(piece -> piece.contains(Mark.CHANGED))
                    ? EffectState.CHANGED
                    : EffectState.IN_EFFECT;
        }

        private List<EnumSet<Mark>> of(String part) {
            return pieces.get(part).stream().map(marks::get).toList();
        }
    }
}
