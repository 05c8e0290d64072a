package dev.hyoka.cli;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.logging.LogManager;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends with its exit status.
     *
     * @param args the command with its options
     */
    public static void main(String[] args) {
        // The money library announces itself in the log, which otherwise appears among the problems
        LogManager.getLogManager().reset();
        Streams streams = Streams.of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.showsColours(System.getenv()),
                Terminal.isStandardError());
        System.exit(new Hyoka(SheetFormats::installed, RuleSet.installed(), streams).run(List.of(args)));
    }
}
