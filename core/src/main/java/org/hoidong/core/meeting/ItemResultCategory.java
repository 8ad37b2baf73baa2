package org.hoidong.core.meeting;

/** What a result means for an item of the agenda. */
public enum ItemResultCategory {
    /** It was adopted. */
    ADOPTED,
    /** It was put to the vote and not adopted. */
    NOT_ADOPTED,
    /** It was put off to another meeting. */
    ADJOURNED,
    /** It was handed to another body. */
    REFERRED,
    /** It was considered, and nothing was to be adopted. */
    NOTED,
    /** It was taken back before a result. */
    WITHDRAWN
}
