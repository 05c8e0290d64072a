package dev.hyoka.io.report.appendix;

import dev.hyoka.io.report.words.Label;

/** The words at the end of the page. */
enum AppendixLabel implements Label {
    UNREAD("読み取れなかった箇所", "What could not be read"),
    UNREAD_COUNT("件", "places"),
    RULES("指摘した確認項目", "The rules behind the findings"),
    RULES_COUNT("項目", "rules");

    private final String ja;
    private final String en;

    AppendixLabel(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
