package org.hoidong.examples.quickstart.data;

/**
 * A person in an office.
 *
 * @param name the person's name
 * @param office the office
 */
public record Officer(String name, Name office) {}
