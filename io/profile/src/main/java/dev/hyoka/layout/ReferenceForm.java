package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Reference.ByHeader;
import dev.hyoka.layout.Reference.ByLetters;
import dev.hyoka.layout.Reference.Under;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a layout names columns. */
final class ReferenceForm {

    static final List<String> KEYS = List.of("header", "column", "nth");

    private static final int MOST_NTH = Columns.MOST;
    private static final Text A_COLUMN = Text.of(
            "列の見出し、または{header: 見出し}、{column: AB}のような指定",
            "a header's text, or keys such as {header: …} or {column: AB}");
    private static final Text LETTERS = Text.of("列の記号(例: AB、または範囲 DA-DZ)", "a column's letters, such as AB, or DA-DZ");
    private static final Text WHICH = Text.of("左から何番目かを表す1以上の整数", "a whole number from 1, counted from the left");
    private static final Text HOW_FAR = Text.of("1以上の整数(何列おきか)", "a whole number of columns from 1");

    private final Complaints complaints;

    ReferenceForm(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A heading. */
    Optional<ByHeader> header(Node.Scalar scalar, String key, OptionalInt nth, Placing placing) {
        return Fields.text(scalar, key, complaints)
                .filter(text -> isPlaced(text, scalar, placing))
                .map(text -> new ByHeader(text, nth, key, scalar.position()));
    }

    /** The columns that keys name; empty if they name none, which is complained of. */
    List<Reference> columns(Fields fields, Node.Mapping mapping, String key, Placing placing) {
        List<Reference> found = new ArrayList<>();
        OptionalInt nth = number(fields, "nth", WHICH);
        for (Node header : elements(fields.get("header"))) {
            if (header instanceof Node.Scalar scalar) {
                header(scalar, key, nth, placing).ifPresent(found::add);
            } else {
                complaints.expected(A_COLUMN, "header", header);
            }
        }
        OptionalInt every = number(fields, "every", HOW_FAR);
        for (Node column : elements(fields.get("column"))) {
            letters(column, every.orElse(0), key, placing).ifPresent(found::add);
        }
        if (fields.get("header").isEmpty() && fields.get("column").isEmpty()) {
            complaints.expected(A_COLUMN, key, mapping);
        }
        return found;
    }

    /** A column, or all of some that a list of columns names: a header, letters, a group heading. */
    Optional<Reference> listed(Node node, String key, Placing placing, boolean named) {
        if (node instanceof Node.Scalar scalar) {
            return header(scalar, key, OptionalInt.empty(), placing).map(Reference.class::cast);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            complaints.expected(A_COLUMN, key, node);
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(KEYS);
        keys.add("under");
        if (named) {
            keys.add("as");
        }
        Fields fields = Fields.of(mapping, keys, complaints);
        Optional<Node> under = fields.get("under");
        if (under.isPresent()) {
            return Fields.text(under.get(), "under", complaints)
                    .filter(text -> isPlaced(text, under.get(), new Placing(placing.years(), true, 1, false)))
                    .map(text -> new Under(text, key, under.get().position()));
        }
        return columns(fields, mapping, key, placing).stream().findFirst();
    }

    /** The name under which a column is kept. */
    Optional<String> as(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("as")) {
                    return Fields.text(entry.value(), "as", complaints);
                }
            }
        }
        return Optional.empty();
    }

    /** The group heading below which everything else stands. */
    static Optional<Under> under(Fields fields) {
        return fields.text("under")
                .map(text -> new Under(
                        text, "under", fields.get("under").orElseThrow().position()));
    }

    private Optional<Reference> letters(Node node, int every, String key, Placing placing) {
        Optional<int[]> range = Fields.value(node, "column", LETTERS, ReferenceForm::range, complaints);
        if (range.isPresent() && placing.years() > 1 && !placing.yearBlocks() && every == 0) {
            complain(
                    "same-column",
                    node,
                    Message.of(
                            "{column}列は1つの年度の列です。every(次の年度の列まで何列か)を書いてください。",
                            "The column {column} is that of one year; say with every how many columns further the next"
                                    + " year's stands."),
                    "column");
        }
        if (range.isPresent() && placing.repeat() > 1 && !placing.repeatBlocks()) {
            complain(
                    "same-column",
                    node,
                    Message.of(
                            "{column}列は1つの指標の列です。first(最初の指標の最初の列)とwidth(指標ごとの列数)を書いてください。",
                            "The column {column} is that of one indicator; state first and width."),
                    "column");
        }
        return range.map(columns -> new ByLetters(columns[0], columns[1], every, key, node.position()));
    }

    /** The first and the last of the columns that letters name. */
    static Optional<int[]> range(String text) {
        String[] ends = text.strip().split("\\s*[-–〜~:]\\s*", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        OptionalInt first = Columns.find(ends[0]);
        OptionalInt last = Columns.find(ends[ends.length - 1]);
        return first.isPresent() && last.isPresent() && first.getAsInt() <= last.getAsInt()
                ? Optional.of(new int[] {first.getAsInt(), last.getAsInt()})
                : Optional.empty();
    }

    private boolean isPlaced(String text, Node node, Placing placing) {
        boolean hasYear = HeaderPattern.holds(text, HeaderPattern.YEAR);
        boolean hasNumber = HeaderPattern.holds(text, HeaderPattern.NUMBER);
        if (hasYear && placing.years() == 0) {
            complain(
                    "placeholder",
                    node,
                    Message.of(
                            "「{header}」の{year}は、yearsを書くところ(valuesとcostのyears)でだけ使えます。",
                            "The {year} in {header} can stand only where years are stated, under values or cost."),
                    "header");
        } else if (hasNumber && placing.repeat() < 2) {
            complain(
                    "placeholder",
                    node,
                    Message.of(
                            "「{header}」の{n}は、repeatを書いた指標でだけ使えます。",
                            "The {n} in {header} can stand only where an indicator repeats."),
                    "header");
        } else if (!hasYear && placing.years() > 1 && !placing.yearBlocks()) {
            complain(
                    "same-column",
                    node,
                    Message.of(
                            "「{header}」だけでは、どの年度の列か分かりません。見出しの年度を{year}と書くか、under、またはfirstとwidthを書いてください。",
                            "{header} does not tell the years' columns apart: write {year} in place of the year, or state"
                                    + " under, or first and width."),
                    "header");
        } else if (!hasNumber && placing.repeat() > 1 && !placing.repeatBlocks()) {
            complain(
                    "same-column",
                    node,
                    Message.of(
                            "「{header}」だけでは、何番目の指標の列か分かりません。見出しの番号を{n}と書くか、firstとwidthを書いてください。",
                            "{header} does not tell the indicators' columns apart: write {n} in place of the number, or state"
                                    + " first and width."),
                    "header");
        } else {
            return true;
        }
        return false;
    }

    private void complain(String code, Node node, Message.Builder message, String argument) {
        complaints.add(
                code,
                node.position(),
                message.with(argument, node.shown())
                        .with("year", HeaderPattern.YEAR)
                        .with("n", HeaderPattern.NUMBER));
    }

    private OptionalInt number(Fields fields, String key, Text expected) {
        return fields.value(key, expected, text -> whole(text, MOST_NTH))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** A whole number from 1. */
    static Optional<Integer> whole(String text, int most) {
        if (!text.matches("[0-9]{1,7}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }

    /** The elements of a list, or what stands there alone. */
    static List<Node> elements(Optional<Node> node) {
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof Node.Sequence sequence ? sequence.elements() : List.of(node.get());
    }
}
