package org.hoidong.examples.quickstart.report;

/** A language the briefing is written in. */
public enum Lang {
    /** Vietnamese. */
    VI("vi"),
    /** English. */
    EN("en");

    private final String tag;

    Lang(String tag) {
        this.tag = tag;
    }

    /** Returns the language's tag, for example {@code vi}. */
    public String tag() {
        return tag;
    }

    /** Returns the other language. */
    public Lang other() {
        return this == VI ? EN : VI;
    }
}
