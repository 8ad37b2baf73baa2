package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.meeting.AgendaSamples.CALENDARS;
import static org.hoidong.core.meeting.AgendaSamples.COMMITTEE;
import static org.hoidong.core.meeting.AgendaSamples.DECISION;
import static org.hoidong.core.meeting.AgendaSamples.DRAFT;
import static org.hoidong.core.meeting.AgendaSamples.EXECUTIVE;
import static org.hoidong.core.meeting.AgendaSamples.FRI_2022_06_24;
import static org.hoidong.core.meeting.AgendaSamples.REGULATION;
import static org.hoidong.core.meeting.AgendaSamples.RULE;
import static org.hoidong.core.meeting.AgendaSamples.VERIFICATION;
import static org.hoidong.core.meeting.AgendaSamples.WED_2022_06_01;
import static org.hoidong.core.meeting.AgendaSamples.WED_2022_07_06;
import static org.hoidong.core.meeting.AgendaSamples.item;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Row S-23: what is not well prepared stays off the agenda. */
class DossierRuleTest {

    private static final LocalDate SAT_2022_06_25 = LocalDate.of(2022, 6, 25);

    private static Verdict admitted(Dossier dossier, LocalDate asOf) {
        return RULE.admit(item("TTr-45"), dossier, WED_2022_07_06, asOf, CALENDARS)
                .verdict();
    }

    @Nested
    class Admit {

        @Test
        void isSatisfiedOnTheLastDayOfEachPart() {
            Verdict verdict = admitted(
                    Dossier.empty().with(DRAFT, WED_2022_06_01).with(VERIFICATION, FRI_2022_06_24), FRI_2022_06_24);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(DossierRule.PART_READY, DossierRule.PART_READY);
        }

        @Test
        void namesEveryPartThatIsMissingWhoOwesItAndByWhenItWouldBeInTime() {
            Verdict verdict = admitted(Dossier.empty(), WED_2022_06_01);

            assertThat(verdict.unmet()).hasSize(2).allSatisfy(reason -> {
                assertThat(reason.code()).isEqualTo(DossierRule.PART_AWAITED);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(DossierRule.HAND_IN_BY);
                assertThat(reason.bases()).containsExactly(REGULATION);
            });
            assertThat(verdict.unmet().get(0).facts())
                    .containsEntry("part", Datum.of("draft"))
                    .containsEntry("owedBy", Datum.of(EXECUTIVE.id()))
                    .containsEntry("dueOn", Datum.of(WED_2022_07_06));
            assertThat(verdict.unmet().get(1).facts())
                    .containsEntry("part", Datum.of("verification-report"))
                    .containsEntry("owedBy", Datum.of(COMMITTEE.id()))
                    .containsEntry("dueOn", Datum.of(FRI_2022_06_24));
        }

        @Test
        void leavesToALaterSessionWhatCameADayLate() {
            Verdict verdict = admitted(
                    Dossier.empty().with(DRAFT, WED_2022_06_01).with(VERIFICATION, SAT_2022_06_25), SAT_2022_06_25);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(DossierRule.PART_LATE);
                assertThat(reason.facts()).containsEntry("on", Datum.of(SAT_2022_06_25));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(DossierRule.LEAVE_TO_LATER_SESSION);
                // ten days before Thursday 7 July are Monday 27 June: the first opening for which 25 June is in time
                assertThat(reason.remedy().orElseThrow().facts())
                        .containsEntry("earliest", Datum.of(LocalDate.of(2022, 7, 7)));
            });
        }

        @Test
        void leavesToALaterSessionWhatIsStillMissingTheDayAfter() {
            Verdict verdict = admitted(Dossier.empty().with(DRAFT, WED_2022_06_01), SAT_2022_06_25);

            assertThat(verdict.unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(DossierRule.PART_MISSING));
        }

        @Test
        void takesWhatComesInAfterTheDayAskedAboutAsNotThere() {
            Dossier dossier = Dossier.empty().with(DRAFT, WED_2022_06_01).with(VERIFICATION, FRI_2022_06_24);

            assertThat(admitted(dossier, FRI_2022_06_24.minusDays(1)).unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(DossierRule.PART_AWAITED));
        }

        @Test
        void refusesAnItemOfAnotherKind() {
            AgendaItem report = AgendaItem.of(
                    AgendaItemId.of("BC-1"),
                    AgendaItemKind.of("report", Label.same("report"), AgendaItemCategory.REPORT),
                    Label.same("BC-1"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULE.admit(report, Dossier.empty(), WED_2022_07_06, WED_2022_06_01, CALENDARS))
                    .withMessage("kind (report) of item BC-1 must be decision; ask the rule of its own kind");
        }
    }

    @Nested
    class Build {

        @Test
        void refusesARuleWithoutPartsOrWithOneTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierRule.of(REGULATION, DECISION))
                    .withMessageContaining("must have at least one part");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierRule.of(
                            REGULATION, DECISION, DossierPart.of(DRAFT, EXECUTIVE), DossierPart.of(DRAFT, COMMITTEE)))
                    .withMessageContaining("must each be named once");
        }

        @Test
        void refusesALeadThatRunsForward() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DossierPart.of(DRAFT, EXECUTIVE).before(TimeLimit.ofCalendarDays(10)))
                    .withMessageContaining("must run backwards from the opening");
        }

        @Test
        void keepsTheFirstDayOfAPart() {
            Dossier dossier = Dossier.empty().with(DRAFT, WED_2022_06_01).with(DRAFT, FRI_2022_06_24);

            assertThat(dossier.parts()).containsEntry(DRAFT, WED_2022_06_01);
        }
    }
}
