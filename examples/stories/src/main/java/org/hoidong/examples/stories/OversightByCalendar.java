package org.hoidong.examples.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Criterion;
import org.hoidong.core.oversight.CriterionId;
import org.hoidong.core.oversight.FieldDay;
import org.hoidong.core.oversight.NominatedTopic;
import org.hoidong.core.oversight.OversightCourse;
import org.hoidong.core.oversight.OversightDelegation;
import org.hoidong.core.oversight.OversightDispatch;
import org.hoidong.core.oversight.OversightId;
import org.hoidong.core.oversight.OversightPlan;
import org.hoidong.core.oversight.OversightTimetable;
import org.hoidong.core.oversight.Oversights;
import org.hoidong.core.oversight.ProgrammeTimetable;
import org.hoidong.core.oversight.RankedTopic;
import org.hoidong.core.oversight.ScoreBand;
import org.hoidong.core.oversight.ScoreSheet;
import org.hoidong.core.oversight.StepDue;
import org.hoidong.core.oversight.TopicId;
import org.hoidong.core.oversight.TopicSelection;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamProceedings;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;

/**
 * A Standing Committee chooses its topics for 2023, sees by when its programme must be made, and runs one oversight by the
 * calendar: one report comes a day late, and the verdict says so with its article. Told in Vietnamese; the topics are invented.
 */
public final class OversightByCalendar {

    private static final RuleBook BOOK = VietnamRules.standard();
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());
    private static final BodyId DEPARTMENT = BodyId.of("so-nong-nghiep");
    private static final OversightId OVERSIGHT = OversightId.of("GS-2023-01");
    private static final CriterionId PRESSING = CriterionId.of("buc-xuc");
    private static final CriterionId VOTERS = CriterionId.of("cu-tri");
    private static final CriterionId FEASIBLE = CriterionId.of("kha-thi");

    private static final List<PlannedSession> SESSIONS = List.of(
            PlannedSession.of(MilestoneId.of("ky-hop-5"), day(2022, 12, 6))
                    .until(day(2022, 12, 9))
                    .on(VietnamMeetings.YEAR_END),
            PlannedSession.of(MilestoneId.of("ky-hop-8"), 2024, VietnamMeetings.MID_YEAR));

    private static final Messages TEXTS = VietnamMessages.standard()
            .with(topics().names())
            .with(Messages.builder()
                    .name(DEPARTMENT.value(), Label.of("Sở Nông nghiệp", "Department of Agriculture"))
                    .name("ky-hop-8", Label.of("kỳ họp thứ tám", "the eighth session"))
                    .build());

    private OversightByCalendar() {}

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** How pressing it is counts half, out below 5 of 10; what voters said 30 points, whether it can be done 20. */
    static TopicSelection topics() {
        ScoreSheet sheet = ScoreSheet.of(
                List.of(
                        Criterion.of(PRESSING, Label.of("tính bức xúc", "pressing"), 10, 50)
                                .knockingOutBelow(5),
                        Criterion.of(VOTERS, Label.of("cử tri phản ánh", "voters"), 10, 30),
                        Criterion.of(FEASIBLE, Label.of("tính khả thi", "feasible"), 5, 20)),
                List.of(
                        ScoreBand.of("cao", Label.of("cao", "high"), Ratio.of(80, 1)),
                        ScoreBand.of("kha", Label.of("khá", "fair"), Ratio.of(50, 1)),
                        ScoreBand.notChosen("thap", Label.of("thấp", "low"), Ratio.of(0, 1))));
        return TopicSelection.of(
                sheet,
                List.of(
                        topic("CD-01", "Đầu tư công", 7, 6, 4),
                        topic("CD-02", "Cấp nước nông thôn", 9, 9, 4),
                        topic("CD-03", "Chợ đầu mối", 4, 8, 5),
                        topic("CD-04", "Đất rừng", 8, 5, 3)),
                2);
    }

    private static NominatedTopic topic(String id, String title, int pressing, int voters, int feasible) {
        return NominatedTopic.builder()
                .id(TopicId.of(id))
                .title(Label.of(title, title))
                .nominatedBy("Ban Kinh tế - Ngân sách")
                .nominatedOn(day(2022, 11, 25))
                .scores(Map.of(PRESSING, pressing, VOTERS, voters, FEASIBLE, feasible))
                .build();
    }

    static OversightPlan plan(LocalDate foundedOn) {
        return OversightPlan.builder()
                .id(OVERSIGHT)
                .title(Label.of("Giám sát việc cấp nước nông thôn", "Oversight of rural water"))
                .topic(TopicId.of("CD-02"))
                .form(VietnamOversight.THEMATIC)
                .overseer(BodyId.of("tt-hdnd-tinh"))
                .overseerKind(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                .tier(VietnamTiers.PROVINCE)
                .foundedBy(VietnamDocumentKinds.DECISION)
                .foundedOn(foundedOn)
                .addFixes(VietnamContents.OBJECT, VietnamContents.SCOPE, VietnamContents.CONTENT)
                .addFixes(VietnamContents.PLAN, VietnamContents.MEMBERS, VietnamContents.BODIES_OVERSEEN)
                .delegation(OversightDelegation.of(
                        PersonId.of("p-01"), VietnamOffices.COUNCIL_VICE_CHAIR, List.of(PersonId.of("p-02"))))
                .putOverseen(DEPARTMENT, Competent.of(VietnamBodies.DEPARTMENT))
                .build();
    }

    static OversightCourse course() {
        return OversightCourse.begun(OVERSIGHT).toBuilder()
                .outlineNotifiedOn(day(2023, 3, 27))
                .addFieldDays(FieldDay.of(DEPARTMENT, day(2023, 4, 18)).notified(day(2023, 4, 7)))
                .endedOn(day(2023, 6, 9))
                .reportedOn(day(2023, 6, 27))
                .consideredOn(day(2023, 7, 4))
                .addProceedings(VietnamProceedings.PRESENTED, VietnamProceedings.OVERSEEN_HEARD)
                .addProceedings(VietnamProceedings.DISCUSSED, VietnamProceedings.CONCLUDED)
                .addDispatches(
                        OversightDispatch.of(VietnamDocumentKinds.OVERSIGHT_CONCLUSION, DEPARTMENT, day(2023, 7, 10)))
                .build();
    }

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        for (RankedTopic topic : topics().ranked()) {
            System.out.println(topic.rank() + ". " + name(topic.topic().id().value()) + ": " + topic.score() + " điểm");
            tell(topic.isChosen() ? topic.verdict().reasons() : topic.verdict().unmet());
        }

        System.out.println("Chương trình giám sát năm 2023:");
        tell(ProgrammeTimetable.of(
                        VietnamBodies.STANDING_COMMITTEE, 2023, SESSIONS, BOOK.on(day(2022, 11, 25)), CALENDARS)
                .steps());

        OversightPlan plan = plan(day(2023, 3, 10));
        System.out.println("Cuộc giám sát " + plan.id() + ", tính đến ngày 31/12/2023:");
        tell(OversightTimetable.of(plan, course(), SESSIONS, BOOK.on(plan.foundedOn()), CALENDARS)
                .steps());
        Verdict verdict =
                Oversights.judge(plan, course(), SESSIONS, BOOK.on(plan.foundedOn()), CALENDARS, day(2023, 12, 31));
        System.out.println(verdict.isSatisfied() ? "Đúng quy trình" : "Chưa đúng quy trình:");
        tell(verdict.unmet());

        OversightPlan later = plan(day(2026, 3, 1));
        StepDue outline = OversightTimetable.of(
                        later, OversightCourse.begun(OVERSIGHT), List.of(), BOOK.on(later.foundedOn()), CALENDARS)
                .steps()
                .get(0);
        System.out.println("Nếu thành lập ngày 1/3/2026:");
        tell(outline.judge(later.foundedOn()).unmet());
    }

    private static void tell(List<?> what) {
        for (Object line : what) {
            if (line instanceof StepDue step) {
                step.deadline()
                        .ifPresentOrElse(
                                due -> System.out.println(
                                        "  - " + name(step.step().code()) + ": chậm nhất "
                                                + TEXTS.render(Datum.of(due.dueOn()), Language.VIETNAMESE)),
                                () -> tell(step.judge(day(2023, 12, 31)).reasons()));
            } else if (line instanceof Reason reason) {
                System.out.println("  - " + TEXTS.render(reason, Language.VIETNAMESE));
                reason.remedy()
                        .ifPresent(remedy -> System.out.println("    => " + TEXTS.render(remedy, Language.VIETNAMESE)));
            }
        }
    }

    private static String name(String id) {
        return TEXTS.render(Datum.of(id), Language.VIETNAMESE);
    }
}
