/**
 * Law as dated data: what a rule's value is on a day, where that stands written, and how sure of it we are.
 *
 * <h2>From a question to an answer</h2>
 *
 * <p>A {@link org.hoidong.core.law.RuleKey} asks a question ("how many days has a body to answer in writing?") and fixes the
 * type of the answer. A {@link org.hoidong.core.law.RuleBook} holds the answers: for each key, values that follow one another
 * in time. Nobody asks a book for "the" value, only for the value on a date, through {@link org.hoidong.core.law.RulesInForce}:
 *
 * <pre>{@code
 * RuleKey<Integer> ANSWER = RuleKey.of("acme/answer-days", FieldOfLaw.OVERSIGHT, Label.of("Thời hạn trả lời", "Days to answer"));
 * RuleBook book = RuleBook.builder("acme-book", "2026.1")
 *         .put(ANSWER, Dated.law(20, DateSpan.of(day("2016-07-01"), day("2026-02-28")), Provision.of("Old law", "60"), Grade.HIGH, "A-1"))
 *         .put(ANSWER, Dated.law(15, DateSpan.from(day("2026-03-01")), Provision.of("New law", "12"), Grade.HIGH, "A-2"))
 *         .build();
 * book.on(day("2026-02-28")).get(ANSWER);             // 20
 * book.on(day("2026-03-01")).get(ANSWER);             // 15
 * book.on(day("2026-03-01")).dated(ANSWER).basis();   // New law, Article 12
 * book.on(day("2016-06-30")).get(ANSWER);             // throws NoRuleException: NOT_YET
 * }</pre>
 *
 * <p>Each key belongs to a {@link org.hoidong.core.law.FieldOfLaw}, because laws on local government, oversight and
 * promulgation are replaced on days of their own: "the law of 1 August 2025" is several laws of different ages. A question
 * that is answered differently by kind of meeting or body has variants, {@code NOTICE.of(REGULAR)}.
 *
 * <h2>What an answer carries</h2>
 *
 * <p>A {@link org.hoidong.core.law.Dated} value has its days, its {@link org.hoidong.core.law.Provision}, its {@link
 * org.hoidong.core.law.Grade}, and whether it is law or the host's setting. A provision is a citation: a {@link
 * org.hoidong.core.law.LegalDocument}, known by its full number, with article and clause. It cites as officials do, "khoản 2
 * Điều 4 Quy chế 12/2025" or "Regulation 12/2025, Article 4, Clause 2".
 *
 * <h2>Where the law is silent</h2>
 *
 * <p>A number that could not be confirmed is never a default. The book then holds a {@link
 * org.hoidong.core.law.SettingNeeded}, which names the silent article and an example, and asking is an error that says so. The
 * host answers from the council's own working regulations:
 *
 * <pre>{@code
 * RuleBook ours = book.with(REMINDERS, Dated.setting(3, DateSpan.from(day("2026-01-01")), Provision.of("Working regulations", "7")));
 * }</pre>
 *
 * <p>{@code with} puts one value in and trims what stood on its days; {@code extend} begins a book of one's own from another.
 * Neither changes the book it was asked of. {@link org.hoidong.core.law.NoRuleException} tells five cases apart: the rule
 * begins later, has ended, has a gap on that day, is the host's to give, or is not known. For rules that exist under some laws
 * only, {@code find} answers with an {@code Optional} instead.
 *
 * <h2>When the law changes while a matter runs</h2>
 *
 * <p>A {@link org.hoidong.core.law.TransitionPolicy} says which law the matter uses. It keeps the law of the day it was
 * founded, unless a {@link org.hoidong.core.law.TransitionRule} of the new law moves it: to the new law, in some fields or in
 * all, or to another body, which carries it on. {@code policy.lawOf(book, founded, on)} is asked like any rules in force.
 *
 * <p>This package holds no law of any country; the package {@code vietnam} fills the keys that the domain packages declare.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.law;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
