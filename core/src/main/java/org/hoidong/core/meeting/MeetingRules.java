package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions about meetings that a rule book answers for a date.
 *
 * <p>The first three differ by kind of meeting: ask {@code NOTICE.of(kind)}, whose id is {@code meeting/notice@regular} for the
 * kind {@code regular}. How many must be present is asked with {@link org.hoidong.core.voting.VotingRules}.
 */
public final class MeetingRules {

    /** Which kinds of bodies may convene a kind of meeting. */
    public static final RuleKey<ImmutableSet<BodyKind>> CONVENERS = RuleKey.of(
            "meeting/conveners", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("thẩm quyền triệu tập", "who may convene"));

    /** How long before its opening a kind of meeting must be convened. */
    public static final RuleKey<TimeLimit> NOTICE =
            RuleKey.of("meeting/notice", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("thời hạn triệu tập", "time of notice"));

    /** How long before its opening the documents of a kind of meeting must be sent. */
    public static final RuleKey<TimeLimit> DOCUMENTS_BEFORE_OPENING = RuleKey.of(
            "meeting/documents-before-opening",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("thời hạn gửi tài liệu", "time of sending documents"));

    /** By when minutes and resolutions must be sent, counted from the closing. */
    public static final RuleKey<TimeLimit> MINUTES_SENT = RuleKey.of(
            "meeting/minutes-sent",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("thời hạn gửi biên bản và nghị quyết", "time of sending minutes and resolutions"));

    /** By when the first session of a council must open, counted from the election day. */
    public static final RuleKey<TimeLimit> FIRST_SESSION = RuleKey.of(
            "meeting/first-session",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("thời hạn họp kỳ thứ nhất", "time of the first session"));

    private MeetingRules() {}
}
