package org.hoidong.workflow;

/**
 * Under which rule book and calendar an entry was decided, by id and version.
 *
 * @param ruleBook the rule book
 * @param calendar the default calendar
 */
record LawStamp(String ruleBook, String calendar) {}
