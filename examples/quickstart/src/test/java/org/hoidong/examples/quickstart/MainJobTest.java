package org.hoidong.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.examples.quickstart.data.DataDirectory;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.report.BaseView;
import org.hoidong.examples.quickstart.report.BriefingView;
import org.hoidong.examples.quickstart.report.BulkView;
import org.hoidong.examples.quickstart.report.CaseFileView;
import org.hoidong.examples.quickstart.report.CorrectionView;
import org.hoidong.examples.quickstart.report.FigureView;
import org.hoidong.examples.quickstart.report.HalfYearView;
import org.hoidong.examples.quickstart.report.HistoryLine;
import org.hoidong.examples.quickstart.report.LateView;
import org.hoidong.examples.quickstart.report.MatterView;
import org.hoidong.examples.quickstart.report.MovedView;
import org.hoidong.examples.quickstart.report.OwedView;
import org.hoidong.examples.quickstart.report.RankView;
import org.hoidong.examples.quickstart.report.ReasonView;
import org.hoidong.examples.quickstart.report.RefusedView;
import org.hoidong.examples.quickstart.report.ShareView.Part;
import org.hoidong.examples.quickstart.report.StandingView;
import org.hoidong.examples.quickstart.report.StateCount;
import org.hoidong.examples.quickstart.report.StepsView;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.examples.quickstart.report.TierView;
import org.hoidong.examples.quickstart.report.VerdictView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expectations are those worked by hand in section 6 of the data's README.md, before this program existed. */
class MainJobTest {

    private static final Path DATA = Path.of("data", "tuyen-quang");
    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final LocalDate FRI_2022_12_30 = LocalDate.of(2022, 12, 30);
    private static final LocalDate FRI_2022_09_30 = LocalDate.of(2022, 9, 30);

    @TempDir
    Path directory;

    private static BriefingView view(Path data, LocalDate asOf) {
        return new Job()
                .brief(DataDirectory.read(data), asOf, Progress.silent())
                .view();
    }

    private BriefingView changed(String file, UnaryOperator<String> change, LocalDate asOf) {
        return view(copyWith(file, change), asOf);
    }

    private Path copyWith(String file, UnaryOperator<String> change) {
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path each : files.toList()) {
                String text = Files.readString(each, StandardCharsets.UTF_8);
                boolean hit = file.equals("*") || each.getFileName().toString().equals(file);
                Files.writeString(directory.resolve(each.getFileName()), hit ? change.apply(text) : text);
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLine(String text, String start) {
        String kept = text.lines().filter(line -> !line.startsWith(start)).collect(Collectors.joining("\n", "", "\n"));
        assertThat(kept).as("the text without its line %s", start).isNotEqualTo(text);
        return kept;
    }

    private static Map<String, Integer> states(BriefingView view) {
        return view.states().stream()
                .filter(state -> state.count() > 0)
                .collect(Collectors.toMap(state -> state.state().id().replace("follow-up/", ""), StateCount::count));
    }

    private static Map<String, LocalDate> overdueSince(BriefingView view) {
        return view.late().stream()
                .map(LateView::matter)
                .collect(Collectors.toMap(
                        MatterView::id, matter -> matter.due().overdueSince().orElseThrow()));
    }

    private static MatterView matter(BriefingView view, String id) {
        return view.matters().stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> refusedEntries(BriefingView view) {
        return view.refused().stream().map(RefusedView::entry).toList();
    }

    private static String unmetCode(BriefingView view, String entry) {
        return view.refused().stream()
                .filter(refused -> refused.entry().equals(entry))
                .flatMap(refused -> refused.reasons().stream())
                .filter(reason -> !reason.met())
                .map(ReasonView::code)
                .collect(Collectors.joining(" "));
    }

    /** A figure as part of its base, for example {@code 5/14 35.7}. */
    private static String rate(FigureView figure) {
        BaseView base = figure.base().orElseThrow();
        return figure.count() + "/" + base.whole()
                + base.percent().map(percent -> " " + percent).orElse("");
    }

    @Nested
    class AtTheEndOfTheHalfYear {

        private final BriefingView view = view(DATA, SAT_2022_12_31);

        @Test
        void countsTheStatesWorkedByHand() {
            assertThat(states(view))
                    .containsOnly(
                            entry("not-started", 3),
                            entry("in-progress", 6),
                            entry("reported-done", 2),
                            entry("being-verified", 1),
                            entry("partly-implemented", 1),
                            entry("not-implemented", 1),
                            entry("suspended", 1),
                            entry("implemented", 5),
                            entry("explained", 1),
                            entry("withdrawn", 1));
            assertThat(view.matters()).hasSize(22);
        }

        @Test
        void findsTheOverdueMattersWithTheirFirstLateDays() {
            assertThat(overdueSince(view))
                    .containsOnly(
                            entry("CT-2022-04", LocalDate.of(2022, 9, 15)),
                            entry("KN-2022-04", LocalDate.of(2022, 10, 15)),
                            entry("KN-2022-06", LocalDate.of(2022, 10, 22)),
                            entry("CT-2022-07", LocalDate.of(2022, 12, 10)),
                            entry("KN-2022-05", LocalDate.of(2022, 12, 31)));
        }

        @Test
        void findsTheLateVerificationsAndTheLateRungs() {
            Map<String, LocalDate> late = view.matters().stream()
                    .flatMap(matter -> matter.owed().stream())
                    .filter(OwedView::isOverdue)
                    .filter(owed -> !owed.id().contains("/implementation/"))
                    .collect(Collectors.toMap(OwedView::id, OwedView::on));

            assertThat(late)
                    .containsOnly(
                            entry("KN-2022-07/follow-up/start-of-verification/3", LocalDate.of(2022, 12, 12)),
                            entry("GB-2022-03/follow-up/end-of-verification/4", LocalDate.of(2022, 12, 16)),
                            // 15 working days after Friday 16 September, which nobody has answered
                            entry("KN-2022-05/follow-up/reconsideration/3", LocalDate.of(2022, 10, 7)),
                            entry("KN-2022-06/follow-up/ladder-urged/1", LocalDate.of(2022, 10, 28)),
                            entry("KN-2022-04/follow-up/ladder-proposed-to-authority/1", LocalDate.of(2022, 11, 17)),
                            entry("CT-2022-04/follow-up/ladder-questioning/1", LocalDate.of(2022, 12, 12)),
                            entry(
                                    late.keySet().stream()
                                            .filter(id -> id.startsWith("CT-2022-07/follow-up/ladder-urged/"))
                                            .findFirst()
                                            .orElse("CT-2022-07 urged"),
                                    LocalDate.of(2022, 12, 16)));
        }

        @Test
        void showsWhatIsLateInMattersThatAreThemselvesInTime() {
            assertThat(view.lateDuties())
                    .extracting(late -> late.matter().id())
                    .containsExactly("KN-2022-07", "GB-2022-03");
        }

        @Test
        void keepsTheRefusedEntriesWithTheirReasons() {
            assertThat(refusedEntries(view)).containsExactly("E-028", "E-046", "E-062", "E-064", "E-076");
            assertThat(unmetCode(view, "E-028")).isEqualTo("follow-up/is-the-author");
            assertThat(unmetCode(view, "E-046")).isEqualTo("workflow/not-defined-here");
            assertThat(unmetCode(view, "E-062")).isEqualTo("workflow/before-latest-entry");
            assertThat(unmetCode(view, "E-064")).isEqualTo("oversight/evidence-missing");
            assertThat(unmetCode(view, "E-076")).isEqualTo("workflow/role-not-held");
        }

        @Test
        void judgesMeetingsVotesAndResolutions() {
            assertThat(view.checks())
                    .extracting(VerdictView::kind, VerdictView::satisfied)
                    .extracting(tuple -> ((Text) tuple.toList().get(0)).en() + " "
                            + tuple.toList().get(1))
                    .containsExactly(
                            "Meeting true",
                            "Meeting true",
                            "Vote true",
                            "Published percentage true",
                            "Vote false",
                            "Vote true",
                            "Published percentage true",
                            "Resolution true",
                            "Resolution false");
        }

        @Test
        void seesNothingMovedByACalendarThatAgreesWithTheLibrarys() {
            assertThat(view.moved()).isEmpty();
        }

        @Test
        void remindsAndUrgesOnTheDaysWorkedByHand() {
            MatterView clearance = matter(view, "KN-2022-05");

            assertThat(clearance.owed())
                    .extracting(OwedView::on)
                    .containsExactly(LocalDate.of(2022, 10, 7), FRI_2022_12_30, LocalDate.of(2023, 1, 9));
        }
    }

    /** Section 6.12 of the data's README.md. */
    /** Section 6.13 of the data's README.md. */
    @Nested
    class TheFiles {

        private final BriefingView view = view(DATA, SAT_2022_12_31);

        @Test
        void oweWhatWasWorkedByHand() {
            assertThat(view.files().stream()
                            .flatMap(file -> file.owed().stream()
                                    .map(owed -> file.id() + " " + owed.on() + " " + owed.daysLate())))
                    .containsExactly(
                            "giao-ban-2022-07-27 2022-08-05 148",
                            "DT-2022-02 2022-09-19 103",
                            "DT-2022-02 2022-10-17 75",
                            "CT-2022-01 2022-10-27 65",
                            "CT-2022-02 2022-10-07 85",
                            "CT-2022-03 2023-02-02 0",
                            "CT-2022-04 2023-02-15 0",
                            "CT-2022-05 2023-02-15 0",
                            "CT-2022-06 2023-02-02 0",
                            "CT-2022-07 2023-02-15 0",
                            "CT-2022-08 2023-02-02 0",
                            "CT-2022-09 2023-02-15 0",
                            "CT-2022-10 2023-01-04 0",
                            "CT-2022-10 2023-06-05 0",
                            "CT-2022-11 2023-06-12 0",
                            "CT-2022-12 2023-06-05 0");
        }

        @Test
        void refuseTheThreeStepsThatTheLawOrTheOrderForbids() {
            assertThat(view.files().stream()
                            .flatMap(file -> file.refused().stream()
                                    .flatMap(step -> step.reasons().stream()
                                            .map(reason -> step.source() + " " + reason.code()))))
                    .containsExactly(
                            "files.csv:9 workflow/not-defined-here",
                            "files.csv:13 petition/letter-not-competent",
                            "files.csv:22 petition/letter-anonymous");
        }

        @Test
        void areNotThereBeforeTheyAreOpened() {
            assertThat(view(DATA, LocalDate.of(2022, 7, 12)).files())
                    .extracting(CaseFileView::id)
                    .contains("ky-hop-4", "giao-ban-2022-07-27")
                    .doesNotContain("DT-2022-01");
        }

        @Test
        void nameAnEventThatNoFileHas() {
            assertThatThrownBy(() -> changed(
                            "files.csv",
                            text -> text.replace("letter-case/letter-filed", "letter-case/burnt"),
                            SAT_2022_12_31))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("files.csv")
                    .hasMessageContaining("letter-case/burnt");
        }
    }

    @Nested
    class TheHalfYearInFigures {

        private final BriefingView view = view(DATA, SAT_2022_12_31);
        private final HalfYearView half = view.halfYear();

        @Test
        void addsUpTheFivePartsOfEachTier() {
            assertThat(view.whole().parts()).extracting(Part::count).containsExactly(5, 10, 5, 1, 1);
            assertThat(view.byTier())
                    .extracting(
                            tier -> tier.label().en(),
                            tier -> tier.parts().stream().map(Part::count).toList())
                    .containsExactly(
                            tuple("Province level", List.of(4, 5, 2, 1, 0)),
                            tuple("District level", List.of(1, 5, 3, 0, 1)));
            assertThat(view.whole().explained().matters()).containsExactly("CT-2022-02");
            assertThat(view.whole().ended().matters()).containsExactly("KN-2022-10");
        }

        @Test
        void countsWhatWasIssuedBySourceAndClosedByResult() {
            assertThat(half.issued())
                    .extracting(FigureView::id, FigureView::count)
                    .containsExactly(
                            tuple("issued/oversight-conclusion", 9),
                            tuple("issued/thematic-resolution", 1),
                            tuple("issued/voter-petition", 7),
                            tuple("issued/directive", 5));
            assertThat(half.issuedInAll()).isEqualTo(22);
            assertThat(half.closed())
                    .extracting(FigureView::id, FigureView::count)
                    .containsExactly(
                            tuple("closed/implemented", 5),
                            tuple("closed/explained", 1),
                            tuple("closed/ended-by-decision", 1));
            assertThat(half.closed().get(0).matters()).doesNotContain("CT-2022-05");
        }

        @Test
        void ratesImplementationOfWhatWasDueAndSaysWhatIsLeftOut() {
            assertThat(rate(half.implementation())).isEqualTo("5/14 35.7");
            assertThat(half.implementation().matters())
                    .containsExactlyInAnyOrder("KN-2022-01", "KN-2022-02", "GB-2022-02", "GB-2022-04", "CT-2022-01");
            assertThat(half.base())
                    .extracting(FigureView::id, FigureView::count)
                    .containsExactly(
                            tuple("rate/base/due", 14),
                            tuple("rate/base/not-due-yet", 6),
                            tuple("rate/base/resting", 1),
                            tuple("rate/base/of-several-years", 0),
                            tuple("rate/base/given-up", 1));
            assertThat(half.base().get(1).matters())
                    .containsExactlyInAnyOrder(
                            "KN-2022-03", "KN-2022-09", "GB-2022-05", "CT-2022-05", "CT-2022-10", "CT-2022-11");
            assertThat(half.leftOut()).hasSize(3);
        }

        @Test
        void ratesWhatWasImplementedInTime() {
            assertThat(rate(half.onTime())).isEqualTo("4/5 80.0");
            assertThat(half.onTime().matters()).doesNotContain("GB-2022-02");
            assertThat(half.reopened().matters()).containsExactly("CT-2022-05");
        }

        @Test
        void saysHowFarTheLadderWasClimbedInWhatIsLate() {
            assertThat(view.late())
                    .extracting(
                            late -> late.matter().id(),
                            LateView::daysLate,
                            late -> late.rung().en(),
                            late -> late.nextRung().en())
                    .containsExactly(
                            tuple("CT-2022-04", 108, "Hold an explanation session", "Question the head of the body"),
                            tuple("KN-2022-04", 78, "Urge again", "Turn to the competent authority"),
                            tuple("KN-2022-06", 71, "", "Urge"),
                            tuple("CT-2022-07", 22, "", "Urge"),
                            tuple("KN-2022-05", 1, "", "Urge"));
        }

        @Test
        void saysWhatEachTierMustDoNextByTheDayItIsDue() {
            assertThat(view.tiers())
                    .extracting(tier -> tier.tier().en(), tier -> tier.duties().size(), TierView::late)
                    .containsExactly(tuple("Province level", 16, 9), tuple("District level", 5, 3));
            assertThat(view.tiers().get(0).duties())
                    .extracting(
                            duty -> duty.matter().id(),
                            duty -> duty.owed().on().toString(),
                            duty -> duty.owed().what().en())
                    .containsExactly(
                            tuple("CT-2022-04", "2022-09-14", "Carry out and report"),
                            tuple("KN-2022-05", "2022-10-07", "Consider the request for reconsideration"),
                            tuple("KN-2022-06", "2022-10-28", "Urge"),
                            tuple("KN-2022-04", "2022-11-17", "Turn to the competent authority"),
                            tuple("CT-2022-07", "2022-12-09", "Carry out and report"),
                            tuple("CT-2022-04", "2022-12-12", "Question the head of the body"),
                            tuple("KN-2022-07", "2022-12-12", "Start the verification"),
                            tuple("CT-2022-07", "2022-12-16", "Urge"),
                            tuple("GB-2022-03", "2022-12-16", "Conclude the verification"),
                            tuple("GB-2022-01", "2023-01-03", "Start the verification"),
                            tuple("CT-2022-10", "2023-01-04", "Carry out and report"),
                            tuple("KN-2022-05", "2023-01-09", "Urge"),
                            tuple("CT-2022-11", "2023-01-11", "Carry out and report"),
                            tuple("CT-2022-05", "2023-01-31", "Carry out and report"),
                            tuple("KN-2022-08", "2023-01-31", "Review the suspension"),
                            tuple("GB-2022-05", "2023-07-31", "Carry out and report"));
            assertThat(view.tiers().get(1).duties())
                    .extracting(duty -> duty.matter().id())
                    .containsExactly("KN-2022-04", "KN-2022-06", "KN-2022-05", "KN-2022-09", "KN-2022-03");
        }

        @Test
        void measuresHowRegularFollowingUpWas() {
            assertThat(half.regularity())
                    .extracting(
                            each -> each.inTime().id(),
                            each -> rate(each.inTime()),
                            each -> each.late().count(),
                            each -> each.missing().count())
                    .containsExactly(
                            tuple("regularity/resolutions/in-time", "4/4 100.0", 0, 0),
                            tuple("regularity/conclusions/in-time", "6/11 54.5", 1, 4),
                            tuple("regularity/petitions/in-time", "10/12 83.3", 0, 2),
                            tuple("regularity/directives/in-time", "5/7 71.4", 0, 2),
                            tuple("regularity/remedies/in-time", "6/11 54.5", 1, 4));
            assertThat(half.regularity().get(3).missing().behind())
                    .extracting(each -> each.matter() + " " + each.what().en())
                    .containsExactly(
                            "GB-2022-02 Urge, due 30 September 2022",
                            "GB-2022-03 Conclude the verification, due 16 December 2022");
            assertThat(half.regularity().get(1).late().behind())
                    .extracting(each -> each.matter() + " " + each.what().en())
                    .containsExactly(
                            "KN-2022-10 Consider the request for reconsideration, due 30 September 2022, done on"
                                    + " 14 October 2022");
        }

        @Test
        void countsWhatWasOpenOnTheDaysOfSessionsAndConference() {
            assertThat(half.backlog())
                    .extracting(
                            each -> each.on().toString(),
                            each -> each.open().count(),
                            each -> each.joined().count(),
                            each -> each.left().matters())
                    .containsExactly(
                            tuple("2022-07-06", 0, 0, List.of()),
                            tuple("2022-07-27", 6, 6, List.of()),
                            tuple("2022-12-06", 15, 11, List.of("GB-2022-02", "KN-2022-02")),
                            tuple("2022-12-31", 15, 1, List.of("GB-2022-04")));
        }

        @Test
        void saysHowOldOpenMattersAre() {
            assertThat(half.ages())
                    .extracting(FigureView::id, age -> age.value().intValueExact())
                    .containsExactly(tuple("age/median", 131), tuple("age/longest", 157));
            assertThat(half.ages().get(1).matters()).containsExactly("GB-2022-01", "GB-2022-03", "GB-2022-05");
        }

        @Test
        void ranksBodiesWithEqualRanksForEqualNumbers() {
            assertThat(half.ranking()).hasSize(21);
            assertThat(half.ranking().stream().filter(each -> each.rank() == 1))
                    .extracting(each -> each.share().id())
                    .containsExactly(
                            "body/so-tttt",
                            "body/so-yt",
                            "body/ubnd-ham-yen",
                            "body/ubnd-na-hang",
                            "body/ubnd-son-duong");
            assertThat(half.ranking().stream().skip(5))
                    .extracting(RankView::rank)
                    .containsOnly(6);
            assertThat(half.ranking().stream()
                            .map(each -> rate(each.implemented()))
                            .collect(Collectors.groupingBy(each -> each, Collectors.counting())))
                    .containsOnly(entry("1/1 100.0", 5L), entry("0/1 0.0", 9L), entry("0/0", 7L));
        }
    }

    @Nested
    class OnOtherDays {

        @Test
        void aFridaysDeadlineIsNotOverdueOnThatFriday() {
            assertThat(overdueSince(view(DATA, FRI_2022_12_30)))
                    .doesNotContainKey("KN-2022-05")
                    .hasSize(4);
        }

        @Test
        void countsTheStatesOfSeptemberWorkedByHand() {
            BriefingView view = view(DATA, FRI_2022_09_30);

            assertThat(states(view))
                    .containsOnly(
                            entry("not-started", 6),
                            entry("in-progress", 9),
                            entry("being-verified", 1),
                            entry("implemented", 3),
                            entry("explained", 1));
            assertThat(overdueSince(view))
                    .containsOnly(
                            entry("CT-2022-04", LocalDate.of(2022, 9, 15)),
                            entry("GB-2022-02", LocalDate.of(2022, 9, 24)));
            assertThat(refusedEntries(view)).containsExactly("E-028");
        }

        @Test
        void saysNothingBeforeAnythingHappened() {
            BriefingView view = view(DATA, LocalDate.of(2022, 7, 1));

            assertThat(view.matters()).isEmpty();
            assertThat(view.checks()).isEmpty();
            assertThat(view.refused()).isEmpty();
            assertThat(view.laterEntries()).isEqualTo(81);
            assertThat(rate(view.halfYear().implementation())).isEqualTo("0/0");
            assertThat(view.tiers()).isEmpty();
        }

        @Test
        void makesEverythingStillOwedOverdueInTheEnd() {
            BriefingView view = view(DATA, LocalDate.of(2030, 1, 1));

            assertThat(view.matters().stream().filter(MatterView::isOpen))
                    .allSatisfy(matter -> assertThat(matter.owed()).anyMatch(OwedView::isOverdue));
        }
    }

    @Nested
    class WithCorrections {

        private final BriefingView view = view(DATA, SAT_2022_12_31);

        @Test
        void saysWhoCorrectedWhatAndWhatWasKnownBefore() {
            assertThat(view.corrections())
                    .extracting(
                            CorrectionView::entry,
                            CorrectionView::corrects,
                            CorrectionView::voids,
                            correction -> correction.who().en())
                    .containsExactly(
                            tuple("E-080", "E-079", true, "Bàn Thị Hải Yến"),
                            tuple("E-081", "E-062", false, "Bàn Thị Hải Yến"));
            assertThat(view.corrections())
                    .extracting(CorrectionView::before, CorrectionView::after)
                    .containsExactly(
                            tuple(standing("2023-03-31", 3), standing("2023-01-04", 2)),
                            tuple(standing("2023-02-28", 3), standing("2023-02-28", 4)));
        }

        private StandingView standing(String due, int entries) {
            return new StandingView(
                    new Text("Đang thực hiện", "In progress"), Optional.of(LocalDate.parse(due)), entries);
        }

        @Test
        void putsTheLateReportWhereItBelongs() {
            assertThat(matter(view, "KN-2022-09").history())
                    .extracting(HistoryLine::number, HistoryLine::occurredOn)
                    .containsExactly(
                            tuple(1, LocalDate.of(2022, 8, 22)),
                            tuple(2, LocalDate.of(2022, 9, 7)),
                            tuple(4, LocalDate.of(2022, 10, 13)),
                            tuple(3, LocalDate.of(2022, 11, 10)));
        }

        @Test
        void showsADayBeforeTheyWereMadeWithoutThem() {
            BriefingView before = view(DATA, LocalDate.of(2022, 12, 28));

            assertThat(before.corrections()).isEmpty();
            assertThat(before.record().entries()).isEqualTo(96);
        }

        @ParameterizedTest
        @CsvSource({
            "voided,E-028,KN-2022-01,register/nothing-to-void",
            "put-in,E-001,KN-2022-02,register/counts-already",
            "put-in,E-062,KN-2022-09,register/counts-already"
        })
        void refusesOneThatHasNothingToCorrect(String event, String entry, String matter, String code) {
            BriefingView wrong = changed(
                    "register.csv",
                    text -> text
                            + ("E-900," + matter + "," + event + ",tt-hdnd-tinh,Bàn Thị Hải Yến,Vi Văn Lâm,2022-12-29,"
                                    + "2022-12-29T10:00:00+07:00,,Ghi nhầm,,,," + entry + "\n"),
                    SAT_2022_12_31);

            assertThat(unmetCode(wrong, "E-900")).isEqualTo(code);
            assertThat(wrong.corrections()).hasSize(2);
        }

        @Test
        void refusesOneThatWouldMakeALaterEntryImpossible() {
            BriefingView wrong = changed(
                    "register.csv",
                    text -> text + "E-900,KN-2022-01,voided,tt-hdnd-tinh,Bàn Thị Hải Yến,Vi Văn Lâm,2022-12-29,"
                            + "2022-12-29T10:00:00+07:00,,Ghi nhầm,,,,E-024\n",
                    SAT_2022_12_31);

            assertThat(unmetCode(wrong, "E-900")).isNotEmpty();
            assertThat(states(wrong)).isEqualTo(states(view));
        }
    }

    @Nested
    class AsARecord {

        private final BriefingView view = view(DATA, SAT_2022_12_31);

        @Test
        void isIntactAndComesBackFromItsRows() {
            assertThat(view.record().isIntact()).isTrue();
            assertThat(view.record().matters()).isEqualTo(22);
            assertThat(view.record().entries())
                    .as("22 opened, 81 lines, 5 refused")
                    .isEqualTo(98);
            assertThat(view.record().restored()).isEqualTo(22);
        }

        @Test
        void hasOneHashThatEveryEntryChanges() {
            String digest = view.record().digest();

            assertThat(digest).matches("[0-9a-f]{64}");
            assertThat(changed("register.csv", text -> text.replace("12/20 hồ sơ", "13/20 hồ sơ"), SAT_2022_12_31)
                            .record()
                            .digest())
                    .isNotEqualTo(digest);
        }

        @Test
        void keepsTheHashOfADayWhateverIsRecordedLater() {
            String then = view(DATA, FRI_2022_09_30).record().digest();

            assertThat(changed("register.csv", text -> withoutLine(text, "E-081"), FRI_2022_09_30)
                            .record()
                            .digest())
                    .isEqualTo(then);
        }
    }

    @Nested
    class AboutWhatIsOverdue {

        private final BriefingView view = view(DATA, SAT_2022_12_31);

        @Test
        void wouldUrgeTheThreeThatNobodyUrgedAndSaysWhyNotTheOthers() {
            assertThat(view.urging().total()).isEqualTo(5);
            assertThat(view.urging().moved()).isEqualTo(3);
            assertThat(view.urging().notMoved())
                    .extracting(
                            BulkView.NotMoved::matter,
                            each -> each.reasons().get(0).code())
                    .containsExactly(
                            tuple("CT-2022-04", "follow-up/rung-is-not-next"),
                            tuple("KN-2022-04", "follow-up/rung-is-not-next"));
        }

        @Test
        void saysWhatEachBodyMustDo() {
            assertThat(view.steps())
                    .extracting(StepsView::matter, each -> each.must().get(0).en())
                    .containsExactly(
                            tuple("CT-2022-04", "Completion reported"),
                            tuple("CT-2022-04", "Question the head of the body"),
                            tuple("KN-2022-04", "Completion reported"),
                            tuple("KN-2022-04", "Turn to the competent authority"),
                            tuple("KN-2022-06", "Completion reported"),
                            tuple("KN-2022-06", "Urge"),
                            tuple("CT-2022-07", "Completion reported"),
                            tuple("CT-2022-07", "Urge"),
                            tuple("KN-2022-05", "Completion reported"),
                            tuple("KN-2022-05", "Upheld on reconsideration"));
        }

        @Test
        void saysWhyAStepIsNotOpenYet() {
            StepsView last = view.steps().get(9);

            assertThat(last.may()).isNotEmpty();
            assertThat(last.whyNot()).extracting(ReasonView::code).containsExactly("follow-up/rung-is-not-next");
        }
    }

    @Nested
    class WithAnotherCalendar {

        @Test
        void saysWhatADeletedHolidayMovesAndWhy() {
            BriefingView view = changed("calendar.csv", text -> withoutLine(text, "2022-09-01"), SAT_2022_12_31);

            assertThat(view.moved().stream().filter(moved -> moved.what().en().equals("Carry out and report")))
                    .extracting(MovedView::matter, MovedView::from, MovedView::to)
                    .containsExactlyInAnyOrder(
                            moved("KN-2022-01", "2022-09-14", "2022-09-13"),
                            moved("KN-2022-10", "2022-10-26", "2022-10-25"),
                            moved("GB-2022-02", "2022-09-23", "2022-09-22"),
                            moved("CT-2022-01", "2022-09-05", "2022-09-01"),
                            moved("CT-2022-02", "2022-09-05", "2022-09-01"));
            assertThat(view.moved().stream().filter(moved -> !moved.what().en().equals("Carry out and report")))
                    .extracting(MovedView::matter, MovedView::from, MovedView::to)
                    .containsExactly(moved("CT-2022-02", "2022-09-09", "2022-09-08"));
            assertThat(view.moved())
                    .allSatisfy(moved -> assertThat(moved.because().en()).contains("1 September 2022"));
            // CT-2022-01 was due on 1/9 then, and reported on 5/9
            assertThat(rate(view.halfYear().onTime())).isEqualTo("3/5 60.0");
            assertThat(states(view)).isEqualTo(states(view(DATA, SAT_2022_12_31)));
        }

        private org.assertj.core.groups.Tuple moved(String matter, String from, String to) {
            return org.assertj.core.groups.Tuple.tuple(matter, LocalDate.parse(from), LocalDate.parse(to));
        }
    }

    @Nested
    class WithARegisterNobodyHereWrote {

        @Test
        void playsEntriesOutOfOrderInTheOrderTheyWereRecorded() {
            BriefingView view = changed(
                    "register.csv",
                    text -> {
                        List<String> lines = new ArrayList<>(text.lines().toList());
                        Collections.reverse(lines.subList(1, lines.size()));
                        return String.join("\n", lines) + "\n";
                    },
                    SAT_2022_12_31);

            assertThat(states(view)).isEqualTo(states(view(DATA, SAT_2022_12_31)));
            assertThat(refusedEntries(view)).containsExactlyInAnyOrder("E-028", "E-046", "E-062", "E-064", "E-076");
            assertThat(view.notes()).anySatisfy(note -> assertThat(note.en()).contains("order"));
        }

        @Test
        void takesAnEntryThatComesTwiceOnce() {
            BriefingView view = changed(
                    "register.csv",
                    text -> text
                            + text.lines()
                                    .filter(line -> line.startsWith("E-008,"))
                                    .findFirst()
                                    .orElseThrow() + "\n",
                    SAT_2022_12_31);

            assertThat(refusedEntries(view)).contains("E-008").hasSize(6);
            assertThat(unmetCode(view, "E-008")).isEqualTo("workflow/already-recorded");
            assertThat(states(view)).isEqualTo(states(view(DATA, SAT_2022_12_31)));
        }

        @Test
        void refusesAnEntryForAMatterThatThereIsNotAndGoesOn() {
            BriefingView view = changed(
                    "register.csv", text -> text.replace("E-001,KN-2022-02,", "E-001,KN-2022-99,"), SAT_2022_12_31);

            assertThat(unmetCode(view, "E-001")).isEqualTo("register/unknown-matter");
            assertThat(view.matters()).hasSize(22);
        }

        @Test
        void readsDecomposedVietnameseAsTheSameNames() {
            BriefingView decomposed =
                    changed("*", text -> Normalizer.normalize(text, Normalizer.Form.NFD), SAT_2022_12_31);

            assertThat(decomposed).isEqualTo(view(DATA, SAT_2022_12_31));
        }

        @Test
        void refusesAnExtensionWithoutANewDate() {
            BriefingView view = changed(
                    "register.csv",
                    text -> text
                            + "E-900,KN-2022-05,extended,tt-hdnd-tinh,Bàn Thị Hải Yến,Vi Văn Lâm,2022-12-29,"
                            + "2022-12-29T10:00:00+07:00,,Gia hạn,,,,\n",
                    SAT_2022_12_31);

            assertThat(unmetCode(view, "E-900")).isEqualTo("register/new-due-missing");
        }
    }

    @Nested
    class WithRegulationsThatLackANumber {

        @Test
        void namesTheSettingThatIsMissing() {
            Path data = copyWith(
                    "regulations.json",
                    text -> text.replace("\"key\": \"meeting/plenary-quorum\"", "\"key\": \"meeting/plenary\""));

            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> view(data, SAT_2022_12_31))
                    .satisfies(error -> assertThat(error.file()).isEqualTo("regulations.json"))
                    .withMessageContaining("meeting/plenary");
        }

        @Test
        void saysWhichArticleIsSilentAndShowsAnExample() {
            Path data = copyWith("regulations.json", MainJobTest::withoutFirstSetting);

            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> view(data, SAT_2022_12_31))
                    .withMessageContaining("meeting/plenary-quorum")
                    .withMessageContaining("A-V-01")
                    .withMessageContaining("at least 2/3 of all delegates");
        }
    }

    private static String withoutFirstSetting(String json) {
        int start = json.indexOf("{", json.indexOf("\"settings\""));
        int end = json.indexOf("\"key\"", json.indexOf("\"key\"", start) + 1);
        int next = json.lastIndexOf("{", end);
        return json.substring(0, start) + json.substring(next);
    }
}
