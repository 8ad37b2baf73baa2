package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the files with each other and with themselves: ids must exist and be there once, spans must not end before
 * they start, counts must agree.
 *
 * <p>It stops at the first contradiction. A register entry for an unknown matter, one entered twice, or one recorded
 * before it occurred is none: those are refused one by one by the follow-up, and the rest goes on.
 */
final class Consistency {

    private final JsonFile<JobFile> job;
    private final JsonFile<CouncilsFile> councils;
    private final ImmutableList<CalendarDay> calendar;
    private final JsonFile<RegulationsFile> regulations;
    private final JsonFile<Conference> conference;
    private final JsonFile<Session> session;
    private final JsonFile<ImmutableList<Milestone>> sessions;
    private final ImmutableList<AttendanceRow> attendance;
    private final JsonFile<OversightFile> oversight;

    private final Map<String, CouncilsFile.Unit> units = new HashMap<>();
    private final Map<String, CouncilsFile.Body> bodies = new HashMap<>();
    private final Map<String, String> matters = new HashMap<>();

    Consistency(
            JsonFile<JobFile> job,
            JsonFile<CouncilsFile> councils,
            ImmutableList<CalendarDay> calendar,
            JsonFile<RegulationsFile> regulations,
            JsonFile<Conference> conference,
            JsonFile<Session> session,
            JsonFile<ImmutableList<Milestone>> sessions,
            ImmutableList<AttendanceRow> attendance,
            JsonFile<OversightFile> oversight) {
        this.job = job;
        this.councils = councils;
        this.calendar = calendar;
        this.regulations = regulations;
        this.conference = conference;
        this.session = session;
        this.sessions = sessions;
        this.attendance = attendance;
        this.oversight = oversight;
    }

    void check(List<Petition> petitions, List<RegisterEntry> register, List<Letter> letters, List<FileStep> files) {
        checkCouncils();
        checkJob();
        checkCalendar();
        unique(regulations, "settings", regulations.value().settings(), "key", RegulationsFile.Setting::key);
        unique(sessions, "", sessions.value(), "id", Milestone::id);
        checkConference();
        checkSession();
        checkAttendance();
        checkOversight();
        checkPetitions(petitions);
        checkRegister(register);
        checkLetters(letters);
        checkFiles(letters, files);
    }

    private void checkCouncils() {
        CouncilsFile file = councils.value();
        unique(councils, "units", file.units(), "id", CouncilsFile.Unit::id);
        file.units().forEach(unit -> units.put(unit.id(), unit));
        unique(councils, "bodies", file.bodies(), "id", CouncilsFile.Body::id);
        file.bodies().forEach(body -> bodies.put(body.id(), body));
        for (int i = 0; i < file.units().size(); i++) {
            CouncilsFile.Unit unit = file.units().get(i);
            String at = "units[" + i + "]";
            id(councils, at + ".id", unit.id());
            ordered(councils, at, "from", unit.from(), "to", unit.to());
            if (unit.parent().isPresent()) {
                known(councils, at + ".parent", "unit", unit.parent().get(), units);
                checkNoLoop(at + ".parent", unit.id(), id -> parentUnit(id));
            }
        }
        for (int i = 0; i < file.bodies().size(); i++) {
            CouncilsFile.Body body = file.bodies().get(i);
            String at = "bodies[" + i + "]";
            id(councils, at + ".id", body.id());
            known(councils, at + ".unit", "unit", body.unit(), units);
            ordered(councils, at, "from", body.from(), "to", body.to());
            if (body.parent().isPresent()) {
                body(councils, at + ".parent", body.parent().get());
                checkNoLoop(at + ".parent", body.id(), id -> parentBody(id));
            }
        }
        unique(councils, "councils", file.councils(), "body", CouncilsFile.Council::body);
        for (int i = 0; i < file.councils().size(); i++) {
            CouncilsFile.Council council = file.councils().get(i);
            String at = "councils[" + i + "]";
            body(councils, at + ".body", council.body());
            ordered(
                    councils,
                    at + ".term",
                    "from",
                    council.term().from(),
                    "to",
                    Optional.of(council.term().to()));
            positive(councils, at + ".delegates", council.delegates());
            atMost(councils, at + ".inOffice", "inOffice", council.inOffice(), "delegates", council.delegates());
        }
        checkSuccessions(file.successions().orElse(ImmutableList.of()));
    }

    private void checkSuccessions(List<CouncilsFile.Succession> successions) {
        for (int i = 0; i < successions.size(); i++) {
            String at = "successions[" + i + "]";
            CouncilsFile.Succession succession = successions.get(i);
            checkBodies(at + ".bodies", succession.bodies());
            checkBodies(at + ".successors", succession.successors());
        }
    }

    private void checkBodies(String at, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            body(councils, at + "[" + i + "]", ids.get(i));
        }
    }

    private Optional<String> parentUnit(String id) {
        CouncilsFile.Unit unit = units.get(id);
        return unit == null ? Optional.empty() : unit.parent();
    }

    private Optional<String> parentBody(String id) {
        CouncilsFile.Body body = bodies.get(id);
        return body == null ? Optional.empty() : body.parent();
    }

    private void checkNoLoop(String path, String id, Function<String, Optional<String>> parent) {
        Set<String> seen = new HashSet<>();
        for (Optional<String> up = Optional.of(id); up.isPresent(); up = parent.apply(up.get())) {
            if (!seen.add(up.get())) {
                throw councils.error(path, "\"" + id + "\" belongs to itself", "name what it really belongs to");
            }
        }
    }

    private void checkJob() {
        JobFile file = job.value();
        body(job, "council", file.council());
        if (council(file.council()).isEmpty()) {
            throw noCouncil(job, file.council());
        }
        ordered(
                job,
                "halfYear",
                "from",
                file.halfYear().from(),
                "to",
                Optional.of(file.halfYear().to()));
    }

    private void checkCalendar() {
        Map<LocalDate, Integer> lines = new HashMap<>();
        for (CalendarDay day : calendar) {
            Integer earlier = lines.put(day.date(), day.line());
            if (earlier != null) {
                throw row(
                        DataDirectory.CALENDAR,
                        day.line(),
                        "date",
                        day.date() + " is already in line " + earlier,
                        "keep one of them");
            }
        }
    }

    private void checkConference() {
        Conference file = conference.value();
        id(conference, "id", file.id());
        body(conference, "convener", file.convener());
        unique(conference, "attending", file.attending(), "body", Conference.Attending::body);
        for (int i = 0; i < file.attending().size(); i++) {
            body(
                    conference,
                    "attending[" + i + "].body",
                    file.attending().get(i).body());
        }
        for (int i = 0; i < file.directives().size(); i++) {
            Conference.Directive directive = file.directives().get(i);
            String at = "directives[" + i + "]";
            matter(conference, at + ".id", directive.id(), DataDirectory.CONFERENCE);
            body(conference, at + ".addressee", directive.addressee());
            body(conference, at + ".overseer", directive.overseer());
            body(conference, at + ".validator", directive.validator());
            due(conference, at, directive.due(), directive.issuedOn());
            if (directive.issuedOn().isBefore(file.heldOn())) {
                throw conference.error(
                        at + ".issuedOn",
                        directive.issuedOn() + " lies before the conference (" + file.heldOn() + ")",
                        "write the day of the conference or a later one");
            }
        }
    }

    private void checkSession() {
        Session file = session.value();
        id(session, "id", file.id());
        body(session, "council", file.council());
        body(session, "convener", file.convener());
        CouncilsFile.Council council = council(file.council()).orElseThrow(() -> noCouncil(session, file.council()));
        ordered(session, "", "openedOn", file.openedOn(), "closedOn", Optional.of(file.closedOn()));
        unique(session, "items", file.items(), "number", item -> Integer.toString(item.number()));
        unique(session, "votes", file.votes(), "id", Session.Vote::id);
        unique(session, "resolutions", file.resolutions(), "number", Session.Resolution::number);
        Map<String, Session.Vote> votes = new HashMap<>();
        for (int i = 0; i < file.votes().size(); i++) {
            Session.Vote vote = file.votes().get(i);
            votes.put(vote.id(), vote);
            checkVote("votes[" + i + "]", vote, file, council);
        }
        for (int i = 0; i < file.resolutions().size(); i++) {
            Session.Resolution resolution = file.resolutions().get(i);
            String at = "resolutions[" + i + "]";
            known(session, at + ".vote", "vote", resolution.vote(), votes);
            ordered(session, at, "adoptedOn", resolution.adoptedOn(), "signedOn", Optional.of(resolution.signedOn()));
            ordered(session, at, "adoptedOn", resolution.adoptedOn(), "sentUpOn", Optional.of(resolution.sentUpOn()));
        }
    }

    private void checkVote(String at, Session.Vote vote, Session file, CouncilsFile.Council council) {
        if (vote.heldOn().isBefore(file.openedOn()) || vote.heldOn().isAfter(file.closedOn())) {
            throw session.error(
                    at + ".heldOn",
                    vote.heldOn() + " lies outside the session (" + file.openedOn() + " to " + file.closedOn() + ")",
                    "write a day of the session");
        }
        if (vote.totalDelegates() != council.delegates()) {
            throw session.error(
                    at + ".totalDelegates",
                    "totalDelegates (" + vote.totalDelegates() + ") is not what " + DataDirectory.COUNCILS + " says ("
                            + council.delegates() + ")",
                    "write the same number in both");
        }
        Session.Counts counts = vote.counts();
        notNegative(at + ".counts.for", counts.inFavour());
        notNegative(at + ".counts.against", counts.against());
        notNegative(at + ".counts.not-voting", counts.notVoting());
        notNegative(at + ".present", vote.present());
        atMost(session, at + ".present", "present", vote.present(), "totalDelegates", vote.totalDelegates());
        if (counts.sum() > vote.present()) {
            throw session.error(
                    at + ".counts",
                    "the counts add up to " + counts.sum() + ", but " + vote.present() + " were present",
                    "correct the counts or the number present");
        }
    }

    private void notNegative(String path, int count) {
        if (count < 0 || count > 100_000) {
            throw session.error(path, "the count (" + count + ") is not possible", "write 0 or more");
        }
    }

    private void checkAttendance() {
        Session file = session.value();
        Map<String, Integer> lines = new HashMap<>();
        for (AttendanceRow row : attendance) {
            if (!row.session().equals(file.id())) {
                throw row(
                        DataDirectory.ATTENDANCE,
                        row.line(),
                        "session",
                        "the session \"" + row.session() + "\" is not the one in " + DataDirectory.SESSION,
                        "write " + file.id());
            }
            body(DataDirectory.ATTENDANCE, row.line(), "group", row.group());
            Integer earlier = lines.put(row.delegate(), row.line());
            if (earlier != null) {
                throw row(
                        DataDirectory.ATTENDANCE,
                        row.line(),
                        "delegate",
                        "\"" + row.delegate() + "\" is already in line " + earlier,
                        "keep one row for each delegate");
            }
        }
        int delegates =
                council(file.council()).map(CouncilsFile.Council::delegates).orElse(attendance.size());
        if (attendance.size() != delegates) {
            throw new DataException(
                    DataDirectory.ATTENDANCE,
                    "",
                    "there are " + attendance.size() + " delegates, but " + DataDirectory.COUNCILS + " says "
                            + delegates,
                    "write one row for each delegate of the council");
        }
    }

    private void checkOversight() {
        OversightFile file = oversight.value();
        OversightFile.Conclusion conclusion = file.conclusion();
        id(oversight, "conclusion.id", conclusion.id());
        body(oversight, "conclusion.issuedBy", conclusion.issuedBy());
        ordered(
                oversight,
                "conclusion",
                "foundedOn",
                conclusion.foundedOn(),
                "issuedOn",
                Optional.of(conclusion.issuedOn()));
        for (int i = 0; i < conclusion.overseenBodies().size(); i++) {
            body(
                    oversight,
                    "conclusion.overseenBodies[" + i + "]",
                    conclusion.overseenBodies().get(i));
        }
        unique(oversight, "findings", file.findings(), "id", OversightFile.Finding::id);
        Map<String, OversightFile.Finding> findings = new HashMap<>();
        for (int i = 0; i < file.findings().size(); i++) {
            OversightFile.Finding finding = file.findings().get(i);
            findings.put(finding.id(), finding);
            id(oversight, "findings[" + i + "].id", finding.id());
            body(oversight, "findings[" + i + "].responsible", finding.responsible());
            known(oversight, "findings[" + i + "].unit", "unit", finding.unit(), units);
        }
        for (int i = 0; i < file.recommendations().size(); i++) {
            OversightFile.Recommendation recommendation = file.recommendations().get(i);
            String at = "recommendations[" + i + "]";
            matter(oversight, at + ".id", recommendation.id(), DataDirectory.OVERSIGHT);
            for (int j = 0; j < recommendation.findings().size(); j++) {
                String finding = recommendation.findings().get(j);
                known(oversight, at + ".findings[" + j + "]", "finding", finding, findings);
            }
            body(oversight, at + ".addressee", recommendation.addressee());
            body(oversight, at + ".overseer", recommendation.overseer());
            body(oversight, at + ".validator", recommendation.validator());
            due(oversight, at, recommendation.due(), recommendation.issuedOn());
        }
    }

    private void checkLetters(List<Letter> letters) {
        Map<String, Integer> lines = new HashMap<>();
        for (Letter letter : letters) {
            body(DataDirectory.LETTERS, letter.line(), "received_by", letter.receivedBy());
            body(DataDirectory.LETTERS, letter.line(), "competent", letter.competent());
            Integer earlier = lines.put(letter.id(), letter.line());
            if (earlier != null) {
                throw row(
                        DataDirectory.LETTERS,
                        letter.line(),
                        "id",
                        Values.quote(letter.id()) + " is already in line " + earlier,
                        "give one of them another id");
            }
        }
    }

    private void checkFiles(List<Letter> letters, List<FileStep> files) {
        Set<String> known = new TreeSet<>();
        known.add(session.value().id());
        known.add(conference.value().id());
        letters.forEach(letter -> known.add(letter.id()));
        for (FileStep step : files) {
            body(DataDirectory.STEPS, step.line(), "actor_body", step.actorBody());
            if (!known.contains(step.file())) {
                throw row(
                        DataDirectory.STEPS,
                        step.line(),
                        "file",
                        "there is no file " + Values.quote(step.file()),
                        "use one of " + known);
            }
        }
    }

    private void checkPetitions(List<Petition> petitions) {
        Tier own = tierOf(job.value().council());
        for (Petition petition : petitions) {
            String earlier = matters.put(petition.id(), DataDirectory.PETITIONS);
            if (earlier != null) {
                throw row(
                        DataDirectory.PETITIONS,
                        petition.line(),
                        "id",
                        "the id \"" + petition.id() + "\" is used twice (also in " + earlier + ")",
                        "give one of them another id");
            }
            if (petition.forwardedOn().isBefore(petition.receivedOn())) {
                throw row(
                        DataDirectory.PETITIONS,
                        petition.line(),
                        "forwarded_on",
                        "forwarded_on (" + petition.forwardedOn() + ") lies before received_on ("
                                + petition.receivedOn() + ")",
                        "correct one of them");
            }
            if (petition.competentTier() == own) {
                body(DataDirectory.PETITIONS, petition.line(), "assigned_to", petition.assignedTo());
                body(DataDirectory.PETITIONS, petition.line(), "overseer", petition.overseer());
                body(DataDirectory.PETITIONS, petition.line(), "validator", petition.validator());
            }
        }
    }

    private void checkRegister(List<RegisterEntry> register) {
        for (RegisterEntry entry : register) {
            body(DataDirectory.REGISTER, entry.line(), "actor_body", entry.actorBody());
        }
        Map<String, RegisterEntry> entries = new HashMap<>();
        register.forEach(entry -> entries.putIfAbsent(entry.entry(), entry));
        register.forEach(entry -> checkCorrection(entry, entries.get(entry.corrects())));
    }

    private static void checkCorrection(RegisterEntry entry, @Nullable RegisterEntry about) {
        if (!entry.isCorrection()) {
            if (!entry.corrects().isEmpty()) {
                throw correction(
                        entry,
                        "corrects",
                        "a line that says " + entry.event().code() + " corrects nothing",
                        "leave the cell empty, or write voided or put-in as the event");
            }
            return;
        }
        if (about == null || about.entry().equals(entry.entry())) {
            throw correction(
                    entry,
                    "corrects",
                    "there is no other entry " + Values.quote(entry.corrects()),
                    "name the entry that is corrected, for example E-062");
        }
        if (entry.event() == RegisterEvent.PUT_IN && about.isCorrection()) {
            throw correction(
                    entry,
                    "corrects",
                    "the entry " + Values.quote(entry.corrects()) + " is a correction itself",
                    "put in an entry that says what happened");
        }
        if (!about.matter().equals(entry.matter())) {
            throw correction(
                    entry,
                    "matter",
                    "the entry " + Values.quote(entry.corrects()) + " is about " + Values.quote(about.matter()),
                    "write the matter of the entry that is corrected");
        }
        if (entry.text().isEmpty()) {
            throw correction(entry, "text", "a correction must have its reason", "say in one line why it is made");
        }
    }

    private static DataException correction(RegisterEntry entry, String column, String problem, String remedy) {
        return row(DataDirectory.REGISTER, entry.line(), column, problem, remedy);
    }

    private static DataException noCouncil(JsonFile<?> file, String body) {
        return file.error(
                "council",
                "\"" + body + "\" is not among the councils of " + DataDirectory.COUNCILS,
                "name the body of one, or add it there");
    }

    private Tier tierOf(String body) {
        CouncilsFile.Body found = bodies.get(body);
        CouncilsFile.Unit unit = found == null ? null : units.get(found.unit());
        if (unit == null) {
            throw new IllegalStateException("body (" + body + ") must have been checked before");
        }
        return unit.tier();
    }

    private Optional<CouncilsFile.Council> council(String body) {
        return councils.value().councils().stream()
                .filter(council -> council.body().equals(body))
                .findFirst();
    }

    private void due(JsonFile<?> file, String at, Due due, LocalDate issuedOn) {
        if (due instanceof Due.OnDay day && day.on().isBefore(issuedOn)) {
            throw file.error(
                    at + ".due.on",
                    "the due day (" + day.on() + ") lies before issuedOn (" + issuedOn + ")",
                    "correct one of them");
        }
        if (due instanceof Due.AtSession meeting) {
            Milestone milestone = sessions.value().stream()
                    .filter(each -> each.id().equals(meeting.session()))
                    .findFirst()
                    .orElseThrow(() -> file.error(
                            at + ".due.session",
                            "the session \"" + meeting.session() + "\" is not in " + DataDirectory.SESSIONS,
                            "add it there, or name one of "
                                    + sessions.value().stream()
                                            .map(Milestone::id)
                                            .toList()));
            if (milestone.opensOn().isEmpty() && meeting.latestOn().isEmpty()) {
                throw file.error(
                        at + ".due",
                        "the session \"" + meeting.session() + "\" has no date yet and the matter no latest day",
                        "write latestOn here, or opensOn in " + DataDirectory.SESSIONS);
            }
        }
    }

    private void matter(JsonFile<?> file, String path, String id, String name) {
        id(file, path, id);
        String earlier = matters.put(id, name);
        if (earlier != null) {
            throw file.error(
                    path,
                    "the id \"" + id + "\" is used twice (also in " + earlier + ")",
                    "give one of them another id");
        }
    }

    private static void id(JsonFile<?> file, String path, String id) {
        if (!Values.isId(id)) {
            throw file.error(path, Values.quote(id) + " is not an id", "use letters, digits and - _ . / :");
        }
    }

    private void body(JsonFile<?> file, String path, String id) {
        known(file, path, "body", id, bodies);
    }

    private void body(String file, int line, String column, String id) {
        if (!bodies.containsKey(id)) {
            throw row(
                    file,
                    line,
                    column,
                    "the body " + Values.quote(id) + " is not in " + DataDirectory.COUNCILS,
                    "correct the id, or add the body there");
        }
    }

    private static void known(JsonFile<?> file, String path, String what, String id, Map<String, ?> all) {
        if (!all.containsKey(id)) {
            throw file.error(
                    path,
                    "the " + what + " " + Values.quote(id) + " is not known",
                    "correct the id, or add the " + what
                            + (what.equals("body") || what.equals("unit") ? " to " + DataDirectory.COUNCILS : ""));
        }
    }

    private static <T> void unique(
            JsonFile<?> file, String list, List<T> values, String field, Function<T, String> key) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Integer earlier = seen.put(key.apply(values.get(i)), i);
            if (earlier != null) {
                throw file.error(
                        list + "[" + i + "]." + field,
                        field + " \"" + key.apply(values.get(i)) + "\" is already at " + list + "[" + earlier + "]",
                        "give one of them another, or remove it");
            }
        }
    }

    private static void ordered(
            JsonFile<?> file, String at, String first, LocalDate from, String second, Optional<LocalDate> to) {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw file.error(
                    (at.isEmpty() ? "" : at + ".") + second,
                    second + " (" + to.get() + ") lies before " + first + " (" + from + ")",
                    "correct one of them");
        }
    }

    private static void positive(JsonFile<?> file, String path, int count) {
        if (count < 1 || count > 100_000) {
            throw file.error(path, "the number (" + count + ") is not possible", "write 1 or more");
        }
    }

    private static void atMost(JsonFile<?> file, String path, String what, int count, String whole, int most) {
        if (count > most || count < 0) {
            throw file.error(
                    path,
                    what + " (" + count + ") is more than " + whole + " (" + most + ") or below 0",
                    "correct one of them");
        }
    }

    private static DataException row(String file, int line, String column, String problem, String remedy) {
        return new DataException(file, line + " (" + column + ")", problem, remedy);
    }
}
