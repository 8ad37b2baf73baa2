package org.hoidong.workflow.lifecycle.hearing;

import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.oversight.Questionings;
import org.hoidong.core.oversight.WrittenAnswerCase;
import org.immutables.value.Value;

/**
 * That a question is to be answered in writing: in which case, and by when, counted from the questioning (cho trả lời bằng văn bản).
 *
 * <p>For example a question put on Tuesday 12 July 2022 that needs verification, answered within 20 days by Article 60, Clause 4. This
 * class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WrittenAnswerOrder {

    /** The form in which orders are hashed and written. */
    public static final Codec<WrittenAnswerOrder> CODEC = Codec.of(
            "questioning/written-answer-order",
            order -> Datum.record()
                    .put("why", WrittenAnswerCase.CODEC.encode(order.why()))
                    .put("questionedOn", Datum.of(order.questionedOn()))
                    .put("due", DueForm.write(order.due()))
                    .build(),
            datum -> of(
                    WrittenAnswerCase.CODEC.decode(1, datum.field("why")),
                    datum.field("questionedOn").asDate(),
                    DueForm.read(datum.field("due"))));

    WrittenAnswerOrder() {}

    /**
     * Obtains an order with the time limit of the law.
     *
     * @param slip the question
     * @param why the case
     * @param questionedOn the day on which the question was put, from which the limit is counted
     * @param rules the law that governs the question
     * @return the order
     * @throws org.hoidong.core.law.NoRuleException if the book has no limit on the day, saying whose it is to give
     */
    public static WrittenAnswerOrder by(
            QuestioningSlip slip, WrittenAnswerCase why, LocalDate questionedOn, RulesInForce rules) {
        return of(why, questionedOn, Questionings.writtenAnswerDue(slip.form(), questionedOn, rules));
    }

    /**
     * Obtains an order.
     *
     * @param why the case
     * @param questionedOn the day on which the question was put
     * @param due by when it is answered
     * @return the order
     */
    public static WrittenAnswerOrder of(WrittenAnswerCase why, LocalDate questionedOn, Due due) {
        return new Builder().why(why).questionedOn(questionedOn).due(due).build();
    }

    /** Returns the case. */
    public abstract WrittenAnswerCase why();

    /** Returns the day on which the question was put. */
    public abstract LocalDate questionedOn();

    /** Returns by when it is answered. */
    public abstract Due due();

    static final class Builder extends ImmutableWrittenAnswerOrder.Builder {}
}
