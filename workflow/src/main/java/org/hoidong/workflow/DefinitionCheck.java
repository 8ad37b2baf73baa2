package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hoidong.core.outcome.Reason;

/** Finds every defect of a definition, in one pass for each sort, and takes out those that are accepted. */
final class DefinitionCheck {

    private DefinitionCheck() {}

    /**
     * The defects that are left, errors first.
     *
     * @param defects those that laying an extension over its base has found
     */
    static ImmutableList<Defect> of(DefinitionTable<?> table, DefectList defects) {
        NameCheck.check(table, defects);
        LineCheck.check(table, defects);
        AutomaticCheck.check(table, defects);
        WayCheck.check(table, defects);
        ObligationCheck.check(table, defects);
        UseCheck.check(table, defects);
        InvariantCheck.check(table, defects);
        return accept(table.source().acceptances, defects, table.source().id);
    }

    private static ImmutableList<Defect> accept(List<Acceptance> acceptances, DefectList defects, String definition) {
        List<Acceptance> idle = new ArrayList<>(acceptances);
        List<Defect> left = new ArrayList<>();
        for (Defect defect : defects.found()) {
            boolean accepted = false;
            if (defect.severity() == Defect.Severity.ACCEPTABLE) {
                for (Acceptance acceptance : acceptances) {
                    if (acceptance.covers(defect)) {
                        accepted = true;
                        idle.remove(acceptance);
                    }
                }
            }
            if (!accepted) {
                left.add(defect);
            }
        }
        DefectList wrong = new DefectList();
        for (Acceptance acceptance : idle) {
            String where = acceptance.state().orElse(definition);
            boolean can = Defect.CAN_BE_ACCEPTED.contains(acceptance.code());
            Reason.Builder reason = Reason.builder(can ? Defect.ACCEPTS_NOTHING : Defect.NOT_ACCEPTABLE)
                    .fact("code", acceptance.code().value())
                    .fact("where", where);
            if (can) {
                wrong.warning(reason, Fix.DROP_ACCEPTANCE, where);
            } else {
                wrong.error(reason, Fix.MEND_INSTEAD, where);
            }
        }
        left.addAll(wrong.found());
        return ImmutableList.sortedCopyOf(Comparator.comparing(Defect::severity), left);
    }
}
