package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.hoidong.workflow.CaseId;

/**
 * Case ids, each once and numbered from 0 in the order they came, in one block of bytes.
 *
 * <p>A million ids of eight characters take some 20 million bytes and no object each, so that counting a million cases keeps
 * none of them in memory and leaves the collector of garbage nothing to walk.
 */
final class CaseIds {

    private static final int SMALLEST = 16;

    private byte[] text = new byte[SMALLEST * 8];
    /** Where each id ends in the text. */
    private int[] ends = new int[SMALLEST];
    /** By hash, the number of an id and one more, or 0; a power of two, at most two thirds full. */
    private int[] table = new int[SMALLEST * 2];

    private int size;

    int size() {
        return size;
    }

    /** Returns the number of an id, or -1. */
    int numberOf(CaseId id) {
        byte[] bytes = id.value().getBytes(UTF_8);
        return table[slot(bytes, 0, bytes.length)] - 1;
    }

    /** Adds an id; returns its number, or -1 if it is there already. */
    int add(CaseId id) {
        byte[] bytes = id.value().getBytes(UTF_8);
        return add(bytes, 0, bytes.length);
    }

    /** Tells whether an id of others is here too. */
    boolean contains(CaseIds others, int number) {
        return table[slot(others.text, others.start(number), others.ends[number])] != 0;
    }

    /** Adds an id of others; returns its number here, or -1 if it is there already. */
    int add(CaseIds others, int number) {
        return add(others.text, others.start(number), others.ends[number]);
    }

    /** Returns the number of the first id of others that is here too, or -1. */
    int firstShared(CaseIds others) {
        for (int i = 0; i < others.size; i++) {
            if (contains(others, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds others, of which none is here yet, after these. */
    void addAll(CaseIds others) {
        for (int i = 0; i < others.size; i++) {
            add(others, i);
        }
    }

    private int add(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        if (table[slot] != 0) {
            return -1;
        }
        int start = start(size);
        checkState(
                start <= Integer.MAX_VALUE - 8 - (to - from),
                "%s cases are too many for one count; count slices",
                size);
        if (start + to - from > text.length) {
            text = Arrays.copyOf(text, grown(text.length, start + to - from));
        }
        System.arraycopy(bytes, from, text, start, to - from);
        ends = withRoom(ends, size);
        ends[size] = start + to - from;
        table[slot] = ++size;
        if (size > table.length / 3 * 2) {
            rehash();
        }
        return size - 1;
    }

    /** Returns the array, or a longer copy if it has no room for an index. */
    static int[] withRoom(int[] array, int index) {
        return index < array.length ? array : Arrays.copyOf(array, grown(array.length, index + 1));
    }

    private static int grown(int length, int needed) {
        return Math.max(needed, (int) Math.min(length + (length >> 1) + SMALLEST, Integer.MAX_VALUE - 8L));
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Returns where an id is in the table, or the free place where it would be. */
    private int slot(byte[] bytes, int from, int to) {
        int mask = table.length - 1;
        int slot = hash(bytes, from, to) & mask;
        while (table[slot] != 0 && !isSame(table[slot] - 1, bytes, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int number, byte[] bytes, int from, int to) {
        return Arrays.equals(text, start(number), ends[number], bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E3779B9; // spreads ids that differ in their last digits
        return hash ^ (hash >>> 15);
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            table[slot(text, start(i), ends[i])] = i + 1;
        }
    }

    CaseId get(int number) {
        return CaseId.of(new String(text, start(number), ends[number] - start(number), UTF_8));
    }

    /** Returns the ids with some numbers, in the order of the ids, which is the same however they came. */
    ImmutableList<CaseId> sorted(BitSet numbers) {
        return numbers.stream().mapToObj(this::get).sorted(BY_VALUE).collect(ImmutableList.toImmutableList());
    }

    /** The order in which ids are listed. */
    static final Comparator<CaseId> BY_VALUE = Comparator.comparing(CaseId::value);

    /** Returns these ids as they are now, with no room to spare. */
    CaseIds copy() {
        CaseIds copy = new CaseIds();
        copy.text = Arrays.copyOf(text, start(size));
        copy.ends = Arrays.copyOf(ends, size);
        copy.table = table.clone();
        copy.size = size;
        return copy;
    }

    /** Returns how many bytes the arrays take. */
    long bytes() {
        return text.length + 4L * (ends.length + table.length);
    }
}
