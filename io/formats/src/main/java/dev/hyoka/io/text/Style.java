package dev.hyoka.io.text;

import dev.hyoka.finding.Severity;

/** The few ways in which text stands out on a terminal (ECMA-48, SGR). */
enum Style {
    PLAIN(""),
    HEADING("1"),
    WRONG("1;7"),
    ERROR("31"),
    WARNING("33"),
    INFO("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    String on(String text, boolean withColours) {
        return withColours && this != PLAIN ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
