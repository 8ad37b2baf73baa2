package org.hoidong.core.basics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a kind of an open vocabulary is written: with id, label and category, so that what was written can be read without knowing the
 * host that made it.
 *
 * <p>For example {@code {category=basic, id=commune, label={...}}}. This class has no state and is thread-safe.
 */
public final class KindForms {

    private KindForms() {}

    /**
     * Makes a kind of its three parts, as the factories of kinds do.
     *
     * @param <C> the category
     * @param <K> the kind
     */
    @FunctionalInterface
    public interface Factory<C extends Enum<C>, K extends Kind<C>> {

        /**
         * Makes the kind.
         *
         * @param id the id
         * @param label the name to show
         * @param category the category
         * @return the kind
         */
        K of(String id, Label label, C category);
    }

    /**
     * Writes a kind.
     *
     * @param kind the kind
     * @return a record of id, label and category
     */
    public static Datum write(Kind<?> kind) {
        return Datum.record()
                .put("id", kind.id())
                .put("label", Label.CODEC.encode(kind.label()))
                .put("category", written(kind.category()))
                .build();
    }

    /**
     * Reads a kind.
     *
     * @param form what was written
     * @param categories the type of its category
     * @param factory the factory of its sort, for example {@code TierKind::of}
     * @param <C> the category
     * @param <K> the kind
     * @return the kind
     * @throws IllegalArgumentException if there is no such category; it names those there are
     */
    public static <C extends Enum<C>, K extends Kind<C>> K read(
            Datum form, Class<C> categories, Factory<C, K> factory) {
        String category = form.field("category").asText();
        List<C> known = Arrays.asList(categories.getEnumConstants());
        return known.stream()
                .filter(each -> written(each).equals(category))
                .findFirst()
                .map(each -> factory.of(form.field("id").asText(), Label.CODEC.decode(1, form.field("label")), each))
                .orElseThrow(() -> new IllegalArgumentException("category (" + category + ") must be one of "
                        + known.stream().map(KindForms::written).toList()));
    }

    private static String written(Enum<?> category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
