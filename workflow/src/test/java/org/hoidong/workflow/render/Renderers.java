package org.hoidong.workflow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Graphviz and Mermaid themselves, where the profile {@code renderers} is on and they are installed. */
public final class Renderers {

    private static final Path PICTURES = Path.of("target", "pictures");

    private Renderers() {}

    /** Draws a diagram both ways, to {@code target/pictures}; does nothing without the profile. */
    public static void draw(String name, Diagram diagram) {
        if (!Boolean.getBoolean("hoidong.renderers")) {
            return;
        }
        try {
            Files.createDirectories(PICTURES);
            dot(name, diagram);
            String mermaid = System.getProperty("hoidong.mermaid", "");
            if (!mermaid.isEmpty()) {
                mermaid(name, diagram, Path.of(mermaid));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dot(String name, Diagram diagram) throws IOException, InterruptedException {
        Path source = PICTURES.resolve(name + ".dot");
        Files.writeString(source, diagram.toDot());
        Path picture = PICTURES.resolve(name + ".dot.png");
        assertThat(run("dot", "-Tpng", "-o", picture.toString(), source.toString()))
                .as("what dot says")
                .isEmpty();
        assertThat(picture).isNotEmptyFile();
    }

    private static void mermaid(String name, Diagram diagram, Path script) throws IOException, InterruptedException {
        Path source = PICTURES.resolve(name + ".mmd");
        Files.writeString(source, diagram.toMermaid());
        Path page = PICTURES.resolve(name + ".html");
        String text =
                diagram.toMermaid().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Files.writeString(page, """
                <!doctype html><meta charset="utf-8"><body style="margin:0"><div id="source" hidden>%s</div><div id="out"></div>
                <script src="%s"></script><script>
                mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});
                mermaid.render('picture', document.getElementById('source').textContent)
                    .then(r => { document.getElementById('out').innerHTML = r.svg; document.body.dataset.done = 'yes'; })
                    .catch(e => { document.body.dataset.done = 'error ' + e; });
                </script>""".formatted(text, script.toUri()));
        String[] options = {
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--allow-file-access-from-files",
            "--virtual-time-budget=20000"
        };
        String dom = run(
                "chromium",
                options[0],
                options[1],
                options[2],
                options[3],
                options[4],
                "--dump-dom",
                page.toUri().toString());
        assertThat(dom)
                .as("what Mermaid says of " + name)
                .contains("data-done=\"yes\"")
                .contains("<svg");
        run(
                "chromium",
                options[0],
                options[1],
                options[2],
                options[3],
                options[4],
                "--window-size=2600,2600",
                "--screenshot=" + PICTURES.resolve(name + ".mermaid.png").toAbsolutePath(),
                page.toUri().toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("renderer", ".txt");
        Path errors = Files.createTempFile("renderer", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        Files.delete(errors);
        return text;
    }
}
