package dev.hyoka.io.wide;

import dev.hyoka.finding.Location;
import dev.hyoka.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The orders that a row states where they are not those of its columns. */
final class Orders {

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");

    private final RowCells cells;

    Orders(RowCells cells) {
        this.cells = cells;
    }

    /** Years and phases, even those of which nothing is stated if they count. */
    List<YearAndPhase> years(OptionalInt column, Location place, List<YearAndPhase> stated, boolean blankOnesCount) {
        return ordered(
                column,
                place,
                stated,
                blankOnesCount,
                words(YearAndPhase::parse),
                "年度と区分の並び（例: 2019.actual 2020.actual）",
                "years and phases in their order (such as 2019.actual 2020.actual)");
    }

    List<FiscalYear> breaks(OptionalInt column, Location place, List<FiscalYear> stated) {
        return ordered(
                column,
                place,
                stated,
                false,
                words(FiscalYear::tryParse),
                "年度の並び（例: 2021 2019）",
                "years in their order (such as 2021 2019)");
    }

    List<String> labels(OptionalInt column, Location place, List<String> stated) {
        return ordered(
                column,
                place,
                stated,
                false,
                Notation::labels,
                "引用符で囲んだ項目名の並び（例: \"備考\" \"根拠法令\"）",
                "labels in quotation marks in their order (such as \"備考\" \"根拠法令\")");
    }

    private <T> List<T> ordered(
            OptionalInt column,
            Location place,
            List<T> stated,
            boolean blankOnesCount,
            Function<String, Optional<List<T>>> reading,
            String ja,
            String en) {
        Optional<List<T>> order = cells.stated(column, place, reading, ja, en);
        if (order.isEmpty()) {
            return stated;
        }
        Set<T> ordered = new LinkedHashSet<>(order.get());
        if (!blankOnesCount) {
            ordered.retainAll(stated);
        }
        ordered.addAll(stated);
        return List.copyOf(ordered);
    }

    private static <T> Function<String, Optional<List<T>>> words(Function<String, Optional<T>> reading) {
        return text -> {
            List<T> read = new ArrayList<>();
            for (String word : SPACES.split(text.strip(), -1)) {
                Optional<T> value = reading.apply(word);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                read.add(value.get());
            }
            return Optional.of(read);
        };
    }
}
