/**
 * What an answer is made of: a yes or a no, all reasons for it, and what would help.
 *
 * <p>No question of governance is answered by a bare boolean. The answer is a {@link org.hoidong.core.outcome.Verdict}, which
 * holds one {@link org.hoidong.core.outcome.Reason} or more, for a yes as well as for a no. A reason is data:
 *
 * <ul>
 *   <li>a {@link org.hoidong.core.outcome.ReasonCode}, {@code area/what}, which programs and tests compare, and whose meaning
 *       never changes once released;
 *   <li>facts, which are named {@link org.hoidong.core.basics.Datum data}: the numbers, dates and ids the rule looked at;
 *   <li>the {@link org.hoidong.core.law.Provision provisions} it rests on;
 *   <li>for a no, a {@link org.hoidong.core.outcome.Remedy}: the next thing to do, with its own code and facts.
 * </ul>
 *
 * <pre>{@code
 * Verdict verdict = Verdict.no(Reason.builder(ReasonCode.of("acme/votes-short"))
 *         .fact("inFavour", 25)
 *         .fact("needed", 26)
 *         .basis(Provision.of("City regulation 12/2025", "4"))
 *         .remedy(Remedy.builder(ReasonCode.of("acme/win-votes")).fact("missing", 1).build())
 *         .build());
 * }</pre>
 *
 * <h2>Combining</h2>
 *
 * <p>{@code Verdict.all(...)} is a yes if every part is, {@code Verdict.any(...)} if one is. Neither stops early: every rule is
 * asked and every reason kept, in order, so that whoever is refused learns everything at once. Each reason says whether it is
 * met, and {@code unmet()} picks those that are not; below an {@code any} that is satisfied there may be some.
 *
 * <h2>Words</h2>
 *
 * <p>Rules write no sentences. {@link org.hoidong.core.outcome.Messages} makes them at the edge, from a template per code and
 * language with the names of facts between braces:
 *
 * <pre>{@code
 * Messages texts = Messages.builder()
 *         .text(ReasonCode.of("acme/votes-short"), "{inFavour} tán thành, cần {needed}", "{inFavour} in favour, {needed} needed")
 *         .build();
 * texts.render(verdict.reasons().get(0), Language.ENGLISH);
 * // 25 in favour, 26 needed (City regulation 12/2025, Article 4)
 * Messages.none().render(verdict.reasons().get(0), Language.ENGLISH);
 * // acme/votes-short {inFavour=25, needed=26} (City regulation 12/2025, Article 4)
 * }</pre>
 *
 * <p>Where there is no template, code and facts show; where a template names a fact that is not there, its braces stay.
 * Nothing is ever hidden. Each package ships its texts in Vietnamese and English; a host lays its own over them with {@code
 * with}, code by code and language by language.
 *
 * <p>{@link org.hoidong.core.outcome.Transitions} gives the reasons why a running matter has the law it has.
 *
 * <p>{@link org.hoidong.core.outcome.FactTaker} is only what the builders of reasons and remedies have in common.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.outcome;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
