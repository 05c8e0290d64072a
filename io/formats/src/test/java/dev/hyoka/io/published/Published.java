package dev.hyoka.io.published;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.ReadResult;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.GoalSheet;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads published texts in tests, and shows what was read. */
final class Published {

    static final String FILE = "sheets.txt";

    /** What stands before the cost table of a sheet whose cost table is all that matters. */
    private static final String HEAD = """
            令和2年度分 重点事業マネジメントシート
            重点事業名\t見守り事業\t担当部\t福祉部
            事業目的・概要
            一人で暮らす高齢者に声をかける。
            事業スケジュール(当初)\t進捗状況\t進捗度
            通年\t予定の家庭を訪ねた。\tA
            今後の方向性
            継続\t訪ねる家庭を増やす。
            """;

    private Published() {}

    static ReadResult read(String text) {
        return read(text, ReadOptions.of(FILE));
    }

    static ReadResult read(String text, ReadOptions options) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
    }

    static ReadResult read(InputStream input, ReadOptions options) {
        try {
            return ReadResult.of(new PublishedTextFormat().read(input, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with a cost table, in which nothing else is remarkable. */
    static String sheetWith(String costTable) {
        return HEAD + costTable;
    }

    /** Reads the only item of a text. */
    static ReadItem item(String text) {
        return item(text, ReadOptions.of(FILE));
    }

    static ReadItem item(String text, ReadOptions options) {
        List<ReadItem> items = read(text, options).items();
        if (items.size() != 1) {
            throw new AssertionError("One item was expected, but there are " + items.size() + ": " + items);
        }
        return items.get(0);
    }

    static ManagementSheet managementSheet(ReadItem item) {
        return (ManagementSheet) item.document().orElseThrow();
    }

    static ManagementSheet managementSheet(String text) {
        return managementSheet(item(text));
    }

    /** Reads a goal sheet of fiscal 2025. */
    static GoalSheet goalSheet(String text) {
        return (GoalSheet) item(text, goalOptions()).document().orElseThrow();
    }

    static ReadOptions goalOptions() {
        return ReadOptions.of(FILE).withFiscalYear(FiscalYear.of(2025));
    }

    /** The codes of the problems that a person has to look at. */
    static List<String> alarms(ReadItem item) {
        return item.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.position().line().orElse(0))
                .toList();
    }

    static Problem problem(ReadItem item, String code) {
        List<Problem> found = item.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("One " + code + " was expected among " + item.problems());
        }
        return found.get(0);
    }

    /** What the years of a cost table state, each figure in the table's unit after the name of its line. */
    static List<String> costs(ManagementSheet sheet) {
        AmountUnit unit = sheet.cost().orElseThrow().unit();
        return sheet.cost().orElseThrow().years().stream()
                .map(year -> costs(year, unit))
                .toList();
    }

    private static String costs(CostYear year, AmountUnit unit) {
        StringBuilder text =
                new StringBuilder(year.fiscalYear() + " " + year.phase().code() + ":");
        year.funding()
                .forEach((source, amount) -> text.append(shown(source.code(), Optional.of(unit.printed(amount)))));
        return text.append(shown("A", year.projectTotal().map(unit::printed)))
                .append(shown("staff", year.personnel().regularStaff()))
                .append(shown("hours", year.personnel().hours()))
                .append(shown("others", year.personnel().otherStaff().map(unit::printed)))
                .append(shown("B", year.personnel().total().map(unit::printed)))
                .append(shown("A+B", year.total().map(unit::printed)))
                .toString();
    }

    private static String shown(String name, Optional<BigDecimal> number) {
        return number.map(stated -> " " + name + "=" + stated.toPlainString()).orElse("");
    }
}
