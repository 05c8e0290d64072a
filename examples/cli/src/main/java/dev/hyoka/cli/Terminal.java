package dev.hyoka.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /**
     * Tells whether standard output is a terminal that shows colours, and its user wants them.
     *
     * @param environment the variables of the process: NO_COLOR, by which users ask for none, and TERM
     */
    static boolean showsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isTerminal(1);
    }

    /** Tells whether standard error is a terminal. */
    static boolean isStandardError() {
        return isTerminal(2);
    }

    /**
     * Tells whether a stream is a terminal, as far as the platform says so.
     *
     * <p>Linux names the device. Elsewhere the console answers, which means standard input and output: close enough for
     * a line of progress and for colours.
     */
    @SuppressWarnings("SystemConsoleNull") // null on Java 17 to 21; the other answer is asked for, too
    private static boolean isTerminal(int descriptor) {
        Path device = Path.of("/proc/self/fd/" + descriptor);
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
