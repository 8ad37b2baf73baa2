package org.hoidong.workflow;

import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/** The defects that the checks of one definition have found so far. */
final class DefectList {

    private final List<Defect> defects = new ArrayList<>();

    /** Adds one that stops the build. */
    void error(Reason.Builder reason, ReasonCode fix, String where) {
        add(Defect.Severity.ERROR, reason, fix, where);
    }

    /** Adds one that stops the build unless it is accepted in the state it is about. */
    void acceptable(Reason.Builder reason, ReasonCode fix, String state) {
        add(Defect.Severity.ACCEPTABLE, reason, fix, state);
    }

    /** Adds one that comes with the definition. */
    void warning(Reason.Builder reason, ReasonCode fix, String where) {
        add(Defect.Severity.WARNING, reason, fix, where);
    }

    private void add(Defect.Severity severity, Reason.Builder reason, ReasonCode fix, String where) {
        defects.add(
                new Defect(severity, reason.remedy(Remedy.of(fix)).met(false).build(), where));
    }

    List<Defect> found() {
        return defects;
    }
}
