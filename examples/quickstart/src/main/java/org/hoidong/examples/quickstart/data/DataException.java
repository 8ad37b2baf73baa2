package org.hoidong.examples.quickstart.data;

/**
 * Says that a data file cannot be used, where, and what would be right.
 *
 * <p>The message is one line, for example {@code conference.json:57:13 (directives[2].due.on): 2022-02-30 is not a day of
 * the calendar; write a date as 2022-02-28}.
 */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String location;
    private final String problem;
    private final String remedy;

    /**
     * Creates the exception.
     *
     * @param file the file's name, or the directory's path
     * @param location the place in the file, for example {@code 57:13 (directives[2].due.on)}; empty for the whole file
     * @param problem what is wrong, with the value found
     * @param remedy what would be right
     */
    public DataException(String file, String location, String problem, String remedy) {
        super(oneLine(file + (location.isEmpty() ? "" : ":" + location) + ": " + problem + "; " + remedy));
        this.file = file;
        this.location = location;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Returns the file's name, or the directory's path. */
    public String file() {
        return file;
    }

    /** Returns the place in the file, or an empty text if the whole file is meant. */
    public String location() {
        return location;
    }

    /** Returns what is wrong. */
    public String problem() {
        return problem;
    }

    /** Returns what would be right. */
    public String remedy() {
        return remedy;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
