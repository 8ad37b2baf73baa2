package org.hoidong.core.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.DelegateRoll;
import org.hoidong.core.council.Electorate;
import org.hoidong.core.council.Mandate;
import org.hoidong.core.council.MandateChange;
import org.hoidong.core.council.MandateChangeKind;
import org.hoidong.core.council.MandateEffect;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;

/** A small council and its rules. */
final class Samples {

    static final Provision BASIS = Provision.of("Regulation 1", "2");
    static final LocalDate TUE_2021_06_29 = LocalDate.of(2021, 6, 29);
    static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    static final DateSpan TERM_DAYS = DateSpan.from(TUE_2021_06_29);
    static final CouncilTerm TERM = CouncilTerm.of("XIX", TERM_DAYS);
    static final Instant NINE = Instant.parse("2022-07-27T02:00:00Z");
    static final Instant HALF_PAST_NINE = Instant.parse("2022-07-27T02:30:00Z");

    static final DelegateId FIRST = DelegateId.of("DB-001");
    static final DelegateId SECOND = DelegateId.of("DB-002");
    static final DelegateId THIRD = DelegateId.of("DB-003");
    static final DelegateId FOURTH = DelegateId.of("DB-004");
    static final DelegateId SUSPENDED = DelegateId.of("DB-005");
    static final DelegateId LEFT = DelegateId.of("DB-006");

    private Samples() {}

    static RuleBook rules() {
        RuleBook.Builder book = RuleBook.builder("test", "1");
        for (MandateChangeKind kind : MandateChangeKind.standard()) {
            book.put(
                    CouncilRules.MANDATE_EFFECT.of(kind),
                    Dated.setting(MandateEffect.ON_THE_DAY, DateSpan.from(LocalDate.of(2021, 1, 1)), BASIS));
        }
        return book.build();
    }

    /** Seven seats: four who may vote, one suspended, one who left, one never filled. */
    static Electorate electorate() {
        return electorate(WED_2022_07_27);
    }

    static Electorate electorate(LocalDate on) {
        DelegateRoll.Builder roll = DelegateRoll.builder()
                .body(BodyId.of("council"))
                .term(TERM)
                .totalDelegates(7)
                .addMandates(
                        elected(SUSPENDED)
                                .with(MandateChange.of(MandateChangeKind.SUSPENDED, LocalDate.of(2022, 1, 5))),
                        elected(LEFT).with(MandateChange.of(MandateChangeKind.LEFT, LocalDate.of(2022, 1, 6))));
        for (DelegateId delegate : List.of(FIRST, SECOND, THIRD, FOURTH)) {
            roll.addMandates(elected(delegate));
        }
        return roll.build().electorate(on, rules());
    }

    private static Mandate elected(DelegateId delegate) {
        return Mandate.of(delegate, MandateChange.of(MandateChangeKind.ELECTED, TUE_2021_06_29));
    }
}
