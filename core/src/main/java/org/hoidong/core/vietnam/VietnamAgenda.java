package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.AgendaItemCategory;
import org.hoidong.core.meeting.AgendaItemKind;
import org.hoidong.core.meeting.Agendas;

/**
 * The kinds of content that sessions of Councils in Viet Nam deal with (law.md 2.2).
 *
 * <p>Which papers each must have is a setting of the Council: no law lists them (A-M-07).
 */
public final class VietnamAgenda {

    /** Draft normative resolution (dự thảo nghị quyết quy phạm pháp luật). */
    public static final AgendaItemKind NORMATIVE_DRAFT = of(
            "normative-draft",
            "Dự thảo nghị quyết quy phạm pháp luật",
            "Draft normative resolution",
            AgendaItemCategory.DECISION);

    /** Draft individual resolution (dự thảo nghị quyết cá biệt). */
    public static final AgendaItemKind INDIVIDUAL_DRAFT = of(
            "individual-draft",
            "Dự thảo nghị quyết cá biệt",
            "Draft individual resolution",
            AgendaItemCategory.DECISION);

    /** Report (báo cáo). */
    public static final AgendaItemKind REPORT = of("report", "Báo cáo", "Report", AgendaItemCategory.REPORT);

    /** Report on thematic oversight (báo cáo kết quả giám sát chuyên đề). */
    public static final AgendaItemKind OVERSIGHT_REPORT = of(
            "oversight-report",
            "Báo cáo kết quả giám sát chuyên đề",
            "Report on thematic oversight",
            AgendaItemCategory.REPORT);

    /** Report on voters' petitions (báo cáo về kiến nghị cử tri). */
    public static final AgendaItemKind PETITIONS_REPORT = of(
            "petitions-report",
            "Báo cáo về kiến nghị cử tri",
            "Report on voters' petitions",
            AgendaItemCategory.REPORT);

    /** Report on what was decided between two sessions (báo cáo việc đã quyết định giữa hai kỳ họp). */
    public static final AgendaItemKind INTER_SESSION_REPORT = of(
            "inter-session-report",
            "Báo cáo việc đã quyết định giữa hai kỳ họp",
            "Report on matters decided between sessions",
            AgendaItemCategory.REPORT);

    /** Personnel: elections, reliefs, dismissals, ratings (công tác nhân sự). */
    public static final AgendaItemKind PERSONNEL =
            of("personnel", "Công tác nhân sự", "Personnel", AgendaItemCategory.PERSONNEL);

    /** Questioning (chất vấn). */
    public static final AgendaItemKind QUESTIONING =
            of("questioning", "Chất vấn và trả lời chất vấn", "Questioning", AgendaItemCategory.QUESTIONING);

    /** Any other content (nội dung khác). */
    public static final AgendaItemKind OTHER =
            of("other-item", "Nội dung khác", "Other item", AgendaItemCategory.OTHER);

    /** What the laws call drafting, adopting and adding to the agenda. */
    public static final Agendas.Acts ACTS =
            new Agendas.Acts(VietnamActs.DRAFT_AGENDA, VietnamActs.ADOPT_AGENDA, VietnamActs.ADD_AGENDA_ITEM);

    private static final ImmutableList<AgendaItemKind> ALL = ImmutableList.of(
            NORMATIVE_DRAFT,
            INDIVIDUAL_DRAFT,
            REPORT,
            OVERSIGHT_REPORT,
            PETITIONS_REPORT,
            INTER_SESSION_REPORT,
            PERSONNEL,
            QUESTIONING,
            OTHER);

    private VietnamAgenda() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<AgendaItemKind> all() {
        return ALL;
    }

    private static AgendaItemKind of(String id, String vietnamese, String english, AgendaItemCategory category) {
        return AgendaItemKind.of(id, Label.of(vietnamese, english), category);
    }
}
