package dev.hyoka.io.published;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.io.published.Block.Part;
import dev.hyoka.io.published.Block.Way;
import dev.hyoka.io.published.TableRow.Content;
import dev.hyoka.io.published.TableRow.Field;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.CostYearBuilder;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.PersonnelBuilder;
import dev.hyoka.money.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Builds the years of a cost table from its aligned blocks, and says what was moved, lost or left in doubt. */
final class CostYears {

    private final List<YearColumn> columns;
    private final List<YearColumn> named;
    private final AmountUnit unit;
    private final Map<Part, List<Block>> blocks;
    private final Alignment.Result result;
    private final PlacedFigures figures;
    private final Notes notes;

    CostYears(
            List<YearColumn> columns,
            List<YearColumn> named,
            AmountUnit unit,
            Map<Part, List<Block>> blocks,
            Alignment.Result result,
            Notes notes) {
        this.columns = columns;
        this.named = named;
        this.unit = unit;
        this.blocks = blocks;
        this.result = result;
        this.figures = new PlacedFigures(blocks, result.ways());
        this.notes = notes;
    }

    List<CostYear> build() {
        List<CostYear> years = new ArrayList<>();
        for (int year = 0; year < columns.size(); year++) {
            years.add(build(year));
        }
        blocks.values().forEach(part -> part.forEach(this::remarks));
        return years;
    }

    private CostYear build(int year) {
        YearColumn column = columns.get(year);
        if (!column.phasePrinted()) {
            notes.info(
                    "phase-inferred",
                    column.cell(),
                    Places.costYear(place(year)),
                    Message.of(
                                    "実績か見込か書かれていません。評価年度までを実績、その後を見込として読みました。",
                                    "Whether the figures are actual or estimated is not printed; up to the evaluated year they were read as actual, after it as estimated.")
                            .build());
        }
        CostYearBuilder builder = CostYear.builder().fiscalYear(column.year()).phase(column.phase());
        for (List<Block> part : blocks.values()) {
            for (Block block : part) {
                for (TableRow row : block.rows()) {
                    if (CostTable.isFunding(row.label())) {
                        amount(
                                        row.label(),
                                        year,
                                        Places.funding(
                                                place(year),
                                                CostTable.source(row.label()).code()))
                                .ifPresent(amount -> builder.putFunding(CostTable.source(row.label()), amount));
                    }
                }
            }
        }
        PersonnelBuilder personnel = Personnel.builder()
                .regularStaff(count(Label.REGULAR_STAFF, year, Places.regularStaff(place(year))))
                .hours(count(Label.HOURS, year, Places.hours(place(year))))
                .otherStaff(amount(Label.OTHER_STAFF, year, Places.otherStaff(place(year))))
                .total(amount(Label.PERSONNEL_TOTAL, year, Places.personnelTotal(place(year))));
        return builder.projectTotal(amount(Label.PROJECT_TOTAL, year, Places.projectTotal(place(year))))
                .personnel(personnel.build())
                .total(amount(Label.TOTAL, year, Places.total(place(year))))
                .build();
    }

    private String place(int year) {
        return columns.get(year).place(named);
    }

    private Optional<MonetaryAmount> amount(Label label, int year, Location location) {
        return number(label, year, location).map(unit::amount);
    }

    private Optional<BigDecimal> count(Label label, int year, Location location) {
        Optional<BigDecimal> number = number(label, year, location);
        if (number.isPresent() && number.get().signum() < 0) {
            notes.error(
                    "negative-count",
                    figures.field(label, year).orElseThrow().cell(),
                    location,
                    Message.of("人数や時間が負の数です。読み込んでいません。", "A number of persons or hours is negative; it was not read.")
                            .build());
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> number(Label label, int year, Location location) {
        Optional<Field> field = figures.field(label, year);
        field.ifPresent(found -> {
            if (found.content() == Content.DASH) {
                found.cell().take();
            } else if (found.content() == Content.MALFORMED) {
                notes.error(
                        "malformed-number",
                        found.cell(),
                        location,
                        Message.of(
                                        "「{text}」は数として読めません。桁区切りと小数点を確かめてください。",
                                        "\"{text}\" can't be read as a number. Check its separators and its point.")
                                .with("text", found.cell().raw().strip())
                                .build());
            } else {
                notes.foundFigure(location, found.cell(), found.index(), columns.get(year));
            }
        });
        return field.flatMap(Field::number);
    }

    private String name(int year) {
        return columns.get(year).name();
    }

    /** What is to be said of a block as a whole. */
    private void remarks(Block block) {
        Way way = result.ways().get(block);
        List<Way> others = result.others().getOrDefault(block, List.of());
        if (!others.isEmpty()) {
            ambiguous(block, way, others);
        }
        Optional<Cell> first = block.rows().get(0).row().first();
        for (int year = 0; year < columns.size(); year++) {
            if (!block.isRegular() && first.isPresent() && isLost(block, way, year)) {
                notes.warn(
                        "lost-column",
                        first.get(),
                        Places.costYear(place(year)),
                        Message.of(
                                        "ここから始まる行には{year}の値の欄がありません。その年度の値は本文にないので、原本で確かめてください。",
                                        "The rows from here on have no field for {year}; their figures of that year are not in the text. Look at the original.")
                                .with("year", name(year))
                                .build());
            }
        }
        for (TableRow row : block.rows()) {
            for (Field field : row.fields()) {
                if (field.isFigure() && block.yearOf(field, way) < 0) {
                    notes.error(
                            "figure-without-year",
                            field.cell(),
                            Places.COST,
                            Message.of(
                                            "「{text}」の列には年度の見出しがなく、どの年度の値か分かりません。読み込んでいません。",
                                            "\"{text}\" stands in a column without a year; it was not read.")
                                    .with("text", field.cell().raw().strip())
                                    .build());
                }
            }
        }
    }

    /** Whether rows that have figures have no field at all for a year. */
    private boolean isLost(Block block, Way way, int year) {
        if (way.years().isEmpty() || way.years().contains(year)) {
            return false;
        }
        int fields = block.rows().stream()
                .mapToInt(row -> (int) row.fields().stream()
                        .filter(field -> field.content() != Content.TEXT)
                        .count())
                .min()
                .orElse(0);
        boolean takenByText = block.rows().stream()
                .anyMatch(row -> row.fields().stream().anyMatch(field -> field.content() == Content.TEXT));
        return fields < columns.size() || takenByText;
    }

    private void ambiguous(Block block, Way way, List<Way> others) {
        List<Argument> alternatives = new ArrayList<>();
        for (Way other : others) {
            alternatives.add(new Argument.Quote(describe(block, other, way)));
        }
        notes.warn(
                "ambiguous-columns",
                block.rows().get(0).row().first().orElseThrow(),
                Places.COST,
                Message.of(
                                "ここから始まる行の値がどの年度のものか、合計からは決まりません。{taken}として読みました。ほかに考えられる読み方: {alternatives}。原本で確かめてください。",
                                "The totals don't tell to which years the figures of the rows from here on belong. They were read as {taken}; also possible: {alternatives}. Look at the original.")
                        .with("taken", describe(block, way, others.get(0)))
                        .with("alternatives", new Argument.Series(alternatives))
                        .build());
    }

    /** The first row that is read in two ways, as one of them reads it. */
    private String describe(Block block, Way way, Way other) {
        TableRow row = block.rows().stream()
                .filter(candidate -> !block.readsAlike(candidate, way, other))
                .findFirst()
                .orElseThrow();
        List<String> parts = new ArrayList<>();
        for (int year = 0; year < columns.size(); year++) {
            int at = year;
            block.number(row, year, way).ifPresent(number -> parts.add(name(at) + " " + number.toPlainString()));
        }
        String label = PlainText.ofCell(row.row().cell(row.labelIndex()).raw()).orElseThrow();
        return label + " " + (parts.isEmpty() ? "-" : String.join(" ", parts));
    }
}
