package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;

/**
 * An entry as a datum: what its hash is taken over, and what is stored of it beside the payload.
 *
 * <p>The payload enters by its digest and the entry before by its hash, so that an entry is proved by nothing but itself and
 * the one before.
 */
final class EntryForm {

    private EntryForm() {}

    /**
     * Writes an entry.
     *
     * @param before the hash of the entry recorded before, or of what the case was founded on
     * @param state the state of the case after the entry was recorded
     */
    static Datum of(Entry<?> entry, HashCode before, WorkflowState state) {
        Datum.RecordBuilder form = Datum.record()
                .put("previous", before.toString())
                .put("number", Datum.of(entry.number()))
                .put("event", entry.event().id())
                .put("to", entry.to().id())
                .put("state", state.id())
                .put("payload", entry.payloadDigest().toString())
                .put("actor", form(entry.actor()))
                .put("recorder", Datum.of(entry.recorder()))
                .put("occurredOn", Datum.of(entry.occurredOn()))
                .put("recordedAt", Datum.of(entry.recordedAt()))
                .put("rules", entry.ruleBook())
                .put("calendar", entry.calendar());
        entry.from().ifPresent(from -> form.put("from", from.id()));
        if (entry.previous() != null) {
            form.put("follows", Datum.of(entry.numberBefore()));
        }
        if (entry.isAutomatic()) {
            form.put("automatic", Datum.of(true));
        }
        entry.key().ifPresent(key -> form.put("key", key));
        entry.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        entry.occurrence().seenRevision().ifPresent(seen -> form.put("seen", Datum.of(seen)));
        entry.correction().ifPresent(correction -> form.put("correction", form(correction)));
        if (!entry.leavesOut().isEmpty()) {
            form.put(
                    "leavesOut",
                    Datum.list(entry.leavesOut().stream().map(Datum::of).toList()));
        }
        return form.build();
    }

    private static Datum form(Actor actor) {
        String own = actor.id().value();
        return Datum.record()
                .put("id", own)
                .put(
                        "actsFor",
                        Datum.texts(actor.actsFor().stream()
                                .filter(party -> !party.equals(own))
                                .sorted()
                                .toList()))
                .put("roles", Datum.texts(actor.grantedRoles().stream().sorted().toList()))
                .build();
    }

    private static Datum form(Correction correction) {
        Datum.RecordBuilder form = Datum.record()
                .put("kind", correction.kind().name().toLowerCase(Locale.ROOT))
                .put("reason", correction.reason())
                .put("actor", form(correction.actor()));
        correction.number().ifPresent(number -> form.put("number", Datum.of(number)));
        correction.placedBefore().ifPresent(number -> form.put("before", Datum.of(number)));
        correction.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        return form.build();
    }

    /**
     * Reads what happened back.
     *
     * @throws IllegalArgumentException if a field is missing or of another type
     */
    static <P> Occurrence<P> occurrence(EventType<P> event, Optional<P> payload, Datum form) {
        return new Occurrence<>(
                event,
                payload.orElse(null),
                actor(form.field("actor")),
                ActorId.of(form.field("recorder").asText()),
                form.field("occurredOn").asDate(),
                form.field("recordedAt").asInstant(),
                basis(form).orElse(null),
                form.optionalField("key").map(Datum::asText).orElse(null),
                whole(form, "seen").orElse(Occurrence.NOT_SAID));
    }

    static Optional<Correction> correction(Occurrence<?> occurrence, Datum form) {
        return form.optionalField("correction").map(correction -> {
            Correction.Kind kind =
                    Correction.Kind.valueOf(correction.field("kind").asText().toUpperCase(Locale.ROOT));
            boolean isVoid = kind == Correction.Kind.VOID;
            return new Correction.Builder()
                    .kind(kind)
                    .number(whole(correction, "number"))
                    .placedBefore(whole(correction, "before"))
                    .reason(correction.field("reason").asText())
                    .actor(actor(correction.field("actor")))
                    .basis(basis(correction))
                    .occurrence(isVoid ? Optional.empty() : Optional.of(occurrence))
                    .recordedAt(occurrence.recordedAt())
                    .recorder(occurrence.recorder())
                    .key(occurrence.key())
                    .seenRevision(occurrence.seenRevision())
                    .build();
        });
    }

    static ImmutableList<Integer> leavesOut(Datum form) {
        return form.optionalField("leavesOut").map(Datum::asList).orElse(ImmutableList.of()).stream()
                .map(number -> Math.toIntExact(number.asWhole()))
                .collect(ImmutableList.toImmutableList());
    }

    static LawStamp stamp(Datum form) {
        return new LawStamp(form.field("rules").asText(), form.field("calendar").asText());
    }

    static OptionalInt whole(Datum form, String name) {
        Optional<Datum> field = form.optionalField(name);
        return field.isPresent() ? OptionalInt.of(Math.toIntExact(field.get().asWhole())) : OptionalInt.empty();
    }

    private static Actor actor(Datum form) {
        Actor.Builder actor = new Actor.Builder();
        String own = form.field("id").asText();
        actor.id(ActorId.of(own)).addActsFor(own);
        form.field("actsFor").asList().forEach(party -> actor.addActsFor(party.asText()));
        form.field("roles").asList().forEach(role -> actor.addGrantedRoles(role.asText()));
        return actor.build();
    }

    private static Optional<Provision> basis(Datum form) {
        return form.optionalField("basis").map(basis -> Provision.CODEC.decode(Provision.CODEC.version(), basis));
    }
}
