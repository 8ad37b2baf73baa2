package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.OfficeCategory;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class AppearanceRuleTest {

    private static final Provision BASIS = Provision.of("Law 1/2020", "60");
    private static final BodyKind EXECUTIVE = BodyKind.of("executive", Label.same("Executive"), BodyCategory.EXECUTIVE);
    private static final BodyKind AGENCY = BodyKind.of("agency", Label.same("Agency"), BodyCategory.AGENCY);
    private static final OfficeKind CHAIR = office("chair", OfficeCategory.HEAD, EXECUTIVE);
    private static final OfficeKind VICE_CHAIR = office("vice-chair", OfficeCategory.DEPUTY, EXECUTIVE);
    private static final OfficeKind MEMBER = office("member", OfficeCategory.MEMBER, EXECUTIVE);
    private static final OfficeKind AGENCY_DEPUTY = office("agency-deputy", OfficeCategory.DEPUTY, AGENCY);

    private static OfficeKind office(String id, OfficeCategory category, BodyKind in) {
        return OfficeKind.of(id, Label.same(id), category, in);
    }

    static List<Verdict> verdicts() {
        AppearanceRule orByDeputy = AppearanceRule.orByDeputy(BASIS);
        return List.of(
                orByDeputy.judge(CHAIR, CHAIR), orByDeputy.judge(CHAIR, VICE_CHAIR), orByDeputy.judge(CHAIR, MEMBER));
    }

    @Test
    void acceptsWhoWasCalledUnderBothRules() {
        for (AppearanceRule rule : List.of(AppearanceRule.inPerson(BASIS), AppearanceRule.orByDeputy(BASIS))) {
            Verdict verdict = rule.judge(CHAIR, CHAIR);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons().get(0).code()).isEqualTo(AppearanceRule.IN_PERSON);
        }
    }

    @Test
    void refusesADeputyWhereNoDelegationIsAllowed() {
        Verdict verdict = AppearanceRule.inPerson(BASIS).judge(CHAIR, VICE_CHAIR);

        assertThat(verdict.isSatisfied()).isFalse();
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(AppearanceRule.BY_ANOTHER);
            assertThat(reason.facts())
                    .containsEntry("called", Datum.of("chair"))
                    .containsEntry("appeared", Datum.of("vice-chair"));
            assertThat(reason.bases()).containsExactly(BASIS);
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("called", Datum.of("chair"));
        });
    }

    @Test
    void acceptsADeputyOfTheSameBodyWhereAllowedAndNobodyElse() {
        AppearanceRule rule = AppearanceRule.orByDeputy(BASIS);

        assertThat(rule.judge(CHAIR, VICE_CHAIR).reasons().get(0).code()).isEqualTo(AppearanceRule.BY_DEPUTY);
        assertThat(rule.judge(CHAIR, VICE_CHAIR).isSatisfied()).isTrue();
        assertThat(rule.judge(CHAIR, MEMBER).isSatisfied()).isFalse();
        assertThat(rule.judge(CHAIR, AGENCY_DEPUTY).isSatisfied()).isFalse();
    }
}
