package org.hoidong.examples.quickstart;

import java.time.LocalDate;
import org.hoidong.examples.quickstart.data.CouncilData;

/** Plays the data through the library: checks under the law of their dates, then the follow-up, entry by entry. */
final class Job implements BriefingSource {

    @Override
    public Briefing brief(CouncilData data, LocalDate asOf, Progress progress) {
        throw new IllegalStateException("the follow-up is not connected");
    }
}
