package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.LegalDocument;

/**
 * The legal documents of Viet Nam that the library cites, by their full numbers.
 *
 * <p>Bare numbers collide: Law 87/2015/QH13 is on oversight and Law 87/2025/QH15 on promulgation; Law 72/2025/QH15 is on
 * local government and Joint Resolution 72/2025 on voter contact. So each constant carries its year. It is a list of
 * citations, not of texts. A document has its days in force where law.md has them; the days of a rule in it are with the
 * values of {@link VietnamRules}.
 *
 * <p>For example {@code Provision.of(VietnamDocuments.LAW_77_2015_QH13, "91")} is cited "Điều 91 Luật 77/2015/QH13".
 */
public final class VietnamDocuments {

    // Local government

    /**
     * Organisation of local government (Tổ chức chính quyền địa phương), 19 June 2015; in force 1 January 2016
     * to 28 February 2025.
     */
    public static final LegalDocument LAW_77_2015_QH13 =
            document("77/2015/QH13", "Luật", "Law").inForce(InForce.LAW_77_2015);

    /** Amendment of the laws on the Government and on local government, 22 November 2019; in force 1 July 2020. */
    public static final LegalDocument LAW_47_2019_QH14 =
            document("47/2019/QH14", "Luật", "Law").inForce(InForce.LAW_47_2019);

    /** Organisation of local government, 19 February 2025; in force 1 March to 15 June 2025. */
    public static final LegalDocument LAW_65_2025_QH15 =
            document("65/2025/QH15", "Luật", "Law").inForce(InForce.LAW_65_2025);

    /**
     * Organisation of local government, with two tiers from 1 July 2025; in force 16 June 2025. Not the joint
     * resolution of the same number, {@link #JOINT_RESOLUTION_72_2025}.
     */
    public static final LegalDocument LAW_72_2025_QH15 =
            document("72/2025/QH15", "Luật", "Law").inForce(InForce.LAW_72_2025);

    /** Ethnic Affairs Committees and others in the councils of provinces and districts. */
    public static final LegalDocument RESOLUTION_1130_2016 =
            document("1130/2016/UBTVQH13", "Nghị quyết", "Resolution").inForce(InForce.RESOLUTION_1130_2016);

    /**
     * Organisation of People's Councils and People's Committees, 2003; no longer in force, cited for the
     * history of a rule only.
     */
    public static final LegalDocument COUNCIL_LAW_11_2003_QH11 = document("11/2003/QH11", "Luật", "Law");

    /** Guidance on the work of Standing Committees and Committees of Councils, 2019. */
    public static final LegalDocument RESOLUTION_629_2019 = document("629/2019/UBTVQH14", "Nghị quyết", "Resolution");

    /** Model working regulations of a provincial Council, 26 September 2025. */
    public static final LegalDocument RESOLUTION_103_2025 = document("103/2025/UBTVQH15", "Nghị quyết", "Resolution");

    /** Model working regulations of a commune Council, 26 September 2025. */
    public static final LegalDocument RESOLUTION_104_2025 =
            document("104/2025/UBTVQH15", "Nghị quyết", "Resolution").inForce(InForce.RESOLUTION_104);

    // Oversight

    /**
     * Oversight by the National Assembly and People's Councils (Hoạt động giám sát); in force 1 July 2016 to 28
     * February 2026. Not {@link #LAW_87_2025_QH15}.
     */
    public static final LegalDocument LAW_87_2015_QH13 =
            document("87/2015/QH13", "Luật", "Law").inForce(InForce.LAW_87_2015);

    /** Oversight by the National Assembly and People's Councils, 10 December 2025; in force 1 March 2026. */
    public static final LegalDocument LAW_121_2025_QH15 =
            document("121/2025/QH15", "Luật", "Law").inForce(InForce.LAW_121_2025);

    /** Guidance on oversight by Councils, 12 September 2022; in force from signing. */
    public static final LegalDocument RESOLUTION_594_2022 =
            document("594/NQ-UBTVQH15", "Nghị quyết", "Resolution").inForce(InForce.RESOLUTION_594);

    /** Details of Law 121/2025/QH15 for the National Assembly; for Councils an analogue only. */
    public static final LegalDocument RESOLUTION_113_2025 = document("113/2025/UBTVQH15", "Nghị quyết", "Resolution");

    /** Details of Law 121/2025/QH15 for oversight by Councils. */
    public static final LegalDocument RESOLUTION_114_2025 = document("114/2025/UBTVQH15", "Nghị quyết", "Resolution");

    /** Details of Law 121/2025/QH15 for oversight of legal documents. */
    public static final LegalDocument RESOLUTION_115_2025 = document("115/2025/UBTVQH15", "Nghị quyết", "Resolution");

    // Promulgation

    /** Promulgation of legal documents (Ban hành văn bản quy phạm pháp luật); in force 1 July 2016 to 31 March 2025. */
    public static final LegalDocument LAW_80_2015_QH13 =
            document("80/2015/QH13", "Luật", "Law").inForce(InForce.LAW_80_2015);

    /** Amendment of Law 80/2015/QH13; in force 1 January 2021. */
    public static final LegalDocument LAW_63_2020_QH14 =
            document("63/2020/QH14", "Luật", "Law").inForce(InForce.LAW_63_2020);

    /** Promulgation of legal documents, 19 February 2025; in force 1 April 2025. */
    public static final LegalDocument LAW_64_2025_QH15 =
            document("64/2025/QH15", "Luật", "Law").inForce(InForce.LAW_64_2025);

    /** Amendment of Law 64/2025/QH15, 25 June 2025; in force 1 July 2025. Not {@link #LAW_87_2015_QH13}. */
    public static final LegalDocument LAW_87_2025_QH15 =
            document("87/2025/QH15", "Luật", "Law").inForce(InForce.LAW_64_2025_AS_AMENDED);

    /** Details of Law 64/2025/QH15. */
    public static final LegalDocument DECREE_78_2025 = document("78/2025/NĐ-CP", "Nghị định", "Decree");

    /** Amendment of Decree 78/2025/NĐ-CP, with the procedure of communes. */
    public static final LegalDocument DECREE_187_2025 = document("187/2025/NĐ-CP", "Nghị định", "Decree");

    // Confidence votes

    /** Ratings and votes of confidence, 2014; repealed 1 July 2023. */
    public static final LegalDocument RESOLUTION_85_2014_QH13 = document("85/2014/QH13", "Nghị quyết", "Resolution");

    /** Ratings and votes of confidence (Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm); in force 1 July 2023. */
    public static final LegalDocument RESOLUTION_96_2023_QH15 =
            document("96/2023/QH15", "Nghị quyết", "Resolution").inForce(InForce.RESOLUTION_96_2023);

    // Voters, citizens and their letters

    /** Voter contact (Tiếp xúc cử tri), 20 February 2025. Not {@link #LAW_72_2025_QH15}. */
    public static final LegalDocument JOINT_RESOLUTION_72_2025 =
            document("72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "Nghị quyết liên tịch", "Joint Resolution");

    /** Regulation on the work of Councils, 2005, cited for voter contact. */
    public static final LegalDocument RESOLUTION_753_2005 =
            document("753/2005/NQ-UBTVQH11", "Nghị quyết", "Resolution");

    /** Receipt, settlement and answering of voter petitions passed on by the National Assembly. */
    public static final LegalDocument DECISION_33_2017 = document("33/2017/QĐ-TTg", "Quyết định", "Decision");

    /** Amendment of Decision 33/2017/QĐ-TTg; in force 1 October 2020. */
    public static final LegalDocument DECISION_30_2020 =
            document("30/2020/QĐ-TTg", "Quyết định", "Decision").inForce(InForce.DECISION_30_2020);

    /** Reception of citizens (Tiếp công dân). */
    public static final LegalDocument LAW_42_2013_QH13 = document("42/2013/QH13", "Luật", "Law");

    /** Complaints (Khiếu nại). */
    public static final LegalDocument LAW_02_2011_QH13 = document("02/2011/QH13", "Luật", "Law");

    /** Denunciations (Tố cáo). */
    public static final LegalDocument LAW_25_2018_QH14 = document("25/2018/QH14", "Luật", "Law");

    /**
     * Amendment of the laws on reception of citizens, complaints and denunciations, 10 December 2025; in force
     * 1 July 2026.
     */
    public static final LegalDocument LAW_136_2025_QH15 =
            document("136/2025/QH15", "Luật", "Law").inForce(InForce.LAW_136_2025);

    /** Handling of complaints, denunciations and petitions (Quy trình xử lý đơn). */
    public static final LegalDocument CIRCULAR_05_2021 = document("05/2021/TT-TTCP", "Thông tư", "Circular");

    /** Details of the law on reception of citizens; in force 1 July 2026. */
    public static final LegalDocument DECREE_154_2026 =
            document("154/2026/NĐ-CP", "Nghị định", "Decree").inForce(InForce.LAW_136_2025);

    /** Details of the law on complaints; in force 1 July 2026. */
    public static final LegalDocument DECREE_155_2026 =
            document("155/2026/NĐ-CP", "Nghị định", "Decree").inForce(InForce.LAW_136_2025);

    /** Details of the law on denunciations; in force 1 July 2026. */
    public static final LegalDocument DECREE_156_2026 =
            document("156/2026/NĐ-CP", "Nghị định", "Decree").inForce(InForce.LAW_136_2025);

    // Days and time limits

    /** Labour Code (Bộ luật Lao động), 2019: holidays and weekly days off. */
    public static final LegalDocument LABOUR_CODE_2019 = document("45/2019/QH14", "Bộ luật Lao động", "Labour Code");

    /** Civil Code (Bộ luật Dân sự), 2015: how time limits are counted. */
    public static final LegalDocument CIVIL_CODE_2015 = document("91/2015/QH13", "Bộ luật Dân sự", "Civil Code");

    /** Viet Nam Culture Day as a paid holiday (Ngày Văn hóa Việt Nam), 2026; its text was not read (CAL-04). */
    public static final LegalDocument RESOLUTION_28_2026_QH16 = document("28/2026/QH16", "Nghị quyết", "Resolution");

    /** Lunar new year and National Day holidays of 2023, 1 December 2022. */
    public static final LegalDocument LETTER_8056_2022 = document("8056/VPCP-KGVX", "Công văn", "Official letter");

    /** Swap of 29 April 2024 with Saturday 4 May 2024, 12 April 2024. */
    public static final LegalDocument LETTER_2450_2024 = document("2450/VPCP-KGVX", "Công văn", "Official letter");

    /** Holidays and swap of 2025, 26 November 2024. */
    public static final LegalDocument LETTER_8726_2024 = document("8726/VPCP-KGVX", "Công văn", "Official letter");

    /** Swap of 2 January 2026 with Saturday 10 January 2026, 25 December 2025. */
    public static final LegalDocument LETTER_12729_2025 = document("12729/VPCP-KGVX", "Công văn", "Official letter");

    private static final ImmutableList<LegalDocument> ALL = ImmutableList.of(
            LAW_77_2015_QH13,
            LAW_47_2019_QH14,
            LAW_65_2025_QH15,
            LAW_72_2025_QH15,
            RESOLUTION_1130_2016,
            COUNCIL_LAW_11_2003_QH11,
            RESOLUTION_629_2019,
            RESOLUTION_103_2025,
            RESOLUTION_104_2025,
            LAW_87_2015_QH13,
            LAW_121_2025_QH15,
            RESOLUTION_594_2022,
            RESOLUTION_113_2025,
            RESOLUTION_114_2025,
            RESOLUTION_115_2025,
            LAW_80_2015_QH13,
            LAW_63_2020_QH14,
            LAW_64_2025_QH15,
            LAW_87_2025_QH15,
            DECREE_78_2025,
            DECREE_187_2025,
            RESOLUTION_85_2014_QH13,
            RESOLUTION_96_2023_QH15,
            JOINT_RESOLUTION_72_2025,
            RESOLUTION_753_2005,
            DECISION_33_2017,
            DECISION_30_2020,
            LAW_42_2013_QH13,
            LAW_02_2011_QH13,
            LAW_25_2018_QH14,
            LAW_136_2025_QH15,
            CIRCULAR_05_2021,
            DECREE_154_2026,
            DECREE_155_2026,
            DECREE_156_2026,
            LABOUR_CODE_2019,
            CIVIL_CODE_2015,
            RESOLUTION_28_2026_QH16,
            LETTER_8056_2022,
            LETTER_2450_2024,
            LETTER_8726_2024,
            LETTER_12729_2025);

    private VietnamDocuments() {}

    /** Returns all of them, in the order of this page. */
    public static ImmutableList<LegalDocument> all() {
        return ALL;
    }

    private static LegalDocument document(String number, String vietnamese, String english) {
        return LegalDocument.of(number, Label.of(vietnamese + " " + number, english + " " + number));
    }
}
