package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * A council in one of its terms, with the two numbers that majorities are counted from (Hội đồng nhân dân).
 *
 * <p>The total of delegates is what the law calls "tổng số đại biểu": it does not fall when somebody is absent. The number
 * in office is lower when seats are vacant. Which of the two counts is a matter of the rule, not of the council. It is not
 * a list of persons.
 *
 * <p>For example {@code Council.of(BodyId.of("hdnd-tuyen-quang"), term, 51, 50)} is a council of 51 with one vacancy.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Council {

    Council() {}

    /**
     * Obtains a council in a term.
     *
     * @param body the body
     * @param term the term
     * @param totalDelegates the total of delegates, 1 or more
     * @param inOffice those of them in office, 0 to the total
     * @return the council
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Council of(BodyId body, CouncilTerm term, int totalDelegates, int inOffice) {
        return builder()
                .body(body)
                .term(term)
                .totalDelegates(totalDelegates)
                .inOffice(inOffice)
                .build();
    }

    /** Returns a builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the body that is the council. */
    public abstract BodyId body();

    /** Returns the term. */
    public abstract CouncilTerm term();

    /** Returns the total of delegates (tổng số đại biểu), 1 or more. */
    public abstract int totalDelegates();

    /** Returns the delegates in office (số đại biểu hiện có), 0 to the total. */
    public abstract int inOffice();

    /** Returns the vacant seats. */
    public final int vacancies() {
        return totalDelegates() - inOffice();
    }

    /** Returns a builder holding this council. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(totalDelegates() >= 1, "totalDelegates (%s) must be 1 or more", totalDelegates());
        checkArgument(inOffice() >= 0, "inOffice (%s) must not be negative", inOffice());
        checkArgument(
                inOffice() <= totalDelegates(),
                "inOffice (%s) must not exceed totalDelegates (%s)",
                inOffice(),
                totalDelegates());
    }

    /** Builds {@link Council}. */
    public static final class Builder extends ImmutableCouncil.Builder {
        Builder() {}
    }
}
