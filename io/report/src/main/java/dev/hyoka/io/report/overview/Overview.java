package dev.hyoka.io.report.overview;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.report.note.Anchors;
import dev.hyoka.io.report.project.ProjectSheets;
import dev.hyoka.io.report.words.PageLabel;
import dev.hyoka.io.report.words.Words;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The set at a glance.
 *
 * @param facts how many there are of what, each with its name
 * @param sums the costs by source and fiscal year; empty if none is stated
 * @param divisions the total costs of the newest evaluated year by division; empty if none is stated
 * @param year the newest evaluated year; empty if there is no management sheet
 * @param grades the progress grades by fiscal year, and of the newest by division; none without management sheets
 * @param directions the directions of the newest year; empty without management sheets
 * @param findings what was found
 * @param contents what the page shows below
 */
public record Overview(
        List<Fact> facts,
        Optional<CostSums> sums,
        Optional<DivisionCosts> divisions,
        Optional<String> year,
        List<CountTable> grades,
        Optional<CountTable> directions,
        SetFindings findings,
        Contents contents) {

    /**
     * A fact.
     *
     * @param name what it is about
     * @param figure the figure
     * @param more what has to be known of it; possibly empty
     * @param anchor where the page shows what is counted; possibly empty
     */
    public record Fact(String name, String figure, String more, String anchor) {}

    public static Overview of(CheckedSet set, Contents contents, Anchors anchors, Words words) {
        List<List<ManagementSheet>> sheets = ProjectSheets.of(set).stream()
                .map(project -> project.newestFirst().stream()
                        .map(document -> (ManagementSheet) document.document())
                        .toList())
                // A sheet that was read twice is still one
                .distinct()
                .toList();
        List<ManagementSheet> all = sheets.stream().flatMap(List::stream).toList();
        Optional<FiscalYear> year =
                all.stream().map(ManagementSheet::fiscalYear).max(Comparator.naturalOrder());
        List<ManagementSheet> newest = all.stream()
                .filter(sheet -> year.isPresent() && sheet.fiscalYear().equals(year.get()))
                .toList();
        Optional<SetCosts> costs = SetCosts.of(sheets);
        Optional<DivisionCosts> divisions =
                year.flatMap(of -> costs.flatMap(each -> DivisionCosts.of(each, of, newest.size(), words)));
        Optional<String> yearName = year.map(of -> SetTitle.span(of, of, words));
        SetFindings findings = SetFindings.of(set, anchors, words);
        return new Overview(
                facts(set, sheets.size(), divisions, yearName, findings, words),
                costs.filter(each -> !each.stated().isEmpty()).map(each -> CostSums.of(each, words)),
                divisions,
                yearName,
                all.isEmpty() ? List.of() : grades(all, newest, words),
                newest.isEmpty() ? Optional.empty() : Optional.of(directions(newest, words)),
                findings,
                contents);
    }

    private static List<Fact> facts(
            CheckedSet set,
            int projects,
            Optional<DivisionCosts> costs,
            Optional<String> year,
            SetFindings findings,
            Words words) {
        List<Document> documents =
                set.documents().stream().map(CheckedDocument::document).toList();
        List<Fact> facts = new ArrayList<>();
        addCount(facts, OverviewLabel.PROJECTS, projects, "", "projects", words);
        addSheets(facts, OverviewLabel.SHEETS, documents, DocumentKind.MANAGEMENT_SHEET, "projects", words);
        addSheets(facts, OverviewLabel.GOAL_SHEETS, documents, DocumentKind.GOAL_SHEET, "goals", words);
        addCount(facts, OverviewLabel.DEPARTMENTS, distinct(documents, Document::department), "", "contents", words);
        addCount(facts, OverviewLabel.DIVISIONS, distinct(documents, Document::division), "", "contents", words);
        costs.ifPresent(each -> facts.add(total(each, year.orElseThrow(), words)));
        if (findings.checked() > 0 || findings.count() > 0) {
            String each = findings.severities().stream()
                    .filter(severity -> severity.count() > 0)
                    .map(severity -> severity.words() + " " + severity.count())
                    .collect(Collectors.joining(words.language() == Language.JA ? "、" : ", "));
            addCount(facts, OverviewLabel.FINDINGS, findings.count(), each, "findings", words);
        }
        return List.copyOf(facts);
    }

    private static Fact total(DivisionCosts costs, String year, Words words) {
        String figure = costs.total() + " " + costs.unit();
        String exact = costs.round().isPresent() ? figure : "";
        String more = switch (words.language()) {
            case JA ->
                year + (exact.isEmpty() ? "" : "、" + exact) + "、全" + costs.sheets() + "件中" + costs.stated() + "件の記載の合計";
            case EN ->
                year + (exact.isEmpty() ? "" : ", " + exact) + ", as stated by " + costs.stated() + " of "
                        + costs.sheets() + " sheets";
        };
        return new Fact(words.of(OverviewLabel.TOTAL), costs.round().orElse(figure), more, "costs");
    }

    private static void addSheets(
            List<Fact> facts, Text name, List<Document> documents, DocumentKind kind, String anchor, Words words) {
        List<FiscalYear> years = documents.stream()
                .filter(document -> document.kind() == kind)
                .map(Document::fiscalYear)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!years.isEmpty()) {
            String span = SetTitle.span(years.get(0), years.get(years.size() - 1), words);
            addCount(facts, name, years.size(), span, anchor, words);
        }
    }

    private static void addCount(List<Fact> facts, Text name, long count, String more, String anchor, Words words) {
        if (count > 0 || name.equals(OverviewLabel.FINDINGS)) {
            facts.add(new Fact(words.of(name), words.figure(BigDecimal.valueOf(count)), more, anchor));
        }
    }

    private static long distinct(List<Document> documents, Function<Document, Optional<String>> part) {
        return documents.stream()
                .flatMap(document -> part.apply(document).stream())
                .distinct()
                .count();
    }

    private static List<CountTable> grades(List<ManagementSheet> all, List<ManagementSheet> newest, Words words) {
        Map<Optional<ProgressGrade>, String> columns = new LinkedHashMap<>();
        for (ProgressGrade grade : ProgressGrade.values()) {
            columns.put(Optional.of(grade), grade.code() + " " + words.of(Terms.grade(grade)));
        }
        columns.put(Optional.empty(), words.of(PageLabel.NOT_STATED));
        Function<ManagementSheet, Optional<ProgressGrade>> grade =
                sheet -> sheet.progress().flatMap(Progress::grade);
        List<ManagementSheet> byYear = all.stream()
                .sorted(Comparator.comparing(ManagementSheet::fiscalYear))
                .toList();
        return List.of(
                CountTable.of(
                        words.of(OverviewLabel.YEARS),
                        byYear,
                        sheet -> Optional.of(SetTitle.span(sheet.fiscalYear(), sheet.fiscalYear(), words)),
                        grade,
                        columns),
                CountTable.of(words.of(OverviewLabel.DIVISION), newest, ManagementSheet::division, grade, columns));
    }

    private static CountTable directions(List<ManagementSheet> newest, Words words) {
        Map<Boolean, String> column = Map.of(true, words.of(OverviewLabel.COUNT));
        List<ManagementSheet> ordered = newest.stream()
                .sorted(Comparator.comparing((ManagementSheet sheet) -> sheet.direction()
                        .flatMap(Direction::code)
                        .map(DirectionCode::ordinal)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
        return CountTable.of(
                words.of(OverviewLabel.DIRECTIONS),
                ordered,
                sheet -> sheet.direction()
                        .flatMap(Direction::code)
                        .map(code -> words.of(Terms.direction(code)))
                        .or(() -> Optional.of(words.of(PageLabel.NOT_STATED))),
                sheet -> true,
                column);
    }
}
