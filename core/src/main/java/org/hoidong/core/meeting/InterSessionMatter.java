package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A matter that cannot wait for the next session: what is asked for, by whom, who looks into it and who decides (việc phát sinh
 * giữa hai kỳ họp).
 *
 * <p>It is the request, not the decision. Whether the standing body may decide it, or the council must meet, is for {@link
 * BetweenSessions}; what is owed afterwards is a {@link ReportToCouncil}. For example after the flood of 9 August 2025 the
 * executive of a commune writes on 11 August and asks for urgent measures; the Economic and Budget Committee looks into it, the
 * Standing Committee decides.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class InterSessionMatter {

    /** The form in which matters are hashed and written. */
    public static final Codec<InterSessionMatter> CODEC =
            Codec.of("meeting/inter-session-matter", InterSessionForms::matter, InterSessionForms::matterFrom);

    /**
     * The law or the resolution of the council that lets the standing body decide, as a part of the request; it is there when {@link
     * #providedBy} is.
     */
    public static final ContentPart LEGAL_GROUND = ContentPart.of(
            "legal-ground",
            Label.of(
                    "căn cứ pháp luật hoặc nghị quyết giao quyền của Hội đồng",
                    "the law, or the resolution of the council, that gives the power"),
            ContentCategory.SUBJECT);

    InterSessionMatter() {}

    /** Returns a builder; id, act, subject, council, tier, askedBy, checkedBy, decidedBy, deciderKind and receivedOn are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract InterSessionMatterId id();

    /** Returns what is to be decided: urgent measures, spending, the leaving of a delegate. */
    public abstract ActKind act();

    /** Returns what sort of matter makes it urgent, where that counts: a natural disaster, an epidemic. */
    public abstract Optional<MatterKind> matter();

    /** Returns the matter in words, without personal data. */
    public abstract Label subject();

    /** Returns the council whose session lies ahead. */
    public abstract BodyId council();

    /** Returns the tier of the council. */
    public abstract TierKind tier();

    /** Returns the body that asks in writing. */
    public abstract BodyId askedBy();

    /** Returns the committee that looks into it and gives its opinion. */
    public abstract BodyId checkedBy();

    /** Returns the standing body that decides. */
    public abstract BodyId decidedBy();

    /** Returns what kind of body that is, at which the law looks. */
    public abstract BodyKind deciderKind();

    /** Returns the day on which the written request was received. */
    public abstract LocalDate receivedOn();

    /**
     * Returns what the request shows, each with the document that shows it: that the competent authority directed it, that the
     * budget allows it.
     */
    public abstract ImmutableMap<ContentPart, String> shown();

    /** Returns the law of a sector, or the resolution of the council, that lets the standing body decide, if there is one. */
    public abstract Optional<Provision> providedBy();

    /** Returns all parts that the request shows, with {@link #LEGAL_GROUND} if a law or a resolution is named. */
    public final ImmutableSet<ContentPart> parts() {
        ImmutableSet.Builder<ContentPart> parts = ImmutableSet.builder();
        parts.addAll(shown().keySet());
        providedBy().ifPresent(law -> parts.add(LEGAL_GROUND));
        return parts.build();
    }

    /** Returns a builder holding this matter. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        shown().forEach((part, document) -> PlainText.line("document that shows " + part, document));
        checkArgument(
                !askedBy().equals(decidedBy()),
                "askedBy (%s) of %s must not be the body that decides; name the body that wrote the request",
                askedBy(),
                id());
    }

    /** Returns id, act and day. */
    @Override
    public final String toString() {
        return id() + " (" + act() + ", received " + receivedOn() + ")";
    }

    /** Builds {@link InterSessionMatter}. */
    public static final class Builder extends ImmutableInterSessionMatter.Builder {
        Builder() {}
    }
}
