package org.hoidong.core.law;

/**
 * How well a value of law has been confirmed against its source.
 *
 * <p>It grades our knowledge of the text, not the force of the text. A {@link #LOW} value is never a default: it must
 * come from the host as a setting (see {@link RuleBook}).
 */
public enum Grade {
    /** The wording of the article or decision was read, or an official portal quotes it word for word. */
    HIGH,
    /** A summary, the press or a working project states it; the article itself was not read. */
    MEDIUM,
    /** Memory or inference only, local practice, or a text that leaves the number to others. */
    LOW
}
