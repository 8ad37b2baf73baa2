/**
 * Who there is: tiers, units, bodies, councils and their terms.
 *
 * <p>An {@link org.hoidong.core.council.AdministrativeUnit} is a territory of a {@link org.hoidong.core.council.TierKind
 * tier}; a {@link org.hoidong.core.council.Body} of some {@link org.hoidong.core.council.BodyKind kind} acts in it. Both
 * exist on some days only. A {@link org.hoidong.core.council.Council} is a body of category {@code COUNCIL} in one {@link
 * org.hoidong.core.council.CouncilTerm term}, with the two numbers that majorities are counted from. All three are found
 * by id in a {@link org.hoidong.core.council.CouncilDirectory}, which is consistent once built and answers for any date,
 * because the past stays true: a district that ended still has its bodies, its decisions and its open matters. A {@link
 * org.hoidong.core.council.Succession} says what took the place of what; {@link
 * org.hoidong.core.council.CouncilDirectory#successors} follows them and says who receives a matter, or who must be named.
 * Councils are numbered on by a {@link org.hoidong.core.council.TermNumbering}.
 *
 * <p>Who sits in a council is a {@link org.hoidong.core.council.DelegateRoll}: for each delegate a {@link
 * org.hoidong.core.council.Mandate} of dated changes. By the rules of each change's day it gives the {@link
 * org.hoidong.core.council.Electorate} of any day, with a reason for whoever is not in it.
 *
 * <p>How many seats a council has is a {@link org.hoidong.core.council.CouncilSize}, by the {@link
 * org.hoidong.core.council.UnitKind} and population of its unit.
 *
 * <p>Who holds which office is an {@link org.hoidong.core.council.OfficeRegister}. Rules judge it: what a body is made of
 * ({@link org.hoidong.core.council.Composition}), which committees a council has ({@link
 * org.hoidong.core.council.CommitteeSet}), which offices do not go together ({@link
 * org.hoidong.core.council.Incompatibility}), who acts for an empty chair ({@link org.hoidong.core.council.Vacancy}), from
 * when somebody elected acts ({@link org.hoidong.core.council.OfficeElection}), who goes on between two terms ({@link
 * org.hoidong.core.council.Continuity}), what an end of an office asks for ({@link org.hoidong.core.council.OfficeEnd}), and
 * who has been absent for too long ({@link org.hoidong.core.council.AbsenceRule}).
 *
 * <p>Who may do an {@link org.hoidong.core.council.ActKind act} is a {@link org.hoidong.core.council.Competence}, which names
 * kinds of bodies and offices at their level, {@link org.hoidong.core.council.Competent}. Where a rule only lists kinds (who may
 * be questioned, which tiers), it is {@link org.hoidong.core.council.NamedKinds}.
 *
 * <p>Kinds are open and their categories closed. Which tiers have councils on a date is a question of law, {@link
 * org.hoidong.core.council.CouncilRules#TIERS}.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.council;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
