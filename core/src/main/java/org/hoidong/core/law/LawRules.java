package org.hoidong.core.law;

import org.hoidong.core.basics.Label;

/** The questions that a rule book answers about law itself. */
public final class LawRules {

    /** What becomes of running matters when the law changes, by {@link MatterKind}. */
    public static final RuleKey<TransitionRule> TRANSITION = RuleKey.of(
            "law/transition",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Quy định chuyển tiếp đối với vụ việc đang giải quyết", "What becomes of running matters"));

    private LawRules() {}
}
