package org.hoidong.examples.quickstart.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the templates can ask for beside the view: texts in the report's language ({@code | t}) and in the other one
 * ({@code | u}), the report's own words ({@code w("key")}), days, counts and percentages. All of it is plain text, which
 * Pebble escapes where it is printed.
 */
final class ReportExtension extends AbstractExtension {

    /** The longest bar takes this share of the chart's width, in percent; its total stands in the rest. */
    private static final double WIDEST = 90;

    private final Words words;
    private final Words others;

    ReportExtension(Lang lang) {
        this.words = Words.in(lang);
        this.others = Words.in(lang.other());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return ImmutableMap.of(
                "t", filter(value -> ((Text) value).in(words.lang())),
                "u", filter(value -> ((Text) value).in(words.lang().other())),
                "day", filter(value -> words.day(date(value))),
                "anchor", filter(value -> anchor((String) value)));
    }

    @Override
    public Map<String, Function> getFunctions() {
        return ImmutableMap.<String, Function>builder()
                .put("w", function(args -> words.get((String) args.get(0), rest(args))))
                .put("o", function(args -> others.get((String) args.get(0), rest(args))))
                .put("n", function(args -> words.count((String) args.get(0), number(args.get(1)))))
                .put("day", function(args -> words.day(date(args.get(0)))))
                .put("until", function(args -> words.until(date(args.get(0)), date(args.get(1)))))
                .put("percent", function(args -> words.percent((FigureView) args.get(0))))
                .put("rate", function(args -> words.rate((FigureView) args.get(0))))
                .put("days", function(args -> words.days((FigureView) args.get(0))))
                .put("rungs", function(args -> words.rungs((LateView) args.get(0))))
                .put("ids", function(args -> Words.ids((FigureView) args.get(0))))
                .put("urging", function(args -> words.urging((BulkView) args.get(0))))
                .put("corrected", function(args -> words.corrected((CorrectionView) args.get(0))))
                .put("standing", function(args -> words.standing((StandingView) args.get(0))))
                .put("intact", function(args -> words.intact((RecordView) args.get(0))))
                .put("picture", function(args -> WorkflowPicture.of((List<?>) args.get(0), words)))
                .put("tag", function(args -> words.lang().tag()))
                .put("otherTag", function(args -> others.lang().tag()))
                .put("pieces", function(args -> pieces((ShareView) args.get(0), longest(args.get(1)))))
                .put("barEnd", function(args -> number(end((ShareView) args.get(0), longest(args.get(1))))))
                .buildOrThrow();
    }

    private static Object[] rest(List<Object> args) {
        return args.subList(1, args.size()).toArray();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate date(Object value) {
        return value instanceof Optional<?> optional ? (LocalDate) optional.orElseThrow() : (LocalDate) value;
    }

    /** Makes an id that can stand in an address; every other character becomes its number, so that no two meet. */
    static String anchor(String id) {
        StringBuilder anchor = new StringBuilder();
        id.codePoints().forEach(c -> {
            if ((c < 128 && Character.isLetterOrDigit(c)) || c == '-') {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('_').append(c).append('_');
            }
        });
        return anchor.toString();
    }

    /**
     * One piece of a bar.
     *
     * @param id which part it is
     * @param count how many matters
     * @param from where it starts, in percent of the chart
     * @param width how wide it is
     * @param middle where its number stands
     * @param wide whether there is room for the number
     */
    public record Piece(String id, int count, String from, String width, String middle, boolean wide) {}

    /** Returns the greatest total of some rows, which the longest bar stands for. */
    private static int longest(Object rows) {
        return ((List<?>) rows)
                .stream().mapToInt(row -> ((ShareView) row).total()).max().orElse(0);
    }

    private static double end(ShareView row, int longest) {
        return longest == 0 ? 0 : WIDEST * row.total() / longest;
    }

    /** Cuts the bar of a row into its parts. */
    static ImmutableList<Piece> pieces(ShareView row, int longest) {
        List<ShareView.Part> parts = row.parts();
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).count() > 0)
                .mapToObj(i -> {
                    int before = parts.subList(0, i).stream()
                            .mapToInt(ShareView.Part::count)
                            .sum();
                    double from = WIDEST * before / longest;
                    double width = WIDEST * parts.get(i).count() / longest;
                    return new Piece(
                            parts.get(i).id(),
                            parts.get(i).count(),
                            number(from),
                            number(width),
                            number(from + width / 2),
                            width >= 5);
                })
                .collect(toImmutableList());
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.2f", value);
    }

    @FunctionalInterface
    private interface OfValue {
        Object apply(Object value);
    }

    private static Filter filter(OfValue body) {
        return new Filter() {
            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object apply(
                    Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return body.apply(input);
            }
        };
    }

    private static Function function(java.util.function.Function<List<Object>, Object> body) {
        return new Function() {
            @Override
            public @Nullable List<String> getArgumentNames() {
                return null; // positional: Pebble then names the arguments 0, 1, 2
            }

            @Override
            public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                List<Object> values = new ArrayList<>();
                for (int i = 0; args.containsKey(Integer.toString(i)); i++) {
                    values.add(args.get(Integer.toString(i)));
                }
                return body.apply(values);
            }
        };
    }
}
