package dev.hyoka.cli;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command line within the test, and what came out of it. */
record Run(int status, String out, String err) {

    /** Runs with the formats and rules of the tests, and nothing on standard input. */
    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return with(formats(), rules(), input, args);
    }

    /** Runs as if standard output were a terminal. */
    static Run onTerminal(String input, String... args) {
        return with(formats(), rules(), input, true, args);
    }

    static Run with(SheetFormats formats, RuleSet rules, String input, String... args) {
        return with(formats, rules, input, false, args);
    }

    private static Run with(SheetFormats formats, RuleSet rules, String input, boolean isOutTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Hyoka(() -> formats, rules, streams(input, out, err, isOutTerminal)).run(List.of(args));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the command line with the formats and rules of the tests. */
    static Hyoka hyoka(String input, OutputStream out, OutputStream err) {
        return new Hyoka(Run::formats, rules(), streams(input, out, err, false));
    }

    private static Streams streams(String input, OutputStream out, OutputStream err, boolean isOutTerminal) {
        return Streams.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, isOutTerminal, false);
    }

    static SheetFormats formats() {
        return SheetFormats.of(List.of(new NamesFormat(), new TitlesFormat()));
    }

    private static RuleSet rules() {
        return RuleSet.of(List.of(new LongName(), new SevereName()));
    }
}
