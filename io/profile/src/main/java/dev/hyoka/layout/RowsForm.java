package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a layout says of the header's rows and the projects'. */
final class RowsForm {

    /** A header has fewer rows than this. */
    private static final int MOST_HEADER_ROWS = 50;

    /** A spreadsheet program has this many. */
    private static final int LAST_ROW = 1_048_576;

    private static final Text HEADER = Text.of(
            "見出しの行(例: 3、3-5)、または{with: 見出しの文字}", "the header's rows, such as 3 or 3-5, or {with: a header's text}");
    private static final Text ROWS = Text.of("from、to、skip、hidden", "from, to, skip and hidden");
    private static final Text A_ROW = Text.of("行の番号", "a row's number");
    private static final Text A_NUMBER = Text.of("見出しの行数", "how many rows the header has");
    private static final Text YES_OR_NO = Text.of("yesまたはno", "yes or no");
    private static final Text READ_OR_SKIP = Text.of("readまたはskip", "read or skip");
    private static final Text SKIPPED = Text.of("言葉の一覧(例: [合計, 小計])", "a list of words, such as [合計, 小計]");

    private final Complaints complaints;

    RowsForm(Complaints complaints) {
        this.complaints = complaints;
    }

    Layout.Header header(Fields fields) {
        Optional<Node> node = fields.get("header");
        if (node.isEmpty()) {
            return Layout.Header.FIRST_ROW;
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            int[] rows = Fields.value(node.get(), "header", HEADER, RowsForm::range, complaints)
                    .orElse(new int[] {1, 1});
            return new Layout.Header(rows[0], rows[1] - rows[0] + 1, Optional.empty(), false);
        }
        Fields keys = Fields.of(mapping, List.of("with", "rows", "spread"), complaints);
        Optional<String> with = keys.text("with");
        boolean spreads = keys.value("spread", YES_OR_NO, RowsForm::yesOrNo).orElse(false);
        if (with.isPresent()) {
            int rows = keys.value("rows", A_NUMBER, text -> ReferenceForm.whole(text, MOST_HEADER_ROWS))
                    .orElse(1);
            return new Layout.Header(1, rows, with, spreads);
        }
        int[] rows = keys.required("rows")
                .flatMap(found -> Fields.value(found, "rows", HEADER, RowsForm::range, complaints))
                .orElse(new int[] {1, 1});
        return new Layout.Header(rows[0], rows[1] - rows[0] + 1, Optional.empty(), spreads);
    }

    Layout.Rows rows(Fields fields, Layout.Header header) {
        Optional<Node.Mapping> mapping = fields.mapping("rows", ROWS);
        if (mapping.isEmpty()) {
            return Layout.Rows.ALL;
        }
        Fields keys = Fields.of(mapping.get(), List.of("from", "to", "skip", "hidden"), complaints);
        Set<String> skip = new LinkedHashSet<>();
        keys.get("skip")
                .ifPresent(node ->
                        Fields.texts(node, "skip", SKIPPED, complaints).forEach(word -> skip.add(Spelled.word(word))));
        OptionalInt from = row(keys, "from");
        OptionalInt to = row(keys, "to");
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            complaints.add(
                    "wrong-value",
                    mapping.get().position(),
                    Message.of("from({from})はto({to})より後です。", "from ({from}) is below to ({to}).")
                            .with("from", from.getAsInt())
                            .with("to", to.getAsInt()));
        }
        int lastOfHeader = header.first() + header.rows() - 1;
        if (header.with().isEmpty() && from.isPresent() && from.getAsInt() <= lastOfHeader) {
            complaints.add(
                    "wrong-value",
                    mapping.get().position(),
                    Message.of(
                                    "from({from})が見出しの最後の行({last})より下にありません。",
                                    "from ({from}) is not below the header's last row ({last}).")
                            .with("from", from.getAsInt())
                            .with("last", lastOfHeader));
        }
        return new Layout.Rows(
                from,
                to,
                skip,
                keys.value("hidden", READ_OR_SKIP, RowsForm::reads).orElse(true));
    }

    private static OptionalInt row(Fields keys, String key) {
        return keys.value(key, A_ROW, text -> ReferenceForm.whole(text, LAST_ROW))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<int[]> range(String text) {
        String[] ends = text.strip().split("\\s*[-–〜~]\\s*", -1);
        Optional<Integer> first = ReferenceForm.whole(ends[0], LAST_ROW);
        Optional<Integer> last = ReferenceForm.whole(ends[ends.length - 1], LAST_ROW);
        return ends.length <= 2
                        && first.isPresent()
                        && last.isPresent()
                        && first.get() <= last.get()
                        && last.get() - first.get() < MOST_HEADER_ROWS
                ? Optional.of(new int[] {first.get(), last.get()})
                : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> reads(String word) {
        return switch (word) {
            case "read" -> Optional.of(true);
            case "skip" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
