package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.meeting.StepKind;
import org.immutables.value.Value;

/**
 * How the draft of a normative resolution came to the council: posted, consulted on, appraised, submitted, verified, sent to the
 * delegates, and dealt with at the session (quá trình soạn thảo, trình, thông qua).
 *
 * <p>Like a {@link Resolution} it is the record and knows no law; {@link Drafting} judges it and works out its days. Each day may be
 * missing, or still lie ahead: a planned meeting of the executive and a planned session are enough to count backwards from.
 *
 * <p>For example a draft of a province with the full dossier at the Justice Department on 8 July 2022, appraised on 25 July.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DraftingCourse {

    DraftingCourse() {}

    /** Returns a builder; the tier is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder for the course of a draft, with its tier, its procedure and those who verify it.
     *
     * @param draft the draft
     * @return the builder
     */
    public static Builder builder(ResolutionDraft draft) {
        return builder()
                .tier(draft.tier())
                .procedure(draft.procedure())
                .verification(JointVerification.of(draft.verifiedBy(), draft.jointly()));
    }

    /** Returns the tier of the council. */
    public abstract TierKind tier();

    /** Returns the procedure; the ordinary one unless set. */
    @Value.Default
    public Procedure procedure() {
        return Procedure.ORDINARY;
    }

    /** Whether the draft is complex or touches several sectors, which gives examiners more time in the simplified procedure. */
    @Value.Default
    public boolean isComplex() {
        return false;
    }

    /** Returns who proposed it. */
    public abstract Optional<Competent> proposedBy();

    /** Returns who submitted it. */
    public abstract Optional<Competent> submittedBy();

    /** Returns the day the draft was posted for comments. */
    public abstract Optional<LocalDate> postedOn();

    /** Returns the day comments on the posted draft close. */
    public abstract Optional<LocalDate> commentsClosedOn();

    /** Returns those who were consulted in writing. */
    public abstract ImmutableList<Consultation> consultations();

    /** Returns the day those who appraise had the full dossier. */
    public abstract Optional<LocalDate> appraisalDossierOn();

    /** Returns the day of the appraisal report. */
    public abstract Optional<LocalDate> appraisedOn();

    /** Returns the day the executive decides, or is to decide, to submit the draft. */
    public abstract Optional<LocalDate> executiveDecidesOn();

    /** Returns the verification, once a lead Committee is named. */
    public abstract Optional<JointVerification> verification();

    /** Returns the day the dossier went to the delegates. */
    public abstract Optional<LocalDate> sentToDelegatesOn();

    /** Returns the day the session opens, or is to open. */
    public abstract Optional<LocalDate> sessionOpensOn();

    /** Returns the steps taken at the session, in the order they were taken. */
    public abstract ImmutableList<StepKind> proceedings();

    /** Returns a builder holding this course. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkOrder("postedOn", postedOn(), "commentsClosedOn", commentsClosedOn());
        checkOrder("appraisalDossierOn", appraisalDossierOn(), "appraisedOn", appraisedOn());
        Set<BodyId> asked = new HashSet<>();
        for (Consultation consultation : consultations()) {
            checkArgument(
                    asked.add(consultation.body()), "body (%s) must be consulted once, not twice", consultation.body());
        }
    }

    private static void checkOrder(String first, Optional<LocalDate> before, String second, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent()) {
            checkArgument(
                    !after.orElseThrow().isBefore(before.orElseThrow()),
                    "%s (%s) must not be before %s (%s); correct one of the two dates",
                    second,
                    after.orElseThrow(),
                    first,
                    before.orElseThrow());
        }
    }

    /** Returns procedure and tier. */
    @Override
    public final String toString() {
        return procedure() + " of " + tier();
    }

    /** Builds {@link DraftingCourse}. */
    public static final class Builder extends ImmutableDraftingCourse.Builder {
        Builder() {}
    }
}
