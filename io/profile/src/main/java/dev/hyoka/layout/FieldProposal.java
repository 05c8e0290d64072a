package dev.hyoka.layout;

import dev.hyoka.finding.Text;
import dev.hyoka.io.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes where the parts of a sheet stand. */
final class FieldProposal {

    /** A column with more different words holds texts. */
    private static final int MOST_WORDS = 15;

    private static final int LONGEST_WORD = 20;
    private static final Text CHECK_NAME =
            Text.of("要確認: 事業名の列が見出しから分からない", "check: no header says where the project's name is");
    private static final Text NO_MEANING =
            Text.of("要確認: 意味を決めて#を外す", "check: decide what it means, and take off the #");
    private static final Text CHECK_DASH = Text.of("要確認: 横線は「いいえ」か、記載なしか", "check: does a dash say no, or nothing?");
    private static final Text OTHER_CANDIDATE =
            Text.of("要確認: 同じ項目らしい列がほかにもある", "check: other columns look like it, too");

    private final ColumnGuesses columns;
    private final List<TableRow> rows;
    private final YamlText text;

    FieldProposal(ColumnGuesses columns, List<TableRow> rows, YamlText text) {
        this.columns = columns;
        this.rows = rows;
        this.text = text;
    }

    void write() {
        text.line("fields:");
        for (SheetField field : SheetField.values()) {
            List<Guess> found = columns.open(field.key(), false);
            if (!found.isEmpty()) {
                write(field, found.get(0), found.size() > 1);
            } else if (field == SheetField.NAME) {
                name();
            }
        }
    }

    private void name() {
        Optional<Guess> first = columns.open().stream()
                .filter(guess -> guess.year().isEmpty() && guess.part().isEmpty())
                .findFirst();
        String reference = first.map(columns::reference).orElse("{column: A}");
        first.ifPresent(columns::take);
        text.line("  name: " + reference, CHECK_NAME);
    }

    private void write(SheetField field, Guess guess, boolean others) {
        String reference = columns.reference(guess);
        if (field.kind() != SheetField.Kind.WORD) {
            columns.take(guess);
            if (others) {
                text.line("  " + field.key() + ": " + reference, OTHER_CANDIDATE);
            } else {
                text.line("  " + field.key() + ": " + reference);
            }
            return;
        }
        Set<String> words = words(guess.column());
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            return;
        }
        columns.take(guess);
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            Optional<String> meaning = Vocabulary.USUAL.meaning(field.key(), word);
            String entry = YamlText.quoted(word) + ": " + meaning.orElse("?");
            (meaning.isPresent() ? known : unknown).add(entry);
        }
        text.line("  " + field.key() + ":");
        text.line("    " + columns.keys(guess));
        if (known.isEmpty() && field != SheetField.ORGANIZATIONAL_GOAL) {
            text.line("    words: {}");
        } else {
            text.line("    words:");
        }
        known.forEach(entry -> text.line("      " + entry));
        if (field == SheetField.ORGANIZATIONAL_GOAL) {
            text.line("      －: no", CHECK_DASH);
        }
        if (!unknown.isEmpty()) {
            text.comment("      ", NO_MEANING);
            unknown.forEach(entry -> text.line("      # " + entry));
        }
    }

    /** The different words of a column, in the order of the rows. */
    private Set<String> words(int column) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (TableRow row : rows) {
            String raw = Headers.text(row.cell(column));
            String word = Spelled.word(raw);
            // Dashes and blanks are not stated whatever the layout says, and a total's row states no word
            boolean isWord = !CellText.isBlank(raw) && !word.equals("-") && !word.isEmpty();
            if (isWord && words.size() <= MOST_WORDS && seen.add(word)) {
                String shown = CellText.oneLine(raw);
                if (!YamlText.canHold(shown)) {
                    continue;
                }
                words.add(shown);
            }
        }
        return words;
    }
}
