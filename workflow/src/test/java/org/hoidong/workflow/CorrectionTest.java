package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;

import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Occurrence<String> NOTE = occurs(NOTED, "rusty", OWNS, MON_2022_08_01);

    @Test
    void voidsAnEntryByItsNumber() {
        Correction voiding = Correction.voiding(3)
                .because("typed into the wrong case")
                .by(CLERKS)
                .recordedAt(noon(MON_2022_08_01));

        assertThat(voiding.kind()).isEqualTo(Correction.Kind.VOID);
        assertThat(voiding.number()).hasValue(3);
        assertThat(voiding.occurrence()).isEmpty();
        assertThat(voiding.reason()).isEqualTo("typed into the wrong case");
        assertThat(voiding.actor()).isEqualTo(CLERKS);
        assertThat(voiding.recorder()).isEqualTo(CLERKS.id());
        assertThat(voiding.recordedAt()).isEqualTo(noon(MON_2022_08_01));
        assertThat(voiding).hasToString("VOID 3");
    }

    @Test
    void takesInstantAndKeyFromWhatIsPutIn() {
        Correction putIn = Correction.inserting(NOTE.keyed("mail-7").seeing(2))
                .because("late")
                .by(CLERKS);

        assertThat(putIn.number()).isEmpty();
        assertThat(putIn.recordedAt()).isEqualTo(NOTE.recordedAt());
        assertThat(putIn.key()).hasValue("mail-7");
        assertThat(putIn.seenRevision()).hasValue(2);
    }

    @Test
    void whoCorrectsIsWhoTypedInWhatIsPutIn() {
        Correction replacing = Correction.replacing(3, NOTE).because("misheard").by(CLERKS);

        assertThat(replacing.occurrence().orElseThrow().actor()).isEqualTo(OWNS);
        assertThat(replacing.occurrence().orElseThrow().recorder()).isEqualTo(CLERKS.id());
        assertThat(replacing.recorder()).isEqualTo(CLERKS.id());
    }

    @Test
    void aRecorderThatIsNamedStays() {
        ActorId typist = ActorId.of("typist");

        assertThat(Correction.inserting(NOTE.recordedBy(typist))
                        .because("late")
                        .by(CLERKS)
                        .recorder())
                .isEqualTo(typist);
        assertThat(Correction.inserting(NOTE)
                        .because("late")
                        .by(CLERKS)
                        .recordedBy(typist)
                        .occurrence()
                        .orElseThrow()
                        .recorder())
                .isEqualTo(typist);
    }

    @Test
    void keyAndSeenRevisionAreThoseOfWhatIsPutIn() {
        Correction putIn = Correction.inserting(NOTE)
                .because("late")
                .by(CLERKS)
                .keyed("mail-7")
                .seeing(0)
                .before(2)
                .basedOn(Repairs.RULE);

        assertThat(putIn.occurrence().orElseThrow().key()).hasValue("mail-7");
        assertThat(putIn.occurrence().orElseThrow().seenRevision()).hasValue(0);
        assertThat(putIn.occurrence().orElseThrow().basis()).isEmpty();
        assertThat(putIn.basis()).hasValue(Repairs.RULE);
        assertThat(putIn.placedBefore()).hasValue(2);
    }

    @Test
    void isRefusedWithoutReasonActorOrNumber() {
        assertThatThrownBy(() -> Correction.voiding(0)).hasMessage("number (0) must be that of an entry, 1 or more");
        assertThatThrownBy(() -> Correction.replacing(-1, NOTE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Correction.inserting(NOTE).by(CLERKS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("because(...)");
        assertThatThrownBy(() -> Correction.voiding(1).because("x").recordedAt(noon(MON_2022_08_01)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by(...)");
        assertThatThrownBy(() -> Correction.voiding(1).because(" ")).hasMessageContaining("reason");
        Correction voiding = Correction.voiding(1).because("x").by(CLERKS).recordedAt(noon(MON_2022_08_01));
        assertThatThrownBy(() -> voiding.before(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> voiding.seeing(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
