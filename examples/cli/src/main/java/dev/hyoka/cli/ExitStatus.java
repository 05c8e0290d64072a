package dev.hyoka.cli;

/** What a run tells whoever started it. */
final class ExitStatus {

    /** Done, and nothing found at or above {@code --fail-on}. */
    static final int DONE = 0;

    /** Something found at or above {@code --fail-on}. */
    static final int FOUND = 1;

    /** The command or an option is wrong; nothing was done. */
    static final int USAGE = 2;

    /** An input could not be read, the output not be written, or the program itself failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
