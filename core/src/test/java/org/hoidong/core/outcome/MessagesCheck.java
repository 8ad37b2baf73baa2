package org.hoidong.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hoidong.core.basics.Language;

/** Checks the texts of a package against the codes its classes declare and the facts its rules give. */
public final class MessagesCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

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

    /** Every placeholder of the texts of a verdict's reasons and remedies is a fact that they give. */
    public static void everyPlaceholderIsAFact(Messages messages, Verdict verdict) {
        for (Reason reason : verdict.reasons()) {
            check(messages, reason.code(), reason.facts().keySet());
            reason.remedy()
                    .ifPresent(remedy ->
                            check(messages, remedy.code(), remedy.facts().keySet()));
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

    private static void check(Messages messages, ReasonCode code, ImmutableSet<String> facts) {
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            assertThat(PLACEHOLDER
                            .matcher(messages.template(code, language))
                            .results()
                            .map(found -> found.group(1)))
                    .as("placeholders of %s in %s", code, language)
                    .isSubsetOf(facts);
        }
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
