package org.hoidong.examples.quickstart.data;

/**
 * A text in Vietnamese and English, as the files write it.
 *
 * @param vi the Vietnamese text
 * @param en the English text
 */
public record Name(String vi, String en) {}
