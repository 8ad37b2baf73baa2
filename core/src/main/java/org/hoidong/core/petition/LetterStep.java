package org.hoidong.core.petition;

import java.util.Arrays;
import org.hoidong.core.basics.Label;

/** What is owed on the way of a letter, each within its own time. */
public enum LetterStep {
    /** The writer is told what becomes of it: accepted, to be looked into, refused, passed on (thông báo kết quả xử lý). */
    WRITER_TOLD(
            "writer-told",
            Label.of("Thông báo kết quả xử lý đơn cho người viết", "Tell the writer what becomes of it")),
    /** A denunciation is looked at for the first time (xử lý ban đầu thông tin tố cáo). */
    EXAMINED("examined", Label.of("Xử lý ban đầu thông tin tố cáo", "Examine the denunciation")),
    /** A complaint is accepted, or it is said why not (thụ lý khiếu nại). */
    ACCEPTED("accepted", Label.of("Thụ lý giải quyết khiếu nại", "Accept the complaint")),
    /** It is passed on to the competent body (chuyển đơn). */
    PASSED_ON("passed-on", Label.of("Chuyển đơn đến cơ quan có thẩm quyền", "Pass it on to the competent body")),
    /** A dialogue with who complained is announced (thông báo tổ chức đối thoại). */
    DIALOGUE_ANNOUNCED(
            "dialogue-announced", Label.of("Thông báo tổ chức đối thoại", "Announce the dialogue on the complaint")),
    /** A decision to suspend, end or resume the settlement is sent (gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục). */
    DECISION_SENT(
            "decision-sent",
            Label.of(
                    "Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết khiếu nại",
                    "Send the decision to suspend, end or resume")),
    /** It is settled (giải quyết). */
    SETTLED("settled", Label.of("Giải quyết đơn", "Settle it")),
    /** The delegate who passed it on is told of the settlement (thông báo cho đại biểu chuyển đơn). */
    DELEGATE_TOLD(
            "delegate-told",
            Label.of("Thông báo kết quả giải quyết cho đại biểu đã chuyển đơn", "Tell the delegate who passed it on")),
    /** The writer is told of the result by the delegate (đại biểu thông báo cho công dân). */
    RESULT_TOLD("result-told", Label.of("Đại biểu thông báo kết quả cho công dân", "Tell the citizen of the result"));

    private final String id;
    private final Label label;

    LetterStep(String id, Label label) {
        this.id = "letter/" + id;
        this.label = label;
    }

    /** Returns the id, for example {@code letter/settled}. */
    public String id() {
        return id;
    }

    /** Returns what is owed, in words. */
    public Label label() {
        return label;
    }

    /**
     * Reads a step by its id.
     *
     * @param id the id
     * @return the step
     * @throws IllegalArgumentException if there is none; it names those there are
     */
    public static LetterStep parse(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("step of a letter (" + id + ") must be one of "
                        + Arrays.stream(values()).map(LetterStep::id).toList()));
    }
}
