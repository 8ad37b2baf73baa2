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

    /** From which day a change of a mandate counts, by {@link MandateChangeKind}, on the day of the change. */
    public static final RuleKey<MandateEffect> MANDATE_EFFECT = RuleKey.of(
            "council/mandate-effect",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thời điểm tư cách đại biểu thay đổi", "Day from which a change of a mandate counts"));

    /** Whether a suspended delegate is among those in office. */
    public static final RuleKey<SuspendedSeat> SUSPENDED_SEAT = RuleKey.of(
            "council/suspended-seat",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Đại biểu bị tạm đình chỉ trong số đại biểu hiện có", "Suspended delegates among those in office"));

    /** How many delegates a council has, by {@link UnitKind}. */
    public static final RuleKey<CouncilSize> SIZE =
            RuleKey.of("council/size", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Số lượng đại biểu", "Size of a council"));

    /** From which population a unit has a council, by {@link UnitKind}. */
    public static final RuleKey<PopulationThreshold> COUNCIL_FROM_POPULATION = RuleKey.of(
            "council/council-from-population",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Dân số để tổ chức cấp chính quyền địa phương", "Population from which there is a council"));

    /** Who may do an act, by {@link ActKind}. */
    public static final RuleKey<Competence> COMPETENCE =
            RuleKey.of("council/competence", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Thẩm quyền", "Who may do an act"));

    private CouncilRules() {}
}
