package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysNotRolling;
import static org.hoidong.core.vietnam.VietnamChannels.E_GAZETTE;
import static org.hoidong.core.vietnam.VietnamChannels.LEGAL_DATABASE;
import static org.hoidong.core.vietnam.VietnamChannels.LOCAL_MEDIA;
import static org.hoidong.core.vietnam.VietnamChannels.PORTAL;
import static org.hoidong.core.vietnam.VietnamChannels.PUBLIC_POSTING;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_64_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.resolution.PublicationChannel;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.resolution.SignatureRule;
import org.hoidong.core.resolution.SigningOffice;

/**
 * What the laws say of resolutions once adopted: signing, sending, publication, the day of effect.
 *
 * <p>Three laws meet here. Signing is a matter of local government, sending up one of oversight (Article 7 of the law of
 * 2015), publication and effect one of promulgation; each part ends and begins with its own law. Sending to the gazette
 * under Law 64/2025/QH15 was not read and has no value.
 */
final class PromulgationLaw {

    private PromulgationLaw() {}

    static void addTo(RuleBook.Builder book) {
        addSigning(book);
        addSending(book);
        addPublication(book);
        addEffect(book);
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
        RuleKey<NamedKinds<PublicationChannel>> atOnce = ResolutionRules.PUBLISHED_AT_ONCE;
        LawRow.high("A-R-22", InForce.LAW_80_2015, LAW_80_2015_QH13, "151.2").names(book, atOnce.of(PROVINCE), PORTAL);
        LawRow.high("B-R-05", InForce.LAW_64_2025, LAW_64_2025_QH15, "53")
                .names(book, atOnce.of(PROVINCE), E_GAZETTE, LEGAL_DATABASE, PORTAL)
                .names(book, atOnce.of(COMMUNE), E_GAZETTE, LEGAL_DATABASE, PORTAL);
        LawRow.high("B-R-05", InForce.LAW_64_2025_WITH_DISTRICTS, LAW_64_2025_QH15, "53")
                .names(book, atOnce.of(DISTRICT), E_GAZETTE, LEGAL_DATABASE, PORTAL);
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
}
