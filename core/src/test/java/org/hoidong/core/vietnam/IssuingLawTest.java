package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_64_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2025_QH15;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.DocumentRef;
import org.hoidong.core.resolution.DocumentRelations;
import org.hoidong.core.resolution.DocumentStatus;
import org.hoidong.core.resolution.EffectState;
import org.hoidong.core.resolution.RegisteredDocument;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.ResolutionRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who issues what, with what content; where it is sent and made known; who annuls it. */
class IssuingLawTest {

    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);

    private static String ids(LocalDate on, RuleKey<? extends NamedKinds<?>> key) {
        return BOOK.on(on).get(key).kinds().stream().map(Kind::id).collect(Collectors.joining(" "));
    }

    @Nested
    class Issuing {

        // B-R-02
        @Test
        void ofNormativeResolutionsIsOpenToCommunesFromJuly2025() {
            RuleKey<?> key = ResolutionRules.NORMATIVE_TIERS;

            LawDays.holds(key, "B-R-02", LAW_87_2025_QH15, "", "2025-07-01", "");
            assertThat(ids(TUE_2025_07_01, ResolutionRules.NORMATIVE_TIERS)).isEqualTo("province commune");
            assertThat(BOOK.on(TUE_2025_07_01).dated(key).grade()).isEqualTo(Grade.MEDIUM);
        }

        // B-R-11, B-I-06
        @Test
        void ofResolutionsIsOpenToTheStandingCommittee() {
            var key = ResolutionRules.ISSUED_BY.of(STANDING_COMMITTEE);

            LawDays.holds(key, "B-R-11", LAW_72_2025_QH15, "31.13", "2025-06-16", "");
            assertThat(ids(TUE_2025_07_01, key)).isEqualTo("resolution administrative-document");
            assertThat(BOOK.on(TUE_2025_07_01)
                            .get(key)
                            .judge(VietnamDocumentKinds.DECISION)
                            .isSatisfied())
                    .isFalse();
        }
    }

    @Nested
    class Content {

        static Stream<Arguments> kinds() {
            ContentPart assessed = VietnamContents.ASSESSMENT_AND_RESPONSIBILITY;
            return Stream.of(
                    argumentSet("A-R-28", VietnamResolutions.ON_REPORT, "A-R-28", "13.5", VietnamContents.ASSESSMENT),
                    argumentSet("A-O-29", VietnamResolutions.ON_THEMATIC_OVERSIGHT, "A-O-29", "16.4", assessed),
                    argumentSet("A-O-30", VietnamResolutions.ON_QUESTIONING, "A-O-30", "15.5", assessed));
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void hasFourParts(ResolutionKind kind, String row, String article, ContentPart assessment) {
            RuleKey<RequiredContent> key = ResolutionRules.CONTENT.of(kind);

            LawDays.holds(key, row, LAW_87_2015_QH13, article, "2016-07-01", "2026-02-28");
            assertThat(BOOK.on(WED_2022_07_27).get(key).parts())
                    .containsExactly(
                            assessment,
                            VietnamContents.TIME_FOR_REMEDY,
                            VietnamContents.IMPLEMENTER,
                            VietnamContents.DUTY_TO_REPORT);
        }

        // A-O-30
        @Test
        void isMissingWhereNobodyIsNamedToCarryItOut() {
            Verdict verdict = BOOK.on(WED_2022_07_27)
                    .get(ResolutionRules.CONTENT.of(VietnamResolutions.ON_QUESTIONING))
                    .judge(Set.of(
                            VietnamContents.ASSESSMENT_AND_RESPONSIBILITY,
                            VietnamContents.TIME_FOR_REMEDY,
                            VietnamContents.DUTY_TO_REPORT));

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.facts()).containsEntry("part", Datum.of("implementer"));
                assertThat(VietnamMessages.standard().render(reason, Language.VIETNAMESE))
                        .isEqualTo("Nghị quyết: thiếu trách nhiệm thi hành (khoản 5 Điều 15 Luật 87/2015/QH13)");
            });
        }
    }

    @Nested
    class Sending {

        // A-R-13
        @Test
        void upIsToTheLevelAboveWhileThereAreThreeTiers() {
            RuleKey<NamedKinds<Competent>> key = ResolutionRules.SENT_TO;

            LawDays.holds(key.of(PROVINCE), "A-R-13", LAW_87_2015_QH13, "7.2", "2016-07-01", "2026-02-28");
            LawDays.holds(key.of(DISTRICT), "A-R-13", LAW_87_2015_QH13, "7.2", "2016-07-01", "2025-06-30");
            LawDays.holds(key.of(COMMUNE), "A-R-13", LAW_87_2015_QH13, "7.2", "2016-07-01", "2025-06-30");
            assertThat(ids(MON_2025_06_30, key.of(PROVINCE))).isEqualTo("national-assembly-standing-committee@state");
            assertThat(ids(MON_2025_06_30, key.of(DISTRICT))).isEqualTo("standing-committee@above");
            assertThat(ids(MON_2025_06_30, key.of(COMMUNE))).isEqualTo("standing-committee@above");
        }

        // (c), (b) 8: that the province takes the district's place is an inference
        @Test
        void upFromACommuneIsForTheHostToSayOnceDistrictsEnded() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> BOOK.on(TUE_2025_07_01).get(ResolutionRules.SENT_TO.of(COMMUNE)))
                    .satisfies(error -> assertThat(error.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                    .withMessageContaining("A-R-13")
                    .withMessageContaining("Standing Committee of the province");
        }

        // A-R-14
        @Test
        void ofDecisionsIsToTheStandingCommitteeAndTheCommitteeWithinThreeDays() {
            LawDays.holds(ResolutionRules.SEND_DECISION, "A-R-14", LAW_87_2015_QH13, "7.2", "2016-07-01", "2026-02-28");
            LawDays.holds(
                    ResolutionRules.DECISION_SENT_TO, "A-R-14", LAW_87_2015_QH13, "7.2", "2016-07-01", "2026-02-28");
            LawDays.isLimit(ResolutionRules.SEND_DECISION, WED_2022_07_27, 3, AFTER);
            assertThat(ids(WED_2022_07_27, ResolutionRules.DECISION_SENT_TO))
                    .isEqualTo("standing-committee council-committee");
        }
    }

    @Nested
    class Publication {

        // A-R-17
        @Test
        void inDistrictsAndCommunesIsByPostingAndLocalMedia() {
            var key = ResolutionRules.PUBLISHED_THROUGH;
            RuleKey<Competence> posting = ResolutionRules.COMPETENCE.of(VietnamActs.FIX_POSTING);

            LawDays.holds(key.of(DISTRICT), "A-R-17", LAW_80_2015_QH13, "150.3", "2016-07-01", "2025-03-31");
            LawDays.holds(key.of(COMMUNE), "A-R-17", LAW_80_2015_QH13, "150.3", "2016-07-01", "2025-03-31");
            LawDays.holds(posting, "A-R-17", LAW_80_2015_QH13, "150.3", "2016-07-01", "2025-03-31");
            assertThat(ids(WED_2022_07_27, key.of(DISTRICT))).isEqualTo("public-posting local-media");
            assertThat(ids(WED_2022_07_27, key.of(COMMUNE))).isEqualTo("public-posting local-media");
            assertThat(BOOK.on(WED_2022_07_27).get(posting).by())
                    .containsExactly(Competent.of(VietnamOffices.EXECUTIVE_CHAIR));
        }

        // A-R-22, B-R-05
        @Test
        void atOnceIsOnThePortalAndFromApril2025InTwoOtherPlacesToo() {
            var key = ResolutionRules.PUBLISHED_AT_ONCE;

            LawDays.holds(key.of(PROVINCE), "A-R-22", LAW_80_2015_QH13, "151.2", "2016-07-01", "2025-03-31");
            LawDays.holds(key.of(PROVINCE), "B-R-05", LAW_64_2025_QH15, "53", "2025-04-01", "");
            LawDays.holds(key.of(COMMUNE), "B-R-05", LAW_64_2025_QH15, "53", "2025-04-01", "");
            LawDays.holds(key.of(DISTRICT), "B-R-05", LAW_64_2025_QH15, "53", "2025-04-01", "2025-06-30");
            assertThat(ids(WED_2022_07_27, key.of(PROVINCE))).isEqualTo("portal");
            assertThat(BOOK.on(WED_2022_07_27).find(key.of(COMMUNE))).isEmpty();
            assertThat(ids(MON_2025_06_30, key.of(DISTRICT))).isEqualTo("e-gazette legal-database portal");
            assertThat(ids(TUE_2025_07_01, key.of(COMMUNE))).isEqualTo("e-gazette legal-database portal");
        }
    }

    @Nested
    class TheEnd {

        // B-R-12
        @Test
        void isByAnnulmentOfTheDocumentsOfTheRow() {
            var key = ResolutionRules.ANNULS_DOCUMENTS_OF;
            Competent council = Competent.of(VietnamBodies.PEOPLES_COUNCIL);

            LawDays.holds(key.of(PROVINCE), "B-R-12", LAW_72_2025_QH15, "15.1.đ", "2025-06-16", "");
            LawDays.holds(key.of(COMMUNE), "B-R-12", LAW_72_2025_QH15, "21.1.d", "2025-06-16", "");
            assertThat(ids(TUE_2025_07_01, key.of(PROVINCE)))
                    .isEqualTo("peoples-committee executive-chair peoples-council@below");
            assertThat(ids(TUE_2025_07_01, key.of(COMMUNE))).isEqualTo("peoples-committee executive-chair");
            assertThat(BOOK.on(TUE_2025_07_01)
                            .get(key.of(PROVINCE))
                            .judge(council)
                            .isSatisfied())
                    .isFalse();
        }

        // B-R-13
        @Test
        void isPrecededBySuspensionByTheChairOfTheExecutiveAbove() {
            RuleKey<Competence> key = CouncilRules.COMPETENCE.of(VietnamActs.SUSPEND_COMMUNE_DOCUMENT);
            Competent chair = Competent.of(VietnamOffices.EXECUTIVE_CHAIR);

            LawDays.holds(key, "B-R-13", LAW_72_2025_QH15, "17.20", "2025-06-16", "");
            Competence competence = BOOK.on(TUE_2025_07_01).get(key);
            assertThat(competence.judge(chair.oneAbove()).isSatisfied()).isTrue();
            assertThat(competence.judge(chair).isSatisfied()).isFalse();
        }

        // B-R-03
        @Test
        void ofDistrictDocumentsIsTheLastDayOfFebruary2027() {
            RuleKey<Due> key = ResolutionRules.TIER_DOCUMENTS_UNTIL.of(DISTRICT);

            LawDays.holds(key, "B-R-03", LAW_72_2025_QH15, "54.1", "2025-07-01", "");
            assertThat(BOOK.on(TUE_2025_07_01).dated(key).grade()).isEqualTo(Grade.MEDIUM);
            assertThat(BOOK.on(TUE_2025_07_01)
                            .get(key)
                            .resolve(Calendars.of(VietnamCalendars.stateBodies()), Milestones.none())
                            .dueOn())
                    .isEqualTo("2027-02-28");
        }

        // B-R-03: 28/2/2027 is the last day, 1/3/2027 the first without
        @Test
        void endsWhatADistrictIssuedWithItsArticle() {
            DocumentRef ref = DocumentRef.of(
                    BodyId.of("hdnd-son-duong"), DocumentNumber.parse("03/2022/NQ-HĐND"), LocalDate.of(2022, 7, 20));
            RegisteredDocument document = RegisteredDocument.of(ref, LocalDate.of(2022, 7, 27))
                    .until(BOOK.on(TUE_2025_07_01)
                            .get(ResolutionRules.TIER_DOCUMENTS_UNTIL.of(DISTRICT))
                            .resolve(Calendars.of(VietnamCalendars.stateBodies()), Milestones.none()));
            DocumentRelations relations = DocumentRelations.of(List.of(document), List.of());

            assertThat(relations.status(ref, LocalDate.of(2027, 2, 28)).state()).isEqualTo(EffectState.IN_EFFECT);
            DocumentStatus ended = relations.status(ref, LocalDate.of(2027, 3, 1));
            assertThat(ended.state()).isEqualTo(EffectState.ENDED);
            assertThat(ended.reasons().get(1).bases().get(0).article()).hasValue("54");
        }
    }
}
