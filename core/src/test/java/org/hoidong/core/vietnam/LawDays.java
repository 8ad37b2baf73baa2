package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;

/** Days, articles and numbers of the shipped book, as tests of its laws check them. */
final class LawDays {

    static final RuleBook BOOK = VietnamRules.standard();
    static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);

    private LawDays() {}

    /** The value cites a row and a provision; it is law on both days and between, and not on the day before and after. */
    static void holds(RuleKey<?> key, String row, LegalDocument document, String article, String first, String last) {
        LocalDate from = LocalDate.parse(first);
        holdsOn(key, row, document, article, from);
        assertNotCited(key, document, article, from.minusDays(1));
        if (!last.isEmpty()) {
            LocalDate until = LocalDate.parse(last);
            holdsOn(key, row, document, article, until);
            assertNotCited(key, document, article, until.plusDays(1));
        }
    }

    private static void holdsOn(RuleKey<?> key, String row, LegalDocument document, String article, LocalDate on) {
        Optional<? extends Dated<?>> dated = BOOK.on(on).find(key);

        assertThat(dated).as("%s on %s", key, on).isPresent();
        Dated<?> value = dated.orElseThrow();
        assertThat(value.row()).as("row of %s on %s", key, on).contains(row);
        assertThat(cites(value.basis(), document, article))
                .as("%s of %s on %s", value.basis(), key, on)
                .isTrue();
    }

    private static void assertNotCited(RuleKey<?> key, LegalDocument document, String article, LocalDate on) {
        assertThat(BOOK.on(on).find(key).filter(dated -> cites(dated.basis(), document, article)))
                .as("%s by %s on %s", key, document, on)
                .isEmpty();
    }

    private static boolean cites(Provision basis, LegalDocument document, String article) {
        String cited = basis.article().orElse("")
                + basis.clause().map(clause -> "." + clause).orElse("");
        return basis.document().number().equals(document.number()) && cited.equals(article);
    }

    /** A limit of calendar days, as every limit of these laws is (CAL-12). */
    static void isLimit(RuleKey<TimeLimit> key, LocalDate on, int days, TimeLimit.Direction direction) {
        TimeLimit limit = BOOK.on(on).get(key);

        assertThat(limit.amount()).as("%s", key).isEqualTo(days);
        assertThat(limit.unit()).as("%s", key).isEqualTo(TimeLimit.Unit.CALENDAR_DAYS);
        assertThat(limit.direction()).as("%s", key).isEqualTo(direction);
        assertThat(limit.basis()).as("%s", key).contains(BOOK.on(on).dated(key).basis());
    }
}
