package org.hoidong.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.NoRuleException.Cause;

/**
 * The law as data: for each {@link RuleKey}, dated and cited values.
 *
 * <p>A rule book is asked for a date: {@code book.on(date).get(key)}. It is not the text of any law and takes no
 * decision. Where the law is silent, or its text could not be confirmed, the book holds a {@link SettingNeeded} instead
 * of a number, and asking is an error that says what to give; a host gives it with {@link #with(RuleKey, Dated)}.
 *
 * <p>For example a book that knows "20 calendar days from 2016-07-01 to 2026-02-28" answers 20 days on 28 February 2026
 * and throws {@link NoRuleException} with cause {@code NO_LONGER} on 1 March 2026.
 *
 * <p>A book has an id and a version, which every entry of a case names. This class is immutable and thread-safe.
 */
public final class RuleBook {

    private final String id;
    private final String version;
    private final ImmutableMap<RuleKey<?>, ImmutableList<Dated<?>>> values;
    private final ImmutableMap<RuleKey<?>, SettingNeeded> settings;

    private RuleBook(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        ImmutableMap.Builder<RuleKey<?>, ImmutableList<Dated<?>>> sorted = ImmutableMap.builder();
        builder.values.forEach((key, dated) -> sorted.put(key, inOrder(key, dated)));
        this.values = sorted.buildOrThrow();
        this.settings = ImmutableMap.copyOf(builder.settings);
    }

    private static ImmutableList<Dated<?>> inOrder(RuleKey<?> key, List<Dated<?>> dated) {
        ImmutableList<Dated<?>> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing((Dated<?> value) -> value.span().startInclusive()), dated);
        for (int i = 1; i < sorted.size(); i++) {
            DateSpan before = sorted.get(i - 1).span();
            DateSpan after = sorted.get(i).span();
            checkArgument(
                    !before.overlaps(after),
                    "rule %s must have one value on each day, but has two where %s meets %s",
                    key,
                    before,
                    after);
        }
        return sorted;
    }

    /**
     * Returns a builder of a book.
     *
     * @param id the id of the book
     * @param version the version of the book
     * @return the builder
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /**
     * Returns a builder that holds all of this book, for a book of the host's own.
     *
     * @param id the id of the new book
     * @param version the version of the new book
     * @return the builder
     */
    public Builder extend(String id, String version) {
        Builder builder = new Builder(id, version);
        values.forEach((key, dated) -> builder.values.put(key, new ArrayList<>(dated)));
        builder.settings.putAll(settings);
        return builder;
    }

    /** Returns the id of the book. */
    public String id() {
        return id;
    }

    /** Returns the version of the book. */
    public String version() {
        return version;
    }

    /**
     * Returns the rules in force on a date.
     *
     * @param date the date
     * @return the rules
     */
    public RulesInForce on(LocalDate date) {
        return new RulesInForce(this, date, ImmutableMap.of());
    }

    /** Returns the keys that have a value on some date, or for which the host must give one. */
    public ImmutableSet<RuleKey<?>> keys() {
        return ImmutableSet.<RuleKey<?>>builder()
                .addAll(values.keySet())
                .addAll(settings.keySet())
                .build();
    }

    /**
     * Returns all values of a key, in the order of their days.
     *
     * @param key the key
     * @param <T> the type of the values
     * @return the values, none if the book has none
     */
    @SuppressWarnings("unchecked") // put() takes a Dated<T> for a RuleKey<T> only
    public <T> ImmutableList<Dated<T>> history(RuleKey<T> key) {
        return (ImmutableList<Dated<T>>) (ImmutableList<?>) values.getOrDefault(key, ImmutableList.of());
    }

    /**
     * Tells whether the book has a value of a key on any day, or names it as a setting. One that it knows and has no value of on a day
     * is a gap; one that it does not know is a question to which there is no rule.
     *
     * @param key the key
     * @return whether it is one of {@link #keys}
     */
    public boolean knows(RuleKey<?> key) {
        return values.containsKey(key) || settings.containsKey(key);
    }

    /**
     * Returns what the host must give for a key, if the law leaves it open.
     *
     * @param key the key
     * @return the notice, if there is one
     */
    public Optional<SettingNeeded> settingNeeded(RuleKey<?> key) {
        return Optional.ofNullable(settings.get(key));
    }

    /**
     * Returns this book with one value put in, in place of what stood on its days.
     *
     * @param key the key
     * @param value the value
     * @param <T> the type of the value
     * @return the book, with the same id and version
     */
    public <T> RuleBook with(RuleKey<T> key, Dated<T> value) {
        return extend(id, version).replace(key, value).build();
    }

    <T> Dated<T> find(RuleKey<T> key, LocalDate date) {
        for (Dated<T> dated : history(key)) {
            if (dated.span().contains(date)) {
                return dated;
            }
        }
        throw missing(key, date);
    }

    private NoRuleException missing(RuleKey<?> key, LocalDate date) {
        SettingNeeded setting = settings.get(key);
        ImmutableList<Dated<?>> known = values.getOrDefault(key, ImmutableList.of());
        String name = key.label().in(Language.ENGLISH);
        String asked = "rule " + key + " (" + name + ") on " + date + " in rule book " + id + " " + version;
        if (setting != null) {
            return new NoRuleException(
                    key.id(),
                    date,
                    Cause.SETTING_NEEDED,
                    "setting " + key + " (" + name + ") must be given by the host for " + date + ": "
                            + setting.silent() + " is silent or unconfirmed (" + setting.row()
                            + "); give it with RuleBook.with(key, Dated.setting(value, days, your provision)), for example "
                            + setting.example());
        }
        if (known.isEmpty()) {
            return new NoRuleException(
                    key.id(),
                    date,
                    Cause.UNKNOWN,
                    asked + " is not known; add it with a dated value and its provision");
        }
        DateSpan first = known.get(0).span();
        DateSpan last = known.get(known.size() - 1).span();
        if (date.isBefore(first.startInclusive())) {
            return new NoRuleException(
                    key.id(),
                    date,
                    Cause.NOT_YET,
                    asked + " has no value yet; the first begins " + first.startInclusive());
        }
        boolean over = last.endInclusive().map(date::isAfter).orElse(false);
        return new NoRuleException(
                key.id(),
                date,
                over ? Cause.NO_LONGER : Cause.BETWEEN,
                asked
                        + (over
                                ? " has no value any longer; the last ended "
                                        + last.endInclusive().orElseThrow()
                                : " has values before and after, but none on that day"));
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Builds {@link RuleBook}. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final Map<RuleKey<?>, List<Dated<?>>> values = new LinkedHashMap<>();
        private final Map<RuleKey<?>, SettingNeeded> settings = new LinkedHashMap<>();

        Builder(String id, String version) {
            this.id = PlainText.identifier("rule book id", id);
            this.version = PlainText.identifier("rule book version", version);
        }

        /**
         * Adds a dated value.
         *
         * @param key the key
         * @param value the value; its days must be free
         * @param <T> the type of the value
         * @return this builder
         */
        public <T> Builder put(RuleKey<T> key, Dated<T> value) {
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
            return this;
        }

        /**
         * Puts a dated value in place of whatever stood on its days; values on other days stay.
         *
         * @param key the key
         * @param value the value
         * @param <T> the type of the value
         * @return this builder
         */
        public <T> Builder replace(RuleKey<T> key, Dated<T> value) {
            List<Dated<?>> kept = new ArrayList<>();
            for (Dated<?> old : values.getOrDefault(key, List.of())) {
                old.span().without(value.span()).forEach(span -> kept.add(old.during(span)));
            }
            kept.add(value);
            values.put(key, kept);
            return this;
        }

        /**
         * Declares that the host must give the value of a key.
         *
         * @param key the key
         * @param setting what must be given and why
         * @return this builder
         */
        public Builder setting(RuleKey<?> key, SettingNeeded setting) {
            settings.put(key, setting);
            return this;
        }

        /**
         * Returns the book.
         *
         * @return the book
         * @throws IllegalArgumentException if a key has two values on one day
         */
        public RuleBook build() {
            return new RuleBook(this);
        }
    }
}
