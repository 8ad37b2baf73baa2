package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.immutables.value.Value;

/**
 * An oversight as its founding act lays it down: who oversees whom, in which form, by which document, with which delegation (kế
 * hoạch giám sát).
 *
 * <p>It is the founding fact and never changes; what is done afterwards is an {@link OversightCourse}, by when it must be done an
 * {@link OversightTimetable}. The day it was founded decides whose law governs it: an oversight founded on 28 February 2026 stays
 * under the law of 2015, one founded on 1 March 2026 comes under that of 2025. For example a thematic oversight that the Standing
 * Committee founds by decision on 10 March 2022, headed by a Vice-chair, over the People's Committee and one of its departments.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightPlan {

    /** The law of the body asks for a delegation with a head, and there is none. Facts: {@code oversight}. */
    public static final ReasonCode HEAD_MISSING = ReasonCode.of("oversight/head-missing");

    /** Remedy: name a head who holds one of these offices. Facts: {@code offices}. */
    public static final ReasonCode NAME_HEAD = ReasonCode.of("oversight/name-head");

    /** The form in which plans are written. */
    public static final Codec<OversightPlan> CODEC = Codec.of("oversight/plan", PlanForms::plan, PlanForms::planFrom);

    OversightPlan() {}

    /** Returns a builder; id, title, form, overseer with kind and tier, document and founding day are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract OversightId id();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the topic, if it comes from a programme or a nomination. */
    public abstract Optional<TopicId> topic();

    /** Returns the form of oversight. */
    public abstract OversightFormKind form();

    /** Returns the body that oversees, or the body of the delegate who does. */
    public abstract BodyId overseer();

    /** Returns the kind of that body, or the office of a delegate who oversees alone. */
    public abstract Competent overseerKind();

    /** Returns the tier of its council. */
    public abstract TierKind tier();

    /** Returns by which sort of document it was founded. */
    public abstract DocumentKind foundedBy();

    /** Returns the number of that document, once it has one. */
    public abstract Optional<DocumentNumber> number();

    /** Returns the day it was founded, whose law governs it. */
    public abstract LocalDate foundedOn();

    /** Returns what the founding act fixes, as whoever read it says. */
    public abstract ImmutableSet<ContentPart> fixes();

    /** Returns the delegation, if there is one. */
    public abstract Optional<OversightDelegation> delegation();

    /** Returns the bodies overseen, each with its kind as seen from the unit of the overseer. */
    public abstract ImmutableMap<BodyId, Competent> overseen();

    /**
     * Judges the founding: whether the overseer has this form, oversees these bodies, and whether the founding act is the right
     * document, fixes all it must, and names a head who may head the delegation.
     *
     * <p>What the law does not lay down for this kind of overseer is not asked; a delegate needs no founding act. What it lays
     * down, but not in the law of the day, gives {@link StepDue#RULE_NOT_GIVEN} and is not satisfied.
     *
     * @param rules the law that governs the oversight, as a rule that of the day it was founded
     * @return the verdict, with the reasons of all questions
     * @throws IllegalArgumentException if the book knows nothing of this kind of overseer under any law
     */
    public final Verdict judgeFounding(RulesInForce rules) {
        RuleQuestions questions = new RuleQuestions(rules);
        List<Verdict> verdicts = new ArrayList<>();
        ask(questions, formsKey(rules), (NamedKinds<OversightFormKind> forms) -> forms.judge(form()), verdicts);
        if (isBy(BodyCategory.DELEGATE_GROUP)) {
            ask(questions, OversightRules.GROUP_TIERS, (NamedKinds<TierKind> tiers) -> tiers.judge(tier()), verdicts);
        }
        ask(
                questions,
                OversightRules.FOUNDED_BY.of(overseerKind().kind()),
                (NamedKinds<DocumentKind> documents) -> documents.judge(foundedBy()),
                verdicts);
        ask(
                questions,
                OversightRules.FOUNDING_CONTENT.of(overseerKind().kind()),
                content -> content.judge(fixes()),
                verdicts);
        ask(
                questions,
                OversightRules.DELEGATION_HEAD.of(overseerKind().kind()),
                (NamedKinds<OfficeKind> offices) -> judgeHead(offices),
                verdicts);
        for (Competent body : ImmutableSet.copyOf(overseen().values())) {
            ask(
                    questions,
                    OversightRules.OVERSEEN.of(overseerKind().kind()),
                    (NamedKinds<Competent> bodies) -> bodies.judge(body),
                    verdicts);
        }
        checkArgument(
                !verdicts.isEmpty(),
                "overseerKind (%s) must be one that the rule book has rules for; add them for it to the book",
                overseerKind());
        return Verdict.all(verdicts);
    }

    private <T> void ask(RuleQuestions questions, RuleKey<T> key, Function<T, Verdict> judge, List<Verdict> verdicts) {
        questions.ask(id().value(), key, judge).ifPresent(verdicts::add);
    }

    /** A form of following up is asked of the rule on those forms, where the law of the day has one. */
    private RuleKey<NamedKinds<OversightFormKind>> formsKey(RulesInForce rules) {
        RuleKey<NamedKinds<OversightFormKind>> followUp =
                OversightRules.FOLLOW_UP_FORMS.of(overseerKind().kind());
        return form().category() == OversightFormCategory.FOLLOW_UP
                        && rules.find(followUp).isPresent()
                ? followUp
                : OversightRules.FORMS.of(overseerKind().kind());
    }

    private Verdict judgeHead(NamedKinds<OfficeKind> offices) {
        return delegation()
                .map(named -> offices.judge(named.headOffice()))
                .orElseGet(() -> Verdict.no(Reason.builder(HEAD_MISSING)
                        .basis(offices.basis())
                        .fact("oversight", id())
                        .remedy(Remedy.builder(NAME_HEAD)
                                .fact(
                                        "offices",
                                        Datum.texts(offices.kinds().stream()
                                                .map(OfficeKind::id)
                                                .toList()))
                                .build())
                        .build()));
    }

    final boolean isBy(BodyCategory category) {
        return overseerKind().kind() instanceof BodyKind body && body.category() == category;
    }

    /** Returns a builder holding this plan. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                overseerKind().level() == Competent.Level.SAME,
                "overseerKind (%s) must be of the council itself; give the kind without a level",
                overseerKind());
        checkArgument(
                !overseen().containsKey(overseer()),
                "overseen (%s) must not hold the overseer (%s); nobody oversees itself",
                overseen().keySet(),
                overseer());
    }

    /** Returns id, form and overseer. */
    @Override
    public final String toString() {
        return id() + " (" + form() + " by " + overseer() + ", founded " + foundedOn() + ")";
    }

    /** Builds {@link OversightPlan}. */
    public static final class Builder extends ImmutableOversightPlan.Builder {
        Builder() {}
    }
}
