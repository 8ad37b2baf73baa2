package org.hoidong.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.junit.jupiter.api.Test;

class DatumJsonTest {

    private static final ImmutableList<String> NAMES = ImmutableList.of("a", "$date", "$$x", "số", "with space", "x.y");

    @Test
    void writesWhatJsonHasATypeForPlainlyAndTagsTheRest() {
        Datum datum = Datum.record()
                .put("text", "Hàm Yên")
                .put("day", Datum.of(LocalDate.of(2022, 7, 27)))
                .put("share", Datum.of(Ratio.of(2, 3)))
                .put("$own", Datum.of(true))
                .build();

        assertThat(DatumJson.write(datum).replaceAll("\\s+", ""))
                .isEqualTo("{\"$$own\":true,\"day\":{\"$date\":\"2022-07-27\"},\"share\":{\"$ratio\":\"2/3\"},"
                        + "\"text\":\"HàmYên\"}");
    }

    @Test
    void bringsBackWhateverIsWritten() {
        long seed = 20221231;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Datum datum = any(random, 4);

            assertThat(DatumJson.read(DatumJson.write(datum)))
                    .as("seed %s, %s", seed, i)
                    .isEqualTo(datum);
        }
    }

    private static Datum any(Random random, int deepest) {
        return switch (random.nextInt(deepest > 0 ? 8 : 6)) {
            case 0 -> Datum.of("“text” " + random.nextInt() + " \\ \n \" 😀");
            case 1 -> Datum.of(random.nextLong());
            case 2 -> Datum.of(random.nextBoolean());
            case 3 -> Datum.of(LocalDate.ofEpochDay(random.nextInt(40_000)));
            case 4 -> Datum.of(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
            case 5 -> Datum.of(Ratio.of(1 + random.nextInt(50), 51 + random.nextInt(50)));
            case 6 -> {
                List<Datum> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(any(random, deepest - 1));
                }
                yield Datum.list(items);
            }
            default -> {
                Datum.RecordBuilder fields = Datum.record();
                NAMES.stream()
                        .filter(name -> random.nextBoolean())
                        .forEach(name -> fields.put(name, any(random, deepest - 1)));
                yield fields.build();
            }
        };
    }

    @Test
    void refusesATagBesideOtherFields() {
        assertThatThrownBy(() -> DatumJson.read("{\"a\": [{\"$date\": \"2022-07-27\", \"b\": 1}]}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("$.a[0]: must have no field beside $date");
    }
}
