package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.DocumentCategory;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class RequiredContentTest {

    private static final Provision BASIS = Provision.of("Law 1/2020", "16");
    private static final DocumentKind RESOLUTION =
            DocumentKind.of("resolution", Label.same("Resolution"), DocumentCategory.DECISION);
    private static final ContentPart ASSESSMENT = part("assessment");
    private static final ContentPart IMPLEMENTER = part("implementer");
    private static final ContentPart PREAMBLE = part("preamble");

    private static final RequiredContent RULE = RequiredContent.of(BASIS, RESOLUTION, ASSESSMENT, IMPLEMENTER);

    private static ContentPart part(String id) {
        return ContentPart.of(id, Label.same(id), ContentCategory.TASK);
    }

    @Test
    void acceptsADocumentWithAllPartsAndMore() {
        Verdict verdict = RULE.judge(Set.of(PREAMBLE, IMPLEMENTER, ASSESSMENT));

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(RequiredContent.PART_PRESENT, RequiredContent.PART_PRESENT);
    }

    @Test
    void namesEachPartThatIsMissingAndNoOther() {
        Verdict verdict = RULE.judge(Set.of(PREAMBLE, ASSESSMENT));

        assertThat(verdict.isSatisfied()).isFalse();
        assertThat(verdict.reasons()).hasSize(2);
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(RequiredContent.PART_MISSING);
            assertThat(reason.facts())
                    .containsEntry("document", Datum.of("resolution"))
                    .containsEntry("part", Datum.of("implementer"));
            assertThat(reason.bases()).containsExactly(BASIS);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(RequiredContent.ADD_PART);
        });
    }

    @Test
    void namesAllPartsOfADocumentThatHasNone() {
        assertThat(RULE.judge(Set.of()).unmet())
                .extracting(reason -> reason.facts().get("part"))
                .containsExactly(Datum.of("assessment"), Datum.of("implementer"));
    }

    @Test
    void asksForAtLeastOnePart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredContent.of(BASIS, RESOLUTION))
                .withMessage("content of a resolution must have at least one part");
    }
}
