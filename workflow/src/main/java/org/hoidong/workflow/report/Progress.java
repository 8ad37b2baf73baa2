package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.LongConsumer;

/**
 * How a host sees how far a count has come: it is told how many cases have been counted so far, every so many.
 *
 * <pre>{@code
 * Progress.every(10_000, soFar -> bar.show(soFar));
 * }</pre>
 *
 * <p>Of slices that are counted by themselves each tells its own count. The last cases, fewer than so many, are not told. What
 * the listener throws comes out of the count, in which the case that was last is counted already.
 *
 * <p>This class is immutable and thread-safe if its listener is.
 */
public final class Progress {

    private static final Progress NONE = new Progress(Integer.MAX_VALUE, soFar -> {});

    private final int every;
    private final LongConsumer listener;

    private Progress(int every, LongConsumer listener) {
        this.every = every;
        this.listener = listener;
    }

    /** Returns what tells nobody. */
    public static Progress none() {
        return NONE;
    }

    /**
     * Obtains what tells a listener.
     *
     * @param every after how many cases each, 1 or more
     * @param listener takes how many have been counted so far
     * @return the progress
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Progress every(int every, LongConsumer listener) {
        checkArgument(every >= 1, "every (%s) must be at least 1 case", every);
        return new Progress(every, requireNonNull(listener, "listener"));
    }

    void counted(int soFar) {
        if (soFar % every == 0) {
            listener.accept(soFar);
        }
    }
}
