package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.VietnamMeetings.BRIEFING_CONFERENCE;
import static org.hoidong.core.vietnam.VietnamMeetings.FIRST_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamMeetings.STANDING_COMMITTEE_MEETING;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.meeting.Presiding;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

/** Who presides and who steps in: law.md 2.1. */
class PresidingByLawTest {

    private static final LocalDate TUE_2021_06_29 = LocalDate.of(2021, 6, 29);
    private static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
    private static final Competent CHAIR = Competent.of(VietnamOffices.COUNCIL_CHAIR);
    private static final Competent VICE_CHAIR = Competent.of(VietnamOffices.COUNCIL_VICE_CHAIR);
    private static final Competent APPOINTED = Competent.of(VietnamOffices.APPOINTED_CONVENER);

    // first session A: the outgoing Chair, else a Vice-chair, else who is appointed
    @Test
    void aFirstSessionIsPresidedInTheOrderOfTheLaw() {
        assertThat(only(Presiding.judge(FIRST_SESSION, CHAIR, ImmutableSet.of(), BOOK.on(TUE_2021_06_29)))
                        .code())
                .isEqualTo(Presiding.PRESIDES);
        Verdict steppedIn =
                Presiding.judge(FIRST_SESSION, APPOINTED, ImmutableSet.of(VICE_CHAIR, CHAIR), BOOK.on(TUE_2021_06_29));
        assertThat(steppedIn.isSatisfied()).isTrue();
        assertThat(only(steppedIn).code()).isEqualTo(Presiding.STEPS_IN);
        assertThat(only(steppedIn).facts())
                .containsEntry("absent", Datum.texts(List.of("council-chair", "council-vice-chair")));
        assertThat(only(steppedIn).bases())
                .singleElement()
                .satisfies(basis -> assertThat(basis.article()).contains("80"));
    }

    @Test
    void whoStepsInWhileOneBeforeCanPresidesOutOfTurn() {
        Verdict verdict = Presiding.judge(FIRST_SESSION, APPOINTED, ImmutableSet.of(CHAIR), BOOK.on(TUE_2021_06_29));

        assertThat(verdict.isSatisfied()).isFalse();
        assertThat(only(verdict).code()).isEqualTo(Presiding.OUT_OF_TURN);
        assertThat(remedyFact(verdict, "by")).isEqualTo(Datum.of("council-vice-chair"));
        MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict);
    }

    // Standing Committee A: the Chair, or a Vice-chair; B: the Chair
    @Test
    void aViceChairStepsInAtTheStandingCommitteeUnderTheLawOf2015Only() {
        assertThat(Presiding.judge(
                                STANDING_COMMITTEE_MEETING, VICE_CHAIR, ImmutableSet.of(CHAIR), BOOK.on(TUE_2021_06_29))
                        .isSatisfied())
                .isTrue();
        Verdict later = Presiding.judge(
                STANDING_COMMITTEE_MEETING, VICE_CHAIR, ImmutableSet.of(CHAIR), BOOK.on(WED_2025_10_15));
        assertThat(only(later).code()).isEqualTo(Presiding.MAY_NOT_PRESIDE);
        assertThat(only(later).remedy().orElseThrow().code()).isEqualTo(Presiding.SAY_WHO_STEPS_IN);
        MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), later);
    }

    @Test
    void aRegularSessionIsPresidedByTheChairAloneUntilTheRegulationsSayWhoStepsIn() {
        Verdict refused = Presiding.judge(REGULAR, VICE_CHAIR, ImmutableSet.of(), BOOK.on(WED_2025_10_15));
        assertThat(only(refused).code()).isEqualTo(Presiding.MAY_NOT_PRESIDE);
        assertThat(remedyFact(refused, "by")).isEqualTo(Datum.of("council-chair"));

        Provision regulations = Provision.of("Working regulations", "8");
        RuleBook book = BOOK.with(
                MeetingRules.PRESIDED_BY.of(REGULAR),
                Dated.setting(
                        NamedKinds.of(
                                regulations, MeetingRules.PRESIDED_BY.of(REGULAR), ImmutableSet.of(CHAIR, VICE_CHAIR)),
                        DateSpan.from(LocalDate.of(2025, 8, 1)),
                        regulations));
        assertThat(only(Presiding.judge(REGULAR, VICE_CHAIR, ImmutableSet.of(CHAIR), book.on(WED_2025_10_15)))
                        .code())
                .isEqualTo(Presiding.STEPS_IN);
    }

    @Test
    void whereNoRuleSaysWhoPresidesTheAnswerSaysSo() {
        assertThat(only(Presiding.judge(BRIEFING_CONFERENCE, VICE_CHAIR, ImmutableSet.of(), BOOK.on(TUE_2021_06_29)))
                        .code())
                .isEqualTo(Meetings.NO_STATUTORY_RULE);
    }

    @Test
    void whoPresidesIsNotAmongThoseWhoCannot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presiding.judge(REGULAR, CHAIR, ImmutableSet.of(CHAIR), BOOK.on(WED_2025_10_15)))
                .withMessageContaining("must not be among those who cannot preside");
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }

    private static Datum remedyFact(Verdict verdict, String name) {
        return Objects.requireNonNull(
                only(verdict).remedy().orElseThrow().facts().get(name));
    }
}
