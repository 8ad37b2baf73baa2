package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which rows of one dimension each case is. Few sets of rows differ, so a case takes one number: that of its set.
 *
 * <p>A case is asked about first ({@link #rowsOf}), which changes nothing that is seen, and added afterwards.
 */
final class Column {

    /** The number of a case that is in no row because it is not counted. */
    static final int NOWHERE = -1;

    private final Map<Object, Integer> numberOfAnswer = new HashMap<>();
    private final Map<ImmutableSortedSet<String>, Integer> numberOfSet = new HashMap<>();
    private final List<ImmutableSortedSet<String>> sets = new ArrayList<>();
    private int[] numbers = new int[0];

    /** Returns the rows that an answer of the host means, or nothing if it was given before. */
    Optional<ImmutableSortedSet<String>> rowsOf(Object answer) {
        return numberOfAnswer.containsKey(answer) ? Optional.empty() : Optional.of(Dimension.rows(answer));
    }

    /** Adds a case with an answer and, if that is new, the rows it means. */
    void add(int theCase, Object answer, Optional<ImmutableSortedSet<String>> rows) {
        rows.ifPresent(all -> numberOfAnswer.put(answer instanceof String ? answer : all, number(all)));
        Integer number = numberOfAnswer.get(answer);
        put(theCase, number == null ? number(rows.orElseThrow()) : number);
    }

    void addNowhere(int theCase) {
        put(theCase, NOWHERE);
    }

    /** Adds the cases of another column, of which the first gets a number. */
    void addAll(Column other, int cases, int first) {
        int[] translated = other.sets.stream().mapToInt(this::number).toArray();
        for (int i = 0; i < cases; i++) {
            put(first + i, other.numbers[i] == NOWHERE ? NOWHERE : translated[other.numbers[i]]);
        }
    }

    private void put(int theCase, int number) {
        numbers = CaseIds.withRoom(numbers, theCase);
        numbers[theCase] = number;
    }

    private int number(ImmutableSortedSet<String> rows) {
        Integer known = numberOfSet.get(rows);
        if (known != null) {
            return known;
        }
        numberOfSet.put(rows, sets.size());
        sets.add(rows);
        return sets.size() - 1;
    }

    /** Returns the different sets of rows, by their numbers. */
    ImmutableList<ImmutableSortedSet<String>> sets() {
        return ImmutableList.copyOf(sets);
    }

    /** Returns the number of the set of each case. */
    int[] numbers(int cases) {
        return Arrays.copyOf(numbers, cases);
    }
}
