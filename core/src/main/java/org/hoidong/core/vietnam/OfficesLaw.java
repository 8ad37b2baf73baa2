package org.hoidong.core.vietnam;

import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamOffices.CHIEF_OF_OFFICE;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_DEPUTY_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_MEMBER;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_VICE_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_MEMBER;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_VICE_CHAIR;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.AbsenceRule;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.Composition;
import org.hoidong.core.council.CompositionSeat;
import org.hoidong.core.council.Continuity;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.ElectedFrom;
import org.hoidong.core.council.Incompatibility;
import org.hoidong.core.council.OfficeEnd;
import org.hoidong.core.council.OfficeEndKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.Vacancy;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;

/** What the laws on local government say of offices: who elects, approves and accepts, and who may sit where. */
final class OfficesLaw {

    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent STANDING_COMMITTEE_ABOVE = STANDING_COMMITTEE.oneAbove();
    private static final Competent NATIONAL_ASSEMBLY =
            Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE).ofTheState();

    private OfficesLaw() {}

    static void addTo(RuleBook.Builder book) {
        addCompositions(book);
        addIncompatibilities(book);
        addElections(book);
        addApprovals(book);
        addVacancies(book);
        addEnds(book);
        addDelegates(book);
        addGroups(book);
    }

    private static LawRow law72(String row, String article) {
        return LawRow.high(row, InForce.LAW_72_2025, LAW_72_2025_QH15, article);
    }

    private static void addCompositions(RuleBook.Builder book) {
        LawRow original = LawRow.high("A-B-07", InForce.LAW_77_2015_ORIGINAL, LAW_77_2015_QH13, "18.2");
        RuleKey<Composition> standing = CouncilRules.COMPOSITION.of(VietnamBodies.STANDING_COMMITTEE);
        original.put(
                book,
                standing.of(PROVINCE),
                Composition.of(
                        original.basis(),
                        CompositionSeat.exactly(COUNCIL_CHAIR, 1),
                        CompositionSeat.exactly(COUNCIL_VICE_CHAIR, 2),
                        CompositionSeat.atLeast(COMMITTEE_HEAD, 1),
                        CompositionSeat.exactly(CHIEF_OF_OFFICE, 1)));
        // The text of 2019, and those for districts and communes, are from memory.
        LawRow.setting(
                book, standing.of(PROVINCE), "A-B-07", LAW_77_2015_QH13, "18", "Chair, Vice-chairs, committee heads");
        LawRow.setting(
                book, standing.of(DISTRICT), "A-B-07", LAW_77_2015_QH13, "25", "Chair, Vice-chairs, committee heads");
        LawRow.setting(book, standing.of(COMMUNE), "A-B-07", LAW_77_2015_QH13, "32", "Chair and Vice-chair");

        LawRow now = law72("B-B-03", "29.2");
        now.put(book, standing.of(PROVINCE), standingCommittee(now, CompositionSeat.atLeast(COMMITTEE_HEAD, 1)));
        now.put(book, standing.of(COMMUNE), standingCommittee(now, CompositionSeat.exactly(COMMITTEE_HEAD, 2)));

        LawRow committee = LawRow.high("A-B-08", InForce.LAW_77_2015, LAW_77_2015_QH13, "18.3");
        committee.put(
                book,
                CouncilRules.COMPOSITION.of(VietnamBodies.COUNCIL_COMMITTEE).of(PROVINCE),
                Composition.of(
                        committee.basis(),
                        CompositionSeat.exactly(COMMITTEE_HEAD, 1),
                        CompositionSeat.between(COMMITTEE_DEPUTY_HEAD, 0, 2),
                        CompositionSeat.atLeast(COMMITTEE_MEMBER, 0)));
    }

    private static Composition standingCommittee(LawRow row, CompositionSeat committeeHeads) {
        return Composition.of(
                row.basis(),
                CompositionSeat.exactly(COUNCIL_CHAIR, 1),
                CompositionSeat.atLeast(COUNCIL_VICE_CHAIR, 1),
                committeeHeads);
    }

    private static void addIncompatibilities(RuleBook.Builder book) {
        LawRow standing = law72("B-B-03", "29.2");
        standing.put(
                book,
                CouncilRules.INCOMPATIBILITY.of(VietnamBodies.STANDING_COMMITTEE),
                Incompatibility.of(
                        standing.basis(),
                        ImmutableSet.of(
                                COUNCIL_CHAIR,
                                COUNCIL_VICE_CHAIR,
                                COMMITTEE_HEAD,
                                VietnamOffices.STANDING_COMMITTEE_MEMBER),
                        ImmutableSet.of(EXECUTIVE_CHAIR, EXECUTIVE_VICE_CHAIR, EXECUTIVE_MEMBER)));
        LawRow heads = law72("B-B-06", "29.3.c");
        heads.put(
                book,
                CouncilRules.INCOMPATIBILITY.of(VietnamBodies.COUNCIL_COMMITTEE),
                Incompatibility.of(
                        heads.basis(),
                        ImmutableSet.of(COMMITTEE_HEAD),
                        ImmutableSet.of(VietnamOffices.DEPARTMENT_HEAD)));
    }

    /** The rows name Clauses 1 and 2, and 3 and 4, of Article 36 together: the article is cited as a whole. */
    private static void addElections(RuleBook.Builder book) {
        LawRow elects = law72("B-E-01", "36");
        // At the first session it is the outgoing Standing Committee, which goes on until then (B-B-12).
        competence(
                book, elects, VietnamActs.ELECT_COUNCIL_LEADERS, rule -> rule.proposedBy(STANDING_COMMITTEE), COUNCIL);
        competence(
                book,
                elects,
                VietnamActs.ELECT_EXECUTIVE_CHAIR,
                rule -> rule.proposedBy(Competent.of(COUNCIL_CHAIR)),
                COUNCIL);
        competence(
                book,
                elects,
                VietnamActs.ELECT_EXECUTIVE_MEMBERS,
                rule -> rule.proposedBy(Competent.of(EXECUTIVE_CHAIR)),
                COUNCIL);
        competence(book, law72("B-E-02", "36.5"), VietnamActs.ADD_CANDIDATES, COUNCIL);
    }

    private static void addApprovals(RuleBook.Builder book) {
        LawRow approves = law72("B-B-15", "36");
        approval(book, approves, VietnamActs.APPROVE_COUNCIL_LEADERS, PROVINCE, NATIONAL_ASSEMBLY);
        approval(book, approves, VietnamActs.APPROVE_COUNCIL_LEADERS, COMMUNE, STANDING_COMMITTEE_ABOVE);
        approval(
                book,
                approves,
                VietnamActs.APPROVE_EXECUTIVE_LEADERS,
                PROVINCE,
                Competent.of(VietnamOffices.PRIME_MINISTER).ofTheState());
        approval(
                book,
                approves,
                VietnamActs.APPROVE_EXECUTIVE_LEADERS,
                COMMUNE,
                Competent.of(EXECUTIVE_CHAIR).oneAbove());
        law72("B-B-16", "36.7").limit(book, CouncilRules.SEND_ELECTION_RESULT, TimeLimit.ofWorkingDays(5));
        law72("B-B-17", "36.7").limit(book, CouncilRules.APPROVE_ELECTION, TimeLimit.ofWorkingDays(10));
        law72("B-B-18", "36.6").put(book, CouncilRules.ELECTED_FROM, ElectedFrom.ELECTION);
    }

    private static void addVacancies(RuleBook.Builder book) {
        LawRow continues = law72("B-B-12", "29.5");
        for (BodyKind body : ImmutableSet.of(VietnamBodies.STANDING_COMMITTEE, VietnamBodies.COUNCIL_COMMITTEE)) {
            continues.put(book, CouncilRules.CONTINUITY.of(body), Continuity.of(continues.basis()));
        }
        LawRow vacant = law72("B-B-25", "32.4");
        vacant.put(book, CouncilRules.VACANCY.of(PROVINCE), vacancy(vacant, NATIONAL_ASSEMBLY));
        vacant.put(book, CouncilRules.VACANCY.of(COMMUNE), vacancy(vacant, STANDING_COMMITTEE_ABOVE));
    }

    private static Vacancy vacancy(LawRow row, Competent designates) {
        return Vacancy.builder()
                .head(COUNCIL_CHAIR)
                .deputy(COUNCIL_VICE_CHAIR)
                .assigns(STANDING_COMMITTEE)
                .designates(designates)
                .basis(row.basis())
                .build();
    }

    private static void addEnds(RuleBook.Builder book) {
        end(book, law72("B-E-03", "37.2"), OfficeEndKind.RESIGNED, STANDING_COMMITTEE);
        end(book, law72("B-E-04", "37.6"), OfficeEndKind.RETIRED);
        end(book, law72("B-E-04", "37.6"), OfficeEndKind.DIED_IN_OFFICE);
        // Of the Chair and Vice-chairs of a People's Committee.
        end(book, law72("B-E-05", "41.4"), OfficeEndKind.TRANSFERRED);
        end(book, law72("B-E-05", "41.4"), OfficeEndKind.DISMISSED_BY_SUPERIOR);
    }

    private static void end(RuleBook.Builder book, LawRow row, OfficeEndKind kind, Competent... acceptedBy) {
        row.put(book, CouncilRules.OFFICE_END.of(kind), OfficeEnd.of(row.basis(), kind, acceptedBy));
    }

    private static void addDelegates(RuleBook.Builder book) {
        UnaryOperator<Competence> reported = Competence::reportedAtNearestSession;
        competence(book, law72("B-B-22", "38.1"), VietnamActs.SUSPEND_DELEGATE, reported, STANDING_COMMITTEE);
        // The Standing Committee between sessions.
        competence(
                book,
                law72("B-B-23", "38.3"),
                VietnamActs.ACCEPT_DELEGATE_LEAVING,
                reported,
                COUNCIL,
                STANDING_COMMITTEE);
        DateSpan twoTiers = InForce.LAW_72_2025_TWO_TIERS;
        competence(
                book,
                LawRow.high("B-B-29", twoTiers, LAW_72_2025_QH15, "54.4"),
                VietnamActs.REASSIGN_DELEGATE,
                STANDING_COMMITTEE_ABOVE);
        LawRow arrest = law72("B-I-05", "33.10");
        competence(book, arrest, VietnamActs.CONSENT_TO_ARREST, STANDING_COMMITTEE);
        arrest.limit(book, CouncilRules.REPORT_FLAGRANT_ARREST, LawRow.daysNotRolling(0));
        LawRow absence = LawRow.high("A-M-09", InForce.LAW_77_2015, LAW_77_2015_QH13, "93");
        absence.put(book, CouncilRules.ABSENCE, AbsenceRule.of(absence.basis(), 12));
        LawRow reportedAbsence = law72("B-B-24", "33.2");
        reportedAbsence.put(
                book,
                CouncilRules.ABSENCE,
                AbsenceRule.of(reportedAbsence.basis(), 12).reportedBy(STANDING_COMMITTEE));
    }

    private static void addGroups(RuleBook.Builder book) {
        LawRow old = LawRow.high("A-B-08", InForce.LAW_77_2015, LAW_77_2015_QH13, "18.4");
        competence(book, old, VietnamActs.FIX_DELEGATE_GROUPS, STANDING_COMMITTEE);
        competence(book, law72("B-B-07", "29.4"), VietnamActs.FIX_DELEGATE_GROUPS, STANDING_COMMITTEE);
        competence(book, law72("B-B-07", "31.9"), VietnamActs.APPOINT_GROUP_HEADS, STANDING_COMMITTEE);
        competence(
                book,
                law72("B-R-14", "15.1.e"),
                VietnamActs.DISSOLVE_COMMUNE_COUNCIL,
                rule -> rule.approvedBy(NATIONAL_ASSEMBLY),
                COUNCIL.oneAbove());
    }

    private static void approval(RuleBook.Builder book, LawRow row, ActKind act, TierKind tier, Competent by) {
        row.put(book, CouncilRules.COMPETENCE.of(act).of(tier), Competence.of(row.basis(), act, by));
    }

    private static void competence(RuleBook.Builder book, LawRow row, ActKind act, Competent... by) {
        competence(book, row, act, UnaryOperator.identity(), by);
    }

    private static void competence(
            RuleBook.Builder book, LawRow row, ActKind act, UnaryOperator<Competence> more, Competent... by) {
        row.put(book, CouncilRules.COMPETENCE.of(act), more.apply(Competence.of(row.basis(), act, by)));
    }
}
