package org.hoidong.workflow.lifecycle.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.immutables.value.Value;

/**
 * The days for which a meeting is planned, and by when notice, documents and result are due for them (ngày họp).
 *
 * <p>A time that the rule book has no rule on for the kind of meeting is absent. For example Monday 20 to Wednesday 22 July 2020, with
 * notice 14 days before by the council's regulations: by Monday 6 July. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingDay {

    /** The form in which they are hashed and written. */
    public static final Codec<MeetingDay> CODEC = Codec.of("meeting/day", MeetingDay::encode, MeetingDay::decode);

    MeetingDay() {}

    /**
     * Obtains the days with the times that the rule book has for a kind of meeting.
     *
     * @param kind the kind
     * @param opensOn the day of opening
     * @param closesOn the last day, that of opening or later
     * @param rules the rules that govern the meeting, as a rule those of the day on which it was planned first
     * @param reason why it is another day than before; empty for the first one
     * @return the days
     * @throws org.hoidong.core.law.NoRuleException if a time is only the council's to give, and the book does not hold it
     */
    public static MeetingDay by(
            MeetingKind kind, LocalDate opensOn, LocalDate closesOn, RulesInForce rules, String reason) {
        return builder()
                .opensOn(opensOn)
                .closesOn(closesOn)
                .notice(limit(MeetingRules.NOTICE.of(kind), rules).map(limit -> Due.within(limit, opensOn)))
                .documents(limit(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(kind), rules)
                        .map(limit -> Due.within(limit, opensOn)))
                .result(limit(MeetingRules.RESULT_NOTIFIED.of(kind), rules).map(Due::within))
                .reason(reason)
                .build();
    }

    /** A time that the book knows of; nothing where it has no rule for the kind of meeting. */
    private static Optional<TimeLimit> limit(RuleKey<TimeLimit> key, RulesInForce rules) {
        return rules.book().knows(key) ? Optional.of(rules.get(key)) : Optional.empty();
    }

    /** Returns a builder; both days are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day of opening. */
    public abstract LocalDate opensOn();

    /** Returns the last day, that of opening or later. */
    public abstract LocalDate closesOn();

    /** Returns by when those who are called are notified, if a rule says. */
    public abstract Optional<Due> notice();

    /** Returns by when the documents are sent, if a rule says. */
    public abstract Optional<Due> documents();

    /** Returns by when the result is notified, counted from the closing, if a rule says. */
    public abstract Optional<Due> result();

    /** Returns why it is another day than before; possibly empty. */
    @Value.Default
    public String reason() {
        return "";
    }

    private static Datum encode(MeetingDay day) {
        Datum.RecordBuilder form = Datum.record()
                .put("opensOn", Datum.of(day.opensOn()))
                .put("closesOn", Datum.of(day.closesOn()))
                .put("reason", day.reason());
        day.notice().ifPresent(due -> form.put("notice", write(due)));
        day.documents().ifPresent(due -> form.put("documents", write(due)));
        day.result().ifPresent(due -> form.put("result", write(due)));
        return form.build();
    }

    private static MeetingDay decode(Datum form) {
        return builder()
                .opensOn(form.field("opensOn").asDate())
                .closesOn(form.field("closesOn").asDate())
                .notice(form.optionalField("notice").map(MeetingDay::read))
                .documents(form.optionalField("documents").map(MeetingDay::read))
                .result(form.optionalField("result").map(MeetingDay::read))
                .reason(form.field("reason").asText())
                .build();
    }

    private static Datum write(Due due) {
        return Datum.record()
                .put("version", Datum.of(Due.CODEC.version()))
                .put("value", Due.CODEC.encode(due))
                .build();
    }

    private static Due read(Datum form) {
        return Due.CODEC.decode(Math.toIntExact(form.field("version").asWhole()), form.field("value"));
    }

    @Value.Check
    MeetingDay check() {
        checkArgument(
                !closesOn().isBefore(opensOn()),
                "closesOn (%s) must not be before opensOn (%s); correct one of the two",
                closesOn(),
                opensOn());
        String clean = PlainText.text("reason", reason());
        return clean.equals(reason())
                ? this
                : builder().from(this).reason(clean).build();
    }

    /** Returns both days. */
    @Override
    public final String toString() {
        return "from " + opensOn() + " to " + closesOn();
    }

    /** Builds {@link MeetingDay}. */
    public static final class Builder extends ImmutableMeetingDay.Builder {
        Builder() {}
    }
}
