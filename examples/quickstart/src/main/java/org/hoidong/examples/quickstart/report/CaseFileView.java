package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The file of a meeting, a letter or a petition, as it stood on the day.
 *
 * @param id its id
 * @param kind what sort of file it is
 * @param subject what it is about
 * @param state its state
 * @param owed what is owed in it, the earliest due first
 * @param refused the steps that were refused
 */
public record CaseFileView(
        String id,
        Text kind,
        Text subject,
        Text state,
        ImmutableList<OwedView> owed,
        ImmutableList<RefusedStep> refused) {

    /**
     * A step that its life cycle refused.
     *
     * @param source the file and line where it stands
     * @param event what it says has happened
     * @param on the day
     * @param reasons why it was refused
     */
    public record RefusedStep(String source, Text event, LocalDate on, ImmutableList<ReasonView> reasons) {}
}
