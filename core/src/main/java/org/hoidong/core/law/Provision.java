package org.hoidong.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A legal citation: the document, the article and the clause on which an answer rests.
 *
 * <p>It says where a rule stands, not what the rule is. For example {@code Provision.of("City regulation 12/2025", "4")}
 * is cited as "City regulation 12/2025, Article 4" and, in Vietnamese, "Điều 4 City regulation 12/2025"; with clause 2 it
 * is "Article 4, Clause 2" and "khoản 2 Điều 4", with point b of it "Article 4, Clause 2, Point b" and "điểm b khoản 2
 * Điều 4". A document without numbered articles is cited as a whole.
 *
 * <p>Beside the citation it says, where known, on which days it is in force, how well its wording is confirmed, and where it
 * can be read. These tell more about the same provision and make no other of it: provisions are equal, hashed and written by
 * document, article and clause.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Provision {

    /** The form in which citations are hashed and written. */
    public static final Codec<Provision> CODEC = Codec.of("law/provision", Provision::encode, Provision::decode);

    Provision() {}

    /**
     * Obtains the citation of an article.
     *
     * @param document the document
     * @param article the number of the article, without the word "Article"
     * @return the citation
     * @throws IllegalArgumentException if the article is blank or too long
     */
    public static Provision of(LegalDocument document, String article) {
        return builder()
                .document(document)
                .article(article)
                .inForce(document.inForce())
                .build();
    }

    /**
     * Obtains the citation of an article of a document whose name is its number.
     *
     * @param document the document as it is cited in every language
     * @param article the number of the article, without the word "Article"
     * @return the citation
     * @throws IllegalArgumentException if either is blank or too long
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
        return builder().document(document).inForce(document.inForce()).build();
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

    /** Returns the days on which it is in force, if known: those of its document, unless it has others. */
    @Value.Auxiliary
    public abstract Optional<DateSpan> inForce();

    /** Returns how well its wording is confirmed, if graded. */
    @Value.Auxiliary
    public abstract Optional<Grade> grade();

    /** Returns where the text can be read, if known: an address that begins with http:// or https://. */
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
        if (language.equals(Language.VIETNAMESE)) {
            return clauseParts().skip(1).map(point -> "điểm " + point + " ").collect(Collectors.joining())
                    + clauseParts()
                            .limit(1)
                            .map(clause -> "khoản " + clause + " ")
                            .collect(Collectors.joining())
                    + article().map(article -> "Điều " + article + " ").orElse("")
                    + name;
        }
        return name
                + article().map(article -> ", Article " + article).orElse("")
                + clauseParts().limit(1).map(clause -> ", Clause " + clause).collect(Collectors.joining())
                + clauseParts().skip(1).map(point -> ", Point " + point).collect(Collectors.joining());
    }

    /** The clause, and after it its point, if it has one: 2.b is clause 2, point b. */
    private Stream<String> clauseParts() {
        return clause().stream().flatMap(clause -> Stream.of(clause.split("\\.(?=\\p{L})", 2)));
    }

    /**
     * Returns the citation with another clause.
     *
     * @param clause the clause, with its point if any
     * @return the citation
     * @throws IllegalArgumentException if the clause is blank or too long
     */
    public final Provision clause(String clause) {
        return builder().from(this).clause(clause).build();
    }

    /**
     * Returns the citation with the days on which the provision is in force.
     *
     * @param days the days
     * @return the citation
     */
    public final Provision inForce(DateSpan days) {
        return builder().from(this).inForce(days).build();
    }

    /**
     * Returns the citation with how well the wording is confirmed.
     *
     * @param grade the grade
     * @return the citation
     */
    public final Provision confirmed(Grade grade) {
        return builder().from(this).grade(grade).build();
    }

    @Value.Check
    Provision check() {
        Optional<String> article = article().map(text -> PlainText.line("article", text));
        Optional<String> clause = clause().map(text -> PlainText.line("clause", text));
        link().ifPresent(link -> checkArgument(
                link.matches("https?://\\S+"), "link (%s) of %s must begin with http:// or https://", link, this));
        boolean clean = article.equals(article()) && clause.equals(clause());
        return clean
                ? this
                : builder().from(this).article(article).clause(clause).build();
    }

    /** Returns the citation in English. */
    @Override
    public final String toString() {
        return cite(Language.ENGLISH);
    }

    private static Datum encode(Provision provision) {
        Datum.RecordBuilder form = Datum.record()
                .put("document", provision.document().number())
                .put("name", Label.CODEC.encode(provision.document().name()));
        provision.article().ifPresent(article -> form.put("article", article));
        provision.clause().ifPresent(clause -> form.put("clause", clause));
        return form.build();
    }

    private static Provision decode(Datum form) {
        return builder()
                .document(LegalDocument.of(form.field("document").asText(), Label.CODEC.decode(1, form.field("name"))))
                .article(form.optionalField("article").map(Datum::asText))
                .clause(form.optionalField("clause").map(Datum::asText))
                .build();
    }

    /** Builds {@link Provision}. */
    public static final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
