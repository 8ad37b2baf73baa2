package org.hoidong.examples.quickstart.data;

/**
 * A line of {@code attendance.csv}: one delegate at one session.
 *
 * @param line the line in the file
 * @param session the session's id
 * @param delegate the delegate's name
 * @param group the id of the delegate's group
 * @param status whether the delegate was there
 * @param reason why not, or empty
 */
public record AttendanceRow(
        int line, String session, String delegate, String group, AttendanceStatus status, String reason) {}
