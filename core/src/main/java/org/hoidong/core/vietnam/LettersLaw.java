package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.VietnamDocuments.CIRCULAR_05_2021;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_155_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_02_2011_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_136_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_25_2018_QH14;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_42_2013_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLAINT;
import static org.hoidong.core.vietnam.VietnamLetters.COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.DENUNCIATION;
import static org.hoidong.core.vietnam.VietnamLetters.PETITION;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE;
import static org.hoidong.core.vietnam.VietnamLetters.REMOTE_COMPLEX;
import static org.hoidong.core.vietnam.VietnamLetters.SEVERAL_PLACES;
import static org.hoidong.core.vietnam.VietnamLetters.SPECIALLY_COMPLEX;

import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.petition.PetitionRules;

/**
 * What the laws on complaints, denunciations and the reception of citizens say of letters, as they were read.
 *
 * <p>Law 136/2025/QH15 amended them from 1 July 2026, and its text was not read. What the decrees to it say from that day is here; the
 * times of settlement are settings from that day (B-D-09), and the rest has no value.
 */
final class LettersLaw {

    private static final TimeLimit THIRTY_DAYS = daysAfter(30);

    private LettersLaw() {}

    static void addTo(RuleBook.Builder book) {
        addHandling(book);
        addTelling(book);
        addComplaints(book);
        addDenunciations(book);
        addSettings(book);
    }

    private static void addHandling(RuleBook.Builder book) {
        LawRow.high("A-D-08", InForce.LAW_42_2013, LAW_42_2013_QH13, "25.3")
                .names(book, PetitionRules.SPLIT, COMPLAINT, DENUNCIATION, PETITION);
        LawRow.high("A-D-24", InForce.CIRCULAR_05_2021, CIRCULAR_05_2021, "14.1")
                .names(book, PetitionRules.PASSED_ON_ONCE, DENUNCIATION);
        LawRow.high("A-D-21", InForce.LAW_25_2018, LAW_25_2018_QH14, "24.3")
                .names(book, PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY, DENUNCIATION);
        LawRow.high("A-D-23", InForce.LAW_25_2018, LAW_25_2018_QH14, "25")
                .names(book, PetitionRules.NOT_HANDLED_IF_ANONYMOUS, DENUNCIATION);
        LawRow.high("A-D-13", InForce.LAW_87_2015, LAW_87_2015_QH13, "87")
                .competent(
                        book,
                        PetitionRules.COMPETENCE,
                        VietnamActs.HANDLE_LETTERS,
                        Competent.of(VietnamOffices.DELEGATE));
        LawRow overdue = LawRow.high("A-D-25", InForce.CIRCULAR_05_2021, CIRCULAR_05_2021, "14.2");
        overdue.put(
                book,
                PetitionRules.OVERDUE_REPORT,
                RequiredContent.of(
                        overdue.basis(),
                        VietnamDocumentKinds.OVERDUE_REPORT,
                        VietnamContents.PROGRESS,
                        VietnamContents.DELAY_REASONS,
                        VietnamContents.RESPONSIBILITY));
    }

    private static void addTelling(RuleBook.Builder book) {
        LawRow.high("A-D-10", InForce.LAW_42_2013, LAW_42_2013_QH13, "28.1")
                .limit(book, PetitionRules.WRITER_TOLD, TimeLimit.ofWorkingDays(10));
        LawRow.high("A-D-11", InForce.LAW_42_2013, LAW_42_2013_QH13, "27.2")
                .limit(book, PetitionRules.DELEGATE_TOLD, TimeLimit.ofWorkingDays(7));
        LawRow.high("A-D-12", InForce.LAW_42_2013, LAW_42_2013_QH13, "28.2")
                .limit(book, PetitionRules.RESULT_TOLD, TimeLimit.ofWorkingDays(5));
    }

    private static void addComplaints(RuleBook.Builder book) {
        complaints("A-D-14", "9").limit(book, PetitionRules.LIMITATION.of(COMPLAINT), daysAfter(90));
        complaints("A-D-15", "27").limit(book, PetitionRules.COMPLAINT_ACCEPTED, daysAfter(10));
        complaints("A-D-15", "36.1").limit(book, PetitionRules.SECOND_COMPLAINT_ACCEPTED, daysAfter(10));
        LawRow.high("B-D-03", InForce.LAW_136_2025, DECREE_155_2026, "10")
                .limit(book, PetitionRules.SECOND_COMPLAINT_ACCEPTED, TimeLimit.ofWorkingDays(7));
        complaints("A-D-16", "28")
                .limit(book, PetitionRules.COMPLAINT_SETTLED, THIRTY_DAYS)
                .limit(book, PetitionRules.COMPLAINT_SETTLED.of(COMPLEX), daysAfter(45))
                .limit(book, PetitionRules.COMPLAINT_SETTLED.of(REMOTE), daysAfter(45))
                .limit(book, PetitionRules.COMPLAINT_SETTLED.of(REMOTE_COMPLEX), daysAfter(60));
        complaints("A-D-17", "33.1")
                .limit(book, PetitionRules.SECOND_COMPLAINT_MADE, THIRTY_DAYS)
                .limit(book, PetitionRules.SECOND_COMPLAINT_MADE.of(REMOTE), daysAfter(45));
        complaints("A-D-18", "37")
                .limit(book, PetitionRules.SECOND_COMPLAINT_SETTLED, daysAfter(45))
                .limit(book, PetitionRules.SECOND_COMPLAINT_SETTLED.of(COMPLEX), daysAfter(60))
                .limit(book, PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE), daysAfter(60))
                .limit(book, PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE_COMPLEX), daysAfter(70));
    }

    private static LawRow complaints(String id, String article) {
        return LawRow.high(id, InForce.LAW_02_2011, LAW_02_2011_QH13, article);
    }

    private static void addDenunciations(RuleBook.Builder book) {
        denunciations("A-D-19", "24.1")
                .limit(book, PetitionRules.DENUNCIATION_EXAMINED, TimeLimit.ofWorkingDays(7))
                .limit(book, PetitionRules.DENUNCIATION_EXAMINED.of(SEVERAL_PLACES), TimeLimit.ofWorkingDays(10));
        denunciations("A-D-20", "24.2")
                .limit(book, PetitionRules.PASSED_ON.of(DENUNCIATION), TimeLimit.ofWorkingDays(5));
        LawRow settling = denunciations("A-D-22", "30");
        RuleKey<ClockLimits> clock = PetitionRules.SETTLEMENT_CLOCK.of(DENUNCIATION);
        settling.limit(book, PetitionRules.DENUNCIATION_SETTLED, THIRTY_DAYS)
                .put(book, clock, extensions(settling, 0))
                .put(book, clock.of(COMPLEX), extensions(settling, 1))
                .put(book, clock.of(SPECIALLY_COMPLEX), extensions(settling, 2));
    }

    private static ClockLimits extensions(LawRow row, int most) {
        return ClockLimits.builder()
                .mostExtensions(most)
                .longestExtension(THIRTY_DAYS.by(row.basis()))
                .basis(row.basis())
                .build();
    }

    private static LawRow denunciations(String id, String article) {
        return LawRow.high(id, InForce.LAW_25_2018, LAW_25_2018_QH14, article);
    }

    private static void addSettings(RuleBook.Builder book) {
        setting(book, PetitionRules.COMPLAINT_SETTLED, "30 calendar days from the acceptance");
        setting(book, PetitionRules.COMPLAINT_SETTLED.of(COMPLEX), "45 calendar days from the acceptance");
        setting(book, PetitionRules.COMPLAINT_SETTLED.of(REMOTE), "45 calendar days from the acceptance");
        setting(book, PetitionRules.COMPLAINT_SETTLED.of(REMOTE_COMPLEX), "60 calendar days from the acceptance");
        setting(book, PetitionRules.SECOND_COMPLAINT_SETTLED, "45 calendar days from the acceptance");
        setting(book, PetitionRules.SECOND_COMPLAINT_SETTLED.of(COMPLEX), "60 calendar days from the acceptance");
        setting(book, PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE), "60 calendar days from the acceptance");
        setting(
                book,
                PetitionRules.SECOND_COMPLAINT_SETTLED.of(REMOTE_COMPLEX),
                "70 calendar days from the acceptance");
        setting(book, PetitionRules.DENUNCIATION_SETTLED, "30 calendar days from the acceptance");
        RuleKey<ClockLimits> clock = PetitionRules.SETTLEMENT_CLOCK.of(DENUNCIATION);
        setting(book, clock, "no extension");
        setting(book, clock.of(COMPLEX), "one extension of 30 calendar days");
        setting(book, clock.of(SPECIALLY_COMPLEX), "two extensions of 30 calendar days each");
    }

    private static void setting(RuleBook.Builder book, RuleKey<?> key, String example) {
        LawRow.setting(book, key, "B-D-09", LAW_136_2025_QH15, "", example);
    }
}
