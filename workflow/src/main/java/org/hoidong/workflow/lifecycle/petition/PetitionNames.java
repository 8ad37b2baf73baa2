package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/**
 * What the conditions of a petition of voters are called in diagrams and pages, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(PetitionNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class PetitionNames {

    private static final Messages STANDARD = build();

    private PetitionNames() {}

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(names, "is-opened-on-its-day", "ghi nhận đúng ngày tiếp nhận", "opened on the day it was received");
        name(
                names,
                "is-of-the-own-tier",
                "thuộc thẩm quyền cấp mình, không ai tự theo dõi, kiểm tra mình",
                "its own tier is competent, and nobody follows or verifies itself");
        name(names, "is-of-another-level", "thuộc thẩm quyền cấp khác", "another level is competent");
        name(names, "names-its-parts", "ghi các nội dung được tách, có lý do", "its parts are named, with reasons");
        name(names, "names-the-other", "ghi kiến nghị trùng, có lý do", "the other one is named, with reasons");
        name(names, "is-its-follow-up", "hồ sơ theo dõi đúng kiến nghị", "the follow-up is of this petition");
        name(names, "is-resolved", "kết quả là đã giải quyết, nêu nội dung", "it is resolved, and it is said how");
        name(names, "is-explained", "kết quả là giải trình, nêu nội dung", "it is explained, and it is said what");
        name(
                names,
                "is-standing",
                "chưa có kết quả cuối cùng, nêu tình hình",
                "it has no end yet, and it is said how it stands");
        name(names, "is-another-session", "kỳ họp chưa ghi nhận", "the session is not recorded yet");
        name(
                names,
                "is-not-for-who-returned-it",
                "giao cơ quan khác cơ quan đã trả lại, hoặc nêu lý do giao lại",
                "it goes to another body than one that returned it, or it is said why not");
        name(
                names,
                "says-why-not-competent",
                "nêu lý do không thuộc thẩm quyền",
                "it is said why the body is not competent");
        name(names, "says-why-it-is-reopened", "nêu lý do mở lại", "it is said why the result does not stand");
        name(
                names,
                "is-fulfilled-by-its-follow-up",
                "hồ sơ theo dõi, nếu có, đã hoàn thành",
                "its follow-up, if it has one, was fulfilled");
        name(
                names,
                "is-ended-by-its-follow-up",
                "hồ sơ theo dõi, nếu có, đã kết thúc mà không phải là hoàn thành",
                "its follow-up, if it has one, ended without fulfilment");
        name(names, "is-given", "nêu nội dung trả lời", "it is said what the answer is");
        name(names, "is-unanswered", "chưa được trả lời", "an answer is awaited");
        name(names, "is-without-follow-up", "chưa có hồ sơ theo dõi", "it has no follow-up yet");
        return names.build();
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("petition-case/" + what, Label.of(vietnamese, english));
    }
}
