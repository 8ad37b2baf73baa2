package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamPreparations.AGENDA;
import static org.hoidong.core.vietnam.VietnamPreparations.GROUP_MEETINGS;
import static org.hoidong.core.vietnam.VietnamPreparations.JOINT_CONFERENCE;
import static org.hoidong.core.vietnam.VietnamPreparations.PAPERS_FOR_VERIFICATION;
import static org.hoidong.core.vietnam.VietnamPreparations.VERIFICATION;
import static org.hoidong.core.vietnam.VietnamPreparations.VERIFICATION_REPORTS;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.PreparationCalendar;
import org.hoidong.core.meeting.PreparationCategory;
import org.hoidong.core.meeting.PreparationStep;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.PetitionRules;
import org.junit.jupiter.api.Test;

/** A session's own calendar, counted backwards: the year-end session of Bình Phước in 2020 (law.md 10.4). */
class PreparationByLawTest {

    private static final LocalDate MON_2020_12_07 = LocalDate.of(2020, 12, 7);
    private static final LocalDate TUE_2020_12_08 = LocalDate.of(2020, 12, 8);

    private static final Provision PLAN = Provision.of("Joint conference of 16 October 2020", "1");
    private static final DateSpan YEAR_2020 = DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Calendars CALENDARS =
            Calendars.of(WorkingCalendar.builder(VietnamCalendars.STATE_BODIES, "2020")
                    .span(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))
                    .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                    .build());

    // Days before Monday 7 December: 52 to Friday 16 October, 27 to Tuesday 10, 26 to Wednesday 11, 13 to Tuesday 24,
    // 10 to Friday 27
    // November. None is a weekend.
    private static final RuleBook BOOK = with(
            with(
                    with(
                            with(
                                    with(VietnamRules.standard(), local(JOINT_CONFERENCE), 52),
                                    local(PAPERS_FOR_VERIFICATION),
                                    27),
                            PetitionRules.CONTACTS_COMPILED,
                            26),
                    local(VERIFICATION_REPORTS),
                    13),
            local(GROUP_MEETINGS),
            10);

    @Test
    void givesTheDaysThatWereAgreed() {
        PreparationCalendar calendar = calendar(MON_2020_12_07);

        assertThat(calendar.steps().entrySet())
                .extracting(step -> step.getKey() + " " + step.getValue().dueOn())
                .containsExactly(
                        "joint-conference-held 2020-10-16",
                        "papers-for-verification 2020-11-10",
                        "group-reports 2020-11-11",
                        "verification-reports 2020-11-24",
                        "group-meetings 2020-11-27",
                        // A-R-09: Article 78.1 of the oversight law, 10 days before: a Friday too
                        "verification-held 2020-11-27");
        assertThat(calendar.silent()).contains(AGENDA, VietnamPreparations.NOTICE);
    }

    // 10 days before Tuesday 8 December is Saturday 28 November, so Friday 27 (CAL-10)
    @Test
    void movesADayOffBackToTheWorkingDayBeforeAndSaysSo() {
        PreparationCalendar calendar = calendar(TUE_2020_12_08);

        assertThat(calendar.latest(GROUP_MEETINGS)).isEqualTo(LocalDate.of(2020, 11, 27));
        assertThat(Objects.requireNonNull(calendar.steps().get(GROUP_MEETINGS)).explain(Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("28 November 2020"))
                .anySatisfy(line -> assertThat(line).contains("27 November 2020"));
    }

    @Test
    void tellsWhatIsDoneInTimeLateAheadAndOverdueWithTheEarliestDayOfOpening() {
        Verdict verdict = calendar(MON_2020_12_07)
                .judge(
                        ImmutableMap.of(
                                JOINT_CONFERENCE, LocalDate.of(2020, 10, 16),
                                PAPERS_FOR_VERIFICATION, LocalDate.of(2020, 11, 11)),
                        LocalDate.of(2020, 11, 12));

        assertThat(verdict.reasons())
                .extracting(reason -> reason.code() + " " + reason.facts().get("step"))
                .startsWith(
                        PreparationCalendar.DONE_IN_TIME + " joint-conference-held",
                        PreparationCalendar.DONE_LATE + " papers-for-verification",
                        PreparationCalendar.OVERDUE + " group-reports",
                        PreparationCalendar.AHEAD + " verification-reports");
        // papers of 11 November: 27 days later is Tuesday 8 December; reports still missing on the 12th: 26 days later
        // is the 8th too
        assertThat(verdict.unmet())
                .allSatisfy(reason -> assertThat(reason.remedy().orElseThrow().facts())
                        .containsEntry("earliest", Datum.of(TUE_2020_12_08)));
    }

    @Test
    void refusesAStepItDoesNotKnowAndALimitThatRunsForward() {
        PreparationStep other =
                PreparationStep.of("acme-rehearsal", Label.same("Rehearsal"), PreparationCategory.MEETING);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> calendar(MON_2020_12_07).judge(ImmutableMap.of(other, MON_2020_12_07), MON_2020_12_07))
                .withMessageContaining("acme-rehearsal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparationCalendar.of(
                        REGULAR,
                        MON_2020_12_07,
                        ImmutableMap.of(other, local(AGENDA)),
                        with(BOOK, local(AGENDA), TimeLimit.ofCalendarDays(3)).on(MON_2020_12_07),
                        CALENDARS))
                .withMessageContaining("must count backwards");
    }

    @Test
    void asksTheCouncilForWhatTheLawDoesNotSay() {
        assertThat(VietnamPreparations.before(REGULAR).keySet())
                .containsExactlyInAnyOrderElementsOf(VietnamPreparations.all());
        VietnamPreparations.local()
                .forEach(step -> assertThat(VietnamRules.standard()
                                .settingNeeded(
                                        MeetingRules.PREPARED_WITHIN.of(REGULAR).of(step)))
                        .isPresent());
        assertThat(calendar(MON_2020_12_07).latest(VERIFICATION)).isEqualTo(LocalDate.of(2020, 11, 27));
    }

    private static PreparationCalendar calendar(LocalDate opensOn) {
        return PreparationCalendar.of(
                REGULAR, opensOn, VietnamPreparations.before(REGULAR), BOOK.on(LocalDate.of(2020, 10, 16)), CALENDARS);
    }

    private static RuleKey<TimeLimit> local(PreparationStep step) {
        return MeetingRules.PREPARED_WITHIN.of(REGULAR).of(step);
    }

    private static RuleBook with(RuleBook book, RuleKey<TimeLimit> key, int daysBefore) {
        return with(book, key, TimeLimit.ofCalendarDays(daysBefore).before());
    }

    private static RuleBook with(RuleBook book, RuleKey<TimeLimit> key, TimeLimit limit) {
        return book.with(key, Dated.setting(limit.by(PLAN), YEAR_2020, PLAN));
    }
}
