package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a column of figures: R2(実績).
 *
 * @param year the fiscal year
 * @param phase what kind of figures they are
 */
record CellYear(FiscalYear year, Phase phase) {

    private static final Pattern HEADER = Pattern.compile("([^()]{1,12})\\(([^()]{1,20})\\)");
    private static final List<String> ACTUAL = List.of("実績", "決算", "実績値", "決算額", "actual");
    private static final List<String> ESTIMATE = List.of("見込", "見込み", "見込値", "見込額", "決算見込", "estimate");
    private static final List<String> TARGET = List.of("目標", "目標値", "計画", "target");
    private static final List<String> BUDGET = List.of("予算", "予算額", "当初予算", "budget");

    String print(Language language) {
        return switch (language) {
            case JA -> year.toShortText() + "(" + words(phase).ja() + ")";
            case EN -> year + " (" + words(phase).en() + ")";
        };
    }

    /** The year alone, as {@link FiscalYear#tryParse} reads it. */
    static String print(FiscalYear year, Language language) {
        return switch (language) {
            case JA -> year.toLongText();
            case EN -> year.toString();
        };
    }

    /**
     * Reads a header.
     *
     * @param text what stands in the cell, in any language
     * @return the year and phase; empty if it doesn't name both
     */
    static Optional<CellYear> parse(String text) {
        Matcher matcher =
                HEADER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Phase> phase = phase(matcher.group(2));
        return FiscalYear.tryParse(matcher.group(1)).flatMap(year -> phase.map(known -> new CellYear(year, known)));
    }

    private static Optional<Phase> phase(String words) {
        for (Phase phase : Phase.values()) {
            List<String> known = switch (phase) {
                case ACTUAL -> ACTUAL;
                case ESTIMATE -> ESTIMATE;
                case TARGET -> TARGET;
                case BUDGET -> BUDGET;
            };
            if (known.contains(words)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    private static Text words(Phase phase) {
        return switch (phase) {
            case ACTUAL -> Text.of("実績", "actual");
            case ESTIMATE -> Text.of("見込", "estimate");
            case TARGET -> Text.of("目標", "target");
            case BUDGET -> Text.of("予算", "budget");
        };
    }
}
