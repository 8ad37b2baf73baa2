package org.hoidong.workflow.json;

import java.util.Arrays;
import java.util.Locale;
import org.hoidong.workflow.StateCategory;

/** The words of the format for what the engine has closed lists of. */
final class Words {

    static final String ALL = "all";
    static final String ANY = "any";
    static final String NOT = "not";

    private static final String COMPOSITE = "guard/";

    private Words() {}

    static String of(StateCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    static StateCategory category(Place place) {
        return Arrays.stream(StateCategory.values())
                .filter(category -> of(category).equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("category (" + place.text() + ") must be one of "
                        + Arrays.stream(StateCategory.values()).map(Words::of).toList()));
    }

    /** The word for a guard made of others, whose id is {@code guard/all} and so on. */
    static String ofComposite(String guard) {
        return guard.substring(COMPOSITE.length());
    }
}
