package org.hoidong.core.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamProceedings;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;

/** Oversights of one province under the shipped law, from which several tests start. */
final class Cycle {

    static final RuleBook BOOK = VietnamRules.standard();
    static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());

    static final LocalDate THU_2022_03_10 = LocalDate.of(2022, 3, 10);
    static final LocalDate FRI_2022_03_25 = LocalDate.of(2022, 3, 25);
    static final LocalDate FRI_2022_04_08 = LocalDate.of(2022, 4, 8);
    static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    static final LocalDate FRI_2022_06_10 = LocalDate.of(2022, 6, 10);
    static final LocalDate MON_2022_06_27 = LocalDate.of(2022, 6, 27);
    static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
    static final LocalDate MON_2022_08_22 = LocalDate.of(2022, 8, 22);
    static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);
    static final LocalDate FRI_2022_12_09 = LocalDate.of(2022, 12, 9);
    static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    static final BodyId EXECUTIVE = BodyId.of("ubnd-tinh");
    static final BodyId DEPARTMENT = BodyId.of("so-nong-nghiep");
    static final OversightId ID = OversightId.of("GS-2022-03");

    /** The sessions of Tuyên Quang's council: mid-year 6 to 8 July 2022, year-end 6 to 9 December, later ones without a day. */
    static final List<PlannedSession> SESSIONS = List.of(
            PlannedSession.of(MilestoneId.of("ky-hop-4"), LocalDate.of(2022, 7, 6))
                    .until(LocalDate.of(2022, 7, 8))
                    .on(VietnamMeetings.MID_YEAR),
            PlannedSession.of(MilestoneId.of("ky-hop-5"), TUE_2022_12_06)
                    .until(FRI_2022_12_09)
                    .on(VietnamMeetings.YEAR_END),
            PlannedSession.of(MilestoneId.of("ky-hop-6"), 2023, VietnamMeetings.MID_YEAR),
            PlannedSession.of(MilestoneId.of("ky-hop-8"), 2024, VietnamMeetings.MID_YEAR));

    private Cycle() {}

    static RulesInForce law(LocalDate day) {
        return BOOK.on(day);
    }

    static OversightPlan.Builder plan(BodyKind overseer, DocumentKind document, OfficeKind head) {
        return OversightPlan.builder()
                .id(ID)
                .title(Label.of("Giám sát công trình cấp nước nông thôn", "Oversight of rural water works"))
                .topic(TopicId.of("CD-02"))
                .form(VietnamOversight.THEMATIC)
                .overseer(BodyId.of("overseer"))
                .overseerKind(Competent.of(overseer))
                .tier(VietnamTiers.PROVINCE)
                .foundedBy(document)
                .foundedOn(THU_2022_03_10)
                .addFixes(
                        VietnamContents.OBJECT,
                        VietnamContents.SCOPE,
                        VietnamContents.CONTENT,
                        VietnamContents.PLAN,
                        VietnamContents.MEMBERS,
                        VietnamContents.BODIES_OVERSEEN)
                .delegation(OversightDelegation.of(
                        PersonId.of("p-01"), head, List.of(PersonId.of("p-03"), PersonId.of("p-02"))))
                .putOverseen(DEPARTMENT, Competent.of(VietnamBodies.DEPARTMENT));
    }

    static OversightPlan.Builder byStandingCommittee() {
        return plan(VietnamBodies.STANDING_COMMITTEE, VietnamDocumentKinds.DECISION, VietnamOffices.COUNCIL_VICE_CHAIR)
                .putOverseen(EXECUTIVE, Competent.of(VietnamBodies.PEOPLES_COMMITTEE));
    }

    static OversightPlan.Builder byCommittee() {
        return plan(
                VietnamBodies.COUNCIL_COMMITTEE, VietnamDocumentKinds.DECISION, VietnamOffices.COMMITTEE_DEPUTY_HEAD);
    }

    static OversightPlan.Builder byCouncil() {
        return plan(VietnamBodies.PEOPLES_COUNCIL, VietnamDocumentKinds.RESOLUTION, VietnamOffices.COUNCIL_CHAIR)
                .overseen(Map.of(EXECUTIVE, Competent.of(VietnamBodies.PEOPLES_COMMITTEE)));
    }

    static OversightPlan.Builder byGroup() {
        return byStandingCommittee()
                .overseerKind(Competent.of(VietnamBodies.DELEGATE_GROUP))
                .form(VietnamOversight.LAW_ENFORCEMENT);
    }

    static OversightPlan.Builder byDelegate() {
        return byGroup().overseerKind(Competent.of(VietnamOffices.DELEGATE));
    }

    /** Everything done on its last day: worked out by hand in {@code OversightTimetableTest}. */
    static OversightCourse.Builder inTime() {
        return OversightCourse.builder()
                .oversight(ID)
                .outlineNotifiedOn(FRI_2022_03_25)
                .addFieldDays(FieldDay.of(DEPARTMENT, MON_2022_04_18).notified(FRI_2022_04_08))
                .endedOn(FRI_2022_06_10)
                .reportedOn(MON_2022_06_27)
                .addReportStates(VietnamContents.RECOMMENDATIONS)
                .putReportReceived(Competent.of(VietnamBodies.PEOPLES_COUNCIL), TUE_2022_12_06)
                .consideredOn(MON_2022_07_04)
                .addProceedings(
                        VietnamProceedings.PRESENTED,
                        VietnamProceedings.OVERSEEN_HEARD,
                        VietnamProceedings.DISCUSSED,
                        VietnamProceedings.CONCLUDED)
                .putIssued(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, MON_2022_08_22)
                .addDispatches(
                        OversightDispatch.of(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, DEPARTMENT, MON_2022_08_22),
                        OversightDispatch.of(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, EXECUTIVE, MON_2022_08_22))
                .putPublished(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, MON_2022_08_22);
    }
}
