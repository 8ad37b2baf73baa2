package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** Checks texts against the codes that classes declare and the facts that real refusals give. */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    private final Messages messages;
    private final Set<ReasonCode> seen = new LinkedHashSet<>();

    public Texts(Messages messages) {
        this.messages = messages;
    }

    /** The reason codes that classes declare, public or not. */
    public static List<ReasonCode> codes(Class<?>... classes) {
        List<ReasonCode> codes = new ArrayList<>();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == ReasonCode.class && Modifier.isStatic(field.getModifiers())) {
                    try {
                        field.setAccessible(true);
                        codes.add((ReasonCode) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        assertThat(codes).isNotEmpty();
        return codes;
    }

    public void haveEveryCodeOf(Class<?>... classes) {
        for (ReasonCode code : codes(classes)) {
            assertThat(messages.codes()).as("text of %s", code).contains(code.value());
            assertThat(messages.template(code, Language.VIETNAMESE))
                    .as("Vietnamese text of %s", code)
                    .isNotBlank()
                    .isNotEqualTo(messages.template(code, Language.ENGLISH));
        }
    }

    /**
     * Reads reasons that were really given, with their remedies; every placeholder must be one of their facts, and every fact
     * that is a number, a date or an instant must be told.
     */
    public void read(Iterable<Reason> reasons) {
        for (Reason reason : reasons) {
            check(reason.code(), reason.facts());
            reason.remedy().ifPresent(remedy -> check(remedy.code(), remedy.facts()));
        }
    }

    private void check(ReasonCode code, ImmutableMap<String, Datum> facts) {
        seen.add(code);
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            List<String> told = PLACEHOLDER
                    .matcher(messages.template(code, language))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(told).as("placeholders of %s in %s", code, language).isSubsetOf(facts.keySet());
            if (messages.codes().contains(code.value())) {
                assertThat(told)
                        .as("numbers told by %s in %s", code, language)
                        .containsAll(Maps.filterValues(facts, Texts::isNumber).keySet());
            }
        }
    }

    /** Whether a fact is a number or a time; nought, as of what is missing where nothing is, need not be told. */
    private static boolean isNumber(Datum fact) {
        return (fact instanceof Datum.Whole whole && whole.value() != 0)
                || fact instanceof Datum.Fraction
                || fact instanceof Datum.Day
                || fact instanceof Datum.Moment;
    }

    /** The codes of reasons and remedies that were read. */
    public Set<ReasonCode> seen() {
        return seen;
    }
}
