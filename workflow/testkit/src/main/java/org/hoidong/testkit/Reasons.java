package org.hoidong.testkit;

import java.util.List;
import java.util.function.Consumer;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** Finds the one reason of a code among several. */
final class Reasons {

    private Reasons() {}

    static ReasonAssert only(List<Reason> reasons, ReasonCode code, String which, Consumer<String> fail) {
        List<Reason> found =
                reasons.stream().filter(reason -> reason.code().equals(code)).toList();
        if (found.size() != 1) {
            fail.accept("expected exactly one reason <" + code + "> that is " + which + " but there are " + found.size()
                    + " among <" + reasons + ">");
        }
        return new ReasonAssert(found.get(0));
    }
}
