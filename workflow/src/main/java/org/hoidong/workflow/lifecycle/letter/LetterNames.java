package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableSetMultimap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.petition.PetitionRules;

/**
 * What the conditions of a citizen's letter are called in diagrams and pages, in Vietnamese and English: {@code
 * DiagramOptions.in(VIETNAMESE).naming(LetterNames.standard())}.
 *
 * <p>States, events, roles and obligations have their labels in the definition.
 */
public final class LetterNames {

    private static final Messages STANDARD = build();

    private LetterNames() {}

    /** Returns the names, by id. */
    public static Messages standard() {
        return STANDARD;
    }

    /** Returns the rules that the conditions ask, by the ids of the conditions: {@code DiagramOptions.citing}. */
    public static ImmutableSetMultimap<String, RuleKey<?>> rules() {
        return ImmutableSetMultimap.<String, RuleKey<?>>builder()
                .put("letter-case/splits-every-kind", PetitionRules.SPLIT)
                .putAll(
                        "letter-case/may-be-accepted",
                        PetitionRules.SPLIT,
                        PetitionRules.NOT_HANDLED_IF_ANONYMOUS,
                        PetitionRules.LIMITATION,
                        PetitionRules.SECOND_COMPLAINT_MADE)
                .putAll(
                        "letter-case/may-not-be-accepted",
                        PetitionRules.SPLIT,
                        PetitionRules.NOT_HANDLED_IF_ANONYMOUS,
                        PetitionRules.LIMITATION,
                        PetitionRules.SECOND_COMPLAINT_MADE)
                .putAll(
                        "letter-case/is-competent-elsewhere",
                        PetitionRules.PASSED_ON,
                        PetitionRules.PASSED_ON_ONCE,
                        PetitionRules.NOT_HANDLED_IF_SENT_TO_MANY)
                .put("letter-case/has-time-to-extend", PetitionRules.SETTLEMENT_CLOCK)
                .build();
    }

    private static Messages build() {
        Messages.Builder names = Messages.builder();
        name(names, "is-opened-on-its-day", "ghi nhận đúng ngày nhận đơn", "opened on the day it was received");
        name(names, "is-of-this-letter", "phân loại đúng đơn, đúng ngày", "the examination is of this letter and day");
        name(names, "is-mixed", "có nhiều loại nội dung", "it is of several kinds");
        name(names, "has-time-to-extend", "loại đơn được gia hạn giải quyết", "its time may be extended");
        name(names, "splits-every-kind", "mỗi loại nội dung một đơn riêng", "one letter for each of its kinds");
        name(names, "may-be-accepted", "đủ điều kiện thụ lý", "it may be accepted");
        name(names, "may-not-be-accepted", "có lý do không thụ lý", "there is a reason not to accept it");
        name(
                names,
                "is-competent-elsewhere",
                "thuộc thẩm quyền cơ quan khác, chưa chuyển lần nào",
                "another body is competent and does not have it");
        name(
                names,
                "may-be-extended",
                "còn được gia hạn, có lý do",
                "the law lets it be extended, and there are reasons");
        name(names, "reasons-are-given", "có nêu lý do, nội dung", "reasons are given");
        name(names, "writer-is-owed-word", "chưa thông báo cho người viết", "the writer is not told yet");
        name(names, "delegate-is-owed-word", "chưa thông báo cho đại biểu chuyển đơn", "the delegate is not told yet");
        name(names, "result-is-asked-for", "công dân đề nghị thông báo", "the citizen asked for it");
        name(names, "extension", "thời gian gia hạn", "the time of the extension");
        name(names, "is-complaint-first", "khiếu nại lần đầu, thông thường", "a first complaint, ordinary");
        name(names, "is-complaint-first-complex-case", "khiếu nại lần đầu, phức tạp", "a first complaint, complex");
        name(
                names,
                "is-complaint-first-remote-area",
                "khiếu nại lần đầu, vùng sâu, vùng xa",
                "a first complaint, in a remote area");
        name(
                names,
                "is-complaint-first-complex-in-remote-area",
                "khiếu nại lần đầu, phức tạp, vùng sâu, vùng xa",
                "a first complaint, complex, in a remote area");
        name(names, "is-complaint-second", "khiếu nại lần hai, thông thường", "a second complaint, ordinary");
        name(names, "is-complaint-second-complex-case", "khiếu nại lần hai, phức tạp", "a second complaint, complex");
        name(
                names,
                "is-complaint-second-remote-area",
                "khiếu nại lần hai, vùng sâu, vùng xa",
                "a second complaint, in a remote area");
        name(
                names,
                "is-complaint-second-complex-in-remote-area",
                "khiếu nại lần hai, phức tạp, vùng sâu, vùng xa",
                "a second complaint, complex, in a remote area");
        name(names, "is-denunciation-ordinary", "tố cáo thông thường", "a denunciation, ordinary");
        name(names, "is-denunciation-complex", "tố cáo phức tạp", "a denunciation, complex");
        name(
                names,
                "is-denunciation-specially-complex",
                "tố cáo đặc biệt phức tạp",
                "a denunciation, specially complex");
        return names.build();
    }

    private static void name(Messages.Builder names, String what, String vietnamese, String english) {
        names.name("letter-case/" + what, Label.of(vietnamese, english));
    }
}
