package org.hoidong.core.resolution;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.core.voting.VotingRules;

/** A resolution and an invented law that several tests start from. */
final class Samples {

    static final LocalDate THU_2022_07_07 = LocalDate.of(2022, 7, 7);
    static final LocalDate FRI_2022_07_08 = LocalDate.of(2022, 7, 8);
    static final LocalDate SUN_2022_07_10 = LocalDate.of(2022, 7, 10);
    static final LocalDate MON_2022_07_11 = LocalDate.of(2022, 7, 11);
    static final LocalDate SUN_2022_07_17 = LocalDate.of(2022, 7, 17);
    static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    static final TierKind UPPER = TierKind.of("upper", Label.of("Cấp trên", "Upper"), TierCategory.UPPER);
    static final TierKind LOWER = TierKind.of("lower", Label.of("Cấp dưới", "Lower"), TierCategory.BASIC);
    static final Provision LAW = Provision.of("An invented law", "7");
    static final SignatureRule CHAIR_OR_PRESIDING_VICE_CHAIR = SignatureRule.builder()
            .byRight(SigningOffice.CHAIR)
            .addSubstitutes(SigningOffice.PRESIDING_VICE_CHAIR)
            .basis(LAW)
            .build();

    /** Every day is a working day, so that nothing rolls. */
    static final Calendars CALENDARS = Calendars.of(WorkingCalendar.builder(CalendarId.of("every-day"), "1")
            .weekend()
            .span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
            .build());

    /** Three days up, three to the gazette, seven in it, ten to the effect, for the upper tier from 2016 to 2025. */
    static final RuleBook BOOK = book();

    static final RulesInForce RULES = BOOK.on(THU_2022_07_07);
    static final RulesInForce NO_RULES = BOOK.on(LocalDate.of(2026, 1, 1));

    private Samples() {}

    /** Adopted by 47 of 51 and signed by the chair on Thursday 7 July 2022; nothing has happened since. */
    static Resolution.Builder signed() {
        return adopted().signedOn(THU_2022_07_07).signedBy(SigningOffice.CHAIR);
    }

    static Resolution.Builder adopted() {
        return Resolution.builder()
                .number(DocumentNumber.parse("08/2022/NQ-HĐND"))
                .kind(ResolutionKind.NORMATIVE)
                .title(Label.of("Mức hỗ trợ", "Support"))
                .issuedBy(BodyId.of("hdnd-tinh"))
                .tier(UPPER)
                .adoptedOn(THU_2022_07_07)
                .votingMethod(VotingMethod.ELECTRONIC)
                .tally(VoteTally.of(51, 49, 47, 2));
    }

    private static RuleBook book() {
        RuleBook.Builder book = RuleBook.builder("invented", "1");
        put(
                book,
                VotingRules.ORDINARY_RESOLUTION,
                MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, LAW));
        put(book, ResolutionRules.SIGNER, CHAIR_OR_PRESIDING_VICE_CHAIR);
        put(book, ResolutionRules.SEND_UP, TimeLimit.ofCalendarDays(3).by(LAW));
        put(
                book,
                ResolutionRules.TO_GAZETTE.of(UPPER),
                TimeLimit.ofCalendarDays(3).by(LAW));
        put(
                book,
                ResolutionRules.GAZETTE_PUBLISHES.of(UPPER),
                TimeLimit.ofCalendarDays(7).by(LAW));
        put(
                book,
                ResolutionRules.EARLIEST_EFFECT.of(UPPER),
                TimeLimit.ofCalendarDays(10).by(LAW));
        put(
                book,
                ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED.of(UPPER),
                TimeLimit.ofCalendarDays(0).by(LAW));
        put(book, ResolutionRules.RETROACTIVITY, RetroactivityRule.of(LAW));
        return book.build();
    }

    private static <T> void put(RuleBook.Builder book, RuleKey<T> key, T value) {
        DateSpan span = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31));
        book.put(key, Dated.law(value, span, LAW, Grade.HIGH, "invented"));
    }
}
