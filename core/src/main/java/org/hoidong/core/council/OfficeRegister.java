package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;

/**
 * Who held which office in which body, past and present.
 *
 * <p>It is consistent when built: bodies are known and of the kind that has the office, nobody holds an office on days on
 * which the body does not exist, and no body has two heads at once. It answers for any day; whether two offices go together
 * is an {@link Incompatibility}, and who acts for an empty chair a {@link Vacancy}.
 *
 * <p>For example, with a chair until 30 June 2025 and no other, {@link #filled} says on 1 July {@code council/office-vacant
 * {office=council-chair, body=hdnd-tinh, on=2025-07-01}}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OfficeRegister {

    /** Somebody holds the office. Facts: {@code office}, {@code body}, {@code on}, {@code person}. */
    public static final ReasonCode FILLED = ReasonCode.of("council/office-filled");

    /** Nobody holds it. Facts: {@code office}, {@code body}, {@code on}. */
    public static final ReasonCode VACANT = ReasonCode.of("council/office-vacant");

    /** The holder is a delegate of the council. Facts: {@code person}, {@code office}, {@code body}, {@code on}. */
    public static final ReasonCode HOLDER_IS_DELEGATE = ReasonCode.of("council/holder-is-delegate");

    /** The holder is not a delegate of the council. Facts: {@code person}, {@code office}, {@code body}, {@code on}. */
    public static final ReasonCode HOLDER_NOT_DELEGATE = ReasonCode.of("council/holder-not-delegate");

    /** Nobody holds an office that only a delegate may hold. Facts: {@code body}, {@code on}. */
    public static final ReasonCode NO_HOLDER = ReasonCode.of("council/no-office-held");

    private static final ImmutableSet<BodyCategory> OF_DELEGATES = ImmutableSet.of(
            BodyCategory.COUNCIL, BodyCategory.STANDING_COMMITTEE, BodyCategory.COMMITTEE, BodyCategory.DELEGATE_GROUP);

    private final CouncilDirectory directory;
    private final ImmutableListMultimap<PersonId, OfficeHeld> byPerson;
    private final ImmutableListMultimap<BodyId, OfficeHeld> byBody;

    private OfficeRegister(CouncilDirectory directory, ImmutableList<OfficeHeld> held) {
        this.directory = directory;
        byPerson = Multimaps.index(held, OfficeHeld::person);
        byBody = Multimaps.index(held, OfficeHeld::body);
        byBody.asMap().forEach(this::check);
    }

    /**
     * Obtains a register.
     *
     * @param directory the bodies
     * @param held the offices held, in any order
     * @return the register
     * @throws IllegalArgumentException if a body is unknown or of another kind than the office needs, an office is held on
     *     days on which its body does not exist, a body has two heads at once, or a person holds the same office twice at once
     */
    public static OfficeRegister of(CouncilDirectory directory, Iterable<OfficeHeld> held) {
        return new OfficeRegister(directory, ImmutableList.copyOf(held));
    }

    /** Returns the directory of the bodies. */
    public CouncilDirectory directory() {
        return directory;
    }

    /**
     * Returns the offices that a person holds on a day.
     *
     * @param person the person
     * @param on the day
     * @return the offices; empty if the register knows of none
     */
    public ImmutableList<OfficeHeld> heldBy(PersonId person, LocalDate on) {
        return byPerson.get(person).stream().filter(held -> held.isHeldOn(on)).collect(toImmutableList());
    }

    /**
     * Returns the offices held in a body on a day.
     *
     * @param body the body
     * @param on the day
     * @return the offices with their holders
     * @throws IllegalArgumentException if the directory does not hold the body
     */
    public ImmutableList<OfficeHeld> heldIn(BodyId body, LocalDate on) {
        return byBody.get(directory.body(body).id()).stream()
                .filter(held -> held.isHeldOn(on))
                .collect(toImmutableList());
    }

    /**
     * Says whether somebody holds an office in a body on a day.
     *
     * @param office the office
     * @param body the body
     * @param on the day
     * @return {@link #FILLED}, once for each holder, or {@link #VACANT}
     * @throws IllegalArgumentException if the directory does not hold the body, or its kind does not have the office
     */
    public Verdict filled(OfficeKind office, BodyId body, LocalDate on) {
        checkKind(office, body);
        ImmutableList<Verdict> holders = heldIn(body, on).stream()
                .filter(held -> held.office().equals(office))
                .map(held -> Verdict.yes(reason(FILLED, held.office(), body, on)
                        .fact("person", held.person())
                        .build()))
                .collect(toImmutableList());
        return holders.isEmpty() ? Verdict.no(reason(VACANT, office, body, on).build()) : Verdict.all(holders);
    }

    /**
     * Says whether those who hold offices of a council and of the bodies under it are its delegates; staff need not be.
     *
     * @param electorate the council's electorate on the day asked about; a suspended delegate is still one
     * @return {@link #HOLDER_IS_DELEGATE} or {@link #HOLDER_NOT_DELEGATE} for each office held, or {@link #NO_HOLDER}
     *     (satisfied) if there is none
     * @throws IllegalArgumentException if the directory does not hold the council
     */
    public Verdict delegates(Electorate electorate) {
        LocalDate on = electorate.on();
        ImmutableList<Verdict> verdicts = Stream.concat(
                        Stream.of(electorate.body()),
                        directory.subordinatesOf(electorate.body()).stream().map(Body::id))
                .flatMap(body -> heldIn(body, on).stream())
                .filter(held -> OF_DELEGATES.contains(held.office().in().category())
                        && held.office().category() != OfficeCategory.STAFF)
                .map(held -> delegate(held, electorate))
                .collect(toImmutableList());
        return verdicts.isEmpty()
                ? Verdict.yes(Reason.builder(NO_HOLDER)
                        .fact("body", electorate.body())
                        .fact("on", on)
                        .build())
                : Verdict.all(verdicts);
    }

    private static Verdict delegate(OfficeHeld held, Electorate electorate) {
        boolean delegate = held.delegate().filter(electorate::isDelegate).isPresent();
        return Verdict.of(
                delegate,
                reason(delegate ? HOLDER_IS_DELEGATE : HOLDER_NOT_DELEGATE, held.office(), held.body(), electorate.on())
                        .fact("person", held.person())
                        .build());
    }

    private static Reason.Builder reason(ReasonCode code, OfficeKind office, BodyId body, LocalDate on) {
        return Reason.builder(code)
                .fact("office", office.id())
                .fact("body", body)
                .fact("on", on);
    }

    private void check(BodyId id, Collection<OfficeHeld> offices) {
        Body body = directory.body(id);
        for (OfficeHeld held : offices) {
            checkKind(held.office(), id);
            checkArgument(
                    body.existence().encloses(held.span()),
                    "office (%s) must be held on days of its body, which exists %s",
                    held,
                    body.existence());
        }
        ImmutableList<OfficeHeld> inOrder = ImmutableList.sortedCopyOf(
                (one, other) ->
                        one.span().startInclusive().compareTo(other.span().startInclusive()),
                offices);
        Multimaps.index(
                        Iterables.filter(inOrder, held -> held.office().category() == OfficeCategory.HEAD),
                        OfficeHeld::office)
                .asMap()
                .values()
                .forEach(
                        heads -> checkOneAtATime("office (%s) must have one holder at a time, but there is %s", heads));
        Multimaps.index(inOrder, held -> ImmutableList.of(held.person(), held.office()))
                .asMap()
                .values()
                .forEach(same ->
                        checkOneAtATime("office (%s) must be held once at a time by a person, but there is %s", same));
    }

    private static void checkOneAtATime(String message, Collection<OfficeHeld> inOrder) {
        ImmutableList<OfficeHeld> held = ImmutableList.copyOf(inOrder);
        for (int i = 1; i < held.size(); i++) {
            checkArgument(!held.get(i - 1).span().overlaps(held.get(i).span()), message, held.get(i), held.get(i - 1));
        }
    }

    private void checkKind(OfficeKind office, BodyId id) {
        BodyKind kind = directory.body(id).kind();
        checkArgument(
                kind.equals(office.in()),
                "body (%s) of office (%s) must be of kind %s, not %s",
                id,
                office,
                office.in(),
                kind);
    }

    /** Returns how many offices it holds. */
    @Override
    public String toString() {
        return byBody.size() + " offices held";
    }
}
