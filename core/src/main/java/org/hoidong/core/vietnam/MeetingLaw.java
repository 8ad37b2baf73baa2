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
import static org.hoidong.core.vietnam.VietnamMeetings.FIRST_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.PEOPLES_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.QUARTERLY_COORDINATION;
import static org.hoidong.core.vietnam.VietnamMeetings.QUESTIONING_AT_SESSION;
import static org.hoidong.core.vietnam.VietnamMeetings.QUESTIONING_BETWEEN_SESSIONS;
import static org.hoidong.core.vietnam.VietnamMeetings.REGULAR;
import static org.hoidong.core.vietnam.VietnamMeetings.STANDING_COMMITTEE_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.THEMATIC;
import static org.hoidong.core.vietnam.VietnamMeetings.VERIFICATION_MEETING;
import static org.hoidong.core.vietnam.VietnamMeetings.VOTERS_REQUEST;

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
import org.hoidong.core.meeting.PreparationStep;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingBase;

/** What the laws say of convening and of the times before and after meetings. */
final class MeetingLaw {

    private static final Competent CHAIR = Competent.of(VietnamOffices.COUNCIL_CHAIR);
    private static final Competent VICE_CHAIR = Competent.of(VietnamOffices.COUNCIL_VICE_CHAIR);
    private static final Competent APPOINTED = Competent.of(VietnamOffices.APPOINTED_CONVENER);

    private MeetingLaw() {}

    static void addTo(RuleBook.Builder book) {
        addConveners(book);
        addFirstSession(book);
        addQuestioningAtSession(book);
        addDemands(book);
        addPresiding(book);
        addResults(book);
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
        // Convened as every session is.
        String request = "2.1/voters-request";
        conveners(book, VOTERS_REQUEST, LawRow.high(request, InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
        conveners(book, VOTERS_REQUEST, LawRow.high(request, InForce.LAW_72_2025, LAW_72_2025_QH15, "34.4"));
        conveners(
                book,
                QUESTIONING_BETWEEN_SESSIONS,
                LawRow.high("2.1/questioning-between-sessions", InForce.LAW_87_2015, LAW_87_2015_QH13, "69"));
        conveners(
                book,
                QUARTERLY_COORDINATION,
                LawRow.high("2.1/quarterly-coordination", InForce.LAW_87_2015, LAW_87_2015_QH13, "75.4"));
        conveners(
                book,
                CITIZEN_RECEPTION,
                LawRow.high("2.1/citizen-reception", InForce.LAW_42_2013, LAW_42_2013_QH13, "22"));
        LawRow verification = LawRow.high("2.1/verification", InForce.LAW_87_2015, LAW_87_2015_QH13, "78");
        verification.put(
                book,
                MeetingRules.CONVENERS.of(VERIFICATION_MEETING),
                ImmutableSet.of(VietnamBodies.COUNCIL_COMMITTEE));
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

    /** The Council fixes what is asked and who answers; a resolution on it may come of it. */
    private static void addQuestioningAtSession(RuleBook.Builder book) {
        LawRow row = LawRow.high("2.1/questioning-at-session", InForce.LAW_87_2015, LAW_87_2015_QH13, "60");
        row.put(
                book,
                MeetingRules.CONVENERS.of(QUESTIONING_AT_SESSION),
                ImmutableSet.of(VietnamBodies.PEOPLES_COUNCIL));
        presided(book, QUESTIONING_AT_SESSION, row, CHAIR);
        row.names(book, MeetingRules.RESULTS_IN.of(QUESTIONING_AT_SESSION), VietnamDocumentKinds.RESOLUTION);
    }

    private static void conveners(RuleBook.Builder book, MeetingKind kind, LawRow row) {
        row.put(book, MeetingRules.CONVENERS.of(kind), ImmutableSet.of(VietnamBodies.STANDING_COMMITTEE));
    }

    /** The outgoing Chair, or who acts for the Chair, then a Vice-chair; then who is appointed, whom the law does not name. */
    private static void addFirstSession(RuleBook.Builder book) {
        LawRow.high("2.1/first-session-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "80.1")
                .names(book, MeetingRules.CONVENING_OFFICES.of(FIRST_SESSION), CHAIR, VICE_CHAIR, APPOINTED);
    }

    private static void addDemands(RuleBook.Builder book) {
        for (MeetingKind session : ImmutableList.of(THEMATIC, ARISING_MATTER)) {
            String row = "2.1/thematic-or-arising-";
            demanded(book, session, LawRow.high(row + "a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
            demanded(book, session, LawRow.high(row + "b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.3"));
        }
    }

    private static void demanded(RuleBook.Builder book, MeetingKind kind, LawRow row) {
        row.names(
                book,
                MeetingRules.DEMANDED_BY.of(kind),
                Competent.of(VietnamBodies.STANDING_COMMITTEE),
                Competent.of(VietnamOffices.EXECUTIVE_CHAIR),
                Competent.of(VietnamOffices.DELEGATE));
    }

    private static void addPresiding(RuleBook.Builder book) {
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            String row = session.equals(REGULAR) ? "2.1/regular-" : "2.1/thematic-or-arising-";
            presided(book, session, LawRow.high(row + "a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"), CHAIR);
        }
        presided(book, REGULAR, LawRow.high("2.1/regular-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "32.1.a"), CHAIR);
        for (MeetingKind session : ImmutableList.of(THEMATIC, ARISING_MATTER)) {
            presided(
                    book,
                    session,
                    LawRow.high("2.1/thematic-or-arising-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.3"),
                    CHAIR);
        }
        String request = "2.1/voters-request";
        presided(book, VOTERS_REQUEST, LawRow.high(request, InForce.LAW_77_2015, LAW_77_2015_QH13, "78"), CHAIR);
        presided(book, VOTERS_REQUEST, LawRow.high(request, InForce.LAW_72_2025, LAW_72_2025_QH15, "34.4"), CHAIR);
        // Until a Chair is elected, who convened it.
        presided(
                book,
                FIRST_SESSION,
                LawRow.high("2.1/first-session-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "80.1"),
                CHAIR,
                VICE_CHAIR,
                APPOINTED);
        String standing = "2.1/standing-committee-";
        presided(
                book,
                STANDING_COMMITTEE_MEETING,
                LawRow.high(standing + "a", InForce.LAW_77_2015, LAW_77_2015_QH13, "106"),
                CHAIR,
                VICE_CHAIR);
        presided(
                book,
                STANDING_COMMITTEE_MEETING,
                LawRow.high(standing + "b", InForce.LAW_72_2025, LAW_72_2025_QH15, "32.1.b"),
                CHAIR);
        presided(
                book,
                EXPLANATION_SESSION,
                LawRow.high("2.1/explanation-a", InForce.LAW_87_2015, LAW_87_2015_QH13, "72"),
                CHAIR);
        presided(
                book,
                QUESTIONING_BETWEEN_SESSIONS,
                LawRow.high("2.1/questioning-between-sessions", InForce.LAW_87_2015, LAW_87_2015_QH13, "69"),
                CHAIR);
        presided(
                book,
                QUARTERLY_COORDINATION,
                LawRow.high("2.1/quarterly-coordination", InForce.LAW_87_2015, LAW_87_2015_QH13, "75.4"),
                CHAIR);
        presided(
                book,
                VERIFICATION_MEETING,
                LawRow.high("2.1/verification", InForce.LAW_87_2015, LAW_87_2015_QH13, "78"),
                Competent.of(VietnamOffices.COMMITTEE_HEAD));
    }

    private static void presided(RuleBook.Builder book, MeetingKind kind, LawRow row, Competent... by) {
        row.names(book, MeetingRules.PRESIDED_BY.of(kind), by);
    }

    private static void addResults(RuleBook.Builder book) {
        LawRow.high("2.1/regular-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78")
                .names(
                        book,
                        MeetingRules.RESULTS_IN.of(REGULAR),
                        VietnamDocumentKinds.RESOLUTION,
                        VietnamDocumentKinds.MINUTES);
        LawRow thematic = LawRow.high("2.1/thematic-or-arising-a", InForce.LAW_77_2015, LAW_77_2015_QH13, "78");
        for (MeetingKind session : ImmutableList.of(THEMATIC, ARISING_MATTER)) {
            thematic.names(book, MeetingRules.RESULTS_IN.of(session), VietnamDocumentKinds.RESOLUTION);
        }
        LawRow.high("2.1/standing-committee-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "31.13")
                .names(
                        book,
                        MeetingRules.RESULTS_IN.of(STANDING_COMMITTEE_MEETING),
                        VietnamDocumentKinds.RESOLUTION,
                        VietnamDocumentKinds.ADMINISTRATIVE_DOCUMENT);
        LawRow.high("2.1/explanation-a", InForce.LAW_87_2015, LAW_87_2015_QH13, "72")
                .names(
                        book,
                        MeetingRules.RESULTS_IN.of(EXPLANATION_SESSION),
                        VietnamDocumentKinds.OVERSIGHT_CONCLUSION);
        LawRow.high("2.1/questioning-between-sessions", InForce.LAW_87_2015, LAW_87_2015_QH13, "69")
                .names(
                        book,
                        MeetingRules.RESULTS_IN.of(QUESTIONING_BETWEEN_SESSIONS),
                        VietnamDocumentKinds.OVERSIGHT_CONCLUSION);
        LawRow.high("2.1/verification", InForce.LAW_87_2015, LAW_87_2015_QH13, "78")
                .names(
                        book,
                        MeetingRules.RESULTS_IN.of(VERIFICATION_MEETING),
                        VietnamDocumentKinds.VERIFICATION_REPORT);
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
                .limit(book, MeetingRules.FIRST_SESSION.of(FIRST_SESSION), daysAfter(45));
        LawRow.high("2.1/first-session-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.1")
                .limit(book, MeetingRules.FIRST_SESSION.of(FIRST_SESSION), daysAfter(45));
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
        addPreparation(book);
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

    /** Steps before a session that councils set themselves; no law that was read has a number (rows A-M-07, A-P-10, 10.4 as practice). */
    private static void addPreparation(RuleBook.Builder book) {
        for (MeetingKind session : ImmutableList.of(REGULAR, THEMATIC, ARISING_MATTER)) {
            for (PreparationStep step : VietnamPreparations.local()) {
                LawRow.setting(
                        book,
                        MeetingRules.PREPARED_WITHIN.of(session).of(step),
                        "2.1/joint-conference",
                        LAW_77_2015_QH13,
                        "80",
                        step.equals(VietnamPreparations.JOINT_CONFERENCE)
                                ? "52 calendar days before the opening"
                                : "10 calendar days before the opening");
            }
        }
    }
}
