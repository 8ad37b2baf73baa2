package org.hoidong.examples.quickstart;

import java.util.Collection;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a long piece of work has come, where somebody is there to see it. */
final class Progress {

    /** Work on fewer items is done before anybody could look. */
    private static final int LONG = 200;

    private final boolean watched;

    private Progress(boolean watched) {
        this.watched = watched;
    }

    /** Returns a progress that shows nothing. */
    static Progress silent() {
        return new Progress(false);
    }

    /** Returns a progress that shows a bar on a terminal, and nothing where the output goes into a file. */
    static Progress onTerminal() {
        return new Progress(Ansi.AUTO.enabled());
    }

    /**
     * Returns the items, and shows how many of them have been taken.
     *
     * @param <T> the items
     * @param task what is done with them
     * @param items the items
     * @return the items
     */
    <T> Iterable<T> over(String task, Collection<T> items) {
        if (!watched || items.size() < LONG) {
            return items;
        }
        return ProgressBar.wrap(
                items,
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish());
    }
}
