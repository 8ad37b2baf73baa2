package org.hoidong.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory the briefing goes to: it holds a whole briefing, the earlier one or the new one, and never half of one.
 *
 * <p>Everything is written beside it first and then moved into its place. A directory that holds anything else than an
 * earlier briefing is refused, because it would be replaced.
 */
final class OutputDirectory {

    /** Marks a directory as one of ours. */
    static final String MARKER = ".hoidong-briefing";

    private final Path path;

    private OutputDirectory(Path path) {
        this.path = path;
    }

    /**
     * Opens a directory to write to; nothing is created yet.
     *
     * @param path the directory, which may not exist yet
     * @param files the names of the files that a briefing holds, or once held
     * @return the directory
     * @throws RefusedException if it may not be replaced
     */
    static OutputDirectory open(Path path, Iterable<String> files) {
        Path real = real(path);
        if (Files.exists(real)) {
            checkReplaceable(path, real, files);
        }
        return new OutputDirectory(real);
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be looked at (" + e + "); name another directory with --out");
        }
    }

    private static void checkReplaceable(Path path, Path real, Iterable<String> files) {
        if (!Files.isDirectory(real)) {
            throw new RefusedException(path + " is a file; name a directory with --out");
        }
        List<String> known = new ArrayList<>(List.of(MARKER));
        files.forEach(known::add);
        try (Stream<Path> entries = Files.list(real)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            Optional<String> foreign =
                    names.stream().filter(name -> !known.contains(name)).findFirst();
            if (foreign.isPresent()) {
                throw new RefusedException(
                        path + " holds " + foreign.get()
                                + ", which is not part of a briefing and would be lost; name a new or empty directory with --out");
            }
            if (!names.isEmpty() && !names.contains(MARKER)) {
                throw new RefusedException(path + " holds " + names.get(0)
                        + ", but was not written by this job; name a new or empty directory with --out");
            }
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be looked at (" + e + "); name another directory with --out");
        }
    }

    /**
     * Replaces what the directory holds.
     *
     * @param files the contents by file name
     * @return where they are
     * @throws RefusedException if they cannot be written; then everything is as it was
     */
    Path replace(Map<String, byte[]> files) {
        List<Path> created = new ArrayList<>();
        String unique = "." + path.getFileName() + "-" + ProcessHandle.current().pid();
        Path fresh = path.resolveSibling(unique + ".new");
        Path earlier = path.resolveSibling(unique + ".old");
        try {
            createParents(created);
            delete(fresh);
            Files.createDirectory(fresh);
            created.add(fresh);
            Files.writeString(fresh.resolve(MARKER), "This directory is replaced by the next briefing.\n");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(fresh.resolve(file.getKey()), file.getValue());
            }
            swap(fresh, earlier);
            return path;
        } catch (IOException | UncheckedIOException e) {
            for (int i = created.size() - 1; i >= 0; i--) {
                deleteQuietly(created.get(i));
            }
            throw new RefusedException(
                    path + " cannot be written (" + e + "); make it writable or name another directory with --out");
        }
    }

    private void createParents(List<Path> created) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path up = path.getParent(); up != null && !Files.exists(up); up = up.getParent()) {
            missing.add(0, up);
        }
        for (Path directory : missing) {
            Files.createDirectory(directory);
            created.add(directory);
        }
    }

    private void swap(Path fresh, Path earlier) throws IOException {
        if (!Files.exists(path)) {
            Files.move(fresh, path);
            return;
        }
        delete(earlier);
        Files.move(path, earlier);
        try {
            Files.move(fresh, path);
        } catch (IOException e) {
            Files.move(earlier, path);
            throw e;
        }
        deleteQuietly(earlier);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void deleteQuietly(Path directory) {
        try {
            delete(directory);
        } catch (IOException | UncheckedIOException e) {
            directory.toFile().deleteOnExit(); // the briefing itself is in its place; this is only what it replaced
        }
    }

    /** Says why a directory cannot be written to, and what to do. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message.replaceAll("\\s+", " "));
        }
    }
}
