package org.hoidong.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class RenderersTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&<b onload=x>";

    @Nested
    class Page {

        @ParameterizedTest
        @EnumSource(Lang.class)
        void needsNothingFromOutside(Lang lang) {
            String page = Renderers.page(SampleBriefing.of(), lang);

            assertThat(page).contains("<html lang=\"" + lang.tag() + "\">");
            assertThat(page).doesNotContain("<script", "<link", "@import", "url(", "src=");
            assertThat(page.replace("<a href=\"https://example.org/77-91\" rel=\"noreferrer\">", ""))
                    .as("an address stands only where a reader may follow it to a provision")
                    .doesNotContain("http:", "https:");
        }

        @Test
        void linksAProvisionToWhereItCanBeReadAndEscapesTheAddress() {
            assertThat(Renderers.page(SampleBriefing.of(), Lang.EN))
                    .contains(
                            "<a href=\"https://example.org/77-91\" rel=\"noreferrer\">Law 77/2015/QH13, Article 91</a>");
            assertThat(Renderers.page(SampleBriefing.saying(HOSTILE), Lang.EN))
                    .contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noreferrer\">");
        }

        @ParameterizedTest
        @EnumSource(Lang.class)
        void isWellFormed(Lang lang) throws Exception {
            String body = Renderers.page(SampleBriefing.saying(HOSTILE), lang)
                    .replaceFirst("(?s)<!DOCTYPE html>", "")
                    .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                    .replaceAll("<details open", "<details open=\"\"");

            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        }

        @Test
        void showsWhateverTheDataSayAndRunsNoneOfIt() {
            String page = Renderers.page(SampleBriefing.saying(HOSTILE), Lang.EN);

            assertThat(page).doesNotContain("<script", "<b onload").contains("&lt;script&gt;alert(1)");
        }

        @Test
        void linksOnlyToWhatItHolds() {
            String page = Renderers.page(SampleBriefing.of(), Lang.VI);
            Set<String> ids = found(page, " id=\"([^\"]+)\"");

            assertThat(ids).containsAll(found(page, "href=\"#([^\"]+)\""));
            assertThat(ids).containsAll(found(page, "aria-labelledby=\"([^\" ]+)"));
            assertThat(page.split(" id=\"", -1)).hasSize(ids.size() + 1);
        }

        @ParameterizedTest
        @EnumSource(Lang.class)
        void canSayThatThereIsNothing(Lang lang) {
            String page = Renderers.page(SampleBriefing.empty(), lang);

            assertThat(page).contains(Words.in(lang).get("overdue.none"), "—");
        }

        @Test
        void opensEveryFigureToTheMattersBehindIt() {
            String page = Renderers.page(SampleBriefing.of(), Lang.EN);

            for (FigureView figure : SampleBriefing.of().figures()) {
                if (figure.count() > 0) {
                    assertThat(page).as(figure.id()).contains("title=\"" + Words.ids(figure) + "\"");
                }
            }
        }

        private static Set<String> found(String page, String pattern) {
            Set<String> all = new TreeSet<>();
            Matcher matcher = Pattern.compile(pattern).matcher(page);
            while (matcher.find()) {
                all.add(matcher.group(1));
            }
            return all;
        }
    }

    @Nested
    class Speech {

        @Test
        void speaksOneLanguageInEachFile() {
            assertThat(Renderers.speech(SampleBriefing.of(), Lang.VI))
                    .contains("Kính thưa")
                    .doesNotContain("Ladies and gentlemen", "overdue");
            assertThat(Renderers.speech(SampleBriefing.of(), Lang.EN))
                    .contains("Ladies and gentlemen")
                    .doesNotContain("Kính thưa", "quá hạn");
        }

        @Test
        void namesTheBaseOfEveryPercentage() {
            assertThat(Renderers.speech(SampleBriefing.of(), Lang.VI))
                    .contains("3 việc (20,0% của 15 việc) đã được kiểm tra, xác nhận")
                    .contains("20,0% (3/15, trên “Tổng số”, làm tròn đến một chữ số thập phân)");
            assertThat(Renderers.speech(SampleBriefing.of(), Lang.EN)).contains("4 matters (26.7% of 15) are overdue");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<script>", "[x](y)", "**bold**", "# title", "`code`", "a|b", "&lt;"})
        void showsMarkupAsItIsWritten(String text) {
            String speech = Renderers.speech(SampleBriefing.saying(text), Lang.EN);

            assertThat(speech)
                    .contains(Templates.escapeMarkdown(text))
                    .doesNotContainPattern("(?<!\\\\)" + Pattern.quote(text));
        }

        @Test
        void startsNoLineWithWhatTheDataSay() {
            String speech = Renderers.speech(SampleBriefing.saying("one\n# two\n- three"), Lang.VI);

            assertThat(speech).doesNotContain("\n# two", "\n- three");
        }
    }

    @Nested
    class Table {

        @Test
        void hasOneRowForEachMatterUnderAHeaderOfIds() throws IOException {
            List<Map<String, String>> rows = rows(SampleBriefing.of());

            assertThat(rows).hasSize(SampleBriefing.of().matters().size());
            assertThat(rows.get(3))
                    .containsEntry("id", "KN-2022-04")
                    .containsEntry("due_on", "2022-09-30")
                    .containsEntry("overdue_since", "2022-10-01")
                    .containsEntry("days_late", "92")
                    .containsEntry("state", "follow-up/in-progress")
                    .containsEntry("next_on", "2022-09-30");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
        void isNotComputedByASpreadsheet(String text) throws IOException {
            assertThat(rows(SampleBriefing.saying(text)).get(0)).containsEntry("text_vi", "'" + text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b", "say \"x\"", "two\nlines", "Hội đồng", " padded "})
        void keepsWhatTheDataSay(String text) throws IOException {
            assertThat(rows(SampleBriefing.saying(text)).get(0)).containsEntry("text_vi", text);
        }

        @Test
        void hasOneRowForEachFigureWithAsManyIdsAsItSays() throws IOException {
            List<Map<String, String>> rows = rows(FigureTable.render(SampleBriefing.of()));

            assertThat(rows).hasSize(SampleBriefing.of().figures().size());
            assertThat(rows)
                    .filteredOn(row -> cell(row, "figure").equals("rate/implementation"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("value", "3")
                            .containsEntry("unit", "matters")
                            .containsEntry("base", "15")
                            .containsEntry("percent", "20.0")
                            .containsEntry("case_ids", "KN-2022-01 KN-2022-06 GB-2022-02"));
            assertThat(rows)
                    .filteredOn(row -> cell(row, "figure").equals("age/median"))
                    .extracting(row -> cell(row, "value") + " " + cell(row, "unit") + cell(row, "percent"))
                    .containsExactly("6.5 days");
            assertThat(rows)
                    .filteredOn(row -> !cell(row, "unit").equals("days"))
                    .allSatisfy(row -> assertThat(
                                    Splitter.on(' ').omitEmptyStrings().splitToList(cell(row, "case_ids")))
                            .hasSize(Integer.parseInt(cell(row, "value"))));
        }

        @Test
        void hasOneRowForEachDutyOfATierTheEarliestFirst() throws IOException {
            List<Map<String, String>> rows = rows(DutyTable.render(SampleBriefing.of()));

            assertThat(rows)
                    .hasSize(SampleBriefing.of().matters().stream()
                            .mapToInt(matter -> matter.owed().size())
                            .sum());
            assertThat(rows).extracting(row -> cell(row, "due_on")).isSorted();
            assertThat(rows.get(0))
                    .containsEntry("duty", "KN-2022-04-implement")
                    .containsEntry("tier_en", "Province")
                    .containsEntry("due_on", "2022-09-30")
                    .containsEntry("days_late", "92")
                    .containsEntry("matter", "KN-2022-04")
                    .containsEntry("what_en", "report completion");
        }

        private static String cell(Map<String, String> row, String column) {
            return Objects.requireNonNull(row.get(column), column);
        }

        private static List<Map<String, String>> rows(BriefingView view) throws IOException {
            return rows(MatterTable.render(view));
        }

        private static List<Map<String, String>> rows(String table) throws IOException {
            assertThat(table).startsWith("\uFEFF").endsWith("\r\n");
            try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(table.substring(1))) {
                return rows.readAll();
            }
        }
    }

    @Nested
    class Deadlines {

        @Test
        void areReadBackAsOneDayEach() throws IOException, ParserException {
            List<VEvent> events = events(SampleBriefing.of());

            assertThat(events)
                    .hasSize(SampleBriefing.of().matters().stream()
                            .mapToInt(matter -> matter.owed().size())
                            .sum());
            VEvent urge = events.stream()
                    .filter(event -> event.getUid().orElseThrow().getValue().equals("KN-2022-04-urge@hoidong.org"))
                    .findFirst()
                    .orElseThrow();
            assertThat(urge.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20230107");
            assertThat(urge.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20230108");
            assertThat(urge.getRequiredProperty(Property.DTSTAMP).getValue()).isEqualTo("20221231T000000Z");
            assertThat(urge.getAlarms()).isEmpty();
        }

        @Test
        void areValid() throws IOException, ParserException {
            Calendar calendar = calendar(SampleBriefing.of(), Lang.VI);

            assertThat(calendar.validate().hasErrors()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b;c\\d", "two\nEND:VEVENT\nlines", "Hội đồng nhân dân tỉnh Tuyên Quang"})
        void keepWhatTheDataSay(String text) throws IOException, ParserException {
            assertThat(events(SampleBriefing.saying(text)))
                    .singleElement()
                    .satisfies(event -> assertThat(
                                    event.getRequiredProperty(Property.SUMMARY).getValue())
                            .contains(text));
        }

        @Test
        void keepTheirNamesFromOneLanguageToTheOther() throws IOException, ParserException {
            assertThat(uids(calendar(SampleBriefing.of(), Lang.EN)))
                    .isEqualTo(uids(calendar(SampleBriefing.of(), Lang.VI)));
        }

        @Test
        void areFoldedAtSeventyFiveOctets() {
            assertThat(DeadlinesRenderer.render(SampleBriefing.of(), Lang.VI).split("\r\n"))
                    .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        }

        private static List<String> uids(Calendar calendar) {
            return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                    .map(event -> event.getUid().orElseThrow().getValue())
                    .toList();
        }

        private static List<VEvent> events(BriefingView view) throws IOException, ParserException {
            return calendar(view, Lang.VI).getComponents(Component.VEVENT);
        }

        private static Calendar calendar(BriefingView view, Lang lang) throws IOException, ParserException {
            return new CalendarBuilder().build(new StringReader(DeadlinesRenderer.render(view, lang)));
        }
    }

    @Nested
    class Console {

        @ParameterizedTest
        @EnumSource(Lang.class)
        void fitsAHundredColumns(Lang lang) {
            assertThat(ConsoleSummary.render(SampleBriefing.of(), lang).lines()).allMatch(line -> line.length() <= 100);
            assertThat(ConsoleSummary.render(SampleBriefing.empty(), lang)).isNotBlank();
        }

        @Test
        void sendsTheTerminalNoCommands() {
            assertThat(ConsoleSummary.render(SampleBriefing.saying("a\u001b[31mb\rc"), Lang.EN)
                            .replace("\n", ""))
                    .doesNotContainPattern("\\p{Cntrl}");
        }
    }

    @Nested
    class Everything {

        @Test
        void isTheSameEveryTime() {
            Map<String, byte[]> once = Renderers.render(SampleBriefing.of(), Lang.VI);
            Map<String, byte[]> again = Renderers.render(SampleBriefing.of(), Lang.VI);

            assertThat(once.keySet())
                    .containsExactly(
                            "report.html",
                            "briefing.vi.md",
                            "briefing.en.md",
                            "follow-ups.csv",
                            "figures.csv",
                            "duties.csv",
                            "deadlines.ics");
            once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
        }
    }
}
