package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.SAT_2026_02_28;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.THU_2022_03_10;
import static org.hoidong.core.oversight.Cycle.byCommittee;
import static org.hoidong.core.oversight.Cycle.byCouncil;
import static org.hoidong.core.oversight.Cycle.byDelegate;
import static org.hoidong.core.oversight.Cycle.byGroup;
import static org.hoidong.core.oversight.Cycle.byStandingCommittee;
import static org.hoidong.core.oversight.Cycle.law;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamTiers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OversightPlanTest {

    @Nested
    class Forms {

        /** Row; overseer; the ids of all forms that the law of 2015 gives it. */
        static Stream<Arguments> rows() {
            return Stream.of(
                    argumentSet(
                            "A-O-01",
                            byCouncil(),
                            "considering-reports questioning document-oversight thematic-oversight confidence-voting"),
                    argumentSet(
                            "A-O-02",
                            byStandingCommittee(),
                            "document-oversight questioning-in-recess thematic-oversight explanation"
                                    + " complaint-oversight petition-oversight"),
                    argumentSet(
                            "A-O-03",
                            byCommittee(),
                            "verifying-reports document-oversight thematic-oversight complaint-oversight"
                                    + " petition-oversight"),
                    argumentSet(
                            "A-O-04",
                            byDelegate(),
                            "questioning document-oversight law-enforcement-oversight complaint-oversight"));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void areThoseOfTheRowAndNoOthers(OversightPlan.Builder overseer, String ids) {
            Set<String> given = Set.copyOf(Arrays.asList(ids.split(" ")));
            assertThat(VietnamOversight.forms())
                    .extracting(OversightFormKind::id)
                    .containsAll(given);

            for (OversightFormKind form : VietnamOversight.forms()) {
                Verdict verdict = overseer.form(form).build().judgeFounding(law(SAT_2026_02_28));

                Reason reason = verdict.reasons().get(0);
                assertThat(reason.isMet()).as("%s", form).isEqualTo(given.contains(form.id()));
                assertThat(reason.facts()).containsEntry("kind", Datum.of(form.id()));
                assertThat(reason.bases()).hasSize(1);
            }
        }

        // B-O-04: three new forms of the Council; of all others the law of 2025 is not known
        @Test
        void ofFollowingUpAreTheCouncilsFromMarch2026() {
            Set<OversightFormKind> added = Set.of(
                    VietnamOversight.RESOLUTIONS_FOLLOWED_UP,
                    VietnamOversight.CONCLUSIONS_FOLLOWED_UP,
                    VietnamOversight.RE_OVERSIGHT);

            for (OversightFormKind form : VietnamOversight.forms()) {
                OversightPlan plan = byCouncil().form(form).build();
                assertThat(plan.judgeFounding(law(SUN_2026_03_01))
                                .reasons()
                                .get(0)
                                .code())
                        .as("%s", form)
                        .isEqualTo(added.contains(form) ? NamedKinds.NAMED : StepDue.RULE_NOT_GIVEN);
            }
            assertThat(byStandingCommittee()
                            .form(VietnamOversight.RE_OVERSIGHT)
                            .build()
                            .judgeFounding(law(SUN_2026_03_01))
                            .reasons()
                            .get(0)
                            .facts())
                    .containsEntry("question", Datum.of("oversight/forms@standing-committee"));
        }
    }

    @Nested
    class TheFoundingAct {

        /** Row; overseer; article; a document it is not founded by; an office that does not head it. */
        static Stream<Arguments> rows() {
            return Stream.of(
                    argumentSet("A-O-13", byCouncil(), "62.1"),
                    argumentSet("A-O-14", byStandingCommittee(), "70.1"),
                    argumentSet("A-O-15", byCommittee(), "80.1"));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void isRightInAllParts(OversightPlan.Builder overseer, String article) {
            Verdict verdict = overseer.build().judgeFounding(law(THU_2022_03_10));

            assertThat(verdict.unmet()).isEmpty();
            assertThat(verdict.reasons().stream()
                            .filter(reason -> articles(reason).contains(article)))
                    .hasSize(8); // the document, six parts, the head
        }

        // A-O-16: each of the six parts by itself
        @ParameterizedTest
        @MethodSource("rows")
        void lacksThePartThatItDoesNotFix(OversightPlan.Builder overseer, String article) {
            OversightPlan whole = overseer.build();
            for (ContentPart part : List.of(
                    VietnamContents.OBJECT,
                    VietnamContents.SCOPE,
                    VietnamContents.CONTENT,
                    VietnamContents.PLAN,
                    VietnamContents.MEMBERS,
                    VietnamContents.BODIES_OVERSEEN)) {
                OversightPlan lacking = whole.toBuilder()
                        .fixes(whole.fixes().stream()
                                .filter(fixed -> !fixed.equals(part))
                                .toList())
                        .build();

                Reason reason = onlyUnmet(lacking.judgeFounding(law(THU_2022_03_10)));
                assertThat(reason.code()).isEqualTo(RequiredContent.PART_MISSING);
                assertThat(reason.facts()).containsEntry("part", Datum.of(part.id()));
                assertThat(articles(reason)).containsExactly(article);
            }
        }

        @ParameterizedTest
        @MethodSource("rows")
        void isOfNoOtherDocument(OversightPlan.Builder overseer, String article) {
            OversightPlan right = overseer.build();
            OversightPlan wrong = right.toBuilder()
                    .foundedBy(
                            right.foundedBy().equals(VietnamDocumentKinds.RESOLUTION)
                                    ? VietnamDocumentKinds.DECISION
                                    : VietnamDocumentKinds.RESOLUTION)
                    .build();

            Reason reason = onlyUnmet(wrong.judgeFounding(law(THU_2022_03_10)));
            assertThat(reason.code()).isEqualTo(NamedKinds.NOT_NAMED);
            assertThat(reason.facts())
                    .containsEntry("kind", Datum.of(wrong.foundedBy().id()));
            assertThat(articles(reason)).containsExactly(article);
        }

        // A-O-13 to A-O-15: Chair or Vice-chair; Vice-chair or member of the Standing Committee; head or deputy of a
        // committee
        @ParameterizedTest
        @MethodSource("rows")
        void namesAHeadOfTheRightOffice(OversightPlan.Builder overseer, String article) {
            OversightPlan plan = overseer.build();
            List<OfficeKind> right = switch (article) {
                case "62.1" -> List.of(VietnamOffices.COUNCIL_CHAIR, VietnamOffices.COUNCIL_VICE_CHAIR);
                case "70.1" -> List.of(VietnamOffices.COUNCIL_VICE_CHAIR, VietnamOffices.STANDING_COMMITTEE_MEMBER);
                default -> List.of(VietnamOffices.COMMITTEE_HEAD, VietnamOffices.COMMITTEE_DEPUTY_HEAD);
            };

            for (OfficeKind office : VietnamOffices.all()) {
                OversightPlan headed = plan.toBuilder()
                        .delegation(OversightDelegation.of(PersonId.of("p-09"), office, List.of()))
                        .build();
                assertThat(headed.judgeFounding(law(THU_2022_03_10)).isSatisfied())
                        .as("%s headed by a %s", article, office)
                        .isEqualTo(right.contains(office));
            }
        }

        @Test
        void lacksAHeadWithoutADelegation() {
            OversightPlan plan =
                    byStandingCommittee().delegation(Optional.empty()).build();

            Reason reason = onlyUnmet(plan.judgeFounding(law(THU_2022_03_10)));
            assertThat(reason.code()).isEqualTo(OversightPlan.HEAD_MISSING);
            assertThat(reason.remedy().orElseThrow().facts())
                    .containsEntry("offices", Datum.texts(List.of("council-vice-chair", "standing-committee-member")));
        }

        // B-O-07: document, content and head are not known either
        @ParameterizedTest
        @MethodSource("rows")
        void isNotJudgedByGuessFromMarch2026(OversightPlan.Builder overseer, String article) {
            Verdict verdict = overseer.build().judgeFounding(law(SUN_2026_03_01));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons())
                    .allSatisfy(reason -> assertThat(reason.code()).isEqualTo(StepDue.RULE_NOT_GIVEN));
        }
    }

    @Nested
    class TheBodiesOverseen {

        // A-B-02 to A-B-04: a committee oversees agencies, not the executive itself
        @Test
        void areThoseOfTheOverseer() {
            Competent executive = Competent.of(VietnamBodies.PEOPLES_COMMITTEE);
            OversightPlan plan =
                    byCommittee().putOverseen(Cycle.EXECUTIVE, executive).build();

            Reason reason = onlyUnmet(plan.judgeFounding(law(THU_2022_03_10)));
            assertThat(reason.facts())
                    .containsEntry("question", Datum.of("oversight/overseen@council-committee"))
                    .containsEntry("kind", Datum.of("peoples-committee"));
        }

        // A-B-05
        @Test
        void ofADelegateGroupAreOverseenInProvinceAndDistrictOnly() {
            assertThat(byGroup().build().judgeFounding(law(THU_2022_03_10)).isSatisfied())
                    .isTrue();
            assertThat(byGroup()
                            .tier(VietnamTiers.DISTRICT)
                            .build()
                            .judgeFounding(law(THU_2022_03_10))
                            .isSatisfied())
                    .isTrue();
            assertThat(onlyUnmet(byGroup().tier(VietnamTiers.COMMUNE).build().judgeFounding(law(THU_2022_03_10)))
                            .facts())
                    .containsEntry("kind", Datum.of("commune"));
        }
    }

    @Test
    void needsNoFoundingActForADelegate() {
        OversightPlan plan =
                byDelegate().delegation(Optional.empty()).fixes(List.of()).build();

        assertThat(plan.judgeFounding(law(THU_2022_03_10)).unmet()).isEmpty();
    }

    @Test
    void refusesAnOverseerOfAnotherLevelOrOneThatOverseesItself() {
        assertThatThrownBy(() -> byCommittee()
                        .overseerKind(
                                Competent.of(VietnamBodies.COUNCIL_COMMITTEE).oneBelow())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overseerKind (council-committee@below)");
        OversightPlan plan = byCommittee().build();
        assertThatThrownBy(() -> plan.toBuilder().overseer(Cycle.DEPARTMENT).build())
                .hasMessageContaining("nobody oversees itself");
    }

    @Test
    void refusesAKindThatNoLawKnows() {
        OversightPlan plan = byCommittee()
                .overseerKind(Competent.of(VietnamBodies.FATHERLAND_FRONT))
                .build();

        assertThatThrownBy(() -> plan.judgeFounding(law(THU_2022_03_10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overseerKind (fatherland-front)");
    }

    @Test
    void refusesADelegationThatNamesItsHeadTwice() {
        assertThatThrownBy(() -> OversightDelegation.of(
                        PersonId.of("p-01"), VietnamOffices.COUNCIL_CHAIR, List.of(PersonId.of("p-01"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not hold the head (p-01)");
    }

    private static Reason onlyUnmet(Verdict verdict) {
        assertThat(verdict.unmet()).hasSize(1);
        return verdict.unmet().get(0);
    }

    private static List<String> articles(Reason reason) {
        return reason.bases().stream()
                .map(basis -> basis.article().orElse("")
                        + basis.clause().map(clause -> "." + clause).orElse(""))
                .toList();
    }
}
