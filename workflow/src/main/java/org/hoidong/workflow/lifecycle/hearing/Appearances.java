package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.oversight.CalledOffice;
import org.immutables.value.Value;

/**
 * Who came to an explanation session for each of those who were called (người dự và giải trình). Who is missing did not come.
 *
 * <p>For example a vice-chair for the chair of the People's Committee. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Appearances {

    /** The form in which they are hashed and written. */
    public static final Codec<Appearances> CODEC =
            Codec.of("explanation/appearances", Appearances::encode, Appearances::decode);

    Appearances() {}

    /**
     * Obtains who came.
     *
     * @param came the office of who came for each of those who were called, in the same body
     * @return who came
     */
    public static Appearances of(Map<CalledOffice, OfficeKind> came) {
        return new Builder().came(came).build();
    }

    /** Returns the office of who came for each of those who were called. */
    public abstract ImmutableMap<CalledOffice, OfficeKind> came();

    private static Datum encode(Appearances appearances) {
        return Datum.list(appearances.came().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> Datum.record()
                        .put("called", CalledOffice.CODEC.encode(entry.getKey()))
                        .put(
                                "came",
                                CalledOffice.CODEC.encode(CalledOffice.of(
                                        entry.getValue(), entry.getKey().body())))
                        .build())
                .toList());
    }

    private static Appearances decode(Datum datum) {
        return new Builder()
                .came(datum.asList().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                entry -> CalledOffice.CODEC.decode(1, entry.field("called")),
                                entry -> CalledOffice.CODEC
                                        .decode(1, entry.field("came"))
                                        .officeKind())))
                .build();
    }

    static final class Builder extends ImmutableAppearances.Builder {}
}
