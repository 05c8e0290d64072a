package dev.hyoka.cli;

import dev.hyoka.finding.Message;

/** A mistake in the program itself: said in one line, with what whoever mends it needs first. */
final class Mistake {

    private Mistake() {}

    static Message message(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return Message.of(
                        "プログラムの内部エラーです。開発者に知らせてください: {error} ({place})",
                        "internal error, please report it: {error} ({place})")
                .with("error", thrown.toString())
                .with("place", trace.length == 0 ? "?" : trace[0].toString())
                .build();
    }
}
