package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SUN_2025_05_11;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final MilestoneId SESSION = MilestoneId.of("ky-hop-6");
    private static final TimeLimit TEN = TimeLimit.ofWorkingDays(10);

    private static Deadline resolve(Due due) {
        return due.resolve(CALENDARS, Milestones.none());
    }

    @Nested
    class OnADate {
        @Test
        void doesNotRoll() {
            Deadline deadline = resolve(Due.on(SUN_2025_05_11).by(DECISION));

            assertThat(deadline.dueOn()).isEqualTo(SUN_2025_05_11);
            assertThat(deadline.bases()).containsExactly(DECISION);
            assertThat(deadline.explanation())
                    .singleElement()
                    .satisfies(step -> assertThat(step.what()).isEqualTo(DeadlineStep.What.DUE));
        }
    }

    @Nested
    class WithinALimit {
        @Test
        void isCountedFromItsAnchor() {
            assertThat(resolve(Due.within(TEN, THU_2025_04_24)).dueOn()).isEqualTo(MON_2025_05_12);
        }

        @Test
        void takesAnAnchorLaterButOnlyOnce() {
            Due due = Due.within(TEN).countedFrom(THU_2025_04_24);

            assertThat(due).isEqualTo(Due.within(TEN, THU_2025_04_24));
            assertThat(due.countedFrom(MON_2025_05_12)).isEqualTo(due);
            assertThat(Due.on(MON_2025_05_12).countedFrom(THU_2025_04_24)).isEqualTo(Due.on(MON_2025_05_12));
        }

        @Test
        void isRefusedWithoutAnAnchor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.within(TEN)))
                    .withMessageContaining("countedFrom");
        }

        @Test
        void restsOnItsOwnBasisAndThenOnThatOfTheLimit() {
            Provision conclusion = Provision.of("Conclusion 3", "1");

            assertThat(resolve(Due.within(TEN.by(DECISION), THU_2025_04_24).by(conclusion))
                            .bases())
                    .containsExactly(conclusion, DECISION);
        }
    }

    @Nested
    class AtAMilestone {
        private Deadline resolveWith(Milestones milestones) {
            return Due.at(SESSION, MON_2025_05_12).resolve(CALENDARS, milestones);
        }

        @Test
        void isDueOnItsDateUpToTheLatestDay() {
            assertThat(resolveWith(Milestones.none().with(SESSION, SUN_2025_05_11))
                            .dueOn())
                    .isEqualTo(SUN_2025_05_11);
            assertThat(resolveWith(Milestones.none().with(SESSION, MON_2025_05_12))
                            .dueOn())
                    .isEqualTo(MON_2025_05_12);
            assertThat(resolveWith(Milestones.none().with(SESSION, TUE_2025_05_13))
                            .dueOn())
                    .isEqualTo(MON_2025_05_12);
        }

        @Test
        void isDueOnTheLatestDayWithoutADateAndSaysSo() {
            Deadline deadline = resolveWith(Milestones.none());

            assertThat(deadline.dueOn()).isEqualTo(MON_2025_05_12);
            assertThat(deadline.isMilestoneOpen()).isTrue();
            assertThat(deadline.milestone()).contains(SESSION);
            assertThat(deadline.explain(Language.ENGLISH))
                    .containsExactly(
                            "ky-hop-6 has no date yet; the latest day holds",
                            "Monday 12 May 2025: at the latest",
                            "Monday 12 May 2025: due, to the end of the day");
        }

        @Test
        void needsADateOrALatestDay() {
            assertThat(Due.at(SESSION)
                            .resolve(CALENDARS, Milestones.none().with(SESSION, TUE_2025_05_13))
                            .dueOn())
                    .isEqualTo(TUE_2025_05_13);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.at(SESSION)))
                    .withMessageContaining("milestone (ky-hop-6) must have a date");
        }
    }

    @Nested
    class AsData {
        @Test
        void comesBackTheSame() {
            ImmutableList<Due> dues = ImmutableList.of(
                    Due.on(MON_2025_05_12),
                    Due.within(TEN.by(DECISION)),
                    Due.within(TEN, THU_2025_04_24),
                    Due.at(SESSION),
                    Due.at(SESSION, MON_2025_05_12));
            for (Due due : dues) {
                assertThat(Due.CODEC.decode(1, Due.CODEC.encode(due))).isEqualTo(due);
                assertThat(Due.CODEC.decode(1, Due.CODEC.encode(due.by(DECISION))))
                        .isEqualTo(due.by(DECISION));
            }
        }

        @Test
        void isRefusedIfItSaysNothingOrTwoThings() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Due.CODEC.decode(1, Datum.record().build()))
                    .withMessageContaining("exactly one of the fields on, within, onDay");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Due.CODEC.decode(
                            1,
                            Datum.record()
                                    .put("on", Datum.of(MON_2025_05_12))
                                    .put("at", "ky-hop-6")
                                    .build()));
        }
    }

    @Nested
    class OfMilestones {
        @Test
        void namesAreShownWhereThereAreAny() {
            Label name = Label.of("Kỳ họp thứ 6", "Sixth session");
            Milestones milestones = Milestones.builder().putLabel(SESSION, name).build();

            assertThat(milestones.labelOf(SESSION)).isEqualTo(name);
            assertThat(milestones.labelOf(MilestoneId.of("x"))).isEqualTo(Label.same("x"));
            assertThat(milestones.date(SESSION)).isEmpty();
            assertThat(milestones
                            .with(SESSION, MON_2025_05_12)
                            .with(SESSION, TUE_2025_05_13)
                            .date(SESSION))
                    .contains(TUE_2025_05_13);
        }
    }

    @Nested
    class OfCalendars {
        @Test
        void replaceTheDefaultByItsId() {
            WorkingCalendar later = Samples.SPRING_2025.toBuilder("2").build();

            assertThat(CALENDARS.with(later).defaultCalendar()).isEqualTo(later);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Calendars.of(Samples.SPRING_2025, later))
                    .withMessageContaining("must not be given twice");
        }
    }
}
