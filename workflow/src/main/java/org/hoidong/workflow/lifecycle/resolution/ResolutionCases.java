package org.hoidong.workflow.lifecycle.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.JointVerification;
import org.hoidong.core.resolution.Resolution;
import org.hoidong.core.resolution.ResolutionCategory;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;

/** What a resolution is asked besides its state: what was adopted, and whether it was issued by the right procedure (row S-08). */
public final class ResolutionCases {

    private ResolutionCases() {}

    /**
     * Returns the resolution, as the history tells.
     *
     * @param theCase the case
     * @return the resolution, empty before the council adopted it
     */
    public static Optional<Resolution> resolution(CaseView<? extends ResolutionDraft> theCase) {
        return theCase.last(ResolutionEvents.VOTED_FOR)
                .map(adopted -> adopted(theCase.subject(), adopted.payload(), adopted.occurredOn())
                        .signedOn(day(theCase.last(ResolutionEvents.AUTHENTICATED)))
                        .signedBy(theCase.last(ResolutionEvents.AUTHENTICATED)
                                .map(signed -> signed.payload().office()))
                        .sentUpOn(day(theCase.last(ResolutionEvents.SENT_UP)))
                        .sentToGazetteOn(day(theCase.last(ResolutionEvents.SENT_TO_GAZETTE)))
                        .publishedOn(day(theCase.last(ResolutionEvents.PUBLISHED)))
                        .build());
    }

    /**
     * Judges whether it was issued by the right procedure, as far as it has come: {@link Resolutions#judge}, under the law of the day
     * of adoption.
     *
     * @param theCase the case, adopted
     * @param context the law and the calendars
     * @param asOf the day asked about
     * @return the verdict
     * @throws IllegalStateException if the council has not adopted it
     */
    public static Verdict judge(CaseView<? extends ResolutionDraft> theCase, LegalContext context, LocalDate asOf) {
        Resolution resolution = resolution(theCase)
                .orElseThrow(() -> new IllegalStateException(
                        "draft " + theCase.subject().id() + " must be adopted before its procedure is judged"));
        return Resolutions.judge(resolution, law(resolution.adoptedOn(), asOf, context), context.calendars(), asOf);
    }

    static Resolution.Builder adopted(ResolutionDraft draft, Adoption adoption, LocalDate on) {
        return Resolution.builder()
                .number(adoption.number())
                .kind(draft.kind())
                .title(draft.title())
                .issuedBy(draft.council())
                .tier(draft.tier())
                .procedure(draft.procedure())
                .adoptedOn(on)
                .votingMethod(adoption.method())
                .tally(adoption.tally())
                .effectiveOn(adoption.effectiveOn());
    }

    /**
     * Returns the verification since the draft was submitted last, as far as it has come.
     *
     * @param theCase the case
     * @return the verification
     */
    public static JointVerification verification(CaseView<? extends ResolutionDraft> theCase) {
        ResolutionDraft draft = theCase.subject();
        JointVerification verification = JointVerification.of(draft.verifiedBy(), draft.jointly());
        for (Entry<?> entry : theCase.history()) {
            if (entry.event().equals(ResolutionEvents.SUBMITTED)) {
                verification = JointVerification.of(draft.verifiedBy(), draft.jointly())
                        .received(entry.occurredOn());
            } else if (entry.event().equals(ResolutionEvents.OPINION_GIVEN)) {
                BodyId committee = ((CommitteeView) entry.payload()).committee();
                // one that speaks again is counted as of its first opinion
                if (!verification.opinions().containsKey(committee)) {
                    verification = verification.opinion(committee, entry.occurredOn());
                }
            } else if (entry.event().equals(ResolutionEvents.VERIFICATION_REPORTED)) {
                verification = verification.reported(entry.occurredOn());
            }
        }
        return verification;
    }

    static boolean isOwedAnOpinion(CaseView<? extends ResolutionDraft> theCase) {
        return verification(theCase).opinions().size()
                < theCase.subject().jointly().size();
    }

    static boolean isNotSentUp(CaseView<? extends ResolutionDraft> theCase) {
        return theCase.last(ResolutionEvents.SENT_UP).isEmpty();
    }

    static boolean isUnpublished(CaseView<? extends ResolutionDraft> theCase) {
        return isPublished(theCase.subject())
                && theCase.last(ResolutionEvents.PUBLISHED).isEmpty();
    }

    /** Whether it is of a kind that must be made known. */
    static boolean isPublished(ResolutionDraft draft) {
        return draft.kind().category() == ResolutionCategory.NORMATIVE;
    }

    /** The last day of the session on whose agenda it stands. */
    static Due sessionDue(CaseView<? extends ResolutionDraft> theCase) {
        SessionDate session = theCase.last(ResolutionEvents.PUT_ON_AGENDA)
                .map(Entry::payload)
                .orElseThrow(() -> new IllegalStateException(
                        "draft " + theCase.subject().id() + " is on no agenda; it could not be before the council"));
        return Due.on(session.closesOn());
    }

    /** The day from which it has effect. */
    static Due effectDue(CaseView<? extends ResolutionDraft> theCase) {
        return Due.on(effectiveOn(theCase));
    }

    static LocalDate effectiveOn(CaseView<? extends ResolutionDraft> theCase) {
        return theCase.last(ResolutionEvents.VOTED_FOR)
                .map(adopted -> adopted.payload().effectiveOn())
                .orElseThrow(() -> new IllegalStateException(
                        "draft " + theCase.subject().id() + " was not adopted; it has no day of effect"));
    }

    static RulesInForce law(LocalDate adoptedOn, LocalDate on, LegalContext context) {
        return context.lawOf(adoptedOn, on);
    }

    private static Optional<LocalDate> day(Optional<? extends Entry<?>> entry) {
        return entry.map(Entry::occurredOn);
    }
}
