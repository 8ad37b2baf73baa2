package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hoidong.examples.quickstart.BriefingSource.Briefing;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.data.DataDirectory;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.report.ConsoleSummary;
import org.hoidong.examples.quickstart.report.Lang;
import org.hoidong.examples.quickstart.report.Renderers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the main job from the command line. */
@Command(
        name = "briefing",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Follows up what a People's Council asked for, and writes the briefing as of a day.",
            "Theo dõi việc thực hiện kiến nghị, kết luận của Hội đồng nhân dân và lập báo cáo tại một ngày.",
            ""
        },
        footer = {
            "",
            "Writes report.html, briefing.vi.md, briefing.en.md, follow-ups.csv, figures.csv, duties.csv,",
            "deadlines.ics and cases.json; all of them or none.",
            "An earlier briefing in the same directory is replaced; a directory with anything else is refused.",
            "",
            "Exit codes: 0 done; 1 unexpected error; 2 wrong command line; 3 something wrong in the data;",
            "4 the output directory cannot be written."
        })
public final class Main implements Callable<Integer> {

    private static final int UNEXPECTED = 1;
    private static final int WRONG_DATA = 3;
    private static final int NOT_WRITTEN = 4;

    private static final ImmutableSet<String> FILES = ImmutableSet.of(
            Renderers.PAGE,
            Renderers.SPEECH_VI,
            Renderers.SPEECH_EN,
            Renderers.TABLE,
            Renderers.FIGURES,
            Renderers.DUTIES,
            Renderers.DEADLINES,
            "cases.json");

    /** What a briefing held that was written before it had a file for each language. */
    private static final ImmutableSet<String> FORMER_FILES = ImmutableSet.of("briefing.md");

    private final BriefingSource source;
    private final PrintWriter out;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data directory (default: the bundled examples/quickstart/data/tuyen-quang)")
    private @Nullable Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the directory to write (default: examples/quickstart/target/briefing; outside the"
                    + " project, briefing in the current directory)")
    private @Nullable Path to;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day the briefing is true for, for example 2022-12-31 (default: what job.json says)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "the language of the page, the calendar and this terminal (default: vi);"
                    + " the Markdown and the tables are in both")
    private Lang lang = Lang.VI;

    Main(BriefingSource source, PrintWriter out) {
        this.source = source;
        this.out = out;
    }

    /**
     * Runs the main job. Ends the Java process only if something went wrong, so that a build that runs it fails.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        // always UTF-8: what is written is Vietnamese, whatever the machine's locale says
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(new Job(), out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(BriefingSource source, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main(source, out))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .registerConverter(Lang.class, Main::lang)
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler((e, ignored) -> {
                    err.println("briefing: " + oneLine(e.getMessage()) + "; see --help");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, ignored, parsed) -> explain(e, err));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() {
        OutputDirectory target = OutputDirectory.open(to == null ? defaultOut() : to, Sets.union(FILES, FORMER_FILES));
        CouncilData read = DataDirectory.read(data == null ? defaultData() : data);
        LocalDate day = asOf == null ? read.job().asOf() : asOf;
        Briefing briefing = source.brief(read, day, Progress.onTerminal());
        ImmutableMap<String, byte[]> files = ImmutableMap.<String, byte[]>builder()
                .putAll(Renderers.render(briefing.view(), lang))
                .putAll(briefing.files())
                .buildOrThrow();
        Path written = fromHere(target.replace(files));
        out.print(ConsoleSummary.render(briefing.view(), lang));
        out.println();
        files.keySet().forEach(file -> out.println("  " + written.resolve(file)));
        return 0;
    }

    /** Returns a path as seen from the current directory, if it lies in it. */
    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    private static int explain(Exception e, PrintWriter err) {
        if (e instanceof DataException) {
            err.println("briefing: " + e.getMessage());
            return WRONG_DATA;
        }
        if (e instanceof OutputDirectory.RefusedException) {
            err.println("briefing: " + e.getMessage());
            return NOT_WRITTEN;
        }
        StackTraceElement[] trace = e.getStackTrace();
        err.println("briefing: unexpected error, please report it: " + oneLine(e.toString())
                + (trace.length == 0 ? "" : " at " + trace[0]));
        return UNEXPECTED;
    }

    private static LocalDate date(String text) {
        if (!text.matches("(19|20|21)\\d{2}-\\d{2}-\\d{2}")) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a date; write for example 2022-12-31");
        }
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a day of the calendar");
        }
    }

    private static Lang lang(String text) {
        for (Lang each : Lang.values()) {
            if (each.tag().equals(text)) {
                return each;
            }
        }
        throw new CommandLine.TypeConversionException(
                "'" + text + "' is not a language of the briefing; write vi or en");
    }

    private static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a path: " + e.getReason());
        }
        throw new CommandLine.TypeConversionException("a directory must have a name");
    }

    private static String oneLine(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    private static Path defaultData() {
        Path inside = Path.of("data", "tuyen-quang");
        Path module = module();
        return module == null ? Path.of("examples", "quickstart").resolve(inside) : module.resolve(inside);
    }

    private static Path defaultOut() {
        Path module = module();
        return module == null ? Path.of("briefing") : module.resolve("target").resolve("briefing");
    }

    /** Finds the quickstart's folder from where its classes are, so that it does not matter where it is started. */
    private static @Nullable Path module() {
        CodeSource code = Main.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return null;
        }
        try {
            for (Path up = Path.of(code.getLocation().toURI()); up != null; up = up.getParent()) {
                if (Files.isDirectory(up.resolve("data").resolve("tuyen-quang"))) {
                    return up;
                }
            }
            return null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The version of the library this was built with. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"briefing " + (version == null ? "of the source tree" : version)};
        }
    }
}
