package org.hoidong.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Test;

/** The file of hashes is published with the library, so that a host can hold what it runs against what was released. */
class ReleasedHashesTest {

    @Test
    void areThoseOfTheShippedDefinitionsAndOfNoOthers() throws IOException {
        assertThat(lines())
                .containsExactlyElementsOf(ShippedPagesTest.shipped()
                        .map(page -> line(page.definition()))
                        .toList());
    }

    @Test
    void doNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            // in Turkish a small i is no letter of "TITLE"
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ShippedPagesTest.shipped()
                            .map(page -> page.definition()
                                    .extend("acme/same", 1)
                                    .build()
                                    .contentHash()))
                    .containsExactlyElementsOf(ShippedPagesTest.shipped()
                            .map(page -> page.definition().contentHash())
                            .toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ImmutableList<String> lines() throws IOException {
        return Resources.toString(Resources.getResource("META-INF/hoidong/definitions.sha256"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(ImmutableList.toImmutableList());
    }

    private static String line(WorkflowDefinition<?> definition) {
        return definition.contentHash() + "  " + definition.id() + " " + definition.version();
    }
}
