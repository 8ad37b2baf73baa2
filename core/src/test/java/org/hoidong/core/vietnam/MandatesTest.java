package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.council.MandateChangeKind.BY_ELECTED;
import static org.hoidong.core.council.MandateChangeKind.CONVICTED;
import static org.hoidong.core.council.MandateChangeKind.COUNCIL_DISSOLVED;
import static org.hoidong.core.council.MandateChangeKind.DIED;
import static org.hoidong.core.council.MandateChangeKind.DISMISSED;
import static org.hoidong.core.council.MandateChangeKind.ELECTED;
import static org.hoidong.core.council.MandateChangeKind.LEFT;
import static org.hoidong.core.council.MandateChangeKind.REASSIGNED;
import static org.hoidong.core.council.MandateChangeKind.RESUMED;
import static org.hoidong.core.council.MandateChangeKind.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.DelegateRoll;
import org.hoidong.core.council.Electorate;
import org.hoidong.core.council.Mandate;
import org.hoidong.core.council.MandateChange;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.council.MandateEffect;
import org.hoidong.core.council.SuspendedSeat;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.voting.VoteTally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandatesTest {

    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate SUN_2026_03_15 = LocalDate.of(2026, 3, 15);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    private static final LocalDate WED_2026_09_02 = LocalDate.of(2026, 9, 2);
    private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);
    private static final LocalDate TUE_2026_12_08 = LocalDate.of(2026, 12, 8);
    private static final DelegateId DELEGATE = DelegateId.of("DB-051");
    private static final Provision REGULATION = Provision.of("Regulation 1", "2");

    private final RuleBook book = VietnamRules.standard();

    private static DelegateRoll roll(Mandate... mandates) {
        return DelegateRoll.builder()
                .body(BodyId.of("hdnd-tuyen-quang"))
                .term(CouncilTerm.of("XX", DateSpan.from(WED_2026_04_01)))
                .totalDelegates(3)
                .addMandates(mandates)
                .addOpenings(WED_2026_04_01, WED_2026_09_02)
                .build();
    }

    private static Mandate elected(String delegate) {
        return Mandate.of(DelegateId.of(delegate), MandateChange.of(ELECTED, SUN_2026_03_15));
    }

    private static Mandate ended(MandateChangeKind how, LocalDate day) {
        return elected("DB-051").with(MandateChange.of(how, day));
    }

    private Reason only(Mandate mandate, LocalDate on, RuleBook rules) {
        return roll(mandate).electorate(on, rules).standing(DELEGATE).reasons().get(0);
    }

    private RuleBook with(MandateChangeKind kind) {
        return book.with(
                CouncilRules.MANDATE_EFFECT.of(kind),
                Dated.setting(MandateEffect.ON_THE_DAY, DateSpan.from(WED_2026_04_01), REGULATION));
    }

    @Nested
    class Begin {

        // B-B-11
        @Test
        void withTheTermForWhoeverIsElected() {
            Reason reason = only(elected("DB-051"), WED_2026_04_01, book);

            assertThat(reason.code()).isEqualTo(DelegateRoll.ENTITLED);
            assertThat(reason.facts()).containsEntry("from", Datum.of(WED_2026_04_01));
        }

        // B-B-13
        @Test
        void atTheNextOpeningForWhoeverIsByElected() {
            Mandate mandate = Mandate.of(DELEGATE, MandateChange.of(BY_ELECTED, WED_2026_04_01));

            Reason before = only(mandate, TUE_2026_09_01, book);

            assertThat(before.code()).isEqualTo(DelegateRoll.NOT_YET);
            MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), List.of(before));
            assertThat(before.isMet()).isFalse();
            assertThat(before.facts()).containsEntry("from", Datum.of(WED_2026_09_02));
            assertThat(before.bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 29, Clause 5");
            assertThat(only(mandate, WED_2026_09_02, book).code()).isEqualTo(DelegateRoll.ENTITLED);
            assertThat(only(mandate, THU_2026_09_03, book).code()).isEqualTo(DelegateRoll.ENTITLED);
        }

        // B-B-13
        @Test
        void notWhileTheNextOpeningIsNotKnown() {
            Mandate mandate = Mandate.of(DELEGATE, MandateChange.of(BY_ELECTED, WED_2026_09_02));

            Reason reason = only(mandate, TUE_2026_12_08, book);

            assertThat(reason.code()).isEqualTo(DelegateRoll.AWAITS_OPENING);
            assertThat(reason.facts()).doesNotContainKey("from");
        }
    }

    /** A commune's Council from 1 July 2025, with a delegate of the district that ended the day before. */
    @Nested
    class Reassign {

        private final DelegateRoll roll = DelegateRoll.builder()
                .body(BodyId.of("hdnd-xa-moi"))
                .term(CouncilTerm.of("I", DateSpan.of(TUE_2025_07_01, LocalDate.of(2026, 3, 31))))
                .totalDelegates(20)
                .addMandate(Mandate.of(DELEGATE, MandateChange.of(REASSIGNED, TUE_2025_07_01)))
                .build();

        // B-B-29: the row does not say from which day it counts
        @Test
        void countsFromTheDayTheHostSays() {
            RuleBook rules = book.with(
                    CouncilRules.MANDATE_EFFECT.of(REASSIGNED),
                    Dated.setting(MandateEffect.ON_THE_DAY, DateSpan.from(TUE_2025_07_01), REGULATION));

            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> roll.electorate(TUE_2025_07_01, book))
                    .withMessageContaining("Law 72/2025/QH15, Article 54, Clause 4 is silent")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
            assertThat(roll.electorate(TUE_2025_07_01, rules).entitled()).containsExactly(DELEGATE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roll.electorate(LocalDate.of(2025, 6, 30), rules))
                    .withMessageContaining("must be a day of term I");
        }
    }

    @Nested
    class End {

        // B-B-22, B-B-23, B-E-06
        @Test
        void onTheDayByItsArticle() {
            endsOnTheDay(SUSPENDED, DelegateRoll.SUSPENDED, "Law 72/2025/QH15, Article 38, Clause 1", "B-B-22");
            endsOnTheDay(LEFT, DelegateRoll.ENDED, "Law 72/2025/QH15, Article 38, Clause 3", "B-B-23");
            endsOnTheDay(CONVICTED, DelegateRoll.ENDED, "Law 72/2025/QH15, Article 38, Clause 6", "B-E-06");
        }

        private void endsOnTheDay(MandateChangeKind how, ReasonCode code, String basis, String row) {
            Mandate mandate = ended(how, WED_2026_09_02);

            assertThat(only(mandate, TUE_2026_09_01, book).code()).isEqualTo(DelegateRoll.ENTITLED);
            Reason reason = only(mandate, WED_2026_09_02, book);
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.facts()).containsEntry("change", Datum.of(how.id()));
            assertThat(reason.bases()).extracting(Provision::toString).containsExactly(basis);
            assertThat(only(mandate, THU_2026_09_03, book).code()).isEqualTo(code);
            assertThat(book.on(WED_2026_09_02)
                            .dated(CouncilRules.MANDATE_EFFECT.of(how))
                            .row())
                    .contains(row);
        }

        @Test
        void byDeathWithoutAnyRule() {
            Reason reason = only(
                    ended(DIED, WED_2026_09_02),
                    WED_2026_09_02,
                    RuleBook.builder("none", "1")
                            .put(
                                    CouncilRules.MANDATE_EFFECT.of(ELECTED),
                                    Dated.setting(
                                            MandateEffect.WITH_THE_TERM, DateSpan.from(SUN_2026_03_15), REGULATION))
                            .build());

            assertThat(reason.code()).isEqualTo(DelegateRoll.ENDED);
            assertThat(reason.bases()).isEmpty();
        }

        // B-R-14: the council ends with the approval
        @Test
        void onTheDayTheDissolutionIsApproved() {
            endsOnTheDay(COUNCIL_DISSOLVED, DelegateRoll.ENDED, "Law 72/2025/QH15, Article 50", "B-R-14");
        }

        // the rows do not say from which day a dismissal counts
        @Test
        void byDismissalAsTheHostSays() {
            Mandate mandate = ended(DISMISSED, WED_2026_09_02);

            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> only(mandate, WED_2026_09_02, book))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
            assertThat(only(mandate, WED_2026_09_02, with(DISMISSED)).code()).isEqualTo(DelegateRoll.ENDED);
        }

        @Test
        void ofASuspensionGivesTheVoteBack() {
            Mandate mandate = ended(SUSPENDED, TUE_2026_09_01).with(MandateChange.of(RESUMED, THU_2026_09_03));
            RuleBook rules = with(RESUMED);

            assertThat(only(mandate, WED_2026_09_02, rules).code()).isEqualTo(DelegateRoll.SUSPENDED);
            assertThat(only(mandate, THU_2026_09_03, rules).code()).isEqualTo(DelegateRoll.ENTITLED);
        }
    }

    @Nested
    class Count {

        private final Electorate electorate = roll(
                        elected("DB-001"),
                        ended(SUSPENDED, TUE_2026_09_01),
                        Mandate.of(
                                DelegateId.of("DB-003"),
                                MandateChange.of(ELECTED, SUN_2026_03_15),
                                MandateChange.of(LEFT, TUE_2026_09_01)),
                        Mandate.of(DelegateId.of("DB-004"), MandateChange.of(BY_ELECTED, WED_2026_09_02)))
                .electorate(WED_2026_09_02, book);

        @Test
        void hasOneReasonForEachWhoMayNotVote() {
            assertThat(electorate.entitled()).containsExactly(DelegateId.of("DB-001"));
            assertThat(electorate.notEntitled())
                    .extracting(Reason::code)
                    .containsExactly(DelegateRoll.SUSPENDED, DelegateRoll.ENDED, DelegateRoll.AWAITS_OPENING);
            electorate
                    .standings()
                    .values()
                    .forEach(standing -> MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), standing));
        }

        @Test
        void givesTheTallyItsTotalAndThoseInOffice() {
            Council held = electorate.council(SuspendedSeat.IN_OFFICE);
            Council vacant = electorate.council(SuspendedSeat.VACANT);

            assertThat(VoteTally.in(held, 1).build().totalDelegates()).isEqualTo(3);
            assertThat(VoteTally.in(held, 1).build().inOffice()).isEqualTo(2);
            assertThat(VoteTally.in(vacant, 1).build().inOffice()).isEqualTo(1);
        }

        // B-B-22: the row does not say whether the seat counts
        @Test
        void asksTheHostWhetherASuspendedDelegateIsInOffice() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(WED_2026_09_02).get(CouncilRules.SUSPENDED_SEAT))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        @Test
        void knowsASecondMandateAfterTheFirst() {
            DelegateRoll twice = roll(
                    ended(LEFT, WED_2026_04_01), Mandate.of(DELEGATE, MandateChange.of(BY_ELECTED, TUE_2026_09_01)));

            assertThat(twice.electorate(TUE_2026_09_01, book).entitled()).isEmpty();
            assertThat(twice.electorate(WED_2026_09_02, book).entitled()).containsExactly(DELEGATE);
        }
    }

    @Nested
    class Refuse {

        @Test
        void aDayOutsideTheTerm() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roll(elected("DB-051")).electorate(SUN_2026_03_15, book))
                    .withMessageContaining("2026-03-15")
                    .withMessageContaining("term XX");
        }

        @Test
        void anUnknownDelegate() {
            Electorate electorate = roll(elected("DB-001")).electorate(WED_2026_04_01, book);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> electorate.standing(DELEGATE))
                    .withMessageContaining("DB-051");
        }

        @Test
        void twoMandatesAtOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roll(elected("DB-051"), elected("DB-051")))
                    .withMessage("delegate (DB-051) must not have two mandates at once, but the one before elected"
                            + " 2026-03-15 stands at elected 2026-03-15; end it first");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roll(
                            ended(LEFT, WED_2026_09_02),
                            Mandate.of(DELEGATE, MandateChange.of(BY_ELECTED, TUE_2026_09_01))))
                    .withMessageContaining("stands at left 2026-09-02");
        }

        @Test
        void aMandateOrAnOpeningAfterTheTerm() {
            DelegateRoll.Builder roll = DelegateRoll.builder()
                    .body(BodyId.of("hdnd-tuyen-quang"))
                    .term(CouncilTerm.of("XX", DateSpan.of(WED_2026_04_01, WED_2026_09_02)))
                    .totalDelegates(3);

            assertThat(roll.addMandate(ended(LEFT, WED_2026_09_02)).build().mandates())
                    .hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            roll.mandates(List.of(ended(LEFT, THU_2026_09_03))).build())
                    .withMessage("change (left 2026-09-03) of delegate DB-051 must not be after term XX"
                            + " (2026-04-01/2026-09-02) of council hdnd-tuyen-quang; put it on the roll of its term");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            roll.mandates(List.of()).addOpening(SUN_2026_03_15).build())
                    .withMessage("opening (2026-03-15) must be a day of term XX (2026-04-01/2026-09-02) of council"
                            + " hdnd-tuyen-quang");
        }

        @Test
        void changesThatCannotFollowEachOther() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Mandate.of(DELEGATE, MandateChange.of(LEFT, WED_2026_04_01)))
                    .withMessageContaining("begin");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ended(LEFT, WED_2026_09_02).with(MandateChange.of(DIED, THU_2026_09_03)))
                    .withMessageContaining("must not follow an end");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ended(RESUMED, WED_2026_09_02))
                    .withMessageContaining("only a suspension");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ended(LEFT, LocalDate.of(2026, 3, 14)))
                    .withMessageContaining("order of days");
        }
    }
}
