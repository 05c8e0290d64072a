package dev.hyoka.io.report.overview;

import dev.hyoka.io.report.words.Label;
import dev.hyoka.io.report.words.Words;

/** What a reader has to know of the page's words: each is explained. */
enum HowToRead implements Label {
    ACTUAL("実績", "actual", "その年度に実際に生じた値。塗りつぶした棒。", "What came about in the year. A filled bar."),
    ESTIMATE(
            "見込・予算",
            "estimate, budget",
            "これから生じると見込まれる値、または認められた予算。薄い色または模様に枠線の棒。",
            "What is expected to come about, or was granted. A light or patterned bar with an outline."),
    TARGET("目標", "target", "達成しようとする値。中が白い破線枠の棒。", "What is to be achieved. A hollow bar with a dashed outline."),
    BLANK(
            "記載なし",
            "not stated",
            "シートに値がないことを示し、0とは異なる。合計には含めない。",
            "The sheet has no figure. That is not 0, and no sum includes it."),
    GRADES(
            "進捗度",
            "progress grades",
            "A 予定どおり、B 概ね予定どおり、C 遅れている。担当課自身による評価。",
            "A as planned, B mostly as planned, C behind schedule; the division's own assessment."),
    ERROR("エラー", "error", "シートの記載が互いに矛盾している。訂正が必要。", "The sheet contradicts itself: it has to be corrected."),
    WARNING("警告", "warning", "誤りの可能性がある。人による確認が必要。", "Something looks wrong: a person has to look."),
    INFO("情報", "info", "参考になる事項。対応は不要。", "Worth knowing: nothing has to be done.");

    private final String ja;
    private final String en;
    private final String meaningJa;
    private final String meaningEn;

    HowToRead(String ja, String en, String meaningJa, String meaningEn) {
        this.ja = ja;
        this.en = en;
        this.meaningJa = meaningJa;
        this.meaningEn = meaningEn;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }

    String meaning(Words words) {
        return switch (words.language()) {
            case JA -> meaningJa;
            case EN -> meaningEn;
        };
    }
}
