package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.report.BriefingView;

/** Turns the data of a council into its briefing as of a day. */
@FunctionalInterface
interface BriefingSource {

    /**
     * Makes the briefing.
     *
     * @param data what was read
     * @param asOf the day the briefing is true for
     * @param progress is told what the work runs over
     * @return the briefing
     * @throws org.hoidong.examples.quickstart.data.DataException if the data lack something the job needs, for example a
     *     setting of the regulations
     */
    Briefing brief(CouncilData data, LocalDate asOf, Progress progress);

    /**
     * A briefing and the files that come with it.
     *
     * @param view what the briefing says
     * @param files further files by their names, for example {@code cases.json}
     */
    record Briefing(BriefingView view, ImmutableMap<String, byte[]> files) {}
}
