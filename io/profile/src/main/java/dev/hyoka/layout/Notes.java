package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.Columns;
import dev.hyoka.io.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be said of a table: each thing once, with how often it occurs and where first. */
final class Notes {

    private static final int SHOWN_CHARACTERS = 40;
    private static final int MOST_PARTS = 20;

    private final Map<Object, Note> notes = new LinkedHashMap<>();
    private final int most;
    private int more;

    /**
     * Begins to collect.
     *
     * @param most how many different things are said at the most
     */
    Notes(int most) {
        this.most = most;
    }

    /** The same thing of the same column. */
    private record OfColumn(Remark remark, int column, String word) {}

    /** The same thing of the same part of the layout. */
    private record OfLayout(Remark remark, Object about) {}

    private static final class Note {
        private final Remark remark;
        private final SourcePosition position;
        private final Message.Builder message;
        /** The words, or the rows, of which it is said, with how often; those beyond the most are not kept. */
        private final Map<String, Integer> parts = new LinkedHashMap<>();

        private int count;

        Note(Remark remark, SourcePosition position, Message.Builder message) {
            this.remark = remark;
            this.position = position;
            this.message = message;
        }

        void part(String word) {
            if (parts.size() < MOST_PARTS || parts.containsKey(word)) {
                parts.merge(word, 1, Integer::sum);
            }
        }

        private void withParts() {
            String more = parts.values().stream().mapToInt(Integer::intValue).sum() < count ? ", …" : "";
            message.with("rows", String.join(", ", parts.keySet()) + more)
                    .with("words", joined(word -> word.getKey() + " (" + word.getValue() + ")") + more)
                    .with("paste", joined(word -> YamlText.quoted(word.getKey()) + ": …"));
        }

        private String joined(Function<Map.Entry<String, Integer>, String> shown) {
            return parts.entrySet().stream().map(shown).collect(Collectors.joining(", "));
        }

        Problem problem() {
            if (!parts.isEmpty()) {
                withParts();
            }
            return new Problem(
                    remark.severity(),
                    remark.code(),
                    message.with("count", BigDecimal.valueOf(count)).build(),
                    position,
                    Optional.empty());
        }
    }

    /** Says something of a cell; of the cells of a column only the first one is shown. */
    void cell(Remark remark, TableRow row, int column, String header, String shown) {
        count(new OfColumn(remark, column, ""), remark, row, column, header, shown);
    }

    /**
     * Says that a word in a cell has no meaning.
     *
     * @param isKept whether the word is kept nevertheless
     */
    void word(TableRow row, int column, String header, String word, boolean isKept) {
        Remark remark = isKept ? Remark.UNKNOWN_LABEL : Remark.UNKNOWN_WORD;
        Note note = count(new OfColumn(remark, column, ""), remark, row, column, header, word);
        if (note != null) {
            note.part(shortened(Spelled.header(word)));
        }
    }

    /** Says something of rows that have a word in common. */
    void row(Remark remark, TableRow row, int column, String word) {
        Note note = count(
                new OfColumn(remark, -1, remark == Remark.ROW_SKIPPED ? word : ""), remark, row, column, "", word);
        if (note != null) {
            note.part(Integer.toString(row.number()));
        }
    }

    private Note count(OfColumn key, Remark remark, TableRow row, int column, String header, String shown) {
        Note note = notes.get(key);
        if (note == null) {
            note = add(
                    key,
                    remark,
                    row.position(column),
                    message -> message.with("column", Columns.letters(column))
                            .with("header", shortened(header))
                            .with("word", shortened(shown))
                            .with("example", shortened(shown)));
        }
        if (note != null) {
            note.count++;
        }
        return note;
    }

    /** Says something of a part of the layout. */
    void layout(Remark remark, Object about, SourcePosition position, Consumer<Message.Builder> arguments) {
        OfLayout key = new OfLayout(remark, about);
        Note note = notes.get(key);
        if (note == null) {
            note = add(key, remark, position, arguments);
        }
        if (note != null) {
            note.count++;
        }
    }

    private Note add(Object key, Remark remark, SourcePosition position, Consumer<Message.Builder> arguments) {
        if (notes.size() >= most) {
            more++;
            return null;
        }
        Message.Builder message = remark.message();
        arguments.accept(message);
        Note note = new Note(remark, position, message);
        notes.put(key, note);
        return note;
    }

    /** Takes what was said so far. */
    List<Problem> take(SourcePosition whole) {
        List<Problem> problems = new ArrayList<>();
        notes.values().forEach(note -> problems.add(note.problem()));
        if (more > 0) {
            problems.add(new Problem(
                    Severity.WARNING,
                    "too-many-problems",
                    Message.of("ほかに{count}件の問題があります。", "There are {count} more problems.")
                            .with("count", BigDecimal.valueOf(more))
                            .build(),
                    whole,
                    Optional.empty()));
        }
        notes.clear();
        more = 0;
        return problems;
    }

    /** The beginning of a text, on one line. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }
}
