package org.hoidong.core.council;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that this package asks of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date.
 */
public final class CouncilRules {

    /** Which tiers have a council. */
    public static final RuleKey<ImmutableSet<TierKind>> TIERS = RuleKey.of(
            "council/tiers",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Các cấp chính quyền địa phương", "Tiers of local government"));

    private CouncilRules() {}
}
