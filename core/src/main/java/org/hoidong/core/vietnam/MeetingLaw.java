package org.hoidong.core.vietnam;

import static org.hoidong.core.calendar.Frequency.Per.MONTH;
import static org.hoidong.core.calendar.Frequency.Per.YEAR;
import static org.hoidong.core.vietnam.LawRow.daysAfter;
import static org.hoidong.core.vietnam.LawRow.daysBefore;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_42_2013_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.hoidong.core.vietnam.VietnamMeetings.ARISING_MATTER;
import static org.hoidong.core.vietnam.VietnamMeetings.CITIZEN_RECEPTION;
import static org.hoidong.core.vietnam.VietnamMeetings.DIALOGUE;
import static org.hoidong.core.vietnam.VietnamMeetings.EXPLANATION_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.PEOPLES_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamMeetings.STANDING_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.THEMATIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.AgendaItemKind;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingBase;

/** What the laws say of convening and of the times before and after meetings. */
final class MeetingLaw {

    private MeetingLaw() {}

    static void addTo(RuleBook.Builder book) {
        addConveners(book);
        addFrequencies(book);
        addReception(book);
        addTimes(book);
        addDialogue(book);
        addSettings(book);
    }

    private static void addConveners(RuleBook.Builder book) {
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            String row = session.equals(REGULAR) ? "2.1/regular-" : "2.1/thematic-or-arising-";
            conveners(book, session, LawRow.high(row + "a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
            conveners(book, session, LawRow.high(row + "b", InForce.LAW_72_2025, LAW_72_2025_QH15, "31.2"));
        }
        // The Chair convenes for the Standing Committee.
        String meeting = "2.1/standing-committee-";
        conveners(
                book,
                STANDING_COMMITTEE_MEETING,
                LawRow.high(meeting + "a", InForce.LAW_77_2015, LAW_77_2015_QH13, "106"));
        conveners(
                book,
                STANDING_COMMITTEE_MEETING,
                LawRow.high(meeting + "b", InForce.LAW_72_2025, LAW_72_2025_QH15, "32.1.b"));
        // Explanation sessions follow the oversight law, on its own days.
        conveners(
                book,
                EXPLANATION_SESSION,
                LawRow.high("2.1/explanation-a", InForce.LAW_87_2015, LAW_87_2015_QH13, "72"));
        conveners(
                book,
                EXPLANATION_SESSION,
                LawRow.medium("2.1/explanation-b", InForce.LAW_121_2025, LAW_121_2025_QH15, "31.2"));
    }

    private static void conveners(RuleBook.Builder book, MeetingKind kind, LawRow row) {
        row.put(book, MeetingRules.CONVENERS.of(kind), ImmutableSet.of(VietnamBodies.STANDING_COMMITTEE));
    }

    private static void addFrequencies(RuleBook.Builder book) {
        atLeast(book, 2, YEAR, REGULAR, LawRow.high("2.1/regular-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
        atLeast(book, 2, YEAR, REGULAR, LawRow.high("2.1/regular-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.2"));
        // Law 72/2025/QH15 no longer says how often the Standing Committee meets.
        LawRow month = LawRow.high("2.1/standing-committee-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "106");
        atLeast(book, 1, MONTH, STANDING_COMMITTEE_MEETING, month);
        LawRow executive = LawRow.medium("A-R-06", InForce.LAW_77_2015, LAW_77_2015_QH13, "113");
        atLeast(book, 1, MONTH, PEOPLES_COMMITTEE_MEETING, executive);
        executive.competent(
                book,
                CouncilRules.COMPETENCE,
                VietnamActs.DECIDE_TO_SUBMIT,
                Competent.of(VietnamBodies.PEOPLES_COMMITTEE));
        LawRow monthly = LawRow.high("B-B-27", InForce.LAW_72_2025, LAW_72_2025_QH15, "40.1");
        atLeast(book, 1, MONTH, PEOPLES_COMMITTEE_MEETING, monthly);

        LawRow notice = LawRow.high("B-B-26", InForce.LAW_72_2025, LAW_72_2025_QH15, "31.12");
        notice.put(book, MeetingRules.ACTIVITY_NOTICE, Frequency.atLeast(2, YEAR, notice.basis()));
    }

    private static void atLeast(RuleBook.Builder book, int times, Frequency.Per per, MeetingKind kind, LawRow row) {
        row.put(book, MeetingRules.FREQUENCY.of(kind), Frequency.atLeast(times, per, row.basis()));
    }

    private static void addDialogue(RuleBook.Builder book) {
        LawRow row = LawRow.high("B-B-28", InForce.LAW_72_2025, LAW_72_2025_QH15, "43");
        atLeast(book, 1, YEAR, DIALOGUE, row);
        row.put(
                        book,
                        MeetingRules.REQUESTED_BY_VOTERS.of(DIALOGUE),
                        SupportRule.of(Share.atLeast(Ratio.of(1, 10)), VotingBase.VOTERS, row.basis()))
                .limit(book, MeetingRules.NOTICE.of(DIALOGUE), daysBefore(7))
                .limit(book, MeetingRules.RESULT_NOTIFIED.of(DIALOGUE), daysAfter(10));
    }

    /** The schedule of receptions is posted, which is their notice. */
    private static void addReception(RuleBook.Builder book) {
        LawRow.high("2.1/citizen-reception", InForce.LAW_42_2013, LAW_42_2013_QH13, "24.4")
                .limit(
                        book,
                        MeetingRules.NOTICE.of(CITIZEN_RECEPTION),
                        TimeLimit.ofWorkingDays(5).before());
    }

    private static void addTimes(RuleBook.Builder book) {
        LawRow.high("A-O-34", InForce.LAW_87_2015, LAW_87_2015_QH13, "72.2")
                .limit(book, MeetingRules.NOTICE.of(EXPLANATION_SESSION), daysBefore(10));
        LawRow.high("2.1/first-session-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "80.1")
                .limit(book, MeetingRules.FIRST_SESSION, daysAfter(45));
        LawRow.high("2.1/first-session-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.1")
                .limit(book, MeetingRules.FIRST_SESSION, daysAfter(45));
    }

    private static void addSettings(RuleBook.Builder book) {
        // The clause with 20 and 7 days was not read (law.md (b) 2), and the law of 2025 has no number at all.
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            boolean regular = session.equals(REGULAR);
            String row = regular ? "2.1/regular-a" : "2.1/thematic-or-arising-a";
            String notice = (regular ? 20 : 7) + " calendar days before the opening";
            String documents = "10 calendar days before the opening";
            LawRow.setting(book, MeetingRules.NOTICE.of(session), row, LAW_77_2015_QH13, "80.2", notice);
            LawRow.setting(
                    book, MeetingRules.DOCUMENTS_BEFORE_OPENING.of(session), row, LAW_77_2015_QH13, "80", documents);
        }
        LawRow.setting(
                book,
                MeetingRules.NOTICE.of(EXPLANATION_SESSION),
                "B-O-07",
                LAW_121_2025_QH15,
                "31.2",
                "10 calendar days before the session");
        LawRow.setting(
                book,
                MeetingRules.MINUTES_SENT,
                "A-M-08",
                LAW_77_2015_QH13,
                "86",
                "10 calendar days after the closing");
        // A council's policy that items not well prepared stay off the agenda; no law lists the papers (A-M-07).
        for (AgendaItemKind kind : VietnamAgenda.all()) {
            LawRow.setting(
                    book,
                    MeetingRules.ITEM_DOSSIER.of(kind),
                    "A-M-07",
                    LAW_77_2015_QH13,
                    "79",
                    "the draft and its explanatory report, of the People's Committee, and the verification report of a Committee,"
                            + " 10 calendar days before the opening");
        }
    }
}
