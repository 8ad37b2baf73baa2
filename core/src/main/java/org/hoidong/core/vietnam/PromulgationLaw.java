package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysNotRolling;
import static org.hoidong.core.vietnam.VietnamChannels.LOCAL_MEDIA;
import static org.hoidong.core.vietnam.VietnamChannels.PUBLIC_POSTING;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_64_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2025_QH15;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.resolution.SignatureRule;
import org.hoidong.core.resolution.SigningOffice;

/**
 * What the laws say of issuing resolutions: by whom, with what content, signing, sending, publication, effect, annulment.
 *
 * <p>Three laws meet here. Signing is a matter of local government, sending up one of oversight (Article 7 of the law of
 * 2015), publication and effect one of promulgation; each part ends and begins with its own law. Sending to the gazette
 * under Law 64/2025/QH15 was not read and has no value.
 */
final class PromulgationLaw {

    private PromulgationLaw() {}

    static void addTo(RuleBook.Builder book) {
        addIssuing(book);
        addContent(book);
        addSigning(book);
        addSending(book);
        addPublication(book);
        addEffect(book);
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

    private static void addSigning(RuleBook.Builder book) {
        LawRow until2025 = LawRow.medium("A-R-12", InForce.LAW_77_2015, LAW_77_2015_QH13, "86");
        LawRow since2025 = LawRow.high("B-R-10", InForce.LAW_72_2025, LAW_72_2025_QH15, "32.5");
        until2025.put(
                book,
                ResolutionRules.SIGNER,
                SignatureRule.builder()
                        .byRight(SigningOffice.CHAIR)
                        .addSubstitutes(SigningOffice.PRESIDING_VICE_CHAIR)
                        .basis(until2025.basis())
                        .build());
        since2025.put(
                book,
                ResolutionRules.SIGNER,
                SignatureRule.builder()
                        .byRight(SigningOffice.CHAIR)
                        .addSubstitutes(
                                SigningOffice.PRESIDING_PERSON,
                                SigningOffice.PRESIDING_VICE_CHAIR,
                                SigningOffice.VICE_CHAIR,
                                SigningOffice.DESIGNATED_PERSON)
                        .basis(since2025.basis())
                        .build());
    }

    private static void addSending(RuleBook.Builder book) {
        Competent standingCommittee = Competent.of(VietnamBodies.STANDING_COMMITTEE);
        RuleKey<NamedKinds<Competent>> sentTo = ResolutionRules.SENT_TO;
        LawRow.high("A-R-13", InForce.LAW_87_2015, LAW_87_2015_QH13, "7.2")
                .limit(book, ResolutionRules.SEND_UP, daysAfter(3))
                .names(
                        book,
                        sentTo.of(PROVINCE),
                        Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                                .ofTheState());
        LawRow.high("A-R-13", InForce.LAW_87_2015_WITH_DISTRICTS, LAW_87_2015_QH13, "7.2")
                .names(book, sentTo.of(DISTRICT), standingCommittee.oneAbove())
                .names(book, sentTo.of(COMMUNE), standingCommittee.oneAbove());
        // Once there were no districts, that it is the province is an inference (law.md (b) 8), so a host says it.
        LawRow.setting(
                book, sentTo.of(COMMUNE), "A-R-13", LAW_87_2015_QH13, "7.2", "the Standing Committee of the province");
        LawRow.high("A-R-14", InForce.LAW_87_2015, LAW_87_2015_QH13, "7.2")
                .limit(book, ResolutionRules.SEND_DECISION, daysAfter(3))
                .names(
                        book,
                        ResolutionRules.DECISION_SENT_TO,
                        standingCommittee,
                        Competent.of(VietnamBodies.COUNCIL_COMMITTEE));
    }

    private static void addPublication(RuleBook.Builder book) {
        LawRow.high("A-R-17", InForce.LAW_80_2015, LAW_80_2015_QH13, "150.3")
                .names(book, ResolutionRules.PUBLISHED_THROUGH.of(DISTRICT), PUBLIC_POSTING, LOCAL_MEDIA)
                .names(book, ResolutionRules.PUBLISHED_THROUGH.of(COMMUNE), PUBLIC_POSTING, LOCAL_MEDIA)
                .competent(
                        book,
                        ResolutionRules.COMPETENCE,
                        VietnamActs.FIX_POSTING,
                        Competent.of(VietnamOffices.EXECUTIVE_CHAIR));
        LawRow.high("A-R-22", InForce.LAW_80_2015, LAW_80_2015_QH13, "151.2")
                .names(book, ResolutionRules.PUBLISHED_AT_ONCE, VietnamChannels.PORTAL);
        LawRow.high("B-R-05", InForce.LAW_64_2025, LAW_64_2025_QH15, "53")
                .names(
                        book,
                        ResolutionRules.PUBLISHED_AT_ONCE,
                        VietnamChannels.E_GAZETTE,
                        VietnamChannels.LEGAL_DATABASE,
                        VietnamChannels.PORTAL);
        // Districts and communes post their resolutions instead; the law gives no number of days for it (A-R-17).
        LawRow.high("A-R-15", InForce.LAW_80_2015, LAW_80_2015_QH13, "150.4")
                .limit(book, ResolutionRules.TO_GAZETTE.of(PROVINCE), daysAfter(3));
        LawRow.high("A-R-16", InForce.LAW_80_2015, LAW_80_2015_QH13, "150.4")
                .limit(book, ResolutionRules.GAZETTE_PUBLISHES.of(PROVINCE), daysAfter(7));
    }

    private static void addEffect(RuleBook.Builder book) {
        // The day of effect never rolls to a working day (A-R-21, CAL-11).
        RuleKey<TimeLimit> ordinary = ResolutionRules.EARLIEST_EFFECT;
        LawRow.high("A-R-18", InForce.LAW_80_2015, LAW_80_2015_QH13, "151.1")
                .limit(book, ordinary.of(PROVINCE), daysNotRolling(10));
        LawRow.high("A-R-19", InForce.LAW_80_2015, LAW_80_2015_QH13, "151.1")
                .limit(book, ordinary.of(DISTRICT), daysNotRolling(7))
                .limit(book, ordinary.of(COMMUNE), daysNotRolling(7));
        LawRow.high("B-R-04", InForce.LAW_64_2025, LAW_64_2025_QH15, "53")
                .limit(book, ordinary.of(PROVINCE), daysNotRolling(10))
                .limit(book, ordinary.of(COMMUNE), daysNotRolling(10));
        LawRow.high("B-R-04", InForce.LAW_64_2025_WITH_DISTRICTS, LAW_64_2025_QH15, "53")
                .limit(book, ordinary.of(DISTRICT), daysNotRolling(10));

        RuleKey<TimeLimit> simplified = ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED;
        LawRow.high("A-R-22", InForce.LAW_80_2015, LAW_80_2015_QH13, "151.2")
                .limit(book, simplified.of(PROVINCE), daysNotRolling(0));
        LawRow.high("B-R-05", InForce.LAW_64_2025, LAW_64_2025_QH15, "53")
                .limit(book, simplified.of(PROVINCE), daysNotRolling(0))
                .limit(book, simplified.of(COMMUNE), daysNotRolling(0));
        LawRow.high("B-R-05", InForce.LAW_64_2025_WITH_DISTRICTS, LAW_64_2025_QH15, "53")
                .limit(book, simplified.of(DISTRICT), daysNotRolling(0));

        // The clause was not read (supplement, section 2), so no default says that it forbids.
        LawRow.setting(
                book,
                ResolutionRules.RETROACTIVITY,
                "A-R-23",
                LAW_80_2015_QH13,
                "152.3",
                "no effect before the day of adoption");
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
