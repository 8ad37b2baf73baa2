package org.hoidong.workflow;

import org.hoidong.core.outcome.ReasonCode;

/** The codes of what mends a defect: the remedies of {@link Defect}s. */
final class Fix {

    static final ReasonCode SPLIT_EVENT = ReasonCode.of("workflow-definition/split-event");
    static final ReasonCode LINE_FOR_STATE = ReasonCode.of("workflow-definition/line-for-state");
    static final ReasonCode ADD_STATE = ReasonCode.of("workflow-definition/add-state");
    static final ReasonCode USE_ONE = ReasonCode.of("workflow-definition/use-one");
    static final ReasonCode ADD_OPENING = ReasonCode.of("workflow-definition/add-opening");
    static final ReasonCode ADD_OBLIGATION = ReasonCode.of("workflow-definition/add-obligation");
    static final ReasonCode ADD_LINE = ReasonCode.of("workflow-definition/add-line");
    static final ReasonCode ADD_EXIT = ReasonCode.of("workflow-definition/add-exit");
    static final ReasonCode ADD_ENTRY = ReasonCode.of("workflow-definition/add-entry");
    static final ReasonCode DECLARE_REOPENING = ReasonCode.of("workflow-definition/declare-reopening");
    static final ReasonCode DROP_REOPENING = ReasonCode.of("workflow-definition/drop-reopening");
    static final ReasonCode ADD_LIMIT = ReasonCode.of("workflow-definition/add-limit");
    static final ReasonCode ADD_RESUMPTION = ReasonCode.of("workflow-definition/add-resumption");
    static final ReasonCode NAME_APART = ReasonCode.of("workflow-definition/name-apart");
    static final ReasonCode LABEL_APART = ReasonCode.of("workflow-definition/label-apart");
    static final ReasonCode PUT_BEFORE = ReasonCode.of("workflow-definition/put-before");
    static final ReasonCode ADD_CODEC = ReasonCode.of("workflow-definition/add-codec");
    static final ReasonCode LET_ROLE_BRING = ReasonCode.of("workflow-definition/let-role-bring");
    static final ReasonCode DROP_ROLE = ReasonCode.of("workflow-definition/drop-role");
    static final ReasonCode PUT_LAST = ReasonCode.of("workflow-definition/put-last");
    static final ReasonCode BREAK_CYCLE = ReasonCode.of("workflow-definition/break-cycle");
    static final ReasonCode CHOOSE_EXITS = ReasonCode.of("workflow-definition/choose-exits");
    static final ReasonCode USE_OR_DROP = ReasonCode.of("workflow-definition/use-or-drop");
    static final ReasonCode MEND_INSTEAD = ReasonCode.of("workflow-definition/mend-instead");
    static final ReasonCode DROP_ACCEPTANCE = ReasonCode.of("workflow-definition/drop-acceptance");
    static final ReasonCode OTHER_VERSION = ReasonCode.of("workflow-definition/other-version");
    static final ReasonCode DECLARE_REPLACING = ReasonCode.of("workflow-definition/declare-replacing");
    static final ReasonCode NAME_OF_BASE = ReasonCode.of("workflow-definition/name-of-base");
    static final ReasonCode LEAVE_LINE = ReasonCode.of("workflow-definition/leave-line");
    static final ReasonCode KEEP_GUARD = ReasonCode.of("workflow-definition/keep-guard");
    static final ReasonCode ADD_GUARD = ReasonCode.of("workflow-definition/add-guard");
    static final ReasonCode LEAD_THROUGH = ReasonCode.of("workflow-definition/lead-through");

    private Fix() {}
}
