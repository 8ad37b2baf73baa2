package org.hoidong.core.meeting;

import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Provision;

/** A made-up council's rules on what is put before its sessions; the session opens on Wednesday 6 July 2022. */
final class AgendaSamples {

    static final LocalDate WED_2022_07_06 = LocalDate.of(2022, 7, 6);
    static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    /** Ten calendar days before the opening are Sunday 26 June, which rolls back to Friday. */
    static final LocalDate FRI_2022_06_24 = LocalDate.of(2022, 6, 24);

    static final Provision REGULATION = Provision.of("Working regulation 1/2021", "9");
    static final Competent EXECUTIVE =
            Competent.of(BodyKind.of("executive", Label.same("executive"), BodyCategory.OTHER));
    static final Competent COMMITTEE =
            Competent.of(BodyKind.of("committee", Label.same("committee"), BodyCategory.OTHER));
    static final Competent STANDING = Competent.of(BodyKind.of("standing", Label.same("standing"), BodyCategory.OTHER));
    static final Competent COUNCIL = Competent.of(BodyKind.of("council", Label.same("council"), BodyCategory.OTHER));

    static final ContentPart DRAFT = ContentPart.of("draft", Label.same("the draft"), ContentCategory.PAPER);
    static final ContentPart VERIFICATION =
            ContentPart.of("verification-report", Label.same("the verification report"), ContentCategory.PAPER);
    static final AgendaItemKind DECISION =
            AgendaItemKind.of("decision", Label.same("decision"), AgendaItemCategory.DECISION);

    static final DossierRule RULE = DossierRule.of(
            REGULATION,
            DECISION,
            DossierPart.of(DRAFT, EXECUTIVE),
            DossierPart.of(VERIFICATION, COMMITTEE)
                    .before(TimeLimit.ofCalendarDays(10).before()));

    static final Calendars CALENDARS = Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
            .span(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
            .build());

    private AgendaSamples() {}

    static AgendaItem item(String id) {
        return AgendaItem.of(AgendaItemId.of(id), DECISION, Label.same(id));
    }

    /** The admission of an item whose dossier was complete in time. */
    static Admission ready(String id) {
        return RULE.admit(
                item(id),
                Dossier.empty().with(DRAFT, WED_2022_06_01).with(VERIFICATION, FRI_2022_06_24),
                WED_2022_07_06,
                FRI_2022_06_24,
                CALENDARS);
    }
}
