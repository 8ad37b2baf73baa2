package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.immutables.value.Value;

/**
 * What came of all contacts with voters before or after a session: how many were held, how many voters came and spoke, and the petitions with
 * their items (báo cáo tổng hợp ý kiến, kiến nghị cử tri).
 *
 * <p>Its numbers add up or it is not made: every petition that a contact names is there, and none that no contact names. What became of the
 * petitions is a {@link PetitionCount} of a later day. For example before session 4: 2 contacts, 210 voters, 23 speakers, 5 petitions with
 * 8 items.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ContactReport {

    ContactReport() {}

    /**
     * Compiles a report.
     *
     * @param session the session
     * @param contacts the contacts before or after it, each once
     * @param petitions the petitions that came of them
     * @return the report
     * @throws IllegalArgumentException if a contact is of another session or comes twice, or if the petitions are not exactly those that the
     *     contacts name, naming those that are missing or too many
     */
    public static ContactReport of(
            MilestoneId session, Iterable<VoterContactMeeting> contacts, Iterable<CompiledPetition> petitions) {
        return new Builder()
                .session(session)
                .contacts(contacts)
                .petitions(petitions)
                .build();
    }

    /** Returns the session. */
    public abstract MilestoneId session();

    /** Returns the contacts, in their order. */
    public abstract ImmutableList<VoterContactMeeting> contacts();

    /** Returns the petitions, in their order. */
    public abstract ImmutableList<CompiledPetition> petitions();

    /** Returns how many voters came, to all contacts together. */
    public final int voters() {
        return contacts().stream().mapToInt(VoterContactMeeting::voters).sum();
    }

    /** Returns how many voters spoke, at all contacts together. */
    public final int speakers() {
        return contacts().stream().mapToInt(VoterContactMeeting::speakers).sum();
    }

    /** Returns petitions and items, counted apart and by level; none has a result yet. */
    public final PetitionCount count() {
        return PetitionCount.of(petitions(), ImmutableMap.of());
    }

    /**
     * Returns by when a report before a session was to be sent, by the council's own regulations, and when it was.
     *
     * @param opensOn the day on which the session opens
     * @param sentOn the day on which the report was sent, if it was
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @return the duty
     */
    public final TimedDuty sending(
            LocalDate opensOn, Optional<LocalDate> sentOn, RulesInForce rules, Calendars calendars) {
        return TimedDuty.of(session().value(), PetitionRules.CONTACTS_COMPILED, opensOn, sentOn, rules, calendars);
    }

    @Value.Check
    void check() {
        Set<MeetingId> seen = new HashSet<>();
        for (VoterContactMeeting contact : contacts()) {
            checkArgument(
                    contact.session().equals(session()),
                    "contact (%s) is of session %s and must be of session %s, which is reported on",
                    contact.meeting(),
                    contact.session(),
                    session());
            checkArgument(
                    seen.add(contact.meeting()), "contact (%s) must be reported once, not twice", contact.meeting());
        }
        ImmutableSet<PetitionId> named = contacts().stream()
                .flatMap(contact -> contact.petitions().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<PetitionId> compiled =
                petitions().stream().map(CompiledPetition::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(
                named.equals(compiled),
                "petitions must be those that the contacts name; missing: %s, named by no contact: %s",
                Sets.difference(named, compiled),
                Sets.difference(compiled, named));
    }

    /** Returns the session and the numbers. */
    @Override
    public final String toString() {
        return session() + ": contacts " + contacts().size() + ", voters " + voters() + ", speakers " + speakers()
                + ", " + count();
    }

    static final class Builder extends ImmutableContactReport.Builder {}
}
