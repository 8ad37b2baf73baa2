package org.hoidong.workflow.report;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/**
 * The texts of what reports say, in Vietnamese and English.
 *
 * <p>The names of dimensions, rows, measures and figures come from {@link RollUp#names} and {@link PublishedTable#names}.
 */
public final class ReportMessages {

    private static final Messages STANDARD = Messages.builder()
            .name(Rate.PART, Label.of("Tỷ lệ", "Rate"))
            .name(Rate.BASE, Label.of("tổng số", "the whole"))
            .text(
                    Rate.PERCENTAGE,
                    "{measure}: {percent}% ({part}/{whole}, trên “{base}”, làm tròn đến {decimals} chữ số thập phân)",
                    "{measure}: {percent}% ({part} of {whole} in \"{base}\", rounded half up to {decimals} decimals)")
            .text(
                    Rate.UNDEFINED,
                    "{measure}: không xác định tỷ lệ vì “{base}” bằng {whole}",
                    "{measure}: no percentage, because \"{base}\" is {whole}")
            .text(
                    Adding.CASES_ACCOUNTED_FOR,
                    "{given} vụ việc: {counted} được tính, {notOpen} chưa mở vào ngày báo cáo",
                    "Cases given: {given}; counted: {counted}; not open yet on the day of the report: {notOpen}")
            .text(
                    Adding.ROWS_ADD_UP,
                    "Theo “{dimension}”, các dòng cộng lại bằng {sum}, khớp tổng số {whole}",
                    "By \"{dimension}\" the rows add up to {sum}, the whole of {whole}")
            .text(
                    Adding.ROWS_OVERLAP,
                    "Theo “{dimension}”, các dòng cộng lại bằng {sum}, tổng số là {whole}: {count} vụ việc nằm ở nhiều dòng,"
                            + " gồm {cases}",
                    "By \"{dimension}\" the rows add up to {sum} and the whole is {whole}: cases in several rows: {count},"
                            + " among them {cases}")
            .text(
                    Adding.PARTS_ADD_UP,
                    "“{measure}”: các phần ({parts}) cộng lại bằng {sum}, khớp {whole}",
                    "\"{measure}\": its parts ({parts}) add up to {sum}, all of {whole}")
            .text(
                    Adding.IN_NO_PART,
                    "“{measure}” là {whole}, các phần cộng lại bằng {sum}: {count} vụ việc không thuộc phần nào, gồm {cases}",
                    "\"{measure}\" is {whole} and its parts add up to {sum}: cases in no part: {count}, among them {cases}")
            .text(
                    Adding.IN_SEVERAL_PARTS,
                    "“{measure}” là {whole}, các phần cộng lại bằng {sum}: {count} vụ việc thuộc nhiều phần, gồm {cases}",
                    "\"{measure}\" is {whole} and its parts add up to {sum}: cases in several parts: {count}, among them"
                            + " {cases}")
            .text(
                    Adding.ONLY_IN_PART,
                    "“{measure}” là {whole}, các phần cộng lại bằng {sum}: {count} vụ việc chỉ có trong các phần, gồm {cases}",
                    "\"{measure}\" is {whole} and its parts add up to {sum}: cases in a part only: {count}, among them"
                            + " {cases}")
            .text(
                    Adding.LOOK_AT_CASES,
                    "Rà soát các vụ việc đã nêu, mỗi vụ việc chỉ tính ở một chỗ",
                    "Look at the cases that are named; each is to be counted in one place")
            .text(
                    TableCheck.FIGURE_AGREES,
                    "{figure}: công bố {printed}, khớp số đếm từ hồ sơ là {counted}",
                    "{figure}: {printed} published and {counted} counted from the cases")
            .text(
                    TableCheck.FIGURE_DIFFERS,
                    "{figure}: công bố {printed}, đếm từ hồ sơ được {counted}",
                    "{figure}: {printed} published, {counted} counted from the cases")
            .text(
                    TableCheck.FIGURE_NOT_COUNTED,
                    "{figure}: công bố {printed}, không đếm được từ hồ sơ nên chưa đối chiếu",
                    "{figure}: {printed} published; it is not counted from cases and was not compared")
            .text(
                    TableCheck.SUM_AGREES,
                    "{figure}: {printed} bằng tổng {sum} của {parts} ({numbers})",
                    "{figure}: {printed} is the sum, {sum}, of {parts} ({numbers})")
            .text(
                    TableCheck.SUM_DIFFERS,
                    "{figure}: công bố {printed}, nhưng {parts} ({numbers}) cộng lại bằng {sum}",
                    "{figure}: {printed} published, but {parts} ({numbers}) add up to {sum}")
            .text(
                    TableCheck.PARTS_FIT,
                    "{figure}: {parts} ({numbers}) cộng lại bằng {sum}, không vượt quá {printed}",
                    "{figure}: {parts} ({numbers}) add up to {sum}, no more than {printed}")
            .text(
                    TableCheck.PARTS_EXCEED,
                    "{figure}: công bố {printed}, nhưng {parts} ({numbers}) cộng lại bằng {sum}, vượt quá số đó",
                    "{figure}: {printed} published, but {parts} ({numbers}) add up to {sum}, which is more")
            .text(
                    TableCheck.PERCENT_AGREES,
                    "{part}: {printed}% đúng với {count}/{whole} của “{base}” ({right}%)",
                    "{part}: {printed}% is right for {count} of {whole} in \"{base}\" ({right}%)")
            .text(
                    TableCheck.PERCENT_DIFFERS,
                    "{part}: công bố {printed}%, nhưng {count}/{whole} của “{base}” là {right}%",
                    "{part}: {printed}% published, but {count} of {whole} in \"{base}\" is {right}%")
            .text(
                    TableCheck.PERCENT_IMPOSSIBLE,
                    "{part}: công bố {printed}%, nhưng {count}/{whole} của “{base}” không phải là một tỷ lệ",
                    "{part}: {printed}% published, but {count} of {whole} in \"{base}\" is no percentage")
            .text(
                    TableCheck.COMPARE_CASES,
                    "Mở danh sách vụ việc đứng sau số đếm và đối chiếu với nơi công bố",
                    "Open the list of cases behind the count and compare it with whoever published the figure")
            .text(
                    TableCheck.ASK_PUBLISHER,
                    "Hỏi nơi công bố xem số nào đúng",
                    "Ask whoever published the table which figure is right")
            .build();

    private ReportMessages() {}

    /** Returns the texts. */
    public static Messages standard() {
        return STANDARD;
    }
}
