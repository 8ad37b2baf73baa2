package org.hoidong.workflow.followup;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Succession;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.immutables.value.Value;

/**
 * Which bodies take over which parts in a follow-up, and why (bàn giao).
 *
 * <p>It changes who must act and nothing else: terms run on, rungs that were taken stay taken, because a handover interrupts
 * nothing (row B-B-30, Article 54.8 of Law 72/2025/QH15). A matter that is closed as implemented is handed over too, when
 * somebody wants to reopen it: only its overseer may. What is named takes over, what is left empty stays. For example on 1
 * July 2025 the People's Committee of a commune takes over as addressee from that of its former district:
 *
 * <pre>{@code
 * Handover.builder().addressee(BodyId.of("ubnd-xa-yen-son")).reason("Luật 72/2025/QH15, Điều 54.8").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Handover {

    /** The form in which handovers are hashed and written. */
    public static final Codec<Handover> CODEC = Codec.of("follow-up/handover", Handover::encode, Handover::decode);

    Handover() {}

    /** Returns a builder; at least one party and the reason are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains what a succession of bodies means for a case: each part that a predecessor has passes to the one successor.
     *
     * @param succession which body follows which
     * @param theCase the case
     * @return the handover, citing the succession; nothing if no predecessor has a part in the case
     * @throws IllegalArgumentException if a predecessor has a part and there is not exactly one successor; then say yourself
     *     which one takes it over
     */
    public static Optional<Handover> under(Succession<BodyId> succession, CaseView<? extends Recommendation> theCase) {
        Parties parties = Parties.of(theCase);
        boolean concerned =
                parties.addressee().filter(succession.predecessors()::contains).isPresent()
                        || parties.overseer()
                                .filter(succession.predecessors()::contains)
                                .isPresent()
                        || parties.validator()
                                .filter(succession.predecessors()::contains)
                                .isPresent()
                        || succession.predecessors().contains(parties.issuer());
        if (!concerned) {
            return Optional.empty();
        }
        checkArgument(
                succession.successors().size() == 1,
                "successors (%s) of %s in case %s must be exactly one; say in a handover of your own who takes over",
                succession.successors(),
                succession.predecessors(),
                theCase.id());
        BodyId successor = succession.successors().iterator().next();
        return Optional.of(builder()
                .addressee(parties.addressee()
                        .filter(succession.predecessors()::contains)
                        .map(old -> successor))
                .overseer(parties.overseer()
                        .filter(succession.predecessors()::contains)
                        .map(old -> successor))
                .validator(parties.validator()
                        .filter(succession.predecessors()::contains)
                        .map(old -> successor))
                .issuer(Optional.of(parties.issuer())
                        .filter(succession.predecessors()::contains)
                        .map(old -> successor))
                .reason(succession.basis().toString())
                .build());
    }

    /** Returns the body that must act from now on, if another. */
    public abstract Optional<BodyId> addressee();

    /** Returns the body that follows up from now on, if another. */
    public abstract Optional<BodyId> overseer();

    /** Returns the body that verifies from now on, if another. */
    public abstract Optional<BodyId> validator();

    /** Returns the body that decides in the place of the one that issued it, if another. */
    public abstract Optional<BodyId> issuer();

    /** Returns why: the provision, decision or record of the handover. */
    public abstract String reason();

    @Value.Check
    Handover check() {
        checkArgument(
                addressee().isPresent() || overseer().isPresent() || validator().isPresent() || issuer().isPresent(),
                "a handover must name who takes over: an addressee, overseer, validator or issuer");
        String reason = PlainText.text("reason", reason());
        return reason.equals(reason())
                ? this
                : builder().from(this).reason(reason).build();
    }

    private static Datum encode(Handover handover) {
        Datum.RecordBuilder form = Datum.record().put("reason", handover.reason());
        handover.addressee().ifPresent(body -> form.put("addressee", Datum.of(body)));
        handover.overseer().ifPresent(body -> form.put("overseer", Datum.of(body)));
        handover.validator().ifPresent(body -> form.put("validator", Datum.of(body)));
        handover.issuer().ifPresent(body -> form.put("issuer", Datum.of(body)));
        return form.build();
    }

    private static Handover decode(Datum form) {
        return builder()
                .addressee(body(form, "addressee"))
                .overseer(body(form, "overseer"))
                .validator(body(form, "validator"))
                .issuer(body(form, "issuer"))
                .reason(form.field("reason").asText())
                .build();
    }

    private static Optional<BodyId> body(Datum form, String part) {
        return form.optionalField(part).map(id -> BodyId.of(id.asText()));
    }

    /** Builds {@link Handover}. */
    public static final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
