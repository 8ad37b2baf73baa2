package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_78_2025;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import org.hoidong.core.council.Competent;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.resolution.DraftingRules;

/**
 * What the laws on promulgation say of drafting normative resolutions.
 *
 * <p>Decree 78/2025/NĐ-CP is cited as Decree 187/2025/NĐ-CP amended it, from 1 July 2025. The ordinary lead times of Law
 * 64/2025/QH15 were not seen (B-R-09).
 */
final class DraftingLaw {

    private DraftingLaw() {}

    static void addTo(RuleBook.Builder book) {
        Competent executive = Competent.of(VietnamBodies.PEOPLES_COMMITTEE);
        LawRow.medium("A-R-01", InForce.LAW_80_2015, LAW_80_2015_QH13, "")
                .names(
                        book,
                        DraftingRules.PROPOSED_BY.of(PROVINCE),
                        executive,
                        Competent.of(VietnamBodies.COUNCIL_COMMITTEE),
                        Competent.of(VietnamBodies.FATHERLAND_FRONT),
                        Competent.of(VietnamOffices.DELEGATE));
        LawRow.high("A-R-01", InForce.LAW_80_2015, LAW_80_2015_QH13, "133.1")
                .names(book, DraftingRules.SUBMITTED_BY.of(DISTRICT), executive);
        LawRow.high("B-R-06", InForce.LAW_64_2025_AS_AMENDED, DECREE_78_2025, "")
                .limit(book, DraftingRules.CONSULTEES_REPLY.of(COMMUNE), daysAfter(7));
        addAppraisal(book);
        addWhatWasNotRead(book);
    }

    /** Lead times known from memory only, of a law that has ended; those of Law 64/2025/QH15 were not seen (B-R-09). */
    private static void addWhatWasNotRead(RuleBook.Builder book) {
        LawRow.setting(
                book,
                DraftingRules.POSTING.of(PROVINCE),
                "A-R-02",
                LAW_80_2015_QH13,
                "120",
                "30 calendar days before the end of the time for comments");
        LawRow.setting(
                book,
                DraftingRules.CONSULTEES_REPLY.of(PROVINCE),
                "A-R-03",
                LAW_80_2015_QH13,
                "120",
                "10 calendar days from the receipt of the request");
        LawRow.setting(
                book,
                DraftingRules.VERIFICATION_DOSSIER.of(PROVINCE),
                "A-R-07",
                LAW_80_2015_QH13,
                "124",
                "15 calendar days before the opening of the session");
        LawRow.setting(
                book,
                DraftingRules.VERIFICATION_REPORT.of(PROVINCE),
                "A-R-08",
                LAW_80_2015_QH13,
                "124",
                "10 calendar days before the opening of the session");
        LawRow.setting(
                book,
                DraftingRules.DRAFT_TO_DELEGATES.of(PROVINCE),
                "A-R-08",
                LAW_80_2015_QH13,
                "125",
                "10 calendar days before the opening of the session");
    }

    private static void addAppraisal(RuleBook.Builder book) {
        LawRow.high("A-R-04", InForce.LAW_80_2015_ORIGINAL, LAW_80_2015_QH13, "121.2")
                .limit(book, DraftingRules.APPRAISAL_DOSSIER.of(PROVINCE), daysBefore(20));
        LawRow.medium("A-R-05", InForce.LAW_80_2015_AS_AMENDED, LAW_80_2015_QH13, "121")
                .limit(book, DraftingRules.APPRAISAL_REPORT.of(PROVINCE), daysAfter(15));
        // Each was read for one of the two wordings of Article 121 only.
        LawRow.setting(
                book,
                DraftingRules.APPRAISAL_DOSSIER.of(PROVINCE),
                "A-R-04",
                LAW_80_2015_QH13,
                "121",
                "20 calendar days before the meeting of the People's Committee");
        LawRow.setting(
                book,
                DraftingRules.APPRAISAL_REPORT.of(PROVINCE),
                "A-R-05",
                LAW_80_2015_QH13,
                "121",
                "10 calendar days from the receipt of the full dossier");

        LawRow.medium("NEW-05", InForce.LAW_64_2025_AS_AMENDED, DECREE_78_2025, "59a")
                .limit(book, DraftingRules.EXAMINATION_SIMPLIFIED, daysAfter(7))
                .limit(book, DraftingRules.EXAMINATION_SIMPLIFIED_COMPLEX, daysAfter(15));
    }
}
