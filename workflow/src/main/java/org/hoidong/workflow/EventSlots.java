package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slot of an event, which is the same in every state, with one multiplication: by a multiplier and a size for which
 * no two events of a definition fall on one slot.
 *
 * <p>Where none is found (hundreds of events, or two ids with one hash code) the slot is looked up in a map. Either way the
 * slots are the same whenever the same definition is built.
 */
final class EventSlots {

    private static final int TRIES = 256;

    /** The table is at most this many times as long as there are events. */
    private static final int MOST_SLOTS_PER_EVENT = 16;

    /** By event: the type the definition was built with. */
    private final ImmutableMap<EventType<?>, Integer> indices;

    private final ImmutableList<EventType<?>> events;
    /** 0 if slots are looked up. */
    private final int multiplier;

    private final int shift;
    private final int size;

    EventSlots(ImmutableList<EventType<?>> events) {
        this.events = events;
        ImmutableMap.Builder<EventType<?>, Integer> byEvent = ImmutableMap.builderWithExpectedSize(events.size());
        for (int i = 0; i < events.size(); i++) {
            byEvent.put(events.get(i), i);
        }
        this.indices = byEvent.buildOrThrow();
        int bits = Math.max(2, 33 - Integer.numberOfLeadingZeros(events.size()));
        int found = 0;
        while (found == 0 && (1 << bits) <= MOST_SLOTS_PER_EVENT * Math.max(1, events.size())) {
            found = multiplier(events, bits++);
        }
        this.multiplier = found;
        this.shift = 33 - bits;
        this.size = found == 0 ? events.size() + 1 : 1 << (bits - 1);
    }

    /** A multiplier that keeps all events apart, or 0. */
    private static int multiplier(ImmutableList<EventType<?>> events, int bits) {
        int candidate = 0x9E3779B1;
        for (int i = 0; i < TRIES; i++) {
            if (keepsApart(events, candidate, 32 - bits)) {
                return candidate;
            }
            candidate = (candidate * 0x85EBCA6B + 0x6B43A9B5) | 1;
        }
        return 0;
    }

    private static boolean keepsApart(ImmutableList<EventType<?>> events, int multiplier, int shift) {
        boolean[] taken = new boolean[1 << (32 - shift)];
        for (EventType<?> event : events) {
            int slot = (event.hashCode() * multiplier) >>> shift;
            if (taken[slot]) {
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }

    /** Returns how many slots there are. */
    int size() {
        return size;
    }

    /** Returns the slot of an event; one that the definition does not know falls on any. */
    int slot(EventType<?> event) {
        if (multiplier == 0) {
            Integer index = indices.get(event);
            return index == null ? events.size() : index;
        }
        return (event.hashCode() * multiplier) >>> shift;
    }

    /** Returns the event type the definition was built with, or null if it has none of this id. */
    @Nullable
    EventType<?> own(EventType<?> event) {
        Integer index = indices.get(event);
        return index == null ? null : events.get(index);
    }
}
