package dev.hyoka.io.csv;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.io.SourceMap;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a management sheet of the rows of the tidy tables that belong to it. */
final class TidyReading {

    private final TidyRow sheet;
    private final TidyCells cells;

    private TidyReading(TidyRow sheet, TidyCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static ReadItem read(TidyRow sheet, Map<PackageTable, List<TidyRow>> rows, ReadOptions options) {
        TidyCells cells = new TidyCells(rows, options, false);
        Optional<ManagementSheet> document = new TidyReading(sheet, cells).sheet();
        SourceMap places = document.isEmpty()
                ? SourceMap.EMPTY
                : SourceMap.lazy(() -> {
                    TidyCells again = new TidyCells(rows, options, true);
                    new TidyReading(sheet, again).sheet();
                    return again.origins();
                });
        return new ReadItem(document.map(read -> read), places, cells.problems(), Map.of());
    }

    private Optional<ManagementSheet> sheet() {
        Optional<FiscalYear> year = cells.value(sheet, "fiscalYear", Location.of("fiscalYear"), FiscalYear::tryParse)
                .or(cells.options()::fiscalYear);
        Optional<String> name = cells.text(sheet, "name", Location.of("name"));
        if (name.isEmpty() || year.isEmpty()) {
            cells.problem(
                    Severity.ERROR,
                    "sheet-incomplete",
                    sheet,
                    name.isEmpty() ? "name" : "fiscalYear",
                    Location.ROOT,
                    Message.of(
                            "この行には事業名か年度がないため、読みませんでした。",
                            "This row has no project name or no fiscal year and was not read."));
            return Optional.empty();
        }
        return Optional.of(ManagementSheet.builder()
                .id(cells.text(sheet, "id", Location.of("id")))
                .fiscalYear(year.get())
                .name(name.get())
                .policy(cells.text(sheet, "policy", Location.of("policy")))
                .organizationalGoal(
                        cells.value(sheet, "organizationalGoal", Location.of("organizationalGoal"), TidyReading::flag))
                .department(cells.text(sheet, "department", Location.of("department")))
                .division(cells.text(sheet, "division", Location.of("division")))
                .purpose(cells.text(sheet, "purpose", Location.of("purpose")))
                .indicators(new TidyIndicators(cells).indicators())
                .plannedSchedule(cells.text(sheet, "plannedSchedule", Location.of("plannedSchedule")))
                .progress(Progress.builder()
                        .grade(cells.value(
                                sheet, "progress.grade", Location.of("progress", "grade"), ProgressGrade::ofCode))
                        .label(cells.text(sheet, "progress.label", Location.of("progress", "label")))
                        .text(cells.text(sheet, "progress.text", Location.of("progress", "text")))
                        .build())
                .direction(direction())
                .cost(new TidyCost(sheet, cells).cost())
                .attributes(attributes())
                .build());
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "TRUE", "True", "1" -> Optional.of(true);
            case "false", "FALSE", "False", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Direction direction() {
        Optional<String> label = cells.text(sheet, "direction.label", Location.of("direction", "label"));
        return Direction.builder()
                .code(cells.value(
                        sheet,
                        "direction.code",
                        Location.of("direction", "code"),
                        code -> DirectionCode.ofCode(code)
                                .filter(found -> found != DirectionCode.OTHER || label.isPresent())))
                .label(label)
                .text(cells.text(sheet, "direction.text", Location.of("direction", "text")))
                .build();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (TidyRow row : cells.rows(PackageTable.ATTRIBUTES)) {
            row.text("label").ifPresent(label -> {
                Optional<String> text = cells.text(row, "text", Location.of("attributes", label));
                if (text.isPresent() && attributes.putIfAbsent(label, text.get()) != null) {
                    cells.repeated(row, "label", Location.of("attributes", label));
                }
            });
        }
        return attributes;
    }
}
