package org.hoidong.examples.stories;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** The phases of a year of participatory budgeting, in order, with their first and last day in every year. */
enum Phase implements WorkflowState {
    PROPOSALS("phase/proposals", "Proposals", "--01-15", "--03-31"),
    SCREENING("phase/screening", "Screening", "--04-01", "--05-15"),
    DISCUSSION("phase/discussion", "Discussion", "--05-16", "--07-31"),
    VOTE("phase/vote", "Vote", "--09-01", "--09-30"),
    RESULTS("phase/results", "Results", "--10-01", "--10-31");

    static final Codec<Phase> CODEC = Codec.of("phase/phase", phase -> Datum.of(phase.id()), form -> of(form.asText()));

    private final String id;
    private final Label label;
    private final MonthDay first;
    private final MonthDay last;

    Phase(String id, String label, String first, String last) {
        this.id = id;
        this.label = Label.same(label);
        this.first = MonthDay.parse(first);
        this.last = MonthDay.parse(last);
    }

    static Phase of(String id) {
        return Arrays.stream(values())
                .filter(phase -> phase.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("phase (" + id + ") must be one of five"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return StateCategory.ACTIVE;
    }

    Label label() {
        return label;
    }

    LocalDate firstDay(int year) {
        return first.atYear(year);
    }

    LocalDate lastDay(int year) {
        return last.atYear(year);
    }
}
