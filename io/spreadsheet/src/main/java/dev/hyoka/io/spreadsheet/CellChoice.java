package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.ProgressGrade;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A field that a clerk fills from a drop-down list, with other words beside the choice where a sheet has them. */
record CellChoice<T>(List<Option<T>> options) {

    /** One entry of the list: its name and, where it has some, its words, such as A and 予定どおり進んでいる. */
    record Option<T>(T value, Text name, Optional<Text> words) {

        String listed(Language language) {
            return name.in(language)
                    + words.map(text -> "：" + text.in(language)).orElse("");
        }

        private boolean hasWords(String text) {
            return words.isPresent()
                    && (words.get().ja().equals(text) || words.get().en().equals(text));
        }
    }

    /** What was chosen, and the words beside it. */
    record Chosen<T>(Optional<T> value, Optional<String> label) {}

    static final CellChoice<ProgressGrade> GRADE = new CellChoice<>(List.of(
            worded(ProgressGrade.A, "A", "予定どおり進んでいる", "as planned"),
            worded(ProgressGrade.B, "B", "概ね予定どおり進んでいる", "mostly as planned"),
            worded(ProgressGrade.C, "C", "予定より遅れている", "behind schedule")));

    static final CellChoice<DirectionCode> DIRECTION = new CellChoice<>(List.of(
            named(DirectionCode.CONTINUE, "継続", "continue"),
            named(DirectionCode.COMPLETED, "事業完了", "completed"),
            named(DirectionCode.EXPAND, "拡充", "expand"),
            named(DirectionCode.IMPROVE, "改善", "improve"),
            named(DirectionCode.REDUCE, "縮小", "reduce"),
            named(DirectionCode.MERGE, "統合", "merge"),
            named(DirectionCode.SUSPEND, "休止", "suspend"),
            named(DirectionCode.ABOLISH, "廃止", "abolish"),
            named(DirectionCode.OTHER, "その他", "other")));

    static final CellChoice<Boolean> YES_OR_NO =
            new CellChoice<>(List.of(named(true, "○", "○"), named(false, "－", "－")));

    static final CellChoice<IndicatorCategory> CATEGORY = new CellChoice<>(List.of(
            named(IndicatorCategory.OUTCOME, "成果指標", "outcome"),
            named(IndicatorCategory.ACTIVITY, "活動指標", "activity"),
            named(IndicatorCategory.SCALE, "対象指標", "scale")));

    static final CellChoice<Polarity> POLARITY = new CellChoice<>(
            List.of(named(Polarity.UP, "多いほど良い", "more is better"), named(Polarity.DOWN, "少ないほど良い", "less is better")));

    private static <T> Option<T> named(T value, String ja, String en) {
        return new Option<>(value, Text.of(ja, en), Optional.empty());
    }

    private static <T> Option<T> worded(T value, String name, String ja, String en) {
        return new Option<>(value, Text.of(name, name), Optional.of(Text.of(ja, en)));
    }

    /** The entries of the drop-down list. */
    List<String> listed(Language language) {
        return options.stream().map(option -> option.listed(language)).toList();
    }

    /** The text of a choice, which {@link #parse} reads back. */
    String print(Optional<T> value, Optional<String> label, Language language) {
        if (value.isEmpty()) {
            return label.map(Quoted::inQuotes).orElse("");
        }
        Option<T> option = options.stream()
                .filter(each -> each.value().equals(value.get()))
                .findFirst()
                .orElseThrow();
        if (label.isEmpty()) {
            return option.listed(language);
        }
        String plain = option.name().in(language) + "：" + label.get();
        return parse(plain).equals(new Chosen<>(value, label))
                ? plain
                : option.name().in(language) + "：" + Quoted.inQuotes(label.get());
    }

    /**
     * Reads a choice.
     *
     * @param text what stands in the cell
     * @return the choice; a label alone if the words are none of the list
     */
    Chosen<T> parse(String text) {
        for (Option<T> option : options) {
            for (Language language : Language.values()) {
                String name = option.name().in(language);
                Optional<String> rest = rest(text.strip(), name);
                if (rest.isPresent()) {
                    return new Chosen<>(Optional.of(option.value()), label(option, rest.get()));
                }
            }
        }
        return new Chosen<>(Optional.empty(), Quoted.inner(text).or(() -> Optional.of(text)));
    }

    /** What follows an option's name; empty if the text is something else. */
    private static Optional<String> rest(String text, String name) {
        if (text.length() < name.length()
                || !Normalizer.normalize(text.substring(0, name.length()), Normalizer.Form.NFKC)
                        .equals(Normalizer.normalize(name, Normalizer.Form.NFKC))) {
            return Optional.empty();
        }
        String rest = text.substring(name.length());
        return rest.isBlank() || rest.matches("(?s)\\s*[：:(（].*") ? Optional.of(rest.strip()) : Optional.empty();
    }

    private static <T> Optional<String> label(Option<T> option, String rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        boolean inBrackets = rest.matches("(?s)[(（].*[)）]");
        String words = rest.substring(1, rest.length() - (inBrackets ? 1 : 0)).strip();
        return words.isEmpty() || option.hasWords(words)
                ? Optional.empty()
                : Quoted.inner(words).or(() -> Optional.of(words));
    }
}
