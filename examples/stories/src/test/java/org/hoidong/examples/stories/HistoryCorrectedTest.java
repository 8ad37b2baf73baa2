package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryCorrectedTest {

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    HistoryCorrected.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("history-corrected.txt"));
    }
}
