package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A meeting of delegates with voters, as planned or as held: where, before or after which session, who of the delegates came, how many voters came
 * and spoke, and which petitions came of it (hội nghị tiếp xúc cử tri).
 *
 * <p>It holds no voter's name. What one or several of them said is a {@link CompiledPetition}; what came of all contacts before a session is
 * a {@link ContactReport}. For example the contact of Monday 20 June 2022 in Hàm Yên, before session 4: 120 voters came, 14 spoke, three
 * petitions.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VoterContactMeeting {

    /** The form in which contacts are hashed and written. */
    public static final Codec<VoterContactMeeting> CODEC =
            Codec.of("petition/voter-contact", ContactForms::contact, ContactForms::contactFrom);

    /** The delegates met voters of their own constituency, which nobody need decide. Facts: {@code contact}. */
    public static final ReasonCode OWN_CONSTITUENCY = ReasonCode.of("petition/contact-in-own-constituency");

    VoterContactMeeting() {}

    /** Returns a builder; meeting, day, unit, session, delegates and both numbers of voters are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the meeting. */
    public abstract MeetingId meeting();

    /** Returns the day on which it is or was held. */
    public abstract LocalDate heldOn();

    /** Returns the unit where it was held. */
    public abstract UnitId unit();

    /** Returns the session before or after which it was held. */
    public abstract MilestoneId session();

    /** Returns the delegates who came. */
    public abstract ImmutableSet<DelegateId> delegates();

    /** Returns how many voters came. */
    public abstract int voters();

    /** Returns how many voters spoke. */
    public abstract int speakers();

    /** Returns what voters said, in their order, whether a petition came of it or not; never a name of a voter. */
    public abstract ImmutableList<Label> opinions();

    /** Returns the petitions that came of it, in their order. */
    public abstract ImmutableList<PetitionId> petitions();

    /** Returns the day on which the request to meet voters outside the constituency was received, if it was such a contact. */
    public abstract Optional<LocalDate> requestedOn();

    /** Returns the day on which that was decided. */
    public abstract Optional<LocalDate> decidedOn();

    /** Returns the day on which it was notified. */
    public abstract Optional<LocalDate> notifiedOn();

    /** Returns the day on which the press was given the plan in which it stands. */
    public abstract Optional<LocalDate> plannedToPressOn();

    /**
     * Returns what must be done by when for it: the plan given to the press, where the law of the day asks for that, and of a contact outside the constituency the decision and its
     * notice.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @return the duties, with when each was done
     */
    public final ImmutableList<TimedDuty> duties(RulesInForce rules, Calendars calendars) {
        ImmutableList.Builder<TimedDuty> duties = ImmutableList.builder();
        if (rules.find(PetitionRules.CONTACT_PLAN_TO_PRESS).isPresent()) {
            duties.add(duty(PetitionRules.CONTACT_PLAN_TO_PRESS, heldOn(), plannedToPressOn(), rules, calendars));
        }
        requestedOn().ifPresent(requested -> {
            duties.add(duty(PetitionRules.CONTACT_DECIDED, requested, decidedOn(), rules, calendars));
            duties.add(duty(PetitionRules.CONTACT_NOTIFIED, heldOn(), notifiedOn(), rules, calendars));
        });
        return duties.build();
    }

    private TimedDuty duty(
            RuleKey<TimeLimit> key,
            LocalDate anchor,
            Optional<LocalDate> done,
            RulesInForce rules,
            Calendars calendars) {
        return TimedDuty.of(meeting().value(), key, anchor, done, rules, calendars);
    }

    /**
     * Judges the contact as far as it has come: the press told of it, and outside the constituency decided and notified, all in time.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about
     * @return the verdict, with a reason for each duty, and {@link #OWN_CONSTITUENCY} where nobody need decide
     */
    public final Verdict judge(RulesInForce rules, Calendars calendars, LocalDate asOf) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        duties(rules, calendars).forEach(duty -> verdicts.add(duty.judge(asOf)));
        if (requestedOn().isEmpty()) {
            verdicts.add(Verdict.yes(
                    Reason.builder(OWN_CONSTITUENCY).fact("contact", meeting()).build()));
        }
        return Verdict.all(verdicts.build());
    }

    /** Returns a builder holding this contact. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(voters() >= 0, "voters (%s) at contact %s must not be negative", voters(), meeting());
        checkArgument(
                speakers() >= 0 && speakers() <= voters(),
                "speakers (%s) at contact %s must be between 0 and the voters who came (%s)",
                speakers(),
                meeting(),
                voters());
        checkArgument(!delegates().isEmpty(), "contact (%s) must have a delegate who came", meeting());
        Set<PetitionId> seen = new HashSet<>();
        petitions()
                .forEach(petition -> checkArgument(
                        seen.add(petition),
                        "petition (%s) of contact %s must be named once, not twice",
                        petition,
                        meeting()));
        decidedOn()
                .ifPresent(day -> checkArgument(
                        requestedOn().filter(asked -> !day.isBefore(asked)).isPresent(),
                        "decidedOn (%s) of contact %s must not be before it was requested (%s)",
                        day,
                        meeting(),
                        requestedOn().map(LocalDate::toString).orElse("never")));
        notifiedOn()
                .ifPresent(day -> checkArgument(
                        !day.isAfter(heldOn()),
                        "notifiedOn (%s) of contact %s must not be after it was held on %s",
                        day,
                        meeting(),
                        heldOn()));
    }

    /** Returns meeting, unit and day. */
    @Override
    public final String toString() {
        return meeting() + " (" + unit() + ", " + heldOn() + ")";
    }

    /** Builds {@link VoterContactMeeting}. */
    public static final class Builder extends ImmutableVoterContactMeeting.Builder {
        Builder() {}
    }
}
