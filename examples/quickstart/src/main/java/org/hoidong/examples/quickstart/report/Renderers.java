package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;

/** Writes a briefing out as files. The same view always gives the same bytes: no clock is read. */
public final class Renderers {

    /** The page to look at. */
    public static final String PAGE = "report.html";

    /** The text a Chair can read out, in Vietnamese. */
    public static final String SPEECH_VI = "briefing.vi.md";

    /** The same text in English. */
    public static final String SPEECH_EN = "briefing.en.md";

    /** The table of matters. */
    public static final String TABLE = "follow-ups.csv";

    /** The table of figures, each with the matters behind it. */
    public static final String FIGURES = "figures.csv";

    /** The table of what each tier must do next. */
    public static final String DUTIES = "duties.csv";

    /** The calendar of what is owed. */
    public static final String DEADLINES = "deadlines.ics";

    private Renderers() {}

    /**
     * Renders every file.
     *
     * @param view the briefing
     * @param lang the language of the page and of the calendar; the text and the tables are in both
     * @return the files' contents by their names
     */
    public static ImmutableMap<String, byte[]> render(BriefingView view, Lang lang) {
        return ImmutableMap.of(
                PAGE, utf8(page(view, lang)),
                SPEECH_VI, utf8(speech(view, Lang.VI)),
                SPEECH_EN, utf8(speech(view, Lang.EN)),
                TABLE, utf8(MatterTable.render(view)),
                FIGURES, utf8(FigureTable.render(view)),
                DUTIES, utf8(DutyTable.render(view)),
                DEADLINES, utf8(DeadlinesRenderer.render(view, lang)));
    }

    static String page(BriefingView view, Lang lang) {
        return Templates.html(lang).render("report.html.peb", view);
    }

    static String speech(BriefingView view, Lang lang) {
        return Templates.markdown(lang).render("briefing_" + lang.tag() + ".md.peb", view);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
