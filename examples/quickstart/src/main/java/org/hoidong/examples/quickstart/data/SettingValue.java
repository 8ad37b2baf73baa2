package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;

/** The value of a setting: a share, a time limit, a list of days, or what a share is taken of. */
public sealed interface SettingValue {

    /**
     * A share to be reached or exceeded.
     *
     * @param exceeded true if it must be exceeded ({@code moreThan}), false if reaching it is enough ({@code atLeast})
     * @param numerator for example 2 of 2/3
     * @param denominator for example 3 of 2/3
     */
    record Share(boolean exceeded, long numerator, long denominator) implements SettingValue {}

    /**
     * A time limit.
     *
     * @param count how many
     * @param unit of what
     * @param direction on which side of the anchor
     */
    record Limit(int count, LimitUnit unit, LimitDirection direction) implements SettingValue {}

    /**
     * A list of numbers of days.
     *
     * @param days the numbers, in the order written
     */
    record Days(ImmutableList<Integer> days) implements SettingValue {}

    /**
     * What a share is taken of.
     *
     * @param base its id, for example {@code ballots-collected}
     */
    record Base(String base) implements SettingValue {}
}
