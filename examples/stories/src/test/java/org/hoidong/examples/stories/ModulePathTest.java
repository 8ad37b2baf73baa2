package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.core.basics.Label;
import org.junit.jupiter.api.Test;

/** The tests of this module run on the module path, so the descriptors of the library are what an application meets. */
class ModulePathTest {

    @Test
    void the_library_is_read_as_named_modules() {
        Module here = ModulePathTest.class.getModule();
        Module core = Label.class.getModule();

        assertThat(here.getName()).isEqualTo("org.hoidong.examples.stories");
        assertThat(core.getName()).isEqualTo("org.hoidong.core");
        assertThat(here.canRead(core)).isTrue();
    }

    @Test
    void the_styles_of_the_library_are_closed_to_applications() {
        Module core = Label.class.getModule();

        assertThat(core.isExported("org.hoidong.core.basics")).isTrue();
        assertThat(core.isExported("org.hoidong.core.style", ModulePathTest.class.getModule()))
                .isFalse();
    }
}
