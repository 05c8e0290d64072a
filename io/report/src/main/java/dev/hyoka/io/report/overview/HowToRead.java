package dev.hyoka.io.report.overview;

import dev.hyoka.finding.Text;
import java.util.List;

/**
 * What a reader has to know of a word of the page.
 *
 * @param word the word
 * @param meaning what it means, and how it is drawn
 */
record HowToRead(Text word, Text meaning) {

    static final List<HowToRead> ALL = List.of(
            new HowToRead(
                    Text.of("実績", "actual"),
                    Text.of("その年度に実際に生じた値。塗りつぶした棒。", "What came about in the year. A filled bar.")),
            new HowToRead(
                    Text.of("見込・予算", "estimate, budget"),
                    Text.of(
                            "これから生じると見込まれる値、または認められた予算。薄い色または模様に枠線の棒。",
                            "What is expected to come about, or was granted. A light or patterned bar with an outline.")),
            new HowToRead(
                    Text.of("目標", "target"),
                    Text.of("達成しようとする値。中が白い破線枠の棒。", "What is to be achieved. A hollow bar with a dashed outline.")),
            new HowToRead(
                    Text.of("記載なし", "not stated"),
                    Text.of(
                            "シートに値がないことを示し、0とは異なる。合計には含めない。",
                            "The sheet has no figure. That is not 0, and no sum includes it.")),
            new HowToRead(
                    Text.of("進捗度", "progress grades"),
                    Text.of(
                            "A 予定どおり、B 概ね予定どおり、C 遅れている。担当課自身による評価。",
                            "A as planned, B mostly as planned, C behind schedule; the division's own assessment.")),
            new HowToRead(
                    Text.of("エラー", "error"),
                    Text.of("シートの記載が互いに矛盾している。訂正が必要。", "The sheet contradicts itself: it has to be corrected.")),
            new HowToRead(
                    Text.of("警告", "warning"),
                    Text.of("誤りの可能性がある。人による確認が必要。", "Something looks wrong: a person has to look.")),
            new HowToRead(Text.of("情報", "info"), Text.of("参考になる事項。対応は不要。", "Worth knowing: nothing has to be done.")));
}
