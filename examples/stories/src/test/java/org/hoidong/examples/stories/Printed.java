package org.hoidong.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** What a program prints, and what it printed when a person last read it line by line. */
final class Printed {

    private Printed() {}

    /** Runs a program and returns the lines it printed. */
    static List<String> by(Callable<?> program) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.call();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Returns the lines of a golden file. */
    static List<String> golden(String name) throws IOException {
        try (InputStream file = Printed.class.getResourceAsStream("/golden/" + name)) {
            assertThat(file).as("golden file %s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
