package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredAsRowsTest {

    @Test
    void printsWhatWasReadLineByLine() throws Exception {
        assertThat(Printed.by(() -> {
                    StoredAsRows.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("stored-as-rows.txt"));
    }
}
