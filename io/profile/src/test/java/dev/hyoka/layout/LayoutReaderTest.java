package dev.hyoka.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutReaderTest {

    private static List<String> problems(String yaml) {
        return Layouts.parse(yaml).problems().stream().map(Layouts::shown).toList();
    }

    @Test
    void aNameIsEnough() {
        assertThat(Layouts.parse("fields: {name: 事業}").content()).isPresent();
    }

    @Test
    void everyMistakeIsReportedWithItsPlaceAndWhatIsAllowed() {
        assertThat(problems("""
                        sheets: 一覧
                        header: 5-3
                        rows: {from: 0, hidden: yes}
                        fields:
                          nmae: 事業
                          purpose: {colum: C}
                          id: {column: C4}
                          division: []
                          progress.grade: 評価
                          direction.code: {header: 方向, words: {継続: contineu}}
                          department: "{year}部"
                        others: keep it
                        blank: …
                        """))
                .containsExactly(
                        "error city.yaml:1:1 unknown-key: There is no key sheets. Possible: sheet, header, rows,"
                                + " fiscalYear, fields, indicators, cost, attributes, drop, others, blank. Did you mean"
                                + " sheet?",
                        "error city.yaml:2:9 wrong-value: header must be the header's rows, such as 3 or 3-5, or"
                                + " {with: a header's text}, but is 5-3.",
                        "error city.yaml:3:14 wrong-value: from must be a row's number, but is 0.",
                        "error city.yaml:3:25 wrong-value: hidden must be read or skip, but is yes.",
                        "error city.yaml:5:3 unknown-field: There is no part of a sheet nmae. Possible: id, name,"
                                + " policy, organizationalGoal, department, division, purpose, plannedSchedule,"
                                + " progress.grade, progress.label, progress.text, direction.code, direction.label,"
                                + " direction.text, cost.changeReason, cost.collaboration. Did you mean name?",
                        "error city.yaml:6:13 unknown-key: There is no key colum. Possible: header, column, nth."
                                + " Did you mean column?",
                        "error city.yaml:6:12 wrong-value: purpose must be a header's text, or keys such as"
                                + " {header: …} or {column: AB}, but is keys with values.",
                        "error city.yaml:7:16 wrong-value: column must be a column's letters, such as AB, or"
                                + " DA-DZ, but is C4.",
                        "error city.yaml:8:13 wrong-value: division must be a header's text, a list of them, or"
                                + " keys such as {column: AB}, but is a list.",
                        "error city.yaml:9:19 missing-words: progress.grade needs words: what each word of the"
                                + " column means (A, B, C). Example: {header: …, words: {…: A}}",
                        "error city.yaml:10:44 unknown-meaning: There is no meaning contineu. Possible: continue,"
                                + " completed, expand, improve, reduce, merge, suspend, abolish, other, none. Did you mean"
                                + " continue?",
                        "error city.yaml:11:15 placeholder: The {year} in {year}部 can stand only where years are"
                                + " stated, under values or cost.",
                        "error city.yaml:5:3 missing-key: name is missing; it has to be stated.",
                        "error city.yaml:12:9 wrong-value: others must be tell, keep or drop, but is keep it.",
                        "error city.yaml:13:8 wrong-value: blank must be a list of words, such as [\"…\"], but is"
                                + " ….");
    }

    @Test
    void whatIndicatorsAndCostsLackOrSayTwiceIsReported() {
        assertThat(problems("""
                        fields: {name: 事業}
                        indicators:
                          - category: result
                            name: 指標
                            repeat: 2
                            values:
                              - {header: 目標, years: R1-R2, phase: target}
                              - {header: "{n}{year}", years: [R1, R1], phase: plan}
                              - {column: C, years: R1-R2, phase: actual}
                              - 実績
                          - {name: "指標{n}"}
                        cost:
                          years:
                            - {years: R1-R2, phase: actual, columns: {total: 計, funding.nation: 国}}
                            - {years: R2-R3, phase: actual, under: 決算, columns: {total: 計}}
                            - {years: R4-R5, phase: budget, first: C, columns: {total: 計}}
                            - {years: R6-R7, phase: budget, first: C, width: 2, columns: {total: {column: E}, personnel.hours: {header: 時間, unit: 円}}}
                            - {years: R8-R9x, phase: budget, width: 2, columns: []}
                        """))
                .containsExactly(
                        "error city.yaml:3:15 wrong-value: category must be outcome, activity or scale, but is"
                                + " result.",
                        "error city.yaml:4:11 same-column: 指標 does not tell the indicators' columns apart: write"
                                + " {n} in place of the number, or state first and width.",
                        "error city.yaml:7:18 same-column: 目標 does not tell the years' columns apart: write {year}"
                                + " in place of the year, or state under, or first and width.",
                        "error city.yaml:8:43 year-twice: R1 is named twice.",
                        "error city.yaml:8:55 wrong-value: phase must be actual, estimate, target or budget, but"
                                + " is plan.",
                        "error city.yaml:9:18 same-column: The column C is that of one year; say with every how"
                                + " many columns further the next year's stands.",
                        "error city.yaml:9:18 same-column: The column C is that of one indicator; state first and"
                                + " width.",
                        "error city.yaml:10:9 wrong-value: values must be keys such as header, years and phase,"
                                + " but is 実績.",
                        "error city.yaml:11:5 missing-key: category is missing; it has to be stated.",
                        "error city.yaml:11:12 placeholder: The {n} in 指標{n} can stand only where an indicator"
                                + " repeats.",
                        "error city.yaml:11:5 missing-key: values is missing; it has to be stated.",
                        "error city.yaml:13:3 missing-key: unit is missing; it has to be stated.",
                        "error city.yaml:14:54 same-column: 計 does not tell the years' columns apart: write {year}"
                                + " in place of the year, or state under, or first and width.",
                        "error city.yaml:14:57 unknown-field: There is no figure funding.nation. Possible:"
                                + " funding.national, funding.prefectural, funding.bonds, funding.other, funding.general,"
                                + " projectTotal, personnel.regularStaff, personnel.hours, personnel.otherStaff,"
                                + " personnel.total, total. Did you mean funding.national?",
                        "error city.yaml:15:7 year-twice: The actual of R2 is stated already.",
                        "error city.yaml:15:44 same-column: Write {year} in place of the year in under, such as"
                                + " {year}年度決算.",
                        "error city.yaml:16:7 missing-key: width is missing; it has to be stated.",
                        "error city.yaml:17:83 outside-block: The column E is not one of the first year's, C to D.",
                        "error city.yaml:17:117 unknown-key: There is no key unit. Possible: header, column, nth.",
                        "error city.yaml:18:15 wrong-value: years must be fiscal years, such as R2, H27-R2 or"
                                + " [H30, R1, R2], but is R8-R9x.",
                        "error city.yaml:18:7 missing-key: first is missing; it has to be stated.",
                        "error city.yaml:18:57 wrong-value: columns must be figures with their columns, such as"
                                + " total: 総事業費, but is a list.");
    }

    @Test
    void anAliasIsOneMistake() {
        assertThat(problems("fields: &f {name: 事業}\ncost: *f"))
                .containsExactly("error city.yaml:2:7 alias: Aliases (*) are not read; write out what is meant.");
    }

    @Test
    void aLayoutHasKeys() {
        assertThat(problems("# nothing\n"))
                .containsExactly(
                        "error city.yaml empty-layout: says nothing: a layout has at least fields with a name.");
        assertThat(problems("[]"))
                .containsExactly("error city.yaml:1:1 wrong-value: layout must be keys such as fields, but is a list.");
    }

    @Test
    void messagesSpeakJapanese() {
        assertThat(Layouts.parse("fields: {name: 事業, progress.grade: 評価}")
                        .problems()
                        .get(0)
                        .message()
                        .in(Language.JA))
                .isEqualTo("progress.gradeには、列の言葉の意味をwordsに書いてください(意味: A、B、C)。例: {header: …, words: {…: A}}");
    }

    @Test
    void headerAndRowsMustFit() {
        assertThat(problems("{header: 3-5, rows: {from: 5, to: 4}, fields: {name: 事業}}"))
                .containsExactly(
                        "error city.yaml:1:21 wrong-value: from (5) is below to (4).",
                        "error city.yaml:1:21 wrong-value: from (5) is not below the header's last row (5).");
    }

    @Test
    void aFixedTextMustBeSeen() {
        assertThat(problems("""
                        fields: {name: 事業}
                        indicators:
                          - {category: outcome, name: {text: "\\u200B"}, values: []}
                        """))
                .containsExactly("error city.yaml:3:38 wrong-value: text must be text, but is \u200B.");
    }
}
