package org.hoidong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProvisionTest {

    private static final LegalDocument REGULATION =
            LegalDocument.of("12/2025", Label.of("Quy chế 12/2025", "Regulation 12/2025"));
    private static final Provision ARTICLE = Provision.of(REGULATION, "4");

    @Nested
    class Cite {

        @Test
        void runsFromTheDocumentDownInEnglish() {
            assertThat(Provision.of(REGULATION).cite(Language.ENGLISH)).isEqualTo("Regulation 12/2025");
            assertThat(ARTICLE.cite(Language.ENGLISH)).isEqualTo("Regulation 12/2025, Article 4");
            assertThat(ARTICLE.clause("2").cite(Language.ENGLISH)).isEqualTo("Regulation 12/2025, Article 4, Clause 2");
            assertThat(ARTICLE.clause("2.b").cite(Language.ENGLISH))
                    .isEqualTo("Regulation 12/2025, Article 4, Clause 2, Point b");
        }

        @Test
        void runsFromThePointUpInVietnamese() {
            assertThat(Provision.of(REGULATION).cite(Language.VIETNAMESE)).isEqualTo("Quy chế 12/2025");
            assertThat(ARTICLE.cite(Language.VIETNAMESE)).isEqualTo("Điều 4 Quy chế 12/2025");
            assertThat(ARTICLE.clause("2").cite(Language.VIETNAMESE)).isEqualTo("khoản 2 Điều 4 Quy chế 12/2025");
            assertThat(ARTICLE.clause("2.đ").cite(Language.VIETNAMESE))
                    .isEqualTo("điểm đ khoản 2 Điều 4 Quy chế 12/2025");
        }

        @Test
        void keepsNumbersThatAreNoPoints() {
            assertThat(ARTICLE.clause("2a").cite(Language.VIETNAMESE)).isEqualTo("khoản 2a Điều 4 Quy chế 12/2025");
            assertThat(ARTICLE.clause("2.1").cite(Language.ENGLISH))
                    .isEqualTo("Regulation 12/2025, Article 4, Clause 2.1");
        }

        @Test
        void runsAsInEnglishInAnyOtherLanguage() {
            assertThat(ARTICLE.cite(Language.of("tyz"))).isEqualTo("Regulation 12/2025, Article 4");
        }

        @Test
        void citesADocumentByItsNumberWhereThatIsItsName() {
            assertThat(Provision.of("City regulation 12/2025", "4").cite(Language.ENGLISH))
                    .isEqualTo("City regulation 12/2025, Article 4");
            assertThat(Provision.of("City regulation 12/2025", "4").cite(Language.VIETNAMESE))
                    .isEqualTo("Điều 4 City regulation 12/2025");
        }

        @Test
        void isWhatToStringGivesInEnglish() {
            assertThat(ARTICLE.clause("2")).hasToString("Regulation 12/2025, Article 4, Clause 2");
        }
    }

    @Nested
    class Equality {

        @Test
        void goesByDocumentArticleAndClause() {
            assertThat(ARTICLE).isEqualTo(Provision.of(REGULATION, "4")).isNotEqualTo(Provision.of(REGULATION, "5"));
            assertThat(ARTICLE.clause("2")).isNotEqualTo(ARTICLE).isNotEqualTo(ARTICLE.clause("3"));
            assertThat(ARTICLE.clause("2").clause("3")).isEqualTo(ARTICLE.clause("3"));
        }

        @Test
        void doesNotGoByTheLinkOrTheNameOfTheDocument() {
            Provision linked = Provision.builder()
                    .from(ARTICLE)
                    .link("https://example.org/12")
                    .build();
            LegalDocument renamed = LegalDocument.of("12/2025", Label.same("The regulation"));

            assertThat(linked).isEqualTo(ARTICLE);
            assertThat(linked.link()).contains("https://example.org/12");
            assertThat(renamed).isEqualTo(REGULATION).hasSameHashCodeAs(REGULATION);
            assertThat(Provision.of(renamed, "4")).isEqualTo(ARTICLE);
        }

        @Test
        void doesNotGoByTheSpellingOfLettersWithMarks() {
            String decomposed = Normalizer.normalize("4 (điểm ế)", Normalizer.Form.NFD);

            assertThat(Provision.of(REGULATION, decomposed)).isEqualTo(Provision.of(REGULATION, "4 (điểm ế)"));
            assertThat(ARTICLE.clause(decomposed)).isEqualTo(ARTICLE.clause("4 (điểm ế)"));
            assertThat(LegalDocument.of(decomposed, Label.same("x")))
                    .isEqualTo(LegalDocument.of("4 (điểm ế)", Label.same("x")));
        }
    }

    @Nested
    class WhatIsKnownOfIt {

        private final DateSpan days = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 2, 28));

        @Test
        void itsDaysAreThoseOfItsDocumentUnlessItHasOthers() {
            DateSpan others = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 6, 30));

            assertThat(ARTICLE.inForce()).isEmpty();
            assertThat(Provision.of(REGULATION.inForce(days), "4").inForce()).contains(days);
            assertThat(Provision.of(REGULATION.inForce(days)).inForce()).contains(days);
            assertThat(Provision.of(REGULATION.inForce(days), "4")
                            .inForce(others)
                            .inForce())
                    .contains(others);
        }

        @Test
        void itsGradeIsGivenToIt() {
            assertThat(ARTICLE.grade()).isEmpty();
            assertThat(ARTICLE.confirmed(Grade.MEDIUM).grade()).contains(Grade.MEDIUM);
        }

        // What we learn about a provision makes no other provision of it, and changes no hash.
        @Test
        void doesNotCountForEqualityAndIsNotHashed() {
            Provision known = Provision.builder()
                    .from(ARTICLE)
                    .inForce(days)
                    .grade(Grade.HIGH)
                    .link("https://example.org/12")
                    .build();

            assertThat(known).isEqualTo(ARTICLE).hasSameHashCodeAs(ARTICLE);
            assertThat(Provision.CODEC.encode(known)).isEqualTo(Provision.CODEC.encode(ARTICLE));
            assertThat(known.clause("2").grade()).contains(Grade.HIGH);
        }
    }

    @Nested
    class BadInput {

        @Test
        void isRefusedNamingThePart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegalDocument.of(" ", Label.same("x")))
                    .withMessage("document number must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.of(REGULATION, ""))
                    .withMessage("article must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ARTICLE.clause("2\n"))
                    .withMessageStartingWith("clause must not contain U+000A at position 1");
        }

        @Test
        void aLinkMustBeAnAddressThatCanBeOpenedSafely() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.builder()
                            .from(ARTICLE)
                            .link("javascript:alert(1)")
                            .build())
                    .withMessage(
                            "link (javascript:alert(1)) of Regulation 12/2025, Article 4 must begin with http:// or"
                                    + " https://");
        }

        @Test
        void mustHaveADocument() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Provision.builder().article("4").build())
                    .withMessageContaining("document");
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void mustNotBeNull() {
            assertThatNullPointerException().isThrownBy(() -> Provision.of((LegalDocument) null));
            assertThatNullPointerException().isThrownBy(() -> LegalDocument.of(null, Label.same("x")));
        }
    }

    @Test
    void aDocumentPrintsAsItsNumber() {
        assertThat(REGULATION).hasToString("12/2025");
        assertThat(REGULATION.name().in(Language.VIETNAMESE)).isEqualTo("Quy chế 12/2025");
    }
}
