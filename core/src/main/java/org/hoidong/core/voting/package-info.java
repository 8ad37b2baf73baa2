/**
 * Votes, what was counted, and what it means under a rule.
 *
 * <p>A {@link org.hoidong.core.voting.Vote} records one question: its {@link org.hoidong.core.voting.VotingMethod method}, the
 * {@link org.hoidong.core.voting.Choices choices} it allows, who may vote on the day, and every {@link
 * org.hoidong.core.voting.VoteCount count} of it with its source; the latest stands. A {@link
 * org.hoidong.core.voting.RollCall} gives a count from each delegate's own choice. A vote without a count holds a {@link
 * org.hoidong.core.voting.Declaration}.
 *
 * <p>A {@link org.hoidong.core.voting.VoteTally} holds the size of the body and the counts by {@link
 * org.hoidong.core.voting.VoteChoice choice}; it decides nothing. A {@link org.hoidong.core.voting.TallyRule} judges it: most
 * are a {@link org.hoidong.core.voting.Share} ("more than 1/2") of a {@link org.hoidong.core.voting.VotingBase} ("all
 * delegates") with the provision that imposes it. {@link org.hoidong.core.voting.MajorityRule} judges the votes in favour,
 * {@link org.hoidong.core.voting.QuorumRule} those present, {@link org.hoidong.core.voting.ShareRule} any count, {@link
 * org.hoidong.core.voting.TieRule} a tie; rules are put together to rules. Beside them, {@link
 * org.hoidong.core.voting.SupportRule} judges the supporters of a demand, {@link org.hoidong.core.voting.EachGroupRule} the
 * tallies of several groups, {@link org.hoidong.core.voting.MethodRule} how a question may be voted on, and {@link
 * org.hoidong.core.voting.DepletionRule} a council that is short of delegates. Each verdict states base, needed, obtained,
 * missing, provision and what would help.
 *
 * <p>A {@link org.hoidong.core.voting.ConfidenceRule} says what follows from a rating or a vote of confidence: a list of {@link
 * org.hoidong.core.voting.ConfidenceTrigger triggers}. Which rule holds on a date is asked of a rule book with the keys of
 * {@link org.hoidong.core.voting.VotingRules} and {@link org.hoidong.core.voting.ConfidenceRules}.
 *
 * <p>All arithmetic is in whole numbers. {@link org.hoidong.core.voting.PublishedResult} goes the other way: from printed
 * percentages to the base they were taken of.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.voting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
