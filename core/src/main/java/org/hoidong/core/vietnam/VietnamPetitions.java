package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.PetitionResultCategory;

/** The classes in which reports of Councils in Viet Nam put what became of voters' petitions (law.md 6.1). */
public final class VietnamPetitions {

    /** Resolved (đã giải quyết xong). */
    public static final PetitionResult RESOLVED =
            of("resolved", "Đã giải quyết xong", "Resolved", PetitionResultCategory.SETTLED);

    /** Partly resolved (mới giải quyết một phần). */
    public static final PetitionResult PARTLY_RESOLVED =
            of("partly-resolved", "Mới giải quyết một phần", "Partly resolved", PetitionResultCategory.PARTLY_SETTLED);

    /** In progress (đang giải quyết). */
    public static final PetitionResult IN_PROGRESS =
            of("in-progress", "Đang giải quyết", "In progress", PetitionResultCategory.UNDER_WAY);

    /** Explained (giải trình, cung cấp thông tin). */
    public static final PetitionResult EXPLAINED = of(
            "explained",
            "Giải trình, cung cấp thông tin",
            "Explained, information provided",
            PetitionResultCategory.EXPLAINED);

    /** Planned (sẽ giải quyết, đã có kế hoạch). */
    public static final PetitionResult PLANNED =
            of("planned", "Sẽ giải quyết, đã có kế hoạch", "Planned", PetitionResultCategory.PLANNED);

    /** Noted (ghi nhận). */
    public static final PetitionResult NOTED = of("noted", "Ghi nhận", "Noted", PetitionResultCategory.PLANNED);

    /** Unresolved for objective reasons (chưa giải quyết do nguyên nhân khách quan). */
    public static final PetitionResult UNRESOLVED = of(
            "unresolved",
            "Chưa giải quyết do nguyên nhân khách quan",
            "Unresolved for objective reasons",
            PetitionResultCategory.UNSETTLED);

    private static final ImmutableList<PetitionResult> RESULTS =
            ImmutableList.of(RESOLVED, PARTLY_RESOLVED, IN_PROGRESS, EXPLAINED, PLANNED, NOTED, UNRESOLVED);

    private VietnamPetitions() {}

    /** Returns the classes, in the order in which reports list them. */
    public static ImmutableList<PetitionResult> results() {
        return RESULTS;
    }

    private static PetitionResult of(String id, String vietnamese, String english, PetitionResultCategory category) {
        return PetitionResult.of(id, Label.of(vietnamese, english), category);
    }
}
