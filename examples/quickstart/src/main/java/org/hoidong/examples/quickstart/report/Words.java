package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the report itself says in one language: its headings and units, its dates and percentages.
 *
 * <p>The words stand in {@code words_vi.properties} and {@code words_en.properties}. This class is immutable and
 * thread-safe.
 */
final class Words {

    private static final Words VIETNAMESE = new Words(Lang.VI);
    private static final Words ENGLISH = new Words(Lang.EN);

    private final Lang lang;
    private final Properties texts;

    private Words(Lang lang) {
        this.lang = lang;
        this.texts = load("words_" + lang.tag() + ".properties");
    }

    static Words in(Lang lang) {
        return lang == Lang.VI ? VIETNAMESE : ENGLISH;
    }

    private static Properties load(String name) {
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            checkArgument(stream != null, "resource (%s) must be on the class path; build the module again", name);
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                return properties;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Lang lang() {
        return lang;
    }

    /** Returns the words of a key, with {@code {0}}, {@code {1}} filled in. */
    String get(String key, Object... values) {
        String text = texts.getProperty(key);
        checkArgument(text != null, "key (%s) must be in words_%s.properties", key, lang.tag());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns the words of a key for a number of things: one of them has words of its own. */
    String count(String key, long number) {
        return get(number == 1 ? key + ".one" : key, number);
    }

    /** Returns a day as people write it: 27/7/2022, or 27 July 2022. */
    String day(LocalDate date) {
        return lang == Lang.VI
                ? date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear()
                : date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + date.getYear();
    }

    /** Returns how far a day lies ahead. */
    String until(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? get("next.today") : count("next.in", days);
    }

    /** Returns a figure in percent of its base, or a dash if there is no base or it is empty. */
    String percent(FigureView figure) {
        return figure.base().flatMap(BaseView::percent).map(this::percent).orElse("—");
    }

    private String percent(BigDecimal percent) {
        String number = percent.toPlainString();
        return (lang == Lang.VI ? number.replace('.', ',') : number) + "%";
    }

    /** Returns a figure as a rate: percentage, part, base and rounding; or that there is none. */
    String rate(FigureView figure) {
        BaseView base = figure.base().orElseThrow();
        String of = base.label().in(lang);
        return base.percent()
                .map(percent -> get("rate", percent(percent), figure.count(), base.whole(), of))
                .orElseGet(() -> get("rate.undefined", of));
    }

    /** Returns a number of days, a half with the decimal mark of the language. */
    String days(FigureView figure) {
        String number = figure.value().stripTrailingZeros().toPlainString();
        return get("days", lang == Lang.VI ? number.replace('.', ',') : number);
    }

    /** Returns the ids of the matters behind a figure, one after the other. */
    static String ids(FigureView figure) {
        return String.join(", ", figure.matters());
    }

    /** Returns how far the ladder was climbed in a late matter, and what comes next. */
    String rungs(LateView late) {
        String taken = late.rung().isEmpty()
                ? get("rung.none")
                : get("rung.latest", late.rung().in(lang));
        return late.nextRung().isEmpty()
                ? taken + "; " + get("rung.over")
                : taken + "; " + get("rung.next", late.nextRung().in(lang));
    }

    /** Returns what a body must do, and how much else is open to it. */
    String can(StepsView steps) {
        String must = steps.must().stream().map(step -> step.in(lang)).collect(Collectors.joining(", "));
        String may = count("now.others", steps.may().size());
        return (must.isEmpty() ? "" : get("now.must") + " " + must + "; ") + get("now.may") + " " + may;
    }

    /** Returns what would come of urging every overdue matter. */
    String urging(BulkView bulk) {
        return get("bulk.line", bulk.event().in(lang), bulk.moved(), bulk.total() - bulk.moved());
    }

    /** Returns what a correction did. */
    String corrected(CorrectionView correction) {
        return get(
                correction.voids() ? "corrections.voided" : "corrections.put-in",
                correction.corrects(),
                correction.event().in(lang));
    }

    /** Returns how a matter stands. */
    String standing(StandingView standing) {
        String state = standing.state().in(lang);
        return standing.dueOn()
                .map(due -> get("standing", state, day(due), standing.entries()))
                .orElseGet(() -> get("standing.closed", state, standing.entries()));
    }

    /** Returns whether the record is intact. */
    String intact(RecordView record) {
        return get(record.isIntact() ? "record.intact" : "record.altered", record.matters(), record.entries());
    }
}
