package dev.hyoka.cli;

import java.io.IOException;

/** An output could not be written. Unchecked, so that it is never taken for an input that could not be read. */
final class OutputFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String target;

    OutputFailed(String target, IOException cause) {
        super(cause);
        this.target = target;
    }

    /** Names the output, and the reason in the platform's words. */
    String reason() {
        return target + ": " + getCause().getMessage();
    }

    /** Tells whether the reader of a pipe went away, as head does when it has seen enough. */
    boolean isClosedPipe() {
        String reason = String.valueOf(getCause().getMessage());
        // The platform words the reason, in the user's language; all its wordings name the pipe
        return reason.contains("pipe") || reason.contains("Pipe") || reason.contains("パイプ");
    }
}
