package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hoidong.examples.quickstart.data.CsvFile.Row;
import org.hoidong.examples.quickstart.data.Values.BadValue;

/** Reads the data directory of the main job. */
public final class DataDirectory {

    static final String JOB = "job.json";
    static final String COUNCILS = "councils.json";
    static final String CALENDAR = "calendar.csv";
    static final String REGULATIONS = "regulations.json";
    static final String CONFERENCE = "conference.json";
    static final String SESSION = "session.json";
    static final String SESSIONS = "sessions.json";
    static final String ATTENDANCE = "attendance.csv";
    static final String OVERSIGHT = "oversight.json";
    static final String PETITIONS = "petitions.csv";
    static final String REGISTER = "register.csv";
    static final String LETTERS = "letters.csv";
    static final String STEPS = "files.csv";

    /** The files a data directory holds. */
    static final ImmutableList<String> FILES = ImmutableList.of(
            JOB,
            COUNCILS,
            CALENDAR,
            REGULATIONS,
            CONFERENCE,
            SESSION,
            SESSIONS,
            ATTENDANCE,
            OVERSIGHT,
            PETITIONS,
            REGISTER,
            LETTERS,
            STEPS);

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private DataDirectory() {}

    /**
     * Reads a directory.
     *
     * @param directory the directory
     * @return everything in it
     * @throws DataException if a file is missing or malformed, or two files contradict each other
     */
    public static CouncilData read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new DataException(
                    directory.toString(),
                    "",
                    Files.exists(directory) ? "this is not a directory" : "there is no such directory",
                    "name a directory that holds " + String.join(", ", FILES));
        }
        JsonFile<JobFile> job = JsonFile.read(directory, JOB, new TypeReference<>() {});
        JsonFile<CouncilsFile> councils = JsonFile.read(directory, COUNCILS, new TypeReference<>() {});
        ImmutableList<CalendarDay> calendar = CsvFile.read(
                directory,
                CALENDAR,
                List.of("date", "kind", "name_vi", "name_en", "decision", "provisional"),
                DataDirectory::calendarDay);
        JsonFile<RegulationsFile> regulations = JsonFile.read(directory, REGULATIONS, new TypeReference<>() {});
        JsonFile<Conference> conference = JsonFile.read(directory, CONFERENCE, new TypeReference<>() {});
        JsonFile<Session> session = JsonFile.read(directory, SESSION, new TypeReference<>() {});
        JsonFile<ImmutableList<Milestone>> sessions = JsonFile.read(directory, SESSIONS, new TypeReference<>() {});
        ImmutableList<AttendanceRow> attendance = CsvFile.read(
                directory,
                ATTENDANCE,
                List.of("session", "delegate", "group", "status", "reason"),
                DataDirectory::attendance);
        JsonFile<OversightFile> oversight = JsonFile.read(directory, OVERSIGHT, new TypeReference<>() {});
        ImmutableList<Petition> petitions = CsvFile.read(
                directory,
                PETITIONS,
                List.of(
                        "id",
                        "received_on",
                        "contact",
                        "text_vi",
                        "text_en",
                        "field",
                        "competent_tier",
                        "assigned_to",
                        "overseer",
                        "validator",
                        "forwarded_on"),
                DataDirectory::petition);
        ImmutableList<RegisterEntry> register = CsvFile.read(
                directory,
                REGISTER,
                List.of(
                        "entry",
                        "matter",
                        "event",
                        "actor_body",
                        "actor",
                        "recorder",
                        "occurred_on",
                        "recorded_at",
                        "basis",
                        "text",
                        "new_due",
                        "evidence",
                        "reports",
                        "corrects"),
                DataDirectory::registerEntry);
        ImmutableList<Letter> letters = CsvFile.read(
                directory,
                LETTERS,
                List.of("id", "received_on", "received_by", "kind", "signed", "competent", "subject_vi", "subject_en"),
                DataDirectory::letter);
        ImmutableList<FileStep> files = CsvFile.read(
                directory, STEPS, List.of("file", "event", "actor_body", "on", "text"), DataDirectory::fileStep);
        new Consistency(job, councils, calendar, regulations, conference, session, sessions, attendance, oversight)
                .check(petitions, register, letters, files);
        return new CouncilData(
                directory,
                job.value(),
                councils.value(),
                calendar,
                regulations.value(),
                conference.value(),
                session.value(),
                sessions.value(),
                attendance,
                oversight.value(),
                petitions,
                register,
                letters,
                files);
    }

    private static CalendarDay calendarDay(Row row) {
        return new CalendarDay(
                row.line(),
                row.date("date"),
                row.word("kind", DayKind.class),
                new Name(row.needed("name_vi"), row.needed("name_en")),
                row.text("decision"),
                isYes(row, "provisional"));
    }

    private static boolean isYes(Row row, String column) {
        String text = row.text(column);
        if (!text.isEmpty() && !text.equals("yes")) {
            throw row.error(column, Values.quote(text) + " is not allowed here", "write yes or nothing");
        }
        return !text.isEmpty();
    }

    private static Letter letter(Row row) {
        return new Letter(
                row.line(),
                row.id("id"),
                row.date("received_on"),
                row.id("received_by"),
                row.needed("kind"),
                isYes(row, "signed"),
                row.id("competent"),
                new Name(row.needed("subject_vi"), row.needed("subject_en")));
    }

    private static FileStep fileStep(Row row) {
        return new FileStep(
                row.line(),
                row.id("file"),
                row.needed("event"),
                row.id("actor_body"),
                row.date("on"),
                row.text("text"));
    }

    private static AttendanceRow attendance(Row row) {
        return new AttendanceRow(
                row.line(),
                row.id("session"),
                row.needed("delegate"),
                row.id("group"),
                row.word("status", AttendanceStatus.class),
                row.text("reason"));
    }

    private static Petition petition(Row row) {
        return new Petition(
                row.line(),
                row.id("id"),
                row.date("received_on"),
                row.needed("contact"),
                new Name(row.needed("text_vi"), row.needed("text_en")),
                row.needed("field"),
                row.word("competent_tier", Tier.class),
                row.needed("assigned_to"),
                row.text("overseer"),
                row.text("validator"),
                row.date("forwarded_on"));
    }

    private static RegisterEntry registerEntry(Row row) {
        return new RegisterEntry(
                row.line(),
                row.id("entry"),
                row.id("matter"),
                row.word("event", RegisterEvent.class),
                row.id("actor_body"),
                row.needed("actor"),
                row.needed("recorder"),
                row.date("occurred_on"),
                row.instant("recorded_at"),
                row.text("basis"),
                row.text("text"),
                row.dateIfAny("new_due"),
                row.read("evidence", DataDirectory::evidence),
                row.text("reports"),
                row.text("corrects"));
    }

    private static ImmutableList<RegisterEntry.Evidence> evidence(String text) throws BadValue {
        ImmutableList.Builder<RegisterEntry.Evidence> all = ImmutableList.builder();
        if (text.isEmpty()) {
            return all.build();
        }
        for (String item : text.split(";", -1)) {
            String[] parts = item.strip().split("\\|", -1);
            if (parts.length != 4) {
                throw new BadValue(
                        "the evidence " + Values.quote(item.strip()) + " has " + parts.length + " parts",
                        "write kind|reference|sha256|vouched-by, and a semicolon between two");
            }
            if (!SHA_256.matcher(parts[2].strip()).matches()) {
                throw new BadValue(
                        Values.quote(parts[2].strip()) + " is not a SHA-256 digest", "write 64 digits 0-9 and a-f");
            }
            all.add(new RegisterEntry.Evidence(
                    Values.word(EvidenceKind.class, parts[0].strip()),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip()));
        }
        return all.build();
    }
}
