package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.Agenda;
import org.hoidong.core.meeting.AgendaDecision;
import org.hoidong.core.meeting.AgendaItem;
import org.hoidong.core.meeting.AgendaItemId;
import org.hoidong.core.meeting.AgendaItemKind;
import org.hoidong.core.meeting.Agendas;
import org.hoidong.core.meeting.ContentCategory;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.Dossier;
import org.hoidong.core.meeting.DossierPart;
import org.hoidong.core.meeting.DossierRule;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VoteTally;
import org.junit.jupiter.api.Test;

/** The agenda of a session of a provincial Council in July 2022, by the Council's own list of papers (rows A-M-01, A-M-06, A-M-07). */
class AgendaByLawTest {

    private static final LocalDate FRI_2022_06_24 = LocalDate.of(2022, 6, 24);
    private static final LocalDate WED_2022_07_06 = LocalDate.of(2022, 7, 6);
    private static final Provision REGULATION = Provision.of("Working regulation 1/2021", "9");
    private static final Competent STANDING = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);
    private static final ContentPart DRAFT =
            ContentPart.of("draft", Label.of("dự thảo nghị quyết", "the draft"), ContentCategory.PAPER);
    private static final ContentPart VERIFICATION = ContentPart.of(
            "verification-report", Label.of("báo cáo thẩm tra", "the verification report"), ContentCategory.PAPER);

    private static final RuleBook BOOK = VietnamRules.standard()
            .with(
                    MeetingRules.ITEM_DOSSIER.of(VietnamAgenda.NORMATIVE_DRAFT),
                    Dated.setting(
                            DossierRule.of(
                                    REGULATION,
                                    VietnamAgenda.NORMATIVE_DRAFT,
                                    DossierPart.of(DRAFT, Competent.of(VietnamBodies.PEOPLES_COMMITTEE))
                                            .before(TimeLimit.ofCalendarDays(15).before()),
                                    DossierPart.of(VERIFICATION, Competent.of(VietnamBodies.COUNCIL_COMMITTEE))
                                            .before(TimeLimit.ofCalendarDays(10).before())),
                            DateSpan.from(LocalDate.of(2021, 7, 1)),
                            REGULATION));

    private static Agenda drafted() {
        AgendaItem item = AgendaItem.of(
                AgendaItemId.of("TTr-45"),
                VietnamAgenda.NORMATIVE_DRAFT,
                Label.of("Nghị quyết về đầu tư công", "Resolution on public investment"));
        DossierRule rule = BOOK.on(WED_2022_07_06).get(MeetingRules.ITEM_DOSSIER.of(VietnamAgenda.NORMATIVE_DRAFT));
        return Agenda.draft()
                .place(
                        rule.admit(
                                item,
                                Dossier.empty()
                                        .with(DRAFT, LocalDate.of(2022, 6, 21))
                                        .with(VERIFICATION, FRI_2022_06_24),
                                WED_2022_07_06,
                                FRI_2022_06_24,
                                Calendars.of(VietnamCalendars.stateBodies())),
                        AgendaDecision.of(STANDING, FRI_2022_06_24, ""));
    }

    private static Verdict judged(Agenda agenda) {
        return Agendas.judge(agenda, VietnamAgenda.ACTS, BOOK.on(WED_2022_07_06));
    }

    @Test
    void isDraftedByTheStandingCommitteeAndAdoptedByTheCouncilWithMoreThanHalfOfAllDelegates() {
        Agenda agenda = drafted()
                .adopted(AgendaDecision.of(COUNCIL, WED_2022_07_06, "").votedWith(VoteTally.of(51, 47, 26, 21)));

        Verdict verdict = judged(agenda);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        Agendas.AGENDA_ADOPTED, Competence.COMPETENT, Competence.COMPETENT, MajorityRule.REACHED);
    }

    @Test
    void isNotAdoptedWithOneVoteFewer() {
        Agenda agenda = drafted()
                .adopted(AgendaDecision.of(COUNCIL, WED_2022_07_06, "").votedWith(VoteTally.of(51, 47, 25, 22)));

        assertThat(judged(agenda).unmet()).extracting(Reason::code).containsExactly(MajorityRule.NOT_REACHED);
    }

    @Test
    void mayBeAddedToByTheCouncilOnlyAndByAVote() {
        Agenda adopted = drafted()
                .adopted(AgendaDecision.of(COUNCIL, WED_2022_07_06, "").votedWith(VoteTally.of(51, 47, 45, 2)));
        AgendaItem flood =
                AgendaItem.of(AgendaItemId.of("TTr-46"), VietnamAgenda.OTHER, Label.of("Khắc phục lũ", "The flood"));
        DossierRule none = DossierRule.of(
                REGULATION, VietnamAgenda.OTHER, DossierPart.of(DRAFT, Competent.of(VietnamBodies.PEOPLES_COMMITTEE)));

        Agenda added = adopted.place(
                none.admit(
                        flood,
                        Dossier.empty().with(DRAFT, WED_2022_07_06),
                        WED_2022_07_06,
                        WED_2022_07_06,
                        Calendars.of(VietnamCalendars.stateBodies())),
                AgendaDecision.of(STANDING, WED_2022_07_06, "the flood"));

        assertThat(judged(added).unmet())
                .extracting(Reason::code)
                .containsExactly(Competence.NOT_COMPETENT, Agendas.DECISION_WITHOUT_VOTE);
    }

    @Test
    void isNotJudgedWhereTheLawSaysNothingOfWhoDraftsIt() {
        Verdict verdict = Agendas.judge(drafted(), VietnamAgenda.ACTS, BOOK.on(LocalDate.of(2025, 10, 15)));

        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(Agendas.AGENDA_NOT_ADOPTED, Agendas.CHANGE_NOT_JUDGED);
    }

    @Test
    void hasKindsWithIdsOfTheirOwn() {
        assertThat(ImmutableList.copyOf(VietnamAgenda.all()).stream()
                        .map(AgendaItemKind::id)
                        .collect(Collectors.toSet()))
                .hasSize(9)
                .containsAll(Set.of("normative-draft", "inter-session-report"));
    }
}
