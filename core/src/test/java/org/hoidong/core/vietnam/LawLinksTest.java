package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Test;

/** What a provision of the shipped book tells of itself: days, grade, link. */
class LawLinksTest {

    private final RuleBook book = VietnamRules.standard();

    // [77-91] of law.md 0.1
    @Test
    void aReasonTellsWhenItsArticleIsLawHowSureItIsAndWhereItCanBeRead() {
        Reason reason = book.on(LocalDate.of(2022, 7, 27))
                .get(VotingRules.ORDINARY_RESOLUTION)
                .evaluate(VoteTally.of(51, 47, 25, 20))
                .reasons()
                .get(0);

        Provision article = reason.bases().get(0);
        assertThat(article.cite(Language.VIETNAMESE)).isEqualTo("Điều 91 Luật 77/2015/QH13");
        assertThat(article.cite(Language.ENGLISH)).isEqualTo("Law 77/2015/QH13, Article 91");
        assertThat(article.inForce()).contains(InForce.LAW_77_2015);
        assertThat(article.grade()).contains(Grade.HIGH);
        assertThat(article.link())
                .contains("https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/"
                        + "bieu-quyet-tai-phien-hop-toan-the-cua-hoi-dong-nhan-dan-nhu-the-nao-lha5718.html");
    }

    @Test
    void anArticleWithoutAnAddressOfItsOwnHasThatOfItsDocumentOrNone() {
        assertThat(LawRow.cite(VietnamDocuments.LAW_87_2015_QH13, "60.4").link())
                .contains("https://github.com/diepxuan/diepxuan.github.io");
        assertThat(LawRow.cite(VietnamDocuments.LAW_77_2015_QH13, "86").link()).isEmpty();
    }

    @Test
    void everyValueTellsItsDaysAndGradeAndNoLinkIsCutShort() {
        ImmutableList<Dated<?>> values = values();

        assertThat(values).isNotEmpty().allSatisfy(value -> {
            assertThat(value.basis().inForce()).contains(value.span());
            assertThat(value.basis().grade()).contains(value.grade());
            value.basis().link().ifPresent(link -> {
                assertThat(URI.create(link).getHost()).contains(".");
                assertThat(link).doesNotContain("…");
            });
        });
    }

    private ImmutableList<Dated<?>> values() {
        ImmutableList.Builder<Dated<?>> values = ImmutableList.builder();
        for (RuleKey<?> key : book.keys()) {
            values.addAll(book.history(key));
        }
        return values.build();
    }
}
