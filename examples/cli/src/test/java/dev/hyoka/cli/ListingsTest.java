package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {

    @Test
    void formatsAreListedWithWhatTheyCanDo() {
        assertThat(Run.of("formats")).isEqualTo(new Run(0, """
                                names: a list of projects' names
                                  reads: management sheets, goal sheets
                                  writes: nothing
                                  endings: .names .nms
                                titles: years and names
                                  reads: nothing
                                  writes: management sheets
                                  endings: nothing
                                --layout FILE: a municipality's own table (a workbook or CSV, a row a project), read by its layout
                                findings, as check --format writes them:
                                  html: a report as one page of HTML
                                  json: findings as a JSON array, for programs
                                  junit: JUnit XML, for build servers
                                  markdown: Markdown, for comments on pull requests and job summaries
                                  sarif: SARIF 2.1.0, for code-scanning services
                                  text: text for a terminal: sheet by sheet, the figures with the wrong ones marked, and the findings
                                """, ""));
    }

    @Test
    void formatsAreListedInJapanese() {
        assertThat(Run.of("formats", "--lang", "ja").out()).startsWith("""
                        names: 事業名の一覧
                          読み込み: 重点事業マネジメントシート、組織目標シート
                          書き込み: なし
                          拡張子: .names .nms
                        """);
    }

    @Test
    void rulesAreListedAsText() {
        assertThat(Run.of("rules").out()).isEqualTo("""
                        TST-01 warning: Long name
                          The project's name has more than 10 letters | characters.
                          letters = 10: the most letters that a name may have [a whole number from 1 to 100]
                        TST-02 error: Severe name
                          The project is named 重大.
                          Needs: the other documents of the fiscal year
                          severe-names = 重大: severe names
                        """);
    }

    @Test
    void theDocumentationIsAPageInMarkdown() {
        assertThat(Run.of("rules", "--format", "markdown", "--lang", "ja").out())
                .isEqualTo("""
                        # 規則

                        ## TST

                        ### TST-01 長い事業名

                        事業名が10字\\|10文字を超える。

                        - 重大度: 警告
                        - 対象: 重点事業マネジメントシート

                        | パラメーター | 値 | 範囲 | 説明 |
                        | --- | --- | --- | --- |
                        | `letters` | 10 | 1～100の整数 | 字数の上限 |

                        ### TST-02 重大な事業名

                        事業名が「重大」である。

                        - 重大度: エラー
                        - 対象: 重点事業マネジメントシート
                        - 必要なもの: 同じ年度の他のシート
                        - 旧番号: OLD-02

                        | 語群 | 語 | 説明 |
                        | --- | --- | --- |
                        | `severe-names` | 重大 | 重大な事業名 |
                        """);
    }

    @Test
    void rulesAreListedAsJson() {
        assertThat(Run.of("rules", "--format", "json").out()).isEqualTo("""
                        [
                        {"id":"TST-01","formerIds":[],"family":"TST","severity":"warning",\
                        "standardSeverity":"warning","kinds":["management-sheet"],"title":"Long name",\
                        "description":"The project's name has more than 10 letters | characters.","needs":[],\
                        "parameters":[{"name":"letters","value":10,"standard":10,"least":1,"greatest":100,\
                        "isWhole":true,"description":"the most letters that a name may have"}],"vocabularies":[]},
                        {"id":"TST-02","formerIds":["OLD-02"],"family":"TST","severity":"error",\
                        "standardSeverity":"error","kinds":["management-sheet"],"title":"Severe name",\
                        "description":"The project is named 重大.","needs":["set"],"parameters":[],\
                        "vocabularies":[{"name":"severe-names","words":["重大"],"standard":["重大"],\
                        "description":"severe names"}]}
                        ]
                        """);
    }

    @Test
    void everyStandardRuleIsDocumentedInEveryLanguage() {
        for (String language : new String[] {"ja", "en"}) {
            String page = Run.with(
                            Run.formats(), RuleSet.installed(), "", "rules", "--format", "markdown", "--lang", language)
                    .out();
            assertThat(page.lines().filter(line -> line.startsWith("### ")))
                    .hasSameSizeAs(RuleSet.installed().rules());
        }
    }

    @Test
    void withAProfileWhatIsInForceIsListed(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("city.yaml"), """
                rules:
                  TST-01: {severity: info, letters: 12}
                vocabularies: {severe-names: [甚大, 危機]}
                """);

        assertThat(Run.of("rules", "--profile", profile.toString()).out())
                .contains("TST-01 info: ", "letters = 12 (standard: 10): ", "severe-names = 甚大, 危機 (standard: 重大): ");
        Files.writeString(profile, "{\"rules\": {\"OLD-02\": \"off\"}}");
        assertThat(Run.of("rules", "--profile", profile.toString()).out())
                .contains("TST-01")
                .doesNotContain("TST-02");
    }
}
