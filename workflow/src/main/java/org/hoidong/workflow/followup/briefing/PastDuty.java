package org.hoidong.workflow.followup.briefing;

import org.hoidong.core.obligation.Obligation;
import org.hoidong.workflow.CaseId;

/**
 * What somebody owed in a matter by a day that has come: one of the duties behind a number of {@link Regularity}.
 *
 * <p>For example the start of the verification of {@code KN-2022-07}, owed by Monday 12 December 2022. Whether and when it was done
 * stands in the obligation.
 *
 * @param theCase the matter
 * @param obligation who owed what to whom by when, and when it ended
 */
public record PastDuty(CaseId theCase, Obligation obligation) {}
