package org.hoidong.workflow.followup;

import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Role;
import org.immutables.value.Value;

/**
 * One rung of a {@link Ladder}: what must be done next while a recommendation is overdue, by whom, by when, and under which
 * article.
 *
 * <p>The obligation of a rung has its {@link #id} and {@link #label}; its event takes it. Its time limit is a setting of the
 * host, because the law knows none. For example rung 1 of the shipped ladder is {@code follow-up/ladder-urged}, owed by the
 * overseer within {@code follow-up/ladder/urged} of the first late day, under Article 71.3 of Law 87/2015/QH13 (row A-O-26).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LadderRung {

    LadderRung() {}

    /**
     * Obtains a rung that the overseer takes.
     *
     * @param id the id of its obligation, {@code area/what}
     * @param label what must be done
     * @param event the event that takes the rung
     * @param within the key of its time limit
     * @return the rung
     */
    public static LadderRung of(String id, Label label, EventType<Note> event, RuleKey<TimeLimit> within) {
        return new Builder()
                .id(PlainText.code("rung id", id))
                .label(label)
                .event(event)
                .within(within)
                .build();
    }

    /** Returns the id of its obligation. */
    public abstract String id();

    /** Returns what must be done. */
    public abstract Label label();

    /** Returns the event that takes the rung. */
    public abstract EventType<Note> event();

    /** Returns the key of its time limit: from the first late day for the first rung, from the one before for the others. */
    public abstract RuleKey<TimeLimit> within();

    /** Returns who must take it; the overseer unless set. */
    @Value.Default
    public Role<? super Recommendation> actor() {
        return FollowUpRoles.OVERSEER;
    }

    /** Returns the rule of law it rests on, whose article is cited as it is in force for the matter, if there is one. */
    public abstract Optional<RuleKey<?>> restsOn();

    /**
     * Returns this rung owed by another role.
     *
     * @param role who must take it
     * @return the rung
     */
    public final LadderRung by(Role<? super Recommendation> role) {
        return new Builder().from(this).actor(role).build();
    }

    /**
     * Returns this rung with the rule of law it rests on.
     *
     * @param rule the key of the rule, whose article is cited
     * @return the rung
     */
    public final LadderRung restingOn(RuleKey<?> rule) {
        return new Builder().from(this).restsOn(rule).build();
    }

    /**
     * Returns this rung with the time limit that a tier sets for itself.
     *
     * @param tier the tier
     * @return the rung, whose key is that of the tier, for example {@code follow-up/ladder/urged@commune}
     */
    public final LadderRung in(TierKind tier) {
        return new Builder().from(this).within(within().of(tier)).build();
    }

    static final class Builder extends ImmutableLadderRung.Builder {}
}
