package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.workflow.Role;

/** The roles of a citizen's letter: who received it and who handed it on, the letter says, and its examination who is competent. */
public final class LetterRoles {

    /** The body that received it (cơ quan nhận đơn). */
    public static final Role<CitizenLetter> RECEIVER = Role.relative(
            "letter-case/receiver",
            Label.of("Cơ quan nhận đơn", "body that received it"),
            theCase -> ImmutableSet.of(theCase.subject().receivedBy().value()));

    /** The body that settles it: who received it, unless its examination found another (cơ quan có thẩm quyền giải quyết). */
    public static final Role<CitizenLetter> SETTLER = Role.relative(
            "letter-case/settler",
            Label.of("Cơ quan có thẩm quyền giải quyết", "body that settles it"),
            theCase -> ImmutableSet.of(LetterCases.examination(theCase)
                    .map(LetterExamination::competent)
                    .orElse(theCase.subject().receivedBy())
                    .value()));

    /** The delegate who handed it on, if one did (đại biểu chuyển đơn). */
    public static final Role<CitizenLetter> DELEGATE = Role.relative(
            "letter-case/delegate",
            Label.of("Đại biểu chuyển đơn", "delegate who handed it on"),
            theCase -> theCase.subject().handedTo().stream()
                    .map(delegate -> delegate.value())
                    .collect(ImmutableSet.toImmutableSet()));

    /** Whoever keeps the register of letters, granted by the host (cán bộ theo dõi đơn thư). */
    public static final Role<Object> REGISTRAR =
            Role.granted("letter-case/registrar", Label.of("Cán bộ theo dõi đơn thư", "registrar of letters"));

    private LetterRoles() {}
}
