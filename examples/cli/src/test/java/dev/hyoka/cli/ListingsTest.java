package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
                        TST-02 error: Severe name
                          The project is named 重大.
                        """);
    }

    @Test
    void rulesAreListedAsMarkdown() {
        assertThat(Run.of("rules", "--format", "markdown", "--lang", "ja").out())
                .isEqualTo("""
                        | id | severity | title | description |
                        |---|---|---|---|
                        | TST-01 | warning | 長い事業名 | 事業名が10字\\|10文字を超える。 |
                        | TST-02 | error | 重大な事業名 | 事業名が「重大」である。 |
                        """);
    }

    @Test
    void rulesAreListedAsJson() {
        assertThat(Run.of("rules", "--format", "json").out()).isEqualTo("""
                        [
                        {"id":"TST-01","severity":"warning","kinds":["management-sheet"],"title":"Long name",\
                        "description":"The project's name has more than 10 letters | characters."},
                        {"id":"TST-02","severity":"error","kinds":["management-sheet"],"title":"Severe name",\
                        "description":"The project is named 重大."}
                        ]
                        """);
    }
}
