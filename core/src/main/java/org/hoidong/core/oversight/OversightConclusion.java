package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.resolution.DocumentNumber;
import org.immutables.value.Value;

/**
 * The document that ends an oversight: what was overseen and what was found (kết luận giám sát).
 *
 * <p>It carries two dates that matter. It was <em>issued</em> on one, from which the time limits of its recommendations
 * run; the oversight was <em>founded</em> on another, earlier one, whose law governs it to its end. An oversight founded on
 * 10 March 2022 and concluded on 22 August 2022 stays under the law of 10 March.
 *
 * <p>The recommendations are not part of it; each names it as its source document, see {@link #provision}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightConclusion {

    /** The form in which conclusions are written, with their findings. */
    public static final Codec<OversightConclusion> CODEC =
            Codec.of("oversight/conclusion", ConclusionForms::conclusion, ConclusionForms::conclusionFrom);

    OversightConclusion() {}

    /** Returns a builder; overseen bodies and findings may be empty, all else is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract OversightConclusionId id();

    /** Returns the number of the document. */
    public abstract DocumentNumber number();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the day it was issued. */
    public abstract LocalDate issuedOn();

    /** Returns the body that issued it. */
    public abstract BodyId issuedBy();

    /** Returns the day the oversight was founded: the day of its programme item, resolution or decision. */
    public abstract LocalDate foundedOn();

    /** Returns the bodies that were overseen. */
    public abstract ImmutableSet<BodyId> overseenBodies();

    /** Returns what was found, in the order of the document. */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns one finding.
     *
     * @param id its identifier
     * @return the finding, if it stands in this conclusion
     */
    public final Optional<Finding> finding(FindingId id) {
        return findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** Returns the citation of the whole document, for recommendations that come out of it. */
    public final Provision provision() {
        return Provision.of(
                LegalDocument.of(number().toString(), Label.of("Kết luận " + number(), "Conclusion " + number())));
    }

    /** Returns a builder holding this conclusion. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                !foundedOn().isAfter(issuedOn()),
                "foundedOn (%s) must not be after issuedOn (%s); the oversight begins before it is concluded",
                foundedOn(),
                issuedOn());
        Set<FindingId> seen = new HashSet<>();
        for (Finding finding : findings()) {
            checkArgument(
                    seen.add(finding.id()),
                    "finding id (%s) must occur once in conclusion %s; give the second finding an id of its own",
                    finding.id(),
                    id());
        }
    }

    /** Builds {@link OversightConclusion}. */
    public static final class Builder extends ImmutableOversightConclusion.Builder {
        Builder() {}
    }
}
