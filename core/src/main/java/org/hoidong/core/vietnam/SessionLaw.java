package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_104_2025;
import static org.hoidong.core.vietnam.VietnamMeetings.JOINT_PREPARATORY_CONFERENCE;

import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingBase;

/** What the laws say of who does what in a session and before it. */
final class SessionLaw {

    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent FRONT = Competent.of(VietnamBodies.FATHERLAND_FRONT);

    private SessionLaw() {}

    static void addTo(RuleBook.Builder book) {
        addClosedSessions(book);
        addAgenda(book);
        addWhoIsThere(book);
    }

    private static void addClosedSessions(RuleBook.Builder book) {
        closed(book, LawRow.high("2.1/closed", InForce.LAW_77_2015, LAW_77_2015_QH13, "78"));
        closed(book, LawRow.high("2.1/closed", InForce.LAW_72_2025, LAW_72_2025_QH15, "34.5"));
    }

    private static void closed(RuleBook.Builder book, LawRow row) {
        Competent[] askers = {
            STANDING_COMMITTEE, Competent.of(VietnamOffices.EXECUTIVE_CHAIR), Competent.of(VietnamOffices.DELEGATE)
        };
        row.put(
                        book,
                        CouncilRules.COMPETENCE.of(VietnamActs.CLOSE_SESSION),
                        Competence.of(row.basis(), VietnamActs.CLOSE_SESSION, COUNCIL)
                                .proposedBy(askers))
                .names(book, MeetingRules.CLOSED_SESSION_DEMANDED_BY, askers);
        row.put(
                book,
                MeetingRules.CLOSED_SESSION_REQUEST,
                SupportRule.of(Share.atLeast(Ratio.ONE_THIRD), VotingBase.TOTAL_DELEGATES, row.basis()));
    }

    private static void addAgenda(RuleBook.Builder book) {
        LawRow agenda = LawRow.high("A-M-01", InForce.LAW_77_2015, LAW_77_2015_QH13, "79");
        agenda.put(
                book,
                CouncilRules.COMPETENCE.of(VietnamActs.DRAFT_AGENDA),
                Competence.of(agenda.basis(), VietnamActs.DRAFT_AGENDA, STANDING_COMMITTEE)
                        .proposedBy(
                                Competent.of(VietnamOffices.EXECUTIVE_CHAIR),
                                Competent.of(VietnamBodies.COUNCIL_COMMITTEE),
                                FRONT,
                                Competent.of(VietnamBodies.COURT),
                                Competent.of(VietnamBodies.PROCURACY),
                                Competent.of(VietnamOffices.DELEGATE)));
        agenda.put(
                book,
                CouncilRules.COMPETENCE.of(VietnamActs.ADOPT_AGENDA),
                Competence.of(agenda.basis(), VietnamActs.ADOPT_AGENDA, COUNCIL).proposedBy(STANDING_COMMITTEE));
        LawRow.medium("A-M-06", InForce.LAW_77_2015, LAW_77_2015_QH13, "79")
                .competent(book, CouncilRules.COMPETENCE, VietnamActs.ADD_AGENDA_ITEM, COUNCIL);

        // There is nothing to put where nobody differs.
        LawRow order = LawRow.high("A-M-02", InForce.LAW_77_2015, LAW_77_2015_QH13, "85");
        order.put(
                book,
                MeetingRules.ADOPTION_ORDER,
                OrderOfProceedings.of(
                                order.basis(),
                                VietnamProceedings.PRESENTED,
                                VietnamProceedings.VERIFICATION_PRESENTED,
                                VietnamProceedings.DISCUSSED,
                                VietnamProceedings.DIFFERENCES_PUT,
                                VietnamProceedings.VOTED)
                        .mayLeaveOut(VietnamProceedings.DIFFERENCES_PUT));
    }

    private static void addWhoIsThere(RuleBook.Builder book) {
        LawRow.high("A-B-11", InForce.LAW_77_2015, LAW_77_2015_QH13, "81")
                .names(
                        book,
                        MeetingRules.INVITED,
                        Competent.of(VietnamOffices.FRONT_CHAIR),
                        Competent.of(VietnamOffices.ORGANISATION_HEAD),
                        Competent.of(VietnamOffices.DELEGATE).oneAbove());
        LawRow.high("2.1/regular-b", InForce.LAW_72_2025, LAW_72_2025_QH15, "7.2")
                .names(
                        book,
                        MeetingRules.INVITED,
                        Competent.of(VietnamOffices.FRONT_CHAIR),
                        Competent.of(VietnamOffices.ORGANISATION_HEAD));

        LawRow absence = LawRow.high("B-M-02", InForce.LAW_72_2025, LAW_72_2025_QH15, "33.2");
        absence.put(
                book,
                MeetingRules.ABSENCE_REPORT,
                RequiredContent.of(
                        absence.basis(),
                        VietnamDocumentKinds.ABSENCE_REPORT,
                        VietnamContents.ABSENCE_REASON,
                        VietnamContents.REPORTED_TO_CHAIR));

        LawRow.high("B-M-03", InForce.RESOLUTION_104, RESOLUTION_104_2025, "")
                .names(book, MeetingRules.PREPARED_BY.of(VietnamTiers.COMMUNE), JOINT_PREPARATORY_CONFERENCE)
                .names(
                        book,
                        MeetingRules.TAKES_PART.of(JOINT_PREPARATORY_CONFERENCE),
                        STANDING_COMMITTEE,
                        Competent.of(VietnamBodies.PEOPLES_COMMITTEE),
                        FRONT);
    }
}
