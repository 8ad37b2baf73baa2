package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class RegisterMessagesTest {

    private static final Messages TEXTS = RegisterMessages.standard();
    private static final LocalDate FRI_2025_07_11 = LocalDate.of(2025, 7, 11);
    private static final DocumentRef FEES = ref(8, FRI_2025_07_11.minusYears(3));
    private static final DocumentRef NEWER = ref(12, FRI_2025_07_11);
    private static final DocumentRef OTHER = ref(15, FRI_2025_07_11);

    @Test
    void hasATextInBothLanguagesForEveryCodeWithFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(TEXTS, NumberRegisters.class, DocumentRelations.class);
        List<Verdict> verdicts = new ArrayList<>(registers());
        verdicts.addAll(relations());

        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(TEXTS, verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts)).containsAll(TEXTS.codes());
    }

    @Test
    void rendersWhatARelationDoes() {
        DocumentStatus status = DocumentRelations.of(
                        List.of(RegisteredDocument.of(FEES, FRI_2025_07_11)),
                        List.of(Relation.of(NEWER, RelationKind.AMENDS, FEES, FRI_2025_07_11)
                                .in("3.2")))
                .status(FEES, FRI_2025_07_11);

        assertThat(TEXTS.sentence(status.reasons().get(0), Language.VIETNAMESE))
                .isEqualTo("8/2022/NQ-HĐND (toàn bộ văn bản): ngày 11/7/2025 còn hiệu lực, đã được sửa đổi, bổ sung; có"
                        + " hiệu lực từ ngày 11/7/2025");
        assertThat(TEXTS.render(status.reasons().get(1), Language.ENGLISH))
                .isEqualTo("12/2025/NQ-HĐND (hdnd-a): Amends 8/2022/NQ-HĐND (3.2) from 11 July 2025"
                        + " (12/2025/NQ-HĐND)");
    }

    private static List<Verdict> registers() {
        NumberPattern pattern = NumberPattern.withYear("NQ-HĐND");
        NumberRegister.Builder empty = NumberRegister.builder()
                .body(BodyId.of("hdnd-a"))
                .pattern(pattern)
                .period(NumberRegister.year(2025));
        NumberRegister wrong = NumberRegister.builder()
                .from(empty.build())
                .addEntries(
                        NumberEntry.of(pattern.number(3, 2025), FRI_2025_07_11, "A"),
                        NumberEntry.of(pattern.number(3, 2025), FRI_2025_07_11, "B"),
                        NumberEntry.cancelled(pattern.number(4, 2025), FRI_2025_07_11.minusDays(1), "C"),
                        NumberEntry.of(pattern.number(5, 2025), FRI_2025_07_11.plusYears(1), "D"),
                        NumberEntry.of(pattern.number(6, 2026), FRI_2025_07_11.plusYears(1), "E"))
                .build();
        NumberRegister good = NumberRegister.builder()
                .from(empty.build())
                .addEntries(NumberEntry.of(pattern.number(1, 2025), FRI_2025_07_11, "A"))
                .build();
        return List.of(NumberRegisters.judge(empty.build()), NumberRegisters.judge(wrong), NumberRegisters.judge(good));
    }

    private static List<Verdict> relations() {
        LocalDate day = FRI_2025_07_11;
        Provision clause = Provision.of("A law", "54");
        List<RegisteredDocument> documents = List.of(
                RegisteredDocument.of(FEES, day.minusYears(2)).until(day.plusYears(1), clause),
                RegisteredDocument.of(NEWER, day),
                RegisteredDocument.of(OTHER, day));
        List<Verdict> verdicts = new ArrayList<>();
        for (List<Relation> relations : List.<List<Relation>>of(
                List.of(),
                List.of(relation(RelationKind.AMENDS, day)),
                List.of(relation(RelationKind.REPEALS_IN_PART, day).in("3")),
                List.of(relation(RelationKind.SUSPENDS_IN_PART, day).in("3")),
                List.of(relation(RelationKind.SUSPENDS, day), relation(RelationKind.SUSPENDS, day.plusDays(1))),
                List.of(relation(RelationKind.REPEALS, day), relation(RelationKind.REPEALS, day.plusDays(1))),
                List.of(relation(RelationKind.RESUMES, day), relation(RelationKind.REPEALS, day.minusDays(1))),
                List.of(relation(RelationKind.REPEALS, day).in("3")),
                List.of(relation(RelationKind.AMENDS, day.plusYears(2))),
                List.of(
                        Relation.of(OTHER, RelationKind.REPEALS, NEWER, day),
                        relation(RelationKind.AMENDS, day.plusDays(1)),
                        Relation.of(OTHER, RelationKind.AMENDS, ref(99, day), day)),
                List.of(
                        Relation.of(OTHER, RelationKind.REPEALS, NEWER, day),
                        Relation.of(NEWER, RelationKind.REPEALS, OTHER, day)))) {
            DocumentRelations all = DocumentRelations.of(documents, relations);
            verdicts.add(all.judge());
            for (LocalDate on : List.of(day.minusYears(3), day.plusDays(1), day.plusYears(2))) {
                verdicts.add(all.status(FEES, on).judge());
            }
        }
        return verdicts;
    }

    private static Relation relation(RelationKind kind, LocalDate from) {
        return Relation.of(NEWER, kind, FEES, from);
    }

    private static DocumentRef ref(int number, LocalDate issuedOn) {
        return DocumentRef.of(BodyId.of("hdnd-a"), DocumentNumber.of(number, issuedOn.getYear(), "NQ-HĐND"), issuedOn);
    }
}
