package dev.hyoka.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.io.table.UnreadableTableException;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutProposalTest {

    private static final String TABLE = """
            令和2年度 事務事業評価一覧,(単位:千円),,,,,,,,,,,,,,,
            事業番号,事務事業名,所管課,評価,今後の方向性,指標名,単位,令和元年度,,令和2年度,,令和元年度決算,,,令和2年度予算,,,根拠法令
            ,,,,,,,目標値,実績値,目標値,実績値,国支出金,使用料,事業費,国支出金,使用料,事業費,
            1,広報,総務課,順調,拡充,発行,回,12,12,12,,1,2,3,4,5,9,条例
            2,統計,総務課,Ｓ,様子見,,,,,,,-,-,-,1,,1,統計法
            合計,,,,,,,,,,,1,2,3,5,5,10,
            """;

    private static String propose(String csv) {
        try {
            return LayoutProposal.of(
                            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                            ReadOptions.of("city.csv"),
                            Language.EN)
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aProposalNamesWhatTheHeadersSayAndWhatIsToBeChecked() {
        assertThat(propose(TABLE)).isEqualTo("""
                        # Proposed from the headers. Check the lines that say so, then read the table and look at the problems.
                        header: {rows: 2-3, spread: yes}
                        rows: {skip: [合計]}
                        fiscalYear: R2  # check: from the text above the table
                        fields:
                          id: 事業番号
                          name: 事務事業名
                          division: 所管課
                          progress.grade:
                            header: 評価
                            words:
                              順調: A
                              # check: decide what it means, and take off the #
                              # "Ｓ": ?
                          direction.code:
                            header: 今後の方向性
                            words:
                              拡充: expand
                              # check: decide what it means, and take off the #
                              # 様子見: ?
                        indicators:
                          - category: outcome
                            name: 指標名
                            unit: 単位
                            values:
                              - {header: "{year} / 目標値", years: R1-R2, phase: target}
                              - {header: "{year} / 実績値", years: R1-R2, phase: actual}
                        cost:
                          unit: 千円
                          years:
                            - years: R1
                              phase: actual
                              under: "{year}決算"
                              columns:
                                funding.national: 国支出金
                                funding.other: 使用料
                                projectTotal: 事業費
                            - years: R2
                              phase: budget
                              under: "{year}予算"
                              columns:
                                funding.national: 国支出金
                                funding.other: 使用料
                                projectTotal: 事業費
                        # Other columns. Move them to fields or cost, or to drop if nobody needs them
                        attributes:
                          - 根拠法令
                        """);
    }

    @Test
    void theTableIsReadByItsProposal() {
        ReadResult result = Layouts.read(propose(TABLE), TABLE);

        List<ManagementSheet> sheets = Layouts.sheets(result);
        assertThat(sheets).extracting(ManagementSheet::name).containsExactly("広報", "統計");
        assertThat(sheets.get(0).fiscalYear()).isEqualTo(FiscalYear.of(2020));
        assertThat(sheets.get(0).progress().orElseThrow().grade()).contains(ProgressGrade.A);
        assertThat(sheets.get(0).indicators().get(0).values()).hasSize(3);
        assertThat(sheets.get(0).cost().orElseThrow().years())
                .extracting(CostYear::projectTotal)
                .containsExactly(
                        Optional.of(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("3"))),
                        Optional.of(AmountUnit.THOUSAND_YEN.amount(new BigDecimal("9"))));
        assertThat(sheets.get(1).attributes()).containsEntry("根拠法令", "統計法");
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(problem -> problem.message().in(Language.EN))
                .containsExactly(
                        "The layout's words don't explain these in column D 評価, of which only the label was kept:"
                                + " S (1). Add them with what they mean: \"S\": …",
                        "The layout's words don't explain these in column E 今後の方向性, of which only the label was kept:"
                                + " 様子見 (1). Add them with what they mean: 様子見: …");
    }

    @Test
    void yearsInTheFiguresHeadersAreFound() {
        assertThat(propose("""
                        事業名,R1事業費(円),R2事業費(円),人件費 R1,人件費 R2,正規職員
                        広報,1,2,3,4,5
                        """)).isEqualTo("""
                        # Proposed from the headers. Check the lines that say so, then read the table and look at the problems.
                        header: 1
                        fiscalYear: R2  # check: the latest year with figures
                        fields:
                          name: 事業名
                        cost:
                          unit: 千円  # check: no header says the unit
                          years:
                            - years: R1-R2
                              phase: actual  # check: is it actual?
                              columns:
                                projectTotal: {header: "{year}事業費(円)", unit: 円}
                                personnel.total: "人件費{year}"
                        # Other columns. Move them to fields or cost, or to drop if nobody needs them
                        attributes:
                          - 正規職員
                        """);
    }

    @Test
    void aTableWithoutKnownHeadersIsProposedWithDoubts() {
        assertThat(propose("a,b\n1,2\n")).isEqualTo("""
                        # Proposed from the headers. Check the lines that say so, then read the table and look at the problems.
                        header: 1
                        # check: no year was found. State it as in fiscalYear: R2, or when reading
                        fields:
                          name: "a"  # check: no header says where the project's name is
                        # Other columns. Move them to fields or cost, or to drop if nobody needs them
                        attributes:
                          - "b"
                        """);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> LayoutProposal.of(
                        new ByteArrayInputStream(new byte[] {0, 1, 2}), ReadOptions.of("x.bin"), Language.EN))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("No table was found (CSV or a workbook).");
    }
}
