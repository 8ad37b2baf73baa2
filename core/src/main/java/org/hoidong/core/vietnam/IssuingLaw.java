package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2025_QH15;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.ResolutionRules;

/** What the laws say of who issues which resolutions, with what content, and who suspends and annuls them. */
final class IssuingLaw {

    private IssuingLaw() {}

    static void addTo(RuleBook.Builder book) {
        addIssuing(book);
        addContent(book);
        addEnd(book);
    }

    private static void addIssuing(RuleBook.Builder book) {
        // Communes issued them under Law 80/2015/QH13 too; the text that gives the power was read for these days only.
        LawRow.medium("B-R-02", InForce.LAW_64_2025_AS_AMENDED, LAW_87_2025_QH15, "")
                .names(book, ResolutionRules.NORMATIVE_TIERS, PROVINCE, COMMUNE);
        LawRow.high("B-R-11", InForce.LAW_72_2025, LAW_72_2025_QH15, "31.13")
                .names(
                        book,
                        ResolutionRules.ISSUED_BY.of(VietnamBodies.STANDING_COMMITTEE),
                        VietnamDocumentKinds.RESOLUTION,
                        VietnamDocumentKinds.ADMINISTRATIVE_DOCUMENT);
    }

    private static void addContent(RuleBook.Builder book) {
        content(book, "A-R-28", "13.5", VietnamResolutions.ON_REPORT, VietnamContents.ASSESSMENT);
        ContentPart assessed = VietnamContents.ASSESSMENT_AND_RESPONSIBILITY;
        content(book, "A-O-29", "16.4", VietnamResolutions.ON_THEMATIC_OVERSIGHT, assessed);
        content(book, "A-O-30", "15.5", VietnamResolutions.ON_QUESTIONING, assessed);
    }

    private static void content(
            RuleBook.Builder book, String id, String article, ResolutionKind kind, ContentPart assessment) {
        LawRow row = LawRow.high(id, InForce.LAW_87_2015, LAW_87_2015_QH13, article);
        row.put(
                book,
                ResolutionRules.CONTENT.of(kind),
                RequiredContent.of(
                        row.basis(),
                        VietnamDocumentKinds.RESOLUTION,
                        assessment,
                        VietnamContents.TIME_FOR_REMEDY,
                        VietnamContents.IMPLEMENTER,
                        VietnamContents.DUTY_TO_REPORT));
    }

    private static void addEnd(RuleBook.Builder book) {
        Competent executive = Competent.of(VietnamBodies.PEOPLES_COMMITTEE);
        Competent executiveChair = Competent.of(VietnamOffices.EXECUTIVE_CHAIR);
        LawRow.high("B-R-12", InForce.LAW_72_2025, LAW_72_2025_QH15, "15.1.đ")
                .names(
                        book,
                        ResolutionRules.ANNULS_DOCUMENTS_OF.of(PROVINCE),
                        executive,
                        executiveChair,
                        Competent.of(VietnamBodies.PEOPLES_COUNCIL).oneBelow());
        LawRow.high("B-R-12", InForce.LAW_72_2025, LAW_72_2025_QH15, "21.1.d")
                .names(book, ResolutionRules.ANNULS_DOCUMENTS_OF.of(COMMUNE), executive, executiveChair);
        LawRow.high("B-R-13", InForce.LAW_72_2025, LAW_72_2025_QH15, "17.20")
                .competent(
                        book, CouncilRules.COMPETENCE, VietnamActs.SUSPEND_COMMUNE_DOCUMENT, executiveChair.oneAbove());
        // The sources give 28 February and 1 March 2027, most likely the last day and the first day without (law.md (b)
        // 9).
        LawRow districts = LawRow.medium("B-R-03", InForce.LAW_72_2025_TWO_TIERS, LAW_72_2025_QH15, "54.1");
        districts.put(
                book,
                ResolutionRules.TIER_DOCUMENTS_UNTIL.of(DISTRICT),
                Due.on(LocalDate.of(2027, 2, 28)).by(districts.basis()));
    }
}
