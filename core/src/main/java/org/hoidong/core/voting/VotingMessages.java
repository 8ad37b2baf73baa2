package org.hoidong.core.voting;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the rules of this package give. */
public final class VotingMessages {

    private static final Messages STANDARD = build();

    private VotingMessages() {}

    /** Returns the texts in Vietnamese and English, with the names of the shipped bases. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder messages = Messages.builder()
                .text(
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
                        "Chỉ có {present} đại biểu có mặt; biểu quyết khi có ít nhất {needed} đại biểu có mặt",
                        "Only {present} are present; vote when at least {needed} are")
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
                        "{missing} more must support the demand to reach {needed}")
                .text(
                        PublishedResult.REPRODUCED,
                        "{percent} % là tỷ lệ của {inFavour} trên {base} ({baseKind})",
                        "{percent} % is {inFavour} of {base} ({baseKind})")
                .text(
                        PublishedResult.TRUNCATED,
                        "{percent} % là tỷ lệ của {inFavour} trên {base} ({baseKind}), cắt bớt phần lẻ mà không làm tròn thành {rounded} %",
                        "{percent} % is {inFavour} of {base} ({baseKind}), cut off and not rounded to {rounded} %")
                .text(
                        PublishedResult.NOT_REPRODUCED,
                        "{percent} % không phải là tỷ lệ của {inFavour} trên {base} ({baseKind}); tỷ lệ đúng là {rounded} %",
                        "{percent} % is not {inFavour} of {base} ({baseKind}), which is {rounded} %");
        VotingBase.standard().forEach(base -> messages.name(base.id(), base.label()));
        return messages.build();
    }
}
