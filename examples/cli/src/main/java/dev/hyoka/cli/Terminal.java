package dev.hyoka.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /**
     * Tells whether standard error is a terminal, as far as the platform says so.
     *
     * <p>Linux names the device. Elsewhere the console answers, which means standard input and output: close enough for
     * a line of progress.
     */
    @SuppressWarnings("SystemConsoleNull") // null on Java 17 to 21; the other answer is asked for, too
    static boolean isStandardError() {
        Path device = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(device)) {
                String target = Files.readSymbolicLink(device).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            return false;
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console without a terminal, too, and a method that tells the two apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }
}
