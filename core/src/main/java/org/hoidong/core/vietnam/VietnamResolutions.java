package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.NumberPattern;
import org.hoidong.core.resolution.ResolutionCategory;
import org.hoidong.core.resolution.ResolutionKind;

/**
 * The kinds of resolutions that Vietnamese Councils count apart, and how their documents are numbered.
 *
 * <p>Beside the two kinds of law, {@link ResolutionKind#NORMATIVE} and {@link ResolutionKind#INDIVIDUAL}, national reports
 * count resolutions on questioning and on personnel; both decide cases (law.md 4.1). Normative resolutions carry the year
 * in their number, individual ones and all other documents of the Council do not: {@code 12/2025/NQ-HĐND}, {@code 35/NQ-HĐND}.
 * Those without a year are numbered by the year of issue ({@link
 * org.hoidong.core.resolution.NumberRegisters#ofYears}); no text that says so was read, so a Council that numbers through its term
 * takes {@link org.hoidong.core.resolution.NumberRegisters#ofTerms}.
 */
public final class VietnamResolutions {

    /** On the result of questioning (nghị quyết về chất vấn); it binds whoever was questioned. */
    public static final ResolutionKind ON_QUESTIONING = ResolutionKind.of(
            "on-questioning",
            Label.of("Nghị quyết về chất vấn", "Resolution on questioning"),
            ResolutionCategory.INDIVIDUAL);

    /** On the result of thematic oversight (nghị quyết về kết quả giám sát chuyên đề). */
    public static final ResolutionKind ON_THEMATIC_OVERSIGHT = ResolutionKind.of(
            "on-thematic-oversight",
            Label.of("Nghị quyết về kết quả giám sát chuyên đề", "Resolution on thematic oversight"),
            ResolutionCategory.INDIVIDUAL);

    /** On a report that a session considered (nghị quyết về báo cáo được xem xét tại kỳ họp). */
    public static final ResolutionKind ON_REPORT = ResolutionKind.of(
            "on-report",
            Label.of("Nghị quyết về báo cáo được xem xét tại kỳ họp", "Resolution on a report"),
            ResolutionCategory.INDIVIDUAL);

    /** On elections, reliefs and dismissals (nghị quyết về nhân sự). */
    public static final ResolutionKind ON_PERSONNEL = ResolutionKind.of(
            "on-personnel",
            Label.of("Nghị quyết về nhân sự", "Resolution on personnel"),
            ResolutionCategory.INDIVIDUAL);

    /** Normative resolutions: {@code 12/2025/NQ-HĐND}. */
    public static final NumberPattern NORMATIVE_NUMBER = NumberPattern.withYear("NQ-HĐND");

    /** Individual resolutions: {@code 35/NQ-HĐND}. */
    public static final NumberPattern INDIVIDUAL_NUMBER = NumberPattern.withoutYear("NQ-HĐND");

    /** Conclusions (kết luận): {@code 04/KL-HĐND}. */
    public static final NumberPattern CONCLUSION_NUMBER = NumberPattern.withoutYear("KL-HĐND");

    /** Reports (báo cáo): {@code 120/BC-HĐND}. */
    public static final NumberPattern REPORT_NUMBER = NumberPattern.withoutYear("BC-HĐND");

    /** Proposals (tờ trình): {@code 15/TTr-HĐND}. */
    public static final NumberPattern PROPOSAL_NUMBER = NumberPattern.withoutYear("TTr-HĐND");

    /** Plans (kế hoạch): {@code 36/KH-HĐND}. */
    public static final NumberPattern PLAN_NUMBER = NumberPattern.withoutYear("KH-HĐND");

    /** Normative decisions of the People's Committee (quyết định): {@code 43/2025/QĐ-UBND}, some provinces write {@code 043}. */
    public static final NumberPattern EXECUTIVE_DECISION_NUMBER = NumberPattern.withYear("QĐ-UBND");

    private static final ImmutableList<ResolutionKind> ALL = ImmutableList.<ResolutionKind>builder()
            .addAll(ResolutionKind.standard())
            .add(ON_QUESTIONING, ON_THEMATIC_OVERSIGHT, ON_REPORT, ON_PERSONNEL)
            .build();

    private VietnamResolutions() {}

    /** Returns all kinds, those of law first, for reading kinds by their ids. */
    public static ImmutableList<ResolutionKind> kinds() {
        return ALL;
    }

    /**
     * Returns how resolutions of a kind are numbered.
     *
     * @param kind the kind
     * @return the pattern
     */
    public static NumberPattern numberOf(ResolutionKind kind) {
        return kind.category() == ResolutionCategory.NORMATIVE ? NORMATIVE_NUMBER : INDIVIDUAL_NUMBER;
    }

    /**
     * Reads a number as Vietnamese keyboards and old fonts leave it.
     *
     * <p>Three letters look like Đ: the Icelandic Ð, the African Ɖ, and a D with a stroke laid over it. Only the first of
     * them all is the letter of the alphabet, and no two of them are equal; so they are all read as Đ here.
     *
     * @param text the number, for example {@code 12/2025/NQ-HĐND}
     * @return the number
     * @throws IllegalArgumentException as {@link DocumentNumber#parse}
     */
    public static DocumentNumber parseNumber(String text) {
        return DocumentNumber.parse(text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace("D\u0335", "Đ")
                .replace("D\u0336", "Đ"));
    }
}
