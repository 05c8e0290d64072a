package dev.hyoka.examples.cookbook;

import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a system that embeds the library has of its own: it stores costs as lines of text with tabs between project, fiscal
 * year, funding source and yen, and imports them from there.
 */
public final class CostLines {

    private CostLines() {}

    /**
     * A line.
     *
     * @param project the project's name
     * @param fiscalYear the fiscal year, such as 2020
     * @param source the funding source
     * @param yen how much
     */
    public record Line(String project, int fiscalYear, FundingSource source, BigDecimal yen) {}

    /**
     * Returns what a sheet states of its funding.
     *
     * @param sheet the sheet
     * @return a line for each amount that is stated
     */
    public static List<Line> of(ManagementSheet sheet) {
        return sheet.cost().stream()
                .flatMap(cost -> cost.years().stream())
                .flatMap(year -> of(sheet.name(), year))
                .toList();
    }

    private static Stream<Line> of(String project, CostYear year) {
        return year.funding().entrySet().stream()
                .map(amount -> new Line(
                        project, year.fiscalYear().year(), amount.getKey(), Amounts.number(amount.getValue())));
    }

    /**
     * Writes lines.
     *
     * @param lines the lines
     * @return the text; a name that holds a tab or the end of a line is escaped
     */
    public static String export(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String name =
                    line.project().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
            text.append(name)
                    .append('\t')
                    .append(line.fiscalYear())
                    .append('\t')
                    .append(line.source().code())
                    .append('\t')
                    .append(line.yen().toPlainString())
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Reads lines.
     *
     * @param text what {@link #export} wrote
     * @return the lines
     */
    public static List<Line> parse(String text) {
        return Stream.of(text.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t"))
                .map(cells -> new Line(
                        cells[0].translateEscapes(),
                        Integer.parseInt(cells[1]),
                        FundingSource.ofCode(cells[2]).orElseThrow(),
                        new BigDecimal(cells[3])))
                .toList();
    }
}
