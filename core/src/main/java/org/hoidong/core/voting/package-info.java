/**
 * What was counted, and what it means under a rule.
 *
 * <p>A {@link org.hoidong.core.voting.VoteTally} holds the size of the body and the counts by {@link
 * org.hoidong.core.voting.VoteChoice choice}; it decides nothing. A rule is a {@link org.hoidong.core.voting.Share}
 * ("more than 1/2") of a {@link org.hoidong.core.voting.VotingBase} ("all delegates") with the provision that imposes it:
 * {@link org.hoidong.core.voting.MajorityRule} judges the votes in favour, {@link org.hoidong.core.voting.QuorumRule}
 * those present, {@link org.hoidong.core.voting.SupportRule} the supporters of a demand. Each gives a verdict that states
 * base, needed, obtained and missing. Which rule holds on a date is asked of a rule book with the keys of {@link
 * org.hoidong.core.voting.VotingRules}.
 *
 * <p>All arithmetic is in whole numbers. {@link org.hoidong.core.voting.PublishedResult} goes the other way: from a printed
 * percentage to the base it was taken of.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.voting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
