package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.DueAtMilestone;
import org.hoidong.core.calendar.DueCombined;
import org.hoidong.core.calendar.DueOn;
import org.hoidong.core.calendar.DueOnFixedDay;
import org.hoidong.core.calendar.DueRunning;
import org.hoidong.core.calendar.DueWithin;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * What one body is asked to do, by whom, until when, and who will say that it is done (kiến nghị).
 *
 * <p>It is the founding fact of a follow-up and never changes: answers, new terms, evidence and a new addressee after a
 * merger belong to the history of the follow-up, not here. It is not the document it stands in; {@link #sourceDocument}
 * cites that.
 *
 * <p>A draft may lack its addressee, overseer, validator or due date; then it cannot be issued, and {@link #judgeIssuable}
 * names each part that is missing. The law sets no due date, so each recommendation carries its own. For example: the
 * People's Committee of a district is to repair the water works, due 31 October 2022; the Standing Committee oversees, one of
 * its committees validates, and a report, photos and an acceptance record must prove it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Recommendation {

    /** The body that must act is named. */
    public static final ReasonCode ADDRESSEE_NAMED = ReasonCode.of("oversight/addressee-named");

    /** Nobody is named who must act. */
    public static final ReasonCode ADDRESSEE_MISSING = ReasonCode.of("oversight/addressee-missing");

    /** The body that follows it up is named. */
    public static final ReasonCode OVERSEER_NAMED = ReasonCode.of("oversight/overseer-named");

    /** Nobody is named who follows it up. */
    public static final ReasonCode OVERSEER_MISSING = ReasonCode.of("oversight/overseer-missing");

    /** The body that verifies the result is named, and is not the one that must act. */
    public static final ReasonCode VALIDATOR_NAMED = ReasonCode.of("oversight/validator-named");

    /** Nobody is named who verifies the result. */
    public static final ReasonCode VALIDATOR_MISSING = ReasonCode.of("oversight/validator-missing");

    /** The body that must act would verify its own work. */
    public static final ReasonCode VALIDATOR_IS_ADDRESSEE = ReasonCode.of("oversight/validator-is-addressee");

    /** There is a date by which it is due. */
    public static final ReasonCode DUE_ON = ReasonCode.of("oversight/due-on");

    /** There is a time limit within which it is due. */
    public static final ReasonCode DUE_WITHIN = ReasonCode.of("oversight/due-within");

    /** There is a fixed day, such as the 20th of the month, on which it is due. */
    public static final ReasonCode DUE_ON_FIXED_DAY = ReasonCode.of("oversight/due-on-fixed-day");

    /** There is a milestone, such as a session, at which it is due. */
    public static final ReasonCode DUE_AT = ReasonCode.of("oversight/due-at");

    /** It would be due before it is issued. */
    public static final ReasonCode DUE_BEFORE_ISSUE = ReasonCode.of("oversight/due-before-issue");

    /** Nothing says by when it is due. */
    public static final ReasonCode DUE_MISSING = ReasonCode.of("oversight/due-missing");

    /** Evidence of a required kind is there. */
    public static final ReasonCode EVIDENCE_PRESENT = ReasonCode.of("oversight/evidence-present");

    /** Evidence of a required kind is not there. */
    public static final ReasonCode EVIDENCE_MISSING = ReasonCode.of("oversight/evidence-missing");

    /** No kind is required, and some evidence is there. */
    public static final ReasonCode SOME_EVIDENCE_PRESENT = ReasonCode.of("oversight/some-evidence-present");

    /** No kind is required, but there is no evidence at all. */
    public static final ReasonCode NO_EVIDENCE = ReasonCode.of("oversight/no-evidence");

    /** Remedy: name the body that must act. */
    public static final ReasonCode NAME_ADDRESSEE = ReasonCode.of("oversight/name-addressee");

    /** Remedy: name the body that follows it up. */
    public static final ReasonCode NAME_OVERSEER = ReasonCode.of("oversight/name-overseer");

    /** Remedy: name the body that verifies the result. */
    public static final ReasonCode NAME_VALIDATOR = ReasonCode.of("oversight/name-validator");

    /** Remedy: name another body to verify the result. */
    public static final ReasonCode NAME_ANOTHER_VALIDATOR = ReasonCode.of("oversight/name-another-validator");

    /** Remedy: set a due date, a time limit or a session. */
    public static final ReasonCode SET_DUE = ReasonCode.of("oversight/set-due");

    /** Remedy: submit evidence of a kind. */
    public static final ReasonCode SUBMIT_EVIDENCE = ReasonCode.of("oversight/submit-evidence");

    /** Remedy: submit evidence of any kind. */
    public static final ReasonCode SUBMIT_SOME_EVIDENCE = ReasonCode.of("oversight/submit-some-evidence");

    /** The form in which recommendations are hashed and written, incomplete ones too. */
    public static final Codec<Recommendation> CODEC =
            Codec.of("oversight/recommendation", OversightForms::recommendation, OversightForms::recommendationFrom);

    Recommendation() {}

    /** Returns a builder; id, source, source document, text, and by whom and when it is issued are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract RecommendationId id();

    /** Returns what it came out of. */
    public abstract RecommendationSource source();

    /** Returns the document, and the article of it, in which it stands. */
    public abstract Provision sourceDocument();

    /** Returns the body that issues it; only this body may withdraw it. */
    public abstract BodyId issuedBy();

    /** Returns the day it is issued, from which a time limit runs. */
    public abstract LocalDate issuedOn();

    /**
     * Returns the day on which the matter it came out of was founded, whose law governs it; the day it is issued unless set.
     */
    @Value.Default
    public LocalDate foundedOn() {
        return issuedOn();
    }

    /** Returns what must be done. */
    public abstract Label text();

    /** Returns the body that must act, once named. */
    public abstract Optional<BodyId> addressee();

    /** Returns the body that follows it up and urges, once named. */
    public abstract Optional<BodyId> overseer();

    /** Returns the body that verifies the result, once named; it may be the overseer. */
    public abstract Optional<BodyId> validator();

    /** Returns by when it is due, counted from {@link #issuedOn}, once set. */
    public abstract Optional<Due> due();

    /** Returns the kinds of evidence that must all be there; if none, evidence of any kind will do. */
    public abstract ImmutableSet<EvidenceKind> requiredEvidence();

    /** Returns the field it belongs to, if given. */
    public abstract Optional<FieldOfWork> field();

    /** Returns the administrative unit it is about, if it is about one. */
    public abstract Optional<UnitId> unit();

    /** Returns the findings it is to remedy; none for a directive or a petition. */
    public abstract ImmutableSet<FindingId> findings();

    /**
     * Returns whether it is a task of several years (nhiệm vụ nhiều năm), which the rate of implementation leaves out until it is
     * done (law.md 5.3); not unless set.
     */
    @Value.Default
    public boolean isMultiYear() {
        return false;
    }

    /**
     * Returns the id of the matter it came out of, if that is a matter with a life of its own: the question, the session, the petition
     * that names this recommendation in its turn.
     */
    public abstract Optional<String> sourceMatter();

    /** Returns the recommendation of the lead body, where one recommendation was issued to several. */
    public abstract Optional<RecommendationId> lead();

    /**
     * Judges whether it may be issued: whether somebody must act, somebody follows up, somebody else than who acts
     * verifies, and there is a day.
     *
     * @return the verdict, with one reason for each of the four parts and a remedy for each that is missing
     */
    public final Verdict judgeIssuable() {
        return Verdict.all(judgeAddressee(), judgeOverseer(), judgeValidator(), judgeDue());
    }

    private Verdict judgeAddressee() {
        return addressee()
                .map(body -> named(ADDRESSEE_NAMED, "addressee", body))
                .orElseGet(() -> missing(ADDRESSEE_MISSING, NAME_ADDRESSEE));
    }

    private Verdict judgeOverseer() {
        return overseer()
                .map(body -> named(OVERSEER_NAMED, "overseer", body))
                .orElseGet(() -> missing(OVERSEER_MISSING, NAME_OVERSEER));
    }

    private Verdict judgeValidator() {
        if (validator().isEmpty()) {
            return missing(VALIDATOR_MISSING, NAME_VALIDATOR);
        }
        BodyId body = validator().orElseThrow();
        if (validator().equals(addressee())) {
            return Verdict.no(reason(VALIDATOR_IS_ADDRESSEE)
                    .fact("validator", body)
                    .remedy(Remedy.builder(NAME_ANOTHER_VALIDATOR)
                            .fact("addressee", body)
                            .build())
                    .build());
        }
        return named(VALIDATOR_NAMED, "validator", body);
    }

    private Verdict judgeDue() {
        return due().map(this::judgeDue).orElseGet(() -> missing(DUE_MISSING, SET_DUE));
    }

    private Verdict judgeDue(Due due) {
        if (due instanceof DueCombined combined) {
            return Verdict.all(combined.parts().stream().map(this::judgeDue).toList());
        }
        if (due instanceof DueWithin within) {
            return within(within.limit(), within.anchor().orElse(issuedOn()));
        }
        if (due instanceof DueRunning running) {
            return within(running.time().limit(), running.time().anchor());
        }
        if (due instanceof DueOnFixedDay fixed) {
            return Verdict.yes(reason(DUE_ON_FIXED_DAY)
                    .fact("from", fixed.anchor().orElse(issuedOn()))
                    .build());
        }
        if (due instanceof DueAtMilestone at) {
            return at.latestOn()
                    .filter(latest -> latest.isBefore(issuedOn()))
                    .map(this::dueBeforeIssue)
                    .orElseGet(() -> Verdict.yes(
                            reason(DUE_AT).fact("milestone", at.milestone()).build()));
        }
        LocalDate date = ((DueOn) due).date();
        return date.isBefore(issuedOn())
                ? dueBeforeIssue(date)
                : Verdict.yes(reason(DUE_ON).fact("due", date).build());
    }

    private Verdict within(TimeLimit limit, LocalDate from) {
        return Verdict.yes(reason(DUE_WITHIN)
                .fact("amount", limit.amount())
                .fact("unit", limit.unit().code())
                .fact("from", from)
                .build());
    }

    private Verdict dueBeforeIssue(LocalDate due) {
        return Verdict.no(reason(DUE_BEFORE_ISSUE)
                .fact("due", due)
                .fact("issuedOn", issuedOn())
                .remedy(Remedy.builder(SET_DUE).fact("recommendation", id()).build())
                .build());
    }

    private Verdict named(ReasonCode code, String part, BodyId body) {
        return Verdict.yes(reason(code).fact(part, body).build());
    }

    private Verdict missing(ReasonCode code, ReasonCode remedy) {
        return Verdict.no(reason(code)
                .remedy(Remedy.builder(remedy).fact("recommendation", id()).build())
                .build());
    }

    private Reason.Builder reason(ReasonCode code) {
        return Reason.builder(code).fact("recommendation", id()).basis(sourceDocument());
    }

    /**
     * Judges whether evidence of every required kind is there; if no kind is required, whether there is any.
     *
     * @param evidence what was submitted
     * @return the verdict, with one reason for each required kind and a remedy for each that is missing
     */
    public final Verdict judgeEvidence(Iterable<Evidence> evidence) {
        ImmutableList<Evidence> items = ImmutableList.copyOf(evidence);
        if (requiredEvidence().isEmpty()) {
            return items.isEmpty()
                    ? missing(NO_EVIDENCE, SUBMIT_SOME_EVIDENCE)
                    : Verdict.yes(reason(SOME_EVIDENCE_PRESENT)
                            .fact("items", items.size())
                            .build());
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (EvidenceKind kind : requiredEvidence()) {
            verdicts.add(judgeKind(kind, items));
        }
        return Verdict.all(verdicts);
    }

    private Verdict judgeKind(EvidenceKind kind, ImmutableList<Evidence> items) {
        for (Evidence item : items) {
            if (item.kind().equals(kind)) {
                return Verdict.yes(reason(EVIDENCE_PRESENT)
                        .fact("kind", kind.id())
                        .fact("reference", item.reference())
                        .build());
            }
        }
        return Verdict.no(reason(EVIDENCE_MISSING)
                .fact("kind", kind.id())
                .fact("submitted", items.size())
                .remedy(Remedy.builder(SUBMIT_EVIDENCE).fact("kind", kind.id()).build())
                .build());
    }

    /**
     * Finds the day by which it is due, a time limit being counted from {@link #issuedOn}.
     *
     * @param calendars the calendars
     * @param milestones the dates of milestones, such as sessions
     * @return the deadline, or nothing while none is set
     * @throws IllegalArgumentException as {@link Due#resolve}
     */
    public final Optional<Deadline> deadline(Calendars calendars, Milestones milestones) {
        return due().map(due -> due.countedFrom(issuedOn()).resolve(calendars, milestones));
    }

    /**
     * Returns one recommendation for each of several bodies, alike but for id and addressee; this one leads and comes first.
     *
     * <p>One recommendation to several bodies is owed by nobody. So each gets its own, with its own follow-up, and all but
     * the first name this one as {@link #lead}.
     *
     * @param others the further addressees by the ids of their recommendations
     * @return the recommendations, this one first, the others in the order of the map
     * @throws IllegalArgumentException if an id or an addressee occurs twice
     */
    public final ImmutableList<Recommendation> alsoTo(Map<RecommendationId, BodyId> others) {
        ImmutableSet.Builder<BodyId> bodies = ImmutableSet.builder();
        bodies.addAll(others.values());
        addressee().ifPresent(bodies::add);
        checkArgument(
                bodies.build().size() == others.size() + (addressee().isPresent() ? 1 : 0),
                "addressees (%s) must each occur once, the lead (%s) included",
                others.values(),
                addressee().map(BodyId::value).orElse("none"));
        ImmutableList.Builder<Recommendation> all = ImmutableList.builder();
        all.add(this);
        others.forEach((id, body) -> {
            checkArgument(!id.equals(id()), "recommendation id (%s) must not be that of the lead", id);
            all.add(toBuilder().id(id).addressee(body).lead(id()).build());
        });
        return all.build();
    }

    /** Returns a builder holding this recommendation. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        sourceMatter().ifPresent(matter -> PlainText.identifier("sourceMatter", matter));
        checkArgument(
                !foundedOn().isAfter(issuedOn()),
                "foundedOn (%s) of recommendation %s must not be after issuedOn (%s)",
                foundedOn(),
                id(),
                issuedOn());
        checkArgument(
                !lead().equals(Optional.of(id())), "lead (%s) must be another recommendation; leave it empty", id());
    }

    /** Returns the identifier and the addressee. */
    @Override
    public final String toString() {
        return id() + " to " + addressee().map(BodyId::value).orElse("nobody yet");
    }

    /** Builds {@link Recommendation}. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
