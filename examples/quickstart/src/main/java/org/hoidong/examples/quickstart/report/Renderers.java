package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;

/** Writes a briefing out as files. The same view always gives the same bytes: no clock is read. */
public final class Renderers {

    /** The page to look at. */
    public static final String PAGE = "report.html";

    /** The text a Chair can read out. */
    public static final String SPEECH = "briefing.md";

    /** The table of matters. */
    public static final String TABLE = "follow-ups.csv";

    /** The calendar of what is owed. */
    public static final String DEADLINES = "deadlines.ics";

    private Renderers() {}

    /**
     * Renders every file.
     *
     * @param view the briefing
     * @param lang the language of the page and of the calendar; the text and the table are in both
     * @return the files' contents by their names
     */
    public static ImmutableMap<String, byte[]> render(BriefingView view, Lang lang) {
        return ImmutableMap.of(
                PAGE, utf8(page(view, lang)),
                SPEECH, utf8(speech(view)),
                TABLE, utf8(TableRenderer.render(view)),
                DEADLINES, utf8(DeadlinesRenderer.render(view, lang)));
    }

    static String page(BriefingView view, Lang lang) {
        return Templates.html(lang).render("report.html.peb", view);
    }

    static String speech(BriefingView view) {
        return Templates.markdown(Lang.VI).render("briefing_vi.md.peb", view) + "\n---\n\n"
                + Templates.markdown(Lang.EN).render("briefing_en.md.peb", view);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
