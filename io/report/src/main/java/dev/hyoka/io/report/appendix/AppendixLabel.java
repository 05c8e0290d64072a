package dev.hyoka.io.report.appendix;

import dev.hyoka.finding.Text;

/** The words at the end of the page. */
final class AppendixLabel {
    static final Text UNREAD = Text.of("読み取れなかった箇所", "What could not be read");
    static final Text UNREAD_COUNT = Text.of("件", "places");
    static final Text RULES = Text.of("指摘した確認項目", "The rules behind the findings");
    static final Text RULES_COUNT = Text.of("項目", "rules");

    private AppendixLabel() {}
}
