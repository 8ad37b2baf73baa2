package org.hoidong.core.voting;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the rules of this package give. */
public final class VotingMessages {

    private static final Messages STANDARD = build();

    private VotingMessages() {}

    /** Returns the texts in Vietnamese and English, with the names of the shipped kinds. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder messages = Messages.builder();
        addRules(messages);
        addCombinations(messages);
        addVotes(messages);
        addDepletion(messages);
        addConfidence(messages);
        addRatings(messages);
        addPublished(messages);
        addNames(messages);
        return messages.build();
    }

    private static void addRules(Messages.Builder messages) {
        messages.text(
                        MajorityRule.REACHED,
                        "{inFavour} phiếu tán thành, đạt mức cần thiết {needed} trên {base} ({baseKind})",
                        "{inFavour} in favour; {needed} of {base} ({baseKind}) are needed")
                .text(
                        MajorityRule.NOT_REACHED,
                        "{inFavour} phiếu tán thành, chưa đạt mức cần thiết {needed} trên {base} ({baseKind}), còn thiếu {missing}",
                        "{inFavour} in favour; {needed} of {base} ({baseKind}) are needed, {missing} short")
                .text(
                        MajorityRule.WIN_MORE_VOTES,
                        "Cần thêm {missing} phiếu tán thành để đạt {needed} phiếu",
                        "{missing} more must vote in favour to reach {needed}")
                .text(
                        MajorityRule.VOTE_WITH_MORE_PRESENT,
                        "Chỉ có {present} đại biểu có mặt được biểu quyết; biểu quyết khi có ít nhất {needed} đại biểu",
                        "Only {present} are present who may vote; vote when at least {needed} are")
                .text(
                        QuorumRule.PRESENT,
                        "{present} người có mặt, đủ số cần thiết {needed} trên {base} ({baseKind})",
                        "{present} present; {needed} of {base} ({baseKind}) are needed")
                .text(
                        QuorumRule.NOT_PRESENT,
                        "{present} người có mặt, chưa đủ số cần thiết {needed} trên {base} ({baseKind}), còn thiếu {missing}",
                        "{present} present; {needed} of {base} ({baseKind}) are needed, {missing} short")
                .text(
                        QuorumRule.GATHER_MORE,
                        "Chỉ tiến hành khi có thêm {missing} người, đủ {needed} người có mặt",
                        "Proceed when {missing} more have come, {needed} in all")
                .text(
                        SupportRule.ENOUGH,
                        "{supporters} người yêu cầu, đạt mức cần thiết {needed} trên {base} ({baseKind})",
                        "{supporters} support the demand; {needed} of {base} ({baseKind}) are needed")
                .text(
                        SupportRule.TOO_SMALL,
                        "{supporters} người yêu cầu, chưa đạt mức cần thiết {needed} trên {base} ({baseKind}), còn thiếu {missing}",
                        "{supporters} support the demand; {needed} of {base} ({baseKind}) are needed, {missing} short")
                .text(
                        SupportRule.FIND_MORE_SUPPORT,
                        "Cần thêm {missing} người yêu cầu để đạt {needed} người",
                        "{missing} more must support the demand to reach {needed}");
    }

    private static void addCombinations(Messages.Builder messages) {
        messages.text(
                        ShareRule.REACHED,
                        "{counted}: {obtained}, đạt mức cần thiết {needed} trên {base} ({baseKind})",
                        "{counted}: {obtained}; {needed} of {base} ({baseKind}) are needed")
                .text(
                        ShareRule.NOT_REACHED,
                        "{counted}: {obtained}, chưa đạt mức cần thiết {needed} trên {base} ({baseKind}), còn thiếu {missing}",
                        "{counted}: {obtained}; {needed} of {base} ({baseKind}) are needed, {missing} short")
                .text(
                        ShareRule.RAISE,
                        "{counted}: cần thêm {missing} để đạt {needed}",
                        "{counted}: {missing} more are needed to reach {needed}")
                .text(
                        TieRule.CHAIR_FOR,
                        "Số phiếu ngang nhau ({inFavour} tán thành, {against} không tán thành); chủ tọa tán thành nên được thông qua",
                        "Equal votes ({inFavour} for, {against} against); the chair voted for, so it carries")
                .text(
                        TieRule.CHAIR_AGAINST,
                        "Số phiếu ngang nhau ({inFavour} tán thành, {against} không tán thành); chủ tọa không tán thành nên không được thông qua",
                        "Equal votes ({inFavour} for, {against} against); the chair voted against, so it does not carry")
                .text(
                        TieRule.UNDECIDED,
                        "Số phiếu ngang nhau ({inFavour} tán thành, {against} không tán thành), không rõ ý kiến của chủ tọa",
                        "Equal votes ({inFavour} for, {against} against), and the chair is on neither side")
                .text(
                        TieRule.RECORD_CHAIR,
                        "Ghi rõ ý kiến biểu quyết của chủ tọa, hoặc biểu quyết lại",
                        "Record on which side the chair voted, or vote again")
                .text(EachGroupRule.PASSED, "Nhóm {group} đã thông qua", "Group {group} passed it")
                .text(EachGroupRule.FAILED, "Nhóm {group} không thông qua", "Group {group} did not pass it")
                .text(
                        MethodRule.ALLOWED,
                        "Hình thức biểu quyết {method} là một trong các hình thức được phép: {allowed}",
                        "The method {method} is one of those allowed: {allowed}")
                .text(
                        MethodRule.NOT_ALLOWED,
                        "Hình thức biểu quyết {method} không thuộc các hình thức được phép: {allowed}",
                        "The method {method} is none of those allowed: {allowed}")
                .text(MethodRule.VOTE_BY_ALLOWED, "Biểu quyết bằng: {allowed}", "Vote by: {allowed}");
    }

    private static void addVotes(Messages.Builder messages) {
        messages.text(
                        Vote.DECLARED_CARRIED,
                        "{declaredBy} tuyên bố được thông qua, không kiểm đếm ({method}, {declaredAt})",
                        "{declaredBy} declared it carried, without a count ({method}, {declaredAt})")
                .text(
                        Vote.DECLARED_NOT_CARRIED,
                        "{declaredBy} tuyên bố không được thông qua, không kiểm đếm ({method}, {declaredAt})",
                        "{declaredBy} declared it not carried, without a count ({method}, {declaredAt})")
                .text(Vote.NO_RESULT, "Chưa có kết quả biểu quyết ({method})", "The vote has no result yet ({method})")
                .text(
                        Vote.RECORD_RESULT,
                        "Ghi nhận kết quả kiểm đếm, hoặc lời tuyên bố nếu biểu quyết không kiểm đếm",
                        "Record the count, or the declaration of a vote without one");
    }

    private static void addDepletion(Messages.Builder messages) {
        messages.text(
                        DepletionRule.COMPLETE,
                        "{inOffice} đại biểu hiện có, đạt mức cần thiết {needed} trên {base} ({baseKind})",
                        "{inOffice} in office; {needed} of {base} ({baseKind}) are needed")
                .text(
                        DepletionRule.DEPLETED,
                        "Chỉ còn {inOffice} đại biểu, chưa đạt mức cần thiết {needed} trên {base} ({baseKind}), còn thiếu {missing}",
                        "{inOffice} in office; {needed} of {base} ({baseKind}) are needed, {missing} short")
                .text(
                        DepletionRule.BELOW_LOWEST,
                        "Chỉ còn {inOffice} đại biểu, dưới mức tối thiểu {needed} trên {base} ({baseKind}), còn thiếu {missing}: thực hiện theo quy định của cơ quan cấp trên",
                        "{inOffice} in office, below the least {needed} of {base} ({baseKind}), {missing} short: the body above decides what is done")
                .text(
                        DepletionRule.MUCH_TIME_LEFT,
                        "Từ ngày {on} đến hết nhiệm kỳ (ngày {lastDay}) còn trên {months} tháng (quá ngày {limit}): phải bầu cử bổ sung",
                        "From {on} to the end of the term on {lastDay}, more than {months} months are left (beyond {limit}): there must be a by-election")
                .text(
                        DepletionRule.LITTLE_TIME_LEFT,
                        "Từ ngày {on} đến hết nhiệm kỳ (ngày {lastDay}) còn không quá {months} tháng (không quá ngày {limit})",
                        "From {on} to the end of the term on {lastDay}, no more than {months} months are left (not beyond {limit})")
                .text(
                        DepletionRule.HOLD_BY_ELECTION,
                        "Bầu cử bổ sung ít nhất {missing} đại biểu",
                        "Hold a by-election; seats to fill, at least: {missing}")
                .text(
                        DepletionRule.DECIDE_BY_MORE,
                        "Mỗi quyết định cần ít nhất {votes} phiếu tán thành của {inOffice} đại biểu hiện có",
                        "Each decision needs at least {votes} votes of the {inOffice} in office")
                .text(
                        DepletionRule.DECIDE_PLAN_AND_BUDGET,
                        "Chỉ quyết định kế hoạch phát triển kinh tế - xã hội và ngân sách",
                        "Decide on the socio-economic plan and the budget only")
                .text(
                        DepletionRule.ASK_HIGHER_BODY,
                        "Báo cáo và thực hiện theo quy định của cơ quan cấp trên",
                        "Report to the body above and do as it rules");
    }

    private static void addConfidence(Messages.Builder messages) {
        messages.text(
                        ConfidenceTrigger.TRIGGERED,
                        "{choice}: {obtained} trên {base} ({baseKind}), đạt mức {needed}, {inARow} lần liên tiếp (cần {rowNeeded}): {consequences}",
                        "{choice}: {obtained} of {base} ({baseKind}), {needed} are enough, {inARow} in a row ({rowNeeded} needed): {consequences}")
                .text(
                        ConfidenceTrigger.NOT_TRIGGERED,
                        "{choice}: {obtained} trên {base} ({baseKind}), mức phải đạt {needed} (còn cách {missing}), {inARow} lần liên tiếp (cần {rowNeeded}): không thuộc trường hợp {consequences}",
                        "{choice}: {obtained} of {base} ({baseKind}), from {needed} ({missing} away), {inARow} in a row ({rowNeeded} needed): not the case for {consequences}")
                .text(ConfidenceTrigger.FOLLOW, "Thực hiện: {consequences}", "What follows: {consequences}")
                .text(
                        ConfidenceCall.BODY_MAY_CALL,
                        "{body} có quyền kiến nghị bỏ phiếu tín nhiệm",
                        "{body} may call for a vote of confidence")
                .text(
                        ConfidenceCall.BODY_MAY_NOT_CALL,
                        "{body} không có quyền kiến nghị bỏ phiếu tín nhiệm; có quyền: {allowed}",
                        "{body} may not call for a vote of confidence; these may: {allowed}")
                .text(
                        ConfidenceCall.RATING_CALLS,
                        "Kết quả lấy phiếu tín nhiệm dẫn đến bỏ phiếu tín nhiệm ({consequences})",
                        "The rating leads to a vote of confidence ({consequences})")
                .text(
                        ConfidenceCall.RATING_DOES_NOT_CALL,
                        "Kết quả lấy phiếu tín nhiệm không dẫn đến bỏ phiếu tín nhiệm",
                        "The rating does not lead to a vote of confidence");
    }

    private static void addRatings(Messages.Builder messages) {
        messages.text(
                        RatingFrequency.DUE,
                        "Lấy phiếu tín nhiệm tại {ratingSession} năm {ratingYear}, đúng kỳ họp này (năm {year})",
                        "Office holders are rated at the {ratingSession} of {ratingYear}, which is this one (of {year})")
                .text(
                        RatingFrequency.NOT_DUE,
                        "Lấy phiếu tín nhiệm tại {ratingSession} năm {ratingYear}, không phải {session} năm {year}",
                        "Office holders are rated at the {ratingSession} of {ratingYear}, not at the {session} of {year}")
                .text(
                        RatingFrequency.RATE_THEN,
                        "Lấy phiếu tín nhiệm tại {ratingSession} năm {ratingYear}",
                        "Rate them at the {ratingSession} of {ratingYear}")
                .text(
                        RatingExemption.RATED,
                        "Thuộc diện lấy phiếu tín nhiệm ngày {ratedOn}; giữ chức vụ từ ngày {since}",
                        "To be rated on {ratedOn}; in office since {since}")
                .text(
                        RatingExemption.RETIRES,
                        "Không lấy phiếu tín nhiệm ngày {ratedOn} vì đã có thông báo nghỉ hưu ngày {announcedOn} (giữ chức vụ từ ngày {since})",
                        "Exempt from the rating on {ratedOn}: the retirement was announced on {announcedOn} (in office since {since})")
                .text(
                        RatingExemption.NEW,
                        "Không lấy phiếu tín nhiệm ngày {ratedOn} vì được bầu, bổ nhiệm trong năm, ngày {since}",
                        "Exempt from the rating on {ratedOn}: elected or appointed in the same year, on {since}");
    }

    private static void addPublished(Messages.Builder messages) {
        messages.text(
                        PublishedResult.REPRODUCED,
                        "{choice}: {percent}% là tỷ lệ của {count} trên {base} ({baseKind})",
                        "{choice}: {percent}% is {count} of {base} ({baseKind})")
                .text(
                        PublishedResult.TRUNCATED,
                        "{choice}: {percent}% là tỷ lệ của {count} trên {base} ({baseKind}), cắt bớt phần lẻ mà không làm tròn thành {rounded}%",
                        "{choice}: {percent}% is {count} of {base} ({baseKind}), cut off and not rounded to {rounded}%")
                .text(
                        PublishedResult.NOT_REPRODUCED,
                        "{choice}: {percent}% không phải là tỷ lệ của {count} trên {base} ({baseKind}); tỷ lệ đúng là {rounded}%",
                        "{choice}: {percent}% is not {count} of {base} ({baseKind}), which is {rounded}%")
                .text(
                        PublishedResult.ADDS_UP,
                        "Tổng các số là {sum}, bằng {totalKind} ({total})",
                        "The counts add up to {sum}, as many as {totalKind} ({total})")
                .text(
                        PublishedResult.DOES_NOT_ADD_UP,
                        "Tổng các số là {sum}, khác {totalKind} là {total} (chênh lệch {difference})",
                        "The counts add up to {sum}, but {totalKind} are {total} (difference {difference})");
    }

    private static void addNames(Messages.Builder messages) {
        VotingBase.standard().forEach(base -> messages.name(base.id(), base.label()));
        VoteChoice.standard().forEach(choice -> messages.name(choice.id(), choice.label()));
        VotingMethod.standard().forEach(method -> messages.name(method.id(), method.label()));
        ConfidenceConsequence.standard().forEach(kind -> messages.name(kind.id(), kind.label()));
        messages.name(SessionOfYear.MID_YEAR.id(), Label.of("kỳ họp thường lệ giữa năm", "regular mid-year session"));
        messages.name(SessionOfYear.YEAR_END.id(), Label.of("kỳ họp thường lệ cuối năm", "regular year-end session"));
    }
}
