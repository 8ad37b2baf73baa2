package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.report.Petitions.ANSWERED;
import static org.hoidong.workflow.report.Petitions.BY_FIELD;
import static org.hoidong.workflow.report.Petitions.BY_TIER;
import static org.hoidong.workflow.report.Petitions.CONTEXT;
import static org.hoidong.workflow.report.Petitions.EXPLAINED;
import static org.hoidong.workflow.report.Petitions.IN_PROGRESS;
import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;
import static org.hoidong.workflow.report.Petitions.RESOLVED;
import static org.hoidong.workflow.report.Petitions.SETTLED;
import static org.hoidong.workflow.report.Petitions.WED_2022_08_31;
import static org.hoidong.workflow.report.Petitions.YEAR_END_SESSION;
import static org.hoidong.workflow.report.Petitions.many;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of law.md 10.1, each rebuilt from as many cases, and each with one number changed by one. */
class PublishedTableTest {

    private static final Optional<EventType<NoPayload>> NONE = Optional.empty();
    private static final Measure<Petition> ALL = Measures.all();
    private static final Measure<Petition> OPEN = Measures.open();
    private static final Measure<Petition> RESOLVED_ONES = Measures.in(RESOLVED, Label.of("Đã giải quyết", "Resolved"));
    private static final Measure<Petition> EXPLAINED_ONES =
            Measures.in(EXPLAINED, Label.of("Giải trình, thông tin", "Explained, informed"));
    private static final Measure<Petition> IN_PROGRESS_ONES =
            Measures.in(IN_PROGRESS, Label.of("Đang giải quyết", "In progress"));

    /** A published table, and the counts it must agree with. */
    private record Row(PublishedTable table, RollUp rollUp) {}

    private static RollUp counted(LocalDate on, List<WorkflowCase<Petition>> cases) {
        return RollUpPlan.<Petition>builder(on, CONTEXT)
                .dimension(BY_TIER)
                .dimension(BY_FIELD)
                .measure(OPEN)
                .measure(RESOLVED_ONES)
                .measure(EXPLAINED_ONES)
                .measure(IN_PROGRESS_ONES)
                .build()
                .count(cases);
    }

    @SafeVarargs
    private static List<WorkflowCase<Petition>> all(List<WorkflowCase<Petition>>... parts) {
        List<WorkflowCase<Petition>> cases = new ArrayList<>();
        for (List<WorkflowCase<Petition>> part : parts) {
            cases.addAll(part);
        }
        return cases;
    }

    private static List<WorkflowCase<Petition>> ofTier(String tier, int count, Optional<EventType<NoPayload>> event) {
        String name = tier + event.map(next -> "-" + next.id()).orElse("");
        return many(name, count, new Petition(tier, "field"), MON_2022_08_01, event);
    }

    private static List<WorkflowCase<Petition>> ofField(String field, int count) {
        return many(field, count, new Petition("province", field), MON_2022_08_01, NONE);
    }

    private static PublishedTable.Builder byTier(String id, int all, int central, int province, int district) {
        return PublishedTable.builder(id)
                .figure("all", Label.of("Tổng số kiến nghị", "All petitions"), all, Cell.ofWhole(ALL))
                .figure("central", Label.of("Trung ương", "Central"), central, Cell.of(BY_TIER, "central", ALL))
                .figure("province", Label.of("Cấp tỉnh", "Province"), province, Cell.of(BY_TIER, "province", ALL))
                .figure("district", Label.of("Cấp huyện", "District"), district, Cell.of(BY_TIER, "district", ALL))
                .sum("all", "central", "province", "district");
    }

    private static Row row1() {
        PublishedTable table = byTier("thai-nguyen/2022", 125, 13, 93, 19)
                .figure("resolved", RESOLVED_ONES.label(), 18, Cell.of(BY_TIER, "province", RESOLVED_ONES))
                .figure("explained", EXPLAINED_ONES.label(), 37, Cell.of(BY_TIER, "province", EXPLAINED_ONES))
                .figure("in-progress", IN_PROGRESS_ONES.label(), 38, Cell.of(BY_TIER, "province", IN_PROGRESS_ONES))
                .sum("province", "resolved", "explained", "in-progress")
                .build();
        return new Row(
                table,
                counted(
                        WED_2022_08_31,
                        all(
                                ofTier("central", 13, NONE),
                                ofTier("district", 19, NONE),
                                ofTier("province", 18, Optional.of(SETTLED)),
                                ofTier("province", 37, Optional.of(ANSWERED)),
                                ofTier("province", 38, NONE))));
    }

    private static Row row3() {
        return new Row(
                byTier("thai-nguyen/2023", 132, 18, 93, 21).build(),
                counted(
                        WED_2022_08_31,
                        all(ofTier("central", 18, NONE), ofTier("province", 93, NONE), ofTier("district", 21, NONE))));
    }

    private static Row row6() {
        PublishedTable table = PublishedTable.builder("kon-tum/2024")
                .figure("all", Label.of("Tổng số", "All"), 84, Cell.ofWhole(ALL))
                .figure(
                        "economy",
                        Label.of("Kinh tế - ngân sách", "Economy and budget"),
                        76,
                        Cell.of(BY_FIELD, "economy", ALL))
                .figure("legal", Label.of("Pháp chế", "Legal"), 3, Cell.of(BY_FIELD, "legal", ALL))
                .figure(
                        "culture",
                        Label.of("Văn hóa - xã hội", "Culture and society"),
                        5,
                        Cell.of(BY_FIELD, "culture", ALL))
                .sum("all", "economy", "legal", "culture")
                .build();
        return new Row(
                table,
                counted(WED_2022_08_31, all(ofField("economy", 76), ofField("legal", 3), ofField("culture", 5))));
    }

    // 122 - 19 - 28 = 75 are told of nowhere; on 48 of the 77 later ones 20 agencies reported
    private static Row row7() {
        PublishedTable table = PublishedTable.builder("tuyen-quang/2023")
                .figure(
                        "before",
                        Label.of("Trước kỳ họp thứ 6", "Before the 6th session"),
                        122,
                        Cell.of(BY_FIELD, "before", ALL))
                .figure("resolved", RESOLVED_ONES.label(), 19, Cell.of(BY_FIELD, "before", RESOLVED_ONES))
                .figure("in-progress", IN_PROGRESS_ONES.label(), 28, Cell.of(BY_FIELD, "before", IN_PROGRESS_ONES))
                .figure(
                        "after",
                        Label.of("Sau kỳ họp thứ 6", "After the 6th session"),
                        77,
                        Cell.of(BY_FIELD, "after", ALL))
                .figure(
                        "reported",
                        Label.of("Đã báo cáo", "Reported on"),
                        48,
                        Cell.of(BY_FIELD, "after", EXPLAINED_ONES))
                .figure("agencies", Label.of("Cơ quan báo cáo", "Agencies that reported"), 20)
                .within("before", "resolved", "in-progress")
                .within("after", "reported")
                .moreThanPercent("resolved", "before", BigDecimal.valueOf(15))
                .percent("resolved", "before", new BigDecimal("15.57"))
                .percent("in-progress", "before", BigDecimal.valueOf(23))
                .percent("in-progress", "before", new BigDecimal("22.95"))
                .build();
        Petition before = new Petition("province", "before");
        Petition after = new Petition("province", "after");
        List<WorkflowCase<Petition>> untold = IntStream.rangeClosed(1, 75)
                .mapToObj(i -> Petitions.received("untold-" + i, before, MON_2022_08_01))
                .toList();
        return new Row(
                table,
                counted(
                        WED_2022_08_31,
                        all(
                                many("resolved", 19, before, MON_2022_08_01, Optional.of(SETTLED)),
                                many("in-progress", 28, before, MON_2022_08_01, NONE),
                                untold,
                                many("reported", 48, after, MON_2022_08_01, Optional.of(ANSWERED)),
                                many("silent", 29, after, MON_2022_08_01, NONE))));
    }

    private static Row row9() {
        PublishedTable table = PublishedTable.builder("lao-cai/backlog")
                .figure("unresolved", Label.of("Chưa giải quyết", "Unresolved"), 155, Cell.ofWhole(OPEN))
                .build();
        return new Row(
                table,
                counted(
                        WED_2022_08_31,
                        all(ofTier("province", 155, NONE), ofTier("province", 9, Optional.of(SETTLED)))));
    }

    private static Row row10() {
        PublishedTable table = PublishedTable.builder("hai-duong/2024")
                .figure(
                        "economy",
                        Label.of("Kinh tế - ngân sách", "Economy and budget"),
                        7,
                        Cell.of(BY_FIELD, "economy", ALL))
                .figure(
                        "culture",
                        Label.of("Văn hóa - xã hội", "Culture and society"),
                        6,
                        Cell.of(BY_FIELD, "culture", ALL))
                .build();
        return new Row(table, counted(WED_2022_08_31, all(ofField("economy", 7), ofField("culture", 6))));
    }

    private static List<Row> rows() {
        return List.of(row1(), row3(), row6(), row7(), row9(), row10());
    }

    static Stream<Arguments> tables() {
        return rows().stream().map(row -> Arguments.argumentSet(row.table().id(), row));
    }

    static Stream<Arguments> changedByOne() {
        return rows().stream()
                .flatMap(row -> row.table().figures().keySet().stream()
                        .flatMap(figure -> Stream.of(-1, 1)
                                .map(change -> Arguments.argumentSet(
                                        row.table().id() + " " + figure + " " + change, row, figure, change))));
    }

    private static Optional<Reason> differs(Verdict verdict, String figure) {
        return verdict.unmet().stream()
                .filter(reason -> reason.code().equals(TableCheck.FIGURE_DIFFERS))
                .filter(reason -> Datum.of(figure).equals(reason.facts().get("figure")))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void agreeWithTheCasesTheyWereCountedFrom(Row row) {
        assertThat(row.table().reconcile(row.rollUp()).unmet()).isEmpty();
        assertThat(row.table().check().isSatisfied()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changedByOne")
    void areFlaggedWithFigureExpectedAndGotWhenOneNumberIsOffByOne(Row row, String figure, int change) {
        int right = row.table().printed(figure);
        PublishedTable off = row.table().with(figure, right + change);
        Verdict verdict = off.reconcile(row.rollUp());

        if (figure.equals("agencies")) { // not counted from cases, and part of no sum
            assertThat(verdict.isSatisfied()).isTrue();
            return;
        }
        assertThat(verdict.isSatisfied()).isFalse();
        assertThat(differs(verdict, figure))
                .hasValueSatisfying(reason -> assertThat(reason.facts())
                        .containsEntry("printed", Datum.of(right + change))
                        .containsEntry("counted", Datum.of(right)));
        long flagged = verdict.unmet().stream()
                .filter(reason -> reason.code().equals(TableCheck.FIGURE_DIFFERS))
                .count();
        assertThat(flagged).isEqualTo(1);
    }

    @Nested
    class Check {

        @Test
        void flagsATableWhoseOwnPartsDoNotAddUp() {
            Verdict verdict = row1().table().with("district", 20).check();

            assertThat(verdict.unmet())
                    .extracting(Object::toString)
                    .containsExactly("report/sum-differs {figure=all, printed=125, sum=126,"
                            + " parts=[central, province, district], numbers=[13, 93, 20]}");
        }

        // 93 is a sum and a part, so that both sums are off
        @Test
        void flagsEverySumAFigureIsIn() {
            Verdict verdict = row1().table().with("province", 94).check();

            assertThat(verdict.unmet())
                    .extracting(
                            reason -> reason.facts().get("figure"),
                            reason -> reason.facts().get("sum"))
                    .containsExactly(tuple(Datum.of("all"), Datum.of(126)), tuple(Datum.of("province"), Datum.of(93)));
        }

        @Test
        void letsPartsThatLeaveARestBeNoMoreThanTheWhole() {
            PublishedTable table = PublishedTable.builder("test/rest")
                    .figure("all", Label.same("all"), 10)
                    .figure("some", Label.same("some"), 6)
                    .figure("others", Label.same("others"), 4)
                    .within("all", "some", "others")
                    .build();

            assertThat(table.check().reasons()).extracting(Reason::code).containsExactly(TableCheck.PARTS_FIT);
            assertThat(table.with("some", 7).check().unmet())
                    .extracting(Reason::code)
                    .containsExactly(TableCheck.PARTS_EXCEED);
        }

        // 20 of 122 is 16.39 %, 27 of 122 is 22.13 %
        @Test
        void flagsAPercentageThatIsNotThatOfItsFigures() {
            assertThat(row7().table().with("resolved", 20).check().unmet())
                    .extracting(Object::toString)
                    .containsExactly(
                            "report/percent-differs {part=resolved, count=20, base=before, whole=122, printed=15.57,"
                                    + " right=16.39}");
            assertThat(row7().table().with("in-progress", 27).check().unmet())
                    .extracting(reason -> reason.facts().get("right"))
                    .containsExactly(Datum.of("22"), Datum.of("22.13"));
        }

        // 18 of 120 is 15 % exactly
        @Test
        void takesMoreThanAsMore() {
            PublishedTable table = PublishedTable.builder("test/more")
                    .figure("all", Label.same("all"), 120)
                    .figure("some", Label.same("some"), 19)
                    .moreThanPercent("some", "all", BigDecimal.valueOf(15))
                    .build();

            assertThat(table.check().isSatisfied()).isTrue();
            assertThat(table.with("some", 18).check().unmet())
                    .extracting(Object::toString)
                    .containsExactly("report/percent-differs {part=some, count=18, base=all, whole=120, printed=> 15,"
                            + " right=15.00}");
        }

        @Test
        void callsAPercentageOfNothingImpossible() {
            PublishedTable table = PublishedTable.builder("test/none")
                    .figure("all", Label.same("all"), 0)
                    .figure("some", Label.same("some"), 0)
                    .percent("some", "all", BigDecimal.ZERO)
                    .build();

            assertThat(table.check().unmet()).extracting(Reason::code).containsExactly(TableCheck.PERCENT_IMPOSSIBLE);
            assertThat(table.with("all", 2).with("some", 3).check().unmet())
                    .extracting(Reason::code)
                    .containsExactly(TableCheck.PERCENT_IMPOSSIBLE);
        }

        @Test
        void saysOfFiguresAloneThatTheyWereNotCompared() {
            Verdict verdict = row9().table().check();

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(TableCheck.FIGURE_NOT_COUNTED);
        }
    }

    @Nested
    class Building {

        private final PublishedTable.Builder table =
                PublishedTable.builder("test/table").figure("all", Label.same("all"), 1);

        @Test
        void takesNoFigureTwiceAndNoneBelowNought() {
            assertThatThrownBy(() -> table.figure("all", Label.same("all"), 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("figure (all) must be named once");
            assertThatThrownBy(() -> table.figure("some", Label.same("some"), -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("figure some (-1) must not be negative");
            assertThatThrownBy(() -> PublishedTable.builder("test/none").build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must have a figure");
        }

        @Test
        void namesAFigureThatIsNotThere() {
            assertThatThrownBy(() -> table.sum("all", "some"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("figure (some) must be one of [all]; name it first");
            assertThatThrownBy(() -> table.sum("all"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must have parts");
            assertThatThrownBy(() -> table.build().with("some", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("figure (some)");
            assertThatThrownBy(() -> table.percent("all", "all", new BigDecimal("1.1234567")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("percentage (1.1234567)");
        }
    }

    /** law.md 10.1 row 10: what is due at a session is overdue the day after it, whenever that is. */
    @Test
    void ofWhatIsDueAtASessionAreOverdueTheDayAfterIt() {
        LocalDate session = LocalDate.of(2024, 12, 10);
        LocalDate opened = LocalDate.of(2024, 7, 1);
        var context = Petitions.context(Milestones.of(Map.of(YEAR_END_SESSION, session)));
        List<WorkflowCase<Petition>> groups = all(
                many("economy", 7, Petitions.due("province", Due.at(YEAR_END_SESSION)), opened, NONE),
                many("culture", 6, Petitions.due("province", Due.at(YEAR_END_SESSION)), opened, NONE));
        Measure<Petition> overdue = Measures.overdue();

        assertThat(RollUpPlan.<Petition>builder(session, context)
                        .measure(overdue)
                        .build()
                        .count(groups)
                        .whole()
                        .count(overdue))
                .isZero();
        assertThat(RollUpPlan.<Petition>builder(session.plusDays(1), context)
                        .measure(overdue)
                        .build()
                        .count(groups)
                        .whole()
                        .count(overdue))
                .isEqualTo(13);
    }

    @Test
    void nameTheirFigures() {
        PublishedTable table = row3().table();

        assertThat(table).hasToString("thai-nguyen/2023: all 132, central 18, province 93, district 21");
        assertThat(table.names().render(Datum.of("central"), Language.ENGLISH)).isEqualTo("Central");
        assertThat(ImmutableList.copyOf(table.figures().keySet())).hasSize(4);
    }
}
