/**
 * The life cycle of a petition of voters, item by item: received, assigned to the body that can grant it, settled or explained, and the voters
 * told; or forwarded to another level, whose answer they are told.
 *
 * <p>The case of a {@link org.hoidong.core.petition.VoterPetition} begins with its receipt. What each step does is the table of {@link
 * org.hoidong.workflow.lifecycle.petition.PetitionWorkflows#standard}. From the day it is assigned somebody must carry something out: that is
 * a follow-up of its own ({@link org.hoidong.core.petition.VoterPetition#toRecommendation}), and the two cases name each other by a {@link
 * org.hoidong.workflow.followup.FollowUpLink}. Resolved and explained are two ends, counted apart; neither is one before the voters were told
 * (row B-P-06), and where there is a follow-up, the host says how that ended ({@link org.hoidong.workflow.followup.FollowUpEnd}).
 *
 * <p>A body that is not competent returns the petition, with reasons, to whoever compiles petitions. A result that is contested after the
 * voters were told is reopened: the petition is assigned anew, is unanswered again, and names its follow-up again. How many sessions
 * saw it without a result, {@link org.hoidong.workflow.lifecycle.petition.PetitionCases#backlog} says.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
