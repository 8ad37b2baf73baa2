package org.hoidong.core.law;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A part of the law that changes on days of its own.
 *
 * <p>Laws on local government, on oversight and on promulgation were replaced on different days, so "the law of 1 August
 * 2025" is three laws of different ages. Every {@link RuleKey} belongs to one field. Fields are open: a host adds its own.
 * Fields are equal when their ids are.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FieldOfLaw {

    /** Councils, their bodies, sessions and votes (tổ chức chính quyền địa phương). */
    public static final FieldOfLaw LOCAL_GOVERNMENT =
            of("law/local-government", Label.of("Tổ chức chính quyền địa phương", "Local government"));

    /** What councils do to see that they are obeyed (hoạt động giám sát). */
    public static final FieldOfLaw OVERSIGHT = of("law/oversight", Label.of("Hoạt động giám sát", "Oversight"));

    /** How normative documents are made, signed, published and take effect (ban hành văn bản). */
    public static final FieldOfLaw PROMULGATION = of(
            "law/promulgation", Label.of("Ban hành văn bản quy phạm pháp luật", "Promulgation of normative documents"));

    /** Ratings and votes of confidence (lấy phiếu, bỏ phiếu tín nhiệm). */
    public static final FieldOfLaw CONFIDENCE_VOTES =
            of("law/confidence-votes", Label.of("Lấy phiếu, bỏ phiếu tín nhiệm", "Ratings and votes of confidence"));

    /** Reception of citizens, their letters and petitions (tiếp công dân, đơn thư). */
    public static final FieldOfLaw CITIZENS =
            of("law/citizens", Label.of("Tiếp công dân và xử lý đơn thư", "Citizens' reception and letters"));

    /** Public holidays and working days (ngày làm việc, ngày nghỉ). */
    public static final FieldOfLaw LABOUR_CALENDAR =
            of("law/labour-calendar", Label.of("Ngày làm việc, ngày nghỉ", "Working days and holidays"));

    private static final ImmutableList<FieldOfLaw> STANDARD =
            ImmutableList.of(LOCAL_GOVERNMENT, OVERSIGHT, PROMULGATION, CONFIDENCE_VOTES, CITIZENS, LABOUR_CALENDAR);

    FieldOfLaw() {}

    /**
     * Obtains a field of law.
     *
     * @param id the id, {@code area/what}
     * @param label the name to show
     * @return the field
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static FieldOfLaw of(String id, Label label) {
        return new Builder().id(PlainText.code("field of law", id)).label(label).build();
    }

    /** Returns the shipped fields. */
    public static ImmutableList<FieldOfLaw> standard() {
        return STANDARD;
    }

    /** Returns the id. */
    public abstract String id();

    /** Returns the name to show. */
    @Value.Auxiliary
    public abstract Label label();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableFieldOfLaw.Builder {}
}
