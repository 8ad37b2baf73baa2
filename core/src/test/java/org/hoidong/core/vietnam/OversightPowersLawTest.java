package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_594_2022;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.OversightRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OversightPowersLawTest {

    private static final String FROM_2016 = "2016-07-01";
    private static final String TO_2026 = "2026-02-28";

    /** The key; row; article; what is named, by ids in the order of the row. */
    static Stream<Arguments> named() {
        return Stream.of(
                argumentSet(
                        "A-B-02 bodies",
                        OversightRules.OVERSEEN.of(PEOPLES_COUNCIL),
                        "A-B-02",
                        "5.1.a",
                        "standing-committee peoples-committee court procuracy civil-judgment-enforcement"
                                + " council-committee"),
                argumentSet(
                        "A-B-02 documents",
                        OversightRules.DOCUMENTS_OVERSEEN.of(PEOPLES_COUNCIL),
                        "A-B-02",
                        "5.1.a",
                        "peoples-committee peoples-council@below"),
                argumentSet(
                        "A-B-03 bodies",
                        OversightRules.OVERSEEN.of(STANDING_COMMITTEE),
                        "A-B-03",
                        "5.1.b",
                        "peoples-committee court procuracy civil-judgment-enforcement council-committee department"
                                + " peoples-council@below peoples-council@further-below"),
                argumentSet(
                        "A-B-03 documents",
                        OversightRules.DOCUMENTS_OVERSEEN.of(STANDING_COMMITTEE),
                        "A-B-03",
                        "5.1.b",
                        "peoples-committee peoples-council@below"),
                argumentSet("A-B-04", OversightRules.OVERSEEN.of(COUNCIL_COMMITTEE), "A-B-04", "5.1.c", "department"),
                argumentSet("A-B-05", OversightRules.GROUP_TIERS, "A-B-05", "83.2", "province district"),
                argumentSet(
                        "A-B-06",
                        OversightRules.QUESTIONABLE,
                        "A-B-06",
                        "5.1.đ",
                        "executive-chair executive-vice-chair executive-member chief-judge chief-procurator"
                                + " department-head"),
                argumentSet(
                        "A-O-01",
                        OversightRules.FORMS.of(PEOPLES_COUNCIL),
                        "A-O-01",
                        "57",
                        "considering-reports questioning document-oversight thematic-oversight confidence-voting"),
                argumentSet(
                        "A-O-02",
                        OversightRules.FORMS.of(STANDING_COMMITTEE),
                        "A-O-02",
                        "66",
                        "document-oversight questioning-in-recess thematic-oversight explanation complaint-oversight"
                                + " petition-oversight"),
                argumentSet(
                        "A-O-03",
                        OversightRules.FORMS.of(COUNCIL_COMMITTEE),
                        "A-O-03",
                        "76",
                        "verifying-reports document-oversight thematic-oversight complaint-oversight"
                                + " petition-oversight"),
                argumentSet(
                        "A-O-04",
                        OversightRules.FORMS.of(VietnamOffices.DELEGATE),
                        "A-O-04",
                        "83.1",
                        "questioning document-oversight law-enforcement-oversight complaint-oversight"),
                argumentSet(
                        "2.1 slips",
                        OversightRules.SLIPS_SENT_TO.of(VietnamOversight.QUESTIONING),
                        "2.1/questioning-at-session",
                        "60",
                        "standing-committee"),
                argumentSet(
                        "2.1 groups at a session",
                        OversightRules.GROUPS_FIXED_BY.of(VietnamOversight.QUESTIONING),
                        "2.1/questioning-at-session",
                        "60",
                        "peoples-council"),
                argumentSet(
                        "2.1 groups between sessions",
                        OversightRules.GROUPS_FIXED_BY.of(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS),
                        "2.1/questioning-between-sessions",
                        "69",
                        "standing-committee"),
                argumentSet(
                        "2.1 explainers",
                        OversightRules.EXPLAINERS,
                        "2.1/explanation-a",
                        "72",
                        "executive-chair executive-vice-chair executive-member chief-judge chief-procurator"),
                argumentSet(
                        "2.1 conclusion sent",
                        OversightRules.EXPLANATION_SENT_TO,
                        "2.1/explanation-a",
                        "72",
                        "delegates-of-council those-who-explained agencies-concerned"),
                argumentSet("A-O-35", OversightRules.UNMET_REPORTED_BY, "A-O-35", "72.5", "standing-committee"),
                argumentSet(
                        "A-R-24",
                        OversightRules.ANNULS_DOCUMENTS_OF,
                        "A-R-24",
                        "61",
                        "peoples-committee peoples-council@below"),
                argumentSet(
                        "A-O-45",
                        OversightRules.CONSEQUENCES,
                        "A-O-45",
                        "65",
                        "annul-document resolve-on-questioning remove-officer dissolve-lower-council"));
    }

    @ParameterizedTest
    @MethodSource("named")
    <K extends Kind<?>> void namesThoseOfTheRowFromJuly2016ToFebruary2026(
            RuleKey<NamedKinds<K>> key, String row, String article, String ids) {
        LawDays.holds(key, row, LAW_87_2015_QH13, article, FROM_2016, TO_2026);
        assertThat(ids(BOOK.on(WED_2022_07_27).get(key))).isEqualTo(ids);
        // The hybrid window: two tiers, and still the oversight law of 2015.
        assertThat(ids(BOOK.on(LocalDate.of(2025, 7, 1)).get(key))).isEqualTo(ids);
    }

    private static String ids(NamedKinds<?> named) {
        return named.kinds().stream().map(Kind::id).collect(Collectors.joining(" "));
    }

    // B-O-04
    @Test
    void namesTheNewFormsOfTheLawOf2025() {
        RuleKey<?> key = OversightRules.FOLLOW_UP_FORMS.of(PEOPLES_COUNCIL);

        LawDays.holds(key, "B-O-04", LAW_121_2025_QH15, "28.1", "2026-03-01", "");
        assertThat(ids((NamedKinds<?>) BOOK.on(LocalDate.of(2026, 3, 1)).get(key)))
                .isEqualTo("resolution-follow-up conclusion-follow-up re-oversight");
    }

    @Nested
    class Questioning {

        // A-B-06: every office there is
        @Test
        void isOfTheExecutiveAndTheHeadsOfAgenciesCourtAndProcuracyOnly() {
            NamedKinds<Competent> questionable = BOOK.on(WED_2022_07_27).get(OversightRules.QUESTIONABLE);
            ImmutableSet<OfficeKind> expected = ImmutableSet.of(
                    VietnamOffices.EXECUTIVE_CHAIR,
                    VietnamOffices.EXECUTIVE_VICE_CHAIR,
                    VietnamOffices.EXECUTIVE_MEMBER,
                    VietnamOffices.DEPARTMENT_HEAD,
                    VietnamOffices.CHIEF_JUDGE,
                    VietnamOffices.CHIEF_PROCURATOR);

            for (OfficeKind office : VietnamOffices.all()) {
                assertThat(questionable.judge(Competent.of(office)).isSatisfied())
                        .as("%s", office)
                        .isEqualTo(expected.contains(office));
                // the same level only
                for (Competent elsewhere : ImmutableSet.of(
                        Competent.of(office).oneAbove(), Competent.of(office).oneBelow())) {
                    assertThat(questionable.judge(elsewhere).isSatisfied())
                            .as("%s", elsewhere)
                            .isFalse();
                }
            }
        }

        @Test
        void isExplainedInBothLanguages() {
            Verdict verdict = BOOK.on(WED_2022_07_27)
                    .get(OversightRules.QUESTIONABLE)
                    .judge(Competent.of(VietnamOffices.COUNCIL_CHAIR));

            assertThat(VietnamMessages.standard().render(verdict.reasons().get(0), Language.VIETNAMESE))
                    .startsWith(
                            "Chủ tịch Hội đồng nhân dân không thuộc quy định về: Người bị chất vấn; quy định chỉ nêu:"
                                    + " Chủ tịch Ủy ban nhân dân,")
                    .endsWith("Luật 87/2015/QH13)");
            assertThat(VietnamMessages.standard().render(verdict.reasons().get(0), Language.ENGLISH))
                    .startsWith("Chair of the People's Council is not named by the rule (Who may be questioned)");
        }
    }

    @Nested
    class Acts {

        /** The act, who may do it, row, article. */
        static Stream<Arguments> acts() {
            Competent standingCommittee = Competent.of(STANDING_COMMITTEE);
            Competent committee = Competent.of(COUNCIL_COMMITTEE);
            return Stream.of(
                    argumentSet("A-O-27", "escalate-recommendation", standingCommittee, "A-O-27", "71.4"),
                    argumentSet("A-O-26", "follow-up-recommendations", standingCommittee, "A-O-26", "71.3"),
                    argumentSet("A-R-25 requires", "require-correction", standingCommittee, "A-R-25", "68.4"),
                    argumentSet("A-R-25 refers", "refer-document", standingCommittee, "A-R-25", "68.4"),
                    argumentSet("A-R-26", "refer-unanswered-request", committee, "A-R-26", "79.2"),
                    argumentSet("A-R-24", "annul-document", Competent.of(PEOPLES_COUNCIL), "A-R-24", "65.1"),
                    argumentSet(
                            "A-R-27",
                            "annul-provincial-resolution",
                            Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                                    .ofTheState(),
                            "A-R-27",
                            "29"));
        }

        @ParameterizedTest
        @MethodSource("acts")
        void areOfTheBodyOfTheRow(String act, Competent by, String row, String article) {
            RuleKey<Competence> key = OversightRules.COMPETENCE.of(VietnamActs.all().stream()
                    .filter(kind -> kind.id().equals(act))
                    .findFirst()
                    .orElseThrow());

            LawDays.holds(key, row, LAW_87_2015_QH13, article, FROM_2016, TO_2026);
            Competence competence = BOOK.on(WED_2022_07_27).get(key);
            assertThat(competence.by()).containsExactly(by);
            assertThat(competence.judge(by).isSatisfied()).isTrue();
            assertThat(competence
                            .judge(Competent.of(VietnamBodies.PEOPLES_COMMITTEE))
                            .reasons())
                    .extracting(reason -> reason.code().value())
                    .containsExactly("council/not-competent");
        }

        // A-O-27
        @Test
        void areReportedAtTheNearestSessionWhereTheRowSaysSo() {
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(OversightRules.COMPETENCE.of(VietnamActs.ESCALATE_RECOMMENDATION))
                            .isReportedAtNearestSession())
                    .isTrue();
        }

        // NEW-04
        @Test
        void includeFollowingUpByCommitteesFromTheResolutionOf2022() {
            RuleKey<Competence> key = OversightRules.COMPETENCE.of(VietnamActs.FOLLOW_UP_CONCLUSIONS);

            LawDays.holds(key, "NEW-04", RESOLUTION_594_2022, "25", "2022-09-12", TO_2026);
            assertThat(BOOK.on(LocalDate.of(2022, 9, 12)).get(key).by())
                    .containsExactly(Competent.of(COUNCIL_COMMITTEE));
        }
    }

    // A-B-02, A-B-03: a Council below that is not directly below is the Standing Committee's to oversee
    @Test
    void reachFurtherDownForTheStandingCommittee() {
        Competent below = Competent.of(PEOPLES_COUNCIL).oneBelow();
        Competent further = Competent.of(PEOPLES_COUNCIL).furtherBelow();

        for (Competent council : List.of(below, further)) {
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(OversightRules.OVERSEEN.of(STANDING_COMMITTEE))
                            .judge(council)
                            .isSatisfied())
                    .isTrue();
        }
        NamedKinds<Competent> documents =
                BOOK.on(WED_2022_07_27).get(OversightRules.DOCUMENTS_OVERSEEN.of(PEOPLES_COUNCIL));
        assertThat(documents.judge(below).isSatisfied()).isTrue();
        assertThat(documents.judge(further).isSatisfied()).isFalse();
    }
}
