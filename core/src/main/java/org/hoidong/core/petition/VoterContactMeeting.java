package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A meeting of delegates with voters, as it was held: where, before or after which session, who of the delegates came, how many voters came
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

    /** A contact outside the constituency was decided in time. Facts: {@code contact}, {@code doneOn}, {@code dueOn}. */
    public static final ReasonCode DECIDED_IN_TIME = ReasonCode.of("petition/contact-decided-in-time");

    /** It was decided late. Facts: {@code contact}, {@code doneOn}, {@code dueOn}. */
    public static final ReasonCode DECIDED_LATE = ReasonCode.of("petition/contact-decided-late");

    /** It was notified in time. Facts: {@code contact}, {@code doneOn}, {@code dueOn}. */
    public static final ReasonCode NOTIFIED_IN_TIME = ReasonCode.of("petition/contact-notified-in-time");

    /** It was notified late. Facts: {@code contact}, {@code doneOn}, {@code dueOn}. */
    public static final ReasonCode NOTIFIED_LATE = ReasonCode.of("petition/contact-notified-late");

    /** The delegates met voters of their own constituency, which nobody need decide. Facts: {@code contact}. */
    public static final ReasonCode OWN_CONSTITUENCY = ReasonCode.of("petition/contact-in-own-constituency");

    /** No rule for contacts outside the constituency is in the book on the day. Facts: {@code contact}, {@code question}. */
    public static final ReasonCode CONTACT_NOT_JUDGED = ReasonCode.of("petition/contact-not-judged");

    VoterContactMeeting() {}

    /** Returns a builder; meeting, day, unit, session, delegates and both numbers of voters are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the meeting. */
    public abstract MeetingId meeting();

    /** Returns the day on which it was held. */
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

    /** Returns the petitions that came of it, in their order. */
    public abstract ImmutableList<PetitionId> petitions();

    /** Returns the day on which the request to meet voters outside the constituency was received, if it was such a contact. */
    public abstract Optional<LocalDate> requestedOn();

    /** Returns the day on which that was decided. */
    public abstract Optional<LocalDate> decidedOn();

    /** Returns the day on which it was notified. */
    public abstract Optional<LocalDate> notifiedOn();

    /**
     * Judges a contact outside the constituency: decided and notified in time.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @return the verdict; one within the constituency satisfies it
     */
    public final Verdict judge(RulesInForce rules, Calendars calendars) {
        if (requestedOn().isEmpty()) {
            return Verdict.yes(
                    Reason.builder(OWN_CONSTITUENCY).fact("contact", meeting()).build());
        }
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(inTime(
                PetitionRules.CONTACT_DECIDED,
                requestedOn().orElseThrow(),
                decidedOn(),
                ImmutableList.of(DECIDED_IN_TIME, DECIDED_LATE),
                rules,
                calendars));
        verdicts.add(inTime(
                PetitionRules.CONTACT_NOTIFIED,
                heldOn(),
                notifiedOn(),
                ImmutableList.of(NOTIFIED_IN_TIME, NOTIFIED_LATE),
                rules,
                calendars));
        return Verdict.all(verdicts);
    }

    private Verdict inTime(
            RuleKey<TimeLimit> key,
            LocalDate anchor,
            Optional<LocalDate> done,
            ImmutableList<ReasonCode> inTimeOrLate,
            RulesInForce rules,
            Calendars calendars) {
        Optional<Dated<TimeLimit>> rule = rules.find(key);
        if (rule.isEmpty()) {
            return Verdict.no(Reason.builder(CONTACT_NOT_JUDGED)
                    .fact("contact", meeting())
                    .fact("question", key.id())
                    .build());
        }
        Deadline deadline = rule.orElseThrow().value().from(anchor, calendars);
        boolean inTime = done.filter(day -> !day.isAfter(deadline.dueOn())).isPresent();
        Reason.Builder reason = Reason.builder(inTimeOrLate.get(inTime ? 0 : 1))
                .basis(rule.orElseThrow().basis())
                .fact("contact", meeting())
                .fact("dueOn", deadline.dueOn());
        done.ifPresent(day -> reason.fact("doneOn", day));
        return Verdict.of(inTime, reason.build());
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
