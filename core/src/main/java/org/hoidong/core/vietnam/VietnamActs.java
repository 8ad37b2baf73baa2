package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.ActCategory;
import org.hoidong.core.council.ActKind;

/**
 * The acts for which the law of Viet Nam names who may do them.
 *
 * <p>Who may, on a date, is {@code book.on(date).get(CouncilRules.COMPETENCE.of(act))}.
 */
public final class VietnamActs {

    /** Suspending a delegate (tạm đình chỉ việc thực hiện nhiệm vụ đại biểu). */
    public static final ActKind SUSPEND_DELEGATE = of(
            "suspend-delegate",
            "tạm đình chỉ việc thực hiện nhiệm vụ của đại biểu",
            "suspend a delegate",
            ActCategory.PERSONNEL);

    private static final ImmutableList<ActKind> ALL = ImmutableList.of(SUSPEND_DELEGATE);

    private VietnamActs() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<ActKind> all() {
        return ALL;
    }

    private static ActKind of(String id, String vietnamese, String english, ActCategory category) {
        return ActKind.of(id, Label.of(vietnamese, english), category);
    }
}
