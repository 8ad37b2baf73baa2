package org.hoidong.workflow.lifecycle.hearing;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.Explanations;
import org.immutables.value.Value;

/**
 * The day on which an explanation session is to be held, and by when those who are called are notified of it (ngày tổ chức phiên giải
 * trình).
 *
 * <p>For example Wednesday 15 October 2025, notified ten days before by Article 72, Clause 2. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class HearingDay {

    /** The form in which they are hashed and written. */
    public static final Codec<HearingDay> CODEC = Codec.of(
            "explanation/hearing-day",
            day -> Datum.record()
                    .put("heldOn", Datum.of(day.heldOn()))
                    .put("notice", DueForm.write(day.notice()))
                    .put("reason", day.reason())
                    .build(),
            datum -> of(
                    datum.field("heldOn").asDate(),
                    DueForm.read(datum.field("notice")),
                    datum.field("reason").asText()));

    HearingDay() {}

    /**
     * Obtains a day with the notice that the law asks for.
     *
     * @param session the session
     * @param heldOn the day
     * @param rules the law that governs the session
     * @param reason why it is another day than before; empty for the first one
     * @return the day
     * @throws org.hoidong.core.law.NoRuleException if the book has no time of notice on the day, saying whose it is to give
     */
    public static HearingDay by(ExplanationSession session, LocalDate heldOn, RulesInForce rules, String reason) {
        return of(heldOn, Explanations.noticeDue(session.kind(), heldOn, rules), reason);
    }

    /**
     * Obtains a day.
     *
     * @param heldOn the day
     * @param notice by when those who are called are notified
     * @param reason why it is another day than before; empty for the first one
     * @return the day
     */
    public static HearingDay of(LocalDate heldOn, Due notice, String reason) {
        return new Builder()
                .heldOn(heldOn)
                .notice(notice)
                .reason(PlainText.text("reason", reason))
                .build();
    }

    /** Returns the day. */
    public abstract LocalDate heldOn();

    /** Returns by when those who are called are notified. */
    public abstract Due notice();

    /** Returns why it is another day than before. */
    public abstract String reason();

    /** Returns the day. */
    @Override
    public final String toString() {
        return "on " + heldOn();
    }

    static final class Builder extends ImmutableHearingDay.Builder {}
}
