package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;

/** A subject or payload as it is hashed and stored: the id and version of its codec, and what the codec wrote. */
final class Coded {

    private Coded() {}

    static <T> Datum of(Codec<T> codec, T value) {
        return Datum.record()
                .put("codec", codec.id())
                .put("version", Datum.of(codec.version()))
                .put("value", codec.encode(value))
                .build();
    }

    /**
     * Reads a value back.
     *
     * @throws IllegalArgumentException if another codec wrote it, or a version that the codec does not know yet, or the codec
     *     does not read what it finds
     */
    static <T> T read(Codec<T> codec, Datum coded) {
        String id = coded.field("codec").asText();
        checkArgument(id.equals(codec.id()), "codec (%s) must be %s", id, codec.id());
        long version = coded.field("version").asWhole();
        checkArgument(
                version >= 1 && version <= codec.version(),
                "version (%s) of codec %s must be one it reads, 1 to %s",
                version,
                id,
                codec.version());
        return codec.decode((int) version, coded.field("value"));
    }

    static HashCode sha256(Datum datum) {
        return Hashing.sha256().hashString(datum.canonical(), StandardCharsets.UTF_8);
    }
}
