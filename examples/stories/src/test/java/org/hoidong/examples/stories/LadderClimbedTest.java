package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LadderClimbedTest {

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    LadderClimbed.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("ladder-climbed.txt"));
    }
}
