package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The verification of a draft by one Committee that leads and others that give their opinions beside it (thẩm tra, phối hợp thẩm
 * tra).
 *
 * <p>The others work side by side, in any order; the lead Committee reports once all of them have spoken. That all have is a question
 * of {@link #completeness}, which asks for no article: a report that speaks for bodies not heard is not whole. By when the report is due
 * is not said here; see {@link DraftingCourse}.
 *
 * <p>For example the Legal Committee leads, the Ethnic Committee was asked and has not answered: {@code resolution/opinion-awaited
 * {body=ban-dan-toc}}, remedy {@code resolution/obtain-opinion}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class JointVerification {

    /** The body gave its opinion. Facts: {@code body}, {@code on}. */
    public static final ReasonCode OPINION_GIVEN = ReasonCode.of("resolution/opinion-given");

    /** The body has not given its opinion, and the lead Committee has not reported yet. Facts: {@code body}. */
    public static final ReasonCode OPINION_AWAITED = ReasonCode.of("resolution/opinion-awaited");

    /** The lead Committee reported without the opinion of a body it had asked. Facts: {@code body}, {@code reported}. */
    public static final ReasonCode OPINION_MISSING = ReasonCode.of("resolution/opinion-missing");

    /** The body gave its opinion after the report. Facts: {@code body}, {@code on}, {@code reported}. */
    public static final ReasonCode OPINION_AFTER_REPORT = ReasonCode.of("resolution/opinion-after-report");

    /** Nobody but the lead Committee verifies. Facts: {@code lead}. */
    public static final ReasonCode VERIFIED_ALONE = ReasonCode.of("resolution/verified-alone");

    /** Remedy: obtain the opinion of a body. Facts: {@code body}. */
    public static final ReasonCode OBTAIN_OPINION = ReasonCode.of("resolution/obtain-opinion");

    /** Remedy: report again with the opinion of a body. Facts: {@code body}. */
    public static final ReasonCode REPORT_AGAIN = ReasonCode.of("resolution/report-again");

    JointVerification() {}

    /**
     * Obtains a verification in which nothing has happened yet.
     *
     * @param lead the Committee that leads
     * @param joint those that give their opinions beside it, perhaps none
     * @return the verification
     * @throws IllegalArgumentException if the lead Committee is among them
     */
    public static JointVerification of(BodyId lead, ImmutableSet<BodyId> joint) {
        return new Builder().lead(lead).joint(joint).build();
    }

    /** Returns the Committee that leads and reports. */
    public abstract BodyId lead();

    /** Returns those that give their opinions beside it. */
    public abstract ImmutableSet<BodyId> joint();

    /** Returns the day the lead Committee had the full dossier. */
    public abstract Optional<LocalDate> receivedOn();

    /** Returns which of the others gave their opinions, and when. */
    public abstract ImmutableMap<BodyId, LocalDate> opinions();

    /** Returns the day the lead Committee reported. */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * Returns this verification, with the full dossier received.
     *
     * @param on the day
     * @return the verification
     */
    public final JointVerification received(LocalDate on) {
        return new Builder().from(this).receivedOn(on).build();
    }

    /**
     * Returns this verification, with one more opinion.
     *
     * @param body whose opinion it is
     * @param on the day
     * @return the verification
     * @throws IllegalArgumentException if the body was not asked, or has given its opinion before
     */
    public final JointVerification opinion(BodyId body, LocalDate on) {
        checkArgument(
                !opinions().containsKey(body),
                "opinion of %s must be given once; it was on %s",
                body,
                opinions().get(body));
        return new Builder().from(this).putOpinion(body, on).build();
    }

    /**
     * Returns this verification, with the report of the lead Committee.
     *
     * @param on the day
     * @return the verification
     */
    public final JointVerification reported(LocalDate on) {
        return new Builder().from(this).reportedOn(on).build();
    }

    /**
     * Judges whether all have spoken: before the report, whether the lead Committee may report; after it, whether the report was whole.
     *
     * @param asOf the day asked about; what comes later is not there yet
     * @return the verdict, with one reason for each body beside the lead Committee
     */
    public final Verdict completeness(LocalDate asOf) {
        if (joint().isEmpty()) {
            return Verdict.yes(
                    Reason.builder(VERIFIED_ALONE).fact("lead", lead().value()).build());
        }
        List<Verdict> verdicts = new ArrayList<>();
        Optional<LocalDate> reported = reportedBy(asOf);
        for (BodyId body : joint()) {
            Optional<LocalDate> given =
                    Optional.ofNullable(opinions().get(body)).filter(on -> !on.isAfter(asOf));
            verdicts.add(judge(body, given, reported));
        }
        return Verdict.all(verdicts);
    }

    final Optional<LocalDate> reportedBy(LocalDate asOf) {
        return reportedOn().filter(on -> !on.isAfter(asOf));
    }

    private static Verdict judge(BodyId body, Optional<LocalDate> given, Optional<LocalDate> reported) {
        boolean after =
                given.isPresent() && reported.isPresent() && given.orElseThrow().isAfter(reported.orElseThrow());
        boolean inTime = given.isPresent() && !after;
        ReasonCode code = inTime
                ? OPINION_GIVEN
                : after ? OPINION_AFTER_REPORT : reported.isPresent() ? OPINION_MISSING : OPINION_AWAITED;
        Reason.Builder reason = Reason.builder(code).fact("body", body.value());
        given.ifPresent(on -> reason.fact("on", on));
        if (!inTime) {
            reported.ifPresent(on -> reason.fact("reported", on));
            reason.remedy(Remedy.builder(after ? REPORT_AGAIN : OBTAIN_OPINION)
                    .fact("body", body.value())
                    .build());
        }
        return Verdict.of(inTime, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(!joint().contains(lead()), "joint (%s) must not hold the lead Committee %s", joint(), lead());
        checkArgument(
                joint().containsAll(opinions().keySet()),
                "opinions (%s) must be of those asked (%s); ask the body first",
                opinions().keySet(),
                joint());
        if (receivedOn().isPresent() && reportedOn().isPresent()) {
            checkArgument(
                    !reportedOn().orElseThrow().isBefore(receivedOn().orElseThrow()),
                    "reportedOn (%s) must not be before receivedOn (%s); correct one of the two dates",
                    reportedOn().orElseThrow(),
                    receivedOn().orElseThrow());
        }
    }

    /** Returns the lead Committee and how many have spoken, for example {@code ban-phap-che with 1 of 2 opinions}. */
    @Override
    public final String toString() {
        return lead() + " with " + opinions().size() + " of " + joint().size() + " opinions";
    }

    static final class Builder extends ImmutableJointVerification.Builder {}
}
