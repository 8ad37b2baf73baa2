package org.hoidong.core.outcome;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;

/**
 * The texts of reasons and remedies, by code and language.
 *
 * <p>Rules never write sentences; this value does, at the edge. A template names facts between braces:
 * {@code "{inFavour} in favour, {needed} of {base} needed"}. A code without a template renders as the code and its facts,
 * so nothing is ever hidden. It is not a resource bundle and has no default language: the language is an argument.
 *
 * <p>Dates render as 27/7/2022 in Vietnamese and 27 July 2022 in English; a span of days, which is a record of {@code from}
 * and, if it ends, {@code until}, as "from 1 July 2016 to 30 June 2020"; an instant as 27/7/2022 14:05 (UTC+7), on the clock
 * of the zone of {@link Builder#zone}, or of UTC if there is none. A text fact that is a registered id (a state, a body)
 * renders as its label; see {@link Builder#name}.
 *
 * <p>A host merges its own texts over the shipped ones with {@link #with}. This class is immutable and thread-safe.
 */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final ImmutableSet<String> SPAN = ImmutableSet.of("from", "until");
    private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.MIN);
    private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.MAX);
    private static final Messages NONE = new Builder().build();

    private final ImmutableMap<String, Label> templates;
    private final ImmutableMap<String, Label> names;
    private final Optional<ZoneId> zone;

    private Messages(Map<String, Label> templates, Map<String, Label> names, Optional<ZoneId> zone) {
        this.templates = ImmutableMap.copyOf(templates);
        this.names = ImmutableMap.copyOf(names);
        this.zone = zone;
    }

    /** Returns messages without any text: everything renders as code and facts. */
    public static Messages none() {
        return NONE;
    }

    /** Returns a builder without texts. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns these messages with others laid over them.
     *
     * @param other the messages that win where both have a text in one language, or a zone; what they lack stays
     * @return the messages
     */
    public Messages with(Messages other) {
        Builder builder = new Builder();
        builder.templates.putAll(templates);
        other.templates.forEach((code, label) -> builder.templates.merge(code, label, Messages::over));
        builder.names.putAll(names);
        other.names.forEach((id, label) -> builder.names.merge(id, label, Messages::over));
        builder.zone = other.zone.or(() -> zone);
        return builder.build();
    }

    private static Label over(Label below, Label above) {
        Map<Language, String> texts = new LinkedHashMap<>(below.texts());
        texts.putAll(above.texts());
        return Label.builder().texts(texts).build();
    }

    /** Returns the codes that have a template. */
    public ImmutableSet<String> codes() {
        return templates.keySet();
    }

    /**
     * Returns the template of a code.
     *
     * @param code the code
     * @param language the language
     * @return the template, or the code itself if there is none
     */
    public String template(ReasonCode code, Language language) {
        Label template = templates.get(code.value());
        return template == null ? code.value() : template.in(language);
    }

    /**
     * Renders a reason without its citations, for a layout that shows them elsewhere.
     *
     * @param reason the reason
     * @param language the language
     * @return for example {@code 25 in favour, 26 of 51 needed}
     */
    public String sentence(Reason reason, Language language) {
        return fill(reason.code(), reason.facts(), language);
    }

    /**
     * Renders a reason with its citations.
     *
     * @param reason the reason
     * @param language the language
     * @return for example {@code 25 in favour, 26 of 51 needed (Law 1/2020, Article 91)}
     */
    public String render(Reason reason, Language language) {
        String text = sentence(reason, language);
        if (reason.bases().isEmpty()) {
            return text;
        }
        return reason.bases().stream()
                .map((Provision basis) -> basis.cite(language))
                .distinct()
                .collect(Collectors.joining("; ", text + " (", ")"));
    }

    /**
     * Renders a remedy.
     *
     * @param remedy the remedy
     * @param language the language
     * @return its text
     */
    public String render(Remedy remedy, Language language) {
        return fill(remedy.code(), remedy.facts(), language);
    }

    /**
     * Renders a fact as it stands in a sentence.
     *
     * @param fact the fact
     * @param language the language
     * @return its text
     */
    public String render(Datum fact, Language language) {
        boolean vietnamese = language.equals(Language.VIETNAMESE);
        if (fact instanceof Datum.Text text) {
            Label name = names.get(text.value());
            return name == null ? text.value() : name.in(language);
        }
        if (fact instanceof Datum.Day day) {
            return date(day.value(), vietnamese);
        }
        if (fact instanceof Datum.Moment moment) {
            return moment(moment.value(), vietnamese);
        }
        if (fact instanceof Datum.Fields fields && isSpan(fields.fields())) {
            return span(fields.fields(), language);
        }
        if (fact instanceof Datum.YesNo yesNo) {
            return vietnamese ? (yesNo.value() ? "có" : "không") : (yesNo.value() ? "yes" : "no");
        }
        if (fact instanceof Datum.Sequence sequence) {
            return sequence.items().stream().map(item -> render(item, language)).collect(Collectors.joining(", "));
        }
        return fact.toString();
    }

    private static String date(LocalDate date, boolean vietnamese) {
        if (vietnamese) {
            return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
        }
        return date.getDayOfMonth() + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + date.getYear();
    }

    /** Seconds and their fractions are shown where there are any, so that two instants that differ never read the same. */
    private String moment(Instant instant, boolean vietnamese) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            return instant.toString(); // no calendar reaches there
        }
        OffsetDateTime there = instant.atZone(zone.orElse(ZoneOffset.UTC)).toOffsetDateTime();
        return date(there.toLocalDate(), vietnamese) + (vietnamese ? " " : ", ") + there.toLocalTime() + " ("
                + offset(there.getOffset()) + ")";
    }

    private static String offset(ZoneOffset offset) {
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        // +07:00 is written +7, +05:30 is +5:30
        return "UTC" + offset.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
    }

    private static boolean isSpan(Map<String, Datum> fields) {
        return fields.containsKey("from")
                && SPAN.containsAll(fields.keySet())
                && fields.values().stream().allMatch(bound -> bound instanceof Datum.Day);
    }

    private String span(Map<String, Datum> fields, Language language) {
        boolean ends = fields.containsKey("until");
        Label template = ends
                ? Label.of("từ ngày {from} đến hết ngày {until}", "from {from} to {until}")
                : Label.of("từ ngày {from}", "from {from} on");
        return fill(template, fields, language);
    }

    private String fill(ReasonCode code, Map<String, Datum> facts, Language language) {
        Label template = templates.get(code.value());
        if (template == null) {
            return facts.isEmpty() ? code.value() : code.value() + " " + facts;
        }
        return fill(template, facts, language);
    }

    private String fill(Label template, Map<String, Datum> facts, Language language) {
        return PLACEHOLDER.matcher(template.in(language)).replaceAll(found -> {
            Datum fact = facts.get(found.group(1));
            return Matcher.quoteReplacement(fact == null ? found.group() : render(fact, language));
        });
    }

    /** Builds {@link Messages}. */
    public static final class Builder {
        private final Map<String, Label> templates = new LinkedHashMap<>();
        private final Map<String, Label> names = new LinkedHashMap<>();
        private Optional<ZoneId> zone = Optional.empty();

        Builder() {}

        /**
         * Adds the template of a code in Vietnamese and English.
         *
         * @param code the code of a reason or remedy
         * @param vietnamese the Vietnamese template
         * @param english the English template
         * @return this builder
         */
        public Builder text(ReasonCode code, String vietnamese, String english) {
            return text(code, Label.of(vietnamese, english));
        }

        /**
         * Adds the template of a code.
         *
         * @param code the code of a reason or remedy
         * @param template the template in each language
         * @return this builder
         */
        public Builder text(ReasonCode code, Label template) {
            templates.put(code.value(), template);
            return this;
        }

        /**
         * Adds the label with which an id that occurs as a fact is shown.
         *
         * @param id the id
         * @param label the label
         * @return this builder
         */
        public Builder name(String id, Label label) {
            names.put(PlainText.text("id", id), label);
            return this;
        }

        /**
         * Sets the zone on whose clock instants are shown, which has nothing to do with the day that a rule takes them for.
         *
         * @param shownIn the zone, for example {@code Asia/Ho_Chi_Minh}
         * @return this builder
         */
        public Builder zone(ZoneId shownIn) {
            zone = Optional.of(shownIn);
            return this;
        }

        /**
         * Returns the messages.
         *
         * @return the messages
         */
        public Messages build() {
            return new Messages(templates, names, zone);
        }
    }
}
