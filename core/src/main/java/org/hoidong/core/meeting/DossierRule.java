package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Which papers an item must have before it is put on the agenda of a session: what is not well prepared stays off (S-23).
 *
 * <p>It comes from the rule book or, as a rule, from a council's own regulations, by {@link AgendaItemKind}. It answers with every
 * part at once: there, late, or missing, who owes it, and by when it would still be in time. A part whose day has passed cannot
 * come in time any more; the item waits for a later session, or the session for it.
 *
 * <p>For example on 25 June 2022, for a session that opens on 6 July, without the verification report due ten days before: {@code
 * meeting/dossier-part-missing {item=TTr-45, part=verification-report, owedBy=council-committee, dueOn=2022-06-24}}; it was due
 * on Friday 24 June, because Sunday 26 June rolls back to a working day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DossierRule {

    /** The part is there. Facts: {@code item}, {@code part}, {@code on}, and {@code dueOn} if it had a day. */
    public static final ReasonCode PART_READY = ReasonCode.of("meeting/dossier-part-ready");

    /** The part came after its day. Facts: {@code item}, {@code part}, {@code owedBy}, {@code on}, {@code dueOn}. */
    public static final ReasonCode PART_LATE = ReasonCode.of("meeting/dossier-part-late");

    /**
     * The part is not there yet, and may still come in time. Facts: {@code item}, {@code part}, {@code owedBy}, {@code dueOn}.
     */
    public static final ReasonCode PART_AWAITED = ReasonCode.of("meeting/dossier-part-awaited");

    /** The part is not there, and its day has passed. Facts: {@code item}, {@code part}, {@code owedBy}, {@code dueOn}. */
    public static final ReasonCode PART_MISSING = ReasonCode.of("meeting/dossier-part-missing");

    /** Remedy: hand the part in by a day. Facts: {@code part}, {@code owedBy}, {@code dueOn}. */
    public static final ReasonCode HAND_IN_BY = ReasonCode.of("meeting/hand-in-by");

    /** Remedy: leave the item to a session that opens on a day or later. Facts: {@code item}, {@code earliest}. */
    public static final ReasonCode LEAVE_TO_LATER_SESSION = ReasonCode.of("meeting/leave-to-later-session");

    DossierRule() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param kind the kind of item
     * @param parts what its dossier must have, at least one part, each once
     * @return the rule
     * @throws IllegalArgumentException if there is none, or one stands twice
     */
    public static DossierRule of(Provision basis, AgendaItemKind kind, DossierPart... parts) {
        return new Builder().basis(basis).kind(kind).parts(Arrays.asList(parts)).build();
    }

    /** Returns the kind of item. */
    public abstract AgendaItemKind kind();

    /** Returns what its dossier must have, in the order of the provision. */
    public abstract ImmutableList<DossierPart> parts();

    /** Returns the provision that asks for it. */
    public abstract Provision basis();

    /**
     * Judges whether an item may be put on the agenda of a session.
     *
     * @param item the item, of the kind of this rule
     * @param dossier its dossier
     * @param opensOn the day the session opens
     * @param asOf the day asked about; what comes in later is not there yet
     * @param calendars the calendars that time limits name
     * @return the admission, which an {@link Agenda} asks for; satisfied if every part is there in time
     * @throws IllegalArgumentException if the item is of another kind
     */
    public final Admission admit(
            AgendaItem item, Dossier dossier, LocalDate opensOn, LocalDate asOf, Calendars calendars) {
        checkArgument(
                item.kind().equals(kind()),
                "kind (%s) of item %s must be %s; ask the rule of its own kind",
                item.kind(),
                item.id(),
                kind());
        List<Verdict> verdicts = new ArrayList<>();
        for (DossierPart part : parts()) {
            verdicts.add(judge(item, part, dossier.receivedOn(part.part(), asOf), opensOn, asOf, calendars));
        }
        return Admission.of(item, opensOn, asOf, Verdict.all(verdicts));
    }

    private Verdict judge(
            AgendaItem item,
            DossierPart part,
            Optional<LocalDate> received,
            LocalDate opensOn,
            LocalDate asOf,
            Calendars calendars) {
        Optional<Deadline> due = part.due(opensOn, calendars);
        LocalDate day = received.orElse(asOf);
        boolean late = due.map(deadline -> day.isAfter(deadline.dueOn())).orElse(false);
        if (received.isPresent() && !late) {
            Reason.Builder ready = reason(PART_READY, item, part).fact("on", day);
            due.ifPresent(deadline -> ready.fact("dueOn", deadline.dueOn()));
            return Verdict.yes(ready.build());
        }
        LocalDate dueOn = due.map(Deadline::dueOn).orElse(opensOn);
        ReasonCode code = received.isPresent() ? PART_LATE : late ? PART_MISSING : PART_AWAITED;
        Reason.Builder reason =
                reason(code, item, part).fact("owedBy", part.owedBy().id());
        received.ifPresent(on -> reason.fact("on", on));
        reason.fact("dueOn", dueOn);
        return Verdict.no(reason.remedy(late ? later(item, due.orElseThrow(), day) : handIn(part, dueOn))
                .build());
    }

    private Reason.Builder reason(ReasonCode code, AgendaItem item, DossierPart part) {
        return Reason.builder(code)
                .basis(basis())
                .fact("item", item.id())
                .fact("part", part.part().id());
    }

    private static Remedy handIn(DossierPart part, LocalDate dueOn) {
        return Remedy.builder(HAND_IN_BY)
                .fact("part", part.part().id())
                .fact("owedBy", part.owedBy().id())
                .fact("dueOn", dueOn)
                .build();
    }

    /** The first day on which a session may open for which the part is in time, if it comes in on a day. */
    private static Remedy later(AgendaItem item, Deadline due, LocalDate day) {
        Remedy.Builder later = Remedy.builder(LEAVE_TO_LATER_SESSION).fact("item", item.id());
        due.postponedFor(day).ifPresent(earliest -> later.fact("earliest", earliest));
        return later.build();
    }

    @Value.Check
    void check() {
        checkArgument(!parts().isEmpty(), "dossier of %s must have at least one part", kind());
        long different = parts().stream().map(DossierPart::part).distinct().count();
        checkArgument(different == parts().size(), "parts (%s) of %s must each be named once", parts(), kind());
    }

    /** Returns kind and parts. */
    @Override
    public final String toString() {
        return kind() + ": " + parts();
    }

    static final class Builder extends ImmutableDossierRule.Builder {}
}
