package org.hoidong.workflow.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;

/** Reads who owes what an obligation is about, and by when. */
final class OwedReader<C> {

    private final Vocabulary<C> vocabulary;
    private final Place line;
    private final Function<Place, EventType<?>> events;
    private final Function<Place, Role<? super C>> roles;

    OwedReader(
            Vocabulary<C> vocabulary,
            Place line,
            Function<Place, EventType<?>> events,
            Function<Place, Role<? super C>> roles) {
        this.vocabulary = vocabulary;
        this.line = line;
        this.events = events;
        this.roles = roles;
    }

    Owed<C> owed() {
        Owed<C> owed = Owed.<C>owedBy(roles.apply(line.get("owedBy")));
        owed = with(owed, "owedTo", (so, place) -> so.to(roles.apply(place)));
        owed = with(owed, "onceOverdue", (so, place) -> so.onceOverdue(place.text()));
        owed = with(owed, "onceDone", (so, place) -> so.onceDone(place.text()));
        owed = with(owed, "within", this::within);
        owed = with(owed, "every", this::every);
        owed = with(owed, "dueFrom", (so, place) -> so.dueFrom(place.text(), vocabulary.due(place)));
        owed = with(owed, "onlyIf", (so, place) -> so.onlyIf(place.text(), vocabulary.condition(place)));
        owed = with(owed, "unless", (so, place) -> so.unless(place.text(), vocabulary.condition(place)));
        owed = with(owed, "orBy", (so, place) -> so.orBy(eventsOf(place)));
        owed = with(
                owed,
                "remindedBefore",
                (so, place) -> so.remindedBefore(vocabulary.<ImmutableList<Integer>>rule(place)));
        owed = with(owed, "stoppedBy", (so, place) -> so.stoppedBy(eventsOf(place)));
        owed = with(owed, "resumedBy", (so, place) -> so.resumedBy(eventsOf(place)));
        owed = with(owed, "restartedBy", (so, place) -> so.restartedBy(eventsOf(place)));
        owed = with(owed, "extendedBy", this::extended);
        owed = with(owed, "clockLimits", this::limited);
        owed = line.says("locked") ? owed.locked() : owed;
        return line.says("replacing") ? owed.replacing() : owed;
    }

    private interface Adding<C> {
        Owed<C> add(Owed<C> owed, Place place);
    }

    private Owed<C> with(Owed<C> owed, String name, Adding<C> adding) {
        Optional<Place> field = line.find(name);
        return field.isEmpty() ? owed : field.orElseThrow().made(place -> adding.add(owed, place));
    }

    private Owed<C> within(Owed<C> owed, Place place) {
        Optional<Place> rule = place.find("rule");
        return rule.isPresent()
                ? owed.within(vocabulary.<TimeLimit>rule(rule.orElseThrow()))
                : owed.within(limit(place));
    }

    private Owed<C> every(Owed<C> owed, Place place) {
        Optional<Place> rule = place.find("rule");
        return rule.isPresent() ? owed.every(vocabulary.<TimeLimit>rule(rule.orElseThrow())) : owed.every(limit(place));
    }

    private static TimeLimit limit(Place place) {
        return TimeLimit.CODEC.decode(TimeLimit.CODEC.version(), DatumJson.read(place));
    }

    private Owed<C> extended(Owed<C> owed, Place place) {
        Owed<C> extended = owed;
        for (Map.Entry<String, Place> extension : place.entries().entrySet()) {
            Place event = new Place(Datum.of(extension.getKey()), place.path());
            extended = extendedBy(extended, events.apply(event), extension.getValue());
        }
        return extended;
    }

    @SuppressWarnings("unchecked") // the function was registered for what the event carries
    private Owed<C> extendedBy(Owed<C> owed, EventType<?> event, Place id) {
        return owed.extendedBy((EventType<Object>) event, id.text(), vocabulary.moreTime(id));
    }

    private Owed<C> limited(Owed<C> owed, Place place) {
        Optional<Place> rule = place.find("rule");
        if (rule.isPresent()) {
            RuleKey<ClockLimits> key = vocabulary.rule(rule.orElseThrow());
            return owed.clockLimits(key);
        }
        return owed.clockLimits(ClockLimits.CODEC.decode(ClockLimits.CODEC.version(), DatumJson.read(place)));
    }

    private EventType<?>[] eventsOf(Place list) {
        return list.items().stream().map(events).toArray(EventType<?>[]::new);
    }
}
