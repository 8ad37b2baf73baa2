package org.hoidong.workflow.followup.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Provision;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;

/** Recommendations as the councils of {@link SimulatedBodies} issue them, of all sources and with all sorts of terms. */
final class SimulatedRecommendations {

    private static final int LAST_ISSUED_BEFORE_END = 60;

    private SimulatedRecommendations() {}

    static Recommendation any(int number, Random random) {
        long days = ChronoUnit.DAYS.between(SimulatedWorld.FIRST, SimulatedWorld.LAST) - LAST_ISSUED_BEFORE_END;
        LocalDate on = SimulatedWorld.FIRST.plusDays(random.nextInt((int) days));
        String unit =
                one(on.isBefore(SimulatedWorld.SUCCESSION) ? SimulatedBodies.BEFORE : SimulatedBodies.AFTER, random);
        String above = random.nextInt(4) == 0 ? "tinh" : unit;
        Recommendation.Builder recommendation = Recommendation.builder()
                .id(RecommendationId.of("kn-" + number))
                .source(one(RecommendationSource.standard(), random))
                .sourceDocument(Provision.of("Document " + number, "3"))
                .issuedBy(SimulatedBodies.council(unit))
                .issuedOn(on)
                .text(Label.of("Sửa kênh số " + number, "Repair canal " + number))
                .addressee(SimulatedBodies.executive(unit, random.nextBoolean()))
                .overseer(SimulatedBodies.standing(above))
                .validator(random.nextInt(3) == 0 ? SimulatedBodies.standing(above) : SimulatedBodies.committee(unit))
                .due(due(on, random));
        if (random.nextInt(4) > 0) {
            recommendation.addRequiredEvidence(EvidenceKind.REPORT);
        }
        if (random.nextBoolean()) {
            recommendation.addRequiredEvidence(EvidenceKind.PHOTO);
        }
        return recommendation.build();
    }

    private static Due due(LocalDate on, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Due.within(TimeLimit.ofCalendarDays(15 + random.nextInt(90)));
            case 1, 2 -> Due.on(on.plusDays(15 + random.nextInt(120)));
            case 3 -> Due.at(SimulatedWorld.sessionAfter(on), on.plusDays(200));
            default -> Due.within(TimeLimit.ofWorkingDays(15 + random.nextInt(70)));
        };
    }

    static <T> T one(ImmutableList<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
