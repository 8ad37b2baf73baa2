package org.hoidong.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpRules;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;

/** The parties, settings and days of the follow-up stories: a canal is to be repaired by the end of August 2022. */
final class Stories {

    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    static final LocalDate WED_2022_08_31 = LocalDate.of(2022, 8, 31);
    static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);

    static final BodyId DEPARTMENT = BodyId.of("so-nnptnt");
    static final BodyId STANDING_COMMITTEE = BodyId.of("tt-hdnd");
    static final BodyId COMMITTEE = BodyId.of("ban-ktns");
    static final BodyId COUNCIL = BodyId.of("hdnd");

    static final Actor DIRECTOR = Actor.of("director").actingFor(DEPARTMENT);
    static final Actor OVERSEER = Actor.of("vice-chair").actingFor(STANDING_COMMITTEE);
    static final Actor VALIDATOR = Actor.of("head-of-committee").actingFor(COMMITTEE);
    static final Actor ISSUER = Actor.of("chair").actingFor(COUNCIL);

    static final Evidence REPORT = evidence(EvidenceKind.REPORT);
    static final Evidence PHOTO = evidence(EvidenceKind.PHOTO);

    static final Note NOTHING = Note.of("");

    private Stories() {}

    static Evidence evidence(EvidenceKind kind) {
        return Evidence.of(kind, kind.id() + " 12", "0f".repeat(32), "director");
    }

    static LegalContext context() {
        Provision regulation = Provision.of("Working regulation 1/2021", "9");
        DateSpan always = DateSpan.from(LocalDate.of(2021, 6, 1));
        RuleBook.Builder rules = FollowUpRules.declareSettings(
                RuleBook.builder("law", "1").build(), "province", "1", Provision.of("Law", "1"));
        for (RuleKey<TimeLimit> key : FollowUpRules.timeLimits()) {
            TimeLimit limit = key.equals(FollowUpRules.EXPLANATION_WITHIN)
                    ? TimeLimit.ofCalendarDays(15)
                    : key.equals(FollowUpRules.EXPLANATION_COMPLEX_WITHIN)
                            ? TimeLimit.ofCalendarDays(30)
                            : TimeLimit.ofWorkingDays(5);
            rules.put(key, Dated.setting(limit, always, regulation));
        }
        rules.put(FollowUpRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), always, regulation));
        return LegalContext.builder()
                .rules(rules.build())
                .calendars(Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
                        .span(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))
                        .build()))
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .build();
    }

    static Recommendation.Builder draft() {
        return Recommendation.builder()
                .id(RecommendationId.of("kn-1"))
                .source(RecommendationSource.OVERSIGHT_CONCLUSION)
                .sourceDocument(Provision.of("Conclusion 12/KL-HĐND", "3"))
                .issuedBy(COUNCIL)
                .issuedOn(MON_2022_08_01)
                .text(Label.of("Sửa kênh", "Repair the canal"));
    }

    static Recommendation recommendation() {
        return draft().addressee(DEPARTMENT)
                .overseer(STANDING_COMMITTEE)
                .validator(COMMITTEE)
                .due(Due.on(WED_2022_08_31))
                .addRequiredEvidence(EvidenceKind.REPORT, EvidenceKind.PHOTO)
                .build();
    }

    static Recommendation petition() {
        return recommendation().toBuilder()
                .source(RecommendationSource.VOTER_PETITION)
                .build();
    }

    static Scenario<Recommendation> notYetIssued() {
        return Scenario.of(FollowUpWorkflows.standard(1), context()).on(MON_2022_08_01);
    }

    /** Issued on Monday 1 August 2022, due on Wednesday 31 August. */
    static Scenario<Recommendation> issued(Recommendation recommendation) {
        Scenario<Recommendation> story = notYetIssued();
        story.opens("KN-1", recommendation, FollowUpEvents.ISSUED, ISSUER).orElseThrow();
        return story;
    }

    static Scenario<Recommendation> issued() {
        return issued(recommendation());
    }

    /** Reported on Wednesday 10 August with the evidence given, and under verification since Friday the 12th. */
    static Scenario<Recommendation> beingVerified(Evidence... evidence) {
        Scenario<Recommendation> story = issued().on(LocalDate.of(2022, 8, 10));
        story.does(
                        DIRECTOR,
                        FollowUpEvents.COMPLETION_REPORTED,
                        CompletionReport.of("done", ImmutableList.copyOf(evidence)))
                .orElseThrow();
        story.on(LocalDate.of(2022, 8, 12))
                .does(VALIDATOR, FollowUpEvents.VERIFICATION_STARTED, NOTHING)
                .orElseThrow();
        return story.on(LocalDate.of(2022, 8, 15));
    }

    static Verification seen(Evidence... evidence) {
        return Verification.builder().addEvidence(evidence).build();
    }

    static Verification withTerm(LocalDate dueOn) {
        return Verification.builder().newDueOn(dueOn).build();
    }

    static NewTerm term(LocalDate dueOn) {
        return NewTerm.of(dueOn, "the flood");
    }
}
