package org.hoidong.examples.quickstart.report;

/**
 * One reason of a verdict or refusal.
 *
 * @param code its code, for example {@code voting/majority-reached}
 * @param text what it says, with its numbers
 * @param met whether what it asks for is met
 * @param citation the articles it rests on, or none
 * @param remedy what would put it right, or none
 */
public record ReasonView(String code, Text text, boolean met, Text citation, Text remedy) {}
