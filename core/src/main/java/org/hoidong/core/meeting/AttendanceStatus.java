package org.hoidong.core.meeting;

/** Whether somebody on the roll of a meeting came. */
public enum AttendanceStatus {
    /** Present (có mặt). */
    PRESENT("present"),
    /** Absent with leave: with a reason, reported in advance (vắng mặt có lý do). */
    ABSENT_EXCUSED("absent-excused"),
    /** Absent without leave (vắng mặt không có lý do). */
    ABSENT("absent");

    private final String id;

    AttendanceStatus(String id) {
        this.id = id;
    }

    /**
     * Reads a status by its id.
     *
     * @param id {@code present}, {@code absent-excused} or {@code absent}
     * @return the status
     * @throws IllegalArgumentException if the id is another
     */
    public static AttendanceStatus parse(String id) {
        for (AttendanceStatus status : values()) {
            if (status.id.equals(id)) {
                return status;
            }
        }
        throw new IllegalArgumentException("attendance (" + id + ") must be one of present, absent-excused, absent");
    }

    /** Returns the id with which the status is written. */
    public String id() {
        return id;
    }
}
