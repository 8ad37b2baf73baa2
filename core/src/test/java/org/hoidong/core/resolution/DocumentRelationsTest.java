package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.core.resolution.RelationKind.AMENDS;
import static org.hoidong.core.resolution.RelationKind.ANNULS;
import static org.hoidong.core.resolution.RelationKind.FINDS_UNLAWFUL;
import static org.hoidong.core.resolution.RelationKind.REPEALS;
import static org.hoidong.core.resolution.RelationKind.REPEALS_IN_PART;
import static org.hoidong.core.resolution.RelationKind.REPLACES;
import static org.hoidong.core.resolution.RelationKind.RESUMES;
import static org.hoidong.core.resolution.RelationKind.SUPPLEMENTS;
import static org.hoidong.core.resolution.RelationKind.SUSPENDS;
import static org.hoidong.core.resolution.RelationKind.SUSPENDS_IN_PART;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentRelationsTest {

    private static final BodyId COUNCIL = BodyId.of("hdnd-a");
    private static final BodyId EXECUTIVE_ABOVE = BodyId.of("ubnd-tinh");
    private static final LocalDate THU_2022_07_07 = LocalDate.of(2022, 7, 7);
    private static final LocalDate SUN_2022_07_17 = LocalDate.of(2022, 7, 17);
    private static final LocalDate SUN_2025_07_20 = LocalDate.of(2025, 7, 20);

    private static final DocumentRef FEES = ref("08/2022/NQ-HĐND", THU_2022_07_07);
    private static final DocumentRef NEWER = ref("12/2025/NQ-HĐND", LocalDate.of(2025, 7, 10));
    private static final DocumentRef NEWEST = ref("15/2025/NQ-HĐND", LocalDate.of(2025, 7, 11));
    private static final RegisteredDocument FEES_IN_EFFECT = RegisteredDocument.of(FEES, SUN_2022_07_17);

    @Nested
    class Whole {

        @Test
        void beginsOnItsFirstDayAndNotADayEarlier() {
            DocumentRelations relations = of();

            DocumentStatus before = relations.status(FEES, SUN_2022_07_17.minusDays(1));
            assertThat(before.state()).isEqualTo(EffectState.NOT_YET_IN_EFFECT);
            assertThat(before.judge().isSatisfied()).isFalse();
            assertThat(before.judge().unmet().get(0).remedy().orElseThrow().facts())
                    .containsEntry("effectiveFrom", Datum.of(SUN_2022_07_17));
            assertThat(relations.status(FEES, SUN_2022_07_17).state()).isEqualTo(EffectState.IN_EFFECT);
        }

        @Test
        void isRepealedFromTheDayOfTheRepealAndNotADayEarlier() {
            DocumentRelations relations = of(Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20));

            assertThat(relations.status(FEES, SUN_2025_07_20.minusDays(1)).state())
                    .isEqualTo(EffectState.IN_EFFECT);
            DocumentStatus ended = relations.status(FEES, SUN_2025_07_20);
            assertThat(ended.state()).isEqualTo(EffectState.ENDED);
            assertThat(ended.judge().isSatisfied()).isFalse();
            assertThat(ended.reasons())
                    .extracting(Reason::code)
                    .containsExactly(DocumentRelations.ENDED, DocumentRelations.RELATION_COUNTS);
            assertThat(ended.reasons().get(1).facts())
                    .containsEntry("by", Datum.of("12/2025/NQ-HĐND"))
                    .containsEntry("relation", Datum.of("repeals"))
                    .containsEntry("since", Datum.of(SUN_2025_07_20));
            assertThat(ended.reasons().get(1).bases()).containsExactly(NEWER.provision());
        }

        @Test
        void isChangedByWhatAmendsAPartOfIt() {
            Relation amends = Relation.of(NEWER, AMENDS, FEES, SUN_2025_07_20).in("3.2");
            DocumentStatus status = of(amends).status(FEES, SUN_2025_07_20);

            assertThat(status.state()).isEqualTo(EffectState.CHANGED);
            assertThat(status.relations()).containsExactly(amends);
            assertThat(status.judge().isSatisfied()).isTrue();
        }

        @Test
        void isSuspendedUntilItIsResumed() {
            LocalDate resumed = SUN_2025_07_20.plusDays(30);
            DocumentRelations relations = of(
                    Relation.of(order(), SUSPENDS, FEES, SUN_2025_07_20), Relation.of(NEWEST, RESUMES, FEES, resumed));

            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.SUSPENDED);
            assertThat(relations.status(FEES, resumed.minusDays(1)).state()).isEqualTo(EffectState.SUSPENDED);
            assertThat(relations.status(FEES, resumed).state()).isEqualTo(EffectState.IN_EFFECT);
            assertThat(relations.judge().isSatisfied()).isTrue();
        }

        @Test
        void isNotTouchedByWhatOnlyFindsFaultOrRestsOnIt() {
            Relation finds = Relation.of(order(), FINDS_UNLAWFUL, FEES, SUN_2025_07_20);
            DocumentStatus status = of(finds, Relation.of(NEWER, RelationKind.RESTS_ON, FEES, SUN_2025_07_20))
                    .status(FEES, SUN_2025_07_20);

            assertThat(status.state()).isEqualTo(EffectState.IN_EFFECT);
            assertThat(status.relations()).contains(finds);
        }

        @Test
        void takesAKindOfTheHostByItsEffect() {
            RelationKind withdraws =
                    RelationKind.of("withdraws", Label.of("Thu hồi", "Withdraws"), RelationEffect.ENDS);

            assertThat(of(Relation.of(NEWER, withdraws, FEES, SUN_2025_07_20))
                            .status(FEES, SUN_2025_07_20)
                            .state())
                    .isEqualTo(EffectState.ENDED);
        }

        @Test
        void endsBeforeItEverBeganWhereItWasRepealedBefore() {
            DocumentRelations relations = of(Relation.of(order(), ANNULS, FEES, SUN_2022_07_17.minusDays(2)));

            assertThat(relations.status(FEES, SUN_2022_07_17.minusDays(3)).state())
                    .isEqualTo(EffectState.NOT_YET_IN_EFFECT);
            assertThat(relations.status(FEES, SUN_2022_07_17.minusDays(2)).state())
                    .isEqualTo(EffectState.ENDED);
            assertThat(relations.judge().isSatisfied()).isTrue();
        }

        @Test
        void doesNotComeBackWhenWhatEndedItEndsItself() {
            DocumentRelations relations = DocumentRelations.of(
                    List.of(FEES_IN_EFFECT, RegisteredDocument.of(NEWER, SUN_2025_07_20)),
                    List.of(
                            Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20),
                            Relation.of(NEWEST, REPEALS, NEWER, SUN_2025_07_20.plusDays(10))));

            assertThat(relations.status(FEES, SUN_2025_07_20.plusDays(20)).state())
                    .isEqualTo(EffectState.ENDED);
        }
    }

    @Nested
    class Parts {

        @Test
        void endWithoutTheRest() {
            DocumentRelations relations =
                    of(Relation.of(NEWER, REPEALS_IN_PART, FEES, SUN_2025_07_20).in("3"));

            assertThat(state(relations, "3")).isEqualTo(EffectState.ENDED);
            assertThat(state(relations, "3.2")).isEqualTo(EffectState.ENDED);
            assertThat(state(relations, "30")).isEqualTo(EffectState.IN_EFFECT);
            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.ENDED_IN_PART);
        }

        @Test
        void holdAnArticleThatEndedInPart() {
            DocumentRelations relations =
                    of(Relation.of(NEWER, REPEALS_IN_PART, FEES, SUN_2025_07_20).in("3.2"));

            assertThat(state(relations, "3")).isEqualTo(EffectState.ENDED_IN_PART);
            assertThat(state(relations, "3.1")).isEqualTo(EffectState.IN_EFFECT);
        }

        @Test
        void areResumedWhileTheRestStaysSuspended() {
            DocumentRelations relations = of(
                    Relation.of(order(), SUSPENDS, FEES, SUN_2025_07_20.minusDays(9)),
                    Relation.of(order(), RESUMES, FEES, SUN_2025_07_20).in("3"));

            assertThat(state(relations, "3")).isEqualTo(EffectState.IN_EFFECT);
            assertThat(state(relations, "3.2")).isEqualTo(EffectState.IN_EFFECT);
            assertThat(state(relations, "4")).isEqualTo(EffectState.SUSPENDED);
            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.SUSPENDED_IN_PART);
        }

        @Test
        void areListedBesideTheWhole() {
            DocumentRelations relations = of(
                    Relation.of(NEWER, AMENDS, FEES, SUN_2025_07_20).in("5", "3.2"),
                    Relation.of(NEWER, SUPPLEMENTS, FEES, SUN_2025_07_20).in("3.2"));

            assertThat(relations.statuses(FEES, SUN_2025_07_20))
                    .extracting(
                            status -> status.part().map(DocumentPart::toString).orElse("whole"), DocumentStatus::state)
                    .containsExactly(
                            tuple("whole", EffectState.CHANGED),
                            tuple("3.2", EffectState.CHANGED),
                            tuple("5", EffectState.CHANGED));
        }

        @Test
        void areCitedInTheirReason() {
            Reason reason = of().status(FEES, DocumentPart.parse("3.2.b"), SUN_2025_07_20)
                    .reasons()
                    .get(0);

            assertThat(reason.bases()).singleElement().satisfies(basis -> {
                assertThat(basis.article()).hasValue("3");
                assertThat(basis.clause()).hasValue("2.b");
            });
        }

        private EffectState state(DocumentRelations relations, String part) {
            return relations
                    .status(FEES, DocumentPart.parse(part), SUN_2025_07_20)
                    .state();
        }
    }

    @Nested
    class LastDay {

        private final Provision clause = Provision.of("Law on tiers", "54");

        @Test
        void isStillADayOfEffect() {
            LocalDate last = LocalDate.of(2027, 2, 28);
            DocumentRelations relations = DocumentRelations.of(List.of(FEES_IN_EFFECT.until(last, clause)), List.of());

            DocumentStatus on = relations.status(FEES, last);
            assertThat(on.state()).isEqualTo(EffectState.IN_EFFECT);
            assertThat(on.reasons().get(1).code()).isEqualTo(DocumentRelations.LAST_DAY_AHEAD);
            DocumentStatus after = relations.status(FEES, last.plusDays(1));
            assertThat(after.state()).isEqualTo(EffectState.ENDED);
            assertThat(after.reasons().get(1).code()).isEqualTo(DocumentRelations.LAST_DAY_PASSED);
            assertThat(after.reasons().get(1).bases()).containsExactly(clause);
        }

        @Test
        void isNotLaterThanAnEarlierRepeal() {
            DocumentRelations relations = DocumentRelations.of(
                    List.of(FEES_IN_EFFECT.until(LocalDate.of(2027, 2, 28), clause)),
                    List.of(Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20)));

            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.ENDED);
            assertThat(relations.judge().isSatisfied()).isTrue();
        }

        @Test
        void makesALaterRepealOneOfWhatHasEnded() {
            LocalDate last = SUN_2025_07_20.minusDays(1);
            DocumentRelations relations = DocumentRelations.of(
                    List.of(FEES_IN_EFFECT.until(last, clause)),
                    List.of(Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20)));

            assertThat(codes(relations)).containsExactly(DocumentRelations.ENDED_TWICE);
        }

        @Test
        void mustNotLieBeforeTheFirst() {
            assertThatThrownBy(() -> FEES_IN_EFFECT.until(SUN_2022_07_17.minusDays(1), clause))
                    .hasMessageContaining("lastDay (2022-07-16)");
            assertThat(FEES_IN_EFFECT.until(SUN_2022_07_17, clause).lastDay()).hasValue(SUN_2022_07_17);
        }
    }

    @Nested
    class Doubts {

        @Test
        void nameTheSecondOfTwoThatReplaceTheSameWhole() {
            DocumentRelations relations = of(
                    Relation.of(NEWEST, REPLACES, FEES, SUN_2025_07_20.plusDays(1)),
                    Relation.of(NEWER, REPLACES, FEES, SUN_2025_07_20));

            Reason twice = only(relations.judge());
            assertThat(twice.code()).isEqualTo(DocumentRelations.ENDED_TWICE);
            assertThat(twice.facts())
                    .containsEntry("by", Datum.of("15/2025/NQ-HĐND"))
                    .containsEntry("endedFrom", Datum.of(SUN_2025_07_20));
            assertThat(twice.remedy().orElseThrow().code()).isEqualTo(DocumentRelations.CHECK_RELATION);
            assertThat(relations.status(FEES, SUN_2025_07_20).doubts()).isEmpty();
            assertThat(relations.status(FEES, SUN_2025_07_20.plusDays(1)).doubts())
                    .containsExactly(twice.met(true));
        }

        @Test
        void makeNoAnswerAYes() {
            DocumentStatus status =
                    of(Relation.of(NEWER, RESUMES, FEES, SUN_2025_07_20)).status(FEES, SUN_2025_07_20);

            assertThat(status.state()).isEqualTo(EffectState.IN_EFFECT);
            assertThat(status.judge().isSatisfied()).isFalse();
            assertThat(status.judge().unmet())
                    .extracting(Reason::code)
                    .containsExactly(DocumentRelations.RESUMED_NOT_SUSPENDED);
        }

        @Test
        void nameAChangeAfterTheEnd() {
            DocumentRelations relations = of(
                    Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20),
                    Relation.of(NEWEST, AMENDS, FEES, SUN_2025_07_20.plusDays(1))
                            .in("3"));

            assertThat(codes(relations)).containsExactly(DocumentRelations.AFTER_END);
            assertThat(relations.status(FEES, SUN_2025_07_20.plusDays(1)).relations())
                    .hasSize(1);
        }

        @Test
        void nameOnlyThePartsThatDoNotFit() {
            DocumentRelations relations = of(
                    Relation.of(NEWER, REPEALS_IN_PART, FEES, SUN_2025_07_20).in("3"),
                    Relation.of(NEWEST, AMENDS, FEES, SUN_2025_07_20.plusDays(1))
                            .in("3.1", "4"));
            LocalDate after = SUN_2025_07_20.plusDays(1);

            Reason doubt = only(relations.judge());
            assertThat(doubt.code()).isEqualTo(DocumentRelations.AFTER_END);
            assertThat(doubt.facts()).containsEntry("endedParts", Datum.texts(List.of("3.1")));
            DocumentStatus article4 = relations.status(FEES, DocumentPart.of("4"), after);
            assertThat(article4.state()).isEqualTo(EffectState.CHANGED);
            assertThat(article4.doubts()).isEmpty();
            assertThat(relations.status(FEES, DocumentPart.of("3"), after).doubts())
                    .hasSize(1);
        }

        @Test
        void nameASecondSuspension() {
            assertThat(codes(of(
                            Relation.of(order(), SUSPENDS, FEES, SUN_2025_07_20),
                            Relation.of(NEWEST, SUSPENDS_IN_PART, FEES, SUN_2025_07_20.plusDays(1))
                                    .in("3"))))
                    .containsExactly(DocumentRelations.SUSPENDED_TWICE);
        }

        @Test
        void nameAKindThatDoesNotSayWhetherAllOrPartIsMeant() {
            DocumentRelations relations = of(
                    Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20).in("3"),
                    Relation.of(NEWEST, REPEALS_IN_PART, FEES, SUN_2025_07_20),
                    Relation.of(order(), SUSPENDS, FEES, SUN_2025_07_20).in("4"),
                    Relation.of(order(), SUSPENDS_IN_PART, FEES, SUN_2025_07_20));

            assertThat(codes(relations)).hasSize(4).containsOnly(DocumentRelations.SCOPE_UNCLEAR);
            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.IN_EFFECT);
        }

        @Test
        void nameARelationToADocumentThatNobodyKnows() {
            DocumentRelations relations = DocumentRelations.of(
                    List.of(RegisteredDocument.of(NEWER, SUN_2025_07_20)),
                    List.of(Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20)));

            assertThat(codes(relations)).containsExactly(DocumentRelations.TARGET_UNKNOWN);
            assertThatThrownBy(() -> relations.status(FEES, SUN_2025_07_20))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("08/2022/NQ-HĐND");
        }

        @Test
        void nameARelationThatBeginsBeforeItsOwnDocumentAndLetItCountFromThere() {
            DocumentRelations relations = DocumentRelations.of(
                    List.of(FEES_IN_EFFECT, RegisteredDocument.of(NEWER, SUN_2025_07_20)),
                    List.of(Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20.minusDays(5))));

            assertThat(codes(relations)).containsExactly(DocumentRelations.BEFORE_OWN_EFFECT);
            assertThat(relations.status(FEES, SUN_2025_07_20.minusDays(1)).state())
                    .isEqualTo(EffectState.IN_EFFECT);
            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.ENDED);
        }

        @Test
        void nameARelationThatBeginsAfterItsOwnDocumentEnded() {
            LocalDate end = SUN_2025_07_20.plusDays(10);
            RegisteredDocument newer = RegisteredDocument.of(NEWER, SUN_2025_07_20);
            Relation repealsNewer = Relation.of(NEWEST, REPEALS, NEWER, end);

            assertThat(codes(DocumentRelations.of(
                            List.of(FEES_IN_EFFECT, newer),
                            List.of(repealsNewer, Relation.of(NEWER, REPEALS, FEES, end.plusDays(1))))))
                    .containsExactly(DocumentRelations.AFTER_OWN_END);
            assertThat(codes(DocumentRelations.of(
                            List.of(FEES_IN_EFFECT, newer),
                            List.of(repealsNewer, Relation.of(NEWER, REPEALS, FEES, end)))))
                    .containsExactly(DocumentRelations.RELATIONS_FIT);
        }

        @Test
        void nameEveryRelationOfACircleAndLeaveThemOut() {
            List<RegisteredDocument> documents = List.of(
                    FEES_IN_EFFECT,
                    RegisteredDocument.of(NEWER, SUN_2025_07_20),
                    RegisteredDocument.of(NEWEST, SUN_2025_07_20));
            DocumentRelations relations = DocumentRelations.of(
                    documents,
                    List.of(
                            Relation.of(NEWER, REPLACES, FEES, SUN_2025_07_20),
                            Relation.of(NEWEST, REPLACES, NEWER, SUN_2025_07_20),
                            Relation.of(FEES, REPEALS, NEWEST, SUN_2025_07_20),
                            Relation.of(FEES, AMENDS, NEWER, SUN_2025_07_20)));

            assertThat(codes(relations)).hasSize(3).containsOnly(DocumentRelations.RELATIONS_CIRCULAR);
            assertThat(relations.status(FEES, SUN_2025_07_20).state()).isEqualTo(EffectState.IN_EFFECT);
            assertThat(relations.status(NEWER, SUN_2025_07_20).state()).isEqualTo(EffectState.CHANGED);
        }

        @Test
        void takeNoChainForACircle() {
            DocumentRelations relations = DocumentRelations.of(
                    List.of(
                            FEES_IN_EFFECT,
                            RegisteredDocument.of(NEWER, SUN_2025_07_20),
                            RegisteredDocument.of(NEWEST, SUN_2025_07_20.plusDays(5))),
                    List.of(
                            Relation.of(NEWEST, REPLACES, NEWER, SUN_2025_07_20.plusDays(5)),
                            Relation.of(NEWER, REPLACES, FEES, SUN_2025_07_20)));

            assertThat(codes(relations)).containsExactly(DocumentRelations.RELATIONS_FIT);
        }
    }

    @Nested
    class Misuse {

        @Test
        void isRefusedWithWhatIsWrong() {
            Relation repeals = Relation.of(NEWER, REPEALS, FEES, SUN_2025_07_20);

            assertThatThrownBy(() -> of(repeals, repeals)).hasMessageContaining("relation (12/2025/NQ-HĐND repeals");
            assertThatThrownBy(() -> DocumentRelations.of(List.of(FEES_IN_EFFECT, FEES_IN_EFFECT), List.of()))
                    .hasMessageContaining("must occur once");
            assertThatThrownBy(() -> Relation.of(FEES, AMENDS, FEES, SUN_2025_07_20))
                    .hasMessageContaining("relation to itself");
            assertThatThrownBy(() -> RegisteredDocument.of(Samples.adopted().build()))
                    .hasMessageContaining("effectiveOn");
        }
    }

    @Test
    void aRelationIsWrittenAndReadBack() {
        Relation relation = Relation.of(NEWER, AMENDS, FEES, SUN_2025_07_20).in("3.2", "10").toBuilder()
                .basis(Provision.of("12/2025/NQ-HĐND", "1"))
                .build();

        assertThat(Relation.CODEC.decode(1, Relation.CODEC.encode(relation))).isEqualTo(relation);
        assertThat(Relation.CODEC.encode(relation.in("10", "3.2"))).isEqualTo(Relation.CODEC.encode(relation));
        assertThatThrownBy(() -> RelationEffect.parse("vanishes")).hasMessageContaining("relation effect (vanishes)");
    }

    @Test
    void theOrderInWhichRelationsOfDifferentDaysAreGivenDoesNotMatter() {
        long seed = 7_072_022L;
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<Relation> relations = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                Small operation = Small.ALL.get(random.nextInt(Small.ALL.size()));
                relations.add(operation.relation(FEES, day));
            }
            List<Relation> shuffled = new ArrayList<>(relations);
            Collections.shuffle(shuffled, random);

            assertThat(of(shuffled.toArray(Relation[]::new)).judge())
                    .as("seed %s, run %s", seed, run)
                    .isEqualTo(of(relations.toArray(Relation[]::new)).judge());
        }
    }

    @Test
    void aChainOfTenThousandReplacementsIsReadAtOnce() {
        List<RegisteredDocument> documents = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate day = SUN_2022_07_17.plusDays(i);
            documents.add(RegisteredDocument.of(ref(i + 1 + "/NQ-HĐND", day), day));
            if (i > 0) {
                relations.add(Relation.of(
                        documents.get(i).ref(), REPLACES, documents.get(i - 1).ref(), day));
            }
        }
        Collections.reverse(relations);
        DocumentRelations chain = DocumentRelations.of(documents, relations);

        assertThat(codes(chain)).containsExactly(DocumentRelations.RELATIONS_FIT);
        LocalDate last = SUN_2022_07_17.plusDays(9_999);
        assertThat(documents)
                .filteredOn(
                        document -> chain.status(document.ref(), last).state().isApplied())
                .containsExactly(documents.get(9_999));
    }

    private static DocumentRelations of(Relation... relations) {
        return DocumentRelations.of(List.of(FEES_IN_EFFECT), List.of(relations));
    }

    private static List<ReasonCode> codes(DocumentRelations relations) {
        return relations.judge().reasons().stream().map(Reason::code).toList();
    }

    private static DocumentRef ref(String number, LocalDate issuedOn) {
        return DocumentRef.of(COUNCIL, DocumentNumber.parse(number), issuedOn);
    }

    private static DocumentRef order() {
        return DocumentRef.of(EXECUTIVE_ABOVE, DocumentNumber.parse("99/QĐ-UBND"), LocalDate.of(2025, 7, 1));
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.unmet()).hasSize(1);
        return verdict.unmet().get(0);
    }
}
