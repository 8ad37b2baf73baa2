package org.hoidong.core.resolution;

/** Whether a resolution lays down rules or decides a case. */
public enum ResolutionCategory {
    /** It binds everybody, again and again: it must be published, and takes effect no earlier than the law allows. */
    NORMATIVE,
    /** It decides one case, person or plan: it takes effect as written. */
    INDIVIDUAL
}
