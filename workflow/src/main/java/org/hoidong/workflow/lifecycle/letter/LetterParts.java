package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.petition.LetterCategory;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.LetterKind;
import org.immutables.value.Value;

/**
 * Into which letters a mixed letter was split, each with its kind (tách đơn).
 *
 * <p>The letters themselves have cases of their own. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterParts {

    /** The form in which parts are hashed and written. */
    public static final Codec<LetterParts> CODEC = Codec.of(
            "letter-case/parts",
            parts -> Datum.record()
                    .put(
                            "parts",
                            Datum.list(parts.kinds().entrySet().stream()
                                    .map(part -> Datum.record()
                                            .put("letter", Datum.of(part.getKey()))
                                            .put("kind", KindForms.write(part.getValue()))
                                            .build())
                                    .toList()))
                    .build(),
            datum -> of(datum.field("parts").asList().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            part -> LetterId.of(part.field("letter").asText()),
                            part -> KindForms.read(part.field("kind"), LetterCategory.class, LetterKind::of)))));

    LetterParts() {}

    /**
     * Obtains parts.
     *
     * @param kinds the letters with their kinds
     * @return the parts
     */
    public static LetterParts of(Map<LetterId, LetterKind> kinds) {
        return new Builder().kinds(kinds).build();
    }

    /** Returns the letters with their kinds, in their order. */
    public abstract ImmutableMap<LetterId, LetterKind> kinds();

    static final class Builder extends ImmutableLetterParts.Builder {}
}
