package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.EvidenceCategory;
import org.hoidong.core.oversight.EvidenceKind;

/**
 * The kinds of evidence that Vietnamese administration adds to the shipped ones.
 *
 * <p>The sources of recommendations are all shipped with {@link org.hoidong.core.oversight.RecommendationSource}.
 */
public final class VietnamOversight {

    /** A dispatch, the letter in which bodies answer each other (công văn). */
    public static final EvidenceKind OFFICIAL_DISPATCH =
            EvidenceKind.of("official-dispatch", Label.of("Công văn", "Official dispatch"), EvidenceCategory.DOCUMENT);

    /** The State Treasury's paper on money paid in or out (chứng từ kho bạc). */
    public static final EvidenceKind TREASURY_VOUCHER = EvidenceKind.of(
            "treasury-voucher", Label.of("Chứng từ Kho bạc Nhà nước", "Treasury voucher"), EvidenceCategory.DOCUMENT);

    private static final ImmutableList<EvidenceKind> EVIDENCE = ImmutableList.<EvidenceKind>builder()
            .addAll(EvidenceKind.standard())
            .add(OFFICIAL_DISPATCH, TREASURY_VOUCHER)
            .build();

    private VietnamOversight() {}

    /** Returns all kinds of evidence, the shipped ones first, for reading kinds by their ids. */
    public static ImmutableList<EvidenceKind> evidenceKinds() {
        return EVIDENCE;
    }
}
