package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hoidong.core.law.LegalDocument;

/**
 * Where the wording of a provision was read, as far as the address is known whole (law.md 0.1).
 *
 * <p>An address of one article goes before that of the whole document.
 */
final class LawLinks {

    private static final String CODIFICATION = "https://github.com/diepxuan/diepxuan.github.io";
    private static final String REGISTER = "https://hethongphapluat.com/luat-to-chuc-chinh-quyen-dia-phuong-2015/dieu-";

    /** Documents whose full text has one address. */
    private static final ImmutableMap<LegalDocument, String> DOCUMENTS = ImmutableMap.<LegalDocument, String>builder()
            .put(VietnamDocuments.LAW_87_2015_QH13, CODIFICATION)
            .put(VietnamDocuments.LAW_42_2013_QH13, CODIFICATION)
            .put(VietnamDocuments.LAW_02_2011_QH13, CODIFICATION)
            .put(VietnamDocuments.LAW_25_2018_QH14, CODIFICATION)
            .put(VietnamDocuments.CIRCULAR_05_2021, CODIFICATION)
            .put(VietnamDocuments.LABOUR_CODE_2019, CODIFICATION)
            .put(VietnamDocuments.CIVIL_CODE_2015, CODIFICATION)
            .put(VietnamDocuments.DECREE_154_2026, CODIFICATION)
            .put(VietnamDocuments.DECREE_155_2026, CODIFICATION)
            .put(VietnamDocuments.DECREE_156_2026, CODIFICATION)
            .put(VietnamDocuments.LAW_72_2025_QH15, "https://github.com/LaHieu11/baucu-luongminh")
            .put(
                    VietnamDocuments.LAW_121_2025_QH15,
                    "https://luatvietnam.vn/hanh-chinh/luat-hoat-dong-giam-sat-cua-quoc-hoi-va-hoi-dong-nhan-dan-2025-so-121-2025-qh15-423514-d1.html")
            .put(
                    VietnamDocuments.LAW_87_2025_QH15,
                    "https://cathai.haiphong.gov.vn/tuyen-truyen-pho-bien-phap-luat/9-diem-moi-cua-luat-sua-doi-luat-ban-hanh-van-ban-quy-pham-phap-luat-2025-779936")
            .put(
                    VietnamDocuments.DECREE_78_2025,
                    "https://tuphap.hatinh.gov.vn/chi-tiet-tin-tuc/quy-dinh-moi-ve-soan-thao-nghi-quyet-cua-hoi-dong-nhan-dan-tinh")
            .put(
                    VietnamDocuments.RESOLUTION_85_2014_QH13,
                    "https://kinhtedothi.vn/nguoi-co-qua-nua-phieu-tin-nhiem-thap-co-the-xin-tu-chuc.html")
            .put(
                    VietnamDocuments.RESOLUTION_96_2023_QH15,
                    "https://luatvietnam.vn/tin-van-ban-moi/cac-truong-hop-bo-phieu-tin-nhiem-voi-nguoi-giu-chuc-vu-186-94734-article.html")
            .put(
                    VietnamDocuments.RESOLUTION_104_2025,
                    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/96743/quy-dinh-ve-viec-chuan-bi-ky-hop-hoi-dong-nhan-dan-cap-xa")
            .put(VietnamDocuments.RESOLUTION_114_2025, "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=186662")
            .put(
                    VietnamDocuments.RESOLUTION_1130_2016,
                    "https://baohatinh.vn/hdnd-cap-tinh-theo-luat-to-chuc-chinh-quyen-dia-phuong-co-gi-moi-post111098.html")
            .put(
                    VietnamDocuments.DECISION_30_2020,
                    "https://vinanet.vn/van-ban-phap-luat/quyet-dinh-cua-thu-tuong-sua-doi-quy-che-tiep-nhan-kien-nghi-cua-cu-tri-735450.html")
            .buildOrThrow();

    /** Articles of Laws 77/2015/QH13 and 80/2015/QH13 and others that have an address of their own. */
    private static final ImmutableMap<String, String> ARTICLES = ImmutableMap.<String, String>builder()
            .put(
                    "77/2015/QH13 78",
                    "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A1296-hd-ky-hop-hoi-dong-nhan-dan-dien-ra-bao-nhieu-lan-mot-nam-ai-co-tham-quyen-trieu-tap-ky-hop-hoi-dong-n.html")
            .put(
                    "77/2015/QH13 79",
                    "https://thuvienphapluat.vn/hoi-dap-phap-luat/253A3-hd-chuong-trinh-ky-hop-hoi-dong-nhan-dan-dia-phuong-duoc-quy-dinh-the-nao.html")
            .put(
                    "77/2015/QH13 80",
                    "https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/ai-co-quyen-trieu-tap-ky-hop-hoi-dong-nhan-dan-lha5709.html")
            .put("77/2015/QH13 81", REGISTER + "81")
            .put("77/2015/QH13 93", REGISTER + "93")
            .put("77/2015/QH13 113", REGISTER + "113")
            .put(
                    "77/2015/QH13 91",
                    "https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/bieu-quyet-tai-phien-hop-toan-the-cua-hoi-dong-nhan-dan-nhu-the-nao-lha5718.html")
            .put(
                    "77/2015/QH13 102",
                    "https://xaydungchinhsach.chinhphu.vn/print/bo-noi-vu-de-xuat-ban-hanh-nghi-quyet-ve-trinh-tu-cu-tri-bai-nhiem-dai-bieu-hdnd-119230429074806505.htm")
            .put(
                    "77/2015/QH13 106",
                    "https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/quy-dinh-ve-phien-hop-thuong-truc-hoi-dong-nhan-dan-lha5958.html")
            .put("77/2015/QH13 18", "https://dbndthanhhoa.gov.vn/portal/KenhTin/Co-cau-to-chuc-Thuong-truc-480443.aspx")
            .put(
                    "80/2015/QH13 121",
                    "https://thuvienphapluat.vn/hoi-dap-phap-luat/26E3B-hd-quy-dinh-ve-quy-trinh-xay-dung-van-ban-phap-luat.html")
            .put(
                    "80/2015/QH13 133",
                    "https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_1095_1096_nam_2020.pdf/70")
            .put(
                    "80/2015/QH13 150",
                    "https://hethongphapluat.com/luat-ban-hanh-van-ban-quy-pham-phap-luat-2015/chuong-13")
            .put(
                    "80/2015/QH13 151",
                    "https://danluatold.thuvienphapluat.vn/xac-dinh-hieu-luc-cua-van-ban-quy-pham-phap-luat-180934.aspx?PostID=537356")
            .put(
                    "96/2023/QH15 2",
                    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/50860/nghi-quyet-96-ve-lay-phieu-tin-nhiem-bo-phieu-tin-nhiem")
            .put(
                    "64/2025/QH15 53",
                    "https://thuvienphapluat.vn/banan/tin-tuc/thoi-diem-co-hieu-luc-cua-van-ban-quy-pham-phap-luat-ke-tu-0142025-13980")
            .put(
                    "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN 32",
                    "https://daibieunhandan.vn/hoi-dap-chinh-sach-post410248.html")
            .buildOrThrow();

    private LawLinks() {}

    /** Returns the address of an article written as {@code 49.2.b}, of its document, or nothing. */
    static Optional<String> of(LegalDocument document, String article) {
        int dot = article.indexOf('.');
        String number = dot < 0 ? article : article.substring(0, dot);
        return Optional.ofNullable(ARTICLES.get(document.number() + " " + number))
                .or(() -> Optional.ofNullable(DOCUMENTS.get(document)));
    }
}
