package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUps;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Parties;
import org.hoidong.workflow.followup.Verification;

/** What must hold of the record and the history of every simulated follow-up, whatever happened in it. */
final class RecordChecks {

    private static final Set<String> EXPLAINING =
            Set.of("follow-up/answered", "follow-up/completion-reported", "follow-up/non-implementation-explained");

    private final SimulatedFollowUp lived;
    private final WorkflowCase<Recommendation> theCase;
    private final String name;

    RecordChecks(SimulatedFollowUp lived, String name) {
        this.lived = lived;
        this.theCase = lived.theCase();
        this.name = name;
    }

    /** Replaying gives the same, the chain holds, and each day's case is still what was known at its end. */
    void isKeptAsRecorded() {
        assertThat(theCase.replay()).as(name).isEqualTo(theCase);
        assertThat(theCase.verify().isSatisfied()).as(name).isTrue();
        lived.known().forEach((day, then) -> {
            WorkflowCase<Recommendation> again =
                    theCase.asRecordedAt(SimulatedWorld.endOf(day)).orElseThrow();
            assertThat(again).as("%s as recorded on %s", name, day).isEqualTo(then);
            assertThat(again.state()).as("%s as recorded on %s", name, day).isEqualTo(then.state());
        });
    }

    void isReadBack() {
        WorkflowCase<Recommendation> restored =
                SimulatedFollowUp.DEFINITION.restore(theCase.row(), theCase.entryRows());

        assertThat(restored).as(name).isEqualTo(theCase);
        assertThat(restored.headHash()).as(name).isEqualTo(theCase.headHash());
        assertThat(theCase.replay().headHash()).as(name).isEqualTo(theCase.headHash());
    }

    /** No term was set that was not ahead on its day. */
    void setsTermsAhead() {
        for (Entry<?> entry : theCase.history()) {
            if (setsTerm(entry)) {
                LocalDate due = entry.payload() instanceof NewTerm term
                        ? term.dueOn()
                        : ((Verification) entry.payload()).newDueOn().orElseThrow();
                assertThat(due).as("%s: %s", name, entry).isAfter(entry.occurredOn());
            }
        }
    }

    /** Where its bodies have ended and that was recorded, and not corrected, successors of the same kind have their parts. */
    void isWithTheSuccessors() {
        boolean recorded = theCase.record().stream()
                .anyMatch(entry -> entry.actor().equals(SimulatedDesk.REGISTRAR)
                        && entry.event().equals(FollowUpEvents.HANDED_OVER));
        if (!recorded || isHandoverCorrected()) {
            return;
        }
        Parties parties = Parties.of(theCase);
        Recommendation subject = theCase.subject();
        isSuccessor(parties.overseer(), subject.overseer());
        isSuccessor(parties.validator(), subject.validator());
        isSuccessor(Optional.of(parties.issuer()), Optional.of(subject.issuedBy()));
    }

    /** Whether a handover was voided or replaced: whoever acted before that is not asked for the role again. */
    private boolean isHandoverCorrected() {
        long recorded = theCase.record().stream()
                .filter(entry -> entry.event().equals(FollowUpEvents.HANDED_OVER))
                .count();
        return recorded != theCase.count(FollowUpEvents.HANDED_OVER);
    }

    private void isSuccessor(Optional<BodyId> now, Optional<BodyId> first) {
        String body = now.orElseThrow().value();
        String before = first.orElseThrow().value();
        assertThat(SimulatedBodies.isEnded(body, SimulatedWorld.LAST))
                .as("%s: %s", name, body)
                .isFalse();
        assertThat(SimulatedBodies.part(body)).as("%s: %s", name, body).isEqualTo(SimulatedBodies.part(before));
    }

    /** Nothing is closed without verified evidence or a reasoned decision of the body that issued it. */
    void endsRightly() {
        if (!theCase.isClosed()) {
            return;
        }
        Entry<?> last = theCase.history().reverse().get(0);
        if (theCase.state() == FollowUpState.IMPLEMENTED) {
            Optional<Entry<CompletionReport>> report = theCase.last(FollowUpEvents.COMPLETION_REPORTED);
            Entry<?> verified =
                    theCase.last(FollowUpEvents.VERIFIED_IMPLEMENTED).orElseThrow();
            assertThat(theCase.subject()
                            .judgeEvidence(FollowUps.evidence(theCase))
                            .isSatisfied())
                    .as("%s: evidence", name)
                    .isTrue();
            assertThat(report.orElseThrow().actor().id())
                    .as(name)
                    .isNotEqualTo(verified.actor().id());
        } else if (theCase.state() == FollowUpState.EXPLAINED) {
            assertThat(theCase.subject().source().category()).as(name).isEqualTo(SourceCategory.VOTERS);
            assertThat(explanations()).as("%s: explained", name).isPositive();
        } else {
            Entry<?> decision = Stream.of(
                            FollowUpEvents.WITHDRAWAL_DECIDED,
                            FollowUpEvents.SUPERSESSION_DECIDED,
                            FollowUpEvents.FOUND_NOT_IMPLEMENTABLE)
                    .flatMap(event -> theCase.last(event).stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(((Note) decision.payload()).text()).as(name).isNotBlank();
            if (!isHandoverCorrected()) {
                assertThat(decision.actor().actsFor())
                        .as(name)
                        .contains(Parties.of(theCase).issuer().value());
            }
        }
        assertThat(last.to()).as(name).isEqualTo(theCase.state());
    }

    /** What the addressee has said since the matter was issued or reopened. */
    private long explanations() {
        List<String> events =
                theCase.history().stream().map(entry -> entry.event().id()).toList();
        return events.subList(events.lastIndexOf(FollowUpEvents.REOPENED.id()) + 1, events.size()).stream()
                .filter(EXPLAINING::contains)
                .count();
    }

    static boolean setsTerm(Entry<?> entry) {
        if (entry.payload() instanceof Verification verification) {
            return verification.newDueOn().isPresent();
        }
        return entry.payload() instanceof NewTerm && !entry.event().equals(FollowUpEvents.SUSPENSION_APPROVED);
    }
}
