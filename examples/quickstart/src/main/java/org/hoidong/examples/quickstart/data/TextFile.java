package org.hoidong.examples.quickstart.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * The text of one data file: UTF-8, without a byte order mark, in Unicode NFC.
 *
 * <p>Vietnamese letters can be written composed or decomposed; after reading, {@code "Hội đồng"} is the same text
 * whichever way it was typed, so ids and names compare as people expect.
 */
final class TextFile {

    /** The largest file that is read, in bytes. */
    static final long LARGEST = 50L * 1024 * 1024;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param directory the data directory
     * @param name the file's name in it
     * @return the text
     * @throws DataException if the file is missing, empty, too large, unreadable or not UTF-8
     */
    static String read(Path directory, String name) {
        Path path = directory.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw new DataException(
                    name,
                    "",
                    "the file is missing in " + directory,
                    "a data directory holds " + String.join(", ", DataDirectory.FILES));
        }
        try {
            long size = Files.size(path);
            if (size > LARGEST) {
                throw new DataException(
                        name, "", "the file has " + size + " bytes", "at most " + LARGEST + " (50 MB) are read");
            }
            String text = decode(name, Files.readAllBytes(path));
            if (text.isBlank()) {
                throw new DataException(name, "", "the file is empty", "see the data's README for what belongs in it");
            }
            checkNoControls(name, text);
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new DataException(name, "", "the file cannot be read: " + e, "check that you may read " + path);
        }
    }

    private static void checkNoControls(String name, String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (Values.isControl(c)) {
                throw new DataException(
                        name,
                        Integer.toString(line),
                        "a control character (U+%04X) stands in the text".formatted((int) c),
                        "remove it");
            }
        }
    }

    private static String decode(String name, byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(marked ? 3 : 0);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new DataException(
                    name,
                    Integer.toString(lineOf(bytes, at)),
                    "byte %d (0x%02X) is not UTF-8".formatted(at + 1, bytes[at]),
                    "save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static int lineOf(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
