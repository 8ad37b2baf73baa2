package org.hoidong.core.vietnam;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;

/**
 * The days on which each law was or is in force, in one place (law.md 0.2 with its supplement).
 *
 * <p>Three fields of law changed on three different days; note the hybrid window from 1 July 2025 to 28 February 2026, two
 * tiers under the oversight law of 2015.
 */
final class InForce {

    /** Law 77/2015/QH13; as amended by Law 47/2019/QH14 from 1 July 2020. */
    static final DateSpan LAW_77_2015 = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 2, 28));

    /** Law 47/2019/QH14, which amended the law of 2015 and ended with it. */
    static final DateSpan LAW_47_2019 = DateSpan.of(LocalDate.of(2020, 7, 1), LocalDate.of(2025, 2, 28));

    /** Law 77/2015/QH13 before its amendment by Law 47/2019/QH14. */
    static final DateSpan LAW_77_2015_ORIGINAL = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 6, 30));

    /**
     * Resolution 1130/2016/UBTVQH13. Its own day was not read: from the first window of law.md 0.2 until the law it guides
     * ended.
     */
    static final DateSpan RESOLUTION_1130_2016 = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 2, 28));

    /** Law 65/2025/QH15, ended by Article 51.2 of Law 72/2025/QH15. */
    static final DateSpan LAW_65_2025 = DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 15));

    /** Law 72/2025/QH15. */
    static final DateSpan LAW_72_2025 = DateSpan.from(LocalDate.of(2025, 6, 16));

    /** Law 72/2025/QH15 while districts wound up. */
    static final DateSpan LAW_72_2025_THREE_TIERS = DateSpan.of(LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 30));

    /** Law 72/2025/QH15 since the district tier ended. */
    static final DateSpan LAW_72_2025_TWO_TIERS = DateSpan.from(LocalDate.of(2025, 7, 1));

    /** Law 87/2015/QH13, of which Articles 63 and 64 rest from 1 July 2023. */
    static final DateSpan LAW_87_2015 = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2026, 2, 28));

    /** Law 87/2015/QH13 while districts had Councils. */
    static final DateSpan LAW_87_2015_WITH_DISTRICTS = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 6, 30));

    /** Law 87/2015/QH13, Articles 63 and 64, until Resolution 96/2023/QH15 suspended them. */
    static final DateSpan LAW_87_2015_ON_CONFIDENCE = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2023, 6, 30));

    /** Law 87/2015/QH13, what it lists of a council, until Law 72/2025/QH15 says it itself. */
    static final DateSpan LAW_87_2015_ON_STRUCTURE = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 6, 15));

    /** Resolution 96/2023/QH15 on ratings and votes of confidence. */
    static final DateSpan RESOLUTION_96_2023 = DateSpan.from(LocalDate.of(2023, 7, 1));

    /** Resolution 96/2023/QH15 while districts still had Councils. */
    static final DateSpan RESOLUTION_96_2023_WITH_DISTRICTS =
            DateSpan.of(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 6, 30));

    /** Resolution 594/NQ-UBTVQH15; its end with Law 87/2015/QH13 follows from the law it guides. */
    static final DateSpan RESOLUTION_594 = DateSpan.of(LocalDate.of(2022, 9, 12), LocalDate.of(2026, 2, 28));

    /** Resolution 104/2025/UBTVQH15, from its adoption. */
    static final DateSpan RESOLUTION_104 = DateSpan.from(LocalDate.of(2025, 9, 26));

    /** Law 121/2025/QH15. */
    static final DateSpan LAW_121_2025 = DateSpan.from(LocalDate.of(2026, 3, 1));

    /** Law 80/2015/QH13, over both its wordings. */
    static final DateSpan LAW_80_2015 = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 3, 31));

    /** Law 80/2015/QH13 before its amendment by Law 63/2020/QH14. */
    static final DateSpan LAW_80_2015_ORIGINAL = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2020, 12, 31));

    /** Law 80/2015/QH13 as amended by Law 63/2020/QH14. */
    static final DateSpan LAW_80_2015_AS_AMENDED = DateSpan.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 3, 31));

    /** Law 63/2020/QH14, which amended the law of 2015 and ended with it. */
    static final DateSpan LAW_63_2020 = LAW_80_2015_AS_AMENDED;

    /** Law 64/2025/QH15; as amended by Law 87/2025/QH15 from 1 July 2025. */
    static final DateSpan LAW_64_2025 = DateSpan.from(LocalDate.of(2025, 4, 1));

    /** Law 64/2025/QH15 as amended by Law 87/2025/QH15. */
    static final DateSpan LAW_64_2025_AS_AMENDED = DateSpan.from(LocalDate.of(2025, 7, 1));

    /** Law 64/2025/QH15 while districts still had Councils. */
    static final DateSpan LAW_64_2025_WITH_DISTRICTS = DateSpan.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));

    /** Decision 30/2020/QĐ-TTg, which amended Decision 33/2017/QĐ-TTg. */
    static final DateSpan DECISION_30_2020 = DateSpan.from(LocalDate.of(2020, 10, 1));

    /**
     * Law 42/2013/QH13 as it was read. Its own day was not read: from the first window of law.md 0.2 until Law 136/2025/QH15
     * amended it, of which the text was not read.
     */
    static final DateSpan LAW_42_2013 = DateSpan.of(LocalDate.of(2016, 7, 1), LocalDate.of(2026, 6, 30));

    /** Law 02/2011/QH13 as it was read: from the first window of law.md 0.2 until Law 136/2025/QH15 amended it. */
    static final DateSpan LAW_02_2011 = LAW_42_2013;

    /**
     * Law 25/2018/QH14 as it was read. Its own day was not read: from the day after the year of its number until Law 136/2025/QH15
     * amended it.
     */
    static final DateSpan LAW_25_2018 = DateSpan.of(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 6, 30));

    /**
     * Circular 05/2021/TT-TTCP. Its own day was not read: from the day after the year of its number until the laws it guides were
     * amended.
     */
    static final DateSpan CIRCULAR_05_2021 = DateSpan.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 6, 30));

    /**
     * Decision 33/2017/QĐ-TTg before its amendment. Its own day was not read: from the day after the year of its number.
     */
    static final DateSpan DECISION_33_2017 = DateSpan.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 9, 30));

    /** Decision 33/2017/QĐ-TTg, the times within a case, of which no amendment was read. */
    static final DateSpan DECISION_33_2017_ON_STEPS = DateSpan.from(LocalDate.of(2018, 1, 1));

    /** Joint Resolution 72/2025/NQLT, from its signing. */
    static final DateSpan JOINT_RESOLUTION_72_2025 = DateSpan.from(LocalDate.of(2025, 2, 20));

    /** Law 136/2025/QH15, with Decrees 154, 155 and 156/2026/NĐ-CP. */
    static final DateSpan LAW_136_2025 = DateSpan.from(LocalDate.of(2026, 7, 1));

    private InForce() {}
}
