package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.immutables.value.Value;

/**
 * What a share is taken of: all delegates, those in office, those present, the ballots.
 *
 * <p>The base is always named, because the same votes are different percentages of different bases: 402 in favour are 84.1
 * per cent of 478 delegates and 99.5 per cent of the 404 present. Bases are open: an id, a label and one function of the
 * tally.
 *
 * <p>Where the words of a law have several readings and none is confirmed, the base has a {@link #reading() reading}: the
 * setting that says which other base is meant. It cannot be counted until a host gave that setting; see {@link #readIn}.
 *
 * <p>Bases are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class VotingBase implements Kind<BaseCategory> {

    /** The total of delegates, present or not (tổng số đại biểu). */
    public static final VotingBase TOTAL_DELEGATES = of(
            "total-delegates",
            Label.of("tổng số đại biểu", "all delegates"),
            BaseCategory.MEMBERSHIP,
            VoteTally::totalDelegates);

    /** All members of a committee, present or not (tổng số thành viên). */
    public static final VotingBase MEMBERS = of(
            "members",
            Label.of("tổng số thành viên", "all members"),
            BaseCategory.MEMBERSHIP,
            VoteTally::totalDelegates);

    /** The seats that the law fixes for the council, filled or not (tổng số đại biểu theo quy định). */
    public static final VotingBase SEATS_BY_LAW = of(
            "seats-by-law",
            Label.of("tổng số đại biểu theo quy định", "seats fixed by law"),
            BaseCategory.MEMBERSHIP,
            tally -> given(tally, "seats-by-law", "seatsByLaw", VoteTally::seatsByLaw));

    /** The voters of the unit (tổng số cử tri). */
    public static final VotingBase VOTERS = of(
            "voters",
            Label.of("tổng số cử tri", "all voters"),
            BaseCategory.MEMBERSHIP,
            tally -> given(tally, "voters", "voters", VoteTally::voters));

    /** The delegates in office, present or not (tổng số đại biểu hiện có). */
    public static final VotingBase IN_OFFICE = of(
            "delegates-in-office",
            Label.of("tổng số đại biểu hiện có", "delegates in office"),
            BaseCategory.MEMBERSHIP,
            VoteTally::inOffice);

    /** The delegates in office without those excused and those recused (số đại biểu được quyền biểu quyết). */
    public static final VotingBase ENTITLED = of(
            "entitled",
            Label.of("số đại biểu được quyền biểu quyết", "delegates entitled to vote"),
            BaseCategory.ATTENDANCE,
            VoteTally::entitled);

    /** The delegates present (số đại biểu có mặt). */
    public static final VotingBase PRESENT = of(
            "present",
            Label.of("số đại biểu có mặt", "delegates present"),
            BaseCategory.ATTENDANCE,
            VoteTally::present);

    /** The votes cast, abstentions included. */
    public static final VotingBase CAST =
            of("votes-cast", Label.of("số phiếu biểu quyết", "votes cast"), BaseCategory.VOTES, VoteTally::cast);

    /** The votes for and against only. */
    public static final VotingBase FOR_AND_AGAINST = of(
            "votes-for-and-against",
            Label.of("số phiếu tán thành và không tán thành", "votes for and against"),
            BaseCategory.VOTES,
            tally -> tally.inFavour() + tally.count(ChoiceCategory.AGAINST));

    /** The ballots handed out (số phiếu phát ra). */
    public static final VotingBase BALLOTS_ISSUED = of(
            "ballots-issued",
            Label.of("số phiếu phát ra", "ballots issued"),
            BaseCategory.ATTENDANCE,
            tally -> ballots("ballots-issued", tally).issued());

    /** The ballots handed in (số phiếu thu về). */
    public static final VotingBase BALLOTS_COLLECTED = of(
            "ballots-collected",
            Label.of("số phiếu thu về", "ballots collected"),
            BaseCategory.VOTES,
            tally -> ballots("ballots-collected", tally).collected());

    /** The valid ballots (số phiếu hợp lệ). */
    public static final VotingBase BALLOTS_VALID = of(
            "ballots-valid",
            Label.of("số phiếu hợp lệ", "valid ballots"),
            BaseCategory.VOTES,
            tally -> ballots("ballots-valid", tally).valid());

    /** The total of ballots (tổng số phiếu): issued, collected or valid, as the host reads it. */
    public static final VotingBase TOTAL_BALLOTS = open(
            "total-ballots",
            Label.of("tổng số phiếu", "all ballots"),
            BaseCategory.VOTES,
            ConfidenceRules.TOTAL_BALLOTS);

    private static final ImmutableList<VotingBase> STANDARD = ImmutableList.of(
            TOTAL_DELEGATES,
            MEMBERS,
            SEATS_BY_LAW,
            VOTERS,
            IN_OFFICE,
            ENTITLED,
            PRESENT,
            CAST,
            FOR_AND_AGAINST,
            BALLOTS_ISSUED,
            BALLOTS_COLLECTED,
            BALLOTS_VALID,
            TOTAL_BALLOTS);

    VotingBase() {}

    /**
     * Obtains a base.
     *
     * @param id the id, unique among bases
     * @param label the name to show, as it stands in a sentence
     * @param category when its number becomes known
     * @param counter gives the number for a tally, 0 or more; it may throw if the tally does not hold it
     * @return the base
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static VotingBase of(String id, Label label, BaseCategory category, ToIntFunction<VoteTally> counter) {
        return new Builder()
                .id(PlainText.identifier("voting base id", id))
                .label(label)
                .category(category)
                .counter(counter)
                .build();
    }

    /**
     * Obtains a base whose reading is open: words of a law that may mean one of several bases.
     *
     * @param id the id, unique among bases
     * @param label the words, as they stand in a sentence
     * @param category when its number becomes known
     * @param reading the setting that says which base is meant
     * @return the base
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static VotingBase open(String id, Label label, BaseCategory category, RuleKey<VotingBase> reading) {
        return new Builder()
                .from(of(id, label, category, tally -> {
                    throw new IllegalArgumentException("base " + id + " (" + label.in(Language.ENGLISH)
                            + ") must be read before it is counted; give the setting " + reading
                            + ", and ask for readIn(rules)");
                }))
                .reading(reading)
                .build();
    }

    /**
     * Obtains a base that is the count of one choice, with the id and the label of the choice.
     *
     * @param choice the choice
     * @return the base
     */
    public static VotingBase of(VoteChoice choice) {
        return of(choice.id(), choice.label(), BaseCategory.VOTES, tally -> tally.count(choice));
    }

    /** Returns the shipped bases. */
    public static ImmutableList<VotingBase> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract BaseCategory category();

    @Value.Auxiliary
    abstract ToIntFunction<VoteTally> counter();

    /** Returns the setting that says which base is meant, if the reading of this one is open. */
    @Value.Auxiliary
    public abstract Optional<RuleKey<VotingBase>> reading();

    /**
     * Returns the base that is meant.
     *
     * @param rules the rules, asked only if the reading is open
     * @return this base, or the one that the setting names
     * @throws org.hoidong.core.law.NoRuleException if the setting is not given, saying how to give it
     */
    public final VotingBase readIn(RulesInForce rules) {
        return reading().map(rules::get).orElse(this);
    }

    /**
     * Returns the number of this base in a tally.
     *
     * @param tally the tally
     * @return the number, 0 or more
     * @throws IllegalArgumentException if the tally does not hold it, for example ballots of a vote by hand, or if its
     *     reading is open
     */
    public final int count(VoteTally tally) {
        int count = counter().applyAsInt(tally);
        checkArgument(count >= 0, "base %s (%s) of tally %s must not be negative", id(), count, tally);
        return count;
    }

    private static Ballots ballots(String id, VoteTally tally) {
        return given(tally, id, "ballots", VoteTally::ballots);
    }

    private static <T> T given(VoteTally tally, String id, String name, Function<VoteTally, Optional<T>> attribute) {
        return attribute
                .apply(tally)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " (none) must be given for base " + id + "; add it to the tally"));
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableVotingBase.Builder {}
}
