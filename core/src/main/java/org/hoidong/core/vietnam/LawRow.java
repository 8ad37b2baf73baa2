package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.SettingNeeded;

/**
 * One row of the table of legal facts with one of its citations: the source from which values of a rule book are written.
 *
 * <p>Where a table of law.md has no ids, a row is named after its section and its first column: {@code 0.2/2025-03-01} is a
 * window of section 0.2, {@code 2.1/regular-a} a kind of meeting of section 2.1. An article is written as in law-rows.csv:
 * {@code 49.2.b} is Article 49, Clause 2, Point b, and an empty text is the document as a whole.
 *
 * @param id the row, for example {@code A-V-02}
 * @param basis the citation, with days, grade and link
 * @param span the days on which what it says is law
 * @param grade how well it is confirmed
 */
record LawRow(String id, Provision basis, DateSpan span, Grade grade) {

    /** A row whose wording was read. */
    static LawRow high(String id, DateSpan span, LegalDocument document, String article) {
        return of(id, span, document, article, Grade.HIGH);
    }

    /** A row known from a summary, the press or a working project. */
    static LawRow medium(String id, DateSpan span, LegalDocument document, String article) {
        return of(id, span, document, article, Grade.MEDIUM);
    }

    private static LawRow of(String id, DateSpan span, LegalDocument document, String article, Grade grade) {
        return new LawRow(id, cite(document, article).inForce(span).confirmed(grade), span, grade);
    }

    /** Returns the citation of an article written as {@code 49.2.b}, with the link that law.md has for it. */
    static Provision cite(LegalDocument document, String article) {
        int dot = article.indexOf('.');
        Provision.Builder basis = Provision.builder()
                .document(document)
                .inForce(document.inForce())
                .link(LawLinks.of(document, article));
        if (!article.isEmpty()) {
            basis.article(dot < 0 ? article : article.substring(0, dot));
        }
        return (dot < 0 ? basis : basis.clause(article.substring(dot + 1))).build();
    }

    /** Puts a value into a book. */
    <T> LawRow put(RuleBook.Builder book, RuleKey<T> key, T value) {
        book.put(key, Dated.law(value, span, basis, grade, id));
        return this;
    }

    /** Puts a time limit into a book, with its citation. */
    LawRow limit(RuleBook.Builder book, RuleKey<TimeLimit> key, TimeLimit limit) {
        return put(book, key, limit.by(basis));
    }

    /** Puts a fixed day into a book, with its citation. */
    LawRow day(RuleBook.Builder book, RuleKey<FixedDay> key, FixedDay day) {
        return put(book, key, day.by(basis));
    }

    /** Puts the kinds that a provision names into a book, in its order. */
    @SafeVarargs
    final <K extends Kind<?>> LawRow names(RuleBook.Builder book, RuleKey<NamedKinds<K>> key, K... kinds) {
        ImmutableSet.Builder<K> named = ImmutableSet.builder();
        for (K kind : kinds) {
            named.add(kind);
        }
        return put(book, key, NamedKinds.of(basis, key, named.build()));
    }

    /** Says who may do an act, by the question of one field of law. */
    LawRow competent(RuleBook.Builder book, RuleKey<Competence> key, ActKind act, Competent... by) {
        return put(book, key.of(act), Competence.of(basis, act, by));
    }

    /** Declares that only the host can give a value: a document is silent, or its text was not read. */
    static void setting(
            RuleBook.Builder book, RuleKey<?> key, String id, LegalDocument silent, String article, String example) {
        book.setting(key, SettingNeeded.of(cite(silent, article).confirmed(Grade.LOW), id, example));
    }

    /** That many calendar days after; a last day off work moves on to the next working day (CAL-08). */
    static TimeLimit daysAfter(int days) {
        return TimeLimit.ofCalendarDays(days);
    }

    /** That many calendar days before; a latest day off work moves back to the working day before (CAL-10). */
    static TimeLimit daysBefore(int days) {
        return TimeLimit.ofCalendarDays(days).before();
    }

    /** That many calendar days after, whatever day the last one is (CAL-11). */
    static TimeLimit daysNotRolling(int days) {
        return TimeLimit.ofCalendarDays(days).rolling(TimeLimit.Rolling.NONE);
    }
}
