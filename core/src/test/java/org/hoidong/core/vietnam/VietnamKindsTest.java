package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.oversight.SeverityKind;
import org.hoidong.core.voting.VotingBase;
import org.junit.jupiter.api.Test;

class VietnamKindsTest {

    /** All shipped kinds whose names stand in texts. */
    private static final List<Collection<? extends Kind<?>>> KINDS = List.of(
            VietnamTiers.all(),
            VietnamUnits.all(),
            VietnamBodies.all(),
            VietnamOffices.all(),
            VietnamActs.all(),
            VietnamMeetings.all(),
            VietnamMeetings.occasions(),
            VietnamProceedings.all(),
            VietnamContents.all(),
            VietnamDocumentKinds.all(),
            VietnamMatters.all(),
            VietnamChannels.all(),
            VietnamOversight.forms(),
            VietnamOversight.evidenceKinds(),
            RecommendationSource.standard(),
            SeverityKind.standard(),
            MandateChangeKind.standard(),
            VotingBase.standard());

    // Texts find the name of a kind by its id alone, whatever sort of kind it is.
    @Test
    void haveOneNameForEachId() {
        Map<String, Label> names = new HashMap<>();
        for (Collection<? extends Kind<?>> sort : KINDS) {
            for (Kind<?> kind : sort) {
                Label before = names.putIfAbsent(kind.id(), kind.label());

                assertThat(before == null || before.equals(kind.label()))
                        .as("name of %s in %s, and another of the same id", kind, sort)
                        .isTrue();
            }
        }
        assertThat(names).hasSizeGreaterThan(150);
    }

    @Test
    void areListedOnceInTheirSort() {
        for (Collection<? extends Kind<?>> sort : KINDS) {
            assertThat(sort).doesNotHaveDuplicates();
        }
    }
}
