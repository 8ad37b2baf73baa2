package org.hoidong.examples.quickstart.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A briefing made by hand, for the renderers' tests and for looking at. */
final class SampleBriefing {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);

    private static final Text CONCLUSION = text("Kết luận giám sát 04/KL-HĐND", "Conclusion of oversight 04/KL-HĐND");
    private static final Text DIRECTIVE =
            text("Kết luận hội nghị giao ban 27/7/2022", "Briefing conference of 27 July 2022");
    private static final Text PROVINCE = text("Cấp tỉnh", "Province");
    private static final Text DISTRICT = text("Cấp huyện", "District");

    private static final StateView NOT_STARTED =
            state("not-started", "Chưa thực hiện", "Not started", StateGroup.PENDING);
    private static final StateView IN_PROGRESS =
            state("in-progress", "Đang thực hiện", "In progress", StateGroup.ACTIVE);
    private static final StateView REPORTED_DONE =
            state("reported-done", "Đã báo cáo hoàn thành", "Reported done", StateGroup.ACTIVE);
    private static final StateView BEING_VERIFIED =
            state("being-verified", "Đang kiểm tra, xác nhận", "Being verified", StateGroup.ACTIVE);
    private static final StateView PARTLY =
            state("partly-implemented", "Đã thực hiện một phần", "Partly implemented", StateGroup.ACTIVE);
    private static final StateView NOT_MEETING =
            state("not-meeting", "Chưa đạt yêu cầu", "Not meeting the requirement", StateGroup.ACTIVE);
    private static final StateView SUSPENDED = state("suspended", "Tạm dừng", "Suspended", StateGroup.SUSPENDED);
    private static final StateView IMPLEMENTED =
            state("implemented", "Đã thực hiện", "Implemented", StateGroup.FULFILLED);
    private static final StateView WITHDRAWN = state("withdrawn", "Đã rút", "Withdrawn", StateGroup.ENDED);

    private SampleBriefing() {}

    /** Returns fifteen matters at the end of 2022. */
    static BriefingView of() {
        return of(matters());
    }

    /** Returns the same briefing with a text put wherever the data could put one. */
    static BriefingView saying(String text) {
        Text same = Text.same(text);
        MatterView matter = matters().get(1);
        Parties parties = new Parties(text, same, same, same, same);
        OwedView owed = new OwedView("o-1", SAT_2022_12_31.plusDays(3), same, same, same, 0);
        MatterView odd = new MatterView(
                text,
                same,
                same,
                same,
                parties,
                matter.issuedOn(),
                new StateView("odd", same, StateGroup.ACTIVE),
                same,
                new DueView(Optional.of(SAT_2022_12_31), same, ImmutableList.of(same), Optional.of(SAT_2022_12_31), 1),
                ImmutableList.of(owed),
                ImmutableList.of(new ReminderView("r-1", SAT_2022_12_31, same)),
                same,
                ImmutableList.of(new HistoryLine(1, SAT_2022_12_31, text, same, same, same, same)));
        ShareView share = SampleFigures.share(text, same, List.of(odd));
        ReasonView reason = new ReasonView(text, same, false, same, same);
        return new BriefingView(
                same,
                same,
                SAT_2022_12_31,
                SAT_2022_12_31,
                SAT_2022_12_31,
                SampleFigures.late(List.of(odd), same),
                SampleFigures.tiers(List.of(odd), same),
                ImmutableList.of(new StepsView(
                        text, same, ImmutableList.of(same), ImmutableList.of(same), same, ImmutableList.of(reason))),
                new BulkView(same, 1, 0, ImmutableList.of(new BulkView.NotMoved(text, ImmutableList.of(reason)))),
                new RecordView(1, 1, ImmutableList.of(reason), text, 0),
                ImmutableList.of(new VerdictView(same, same, false, ImmutableList.of(reason))),
                ImmutableList.of(new CaseFileView(
                        text,
                        same,
                        same,
                        same,
                        ImmutableList.of(owed),
                        ImmutableList.of(
                                new CaseFileView.RefusedStep(text, same, SAT_2022_12_31, ImmutableList.of(reason))))),
                ImmutableList.of(odd),
                ImmutableList.of(new StateCount(odd.state(), 1)),
                share,
                ImmutableList.of(share),
                SampleFigures.halfYear(same, List.of(odd), List.of(share)),
                ImmutableList.of(new RefusedView(2, text, text, same, ImmutableList.of(reason))),
                ImmutableList.of(new CorrectionView(
                        3,
                        text,
                        text,
                        true,
                        text,
                        same,
                        same,
                        SAT_2022_12_31,
                        same,
                        new StandingView(same, Optional.of(SAT_2022_12_31), 2),
                        new StandingView(same, Optional.empty(), 1))),
                1,
                ImmutableList.of(new MovedView(text, same, SAT_2022_12_31, SAT_2022_12_31, same)),
                ImmutableList.of(new ForwardedView(same, 1)),
                ImmutableList.of(new LawView(same, same, false, same, Optional.of("https://example.org/?a=1&b=\"2\""))),
                ImmutableList.of(new OtherDaysView(
                        same, ImmutableList.of(new OtherDaysView.Answer(SAT_2022_12_31, same, same)))),
                ImmutableList.of(same));
    }

    /** Returns a briefing in which nothing has happened. */
    static BriefingView empty() {
        return of(ImmutableList.of());
    }

    private static ImmutableList<StepsView> steps() {
        return ImmutableList.of(new StepsView(
                "KN-2022-05",
                text("Sở Y tế", "Department of Health"),
                ImmutableList.of(text("Báo cáo hoàn thành", "Report completion")),
                ImmutableList.of(text("Trả lời", "Answer"), text("Báo cáo tiến độ", "Report progress")),
                text("Gia hạn", "Extend"),
                ImmutableList.of(roleNotHeld())));
    }

    private static BulkView.NotMoved notUrged() {
        return new BulkView.NotMoved("KN-2022-05", ImmutableList.of(roleNotHeld()));
    }

    private static ReasonView roleNotHeld() {
        return new ReasonView(
                "workflow/role-not-held",
                text("không có tư cách", "the role is not held"),
                false,
                Text.NONE,
                text("thuộc thẩm quyền của Thường trực", "it is for the Standing Committee"));
    }

    private static ImmutableList<CorrectionView> corrections() {
        return ImmutableList.of(new CorrectionView(
                41,
                "E-040",
                "KN-2022-05",
                false,
                "E-030",
                text("Báo cáo tiến độ", "Progress reported"),
                Text.same("Bàn Thị Hải Yến"),
                SAT_2022_12_31,
                Text.same("Báo cáo đến muộn"),
                new StandingView(text("Đang thực hiện", "In progress"), Optional.of(SAT_2022_12_31), 2),
                new StandingView(text("Đang thực hiện", "In progress"), Optional.of(SAT_2022_12_31), 3)));
    }

    private static BriefingView of(ImmutableList<MatterView> matters) {
        boolean none = matters.isEmpty();
        return new BriefingView(
                text(
                        "Theo dõi việc thực hiện kiến nghị, kết luận và ý kiến cử tri, 6 tháng cuối năm 2022",
                        "Follow-up of recommendations, directives and voter petitions, second half of 2022"),
                text("Hội đồng nhân dân tỉnh Tuyên Quang", "Tuyên Quang Provincial People's Council"),
                SAT_2022_12_31,
                LocalDate.of(2022, 7, 1),
                SAT_2022_12_31,
                SampleFigures.late(matters, text("Kiến nghị cơ quan có thẩm quyền", "Turn to the competent authority")),
                none ? ImmutableList.of() : SampleFigures.tiers(matters, PROVINCE),
                none ? ImmutableList.of() : steps(),
                none
                        ? new BulkView(text("Đôn đốc", "Urged"), 0, 0, ImmutableList.of())
                        : new BulkView(text("Đôn đốc", "Urged"), 4, 3, ImmutableList.of(notUrged())),
                new RecordView(matters.size(), 3 * matters.size(), ImmutableList.of(), DIGEST, matters.size()),
                none ? ImmutableList.of() : checks(),
                none ? ImmutableList.of() : files(),
                matters,
                states(matters),
                SampleFigures.share("all", text("Tất cả", "All"), matters),
                shares(matters, PROVINCE, DISTRICT),
                SampleFigures.halfYear(text("Đã hoàn thành", "Implemented"), matters, byBody(matters)),
                none ? ImmutableList.of() : refused(),
                none ? ImmutableList.of() : corrections(),
                none ? 0 : 4,
                none
                        ? ImmutableList.of()
                        : ImmutableList.of(new MovedView(
                                "KN-2022-05",
                                text("hạn thực hiện", "implementation"),
                                LocalDate.of(2023, 1, 20),
                                LocalDate.of(2023, 1, 31),
                                text(
                                        "nghỉ Tết Nguyên đán từ 20/1/2023 đến 26/1/2023",
                                        "the Lunar New Year days off from 20 to 26 January 2023"))),
                none
                        ? ImmutableList.of()
                        : ImmutableList.of(
                                new ForwardedView(text("Trung ương", "central bodies"), 2),
                                new ForwardedView(text("cấp huyện", "districts"), 2),
                                new ForwardedView(text("cấp xã", "communes"), 1)),
                none
                        ? ImmutableList.of()
                        : ImmutableList.of(
                                new LawView(
                                        text("Luật 77/2015/QH13, Điều 91", "Law 77/2015/QH13, Article 91"),
                                        text("tỷ lệ thông qua nghị quyết", "the majority of a resolution"),
                                        false,
                                        text("đã đọc nguyên văn", "wording read"),
                                        Optional.of("https://example.org/77-91")),
                                new LawView(
                                        text("Luật 87/2015/QH13, Điều 7", "Law 87/2015/QH13, Article 7"),
                                        text("trách nhiệm thực hiện kết luận", "the duty to carry out conclusions"),
                                        false,
                                        Text.NONE,
                                        Optional.empty()),
                                new LawView(
                                        text("Quy chế 03/NQ-HĐND, Điều 26.1", "Regulations 03/NQ-HĐND, Article 26.1"),
                                        text("đôn đốc: 5 ngày làm việc", "urging: 5 working days"),
                                        true,
                                        Text.NONE,
                                        Optional.empty())),
                none
                        ? ImmutableList.of()
                        : ImmutableList.of(new OtherDaysView(
                                text("Những cấp nào có Hội đồng?", "Which tiers have a council?"),
                                ImmutableList.of(new OtherDaysView.Answer(
                                        LocalDate.of(2025, 7, 1),
                                        text("Cấp tỉnh, cấp xã", "Province level, commune level"),
                                        text("Luật 72/2025/QH15", "Law 72/2025/QH15"))))),
                none
                        ? ImmutableList.of()
                        : ImmutableList.of(text(
                                "Quy chế của Hội đồng trong bộ dữ liệu này là giả định.",
                                "The council's regulations in this data are invented.")));
    }

    private static ImmutableList<StateCount> states(List<MatterView> matters) {
        return ImmutableList.of(
                        NOT_STARTED,
                        IN_PROGRESS,
                        REPORTED_DONE,
                        BEING_VERIFIED,
                        PARTLY,
                        NOT_MEETING,
                        SUSPENDED,
                        IMPLEMENTED,
                        WITHDRAWN)
                .stream()
                .map(state -> new StateCount(
                        state, count(matters, matter -> matter.state().equals(state))))
                .collect(toImmutableList());
    }

    private static ImmutableList<CaseFileView> files() {
        return ImmutableList.of(new CaseFileView(
                "DT-2022-02",
                text("Đơn", "Letter"),
                text("Khiếu nại quyết định hành chính", "Complaint against a decision"),
                text("Đã thụ lý, đang giải quyết", "Accepted, being settled"),
                ImmutableList.of(new OwedView(
                        "DT-2022-02/letter-case/settle/3",
                        LocalDate.of(2022, 9, 19),
                        text("Thường trực Hội đồng nhân dân tỉnh", "Standing Committee"),
                        text("Giải quyết đơn", "Settle it"),
                        text("Điều 28 Luật 02/2011/QH13", "Law 02/2011/QH13, Article 28"),
                        103)),
                ImmutableList.of(new CaseFileView.RefusedStep(
                        "files.csv:19",
                        text("Lưu đơn", "Filed"),
                        LocalDate.of(2022, 8, 15),
                        ImmutableList.of(roleNotHeld())))));
    }

    private static ImmutableList<VerdictView> checks() {
        Text law = text("Luật 77/2015/QH13, Điều 91.2", "Law 77/2015/QH13, Article 91.2");
        return ImmutableList.of(
                new VerdictView(
                        text("Hội nghị", "Conference"),
                        text("Hội nghị giao ban ngày 27/7/2022", "Briefing conference of 27 July 2022"),
                        true,
                        ImmutableList.of(new ReasonView(
                                "meeting/convener-competent",
                                text(
                                        "Thường trực Hội đồng nhân dân tỉnh có thẩm quyền triệu tập",
                                        "The Standing Committee may convene the conference"),
                                true,
                                text("Luật 77/2015/QH13, Điều 104.3", "Law 77/2015/QH13, Article 104.3"),
                                Text.NONE))),
                new VerdictView(
                        text("Kỳ họp", "Session"),
                        text("Kỳ họp thứ tư, 6/7/2022 – 8/7/2022", "Fourth session, 6 to 8 July 2022"),
                        true,
                        ImmutableList.of(
                                new ReasonView(
                                        "meeting/quorum-reached",
                                        text(
                                                "47 trên 51 đại biểu có mặt, cần 34",
                                                "47 of 51 delegates were present, 34 needed"),
                                        true,
                                        text("Quy chế 03/NQ-HĐND, Điều 5", "Regulations 03/NQ-HĐND, Article 5"),
                                        Text.NONE),
                                new ReasonView(
                                        "meeting/notice-in-time",
                                        text(
                                                "Thông báo ngày 15/6/2022, chậm nhất là ngày 16/6/2022",
                                                "Notice went out on 15 June 2022, at the latest 16 June 2022"),
                                        true,
                                        text("Quy chế 03/NQ-HĐND, Điều 7.1", "Regulations 03/NQ-HĐND, Article 7.1"),
                                        Text.NONE))),
                new VerdictView(
                        text("Biểu quyết BQ-01", "Vote BQ-01"),
                        text(
                                "Thông qua toàn văn dự thảo nghị quyết về mức hỗ trợ quản lý công trình cấp nước",
                                "Adopt the whole draft resolution on support for rural water works"),
                        true,
                        ImmutableList.of(new ReasonView(
                                "voting/majority-reached",
                                text("45 phiếu tán thành trên 51 đại biểu, cần 26", "45 of 51 in favour, 26 needed"),
                                true,
                                law,
                                Text.NONE))),
                new VerdictView(
                        text("Biểu quyết BQ-02", "Vote BQ-02"),
                        text(
                                "Bổ sung vào chương trình dự thảo nghị quyết chưa có báo cáo thẩm tra",
                                "Add a draft resolution without a verification report to the agenda"),
                        false,
                        ImmutableList.of(new ReasonView(
                                "voting/majority-not-reached",
                                text("25 phiếu tán thành trên 51 đại biểu, cần 26", "25 of 51 in favour, 26 needed"),
                                false,
                                law,
                                text(
                                        "bổ sung hồ sơ, đưa ra kỳ họp sau",
                                        "complete the dossier and bring it to the next session")))),
                new VerdictView(
                        text("Nghị quyết", "Resolution"),
                        text(
                                "27/NQ-HĐND về kết quả giám sát chuyên đề đầu tư công",
                                "27/NQ-HĐND on the thematic oversight of public investment"),
                        true,
                        ImmutableList.of(new ReasonView(
                                "resolution/sent-up-in-time",
                                text(
                                        "Gửi ngày 12/7/2022, hạn ngày 18/7/2022",
                                        "Sent on 12 July 2022, due by 18 July 2022"),
                                true,
                                text("Luật 77/2015/QH13, Điều 85", "Law 77/2015/QH13, Article 85"),
                                Text.NONE))));
    }

    private static ImmutableList<RefusedView> refused() {
        return ImmutableList.of(
                new RefusedView(
                        29,
                        "E-028",
                        "KN-2022-01",
                        text("Xác nhận đã thực hiện", "Verified as implemented"),
                        ImmutableList.of(new ReasonView(
                                "follow-up/verifier-is-author",
                                text(
                                        "Ma Đình Thuận là người ký báo cáo hoàn thành nên không được tự xác nhận",
                                        "Ma Đình Thuận signed the completion report and cannot verify it"),
                                false,
                                text("Quy chế 03/NQ-HĐND, Điều 24.3", "Regulations 03/NQ-HĐND, Article 24.3"),
                                text(
                                        "để người khác của Ban Kinh tế - Ngân sách xác nhận",
                                        "let another member of the Economic-Budget Committee verify it")))),
                new RefusedView(
                        71,
                        "E-070",
                        "KN-2022-99",
                        text("Bắt đầu thực hiện", "Started"),
                        ImmutableList.of(new ReasonView(
                                "follow-up/unknown-matter",
                                text("Không có việc nào mang số KN-2022-99", "There is no matter KN-2022-99"),
                                false,
                                Text.NONE,
                                text("sửa số của việc", "correct the matter's number")))));
    }

    private static ImmutableList<ShareView> byBody(List<MatterView> matters) {
        return matters.stream()
                .map(matter -> matter.parties().addressee())
                .distinct()
                .map(body -> share(matters, body, matter -> matter.parties().addressee()))
                .collect(toImmutableList());
    }

    private static ImmutableList<ShareView> shares(List<MatterView> matters, Text... tiers) {
        return List.of(tiers).stream()
                .map(tier -> share(matters, tier, matter -> matter.parties().tier()))
                .collect(toImmutableList());
    }

    private static ShareView share(List<MatterView> matters, Text label, Function<MatterView, Text> by) {
        return SampleFigures.share(
                label.en(),
                label,
                matters.stream()
                        .filter(matter -> by.apply(matter).equals(label))
                        .toList());
    }

    private static int count(List<MatterView> matters, Predicate<MatterView> predicate) {
        return (int) matters.stream().filter(predicate).count();
    }

    private static ImmutableList<MatterView> matters() {
        return ImmutableList.of(
                matter(
                        "KN-2022-01",
                        CONCLUSION,
                        text(
                                "Ban hành kế hoạch đẩy nhanh giải ngân vốn đầu tư công 4 tháng cuối năm, giao mốc từng tháng cho từng chủ đầu tư.",
                                "Issue a plan to speed up public-investment disbursement for the last four months, with monthly marks for every project owner."),
                        "ubnd-tinh",
                        text("Ủy ban nhân dân tỉnh Tuyên Quang", "Tuyên Quang Provincial People's Committee"),
                        PROVINCE,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-08-22",
                        IMPLEMENTED,
                        "2022-09-15",
                        0),
                matter(
                        "KN-2022-02",
                        CONCLUSION,
                        text(
                                "Rà soát danh mục dự án chậm tiến độ, làm rõ trách nhiệm từng chủ đầu tư và tham mưu quyết định điều chỉnh kế hoạch vốn.",
                                "Review the list of delayed projects, establish each owner's responsibility, and prepare the decision that re-allots the funds."),
                        "so-khdt",
                        text("Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"),
                        PROVINCE,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-07-08",
                        NOT_MEETING,
                        "2022-12-06",
                        25),
                matter(
                        "KN-2022-03",
                        CONCLUSION,
                        text(
                                "Sửa chữa, đưa vào hoạt động trở lại các công trình cấp nước sinh hoạt tập trung đang dừng.",
                                "Repair the shared water works that stand still and put them back into use."),
                        "ubnd-chiem-hoa",
                        text("Ủy ban nhân dân huyện Chiêm Hóa", "People's Committee of Chiêm Hóa District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Dân tộc Hội đồng nhân dân tỉnh",
                                "Ethnic Affairs Committee of the Provincial People's Council"),
                        "2022-08-22",
                        BEING_VERIFIED,
                        "2023-01-12",
                        0),
                matter(
                        "KN-2022-04",
                        CONCLUSION,
                        text(
                                "Thành lập tổ quản lý cho từng công trình cấp nước và nghiệm thu việc khắc phục hư hỏng.",
                                "Set up an operating team for each water work and accept the repairs."),
                        "ubnd-na-hang",
                        text("Ủy ban nhân dân huyện Na Hang", "People's Committee of Na Hang District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Dân tộc Hội đồng nhân dân tỉnh",
                                "Ethnic Affairs Committee of the Provincial People's Council"),
                        "2022-08-22",
                        IN_PROGRESS,
                        "2022-09-30",
                        92),
                matter(
                        "KN-2022-05",
                        CONCLUSION,
                        text(
                                "Hoàn thành giải phóng mặt bằng các dự án khởi công mới, có biên bản bàn giao.",
                                "Finish site clearance for the newly started projects, with handover minutes."),
                        "ubnd-son-duong",
                        text("Ủy ban nhân dân huyện Sơn Dương", "People's Committee of Sơn Dương District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-08-22",
                        IN_PROGRESS,
                        "2023-01-31",
                        0),
                matter(
                        "KN-2022-06",
                        CONCLUSION,
                        text(
                                "Bổ sung số liệu và gửi lại báo cáo thực hiện kết luận giám sát năm 2021.",
                                "Complete the figures and send again the report on carrying out the 2021 conclusion."),
                        "ubnd-ham-yen",
                        text("Ủy ban nhân dân huyện Hàm Yên", "People's Committee of Hàm Yên District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-08-22",
                        IMPLEMENTED,
                        "2022-11-30",
                        0),
                matter(
                        "KN-2022-07",
                        CONCLUSION,
                        text(
                                "Thống kê hiện trạng, đơn vị quản lý và hồ sơ tài sản của toàn bộ công trình cấp nước sinh hoạt tập trung; báo cáo tại kỳ họp cuối năm.",
                                "Record the state, the operator and the asset file of every shared water work; report at the year-end session."),
                        "so-nnptnt",
                        text(
                                "Sở Nông nghiệp và Phát triển nông thôn",
                                "Department of Agriculture and Rural Development"),
                        PROVINCE,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-08-22",
                        REPORTED_DONE,
                        "2022-11-30",
                        31),
                matter(
                        "KN-2022-08",
                        CONCLUSION,
                        text(
                                "Khắc phục tuyến ống và bể chứa của các công trình cấp nước bị hư hỏng do mưa lũ.",
                                "Restore the pipes and tanks of the water works damaged by floods."),
                        "ubnd-lam-binh",
                        text("Ủy ban nhân dân huyện Lâm Bình", "People's Committee of Lâm Bình District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Dân tộc Hội đồng nhân dân tỉnh",
                                "Ethnic Affairs Committee of the Provincial People's Council"),
                        "2022-08-22",
                        SUSPENDED,
                        "2023-03-31",
                        0),
                matter(
                        "KN-2022-09",
                        CONCLUSION,
                        text(
                                "Quyết định giao đơn vị quản lý, khai thác và lập hồ sơ tài sản cho các công trình cấp nước đã đưa vào sử dụng.",
                                "Decide who operates the water works already in use, and draw up their asset files."),
                        "ubnd-yen-son",
                        text("Ủy ban nhân dân huyện Yên Sơn", "People's Committee of Yên Sơn District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                                "Economic and Budget Committee of the Provincial People's Council"),
                        "2022-08-22",
                        PARTLY,
                        "2023-02-15",
                        0),
                matter(
                        "KN-2022-10",
                        CONCLUSION,
                        text(
                                "Công khai trên cổng thông tin điện tử của thành phố kết quả thực hiện kiến nghị sau giám sát năm 2021.",
                                "Publish on the city's portal how the recommendations made after oversight in 2021 were carried out."),
                        "ubnd-tp-tuyen-quang",
                        text("Ủy ban nhân dân thành phố Tuyên Quang", "People's Committee of Tuyên Quang City"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh",
                                "Culture and Social Committee of the Provincial People's Council"),
                        "2022-08-22",
                        WITHDRAWN,
                        "",
                        0),
                matter(
                        "GB-2022-01",
                        DIRECTIVE,
                        text(
                                "Tổ chức ít nhất một phiên giải trình trong năm 2022 về một vấn đề cử tri trong huyện quan tâm, có kết luận bằng văn bản.",
                                "Hold at least one explanation session in 2022 on a matter that the voters of the district care about, with a written conclusion."),
                        "tt-hdnd-son-duong",
                        text(
                                "Thường trực Hội đồng nhân dân huyện Sơn Dương",
                                "Standing Committee of the People's Council of Sơn Dương District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Pháp chế Hội đồng nhân dân tỉnh",
                                "Legal Committee of the Provincial People's Council"),
                        "2022-07-27",
                        IN_PROGRESS,
                        "2022-12-28",
                        3),
                matter(
                        "GB-2022-02",
                        DIRECTIVE,
                        text(
                                "Rà soát toàn bộ kết luận giám sát, thẩm tra từ đầu nhiệm kỳ; lập danh mục việc chưa khắc phục và đôn đốc từng việc.",
                                "Go through all conclusions of oversight and verification since the term began; list what has not been remedied and urge each item."),
                        "tt-hdnd-chiem-hoa",
                        text(
                                "Thường trực Hội đồng nhân dân huyện Chiêm Hóa",
                                "Standing Committee of the People's Council of Chiêm Hóa District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Pháp chế Hội đồng nhân dân tỉnh",
                                "Legal Committee of the Provincial People's Council"),
                        "2022-07-27",
                        IMPLEMENTED,
                        "2022-09-23",
                        0),
                matter(
                        "GB-2022-03",
                        DIRECTIVE,
                        text(
                                "Theo dõi, đôn đốc việc trả lời và giải quyết kiến nghị cử tri; thông báo kết quả đến cử tri tại buổi tiếp xúc gần nhất.",
                                "Follow up and urge the answers to and the settlement of voter petitions; tell the voters the result at the next contact meeting."),
                        "tt-hdnd-yen-son",
                        text(
                                "Thường trực Hội đồng nhân dân huyện Yên Sơn",
                                "Standing Committee of the People's Council of Yên Sơn District"),
                        DISTRICT,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh",
                                "Culture and Social Committee of the Provincial People's Council"),
                        "2022-07-27",
                        NOT_STARTED,
                        "2023-01-05",
                        0),
                matter(
                        "GB-2022-04",
                        DIRECTIVE,
                        text(
                                "Thống nhất với Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc tỉnh cách chuẩn bị kỳ họp cuối năm; không đưa vào chương trình nội dung chuẩn bị chưa đạt yêu cầu; hướng dẫn Thường trực Hội đồng nhân dân cấp huyện cùng làm.",
                                "Agree with the provincial People's Committee and the Fatherland Front how the year-end session is prepared; keep off the agenda whatever is not well prepared; guide the district Standing Committees to do the same."),
                        "tt-hdnd-tinh",
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        PROVINCE,
                        text("Hội đồng nhân dân tỉnh Tuyên Quang", "Tuyên Quang Provincial People's Council"),
                        text(
                                "Ban Pháp chế Hội đồng nhân dân tỉnh",
                                "Legal Committee of the Provincial People's Council"),
                        "2022-07-27",
                        NOT_STARTED,
                        "2023-01-27",
                        0),
                matter(
                        "GB-2022-05",
                        DIRECTIVE,
                        text(
                                "Xây dựng và thực hiện kế hoạch giám sát thường xuyên việc thi hành nghị quyết của Hội đồng nhân dân tỉnh; báo cáo kết quả tại kỳ họp giữa năm 2023.",
                                "Draw up and carry out a plan of regular oversight of how the Council's resolutions are implemented; report at the mid-year session of 2023."),
                        "ban-phap-che",
                        text(
                                "Ban Pháp chế Hội đồng nhân dân tỉnh",
                                "Legal Committee of the Provincial People's Council"),
                        PROVINCE,
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        text(
                                "Thường trực Hội đồng nhân dân tỉnh",
                                "Standing Committee of the Provincial People's Council"),
                        "2022-07-27",
                        IN_PROGRESS,
                        "2023-07-31",
                        0));
    }

    private static MatterView matter(
            String id,
            Text source,
            Text text,
            String addresseeId,
            Text addressee,
            Text tier,
            Text overseer,
            Text validator,
            String issued,
            StateView state,
            String due,
            int late) {
        LocalDate issuedOn = LocalDate.parse(issued);
        Optional<LocalDate> dueOn = due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
        ImmutableList.Builder<OwedView> owed = ImmutableList.builder();
        if (state.group().isOpen()) {
            owed.add(new OwedView(
                    id + "-implement",
                    dueOn.orElseThrow(),
                    addressee,
                    text("báo cáo hoàn thành", "report completion"),
                    Text.NONE,
                    late));
            if (late > 0) {
                owed.add(new OwedView(
                        id + "-urge",
                        SAT_2022_12_31.plusDays(6 + late % 7),
                        overseer,
                        text("đôn đốc bằng văn bản", "urge in writing"),
                        text("Quy chế 03/NQ-HĐND, Điều 26.1", "Regulations 03/NQ-HĐND, Article 26.1"),
                        0));
            }
        }
        return new MatterView(
                id,
                source,
                text,
                text("Đầu tư công", "Public investment"),
                new Parties(addresseeId, addressee, tier, overseer, validator),
                issuedOn,
                state,
                late > 30 ? text("Tiếp thu một phần", "Partly accepted") : text("Tiếp thu", "Accepted"),
                new DueView(
                        dueOn,
                        text("30 ngày làm việc kể từ ngày ban hành", "30 working days from the day it was issued"),
                        ImmutableList.of(
                                text(
                                        "22/8/2022: ngày ban hành, không tính",
                                        "22 August 2022: day of issue, not counted"),
                                text("23/8/2022: ngày 1", "23 August 2022: day 1"),
                                text("24/8/2022: ngày 2", "24 August 2022: day 2"),
                                text(
                                        "1/9/2022 – 4/9/2022: nghỉ Quốc khánh, không tính",
                                        "1 to 4 September 2022: National Day, not counted")),
                        late > 0 ? dueOn.map(day -> day.plusDays(1)) : Optional.empty(),
                        late),
                owed.build(),
                state.group().isOpen() && late == 0
                        ? ImmutableList.of(new ReminderView(
                                id + "-r3",
                                dueOn.orElseThrow().minusDays(3),
                                text("còn 3 ngày làm việc", "3 working days left")))
                        : ImmutableList.of(),
                late > 30 ? text("Đôn đốc lần hai", "Urged again") : Text.NONE,
                ImmutableList.of(
                        new HistoryLine(
                                1,
                                issuedOn,
                                issued + " 09:00 +07:00",
                                text("Ban hành", "Issued"),
                                overseer,
                                Text.NONE,
                                text("Chưa thực hiện", "Not started")),
                        new HistoryLine(
                                2,
                                issuedOn.plusDays(14),
                                issuedOn.plusDays(15) + " 08:20 +07:00",
                                text("Bắt đầu thực hiện", "Started"),
                                addressee,
                                text("Kế hoạch 188/KH-UBND", "Plan 188/KH-UBND"),
                                state.label())));
    }

    private static StateView state(String id, String vi, String en, StateGroup group) {
        return new StateView("follow-up/" + id, text(vi, en), group);
    }

    private static Text text(String vi, String en) {
        return new Text(vi, en);
    }
}
