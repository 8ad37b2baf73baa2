package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    private static final Codec<String> NOTE = Codec.of("acme/plain-note", Datum::of, datum -> datum.asText());

    @Test
    void readsWhatItWrote() {
        assertThat(NOTE.id()).isEqualTo("acme/plain-note");
        assertThat(NOTE.version()).isEqualTo(1);
        assertThat(NOTE.encode("done")).isEqualTo(Datum.of("done"));
        assertThat(NOTE.decode(NOTE.version(), NOTE.encode("done"))).isEqualTo("done");
    }

    @Test
    void refusesADatumOfAnotherSort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTE.decode(1, Datum.of(5)))
                .withMessage("datum (5) must be a text");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE})
    void refusesVersionsItNeverWrote(int version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTE.decode(version, Datum.of("done")))
                .withMessage("version (" + version + ") of codec acme/plain-note must be 1");
    }

    @Test
    void refusesAnIdThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codec.of("Note", Datum::of, Datum::asText))
                .withMessageStartingWith("codec id (Note) must read area/what");
    }
}
