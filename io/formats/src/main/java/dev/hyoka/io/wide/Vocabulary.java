package dev.hyoka.io.wide;

import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.ProgressGrade;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The few values that a cell can have: their codes, and their words in the printed form.
 *
 * @param <T> the type of the values
 */
final class Vocabulary<T> {

    static final Vocabulary<Phase> PHASES = new Vocabulary<Phase>()
            .with(Phase.ACTUAL, Phase.ACTUAL.code(), "実績", "決算")
            .with(Phase.ESTIMATE, Phase.ESTIMATE.code(), "見込", "見込み")
            .with(Phase.TARGET, Phase.TARGET.code(), "目標")
            .with(Phase.BUDGET, Phase.BUDGET.code(), "予算");

    static final Vocabulary<IndicatorCategory> CATEGORIES = new Vocabulary<IndicatorCategory>()
            .with(IndicatorCategory.OUTCOME, IndicatorCategory.OUTCOME.code(), "成果", "成果指標")
            .with(IndicatorCategory.ACTIVITY, IndicatorCategory.ACTIVITY.code(), "活動", "活動指標")
            .with(IndicatorCategory.SCALE, IndicatorCategory.SCALE.code(), "対象", "対象指標");

    static final Vocabulary<Polarity> POLARITIES = new Vocabulary<Polarity>()
            .with(Polarity.UP, Polarity.UP.code(), "高いほど良い", "↑")
            .with(Polarity.DOWN, Polarity.DOWN.code(), "低いほど良い", "↓");

    static final Vocabulary<ProgressGrade> GRADES = new Vocabulary<ProgressGrade>()
            .with(ProgressGrade.A, ProgressGrade.A.code(), ProgressGrade.A.code())
            .with(ProgressGrade.B, ProgressGrade.B.code(), ProgressGrade.B.code())
            .with(ProgressGrade.C, ProgressGrade.C.code(), ProgressGrade.C.code());

    static final Vocabulary<DirectionCode> DIRECTIONS = new Vocabulary<DirectionCode>()
            .with(DirectionCode.CONTINUE, DirectionCode.CONTINUE.code(), "継続")
            .with(DirectionCode.COMPLETED, DirectionCode.COMPLETED.code(), "事業完了", "完了")
            .with(DirectionCode.EXPAND, DirectionCode.EXPAND.code(), "拡充")
            .with(DirectionCode.IMPROVE, DirectionCode.IMPROVE.code(), "改善")
            .with(DirectionCode.REDUCE, DirectionCode.REDUCE.code(), "縮小")
            .with(DirectionCode.MERGE, DirectionCode.MERGE.code(), "統合")
            .with(DirectionCode.SUSPEND, DirectionCode.SUSPEND.code(), "休止")
            .with(DirectionCode.ABOLISH, DirectionCode.ABOLISH.code(), "廃止")
            .with(DirectionCode.OTHER, DirectionCode.OTHER.code(), "その他");

    static final Vocabulary<Boolean> FLAGS = new Vocabulary<Boolean>()
            .with(true, "true", "○", "〇", "◯", "1", "はい")
            .with(false, "false", "×", "✕", "0", "いいえ");

    private final Map<T, List<String>> written;
    private final Map<String, T> read;
    private final String codes;

    private Vocabulary() {
        this(Map.of(), Map.of());
    }

    private Vocabulary(Map<T, List<String>> written, Map<String, T> read) {
        this.written = Collections.unmodifiableMap(written);
        this.read = Collections.unmodifiableMap(read);
        this.codes = String.join(
                ", ", written.values().stream().map(words -> words.get(0)).toList());
    }

    private Vocabulary<T> with(T value, String code, String words, String... others) {
        Map<T, List<String>> longer = new LinkedHashMap<>(written);
        longer.put(value, List.of(code, words));
        Map<String, T> more = new HashMap<>(read);
        more.put(normal(code), value);
        more.put(normal(words), value);
        for (String other : others) {
            more.put(normal(other), value);
        }
        return new Vocabulary<>(longer, more);
    }

    String written(T value, WideOptions.Header header) {
        return written.get(value).get(header == WideOptions.Header.CODES ? 0 : 1);
    }

    /** The value of a word, whatever its width and the white space in it; empty if it is none of them. */
    Optional<T> find(String word) {
        T value = read.get(word);
        return Optional.ofNullable(value == null ? read.get(normal(word)) : value);
    }

    /** The codes, for messages. */
    String codes() {
        return codes;
    }

    /** A text without width, white space and case. */
    static String normal(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(narrow.length());
        narrow.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(normal::appendCodePoint);
        return normal.toString().toLowerCase(Locale.ROOT);
    }
}
