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
import java.time.LocalDate;
import java.time.Month;
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
    class OnAFixedDay {
        private final FixedDay twentieth = FixedDay.ofMonth(20).later(1).by(DECISION);

        @Test
        void isOfTheMonthOfItsAnchor() {
            Deadline deadline = resolve(Due.on(twentieth, THU_2025_04_24));

            assertThat(deadline.dueOn()).isEqualTo("2025-05-20");
            assertThat(deadline.fixedDay()).contains(twentieth);
            assertThat(deadline.bases()).containsExactly(DECISION);
        }

        @Test
        void takesAnAnchorLaterButOnlyOnce() {
            Due due = Due.on(twentieth).countedFrom(THU_2025_04_24);

            assertThat(due).isEqualTo(Due.on(twentieth, THU_2025_04_24));
            assertThat(due.countedFrom(TUE_2025_05_13).asOf(TUE_2025_05_13)).isEqualTo(due);
        }

        @Test
        void isRefusedWithoutAnAnchor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.on(twentieth)))
                    .withMessageContaining("countedFrom");
        }
    }

    @Nested
    class WithARunningClock {
        private final LocalDate tuesday = LocalDate.of(2025, 5, 6);
        private final RunningTime running = RunningTime.of(TEN, THU_2025_04_24);
        private final RunningTime stopped = running.with(ClockEntry.stop(tuesday, "chair", "Opinion awaited"));
        private final RunningTime resumed =
                stopped.with(ClockEntry.resume(LocalDate.of(2025, 5, 9), "chair", "Opinion received"));

        @Test
        void isDueAsItsClockSays() {
            assertThat(resolve(Due.running(running)).dueOn()).isEqualTo(MON_2025_05_12);
            // Suspended on 6, 7 and 8 May: three working days.
            assertThat(resolve(Due.running(resumed).by(DECISION)).dueOn()).isEqualTo("2025-05-15");
            assertThat(resolve(Due.running(resumed).by(DECISION)).bases()).containsExactly(DECISION);
        }

        @Test
        void mustSayAsOfWhenWhileItStandsStill() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.running(stopped)))
                    .withMessageContaining("asOf(date)");
            assertThat(resolve(Due.running(stopped).asOf(tuesday)).dueOn()).isEqualTo(TUE_2025_05_13);
            assertThat(resolve(Due.running(stopped).asOf(tuesday).asOf(tuesday.plusDays(1)))
                            .dueOn())
                    .isEqualTo("2025-05-14");
        }
    }

    @Nested
    class OfSeveral {
        private final Due within = Due.within(TEN);
        private final Due onTuesday = Due.on(TUE_2025_05_13);

        @Test
        void isTheEarliestOrTheLatestAndKeepsTheParts() {
            Due earliest = Due.earliestOf(within, onTuesday).countedFrom(THU_2025_04_24);
            Due latest = Due.latestOf(within, onTuesday).countedFrom(THU_2025_04_24);

            assertThat(resolve(earliest).dueOn()).isEqualTo(MON_2025_05_12);
            assertThat(resolve(latest).dueOn()).isEqualTo(TUE_2025_05_13);
            assertThat(resolve(earliest).parts())
                    .containsExactly(resolve(Due.within(TEN, THU_2025_04_24)), resolve(onTuesday));
        }

        @Test
        void restsOnItsOwnBasisAndThenOnThoseOfItsParts() {
            Provision conclusion = Provision.of("Conclusion 3", "1");

            assertThat(resolve(Due.earliestOf(onTuesday.by(DECISION), Due.on(MON_2025_05_12))
                                    .by(conclusion))
                            .bases())
                    .containsExactly(conclusion, DECISION);
        }

        @Test
        void tellsEachPartFromWhichDayAndAsOfWhichDay() {
            RunningTime stopped = RunningTime.of(TEN, THU_2025_04_24)
                    .with(ClockEntry.stop(LocalDate.of(2025, 5, 6), "chair", "Opinion awaited"));
            Due due = Due.latestOf(Due.running(stopped), Due.latestOf(within, Due.on(FixedDay.ofMonth(1))))
                    .countedFrom(THU_2025_04_24)
                    .asOf(LocalDate.of(2025, 5, 6));

            assertThat(resolve(due).dueOn()).isEqualTo(TUE_2025_05_13);
        }

        @Test
        void isTheLatestDayOfAMilestoneWithoutADateIfTheEarliestHolds() {
            Due due = Due.earliestOf(Due.at(SESSION), onTuesday, Due.on(MON_2025_05_12));

            Deadline open = resolve(due);
            Deadline convened = due.resolve(CALENDARS, Milestones.none().with(SESSION, SUN_2025_05_11));

            assertThat(open.dueOn()).isEqualTo(MON_2025_05_12);
            assertThat(open.parts().get(0).isMilestoneOpen()).isTrue();
            assertThat(open.parts().get(0).dueOn()).isEqualTo(MON_2025_05_12);
            assertThat(convened.dueOn()).isEqualTo(SUN_2025_05_11);
            assertThat(convened.parts().get(0).isMilestoneOpen()).isFalse();
        }

        @Test
        void movesWithTheOthersWhileAMilestoneHasNoDate() {
            Provision conclusion = Provision.of("Conclusion 3", "1");
            Deadline deadline = resolve(Due.earliestOf(Due.at(SESSION), Due.within(TEN, THU_2025_04_24))
                    .by(conclusion));
            Calendars later =
                    Calendars.of(Samples.SPRING_2025.withHoliday(LocalDate.of(2025, 5, 5), Samples.HOLIDAY, "2"));

            assertThat(deadline.calendar()).contains(Samples.SPRING_2025);

            assertThat(Deadlines.moved(ImmutableList.of(deadline), CALENDARS, later))
                    .singleElement()
                    .satisfies(moved -> {
                        assertThat(moved.from()).isEqualTo(MON_2025_05_12);
                        assertThat(moved.to()).isEqualTo(TUE_2025_05_13);
                        assertThat(moved.after().bases()).containsExactly(conclusion);
                        assertThat(moved.causes())
                                .extracting(ChangedDay::date)
                                .containsExactly(LocalDate.of(2025, 5, 5));
                    });
        }

        @Test
        void needsADateOfAMilestoneIfTheLatestHoldsOrThereIsNothingElse() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.latestOf(Due.at(SESSION), onTuesday)))
                    .withMessageContaining("milestone (ky-hop-6) must have a date");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> resolve(Due.earliestOf(Due.at(SESSION), Due.at(MilestoneId.of("ky-hop-7")))))
                    .withMessageContaining("milestone (ky-hop-6) must have a date");
        }
    }

    @Nested
    class AsData {
        @Test
        void comesBackTheSame() {
            RunningTime plain = RunningTime.of(TEN, THU_2025_04_24);
            RunningTime full = plain.within(ClockLimits.builder()
                            .mostStops(2)
                            .longestStop(TimeLimit.ofCalendarDays(30))
                            .mostExtensions(1)
                            .longestExtension(TEN)
                            .mostRestarts(0)
                            .basis(DECISION)
                            .build())
                    .with(ClockEntry.stop(MON_2025_05_12, "chair", "Opinion awaited")
                            .named("opinion")
                            .by(DECISION))
                    .with(ClockEntry.resume(TUE_2025_05_13, "chair", "Opinion received")
                            .named("opinion"))
                    .with(ClockEntry.extend(TUE_2025_05_13, TEN, "chair", "Difficult matter"))
                    .with(ClockEntry.restart(TUE_2025_05_13, "chair", "File was incomplete"));
            ImmutableList<Due> dues = ImmutableList.of(
                    Due.on(MON_2025_05_12),
                    Due.within(TEN.by(DECISION)),
                    Due.within(TEN, THU_2025_04_24),
                    Due.on(FixedDay.ofMonth(20)),
                    Due.on(
                            FixedDay.ofYear(Month.FEBRUARY, 29)
                                    .earlier(1)
                                    .rolling(TimeLimit.Rolling.PREVIOUS)
                                    .rounding(TimeLimit.MonthRounding.REFUSE)
                                    .in(CalendarId.of("plain"))
                                    .by(DECISION),
                            THU_2025_04_24),
                    Due.running(plain),
                    Due.running(full).asOf(TUE_2025_05_13),
                    Due.earliestOf(Due.at(SESSION), Due.within(TEN)),
                    Due.latestOf(Due.earliestOf(Due.at(SESSION), Due.within(TEN)), Due.running(plain)),
                    Due.at(SESSION),
                    Due.at(SESSION, MON_2025_05_12));
            for (Due due : dues) {
                assertThat(Due.CODEC.decode(1, Due.CODEC.encode(due))).isEqualTo(due);
                assertThat(Due.CODEC.decode(1, Due.CODEC.encode(due.by(DECISION))))
                        .isEqualTo(due.by(DECISION));
            }
        }

        @Test
        void isWrittenInWordsThatDoNotChange() {
            assertThat(Due.CODEC
                            .encode(Due.earliestOf(Due.at(SESSION), Due.on(FixedDay.ofMonth(20), THU_2025_04_24)))
                            .canonical())
                    .isEqualTo("{\"combination\":\"earliest\",\"of\":[{\"at\":\"ky-hop-6\"},{\"from\":@2025-04-24,"
                            + "\"onDay\":{\"dayOfMonth\":20,\"monthRounding\":\"end-of-month\",\"offset\":0,"
                            + "\"rolling\":\"none\"}}]}");
            assertThat(RunningTime.CODEC
                            .encode(RunningTime.of(TEN, THU_2025_04_24)
                                    .with(ClockEntry.stop(MON_2025_05_12, "chair", "x")))
                            .field("entries")
                            .canonical())
                    .isEqualTo("[{\"actor\":\"chair\",\"on\":@2025-05-12,\"reason\":\"x\",\"stop\":\"stop\","
                            + "\"what\":\"stop\"}]");
        }

        @Test
        void isRefusedIfAPartIsNotAsItShouldBe() {
            Datum at = Due.CODEC.encode(Due.at(SESSION));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Due.CODEC.decode(
                            1,
                            Datum.record()
                                    .put("combination", "earliest")
                                    .put("of", Datum.list(ImmutableList.of(at)))
                                    .build()))
                    .withMessageContaining("must be two or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Due.CODEC.decode(
                            1,
                            Datum.record()
                                    .put("combination", "middle")
                                    .put("of", Datum.list(ImmutableList.of(at, at)))
                                    .build()))
                    .withMessage("combination (middle) must be one of earliest, latest");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FixedDay.CODEC.decode(
                            1,
                            Datum.record()
                                    .put("dayOfMonth", Datum.of(1))
                                    .put("month", Datum.of(13))
                                    .build()))
                    .withMessage("month (13) must be between 1 and 12");
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
