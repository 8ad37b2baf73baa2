package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * What one body can do now in one matter.
 *
 * @param matter the matter
 * @param who the body
 * @param must what it owes
 * @param may what is open to it beside that
 * @param blocked one step that is not open to it, or none
 * @param whyNot what stands in the way of that step
 */
public record StepsView(
        String matter,
        Text who,
        ImmutableList<Text> must,
        ImmutableList<Text> may,
        Text blocked,
        ImmutableList<ReasonView> whyNot) {}
