package org.hoidong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/** Finds the local day of instants of one zone; quickly where the zone has a lasting offset, as most have by now. */
final class LocalDays {

    private static final long SECONDS_A_DAY = 86_400;

    private final ZoneId zone;
    /** From this second on the offset no longer changes. */
    private final long steadySince;

    private final int offsetSeconds;

    private LocalDays(ZoneId zone, long steadySince, int offsetSeconds) {
        this.zone = zone;
        this.steadySince = steadySince;
        this.offsetSeconds = offsetSeconds;
    }

    static LocalDays of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        if (!rules.getTransitionRules().isEmpty()) {
            return new LocalDays(zone, Long.MAX_VALUE, 0);
        }
        if (transitions.isEmpty()) {
            int offset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
            return new LocalDays(zone, Long.MIN_VALUE, offset);
        }
        ZoneOffsetTransition last = transitions.get(transitions.size() - 1);
        return new LocalDays(zone, last.toEpochSecond(), last.getOffsetAfter().getTotalSeconds());
    }

    LocalDate of(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Tells whether a day, counted from 1970, is later than the local day of an instant. */
    boolean isAfter(int day, Instant instant) {
        long second = instant.getEpochSecond();
        if (second < steadySince) {
            return day > of(instant).toEpochDay();
        }
        return day * SECONDS_A_DAY > second + offsetSeconds;
    }
}
