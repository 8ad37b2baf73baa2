package org.hoidong.examples.quickstart.report;

/** Gives the sample briefing to tests outside the package. */
public final class Samples {

    private Samples() {}

    /** Returns fifteen matters at the end of 2022. */
    public static BriefingView briefing() {
        return SampleBriefing.of();
    }
}
