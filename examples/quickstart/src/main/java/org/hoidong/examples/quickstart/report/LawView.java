package org.hoidong.examples.quickstart.report;

import java.util.Optional;

/**
 * A provision that an answer of this briefing rests on.
 *
 * @param citation the document and article
 * @param use what it was used for
 * @param setting whether the number comes from the council's own regulations and not from the law
 * @param known on which days it is in force and how well its wording is confirmed, or none
 * @param link where it can be read, if known
 */
public record LawView(Text citation, Text use, boolean setting, Text known, Optional<String> link) {}
