package org.hoidong.examples.quickstart.report;

/**
 * A provision that an answer of this briefing rests on.
 *
 * @param citation the document and article
 * @param use what it was used for
 * @param setting whether the number comes from the council's own regulations and not from the law
 */
public record LawView(Text citation, Text use, boolean setting) {}
