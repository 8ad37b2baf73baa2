package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_594_2022;

import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.oversight.OversightRules;

/** What the laws on oversight say of who oversees whom, in which forms, and what may be done about what was found. */
final class OversightPowersLaw {

    private static final Competent COUNCIL = Competent.of(PEOPLES_COUNCIL);
    private static final Competent THE_STANDING_COMMITTEE = Competent.of(STANDING_COMMITTEE);
    private static final Competent COMMITTEE = Competent.of(COUNCIL_COMMITTEE);
    private static final Competent EXECUTIVE = Competent.of(PEOPLES_COMMITTEE);

    private OversightPowersLaw() {}

    static void addTo(RuleBook.Builder book) {
        addOverseen(book);
        addForms(book);
        addActs(book);
    }

    private static void addOverseen(RuleBook.Builder book) {
        Competent court = Competent.of(VietnamBodies.COURT);
        Competent procuracy = Competent.of(VietnamBodies.PROCURACY);
        Competent enforcement = Competent.of(VietnamBodies.CIVIL_JUDGMENT_ENFORCEMENT);
        Competent agency = Competent.of(VietnamBodies.DEPARTMENT);
        row("A-B-02", "5.1.a")
                .names(
                        book,
                        OversightRules.OVERSEEN.of(PEOPLES_COUNCIL),
                        THE_STANDING_COMMITTEE,
                        EXECUTIVE,
                        court,
                        procuracy,
                        enforcement,
                        COMMITTEE)
                .names(book, OversightRules.DOCUMENTS_OVERSEEN.of(PEOPLES_COUNCIL), EXECUTIVE, COUNCIL.oneBelow());
        // The same as the Council, but for itself; and agencies, and all Councils below.
        row("A-B-03", "5.1.b")
                .names(
                        book,
                        OversightRules.OVERSEEN.of(STANDING_COMMITTEE),
                        EXECUTIVE,
                        court,
                        procuracy,
                        enforcement,
                        COMMITTEE,
                        agency,
                        COUNCIL.oneBelow(),
                        COUNCIL.furtherBelow())
                .names(book, OversightRules.DOCUMENTS_OVERSEEN.of(STANDING_COMMITTEE), EXECUTIVE, COUNCIL.oneBelow());
        // Agencies of its field; which those are is the Council's to say.
        row("A-B-04", "5.1.c").names(book, OversightRules.OVERSEEN.of(COUNCIL_COMMITTEE), agency);
        row("A-B-05", "83.2").names(book, OversightRules.GROUP_TIERS, VietnamTiers.PROVINCE, VietnamTiers.DISTRICT);
        row("A-B-06", "5.1.đ")
                .names(
                        book,
                        OversightRules.QUESTIONABLE,
                        Competent.of(VietnamOffices.EXECUTIVE_CHAIR),
                        Competent.of(VietnamOffices.EXECUTIVE_VICE_CHAIR),
                        Competent.of(VietnamOffices.EXECUTIVE_MEMBER),
                        Competent.of(VietnamOffices.CHIEF_JUDGE),
                        Competent.of(VietnamOffices.CHIEF_PROCURATOR),
                        Competent.of(VietnamOffices.DEPARTMENT_HEAD));
    }

    private static void addForms(RuleBook.Builder book) {
        row("A-O-01", "57")
                .names(
                        book,
                        OversightRules.FORMS.of(PEOPLES_COUNCIL),
                        VietnamOversight.REPORTS,
                        VietnamOversight.QUESTIONING,
                        VietnamOversight.DOCUMENTS,
                        VietnamOversight.THEMATIC,
                        VietnamOversight.CONFIDENCE);
        row("A-O-02", "66")
                .names(
                        book,
                        OversightRules.FORMS.of(STANDING_COMMITTEE),
                        VietnamOversight.DOCUMENTS,
                        VietnamOversight.QUESTIONING_BETWEEN_SESSIONS,
                        VietnamOversight.THEMATIC,
                        VietnamOversight.EXPLANATION,
                        VietnamOversight.COMPLAINTS,
                        VietnamOversight.PETITIONS);
        row("A-O-03", "76")
                .names(
                        book,
                        OversightRules.FORMS.of(COUNCIL_COMMITTEE),
                        VietnamOversight.REPORT_VERIFICATION,
                        VietnamOversight.DOCUMENTS,
                        VietnamOversight.THEMATIC,
                        VietnamOversight.COMPLAINTS,
                        VietnamOversight.PETITIONS);
        row("A-O-04", "83.1")
                .names(
                        book,
                        OversightRules.FORMS.of(VietnamOffices.DELEGATE),
                        VietnamOversight.QUESTIONING,
                        VietnamOversight.DOCUMENTS,
                        VietnamOversight.LAW_ENFORCEMENT,
                        VietnamOversight.COMPLAINTS);
        // Of the forms of the law of 2025 only the new ones are known.
        LawRow.medium("B-O-04", InForce.LAW_121_2025, LAW_121_2025_QH15, "28.1")
                .names(
                        book,
                        OversightRules.FOLLOW_UP_FORMS.of(PEOPLES_COUNCIL),
                        VietnamOversight.RESOLUTIONS_FOLLOWED_UP,
                        VietnamOversight.CONCLUSIONS_FOLLOWED_UP,
                        VietnamOversight.RE_OVERSIGHT);
    }

    private static void addActs(RuleBook.Builder book) {
        LawRow escalates = row("A-O-27", "71.4");
        escalates.put(
                book,
                OversightRules.COMPETENCE.of(VietnamActs.ESCALATE_RECOMMENDATION),
                Competence.of(escalates.basis(), VietnamActs.ESCALATE_RECOMMENDATION, THE_STANDING_COMMITTEE)
                        .reportedAtNearestSession());
        row("A-O-26", "71.3")
                .competent(
                        book, OversightRules.COMPETENCE, VietnamActs.FOLLOW_UP_RECOMMENDATIONS, THE_STANDING_COMMITTEE);
        row("A-O-40", "7.4")
                .competent(
                        book,
                        OversightRules.COMPETENCE,
                        VietnamActs.PROPOSE_RESPONSIBILITY,
                        COUNCIL,
                        THE_STANDING_COMMITTEE,
                        COMMITTEE);
        LawRow.medium("NEW-04", InForce.RESOLUTION_594, RESOLUTION_594_2022, "25")
                .competent(book, OversightRules.COMPETENCE, VietnamActs.FOLLOW_UP_CONCLUSIONS, COMMITTEE);

        row("A-R-25", "68.4")
                .competent(book, OversightRules.COMPETENCE, VietnamActs.REQUIRE_CORRECTION, THE_STANDING_COMMITTEE)
                .competent(book, OversightRules.COMPETENCE, VietnamActs.REFER_DOCUMENT, THE_STANDING_COMMITTEE);
        row("A-R-26", "79.2")
                .competent(book, OversightRules.COMPETENCE, VietnamActs.REFER_UNANSWERED_REQUEST, COMMITTEE);
        row("A-R-24", "61").names(book, OversightRules.ANNULS_DOCUMENTS_OF, EXECUTIVE, COUNCIL.oneBelow());
        row("A-R-24", "65.1").competent(book, OversightRules.COMPETENCE, VietnamActs.ANNUL_DOCUMENT, COUNCIL);
        row("A-R-27", "29")
                .competent(
                        book,
                        OversightRules.COMPETENCE,
                        VietnamActs.ANNUL_PROVINCIAL_RESOLUTION,
                        Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                                .ofTheState());
        row("A-O-45", "65")
                .names(
                        book,
                        OversightRules.CONSEQUENCES,
                        VietnamActs.ANNUL_DOCUMENT,
                        VietnamActs.RESOLVE_ON_QUESTIONING,
                        VietnamActs.REMOVE_OFFICER,
                        VietnamActs.DISSOLVE_LOWER_COUNCIL);
    }

    private static LawRow row(String id, String article) {
        return LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
    }
}
