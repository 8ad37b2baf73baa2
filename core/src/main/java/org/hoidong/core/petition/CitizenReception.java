package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A day on which the holder of an office receives citizens, as planned or as held: when its schedule was posted, who received them, whether
 * it was put off, or held online (buổi tiếp công dân).
 *
 * <p>It holds nothing of who came: that is a {@link ReceptionEntry}. How often citizens must be received is asked with {@link
 * #judgeOften}. For example the reception of the chair of a commune's executive on Monday 10 August 2026, online: announced on Monday 3
 * August, its connection tested on Friday 7 August, held by the chair in person.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CitizenReception {

    /** It was put off, and that was announced. Facts: {@code reception}, {@code from}, {@code announcedOn}. */
    public static final ReasonCode PUTTING_OFF_ANNOUNCED = ReasonCode.of("petition/putting-off-announced");

    /** It was put off, and nobody was told. Facts: {@code reception}, {@code from}. */
    public static final ReasonCode PUTTING_OFF_NOT_ANNOUNCED = ReasonCode.of("petition/putting-off-not-announced");

    /** Remedy: announce the new day now. Facts: {@code reception}. */
    public static final ReasonCode ANNOUNCE_PUTTING_OFF = ReasonCode.of("petition/announce-putting-off");

    CitizenReception() {}

    /** Returns a builder; meeting, kind, day, unit and the office that receives are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the meeting. */
    public abstract MeetingId meeting();

    /** Returns the kind of meeting, by which the law says how long before it is announced. */
    public abstract MeetingKind kind();

    /** Returns the day, planned or held. */
    public abstract LocalDate on();

    /** Returns the unit. */
    public abstract UnitId unit();

    /** Returns the office whose holder receives citizens. */
    public abstract OfficeKind office();

    /** Returns the office of who in fact received them, once it was held; the same if nobody stood in. */
    public abstract Optional<OfficeKind> heldBy();

    /** Returns the day on which the schedule was posted. */
    public abstract Optional<LocalDate> postedOn();

    /** Returns the day for which it was posted first, if it was put off. */
    public abstract Optional<LocalDate> putOffFrom();

    /** Returns the day on which it was announced that it is put off. */
    public abstract Optional<LocalDate> puttingOffAnnouncedOn();

    /** Returns whether it is held online. */
    @Value.Default
    public boolean isOnline() {
        return false;
    }

    /** Returns the day on which a reception online was announced. */
    public abstract Optional<LocalDate> onlineAnnouncedOn();

    /** Returns the day on which the connection of a reception online was tested. */
    public abstract Optional<LocalDate> connectionTestedOn();

    /**
     * Returns what must be done by when before it: the schedule posted, and online the announcement and the test. If it was put off, the
     * schedule is judged by the day for which it was posted.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @return the duties, with when each was done
     */
    public final ImmutableList<TimedDuty> duties(RulesInForce rules, Calendars calendars) {
        ImmutableList.Builder<TimedDuty> duties = ImmutableList.builder();
        duties.add(TimedDuty.of(
                meeting().value(),
                MeetingRules.NOTICE.of(kind()),
                putOffFrom().orElse(on()),
                postedOn(),
                rules,
                calendars));
        if (isOnline()) {
            duties.add(TimedDuty.of(
                    meeting().value(),
                    PetitionRules.ONLINE_RECEPTION_NOTICE,
                    on(),
                    onlineAnnouncedOn(),
                    rules,
                    calendars));
            duties.add(TimedDuty.of(
                    meeting().value(),
                    PetitionRules.ONLINE_RECEPTION_TEST,
                    on(),
                    connectionTestedOn(),
                    rules,
                    calendars));
        }
        return duties.build();
    }

    /**
     * Judges the reception as far as it has come: its schedule posted in time, its putting off announced, online announced and tested, and
     * held in person where the law of the day asks for that.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about
     * @return the verdict, with the reasons of all questions
     */
    public final Verdict judge(RulesInForce rules, Calendars calendars, LocalDate asOf) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        duties(rules, calendars).forEach(duty -> verdicts.add(duty.judge(asOf)));
        putOffFrom()
                .filter(from -> !asOf.isBefore(from))
                .ifPresent(from -> verdicts.add(puttingOff(from, rules, asOf)));
        heldBy().filter(holder -> !on().isAfter(asOf))
                .ifPresent(holder -> rules.find(PetitionRules.RECEPTION_IN_PERSON)
                        .ifPresent(rule -> verdicts.add(rule.value().judge(office(), holder))));
        return Verdict.all(verdicts.build());
    }

    private Verdict puttingOff(LocalDate from, RulesInForce rules, LocalDate asOf) {
        Optional<LocalDate> announced = puttingOffAnnouncedOn().filter(day -> !day.isAfter(asOf));
        Reason.Builder reason = Reason.builder(
                        announced.isPresent() ? PUTTING_OFF_ANNOUNCED : PUTTING_OFF_NOT_ANNOUNCED)
                .fact("reception", meeting())
                .fact("from", from);
        rules.find(MeetingRules.NOTICE.of(kind())).ifPresent(rule -> reason.basis(rule.basis()));
        announced.ifPresent(day -> reason.fact("announcedOn", day));
        if (announced.isEmpty()) {
            reason.remedy(Remedy.builder(ANNOUNCE_PUTTING_OFF)
                    .fact("reception", meeting())
                    .build());
        }
        return Verdict.of(announced.isPresent(), reason.build());
    }

    /**
     * Judges whether the holder of an office received citizens often enough in the week or month of a day. What counts is a reception that
     * the holder, and nobody else, held.
     *
     * @param rule how often, from {@link PetitionRules#RECEPTION_DAYS} for the office and its tier
     * @param office the office
     * @param in any day of that week or month
     * @param receptions the receptions, in any order; those of others, and those not held yet, are not counted
     * @param rules the rules in force
     * @return the verdict of the frequency; {@link TimedDuty#NOT_JUDGED} if the rule book has no value on the day
     */
    public static Verdict judgeOften(
            RuleKey<Frequency> rule,
            OfficeKind office,
            LocalDate in,
            Iterable<CitizenReception> receptions,
            RulesInForce rules) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (CitizenReception reception : receptions) {
            if (reception.heldBy().filter(office::equals).isPresent()) {
                days.add(reception.on());
            }
        }
        return rules.find(rule)
                .map(often -> often.value().judge(in, days.build()))
                .orElseGet(() -> Verdict.no(Reason.builder(TimedDuty.NOT_JUDGED)
                        .fact("about", office.id())
                        .fact("question", rule.id())
                        .fact("on", rules.dateOf(rule.field()))
                        .remedy(Remedy.builder(Letters.GIVE_SETTING)
                                .fact("question", rule.id())
                                .build())
                        .build()));
    }

    /** Returns a builder holding this reception. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        putOffFrom()
                .ifPresent(from -> checkArgument(
                        on().isAfter(from),
                        "on (%s) of reception %s must be after the day from which it was put off (%s)",
                        on(),
                        meeting(),
                        from));
        checkArgument(
                puttingOffAnnouncedOn().isEmpty() || putOffFrom().isPresent(),
                "puttingOffAnnouncedOn of reception %s must come with the day from which it was put off",
                meeting());
        checkArgument(
                isOnline()
                        || (onlineAnnouncedOn().isEmpty()
                                && connectionTestedOn().isEmpty()),
                "onlineAnnouncedOn and connectionTestedOn of reception %s must be those of one online; set online(true)",
                meeting());
    }

    /** Returns meeting, office and day. */
    @Override
    public final String toString() {
        return meeting() + " (" + office() + ", " + on() + ")";
    }

    /** Builds {@link CitizenReception}. */
    public static final class Builder extends ImmutableCitizenReception.Builder {
        Builder() {}
    }
}
