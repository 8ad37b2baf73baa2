package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * One line of the register of receptions: who came when with what, what was done, or on which ground they were not received (sổ tiếp công
 * dân).
 *
 * <p>Who came is {@link Petitioner personal data}. It is not the meeting at which citizens are received, whose schedule is posted before
 * ({@link org.hoidong.core.meeting.MeetingRules#NOTICE}); what a citizen leaves there in writing is a {@link CitizenLetter}. For example
 * number 12 of Monday 10 August 2026: not received, drunk, and told so in writing on Wednesday 12 August.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReceptionEntry {

    /** The form in which lines are hashed and written: of who came only that somebody did. */
    public static final Codec<ReceptionEntry> CODEC = ContactForms.entry("petition/reception-entry", Petitioner.CODEC);

    /** They were received. Facts: {@code entry}. */
    public static final ReasonCode RECEIVED = ReasonCode.of("petition/received");

    /** The rule book has no rule for it on the day. Facts: {@code entry}, {@code question}, {@code on}. */
    public static final ReasonCode ENTRY_NOT_JUDGED = ReasonCode.of("petition/entry-not-judged");

    ReceptionEntry() {}

    /** Returns a builder; number, day, petitioner and subject are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a codec that writes who came too, for a place that may hold it.
     *
     * @param purpose for what, as {@link org.hoidong.core.basics.PersonalData#revealing}
     * @return the codec; it reads what either codec wrote
     */
    public static Codec<ReceptionEntry> revealing(String purpose) {
        return ContactForms.entry("petition/reception-entry-revealed", Petitioner.revealing(purpose));
    }

    /** Returns the number of the line in the register, 1 or more. */
    public abstract int number();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns who came. */
    public abstract Petitioner petitioner();

    /** Returns what they came with; never a name of a person. */
    public abstract Label subject();

    /** Returns what the line says, of what the register must say. */
    public abstract ImmutableSet<ContentPart> says();

    /** Returns the letter they left, if they did. */
    public abstract Optional<LetterId> letter();

    /** Returns on which ground they were not received, if they were not. */
    public abstract Optional<RefusalGround> refusedFor();

    /** Returns the day on which they were told that in writing. */
    public abstract Optional<LocalDate> refusalToldOn();

    /**
     * Judges the line: whether it says what it must, and whether a refusal has a ground of the law and was told in time. What the book
     * has no rule for on the day is said.
     *
     * @param rules the rules in force
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about; a refusal that can still be told in time is no failure
     * @return the verdict
     */
    public final Verdict judge(RulesInForce rules, Calendars calendars, LocalDate asOf) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(ask(
                PetitionRules.RECEPTION_REGISTER, rules, rule -> rule.value().judge(says())));
        if (refusedFor().isEmpty()) {
            verdicts.add(
                    Verdict.yes(Reason.builder(RECEIVED).fact("entry", number()).build()));
        } else {
            RefusalGround ground = refusedFor().orElseThrow();
            verdicts.add(ask(
                    PetitionRules.REFUSAL_GROUNDS, rules, rule -> rule.value().judge(ground)));
            verdicts.add(refusalTold(rules, calendars).judge(asOf));
        }
        return Verdict.all(verdicts);
    }

    private <T> Verdict ask(RuleKey<T> key, RulesInForce rules, Function<Dated<T>, Verdict> judge) {
        return rules.find(key)
                .map(judge)
                .orElseGet(() -> Verdict.no(Reason.builder(ENTRY_NOT_JUDGED)
                        .fact("entry", number())
                        .fact("question", key.id())
                        .fact("on", rules.dateOf(key.field()))
                        .remedy(Remedy.builder(Letters.GIVE_SETTING)
                                .fact("question", key.id())
                                .build())
                        .build()));
    }

    private TimedDuty refusalTold(RulesInForce rules, Calendars calendars) {
        return TimedDuty.of(
                String.valueOf(number()), PetitionRules.REFUSAL_NOTIFIED, on(), refusalToldOn(), rules, calendars);
    }

    /** Returns a builder holding this line. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(number() >= 1, "number (%s) of a line must be 1 or more", number());
        refusalToldOn()
                .ifPresent(day -> checkArgument(
                        refusedFor().isPresent() && !day.isBefore(on()),
                        "refusalToldOn (%s) of line %s must come with a ground, on %s or later",
                        day,
                        number(),
                        on()));
    }

    /** Returns number and day; nothing of who came. */
    @Override
    public final String toString() {
        return number() + " " + on();
    }

    /** Builds {@link ReceptionEntry}. */
    public static final class Builder extends ImmutableReceptionEntry.Builder {
        Builder() {}
    }
}
