package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;

/** The written forms of score sheets, nominated topics and selections. */
final class TopicForms {

    private TopicForms() {}

    static Datum selection(TopicSelection selection) {
        return Datum.record()
                .put("sheet", sheet(selection.sheet()))
                .put(
                        "topics",
                        Datum.list(selection.topics().stream()
                                .map(TopicForms::topic)
                                .toList()))
                .put("places", Datum.of(selection.places()))
                .build();
    }

    static TopicSelection selectionFrom(Datum form) {
        return TopicSelection.of(
                sheetFrom(form.field("sheet")),
                form.field("topics").asList().stream()
                        .map(TopicForms::topicFrom)
                        .toList(),
                whole(form, "places"));
    }

    private static Datum sheet(ScoreSheet sheet) {
        return Datum.record()
                .put(
                        "criteria",
                        Datum.list(sheet.criteria().stream()
                                .map(TopicForms::criterion)
                                .toList()))
                .put(
                        "bands",
                        Datum.list(sheet.bands().stream().map(TopicForms::band).toList()))
                .build();
    }

    private static ScoreSheet sheetFrom(Datum form) {
        return ScoreSheet.of(
                form.field("criteria").asList().stream()
                        .map(TopicForms::criterionFrom)
                        .toList(),
                form.field("bands").asList().stream().map(TopicForms::bandFrom).toList());
    }

    private static Datum criterion(Criterion criterion) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(criterion.id()))
                .put("label", Label.CODEC.encode(criterion.label()))
                .put("maximum", Datum.of(criterion.maximum()))
                .put("weight", Datum.of(criterion.weight()));
        criterion.knockOutBelow().ifPresent(score -> form.put("knockOutBelow", Datum.of(score)));
        return form.build();
    }

    private static Criterion criterionFrom(Datum form) {
        Criterion criterion = Criterion.of(
                CriterionId.of(form.field("id").asText()),
                Label.CODEC.decode(1, form.field("label")),
                whole(form, "maximum"),
                whole(form, "weight"));
        return form.optionalField("knockOutBelow").isPresent()
                ? criterion.knockingOutBelow(whole(form, "knockOutBelow"))
                : criterion;
    }

    private static Datum band(ScoreBand band) {
        return Datum.record()
                .put("id", band.id())
                .put("label", Label.CODEC.encode(band.label()))
                .put("lowest", band.lowest().toString())
                .put("eligible", Datum.of(band.isEligible()))
                .build();
    }

    private static ScoreBand bandFrom(Datum form) {
        return ScoreBand.of(
                form.field("id").asText(),
                Label.CODEC.decode(1, form.field("label")),
                Ratio.parse(form.field("lowest").asText()),
                form.field("eligible").asYesNo());
    }

    private static Datum topic(NominatedTopic topic) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(topic.id()))
                .put("title", Label.CODEC.encode(topic.title()))
                .put("nominatedBy", topic.nominatedBy())
                .put("nominatedOn", Datum.of(topic.nominatedOn()))
                .put("states", KindForm.PART.writeSet(topic.states()))
                .put("reasons", labels(topic.reasons()))
                .put("scores", scores(topic.scores()));
        topic.field().ifPresent(field -> form.put("field", Datum.of(field)));
        return form.build();
    }

    private static NominatedTopic topicFrom(Datum form) {
        return NominatedTopic.builder()
                .id(TopicId.of(form.field("id").asText()))
                .title(Label.CODEC.decode(1, form.field("title")))
                .nominatedBy(form.field("nominatedBy").asText())
                .nominatedOn(form.field("nominatedOn").asDate())
                .states(KindForm.PART.readAll(form.field("states")))
                .reasons(labelsFrom(form.field("reasons")))
                .scores(scoresFrom(form.field("scores")))
                .field(form.optionalField("field").map(Datum::asText).map(FieldOfWork::of))
                .build();
    }

    private static Datum scores(Map<CriterionId, Integer> scores) {
        Datum.RecordBuilder form = Datum.record();
        scores.forEach((criterion, score) -> form.put(criterion.value(), Datum.of(score)));
        return form.build();
    }

    private static ImmutableMap<CriterionId, Integer> scoresFrom(Datum form) {
        if (!(form instanceof Datum.Fields fields)) {
            throw new IllegalArgumentException("scores (" + form + ") must be a record of criteria");
        }
        ImmutableMap.Builder<CriterionId, Integer> scores = ImmutableMap.builder();
        fields.fields().forEach((criterion, score) -> scores.put(CriterionId.of(criterion), whole(criterion, score)));
        return scores.buildOrThrow();
    }

    static Datum labels(ImmutableList<Label> labels) {
        return Datum.list(labels.stream().map(Label.CODEC::encode).toList());
    }

    static ImmutableList<Label> labelsFrom(Datum form) {
        return form.asList().stream()
                .map(label -> Label.CODEC.decode(1, label))
                .collect(ImmutableList.toImmutableList());
    }

    private static int whole(Datum form, String name) {
        return whole(name, form.field(name));
    }

    static int whole(String name, Datum datum) {
        long number = datum.asWhole();
        checkArgument(number == (int) number, "%s (%s) must be a number that an int holds", name, number);
        return (int) number;
    }
}
