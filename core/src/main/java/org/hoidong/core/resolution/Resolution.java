package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.voting.TallyRule;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.core.voting.VotingRules;
import org.immutables.value.Value;

/**
 * A resolution that a council adopted, and what has happened to it since (nghị quyết).
 *
 * <p>It is the record, not the judgement: whether the vote sufficed, whether the right person signed and whether each step
 * was in time is for {@link Resolutions#judge}. It is neither a draft nor the text. The steps after adoption are recorded as
 * they happen, so each may be missing.
 *
 * <p>For example 08/2022/NQ-HĐND: normative, adopted on 7 July 2022 with 47 of 51, signed by the chair the same day, sent up
 * and published on 11 July, in effect from 17 July.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Resolution {

    Resolution() {}

    /** Returns a builder; number, kind, title, body, tier and day of adoption are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number. */
    public abstract DocumentNumber number();

    /** Returns the kind. */
    public abstract ResolutionKind kind();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the council that adopted it. */
    public abstract BodyId issuedBy();

    /** Returns the tier of that council. */
    public abstract TierKind tier();

    /** Returns the procedure in which it was adopted; the ordinary one unless set. */
    @Value.Default
    public Procedure procedure() {
        return Procedure.ORDINARY;
    }

    /** Returns the day it was adopted. */
    public abstract LocalDate adoptedOn();

    /** Returns the rule by which its adoption is judged; that of ordinary resolutions unless set. */
    @Value.Default
    public RuleKey<? extends TallyRule> adoptionRule() {
        return VotingRules.ORDINARY_RESOLUTION;
    }

    /** Returns the count of the vote that adopted it, once recorded. */
    public abstract Optional<VoteTally> tally();

    /** Returns how that vote was taken, if recorded. */
    public abstract Optional<VotingMethod> votingMethod();

    /** Returns the day it was signed. */
    public abstract Optional<LocalDate> signedOn();

    /** Returns the office in which it was signed; recorded together with the day. */
    public abstract Optional<SigningOffice> signedBy();

    /** Returns the day it was sent to the next tier up. */
    public abstract Optional<LocalDate> sentUpOn();

    /** Returns the day it was announced, where that is a step apart from signing. */
    public abstract Optional<LocalDate> announcedOn();

    /** Returns the day it was sent to the gazette. */
    public abstract Optional<LocalDate> sentToGazetteOn();

    /** Returns the day it was published. */
    public abstract Optional<LocalDate> publishedOn();

    /** Returns through which channels it was made known beside the gazette, and when (niêm yết, đăng tải). */
    public abstract ImmutableMap<PublicationChannel, LocalDate> madeKnown();

    /** Returns the day from which it has effect, as it says itself. */
    public abstract Optional<LocalDate> effectiveOn();

    /** Returns the citation of the whole resolution. */
    public final Provision provision() {
        return Provision.of(
                LegalDocument.of(number().toString(), Label.of("Nghị quyết " + number(), "Resolution " + number())));
    }

    /** Returns a builder holding this resolution. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                signedOn().isPresent() == signedBy().isPresent(),
                "signedOn (%s) and signedBy (%s) of %s must be recorded together",
                signedOn().map(LocalDate::toString).orElse("none"),
                signedBy().map(SigningOffice::id).orElse("none"),
                number());
        Optional<LocalDate> adopted = Optional.of(adoptedOn());
        checkOrder("adoptedOn", adopted, "signedOn", signedOn());
        checkOrder("signedOn", signedOn(), "sentUpOn", sentUpOn());
        checkOrder("adoptedOn", adopted, "announcedOn", announcedOn());
        checkOrder("adoptedOn", adopted, "sentToGazetteOn", sentToGazetteOn());
        checkOrder("adoptedOn", adopted, "publishedOn", publishedOn());
        checkOrder("sentToGazetteOn", sentToGazetteOn(), "publishedOn", publishedOn());
        madeKnown().forEach((channel, on) -> checkOrder("adoptedOn", adopted, "madeKnown " + channel, Optional.of(on)));
        checkArgument(
                sentUpOn().isEmpty() || signedOn().isPresent(),
                "sentUpOn (%s) of %s must not be recorded without signedOn; record the signing first",
                sentUpOn().map(LocalDate::toString).orElse("none"),
                number());
    }

    private void checkOrder(String first, Optional<LocalDate> before, String second, Optional<LocalDate> after) {
        if (before.isPresent() && after.isPresent()) {
            checkArgument(
                    !after.orElseThrow().isBefore(before.orElseThrow()),
                    "%s (%s) of %s must not be before %s (%s); correct one of the two dates",
                    second,
                    after.orElseThrow(),
                    number(),
                    first,
                    before.orElseThrow());
        }
    }

    /** Returns the number and the day of adoption. */
    @Override
    public final String toString() {
        return number() + " of " + adoptedOn();
    }

    /** Builds {@link Resolution}. */
    public static final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}
