package dev.hyoka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.SheetFormats;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding shows beside its message: figures, suspects, places in other documents. */
class EvidenceTest {

    private static final String SHEET = """
            {"kind": "management-sheet", "schemaVersion": 1, "fiscalYear": 2020, "name": "平和推進事業",
             "cost": {"currency": "JPY", "unit": 1000, "years": [
               {"fiscalYear": 2020, "phase": "actual", "funding": {"other": 89, "general": 100}, "projectTotal": 198}]}}
            """;

    private static final RuleSet TOTALS = RuleSet.of(StandardRules.all().stream()
            .filter(rule -> rule.metadata().family().equals("TOT"))
            .toList());

    private static Run checkSheet(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.with(SheetFormats.installed(), TOTALS, SHEET, args);
    }

    private static Run checkNames(String... args) {
        return Run.with(Run.formats(), RuleSet.of(List.of(new SameName())), "names\n平和\n平成\n平地\n平等\n平均\n選挙\n", args);
    }

    @Test
    void theFirstSuspectsStandUnderTheFindingInTheChosenLanguage() {
        assertThat(checkSheet("--lang", "ja").out().lines().filter(line -> line.startsWith("    → ")))
                .startsWith(
                        "    → その他を89千円から98千円に直すと一致します(隣り合う数字の入れ違い)。",
                        "    → 事業費計(A)を198千円から189千円に直すと一致します(隣り合う数字の入れ違い)。",
                        "    → 国庫支出金に9千円を記入すると一致します(記載のない内訳)。")
                .hasSize(6);
    }

    @Test
    void programsGetTheFiguresWithTheirIntervalsAndEverySuspect() {
        String json = checkSheet("--format", "json").out();

        assertThat(json)
                .contains("\"evidence\":{\"stated\":{\"value\":198,\"low\":197.5,\"high\":198.5},"
                        + "\"computed\":{\"value\":189,\"low\":188.0,\"high\":190.0},\"operands\":["
                        + "{\"term\":\"other\",\"location\":\"/cost/years/2020/funding/other\",\"value\":89,\"low\":88.5,"
                        + "\"high\":89.5,\"weight\":1},")
                .contains("\"suspects\":[{\"kind\":\"digits-swapped\",\"path\":\"/cost/years/2020/funding/other\","
                        + "\"from\":89,\"to\":98},")
                .contains("{\"kind\":\"unstated-part\",\"path\":\"/cost/years/2020/funding/bonds\",\"to\":9}");
        assertThat(json.lines().filter(line -> line.contains("\"rule\":")))
                .allMatch(line -> line.matches(".*\"fingerprint\":\"[0-9a-f]{32}\"},?"));
    }

    @Test
    void placesInOtherDocumentsAreNamed() {
        assertThat(checkNames("check", "-").out()).startsWith("""
                        management sheet, fiscal 2020 (R2), 総務部, 総務課, 平和 (<stdin>)

                          <stdin>:2:1: info: [1] others are named alike [TST-03 /name]
                            see management sheet, fiscal 2020 (R2), 総務部, 総務課, 平成 (<stdin>:3:1)
                            see management sheet, fiscal 2020 (R2), 総務部, 総務課, 平地 (<stdin>:4:1)
                            see management sheet, fiscal 2020 (R2), 総務部, 総務課, 平等 (<stdin>:5:1)
                            see management sheet, fiscal 2020 (R2), 総務部, 総務課, 平均 (<stdin>:6:1)
                        """);
    }

    @Test
    void severalPlacesInOneDocumentAreOneLine() {
        Run run = Run.with(
                Run.formats(), RuleSet.of(List.of(new SameName())), "names\n二区\n二丁目\n", "check", "-", "--lang", "ja");

        assertThat(run.out()).contains("\n    参照: 重点事業マネジメントシート、令和2年度、総務部、総務課、二丁目(<stdin>:3:1、ほか1か所)\n");
    }

    @Test
    void programsGetPlacesInOtherDocumentsWithTheirSource() {
        assertThat(checkNames("check", "-", "--format", "json").out())
                .contains("\"elsewhere\":[{\"document\":{\"kind\":\"management-sheet\",\"fiscalYear\":2020,"
                        + "\"department\":\"総務部\",\"division\":\"総務課\",\"name\":\"平成\"},\"location\":\"/name\","
                        + "\"source\":{\"file\":\"<stdin>\",\"line\":3,\"column\":1}},");
    }
}
