package org.hoidong.examples.quickstart;

/** Runs the main job. */
public final class Main {

    private Main() {}

    /**
     * Runs the main job and prints what it found.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("Hội đồng: nothing to report yet " + String.join(" ", args));
    }
}
