package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableMap;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The templates of one format in one language. Whatever they print of the view is escaped for that format. */
final class Templates {

    private static final String MARKDOWN = "markdown";

    private final PebbleEngine engine;

    private Templates(Lang lang, String escaping) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(Templates.class.getPackageName().replace('.', '/'));
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new ReportExtension(lang))
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(MARKDOWN, Templates::escapeMarkdown)
                .defaultEscapingStrategy(escaping)
                .build();
    }

    static Templates html(Lang lang) {
        return new Templates(lang, "html");
    }

    static Templates markdown(Lang lang) {
        return new Templates(lang, MARKDOWN);
    }

    String render(String template, BriefingView view) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template)
                    .evaluate(
                            out,
                            ImmutableMap.of(
                                    "view",
                                    view,
                                    "whole",
                                    view.whole(),
                                    "half",
                                    view.halfYear(),
                                    "groups",
                                    StateGroup.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n");
    }

    /** Escapes a text for the middle of a line of Markdown, so that it shows as it is and starts nothing. */
    static String escapeMarkdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if ("\\`*_[]<>#|~&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
