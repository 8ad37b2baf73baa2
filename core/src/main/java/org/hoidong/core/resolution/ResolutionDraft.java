package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.immutables.value.Value;

/**
 * A draft of a resolution (dự thảo nghị quyết): who drafts it, who verifies it and which council is to adopt it.
 *
 * <p>It is what a resolution is before it has a number, a vote and a day; {@link Resolution} is the record of what was adopted. The
 * lead committee verifies, others give joint opinions beside it. For example {@code DT-2025-14} on support for water works, drafted by
 * the People's Committee, verified by the economic committee with an opinion of the legal one.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ResolutionDraft {

    /** The form in which drafts are hashed and written. */
    public static final Codec<ResolutionDraft> CODEC =
            Codec.of("resolution/draft", ResolutionDraft::encode, ResolutionDraft::decode);

    ResolutionDraft() {}

    /** Returns a builder; all but procedure and joint committees is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract ResolutionDraftId id();

    /** Returns the kind of resolution it is to become. */
    public abstract ResolutionKind kind();

    /** Returns its title. */
    public abstract Label title();

    /** Returns the procedure in which it is prepared; the ordinary one unless set. */
    @Value.Default
    public Procedure procedure() {
        return Procedure.ORDINARY;
    }

    /** Returns the council that is to adopt it. */
    public abstract BodyId council();

    /** Returns the tier of that council. */
    public abstract TierKind tier();

    /** Returns the standing committee of that council, which puts it on an agenda and sends it out. */
    public abstract BodyId standingCommittee();

    /** Returns the body that drafts and submits it. */
    public abstract BodyId draftedBy();

    /** Returns the committee that leads the verification. */
    public abstract BodyId verifiedBy();

    /** Returns the committees that give an opinion beside the lead. */
    public abstract ImmutableSet<BodyId> jointly();

    /** Returns a builder holding this draft. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                !jointly().contains(verifiedBy()),
                "lead committee (%s) of draft %s must not give a joint opinion as well",
                verifiedBy(),
                id());
        checkArgument(
                !verifiedBy().equals(draftedBy()) && !jointly().contains(draftedBy()),
                "drafter (%s) of draft %s must not verify its own draft",
                draftedBy(),
                id());
    }

    private static Datum encode(ResolutionDraft draft) {
        return Datum.record()
                .put("id", Datum.of(draft.id()))
                .put("kind", KindForms.write(draft.kind()))
                .put("title", Label.CODEC.encode(draft.title()))
                .put("procedure", draft.procedure() == Procedure.SIMPLIFIED ? "simplified" : "ordinary")
                .put("council", Datum.of(draft.council()))
                .put("tier", KindForms.write(draft.tier()))
                .put("standingCommittee", Datum.of(draft.standingCommittee()))
                .put("draftedBy", Datum.of(draft.draftedBy()))
                .put("verifiedBy", Datum.of(draft.verifiedBy()))
                .put(
                        "jointly",
                        Datum.texts(draft.jointly().stream()
                                .map(BodyId::value)
                                .sorted()
                                .toList()))
                .build();
    }

    private static ResolutionDraft decode(Datum form) {
        String procedure = form.field("procedure").asText();
        checkArgument(
                procedure.equals("simplified") || procedure.equals("ordinary"),
                "procedure (%s) must be ordinary or simplified",
                procedure);
        return builder()
                .id(ResolutionDraftId.of(form.field("id").asText()))
                .kind(KindForms.read(form.field("kind"), ResolutionCategory.class, ResolutionKind::of))
                .title(Label.CODEC.decode(1, form.field("title")))
                .procedure(procedure.equals("simplified") ? Procedure.SIMPLIFIED : Procedure.ORDINARY)
                .council(BodyId.of(form.field("council").asText()))
                .tier(KindForms.read(form.field("tier"), TierCategory.class, TierKind::of))
                .standingCommittee(BodyId.of(form.field("standingCommittee").asText()))
                .draftedBy(BodyId.of(form.field("draftedBy").asText()))
                .verifiedBy(BodyId.of(form.field("verifiedBy").asText()))
                .jointly(form.field("jointly").asList().stream()
                        .map(each -> BodyId.of(each.asText()))
                        .collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    /** Returns the id and the kind. */
    @Override
    public final String toString() {
        return id() + " (" + kind().id() + ")";
    }

    /** Builds {@link ResolutionDraft}. */
    public static final class Builder extends ImmutableResolutionDraft.Builder {
        Builder() {}
    }
}
