package org.hoidong.core.resolution;

/** Where something is made known. */
public enum PublicationCategory {
    /** In an official collection, such as a gazette. */
    OFFICIAL,
    /** On paper where people come by. */
    ON_SITE,
    /** In the press, on radio or television. */
    MEDIA,
    /** On a web site. */
    ONLINE
}
