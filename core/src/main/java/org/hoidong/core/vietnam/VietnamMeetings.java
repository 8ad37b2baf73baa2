package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.OccasionCategory;
import org.hoidong.core.meeting.SessionOccasion;

/**
 * The kinds of meetings of councils in Viet Nam and their bodies, and which sessions a year and a term have (law.md 2.1).
 *
 * <p>A closed session (họp kín) and questioning at a session are parts of a session, not kinds of meeting.
 */
public final class VietnamMeetings {

    /** First session (Kỳ họp thứ nhất). */
    public static final MeetingKind FIRST_SESSION =
            MeetingKind.of("first", Label.of("Kỳ họp thứ nhất", "First session"), MeetingCategory.SESSION);

    /** Regular session (Kỳ họp thường lệ). */
    public static final MeetingKind REGULAR =
            MeetingKind.of("regular", Label.of("Kỳ họp thường lệ", "Regular session"), MeetingCategory.SESSION);

    /** Thematic session (Kỳ họp chuyên đề). */
    public static final MeetingKind THEMATIC =
            MeetingKind.of("thematic", Label.of("Kỳ họp chuyên đề", "Thematic session"), MeetingCategory.SESSION);

    /** Session on arising matters (Kỳ họp giải quyết công việc phát sinh đột xuất). */
    public static final MeetingKind ARISING_MATTER = MeetingKind.of(
            "arising-matter",
            Label.of("Kỳ họp giải quyết công việc phát sinh đột xuất", "Session on arising matters"),
            MeetingCategory.SESSION);

    /** Session on voters' request (Kỳ họp theo yêu cầu của cử tri). */
    public static final MeetingKind VOTERS_REQUEST = MeetingKind.of(
            "voters-request",
            Label.of("Kỳ họp theo yêu cầu của cử tri", "Session on voters' request"),
            MeetingCategory.SESSION);

    /** Meeting of the Standing Committee (Phiên họp Thường trực Hội đồng nhân dân). */
    public static final MeetingKind STANDING_COMMITTEE_MEETING = MeetingKind.of(
            "standing-committee-meeting",
            Label.of("Phiên họp Thường trực Hội đồng nhân dân", "Meeting of the Standing Committee"),
            MeetingCategory.COMMITTEE_MEETING);

    /** Verification meeting of a Committee (Họp thẩm tra của Ban). */
    public static final MeetingKind VERIFICATION_MEETING = MeetingKind.of(
            "verification-meeting",
            Label.of("Họp thẩm tra của Ban", "Verification meeting of a Committee"),
            MeetingCategory.COMMITTEE_MEETING);

    /** Quarterly coordination with the Committees (Họp hằng quý với các Ban). */
    public static final MeetingKind QUARTERLY_COORDINATION = MeetingKind.of(
            "quarterly-coordination",
            Label.of("Họp hằng quý với các Ban", "Quarterly coordination with the Committees"),
            MeetingCategory.COMMITTEE_MEETING);

    /** Meeting of the People's Committee (Phiên họp Ủy ban nhân dân). */
    public static final MeetingKind PEOPLES_COMMITTEE_MEETING = MeetingKind.of(
            "peoples-committee-meeting",
            Label.of("Phiên họp Ủy ban nhân dân", "Meeting of the People's Committee"),
            MeetingCategory.EXECUTIVE_MEETING);

    /** Explanation session (Phiên giải trình). */
    public static final MeetingKind EXPLANATION_SESSION = MeetingKind.of(
            "explanation-session", Label.of("Phiên giải trình", "Explanation session"), MeetingCategory.HEARING);

    /** Questioning at a session (Phiên chất vấn tại kỳ họp), which the council holds as a part of it. */
    public static final MeetingKind QUESTIONING_AT_SESSION = MeetingKind.of(
            "questioning-at-session",
            Label.of("Phiên chất vấn tại kỳ họp", "Questioning at a session"),
            MeetingCategory.HEARING);

    /** Questioning between sessions (Phiên chất vấn giữa hai kỳ họp). */
    public static final MeetingKind QUESTIONING_BETWEEN_SESSIONS = MeetingKind.of(
            "questioning-between-sessions",
            Label.of("Phiên chất vấn giữa hai kỳ họp", "Questioning between sessions"),
            MeetingCategory.HEARING);

    /** Briefing conference (Hội nghị giao ban). */
    public static final MeetingKind BRIEFING_CONFERENCE = MeetingKind.of(
            "briefing-conference", Label.of("Hội nghị giao ban", "Briefing conference"), MeetingCategory.CONFERENCE);

    /** Joint preparatory conference (Hội nghị liên tịch). */
    public static final MeetingKind JOINT_PREPARATORY_CONFERENCE = MeetingKind.of(
            "joint-preparatory-conference",
            Label.of("Hội nghị liên tịch", "Joint preparatory conference"),
            MeetingCategory.CONFERENCE);

    /** Voter contact meeting (Hội nghị tiếp xúc cử tri). */
    public static final MeetingKind VOTER_CONTACT = MeetingKind.of(
            "voter-contact", Label.of("Hội nghị tiếp xúc cử tri", "Voter contact meeting"), MeetingCategory.CONTACT);

    /** Dialogue with the people in a commune (Hội nghị đối thoại với Nhân dân). */
    public static final MeetingKind DIALOGUE = MeetingKind.of(
            "dialogue",
            Label.of("Hội nghị đối thoại với Nhân dân", "Dialogue with the people"),
            MeetingCategory.CONTACT);

    /** Citizen reception (Tiếp công dân). */
    public static final MeetingKind CITIZEN_RECEPTION = MeetingKind.of(
            "citizen-reception", Label.of("Tiếp công dân", "Citizen reception"), MeetingCategory.CONTACT);

    /** The regular session of mid-year (Kỳ họp thường lệ giữa năm). */
    public static final SessionOccasion MID_YEAR = SessionOccasion.of(
            "mid-year", Label.of("Kỳ họp thường lệ giữa năm", "Mid-year session"), OccasionCategory.OF_THE_YEAR);

    /** The regular session of the end of the year (Kỳ họp thường lệ cuối năm). */
    public static final SessionOccasion YEAR_END = SessionOccasion.of(
            "year-end", Label.of("Kỳ họp thường lệ cuối năm", "Year-end session"), OccasionCategory.OF_THE_YEAR);

    /** The last session of a term (Kỳ họp cuối nhiệm kỳ). */
    public static final SessionOccasion END_OF_TERM = SessionOccasion.of(
            "end-of-term", Label.of("Kỳ họp cuối nhiệm kỳ", "Last session of the term"), OccasionCategory.OF_THE_TERM);

    private static final ImmutableList<SessionOccasion> OCCASIONS = ImmutableList.of(MID_YEAR, YEAR_END, END_OF_TERM);

    private static final ImmutableList<MeetingKind> ALL = ImmutableList.of(
            FIRST_SESSION,
            REGULAR,
            THEMATIC,
            ARISING_MATTER,
            VOTERS_REQUEST,
            STANDING_COMMITTEE_MEETING,
            VERIFICATION_MEETING,
            QUARTERLY_COORDINATION,
            PEOPLES_COMMITTEE_MEETING,
            EXPLANATION_SESSION,
            QUESTIONING_AT_SESSION,
            QUESTIONING_BETWEEN_SESSIONS,
            BRIEFING_CONFERENCE,
            JOINT_PREPARATORY_CONFERENCE,
            VOTER_CONTACT,
            DIALOGUE,
            CITIZEN_RECEPTION);

    private VietnamMeetings() {}

    /** Returns the occasions of sessions, for reading them by their ids. */
    public static ImmutableList<SessionOccasion> occasions() {
        return OCCASIONS;
    }

    /** Returns all kinds of meetings, for reading kinds by their ids. */
    public static ImmutableList<MeetingKind> all() {
        return ALL;
    }

    /**
     * Reads a kind of meeting by its id.
     *
     * @param id the id, for example {@code regular}
     * @return the kind
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public static MeetingKind parse(String id) {
        return Kinds.byId("meeting kind", ALL, id);
    }
}
