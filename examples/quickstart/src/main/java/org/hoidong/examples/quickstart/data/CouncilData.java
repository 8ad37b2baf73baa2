package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * Everything the data directory holds, read and compared.
 *
 * @param directory where it was read from
 * @param job {@code job.json}
 * @param councils {@code councils.json}
 * @param calendar {@code calendar.csv}
 * @param regulations {@code regulations.json}
 * @param conference {@code conference.json}
 * @param session {@code session.json}
 * @param milestones {@code sessions.json}
 * @param attendance {@code attendance.csv}
 * @param oversight {@code oversight.json}
 * @param petitions {@code petitions.csv}
 * @param register {@code register.csv}
 * @param letters {@code letters.csv}
 * @param files {@code files.csv}
 */
public record CouncilData(
        Path directory,
        JobFile job,
        CouncilsFile councils,
        ImmutableList<CalendarDay> calendar,
        RegulationsFile regulations,
        Conference conference,
        Session session,
        ImmutableList<Milestone> milestones,
        ImmutableList<AttendanceRow> attendance,
        OversightFile oversight,
        ImmutableList<Petition> petitions,
        ImmutableList<RegisterEntry> register,
        ImmutableList<Letter> letters,
        ImmutableList<FileStep> files) {}
