package org.hoidong.examples.quickstart.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes what is owed as a calendar (RFC 5545): one all-day event for each obligation, on its last day in time.
 *
 * <p>An event keeps its UID from one report to the next, so importing the newer file moves it instead of doubling it. The
 * stamp is the day of the report, not the clock. There are no alarms: who wants to be reminded sets that in his own
 * calendar.
 */
final class DeadlinesRenderer {

    private static final int LONGEST_LINE = 75;
    private static final int NEVER = Integer.MAX_VALUE;

    private DeadlinesRenderer() {}

    static String render(BriefingView view, Lang lang) {
        Words words = Words.in(lang);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hoidong//Quickstart//" + lang.tag().toUpperCase(java.util.Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(
                "X-WR-CALNAME", words.get("calendar.name", view.council().in(lang))));
        for (MatterView matter : view.matters()) {
            for (OwedView owed : matter.owed()) {
                calendar.add(event(view, matter, owed, lang));
            }
        }
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(out.toString());
    }

    /**
     * Folds lines at 75 octets, as RFC 5545 counts them. The library folds at characters, of which a Vietnamese one may
     * have three octets.
     */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + 256);
        int octets = 0;
        for (int i = 0; i < calendar.length(); ) {
            int c = calendar.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    private static VEvent event(BriefingView view, MatterView matter, OwedView owed, Lang lang) {
        Words words = Words.in(lang);
        VEvent event = new VEvent(false);
        event.add(new Uid(owed.id() + "@hoidong.org"));
        event.add(new DtStamp(view.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new DtStart<>(owed.on()));
        event.add(new DtEnd<>(owed.on().plusDays(1)));
        event.add(new Summary(
                matter.id() + ": " + owed.who().in(lang) + " – " + owed.what().in(lang)));
        String late = owed.isOverdue() ? " (" + words.count("days.late", owed.daysLate()) + ")" : "";
        event.add(new Description(matter.text().in(lang) + "\n" + words.get("matter.addressee") + ": "
                + matter.parties().addressee().in(lang) + "\n" + words.get("matter.state") + ": "
                + matter.state().label().in(lang) + late + "\n\n"
                + matter.text().in(lang.other())));
        event.add(new Categories(matter.state().group().name()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
