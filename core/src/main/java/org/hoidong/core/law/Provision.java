package org.hoidong.core.law;

import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A legal citation: the document, the article and the clause on which an answer rests.
 *
 * <p>It says where a rule stands, not what the rule is. For example {@code Provision.of("City regulation 12/2025", "4")}
 * is cited as "City regulation 12/2025, Article 4" and, in Vietnamese, "Điều 4 City regulation 12/2025"; with clause 2 it
 * is "Article 4, Clause 2" and "khoản 2 Điều 4"; with clause 2.b "Article 4, Clause 2, Point b" and "điểm b khoản 2 Điều 4". A
 * document without numbered articles is cited as a whole.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Provision {

    Provision() {}

    /**
     * Obtains the citation of an article.
     *
     * @param document the document
     * @param article the number of the article, without the word "Article"
     * @return the citation
     */
    public static Provision of(LegalDocument document, String article) {
        return builder().document(document).article(article).build();
    }

    /**
     * Obtains the citation of an article of a document whose name is its number.
     *
     * @param document the document as it is cited in every language
     * @param article the number of the article, without the word "Article"
     * @return the citation
     */
    public static Provision of(String document, String article) {
        return of(LegalDocument.of(document, Label.same(document)), article);
    }

    /**
     * Obtains the citation of a whole document.
     *
     * @param document the document
     * @return the citation
     */
    public static Provision of(LegalDocument document) {
        return builder().document(document).build();
    }

    /** Returns a builder; only the document is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the document. */
    public abstract LegalDocument document();

    /** Returns the number of the article, without the word "Article". */
    public abstract Optional<String> article();

    /** Returns the clause within the article, with its point if any, for example {@code 2} or {@code 2.b}. */
    public abstract Optional<String> clause();

    /** Returns where the text can be read, if known. */
    @Value.Auxiliary
    public abstract Optional<String> link();

    /**
     * Returns the citation as a sentence would carry it.
     *
     * @param language the language; Vietnamese is cited from the clause up, all others from the document down
     * @return for example "Law 1/2020, Article 91, Clause 2"
     */
    public final String cite(Language language) {
        String name = document().name().in(language);
        boolean vietnamese = language.equals(Language.VIETNAMESE);
        String clause = clause().map(text -> clause(text, vietnamese)).orElse("");
        if (vietnamese) {
            return clause + article().map(article -> "Điều " + article + " ").orElse("") + name;
        }
        return name + article().map(article -> ", Article " + article).orElse("") + clause;
    }

    private static String clause(String clause, boolean vietnamese) {
        int dot = clause.indexOf('.');
        String number = dot < 0 ? clause : clause.substring(0, dot);
        String point = dot < 0 ? "" : clause.substring(dot + 1);
        if (vietnamese) {
            return (point.isEmpty() ? "" : "điểm " + point + " ") + "khoản " + number + " ";
        }
        return ", Clause " + number + (point.isEmpty() ? "" : ", Point " + point);
    }

    /**
     * Returns the citation with another clause.
     *
     * @param clause the clause, with its point if any
     * @return the citation
     */
    public final Provision clause(String clause) {
        return builder().from(this).clause(clause).build();
    }

    @Value.Check
    void check() {
        article().ifPresent(article -> PlainText.line("article", article));
        clause().ifPresent(clause -> PlainText.line("clause", clause));
    }

    /** Returns the citation in English. */
    @Override
    public final String toString() {
        return cite(Language.ENGLISH);
    }

    /** Builds {@link Provision}. */
    public static final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
