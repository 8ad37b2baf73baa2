package org.hoidong.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;

/** Checks the texts of a package against the codes its classes declare and the facts its rules give. */
public final class MessagesCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    /** Numbers that only some of the reasons of a code have, which a text of that code can therefore not tell. */
    private static final ImmutableSetMultimap<String, String> UNTOLD = ImmutableSetMultimap.of(
            // where the share has an upper bound as well
            "voting/confidence-triggered", "below", "voting/confidence-not-triggered", "below");

    private MessagesCheck() {}

    /** Every public constant of the classes that is a reason code has a template in both languages. */
    public static void everyCodeHasATemplate(Messages messages, Class<?>... classes) {
        List<ReasonCode> codes = codes(classes);
        assertThat(codes).isNotEmpty();
        for (ReasonCode code : codes) {
            assertThat(messages.codes()).as("texts of %s", code).contains(code.value());
            assertThat(messages.template(code, Language.VIETNAMESE))
                    .as("Vietnamese text of %s", code)
                    .isNotEqualTo(messages.template(code, Language.ENGLISH));
        }
    }

    /**
     * Every placeholder of the texts of a verdict's reasons and remedies is a fact that they give, and every fact that is a
     * number, a date or an instant is told.
     */
    public static void everyPlaceholderIsAFact(Messages messages, Verdict verdict) {
        everyPlaceholderIsAFact(messages, verdict.reasons());
    }

    /** The same of reasons that no verdict holds. */
    public static void everyPlaceholderIsAFact(Messages messages, Iterable<Reason> reasons) {
        for (Reason reason : reasons) {
            check(messages, reason.code(), reason.facts());
            reason.remedy().ifPresent(remedy -> check(messages, remedy.code(), remedy.facts()));
        }
    }

    /** The codes of all reasons and remedies of the verdicts: to see that a test has met every code. */
    public static ImmutableSet<String> codesGivenBy(Iterable<Verdict> verdicts) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (Verdict verdict : verdicts) {
            for (Reason reason : verdict.reasons()) {
                codes.add(reason.code().value());
                reason.remedy().ifPresent(remedy -> codes.add(remedy.code().value()));
            }
        }
        return codes.build();
    }

    private static void check(Messages messages, ReasonCode code, ImmutableMap<String, Datum> facts) {
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
                        .containsAll(Sets.difference(numbers(facts), UNTOLD.get(code.value())));
            }
        }
    }

    /** The names of the facts that are numbers or times; nought, as of what is missing where nothing is, need not be told. */
    private static Set<String> numbers(ImmutableMap<String, Datum> facts) {
        return Maps.filterValues(
                        facts,
                        fact -> (fact instanceof Datum.Whole whole && whole.value() != 0)
                                || fact instanceof Datum.Fraction
                                || fact instanceof Datum.Day
                                || fact instanceof Datum.Moment)
                .keySet();
    }

    private static List<ReasonCode> codes(Class<?>... classes) {
        List<ReasonCode> codes = new ArrayList<>();
        for (Class<?> type : classes) {
            for (Field field : type.getFields()) {
                if (field.getType() == ReasonCode.class && Modifier.isStatic(field.getModifiers())) {
                    try {
                        codes.add((ReasonCode) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        return codes;
    }
}
