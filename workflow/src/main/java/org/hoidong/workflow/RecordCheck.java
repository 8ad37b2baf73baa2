package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the rows of a case still say what was recorded, and if not, what was done to which.
 *
 * <p>It reads data only: no definition, no codec, so rows that can no longer be decoded are judged as well. The rows are those of
 * one case in the order of their numbers. Each content holds the hash of the entry before it, so what was altered, taken out, put
 * in or moved is told apart; the first is named.
 *
 * <p>Who can write rows can write all of them anew, with hashes that fit. Against that helps only a head that somebody else
 * keeps: give it as {@code publishedHead}.
 *
 * <p>Not proved is the next date of interest, which is an index. A payload that is missing counts as redacted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RecordCheck {

    /** Nothing was changed or redacted. Facts: entries, head, redacted. */
    public static final ReasonCode INTACT = ReasonCode.of("workflow/record-intact");

    /** Nothing was changed, and what some entries carried was redacted. Facts: entries, head, redacted. */
    public static final ReasonCode INTACT_BUT_REDACTED = ReasonCode.of("workflow/record-redacted");

    /** The content or a column of an entry was altered. Facts: number. */
    public static final ReasonCode ALTERED = ReasonCode.of("workflow/entry-altered");

    /** The payload of an entry was altered. Facts: number. */
    public static final ReasonCode PAYLOAD_ALTERED = ReasonCode.of("workflow/payload-altered");

    /** An entry was taken out. Facts: number. */
    public static final ReasonCode REMOVED = ReasonCode.of("workflow/entry-removed");

    /** An entry that was not recorded was put in, or stands there twice. Facts: number, position. */
    public static final ReasonCode INSERTED = ReasonCode.of("workflow/entry-inserted");

    /** An entry stands where another was recorded. Facts: number, position. */
    public static final ReasonCode REORDERED = ReasonCode.of("workflow/entry-reordered");

    /** Subject, id or definition are not those the case was opened with. Facts: case. */
    public static final ReasonCode FOUNDING_ALTERED = ReasonCode.of("workflow/founding-altered");

    /** A column of the case row does not fit the entries. Facts: field, found, entries. */
    public static final ReasonCode CASE_ROW_ALTERED = ReasonCode.of("workflow/case-row-altered");

    /** The rows fit each other, but not the head that was published. Facts: published, head. */
    public static final ReasonCode REWRITTEN = ReasonCode.of("workflow/record-rewritten");

    private final CaseRow theCase;
    private final ImmutableList<EntryRow> rows;
    private final String founding;
    private static final int NOWHERE = -2;
    private static final int FOUNDING = -1;

    /** Whether the hash of a row is that of its content. */
    private final boolean[] whole;
    /** By hash, where a row first has it; the founding lies before the first. */
    private final Map<String, Integer> places = new HashMap<>();
    /** By the hash of the entry before, where a row last names it. */
    private final Map<String, Integer> followers = new HashMap<>();

    private RecordCheck(CaseRow theCase, List<EntryRow> entryRows) {
        this.theCase = theCase;
        this.rows = ImmutableList.copyOf(entryRows);
        this.whole = new boolean[rows.size()];
        Remapping.Version version = openedUnder(theCase, rows);
        this.founding = Chain.founding(
                        theCase.id().value(), version.id(), version.version(), version.hash(), theCase.subject())
                .toString();
        places.put(founding, FOUNDING);
        for (int i = 0; i < rows.size(); i++) {
            EntryRow row = rows.get(i);
            places.putIfAbsent(row.hash(), i);
            whole[i] = digest(row.content()).equals(row.hash());
            if (whole[i]) {
                followers.put(previous(i), i);
            }
        }
        followers.putIfAbsent(theCase.headHash(), rows.size());
    }

    /** Nothing, if it cannot be read: then something was altered, which shows elsewhere. */
    private static Optional<Remapping.Version> oldVersion(Datum payload) {
        try {
            return Optional.of(Coded.read(Remapping.CODEC, payload).oldVersion());
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    /** The version a case was opened under: that which its first migration led away from, or that of its row. */
    private static Remapping.Version openedUnder(CaseRow theCase, List<EntryRow> rows) {
        return rows.stream()
                .filter(row -> row.content() instanceof Datum.Fields content
                        && Datum.of(Remapping.MIGRATED.id())
                                .equals(content.fields().get("event")))
                .flatMap(row -> row.payload().stream())
                .flatMap(payload -> oldVersion(payload).stream())
                .findFirst()
                .orElseGet(() -> new Remapping.Version(
                        theCase.definitionId(), theCase.definitionVersion(), theCase.definitionHash()));
    }

    /**
     * Checks the rows of a case.
     *
     * @param theCase the row of the case
     * @param entries the rows of its entries, in the order of their numbers
     * @return satisfied if nothing was changed, naming what was redacted; else the first thing that was done
     */
    public static Verdict of(CaseRow theCase, List<EntryRow> entries) {
        RecordCheck check = new RecordCheck(theCase, entries);
        return check.defect().map(Verdict::no).orElseGet(() -> Verdict.yes(check.intact()));
    }

    /**
     * Checks the rows of a case against a head that was published.
     *
     * @param theCase the row of the case
     * @param entries the rows of its entries, in the order of their numbers
     * @param publishedHead the {@link WorkflowCase#headHash} that somebody else kept; the case may have gone on since
     * @return satisfied if nothing was changed; else the first thing that was done, or that everything was written anew
     */
    public static Verdict of(CaseRow theCase, List<EntryRow> entries, String publishedHead) {
        RecordCheck check = new RecordCheck(theCase, entries);
        Optional<Reason> defect = check.defect();
        if (defect.isEmpty() && check.places.getOrDefault(publishedHead, NOWHERE) < 0) {
            defect = Optional.of(Reason.builder(REWRITTEN)
                    .fact("published", publishedHead)
                    .fact("head", theCase.headHash())
                    .met(false)
                    .build());
        }
        return defect.map(Verdict::no).orElseGet(() -> Verdict.yes(check.intact()));
    }

    private Reason intact() {
        ImmutableList<Datum> redacted = rows.stream()
                .filter(row -> row.payload().isEmpty())
                .map(row -> Datum.of(row.number()))
                .collect(ImmutableList.toImmutableList());
        return Reason.builder(redacted.isEmpty() ? INTACT : INTACT_BUT_REDACTED)
                .fact("entries", rows.size())
                .fact("head", theCase.headHash())
                .fact("redacted", Datum.list(redacted))
                .build();
    }

    private Optional<Reason> defect() {
        String last = founding;
        for (int i = 0; i < rows.size(); i++) {
            EntryRow row = rows.get(i);
            if (!whole[i] || !previous(i).equals(last)) {
                return Optional.of(broken(i, last));
            }
            if (!row.caseId().equals(theCase.id()) || row.number() != i + 1 || number(i) != i + 1) {
                return Optional.of(altered(ALTERED, i + 1));
            }
            if (row.payload().isPresent() && !digest(row.payload().get()).equals(text(row, "payload"))) {
                return Optional.of(altered(PAYLOAD_ALTERED, i + 1));
            }
            last = row.hash();
        }
        return Optional.ofNullable(end(last));
    }

    /** What was done where a row does not follow the one before. */
    private Reason broken(int i, String last) {
        int before = whole[i] ? places.getOrDefault(previous(i), NOWHERE) : NOWHERE;
        if (before > i) {
            return misplaced(REORDERED, i);
        }
        if (followers.getOrDefault(last, NOWHERE) > i
                || places.getOrDefault(rows.get(i).hash(), i) < i) {
            return misplaced(INSERTED, i);
        }
        if (!whole[i]) {
            return altered(ALTERED, i + 1);
        }
        if (before >= FOUNDING && before < i - 1) {
            return misplaced(INSERTED, before + 1);
        }
        int gap = number(i) - (i == 0 ? 0 : number(i - 1));
        if (gap > 1) {
            return altered(REMOVED, number(i) - gap + 1);
        }
        return i == 0
                ? Reason.builder(FOUNDING_ALTERED)
                        .fact("case", theCase.id())
                        .met(false)
                        .build()
                : altered(ALTERED, i);
    }

    private @Nullable Reason end(String last) {
        if (!theCase.headHash().equals(last)) {
            int place = places.getOrDefault(theCase.headHash(), NOWHERE);
            if (place >= 0 && place + 1 == theCase.revision()) {
                return misplaced(INSERTED, place + 1);
            }
            return theCase.revision() > rows.size()
                    ? altered(REMOVED, rows.size() + 1)
                    : column("headHash", theCase.headHash(), last);
        }
        if (theCase.revision() != rows.size()) {
            return column("revision", String.valueOf(theCase.revision()), String.valueOf(rows.size()));
        }
        String state = rows.isEmpty() ? "" : text(rows.get(rows.size() - 1), "state");
        return theCase.stateId().equals(state) ? null : column("stateId", theCase.stateId(), state);
    }

    private static Reason altered(ReasonCode code, int number) {
        return Reason.builder(code).fact("number", number).met(false).build();
    }

    private Reason misplaced(ReasonCode code, int i) {
        return Reason.builder(code)
                .fact("number", rows.get(i).number())
                .fact("position", i + 1)
                .met(false)
                .build();
    }

    private static Reason column(String field, String found, String entries) {
        return Reason.builder(CASE_ROW_ALTERED)
                .fact("field", field)
                .fact("found", found)
                .fact("entries", entries)
                .met(false)
                .build();
    }

    private static String digest(Datum datum) {
        return Coded.sha256(datum).toString();
    }

    private String previous(int i) {
        return text(rows.get(i), "previous");
    }

    private int number(int i) {
        return field(rows.get(i), "number")
                .filter(Datum.Whole.class::isInstance)
                .map(number -> (int) number.asWhole())
                .orElse(0);
    }

    private static String text(EntryRow row, String name) {
        return field(row, name)
                .filter(Datum.Text.class::isInstance)
                .map(Datum::asText)
                .orElse("");
    }

    private static Optional<Datum> field(EntryRow row, String name) {
        return row.content() instanceof Datum.Fields fields
                ? Optional.ofNullable(fields.fields().get(name))
                : Optional.empty();
    }
}
