package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_64_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.resolution.SignatureRule;
import org.hoidong.core.resolution.SigningOffice;

/**
 * What the laws say of resolutions once adopted: signing, sending up, the gazette, the day of effect.
 *
 * <p>Three laws meet here. Signing is a matter of local government, sending up one of oversight (Article 7 of the law of
 * 2015), publication and effect one of promulgation; each part ends and begins with its own law. Sending to the gazette
 * under Law 64/2025/QH15 was not read and has no value.
 */
final class PromulgationLaw {

    /** Law 64/2025/QH15 while districts still had Councils. */
    private static final DateSpan LAW_64_2025_WITH_DISTRICTS =
            DateSpan.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));

    private PromulgationLaw() {}

    static void addTo(RuleBook.Builder book) {
        addSigning(book);
        addSendingUp(book);
        addGazette(book);
        addEffect(book);
    }

    private static void addSigning(RuleBook.Builder book) {
        Provision article86 = Provision.of(LAW_77_2015_QH13, "86");
        SignatureRule until2025 = SignatureRule.builder()
                .byRight(SigningOffice.CHAIR)
                .addSubstitutes(SigningOffice.PRESIDING_VICE_CHAIR)
                .basis(article86)
                .build();
        Provision article32 = Provision.of(LAW_72_2025_QH15, "32").clause("5");
        SignatureRule since2025 = SignatureRule.builder()
                .byRight(SigningOffice.CHAIR)
                .addSubstitutes(
                        SigningOffice.PRESIDING_PERSON,
                        SigningOffice.PRESIDING_VICE_CHAIR,
                        SigningOffice.VICE_CHAIR,
                        SigningOffice.DESIGNATED_PERSON)
                .basis(article32)
                .build();
        book.put(ResolutionRules.SIGNER, Dated.law(until2025, InForce.LAW_77_2015, article86, Grade.MEDIUM, "A-R-12"))
                .put(
                        ResolutionRules.SIGNER,
                        Dated.law(since2025, InForce.LAW_72_2025, article32, Grade.HIGH, "B-R-10"));
    }

    private static void addSendingUp(RuleBook.Builder book) {
        Provision article7 = Provision.of(LAW_87_2015_QH13, "7").clause("2");
        put(book, ResolutionRules.SEND_UP, rolling(3), article7, InForce.LAW_87_2015, "A-R-13");
    }

    private static void addGazette(RuleBook.Builder book) {
        Provision article150 = Provision.of(LAW_80_2015_QH13, "150").clause("4");
        // Districts and communes post their resolutions instead; the law gives no number of days for it (A-R-17).
        put(book, ResolutionRules.TO_GAZETTE.of(PROVINCE), rolling(3), article150, InForce.LAW_80_2015, "A-R-15");
        put(
                book,
                ResolutionRules.GAZETTE_PUBLISHES.of(PROVINCE),
                rolling(7),
                article150,
                InForce.LAW_80_2015,
                "A-R-16");
    }

    private static void addEffect(RuleBook.Builder book) {
        // The day of effect never rolls to a working day (A-R-21, CAL-11).
        RuleKey<TimeLimit> ordinary = ResolutionRules.EARLIEST_EFFECT;
        Provision article151 = Provision.of(LAW_80_2015_QH13, "151").clause("1");
        put(book, ordinary.of(PROVINCE), fixed(10), article151, InForce.LAW_80_2015, "A-R-18");
        put(book, ordinary.of(DISTRICT), fixed(7), article151, InForce.LAW_80_2015, "A-R-19");
        put(book, ordinary.of(COMMUNE), fixed(7), article151, InForce.LAW_80_2015, "A-R-19");
        Provision article53 = Provision.of(LAW_64_2025_QH15, "53");
        put(book, ordinary.of(PROVINCE), fixed(10), article53, InForce.LAW_64_2025, "B-R-04");
        put(book, ordinary.of(DISTRICT), fixed(10), article53, LAW_64_2025_WITH_DISTRICTS, "B-R-04");
        put(book, ordinary.of(COMMUNE), fixed(10), article53, InForce.LAW_64_2025, "B-R-04");

        RuleKey<TimeLimit> simplified = ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED;
        Provision article151Clause2 = Provision.of(LAW_80_2015_QH13, "151").clause("2");
        put(book, simplified.of(PROVINCE), fixed(0), article151Clause2, InForce.LAW_80_2015, "A-R-22");
        put(book, simplified.of(PROVINCE), fixed(0), article53, InForce.LAW_64_2025, "B-R-05");
        put(book, simplified.of(DISTRICT), fixed(0), article53, LAW_64_2025_WITH_DISTRICTS, "B-R-05");
        put(book, simplified.of(COMMUNE), fixed(0), article53, InForce.LAW_64_2025, "B-R-05");

        Provision article152 = Provision.of(LAW_80_2015_QH13, "152").clause("3");
        // The clause was not read (supplement, section 2), so no default says that it forbids.
        book.setting(
                ResolutionRules.RETROACTIVITY,
                SettingNeeded.of(article152, "A-R-23", "no effect before the day of adoption"));
    }

    /** That many calendar days; a last day off work moves on to the next working day (CAL-08). */
    private static TimeLimit rolling(int days) {
        return TimeLimit.ofCalendarDays(days);
    }

    /** That many calendar days, whatever day the last one is. */
    private static TimeLimit fixed(int days) {
        return TimeLimit.ofCalendarDays(days).rolling(TimeLimit.Rolling.NONE);
    }

    private static void put(
            RuleBook.Builder book,
            RuleKey<TimeLimit> key,
            TimeLimit limit,
            Provision basis,
            DateSpan span,
            String row) {
        book.put(key, Dated.law(limit.by(basis), span, basis, Grade.HIGH, row));
    }
}
