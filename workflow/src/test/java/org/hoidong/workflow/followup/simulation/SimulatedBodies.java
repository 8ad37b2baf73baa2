package org.hoidong.workflow.followup.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.followup.Handover;

/**
 * The bodies of one province with its districts and communes until 30 June 2025, and of the province and the new communes after.
 *
 * <p>Each unit has a council, its standing committee, a committee, a people's committee and an office of that. A district passes
 * to one commune, except the fourth, which is split into two; two communes are merged into one.
 */
final class SimulatedBodies {

    private static final ImmutableList<String> PARTS = ImmutableList.of("hdnd", "tt-hdnd", "ban", "ubnd", "phong");

    static final ImmutableList<String> BEFORE =
            ImmutableList.of("tinh", "huyen-1", "huyen-2", "huyen-3", "huyen-4", "xa-a", "xa-b");

    static final ImmutableList<String> AFTER =
            ImmutableList.of("tinh", "xa-1", "xa-2", "xa-3", "xa-4a", "xa-4b", "xa-ab");

    static final ImmutableList<Succession<BodyId>> SUCCESSIONS = successions();

    /** The bodies that are no more from 1 July 2025 on. */
    private static final ImmutableSet<BodyId> ENDED = SUCCESSIONS.stream()
            .flatMap(succession -> succession.predecessors().stream())
            .collect(ImmutableSet.toImmutableSet());

    private SimulatedBodies() {}

    static BodyId council(String unit) {
        return BodyId.of("hdnd-" + unit);
    }

    static BodyId standing(String unit) {
        return BodyId.of("tt-hdnd-" + unit);
    }

    static BodyId committee(String unit) {
        return BodyId.of("ban-" + unit);
    }

    static BodyId executive(String unit, boolean office) {
        return BodyId.of((office ? "phong-" : "ubnd-") + unit);
    }

    /** Whether a body is no more on a day. */
    static boolean isEnded(String body, LocalDate on) {
        return !on.isBefore(SimulatedWorld.SUCCESSION) && ENDED.contains(BodyId.of(body));
    }

    /** Returns what a body is in its unit. */
    static String part(String body) {
        return PARTS.stream()
                .filter(part -> body.startsWith(part + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<Succession<BodyId>> successions() {
        List<Succession<BodyId>> all = new ArrayList<>();
        for (String part : PARTS) {
            for (int district = 1; district <= 3; district++) {
                all.add(succession(
                        SuccessionKind.ABOLISHED,
                        ImmutableList.of(part + "-huyen-" + district),
                        ImmutableList.of(part + "-xa-" + district)));
            }
            all.add(succession(
                    SuccessionKind.SPLIT,
                    ImmutableList.of(part + "-huyen-4"),
                    ImmutableList.of(part + "-xa-4a", part + "-xa-4b")));
            all.add(succession(
                    SuccessionKind.MERGED,
                    ImmutableList.of(part + "-xa-a", part + "-xa-b"),
                    ImmutableList.of(part + "-xa-ab")));
        }
        return ImmutableList.copyOf(all);
    }

    private static Succession<BodyId> succession(SuccessionKind kind, List<String> from, List<String> to) {
        return Succession.<BodyId>builder()
                .kind(kind)
                .firstDay(SimulatedWorld.SUCCESSION)
                .predecessors(from.stream().map(BodyId::of).toList())
                .successors(to.stream().map(BodyId::of).toList())
                .basis(Provision.of("72/2025/QH15", "54.8"))
                .build();
    }

    /** What the successions mean for a case: a handover for each that concerns it; of a split the host says which half. */
    static ImmutableList<Handover> handovers(CaseView<Recommendation> theCase, Random random) {
        boolean first = random.nextBoolean();
        ImmutableList.Builder<Handover> handovers = ImmutableList.builder();
        for (Succession<BodyId> succession : SUCCESSIONS) {
            Optional<Handover> handover = Handover.under(decided(succession, first), theCase);
            handover.ifPresent(handovers::add);
        }
        return handovers.build();
    }

    private static Succession<BodyId> decided(Succession<BodyId> succession, boolean first) {
        ImmutableList<BodyId> successors = succession.successors().asList();
        return successors.size() == 1
                ? succession
                : succession(
                        SuccessionKind.ABOLISHED,
                        succession.predecessors().stream().map(BodyId::value).toList(),
                        ImmutableList.of(successors.get(first ? 0 : 1).value()));
    }

    /** Returns the handovers as one, as a register would record them. */
    static Handover together(List<Handover> handovers) {
        Handover.Builder together = Handover.builder();
        handovers.forEach(together::from);
        return together.build();
    }
}
