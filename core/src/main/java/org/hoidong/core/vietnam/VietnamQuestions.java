package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.WrittenAnswerCase;
import org.hoidong.core.oversight.WrittenAnswerCategory;

/** The cases in which a question to who is questioned is answered in writing (trả lời chất vấn bằng văn bản): row A-O-32. */
public final class VietnamQuestions {

    /** Question outside the group of issues (chất vấn không thuộc nhóm vấn đề chất vấn). */
    public static final WrittenAnswerCase OUTSIDE_GROUP = WrittenAnswerCase.of(
            "question-outside-group",
            Label.of("Chất vấn không thuộc nhóm vấn đề chất vấn", "Question outside the group of issues"),
            WrittenAnswerCategory.OUTSIDE_GROUP);

    /** Question that needs verification (vấn đề chất vấn cần xác minh). */
    public static final WrittenAnswerCase NEEDS_VERIFICATION = WrittenAnswerCase.of(
            "question-needs-verification",
            Label.of("Vấn đề chất vấn cần xác minh", "Question that needs verification"),
            WrittenAnswerCategory.NEEDS_TIME);

    /** Question of the group that was not answered in time (chất vấn thuộc nhóm vấn đề nhưng chưa được trả lời). */
    public static final WrittenAnswerCase NOT_ANSWERED_IN_TIME = WrittenAnswerCase.of(
            "question-not-answered",
            Label.of(
                    "Chất vấn thuộc nhóm vấn đề nhưng chưa được trả lời",
                    "Question of the group that was not answered in time"),
            WrittenAnswerCategory.LEFT_UNANSWERED);

    private static final ImmutableList<WrittenAnswerCase> WRITTEN_ANSWERS =
            ImmutableList.of(OUTSIDE_GROUP, NEEDS_VERIFICATION, NOT_ANSWERED_IN_TIME);

    private VietnamQuestions() {}

    /** Returns the cases of a written answer, for reading kinds by their ids. */
    public static ImmutableList<WrittenAnswerCase> writtenAnswerCases() {
        return WRITTEN_ANSWERS;
    }
}
