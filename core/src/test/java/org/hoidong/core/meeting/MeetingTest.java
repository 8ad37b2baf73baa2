package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final MeetingKind CONFERENCE =
            MeetingKind.of("conference", Label.same("Conference"), MeetingCategory.CONFERENCE);

    // S-04: a conference without a vote concludes with directives that must be followed up
    @Test
    void keepsADirectiveWithAddresseeAndDue() {
        Meeting meeting = conference()
                .conclusion(Conclusion.of(List.of(directive("GB-01"))))
                .build();

        assertThat(meeting.conclusion().orElseThrow().directives())
                .singleElement()
                .satisfies(directive -> {
                    assertThat(directive.addressee()).isEqualTo(BodyId.of("lower"));
                    assertThat(directive.due()).isEqualTo(Due.on(LocalDate.of(2022, 12, 31)));
                    assertThat(directive.references()).containsExactly("S-23");
                });
    }

    @Test
    void refusesTwoDirectivesWithOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conclusion.of(List.of(directive("GB-01"), directive("GB-01"))))
                .withMessage("directive (GB-01) must be added once, not twice");
    }

    @Test
    void refusesToCloseBeforeItOpens() {
        assertThat(conference().closedOn(WED_2022_07_27).build().closedOn()).contains(WED_2022_07_27);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> conference().closedOn(WED_2022_07_27.minusDays(1)).build())
                .withMessage("closedOn (2022-07-26) must not be before openedOn (2022-07-27)");
    }

    @Test
    void refusesTheMinutesOfAnotherMeeting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conference()
                        .minutes(Minutes.builder()
                                .meeting(MeetingId.of("gb-2023"))
                                .build())
                        .build())
                .withMessage("minutes (gb-2023) of meeting gb-2022 must be its own");
    }

    @Test
    void refusesADirectiveThatNamesABodyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directive("GB-01").toBuilder()
                        .addOthers(BodyId.of("lower"))
                        .build())
                .withMessageContaining("addressee (lower) of directive GB-01 must be named once");
    }

    @Test
    void readsAResultByItsId() {
        assertThat(ItemResult.parse("noted").category()).isEqualTo(ItemResultCategory.NOTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemResult.parse("done"))
                .withMessageStartingWith("item result (done) must be one of [adopted,");
    }

    private static Meeting.Builder conference() {
        return Meeting.builder()
                .id(MeetingId.of("gb-2022"))
                .kind(CONFERENCE)
                .body(BodyId.of("upper"))
                .convener(BodyId.of("upper"))
                .openedOn(WED_2022_07_27);
    }

    private static Directive directive(String id) {
        return Directive.builder()
                .id(DirectiveId.of(id))
                .text(Label.same("Keep off the agenda what is not well prepared"))
                .addressee(BodyId.of("lower"))
                .due(Due.on(LocalDate.of(2022, 12, 31)))
                .addReference("S-23")
                .build();
    }
}
