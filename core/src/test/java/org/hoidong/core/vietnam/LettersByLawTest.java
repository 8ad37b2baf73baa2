package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLAINT;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.DENUNCIATION;
import static org.hoidong.core.vietnam.VietnamLetters.FEEDBACK;
import static org.hoidong.core.vietnam.VietnamLetters.ORDINARY;
import static org.hoidong.core.vietnam.VietnamLetters.PETITION;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE_COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.SEVERAL_PLACES;
import static org.hoidong.core.vietnam.VietnamLetters.SPECIALLY_COMPLEX;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.council.Successors;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.Instance;
import org.hoidong.core.petition.LetterCourse;
import org.hoidong.core.petition.LetterDecision;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.LetterKind;
import org.hoidong.core.petition.LetterLaw;
import org.hoidong.core.petition.LetterStep;
import org.hoidong.core.petition.Letters;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.petition.SettlementCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of citizens by the law of Viet Nam (law.md 7). */
class LettersByLawTest {

    private static final LocalDate WED_2022_07_13 = LocalDate.of(2022, 7, 13);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final LocalDate WED_2022_10_05 = LocalDate.of(2022, 10, 5);
    private static final LocalDate FRI_2022_10_14 = LocalDate.of(2022, 10, 14);
    private static final LocalDate THU_2025_04_24 = LocalDate.of(2025, 4, 24);
    private static final LocalDate MON_2026_06_08 = LocalDate.of(2026, 6, 8);
    private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    private static final RuleBook BOOK = VietnamRules.standard();
    private static final Calendars CALENDARS =
            Calendars.of(VietnamCalendars.stateBodies(), VietnamCalendars.citizens());
    private static final BodyId COUNCIL = BodyId.of("hdnd-tuyen-quang");
    private static final BodyId EXECUTIVE = BodyId.of("ubnd-ham-yen");
    private static final Petitioner AN = Petitioner.of("Nguyễn Văn An", "tổ 5, thị trấn Tân Yên");

    @Nested
    class Writing {

        @Test
        void showsNothingOfWhoWroteItUnlessAskedForAPurpose() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();

            assertThat(letter.toString() + CitizenLetter.CODEC.encode(letter) + AN)
                    .doesNotContain("Nguyễn", "An", "Tân Yên");
            CitizenLetter read = CitizenLetter.CODEC.decode(1, CitizenLetter.CODEC.encode(letter));
            assertThat(read.isAnonymous()).isFalse();
            assertThat(read.petitioner().orElseThrow().name().isWithheld()).isTrue();
            assertThat(CitizenLetter.revealing("store of petitioners")
                            .decode(
                                    1,
                                    CitizenLetter.revealing("store of petitioners")
                                            .encode(letter)))
                    .isEqualTo(letter);
        }

        // equal letters, so equal data, whatever the order in which kinds and bodies were added
        @Test
        void givesTheSameDataForEqualLetters() {
            BodyId front = BodyId.of("mttq-ham-yen");
            CitizenLetter one = letter(COMPLAINT, WED_2022_07_13)
                    .addKinds(DENUNCIATION)
                    .addAlsoSentTo(EXECUTIVE, front)
                    .build();
            CitizenLetter other = letter(DENUNCIATION, WED_2022_07_13)
                    .addKinds(COMPLAINT)
                    .addAlsoSentTo(front, EXECUTIVE)
                    .build();

            assertThat(other).isEqualTo(one);
            assertThat(CitizenLetter.CODEC.encode(other)).isEqualTo(CitizenLetter.CODEC.encode(one));
        }

        @Test
        void throughADelegateNamesTheDelegate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> letter(COMPLAINT, WED_2022_07_13)
                            .cameBy(VietnamLetters.THROUGH_DELEGATE)
                            .build())
                    .withMessageContaining("name handedTo");
            assertThat(letter(COMPLAINT, WED_2022_07_13)
                            .cameBy(VietnamLetters.BY_POST)
                            .build()
                            .cameBy())
                    .contains(VietnamLetters.BY_POST);
        }

        @Test
        void keepsWhatAnExaminationFound() {
            LetterExamination found = found(EXECUTIVE)
                    .passedOnBefore(LocalDate.of(2022, 5, 4))
                    .knownOn(LocalDate.of(2022, 4, 1))
                    .firstEndedOn(LocalDate.of(2022, 6, 1))
                    .settlementCase(REMOTE)
                    .evidenceClear(true)
                    .build();

            assertThat(LetterExamination.CODEC.decode(1, LetterExamination.CODEC.encode(found)))
                    .isEqualTo(found);
        }

        @Test
        void keepsEverythingElse() {
            CitizenLetter letter = letter(DENUNCIATION, WED_2022_07_13)
                    .cameBy(VietnamLetters.THROUGH_DELEGATE)
                    .handedTo(DelegateId.of("db-07"))
                    .addAlsoSentTo(EXECUTIVE)
                    .instance(Instance.SECOND)
                    .resultAskedFor(true)
                    .partOf(LetterId.of("DT-2022-100"))
                    .build();

            assertThat(CitizenLetter.CODEC.decode(1, CitizenLetter.CODEC.encode(letter)))
                    .usingRecursiveComparison()
                    .ignoringFields("petitioner")
                    .isEqualTo(letter);
        }
    }

    @Nested
    class Splitting {

        private final CitizenLetter mixed =
                letter(COMPLAINT, WED_2022_07_13).addKinds(DENUNCIATION).build();

        // A-D-08
        @Test
        void isAskedForWhereComplaintAndDenunciationStandInOne() {
            Verdict verdict = Letters.judgeUnmixed(mixed, BOOK.on(WED_2022_07_13));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(only(verdict)).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.MIXED);
                assertThat(reason.facts().get("kinds")).isEqualTo(Datum.texts(List.of("complaint", "denunciation")));
                assertThat(reason.bases().get(0).article()).contains("25");
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Letters.GUIDE_TO_SPLIT);
            });
        }

        // A-D-08 names complaint, denunciation and petition; feedback beside one of them is no mixture
        @Test
        void isNotAskedForOfFeedback() {
            CitizenLetter withFeedback =
                    letter(PETITION, WED_2022_07_13).addKinds(FEEDBACK).build();

            assertThat(Letters.judgeUnmixed(withFeedback, BOOK.on(WED_2022_07_13))
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void givesALetterForEachKindThatNamesTheWhole() {
            assertThat(mixed.split(
                            ImmutableMap.of(LetterId.of("DT-1a"), COMPLAINT, LetterId.of("DT-1b"), DENUNCIATION)))
                    .satisfiesExactly(
                            part -> {
                                assertThat(part.id()).isEqualTo(LetterId.of("DT-1a"));
                                assertThat(part.kind()).isEqualTo(COMPLAINT);
                                assertThat(part.partOf()).contains(mixed.id());
                                assertThat(part.petitioner()).contains(AN);
                            },
                            part -> assertThat(part.kind()).isEqualTo(DENUNCIATION));
        }

        @Test
        void losesNoKindAndInventsNone() {
            LetterId one = LetterId.of("DT-1a");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mixed.split(ImmutableMap.of(one, COMPLAINT)))
                    .withMessageContaining("one for each of its kinds");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mixed.split(ImmutableMap.of(one, COMPLAINT, LetterId.of("b"), PETITION)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mixed.split(ImmutableMap.of(one, COMPLAINT, mixed.id(), DENUNCIATION)))
                    .withMessageContaining("an id of its own");
            assertThatIllegalStateException().isThrownBy(mixed::kind).withMessageContaining("must be split");
        }
    }

    @Nested
    class Handling {

        @Test
        void isForWhoReceivedItIfThatIsCompetent() {
            assertThat(codes(handling(
                            letter(COMPLAINT, WED_2022_07_13).build(),
                            found(COUNCIL).build())))
                    .containsExactly(Letters.UNMIXED, Letters.COMPETENT);
        }

        // A-D-20: 14, 15, 18, 19, 20 July are 5 working days from Wednesday 13 July 2022
        @Test
        void passesADenunciationOnWithinFiveWorkingDays() {
            Verdict verdict = handling(
                    letter(DENUNCIATION, WED_2022_07_13).build(),
                    found(EXECUTIVE).build());

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.NOT_COMPETENT);
                assertThat(reason.remedy()).hasValueSatisfying(remedy -> {
                    assertThat(remedy.code()).isEqualTo(Letters.PASS_ON_BY);
                    assertThat(remedy.facts())
                            .containsEntry("to", Datum.of(EXECUTIVE))
                            .containsEntry("by", Datum.of(LocalDate.of(2022, 7, 20)));
                });
            });
        }

        // A-D-24
        @Test
        void passesTheSameDenunciationOnOnceOnlyAndAComplaintAgain() {
            LetterExamination again =
                    found(EXECUTIVE).passedOnBefore(LocalDate.of(2022, 5, 4)).build();

            assertThat(codes(handling(letter(DENUNCIATION, WED_2022_07_13).build(), again)))
                    .contains(Letters.PASSED_ON_BEFORE);
            assertThat(codes(handling(letter(COMPLAINT, WED_2022_07_13).build(), again)))
                    .contains(Letters.NOT_COMPETENT);
        }

        // A-D-21
        @Test
        void leavesADenunciationThatTheCompetentBodyHasToo() {
            CitizenLetter letter = letter(DENUNCIATION, WED_2022_07_13)
                    .addAlsoSentTo(EXECUTIVE)
                    .build();

            assertThat(codes(handling(letter, found(EXECUTIVE).build()))).contains(Letters.SENT_TO_COMPETENT_TOO);
        }

        // A-D-23
        @Test
        void doesNotHandleAnAnonymousDenunciationButHandsClearEvidenceOn() {
            CitizenLetter anonymous = letter(DENUNCIATION, WED_2022_07_13)
                    .petitioner(Optional.empty())
                    .build();

            assertThat(remedies(handling(anonymous, found(COUNCIL).build()))).containsExactly(Letters.FILE);
            assertThat(remedies(handling(
                            anonymous, found(COUNCIL).evidenceClear(true).build())))
                    .containsExactly(Letters.INSPECT);
        }

        // A-D-14: 16 days of April, 31, 30 and 13 make 90 from 14 April to 13 July 2022
        @Test
        void acceptsAComplaintOnTheNinetiethDayAndNotOnTheNext() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();

            assertThat(codes(handling(
                            letter,
                            found(COUNCIL).knownOn(LocalDate.of(2022, 4, 14)).build())))
                    .contains(Letters.WITHIN_LIMITATION);
            Verdict late = handling(
                    letter, found(COUNCIL).knownOn(LocalDate.of(2022, 4, 13)).build());
            assertThat(late.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.LIMITATION_EXPIRED);
                assertThat(reason.facts()).containsEntry("until", Datum.of(LocalDate.of(2022, 7, 12)));
            });
        }

        // A-D-17: 30 days after Friday 10 June 2022 end on Sunday 10, so on Monday 11 July; 45 on Monday 25 July
        @Test
        void acceptsASecondComplaintWithinThirtyDaysOrFortyFiveInARemoteArea() {
            LetterExamination ended =
                    found(COUNCIL).firstEndedOn(LocalDate.of(2022, 6, 10)).build();
            LetterExamination remote = ended.toBuilder().settlementCase(REMOTE).build();

            assertThat(codes(handling(second(LocalDate.of(2022, 7, 11)), ended)))
                    .contains(Letters.SECOND_COMPLAINT_IN_TIME);
            Verdict late = handling(second(LocalDate.of(2022, 7, 12)), ended);
            assertThat(late.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.SECOND_COMPLAINT_TOO_LATE);
                assertThat(reason.facts())
                        .containsEntry("firstEndedOn", Datum.of(LocalDate.of(2022, 6, 10)))
                        .containsEntry("until", Datum.of(LocalDate.of(2022, 7, 11)));
                assertThat(reason.bases())
                        .singleElement()
                        .satisfies(basis -> assertThat(basis.article()).contains("33"));
            });
            assertThat(codes(handling(second(LocalDate.of(2022, 7, 15)), remote)))
                    .contains(Letters.SECOND_COMPLAINT_IN_TIME);
            // and the 90 days of a first complaint are none of its business
            assertThat(codes(handling(
                            second(LocalDate.of(2022, 7, 11)),
                            ended.toBuilder().knownOn(LocalDate.of(2021, 1, 4)).build())))
                    .doesNotContain(Letters.LIMITATION_EXPIRED);
        }

        private static CitizenLetter second(LocalDate receivedOn) {
            return letter(COMPLAINT, receivedOn).instance(Instance.SECOND).build();
        }

        // the text of Law 136/2025/QH15 was not read: what it says of refusals from 1 July 2026 is not taken for leave
        @Test
        void isNotJudgedWhereOnlyTheLawOfOtherDaysWasRead() {
            LetterExamination july = LetterExamination.builder()
                    .letter(LetterId.of("DT-2022-115"))
                    .examinedOn(WED_2026_07_01)
                    .competent(COUNCIL)
                    .knownOn(WED_2026_07_01)
                    .build();
            LetterExamination elsewhere = july.toBuilder()
                    .competent(EXECUTIVE)
                    .passedOnBefore(MON_2026_06_08)
                    .build();

            assertThat(questions(
                            letter(COMPLAINT, WED_2026_07_01)
                                    .addKinds(DENUNCIATION)
                                    .build(),
                            july))
                    .containsExactly("petition/split");
            assertThat(questions(
                            letter(DENUNCIATION, WED_2026_07_01)
                                    .petitioner(Optional.empty())
                                    .build(),
                            july))
                    .containsExactly("petition/not-handled-if-anonymous");
            assertThat(questions(letter(COMPLAINT, WED_2026_07_01).build(), july))
                    .containsExactly("petition/limitation@complaint");
            assertThat(questions(
                            letter(DENUNCIATION, WED_2026_07_01)
                                    .addAlsoSentTo(EXECUTIVE)
                                    .build(),
                            elsewhere))
                    .containsExactlyInAnyOrder("petition/not-handled-if-sent-to-many", "petition/passed-on-once");
            // no law that was read says anything of anonymous feedback
            assertThat(questions(
                            letter(FEEDBACK, WED_2026_07_01)
                                    .petitioner(Optional.empty())
                                    .build(),
                            july))
                    .isEmpty();
        }

        /** What is not judged on 1 July 2026. */
        private static List<String> questions(CitizenLetter letter, LetterExamination examination) {
            return Letters.judgeHandling(letter, examination, BOOK.on(WED_2026_07_01), CALENDARS).unmet().stream()
                    .filter(reason -> reason.code().equals(Letters.NOT_JUDGED))
                    .map(reason -> Objects.requireNonNull(reason.facts().get("question"))
                            .asText())
                    .toList();
        }

        @Test
        void tellsEveryDayItFoundAndNeverWhoWrote() {
            LetterExamination everything = found(EXECUTIVE)
                    .passedOnBefore(LocalDate.of(2022, 5, 4))
                    .knownOn(LocalDate.of(2022, 4, 1))
                    .firstEndedOn(LocalDate.of(2022, 6, 1))
                    .build();
            List<Verdict> verdicts = List.of(
                    handling(letter(COMPLAINT, WED_2022_07_13).build(), everything),
                    handling(letter(DENUNCIATION, WED_2022_07_13).build(), everything),
                    handling(
                            letter(DENUNCIATION, WED_2022_07_13)
                                    .addAlsoSentTo(EXECUTIVE)
                                    .build(),
                            everything),
                    handling(
                            letter(DENUNCIATION, WED_2022_07_13).build(),
                            found(EXECUTIVE).build()),
                    handling(second(WED_2022_07_13), everything),
                    handling(
                            second(WED_2022_07_13),
                            found(COUNCIL).firstEndedOn(WED_2022_07_13).build()),
                    Letters.judgeUnmixed(
                            letter(COMPLAINT, WED_2022_07_13)
                                    .addKinds(DENUNCIATION)
                                    .build(),
                            BOOK.on(WED_2026_07_01)));

            for (Verdict verdict : verdicts) {
                MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict);
                assertThat(verdict.toString()).doesNotContain("Nguyễn", "Tân Yên");
            }
        }

        private static Verdict handling(CitizenLetter letter, LetterExamination examination) {
            return Letters.judgeHandling(letter, examination, BOOK.on(WED_2022_07_13), CALENDARS);
        }
    }

    @Nested
    class Duties {

        // 9.3, A-D-10: 10 working days from Thursday 24 April 2025; Saturday 26 April is one, 30 April to 2 May are
        // none
        @Test
        void tellsTheWriterWithinTenWorkingDays() {
            CitizenLetter letter = letter(PETITION, THU_2025_04_24).build();

            assertThat(dueOn(letter, course(letter).build(), THU_2025_04_24, LetterStep.WRITER_TOLD))
                    .isEqualTo(LocalDate.of(2025, 5, 12));
        }

        // 9.3: without the swap Friday 2 May is a working day and Saturday 26 April none, so that the tenth is the same
        @Test
        void tellsTheWriterOnTheSameDayInTheCalendarOfCitizens() {
            CitizenLetter letter = letter(PETITION, THU_2025_04_24).build();
            LetterLaw citizens =
                    LetterLaw.of(BOOK, TransitionPolicy.keepFoundingLaw(), Calendars.of(VietnamCalendars.citizens()));

            assertThat(duty(letter, course(letter).build(), THU_2025_04_24, LetterStep.WRITER_TOLD, citizens)
                            .deadline()
                            .dueOn())
                    .isEqualTo(LocalDate.of(2025, 5, 12));
        }

        @Test
        void tellsNobodyOfAnAnonymousLetter() {
            CitizenLetter letter = letter(FEEDBACK, THU_2025_04_24)
                    .petitioner(Optional.empty())
                    .build();

            assertThat(Letters.duties(letter, course(letter).build(), keeping(), THU_2025_04_24))
                    .isEmpty();
        }

        // A-D-15: the 10th day after Wednesday 13 July 2022 is a Saturday; so Monday 25 July
        @Test
        void acceptsAComplaintWithinTenDays() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();

            assertThat(dueOn(letter, course(letter).build(), WED_2022_07_13, LetterStep.ACCEPTED))
                    .isEqualTo(LocalDate.of(2022, 7, 25));
        }

        // B-D-03: 2, 3, 6, 7, 8, 9, 10 July 2026
        @Test
        void acceptsAComplaintOfJuly2026WithinSevenWorkingDays() {
            for (Instance instance : Instance.values()) {
                CitizenLetter letter =
                        letter(COMPLAINT, WED_2026_07_01).instance(instance).build();

                assertThat(dueOn(letter, course(letter).build(), WED_2026_07_01, LetterStep.ACCEPTED))
                        .isEqualTo(LocalDate.of(2026, 7, 10));
            }
        }

        // A-D-19: 14, 15, 18 to 22 July 2022, and 25 to 27 where several places are to be seen
        @Test
        void examinesADenunciationWithinSevenWorkingDaysOrTen() {
            CitizenLetter letter = letter(DENUNCIATION, WED_2022_07_13).build();

            assertThat(dueOn(letter, course(letter).build(), WED_2022_07_13, LetterStep.EXAMINED))
                    .isEqualTo(LocalDate.of(2022, 7, 22));
            assertThat(dueOn(
                            letter,
                            course(letter).settlementCase(SEVERAL_PLACES).build(),
                            WED_2022_07_13,
                            LetterStep.EXAMINED))
                    .isEqualTo(LocalDate.of(2022, 7, 27));
        }

        /** Instance, circumstances, last day; accepted on Monday 5 September 2022. */
        static Stream<Arguments> settlements() {
            return Stream.of(
                    argumentSet("A-D-16 30", Instance.FIRST, ORDINARY, "2022-10-05"),
                    argumentSet("A-D-16 45 complex", Instance.FIRST, COMPLEX, "2022-10-20"),
                    argumentSet("A-D-16 45 remote", Instance.FIRST, REMOTE, "2022-10-20"),
                    argumentSet("A-D-16 60", Instance.FIRST, REMOTE_COMPLEX, "2022-11-04"),
                    argumentSet("A-D-18 45", Instance.SECOND, ORDINARY, "2022-10-20"),
                    argumentSet("A-D-18 60 complex", Instance.SECOND, COMPLEX, "2022-11-04"),
                    argumentSet("A-D-18 60 remote", Instance.SECOND, REMOTE, "2022-11-04"),
                    argumentSet("A-D-18 70", Instance.SECOND, REMOTE_COMPLEX, "2022-11-14"));
        }

        @ParameterizedTest
        @MethodSource("settlements")
        void settlesAComplaintInTheTimeOfItsCircumstances(Instance instance, SettlementCase settled, String until) {
            CitizenLetter letter =
                    letter(COMPLAINT, WED_2022_07_13).instance(instance).build();
            LetterCourse course = course(letter)
                    .settlementCase(settled)
                    .acceptedOn(MON_2022_09_05)
                    .build();

            assertThat(dueOn(letter, course, MON_2022_09_05, LetterStep.SETTLED))
                    .isEqualTo(LocalDate.parse(until));
        }

        // A-D-11: 6, 7, 10 to 14 October; A-D-12: 17 to 21 October 2022
        @Test
        void tellsTheDelegateAndTheDelegateTellsTheCitizenWhoAsked() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13)
                    .handedTo(DelegateId.of("db-07"))
                    .resultAskedFor(true)
                    .build();
            LetterCourse course = course(letter)
                    .acceptedOn(MON_2022_09_05)
                    .putTakenOn(LetterStep.SETTLED, WED_2022_10_05)
                    .putTakenOn(LetterStep.DELEGATE_TOLD, FRI_2022_10_14)
                    .build();

            assertThat(dueOn(letter, course, FRI_2022_10_14, LetterStep.DELEGATE_TOLD))
                    .isEqualTo(FRI_2022_10_14);
            assertThat(duty(letter, course, FRI_2022_10_14, LetterStep.RESULT_TOLD))
                    .satisfies(duty -> {
                        assertThat(duty.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 10, 21));
                        assertThat(duty.holders()).containsExactly("db-07");
                    });
        }

        // what is recorded for a later day is still ahead: on Wednesday 13 July nobody knew of Friday's examination
        @Test
        void knowNothingOfALaterDay() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();
            LetterCourse course =
                    course(letter).examination(found(EXECUTIVE).build()).build();

            assertThat(duty(letter, course, LocalDate.of(2022, 7, 14), LetterStep.ACCEPTED)
                            .dischargedOn())
                    .isEmpty();
            assertThat(lines(letter, course, LocalDate.of(2022, 7, 15))).doesNotContain("letter/accepted");
        }

        // an extension of Tuesday 4 October was not known on Monday 5 September
        @Test
        void countNoExtensionOfALaterDay() {
            CitizenLetter letter = letter(DENUNCIATION, WED_2022_07_13).build();
            LetterCourse course = course(letter)
                    .settlementCase(COMPLEX)
                    .acceptedOn(MON_2022_09_05)
                    .addClock(ClockEntry.extend(
                            LocalDate.of(2022, 10, 4), TimeLimit.ofCalendarDays(30), "chair", "complex"))
                    .build();

            assertThat(dueOn(letter, course, LocalDate.of(2022, 10, 3), LetterStep.SETTLED))
                    .isEqualTo(WED_2022_10_05);
            assertThat(dueOn(letter, course, LocalDate.of(2022, 10, 4), LetterStep.SETTLED))
                    .isEqualTo(LocalDate.of(2022, 11, 4));
        }

        @Test
        void takeAnAcceptanceAndAnExaminationForTheStepsThatTheyAre() {
            CitizenLetter complaint = letter(COMPLAINT, WED_2022_07_13).build();
            CitizenLetter denunciation = letter(DENUNCIATION, WED_2022_07_13).build();

            assertThat(duty(
                                    complaint,
                                    course(complaint).acceptedOn(MON_2022_09_05).build(),
                                    MON_2022_09_05,
                                    LetterStep.ACCEPTED)
                            .dischargedOn())
                    .contains(MON_2022_09_05);
            assertThat(duty(
                                    denunciation,
                                    course(denunciation)
                                            .examination(found(COUNCIL).build())
                                            .build(),
                                    MON_2022_09_05,
                                    LetterStep.EXAMINED)
                            .dischargedOn())
                    .contains(LocalDate.of(2022, 7, 15));
        }

        // A-D-08 lets feedback stand beside a complaint, whose times then are those of the letter
        @Test
        void areThoseOfAComplaintIfFeedbackStandsBesideIt() {
            CitizenLetter letter =
                    letter(FEEDBACK, WED_2022_07_13).addKinds(COMPLAINT).build();

            assertThat(lines(letter, course(letter).build(), WED_2022_07_13))
                    .containsExactlyInAnyOrder("letter/writer-told", "letter/accepted");
        }

        @Test
        void areNotKnownOfALetterThatMustBeSplit() {
            CitizenLetter letter =
                    letter(COMPLAINT, WED_2022_07_13).addKinds(DENUNCIATION).build();

            assertThatIllegalStateException()
                    .isThrownBy(() -> Letters.duties(letter, course(letter).build(), keeping(), WED_2022_07_13))
                    .withMessageContaining("must be split");
        }

        @Test
        void areNoneOfAnAnonymousPetitionAndThatIsSaid() {
            CitizenLetter letter = letter(PETITION, WED_2022_07_13)
                    .petitioner(Optional.empty())
                    .build();

            Verdict verdict = Letters.judge(letter, course(letter).build(), keeping(), WED_2022_07_13);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(only(verdict).code()).isEqualTo(Letters.NOTHING_OWED);
        }

        @Test
        void tellEveryDayAndNeverWhoWrote() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();
            LetterCourse course = course(letter)
                    .putTakenOn(LetterStep.WRITER_TOLD, LocalDate.of(2022, 7, 29))
                    .acceptedOn(LocalDate.of(2022, 7, 20))
                    .build();

            for (LocalDate asOf : List.of(WED_2022_07_13, LocalDate.of(2022, 8, 1), LocalDate.of(2022, 9, 1))) {
                Verdict verdict = Letters.judge(letter, course, keeping(), asOf);
                MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict);
                assertThat(verdict + "" + Letters.duties(letter, course, keeping(), asOf))
                        .doesNotContain("Nguyễn", "Tân Yên");
            }
        }

        // B-D-04: 5 days before Wednesday 19 August 2026 are Friday 14 August; B-D-05: 4, 5, 6 August are 3 working
        // days
        // after Monday 3 August
        @Test
        void announceADialogueAndSendDecisions() {
            CitizenLetter letter = letter(COMPLAINT, WED_2026_07_01).build();
            LetterCourse course = course(letter)
                    .acceptedOn(LocalDate.of(2026, 7, 6))
                    .dialogueOn(LocalDate.of(2026, 8, 19))
                    .addDecisions(
                            LetterDecision.of(LocalDate.of(2026, 8, 3)).sent(LocalDate.of(2026, 8, 7)),
                            LetterDecision.of(LocalDate.of(2026, 8, 10)))
                    .build();
            LocalDate asOf = LocalDate.of(2026, 8, 14);

            assertThat(duty(letter, course, asOf, LetterStep.DIALOGUE_ANNOUNCED)
                            .deadline()
                            .dueOn())
                    .isEqualTo(asOf);
            assertThat(Letters.duties(letter, course, keeping(), asOf).stream()
                            .filter(duty -> duty.line().equals("letter/decision-sent")))
                    .extracting(duty -> duty.deadline().dueOn() + " " + duty.status(asOf))
                    .containsExactly("2026-08-06 DISCHARGED_LATE", "2026-08-13 OVERDUE");
        }

        @Test
        void sayOfADecisionItselfWhenItWasSent() {
            CitizenLetter letter = letter(COMPLAINT, WED_2026_07_01).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> course(letter)
                            .putTakenOn(LetterStep.DECISION_SENT, WED_2026_07_01)
                            .build())
                    .withMessageContaining("each of its decisions");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LetterDecision.of(WED_2026_07_01).sent(TUE_2026_06_30));
        }

        // A-D-25: due on Wednesday 5 October 2022; from Thursday the body above is told how far, why and who
        @Test
        void areExplainedToTheBodyAboveOnceASettlementIsOverdue() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();
            LetterCourse course = course(letter).acceptedOn(MON_2022_09_05).build();
            ImmutableSet<ContentPart> halfSaid = ImmutableSet.of(VietnamContents.PROGRESS);
            LocalDate thu = WED_2022_10_05.plusDays(1);

            assertThat(only(Letters.judgeOverdueReport(letter, course, ImmutableSet.of(), keeping(), WED_2022_10_05))
                            .code())
                    .isEqualTo(Letters.REPORT_NOT_OWED);
            assertThat(Letters.judgeOverdueReport(letter, course, halfSaid, keeping(), thu)
                            .unmet())
                    .extracting(reason -> reason.facts().get("part"))
                    .containsExactly(
                            Datum.of(VietnamContents.DELAY_REASONS.id()),
                            Datum.of(VietnamContents.RESPONSIBILITY.id()));
            CitizenLetter later = letter(COMPLAINT, WED_2026_07_01).build();
            LetterLaw given = LetterLaw.of(
                    BOOK.with(
                            PetitionRules.COMPLAINT_SETTLED,
                            Dated.setting(
                                    TimeLimit.ofCalendarDays(30),
                                    DateSpan.from(WED_2026_07_01),
                                    Provision.of(VietnamDocuments.LAW_136_2025_QH15))),
                    TransitionPolicy.keepFoundingLaw(),
                    CALENDARS);
            assertThat(only(Letters.judgeOverdueReport(
                                    later,
                                    course(later).acceptedOn(WED_2026_07_01).build(),
                                    halfSaid,
                                    given,
                                    LocalDate.of(2026, 8, 31)))
                            .code())
                    .isEqualTo(Letters.NOT_JUDGED);
        }

        private static List<String> lines(CitizenLetter letter, LetterCourse course, LocalDate asOf) {
            return Letters.duties(letter, course, keeping(), asOf).stream()
                    .map(Obligation::line)
                    .toList();
        }

        @Test
        void lapseWhenTheLetterEnds() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();
            LetterCourse ended =
                    course(letter).endedOn(LocalDate.of(2022, 7, 20)).build();

            assertThat(codes(Letters.judge(letter, ended, keeping(), LocalDate.of(2022, 9, 1))))
                    .containsOnly(Letters.STEP_LAPSED);
        }

        @Test
        void sayHowLateTheyAre() {
            CitizenLetter letter = letter(COMPLAINT, WED_2022_07_13).build();

            // told of on Wednesday 27 July, the tenth working day; accepted late: due Monday 25, on Thursday 28 July
            LetterCourse course = course(letter)
                    .putTakenOn(LetterStep.WRITER_TOLD, LocalDate.of(2022, 7, 27))
                    .putTakenOn(LetterStep.ACCEPTED, LocalDate.of(2022, 7, 28))
                    .acceptedOn(LocalDate.of(2022, 7, 28))
                    .build();
            Verdict verdict = Letters.judge(letter, course, keeping(), LocalDate.of(2022, 9, 1));

            assertThat(codes(verdict))
                    .containsExactlyInAnyOrder(Letters.STEP_IN_TIME, Letters.STEP_LATE, Letters.STEP_OVERDUE);
            assertThat(verdict.unmet())
                    .satisfiesExactlyInAnyOrder(
                            late -> assertThat(late.facts())
                                    .containsEntry("step", Datum.of("letter/accepted"))
                                    .containsEntry("daysLate", Datum.of(3)),
                            // 30 days from 28 July end on Saturday 27 August, so on Monday 29 August
                            overdue -> assertThat(overdue.facts())
                                    .containsEntry("step", Datum.of("letter/settled"))
                                    .containsEntry("due", Datum.of(LocalDate.of(2022, 8, 29)))
                                    .containsEntry("daysLate", Datum.of(3)));
        }
    }

    @Nested
    class Clocks {

        private final CitizenLetter letter =
                letter(DENUNCIATION, WED_2022_07_13).build();

        // A-D-22: 30 days from Monday 5 September end on Wednesday 5 October; 30 more on Friday 4 November; 30 more on
        // Sunday 4, so
        // Monday 5 December 2022
        @Test
        void extendADenunciationOnceIfComplexAndTwiceIfSpeciallyComplex() {
            ClockEntry first = extension(LocalDate.of(2022, 10, 4));
            ClockEntry second = extension(LocalDate.of(2022, 11, 3));

            assertThat(judged(ORDINARY, first)).isEqualTo(RunningTime.TOO_MANY);
            assertThat(judged(COMPLEX, first)).isEqualTo(RunningTime.HAS_EFFECT);
            assertThat(judged(COMPLEX, second, first)).isEqualTo(RunningTime.TOO_MANY);
            assertThat(judged(SPECIALLY_COMPLEX, second, first)).isEqualTo(RunningTime.HAS_EFFECT);
            assertThat(dueOn(
                            letter,
                            accepted(SPECIALLY_COMPLEX, first, second),
                            LocalDate.of(2022, 11, 3),
                            LetterStep.SETTLED))
                    .isEqualTo(LocalDate.of(2022, 12, 5));
            assertThat(dueOn(letter, accepted(COMPLEX, first, second), LocalDate.of(2022, 11, 3), LetterStep.SETTLED))
                    .isEqualTo(LocalDate.of(2022, 11, 4));
        }

        private ReasonCode judged(SettlementCase settled, ClockEntry entry, ClockEntry... before) {
            return only(Letters.judgeClock(letter, accepted(settled, before), entry, keeping()))
                    .code();
        }

        private LetterCourse accepted(SettlementCase settled, ClockEntry... entries) {
            return course(letter)
                    .settlementCase(settled)
                    .acceptedOn(MON_2022_09_05)
                    .addClock(entries)
                    .build();
        }

        private static ClockEntry extension(LocalDate on) {
            return ClockEntry.extend(on, TimeLimit.ofCalendarDays(30), "chair", "complex");
        }
    }

    /** B-D-10: denunciations that run on 1 July 2026 follow the new law from then on. */
    @Nested
    class AChangeOfLawUnderWay {

        private final CitizenLetter letter =
                letter(DENUNCIATION, MON_2026_06_08).build();
        private final LetterCourse running = course(letter)
                .putTakenOn(LetterStep.EXAMINED, MON_2026_06_15)
                .putTakenOn(LetterStep.WRITER_TOLD, MON_2026_06_15)
                .acceptedOn(MON_2026_06_15)
                .build();

        // A-D-22: 30 days from Monday 15 June end on Wednesday 15 July 2026
        @Test
        void leavesADenunciationUnderTheOldLawOnTheLastDay() {
            Obligation settled = duty(letter, running, TUE_2026_06_30, LetterStep.SETTLED, moving());

            assertThat(settled.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 7, 15));
            assertThat(settled.deadline().bases())
                    .extracting(basis -> basis.document().number())
                    .contains("25/2018/QH14");
        }

        // B-D-09: the new time was not read, so that nothing is guessed
        @Test
        void movesItOnTheFirstDayOfTheNewLawWhichSaysThatItsTimeMustBeGiven() {
            Verdict verdict = Letters.judge(letter, running, moving(), WED_2026_07_01);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Letters.STEP_NOT_JUDGED);
                assertThat(reason.facts())
                        .containsEntry("question", Datum.of("petition/denunciation-settled"))
                        .containsEntry("on", Datum.of(WED_2026_07_01));
            });
        }

        // given as a setting of 45 days: Thursday 30 July 2026, 45 days from 15 June
        @Test
        void countsByTheNewTimeOnceTheHostGivesIt() {
            RuleBook given = BOOK.with(
                    PetitionRules.DENUNCIATION_SETTLED,
                    Dated.setting(
                            TimeLimit.ofCalendarDays(45),
                            DateSpan.from(WED_2026_07_01),
                            Provision.of(VietnamDocuments.LAW_136_2025_QH15)));
            LetterLaw law = LetterLaw.of(given, VietnamLetters.policy(DENUNCIATION, given, WED_2026_07_01), CALENDARS);

            assertThat(duty(letter, running, WED_2026_07_01, LetterStep.SETTLED, law)
                            .deadline()
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 7, 30));
            assertThat(duty(letter, running, TUE_2026_06_30, LetterStep.SETTLED, law)
                            .deadline()
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 7, 15));
        }

        // what was done under the old law stays judged by it: 9 to 12, 15 to 17 June are 7 working days
        @Test
        void doesNotMoveWhatWasDone() {
            Obligation examined = duty(letter, running, WED_2026_07_01, LetterStep.EXAMINED, moving());

            assertThat(examined.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 6, 17));
            assertThat(examined.dischargedOn()).contains(MON_2026_06_15);
        }

        // no rule that moves complaints was read: 30 days from 10 June end on Friday 10 July 2026, by the law of 2011
        @Test
        void leavesAComplaintUnderTheLawOfItsReceipt() {
            CitizenLetter complaint = letter(COMPLAINT, MON_2026_06_08).build();
            LetterCourse accepted =
                    course(complaint).acceptedOn(LocalDate.of(2026, 6, 10)).build();

            assertThat(duty(complaint, accepted, LocalDate.of(2026, 7, 15), LetterStep.SETTLED, moving(COMPLAINT))
                            .deadline())
                    .satisfies(deadline -> {
                        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 7, 10));
                        assertThat(deadline.bases())
                                .extracting(basis -> basis.document().number())
                                .contains("02/2011/QH13");
                    });
        }

        // B-D-10, the exception: discipline for an earlier violation keeps the old decree, and so its letter the old
        // law
        @Test
        void leavesDisciplineForAnEarlierViolationUnderTheOldLaw() {
            LetterLaw discipline = LetterLaw.of(
                    BOOK, TransitionPolicy.of(BOOK, VietnamMatters.EARLIER_VIOLATION, WED_2026_07_01), CALENDARS);

            Obligation settled = duty(letter, running, WED_2026_07_01, LetterStep.SETTLED, discipline);

            assertThat(settled.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 7, 15));
            assertThat(settled.deadline().bases())
                    .extracting(basis -> basis.document().number())
                    .contains("25/2018/QH14");
        }

        private static LetterLaw moving() {
            return moving(DENUNCIATION);
        }

        private static LetterLaw moving(LetterKind kind) {
            return LetterLaw.of(BOOK, VietnamLetters.policy(kind, BOOK, WED_2026_07_01), CALENDARS);
        }
    }

    /** B-B-30: what a district had not finished on 30 June 2025, a commune carries on, by the law the letter had. */
    @Nested
    class ADistrictThatEnds {

        private static final LocalDate WED_2025_06_18 = LocalDate.of(2025, 6, 18);
        private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
        private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
        private static final BodyId DISTRICT = BodyId.of("hdnd-son-duong");
        private static final BodyId ONE = BodyId.of("hdnd-xa-son-duong");
        private static final BodyId TWO = BodyId.of("hdnd-xa-tan-trao");

        private final CitizenLetter letter =
                letter(COMPLAINT, WED_2025_06_18).receivedBy(DISTRICT).build();
        private final LetterCourse unnamed =
                course(letter).acceptedOn(WED_2025_06_18).build();
        private final LetterCourse named =
                unnamed.toBuilder().addCarriedOnBy(TWO).build();

        @Test
        void owesItselfUntilItsLastDay() {
            assertThat(owedBy(named, MON_2025_06_30)).containsExactly(DISTRICT.value());
            assertThat(codes(Letters.judgeCarriedOn(letter, named, directory(), MON_2025_06_30)))
                    .containsExactly(CouncilDirectory.BODY_EXISTS);
        }

        @Test
        void isFollowedByTheCommuneThatWasNamed() {
            assertThat(owedBy(named, TUE_2025_07_01)).containsExactly(TWO.value());
            Verdict verdict = Letters.judgeCarriedOn(letter, named, directory(), TUE_2025_07_01);
            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(only(verdict).code()).isEqualTo(Successors.RECEIVES);
            assertThat(only(verdict).bases())
                    .extracting(Provision::toString)
                    .contains("Law 72/2025/QH15, Article 54, Clause 8");
        }

        @Test
        void leavesTheChoiceOpenUntilOneIsNamedWhichIsSaid() {
            assertThat(owedBy(unnamed, TUE_2025_07_01)).containsExactlyInAnyOrder(ONE.value(), TWO.value());
            Verdict verdict = Letters.judgeCarriedOn(letter, unnamed, directory(), TUE_2025_07_01);
            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(remedies(verdict)).containsExactly(Successors.NAME_ONE);
        }

        // 30 days from Wednesday 18 June end on Friday 18 July 2025, as if nothing had happened
        @Test
        void interruptsNoTime() {
            Obligation settled = settled(named, TUE_2025_07_01);

            assertThat(settled.deadline().dueOn()).isEqualTo(LocalDate.of(2025, 7, 18));
            assertThat(settled.startedOn()).isEqualTo(WED_2025_06_18);
        }

        // what the district did on Friday 20 June stays its own
        @Test
        void keepsWhatItDid() {
            LetterCourse told = named.toBuilder()
                    .putTakenOn(LetterStep.WRITER_TOLD, LocalDate.of(2025, 6, 20))
                    .build();

            assertThat(duty(
                                    letter,
                                    told,
                                    TUE_2025_07_01,
                                    LetterStep.WRITER_TOLD,
                                    keeping().in(directory()))
                            .holders())
                    .containsExactly(DISTRICT.value());
        }

        private ImmutableSet<String> owedBy(LetterCourse course, LocalDate asOf) {
            return settled(course, asOf).holders();
        }

        private Obligation settled(LetterCourse course, LocalDate asOf) {
            return duty(letter, course, asOf, LetterStep.SETTLED, keeping().in(directory()));
        }

        private static CouncilDirectory directory() {
            DateSpan before = DateSpan.of(LocalDate.of(2016, 1, 1), MON_2025_06_30);
            DateSpan after = DateSpan.from(TUE_2025_07_01);
            UnitId district = UnitId.of("son-duong");
            UnitId one = UnitId.of("xa-son-duong");
            UnitId two = UnitId.of("xa-tan-trao");
            return CouncilDirectory.builder()
                    .addUnit(unit(district, VietnamTiers.DISTRICT, before))
                    .addUnit(unit(one, VietnamTiers.COMMUNE, after))
                    .addUnit(unit(two, VietnamTiers.COMMUNE, after))
                    .addBody(council(DISTRICT, district, before))
                    .addBody(council(ONE, one, after))
                    .addBody(council(TWO, two, after))
                    .addUnitSuccession(Succession.<UnitId>builder()
                            .kind(SuccessionKind.ABOLISHED)
                            .firstDay(TUE_2025_07_01)
                            .addPredecessors(district)
                            .addSuccessors(one, two)
                            .basis(Provision.of(VietnamDocuments.LAW_72_2025_QH15, "54")
                                    .clause("8"))
                            .build())
                    .build();
        }

        private static AdministrativeUnit unit(UnitId id, TierKind tier, DateSpan existence) {
            return AdministrativeUnit.builder()
                    .id(id)
                    .name(Label.same(id.value()))
                    .tier(tier)
                    .existence(existence)
                    .build();
        }

        private static Body council(BodyId id, UnitId unit, DateSpan existence) {
            return Body.builder()
                    .id(id)
                    .kind(VietnamBodies.PEOPLES_COUNCIL)
                    .name(Label.same(id.value()))
                    .unit(unit)
                    .existence(existence)
                    .build();
        }
    }

    private static CitizenLetter.Builder letter(LetterKind kind, LocalDate receivedOn) {
        return CitizenLetter.builder()
                .id(LetterId.of("DT-2022-115"))
                .receivedOn(receivedOn)
                .receivedBy(COUNCIL)
                .addKinds(kind)
                .subject(Label.of("Thu hồi đất", "Recovery of land"))
                .petitioner(AN);
    }

    private static LetterCourse.Builder course(CitizenLetter letter) {
        return LetterCourse.builder().letter(letter.id());
    }

    private static LetterExamination.Builder found(BodyId competent) {
        return LetterExamination.builder()
                .letter(LetterId.of("DT-2022-115"))
                .examinedOn(LocalDate.of(2022, 7, 15))
                .competent(competent);
    }

    private static LetterLaw keeping() {
        return LetterLaw.of(BOOK, TransitionPolicy.keepFoundingLaw(), CALENDARS);
    }

    private static LocalDate dueOn(CitizenLetter letter, LetterCourse course, LocalDate asOf, LetterStep step) {
        return duty(letter, course, asOf, step).deadline().dueOn();
    }

    private static Obligation duty(CitizenLetter letter, LetterCourse course, LocalDate asOf, LetterStep step) {
        return duty(letter, course, asOf, step, keeping());
    }

    private static Obligation duty(
            CitizenLetter letter, LetterCourse course, LocalDate asOf, LetterStep step, LetterLaw law) {
        return Letters.duties(letter, course, law, asOf).stream()
                .filter(duty -> duty.line().equals(step.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no duty " + step.id()));
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }

    private static ImmutableSet<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ReasonCode> remedies(Verdict verdict) {
        return verdict.unmet().stream()
                .flatMap(reason -> reason.remedy().stream())
                .map(remedy -> remedy.code())
                .collect(ImmutableSet.toImmutableSet());
    }
}
