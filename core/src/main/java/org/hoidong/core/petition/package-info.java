/**
 * What voters ask of their council, and how each petition becomes a matter that is followed up; what single citizens write, and what is
 * owed to them.
 *
 * <p>A {@link org.hoidong.core.petition.VoterPetition} is one thing voters asked for at a voter contact or in writing, with
 * the {@link org.hoidong.core.petition.CompetentLevel level} that can grant it. It carries no petitioner's name: what is
 * followed up is the text. A petition of the council's own tier, once forwarded, becomes a {@link
 * org.hoidong.core.oversight.Recommendation} with the source "voter petition" and is followed up like every other; one for
 * another level was forwarded there and is only counted. {@link org.hoidong.core.petition.VoterPetition#judgeFollowUp}
 * says which of the two it is, and {@link org.hoidong.core.petition.VoterPetition#toRecommendation} takes the step.
 *
 * <p>What voters said at once is a {@link org.hoidong.core.petition.CompiledPetition}, split into such items. Reports count petitions
 * and items apart ({@link org.hoidong.core.petition.PetitionCount}), by level and by {@link
 * org.hoidong.core.petition.PetitionResult result}.
 *
 * <p>Where voters were heard is a {@link org.hoidong.core.petition.VoterContactMeeting}, and what came of all contacts before a session a
 * {@link org.hoidong.core.petition.ContactReport}, whose numbers add up.
 *
 * <p>A {@link org.hoidong.core.petition.CitizenLetter} is another thing: one person complains, denounces, asks or tells. Whether it is
 * accepted, passed on or filed, and what is owed by when, {@link org.hoidong.core.petition.Letters} says, from what an {@link
 * org.hoidong.core.petition.LetterExamination examination} found and what {@link org.hoidong.core.petition.LetterCourse became of it},
 * by the {@link org.hoidong.core.petition.LetterLaw law} it runs under. Who wrote it, or came to a reception ({@link
 * org.hoidong.core.petition.ReceptionEntry}), is a {@link org.hoidong.core.petition.Petitioner}, who is shown to nobody who does not say
 * for what.
 *
 * <p>A day of reception is a {@link org.hoidong.core.petition.CitizenReception}: posted, announced and tested in time, held in person, often
 * enough. What it or a contact with voters must be preceded by is a {@link org.hoidong.core.petition.TimedDuty} with its deadline; what is owed
 * for a letter is an {@link org.hoidong.core.obligation.Obligation} of a body, or of the one that took its place.
 *
 * <p>How long the body has to answer is a question to the rule book, {@link org.hoidong.core.petition.PetitionRules}, and
 * the council's to settle where the law is silent.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.petition;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
