package org.hoidong.core.vietnam;

import org.hoidong.core.law.RuleBook;

/**
 * The law of Viet Nam on local councils as a rule book: dated, cited values, and the settings that only a council can give.
 *
 * <p>Every value names its provision, its days and how well it was confirmed. A number that the law leaves open, or whose
 * text was not read, is a {@link org.hoidong.core.law.SettingNeeded}, never a default; a council gives it from its working
 * regulations with {@link RuleBook#with}. On a day whose law was not read, a key has no value, and asking says so.
 *
 * <p>For example {@code VietnamRules.standard().on(LocalDate.of(2022, 7, 27)).get(VotingRules.ORDINARY_RESOLUTION)} is
 * "more than 1/2 of all delegates", by Article 91 of Law 77/2015/QH13.
 */
public final class VietnamRules {

    private static final RuleBook STANDARD = build();

    private VietnamRules() {}

    /** Returns the book {@code vietnam}, the same value each time. */
    public static RuleBook standard() {
        return STANDARD;
    }

    private static RuleBook build() {
        // One part for each package whose questions it answers; each value follows the days of its own law.
        RuleBook.Builder book = RuleBook.builder("vietnam", "1");
        CouncilLaw.addTo(book);
        OfficesLaw.addTo(book);
        VotingLaw.addTo(book);
        ConfidenceLaw.addTo(book);
        MeetingLaw.addTo(book);
        SessionLaw.addTo(book);
        BetweenSessionsLaw.addTo(book);
        DraftingLaw.addTo(book);
        IssuingLaw.addTo(book);
        PromulgationLaw.addTo(book);
        OversightPowersLaw.addTo(book);
        ProgrammeLaw.addTo(book);
        OversightLaw.addTo(book);
        DelegationLaw.addTo(book);
        CitizensLaw.addTo(book);
        LettersLaw.addTo(book);
        ReceptionLaw.addTo(book);
        TransitionLaw.addTo(book);
        return book.build();
    }
}
