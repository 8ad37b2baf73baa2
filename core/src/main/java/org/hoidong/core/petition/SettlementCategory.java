package org.hoidong.core.petition;

/** How much a settlement takes, as far as rules differ. */
public enum SettlementCategory {
    /** The usual time. */
    ORDINARY,
    /** Longer, because the matter is complex. */
    COMPLEX,
    /** Longer again, because it is specially complex. */
    SPECIALLY_COMPLEX
}
