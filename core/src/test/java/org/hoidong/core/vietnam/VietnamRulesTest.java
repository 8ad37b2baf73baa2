package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.core.law.Grade;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.junit.jupiter.api.Test;

class VietnamRulesTest {

    private final RuleBook book = VietnamRules.standard();

    @Test
    void holdsNoValueOfLowGradeAndCitesADocumentOfTheListForEach() {
        for (RuleKey<?> key : book.keys()) {
            book.history(key).forEach(dated -> {
                assertThat(dated.grade()).as("%s", key).isNotEqualTo(Grade.LOW);
                assertThat(dated.row()).as("%s", key).isPresent();
                assertThat(VietnamDocuments.all()).contains(dated.basis().document());
            });
        }
    }

    @Test
    void hasDocumentsWithNumbersThatDoNotCollide() {
        assertThat(VietnamDocuments.all()).extracting(LegalDocument::number).doesNotHaveDuplicates();
        assertThat(VietnamDocuments.LAW_87_2015_QH13).isNotEqualTo(VietnamDocuments.LAW_87_2025_QH15);
        assertThat(VietnamDocuments.LAW_72_2025_QH15).isNotEqualTo(VietnamDocuments.JOINT_RESOLUTION_72_2025);
    }
}
