package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.vietnam.VietnamOffices.CHIEF_OF_OFFICE;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_VICE_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.DEPARTMENT_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_MEMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.DelegateRoll;
import org.hoidong.core.council.Incompatibility;
import org.hoidong.core.council.Mandate;
import org.hoidong.core.council.MandateChange;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.council.OfficeHeld;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.OfficeRegister;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.council.Vacancy;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who holds which office in a commune and its province, from the first session of 1 April 2026 on. */
class OfficesTest {

    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate SUN_2026_03_15 = LocalDate.of(2026, 3, 15);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    private static final LocalDate WED_2026_09_02 = LocalDate.of(2026, 9, 2);
    private static final DateSpan TERM = DateSpan.from(WED_2026_04_01);
    private static final DateSpan UNTIL_SEPTEMBER = DateSpan.of(WED_2026_04_01, TUE_2026_09_01);

    private static final UnitId COMMUNE = UnitId.of("xa-son-duong");
    private static final UnitId PROVINCE = UnitId.of("tuyen-quang");
    private static final BodyId COUNCIL = BodyId.of("hdnd-xa");
    private static final BodyId BUDGET = BodyId.of("ban-ktns-xa");
    private static final BodyId EXECUTIVE = BodyId.of("ubnd-xa");
    private static final BodyId DEPARTMENT = BodyId.of("phong-kinh-te-xa");
    private static final BodyId UPPER_EXECUTIVE = BodyId.of("ubnd-tinh");
    private static final PersonId LAN = PersonId.of("CB-01");
    private static final PersonId MINH = PersonId.of("CB-02");
    private static final DelegateId DELEGATE = DelegateId.of("DB-01");

    private static final CouncilDirectory DIRECTORY = CouncilDirectory.builder()
            .addUnit(unit(PROVINCE).tier(VietnamTiers.PROVINCE).build())
            .addUnit(unit(COMMUNE).tier(VietnamTiers.COMMUNE).parent(PROVINCE).build())
            .addBody(body(COUNCIL, VietnamBodies.PEOPLES_COUNCIL, COMMUNE).build())
            .addBody(body(BUDGET, VietnamBodies.COUNCIL_COMMITTEE, COMMUNE)
                    .parent(COUNCIL)
                    .build())
            .addBody(body(EXECUTIVE, VietnamBodies.PEOPLES_COMMITTEE, COMMUNE).build())
            .addBody(body(DEPARTMENT, VietnamBodies.DEPARTMENT, COMMUNE)
                    .parent(EXECUTIVE)
                    .build())
            .addBody(body(UPPER_EXECUTIVE, VietnamBodies.PEOPLES_COMMITTEE, PROVINCE)
                    .build())
            .build();

    private final RuleBook book = VietnamRules.standard();

    private static AdministrativeUnit.Builder unit(UnitId id) {
        return AdministrativeUnit.builder()
                .id(id)
                .name(Label.same(id.value()))
                .existence(DateSpan.from(MON_2025_06_16));
    }

    private static Body.Builder body(BodyId id, BodyKind kind, UnitId unit) {
        return Body.builder()
                .id(id)
                .kind(kind)
                .name(Label.same(id.value()))
                .unit(unit)
                .existence(DateSpan.from(MON_2025_06_16));
    }

    private static OfficeHeld held(PersonId person, OfficeKind office, BodyId body, DateSpan span) {
        return OfficeHeld.of(person, office, body, span);
    }

    private static OfficeRegister register(OfficeHeld... held) {
        return OfficeRegister.of(DIRECTORY, List.of(held));
    }

    private static Verdict checked(Verdict verdict) {
        MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
        return verdict;
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.code().value()).toList();
    }

    @Nested
    class Register {

        private final OfficeRegister register = register(
                held(LAN, COUNCIL_CHAIR, COUNCIL, UNTIL_SEPTEMBER),
                held(MINH, COUNCIL_CHAIR, COUNCIL, DateSpan.from(WED_2026_09_02)),
                held(MINH, COUNCIL_VICE_CHAIR, COUNCIL, UNTIL_SEPTEMBER));

        @Test
        void saysWhoHeldAnOfficeOnADay() {
            Verdict first = checked(register.filled(COUNCIL_CHAIR, COUNCIL, TUE_2026_09_01));
            Verdict second = register.filled(COUNCIL_CHAIR, COUNCIL, WED_2026_09_02);

            assertThat(first.reasons().get(0).facts()).containsEntry("person", Datum.of(LAN));
            assertThat(second.reasons().get(0).facts()).containsEntry("person", Datum.of(MINH));
            assertThat(register.heldBy(MINH, TUE_2026_09_01))
                    .extracting(OfficeHeld::office)
                    .containsExactly(COUNCIL_VICE_CHAIR);
            assertThat(register.heldBy(LAN, WED_2026_09_02)).isEmpty();
            assertThat(register.heldIn(COUNCIL, TUE_2026_09_01)).hasSize(2);
        }

        @Test
        void saysThatNobodyHoldsIt() {
            Verdict vacant = checked(register.filled(COUNCIL_VICE_CHAIR, COUNCIL, WED_2026_09_02));

            assertThat(vacant.isSatisfied()).isFalse();
            assertThat(codes(vacant)).containsExactly("council/office-vacant");
            assertThat(register.filled(COUNCIL_CHAIR, COUNCIL, SUN_2026_03_15).isSatisfied())
                    .isFalse();
        }

        @Test
        void refusesTwoChairsOnOneDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register(
                            held(MINH, COUNCIL_CHAIR, COUNCIL, DateSpan.from(TUE_2026_09_01)),
                            held(LAN, COUNCIL_CHAIR, COUNCIL, UNTIL_SEPTEMBER)))
                    .withMessage(
                            "office (CB-02 council-chair of hdnd-xa (2026-09-01/..)) must have one holder at a time,"
                                    + " but there is CB-01 council-chair of hdnd-xa (2026-04-01/2026-09-01)");
        }

        @Test
        void takesTwoViceChairsButNotOneOfThemTwice() {
            assertThat(register(
                                    held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, TERM),
                                    held(MINH, COUNCIL_VICE_CHAIR, COUNCIL, TERM))
                            .filled(COUNCIL_VICE_CHAIR, COUNCIL, TUE_2026_09_01)
                            .reasons())
                    .hasSize(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register(
                            held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, TERM),
                            held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, UNTIL_SEPTEMBER)))
                    .withMessageContaining("must be held once at a time by a person");
        }

        @Test
        void refusesDaysOnWhichTheBodyIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register(held(LAN, COUNCIL_CHAIR, COUNCIL, DateSpan.from(SUN_2025_06_15))))
                    .withMessage(
                            "office (CB-01 council-chair of hdnd-xa (2025-06-15/..)) must be held on days of its body,"
                                    + " which exists 2025-06-16/..");
            CouncilDirectory ended = DIRECTORY.toBuilder()
                    .addBody(body(BodyId.of("hdnd-cu"), VietnamBodies.PEOPLES_COUNCIL, COMMUNE)
                            .existence(UNTIL_SEPTEMBER)
                            .build())
                    .build();
            assertThat(OfficeRegister.of(
                            ended, List.of(held(LAN, COUNCIL_CHAIR, BodyId.of("hdnd-cu"), UNTIL_SEPTEMBER))))
                    .hasToString("1 offices held");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            OfficeRegister.of(ended, List.of(held(LAN, COUNCIL_CHAIR, BodyId.of("hdnd-cu"), TERM))))
                    .withMessageContaining("which exists 2026-04-01/2026-09-01");
        }

        @Test
        void refusesAnOfficeThatTheBodyDoesNotHave() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register(held(LAN, COUNCIL_CHAIR, EXECUTIVE, TERM)))
                    .withMessage("body (ubnd-xa) of office (council-chair) must be of kind peoples-council, not"
                            + " peoples-committee");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register.filled(COUNCIL_CHAIR, BodyId.of("hdnd-x"), WED_2026_09_02))
                    .withMessageStartingWith("body (hdnd-x) must be in the directory; the nearest it holds: hdnd-xa");
        }
    }

    @Nested
    class Delegates {

        private Verdict judge(OfficeRegister register, LocalDate on, Mandate... mandates) {
            return checked(register.delegates(DelegateRoll.builder()
                    .body(COUNCIL)
                    .term(CouncilTerm.of("I", TERM))
                    .totalDelegates(20)
                    .addMandates(mandates)
                    .build()
                    .electorate(on, book)));
        }

        private Mandate elected() {
            return Mandate.of(DELEGATE, MandateChange.of(MandateChangeKind.ELECTED, SUN_2026_03_15));
        }

        @Test
        void holdTheOfficesOfACouncilAndItsCommittees() {
            OfficeRegister register = register(
                    held(LAN, COUNCIL_CHAIR, COUNCIL, TERM).as(DELEGATE),
                    held(MINH, COMMITTEE_HEAD, BUDGET, TERM),
                    held(MINH, CHIEF_OF_OFFICE, COUNCIL, TERM),
                    held(MINH, EXECUTIVE_CHAIR, EXECUTIVE, TERM));

            Verdict verdict = judge(register, WED_2026_09_02, elected());

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(codes(verdict)).containsExactly("council/holder-is-delegate", "council/holder-not-delegate");
            assertThat(verdict.unmet().get(0).facts())
                    .containsEntry("person", Datum.of(MINH))
                    .containsEntry("office", Datum.of("committee-head"));
        }

        @Test
        void areStillThereWhileSuspendedAndNotOnceTheyLeft() {
            OfficeRegister register =
                    register(held(LAN, COUNCIL_CHAIR, COUNCIL, TERM).as(DELEGATE));

            assertThat(judge(
                                    register,
                                    WED_2026_09_02,
                                    elected().with(MandateChange.of(MandateChangeKind.SUSPENDED, TUE_2026_09_01)))
                            .isSatisfied())
                    .isTrue();
            Mandate left = elected().with(MandateChange.of(MandateChangeKind.LEFT, WED_2026_09_02));
            assertThat(judge(register, TUE_2026_09_01, left).isSatisfied()).isTrue();
            assertThat(judge(register, WED_2026_09_02, left).isSatisfied()).isFalse();
        }

        @Test
        void areNotAskedForWhereNobodyHoldsAnOffice() {
            assertThat(codes(judge(register(), WED_2026_09_02, elected()))).containsExactly("council/no-office-held");
        }
    }

    // B-B-25
    @Nested
    class AVacantChair {

        private Verdict judge(boolean province, OfficeHeld... held) {
            return checked(book.on(WED_2026_09_02)
                    .get(CouncilRules.VACANCY.of(province ? VietnamTiers.PROVINCE : VietnamTiers.COMMUNE))
                    .judge(register(held), COUNCIL, WED_2026_09_02));
        }

        @Test
        void isFilledByAViceChairWhomTheStandingCommitteeAssigns() {
            Reason reason = judge(
                            false,
                            held(LAN, COUNCIL_CHAIR, COUNCIL, UNTIL_SEPTEMBER),
                            held(MINH, COUNCIL_VICE_CHAIR, COUNCIL, TERM))
                    .unmet()
                    .get(0);

            assertThat(reason.code()).isEqualTo(Vacancy.HEAD_VACANT);
            assertThat(reason.bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 32, Clause 4");
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Vacancy.ASSIGN_DEPUTY);
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("by", Datum.of("standing-committee"));
        }

        @Test
        void isFilledFromAboveWhereThereIsNoViceChairEither() {
            OfficeHeld former = held(MINH, COUNCIL_VICE_CHAIR, COUNCIL, UNTIL_SEPTEMBER);

            Reason commune = judge(false, former).unmet().get(0);
            Reason province = judge(true, former).unmet().get(0);

            assertThat(commune.code()).isEqualTo(Vacancy.BOTH_VACANT);
            assertThat(commune.remedy().orElseThrow().code()).isEqualTo(Vacancy.DESIGNATE);
            assertThat(commune.remedy().orElseThrow().facts())
                    .containsEntry("by", Datum.of("standing-committee@above"));
            assertThat(province.remedy().orElseThrow().facts())
                    .containsEntry("by", Datum.of("national-assembly-standing-committee@state"));
        }

        @Test
        void isNoneWhereThereIsAChair() {
            assertThat(codes(judge(false, held(LAN, COUNCIL_CHAIR, COUNCIL, TERM))))
                    .containsExactly("council/head-in-office");
        }
    }

    @Nested
    class Incompatible {

        private Verdict judge(BodyKind of, OfficeHeld... held) {
            return checked(book.on(WED_2026_09_02)
                    .get(CouncilRules.INCOMPATIBILITY.of(of))
                    .judge(register(held), LAN, WED_2026_09_02));
        }

        // B-B-03
        @Test
        void areTheStandingCommitteeAndTheExecutiveOfOneUnit() {
            Verdict verdict = judge(
                    VietnamBodies.STANDING_COMMITTEE,
                    held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, TERM),
                    held(LAN, EXECUTIVE_MEMBER, EXECUTIVE, TERM));

            assertThat(verdict.isSatisfied()).isFalse();
            Reason reason = verdict.unmet().get(0);
            assertThat(reason.facts())
                    .containsEntry("office", Datum.of("council-vice-chair"))
                    .containsEntry("body", Datum.of(COUNCIL))
                    .containsEntry("otherOffice", Datum.of("executive-member"))
                    .containsEntry("otherBody", Datum.of(EXECUTIVE));
            assertThat(reason.bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 29, Clause 2");
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Incompatibility.GIVE_ONE_UP);
        }

        @Test
        void areNotOfficesOfTwoLevelsOrOfTwoTimes() {
            assertThat(judge(
                                    VietnamBodies.STANDING_COMMITTEE,
                                    held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, TERM),
                                    held(LAN, EXECUTIVE_MEMBER, UPPER_EXECUTIVE, TERM))
                            .isSatisfied())
                    .isTrue();
            assertThat(codes(judge(
                            VietnamBodies.STANDING_COMMITTEE,
                            held(LAN, COUNCIL_VICE_CHAIR, COUNCIL, TERM),
                            held(LAN, EXECUTIVE_MEMBER, EXECUTIVE, UNTIL_SEPTEMBER))))
                    .containsExactly("council/offices-compatible");
        }

        // B-B-06
        @Test
        void areHeadingACommitteeAndAnAgencyOfOneUnit() {
            Verdict verdict = judge(
                    VietnamBodies.COUNCIL_COMMITTEE,
                    held(LAN, COMMITTEE_HEAD, BUDGET, TERM),
                    held(LAN, DEPARTMENT_HEAD, DEPARTMENT, TERM));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.unmet().get(0).bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 29, Clause 3, Point c");
            assertThat(judge(VietnamBodies.COUNCIL_COMMITTEE, held(LAN, DEPARTMENT_HEAD, DEPARTMENT, TERM))
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void areAlsoWhatAHostSays() {
            Incompatibility own = Incompatibility.of(
                    Provision.of("Regulation 1", "2"),
                    ImmutableSet.of(CHIEF_OF_OFFICE),
                    ImmutableSet.of(COMMITTEE_HEAD));

            assertThat(checked(own.judge(
                                    register(
                                            held(LAN, CHIEF_OF_OFFICE, COUNCIL, TERM),
                                            held(LAN, COMMITTEE_HEAD, BUDGET, TERM)),
                                    LAN,
                                    WED_2026_09_02))
                            .isSatisfied())
                    .isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Incompatibility.of(
                            own.basis(), ImmutableList.of(COMMITTEE_HEAD), ImmutableList.of(COMMITTEE_HEAD)))
                    .withMessage("offices ([committee-head]) must share none with the others ([committee-head])");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Incompatibility.of(own.basis(), ImmutableList.of(), ImmutableList.of(COMMITTEE_HEAD)))
                    .withMessage("offices ([]) and others ([committee-head]) must each name an office");
        }

        @Test
        void areKnownFromTheLawOf2025On() {
            assertThat(book.on(MON_2025_06_16).find(CouncilRules.INCOMPATIBILITY.of(VietnamBodies.STANDING_COMMITTEE)))
                    .isPresent();
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(SUN_2025_06_15)
                            .get(CouncilRules.INCOMPATIBILITY.of(VietnamBodies.STANDING_COMMITTEE)));
        }
    }
}
