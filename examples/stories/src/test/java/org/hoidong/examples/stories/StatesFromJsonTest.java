package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesFromJsonTest {

    @Test
    void prints_the_story_of_a_file_that_adds_a_state() throws Exception {
        assertThat(Printed.by(() -> {
                    StatesFromJson.main(new String[0]);
                    return 0;
                }))
                .isEqualTo(Printed.golden("states-from-json.txt"));
    }
}
