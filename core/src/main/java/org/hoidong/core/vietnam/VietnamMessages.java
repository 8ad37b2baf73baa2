package org.hoidong.core.vietnam;

import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Stream;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.calendar.CalendarMessages;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.meeting.BetweenSessionsMessages;
import org.hoidong.core.meeting.ConveningMessages;
import org.hoidong.core.meeting.MeetingMessages;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Transitions;
import org.hoidong.core.oversight.OversightMessages;
import org.hoidong.core.petition.LetterMessages;
import org.hoidong.core.petition.PetitionMessages;
import org.hoidong.core.resolution.RegisterMessages;
import org.hoidong.core.resolution.ResolutionMessages;
import org.hoidong.core.voting.VotingMessages;

/**
 * All texts a council in Viet Nam needs to read the answers of the library.
 *
 * <p>They are the texts of the packages, with the names of the Vietnamese tiers, bodies and meetings where facts hold their
 * ids, and with instants on the clock of Viet Nam. A host lays its own over them with {@link Messages#with}, and the names of its bodies with {@link
 * org.hoidong.core.council.CouncilDirectory#names}.
 */
public final class VietnamMessages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Messages STANDARD = CalendarMessages.standard()
            .with(Transitions.messages())
            .with(CouncilMessages.standard())
            .with(VotingMessages.standard())
            .with(MeetingMessages.standard())
            .with(ConveningMessages.standard())
            .with(BetweenSessionsMessages.standard())
            .with(ResolutionMessages.standard())
            .with(RegisterMessages.standard())
            .with(OversightMessages.standard())
            .with(PetitionMessages.standard())
            .with(LetterMessages.standard())
            .with(VietnamDocumentPowers.messages())
            .with(names());

    private VietnamMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages names() {
        Messages.Builder names = Messages.builder().zone(ZONE);
        VietnamTiers.all().forEach(tier -> names.name(tier.id(), tier.label()));
        VietnamUnits.all().forEach(unit -> names.name(unit.id(), unit.label()));
        VietnamBodies.all().forEach(body -> names.name(body.id(), body.label()));
        VietnamCommittees.all().forEach(committee -> names.name(committee.id(), committee.label()));
        VietnamCommittees.ethnicAffairsConditions().forEach(condition -> names.name(condition.id(), condition.label()));
        VietnamActs.all().forEach(act -> names.name(act.id(), act.label()));
        Stream.concat(
                        VietnamBodies.all().stream().map(Competent::of),
                        VietnamOffices.all().stream().map(Competent::of))
                .flatMap(competent -> Stream.of(Competent.Level.values()).map(competent::at))
                .forEach(competent -> names.name(competent.id(), competent.label()));
        Stream.<Collection<? extends Kind<?>>>of(
                        VietnamMeetings.all(),
                        VietnamAgenda.all(),
                        VietnamMeetings.occasions(),
                        VietnamProceedings.all(),
                        VietnamContents.all(),
                        VietnamDocumentKinds.all(),
                        VietnamMatters.all(),
                        VietnamChannels.all(),
                        VietnamOversight.forms(),
                        VietnamQuestions.writtenAnswerCases(),
                        VietnamPreparations.all(),
                        VietnamLetters.kinds(),
                        VietnamLetters.channels(),
                        VietnamLetters.settlementCases(),
                        VietnamLetters.refusalGrounds())
                .flatMap(Collection::stream)
                .forEach(kind -> names.name(kind.id(), kind.label()));
        VietnamRules.standard().keys().forEach(key -> names.name(key.id(), key.label()));
        return names.build();
    }
}
