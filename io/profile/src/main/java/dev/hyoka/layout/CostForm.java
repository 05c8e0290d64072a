package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Reference.ByLetters;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a layout says of costs. */
final class CostForm {

    private static final List<String> KEYS = List.of("unit", "columns", "years");
    private static final List<String> BLOCK_KEYS =
            List.of("years", "phase", "under", "first", "width", "columns", "attributes", "drop");

    private static final Text A_BLOCK = Text.of("years、phase、columnsなどの項目", "keys such as years, phase and columns");
    private static final Text COLUMNS =
            Text.of("費目と列の組(例: total: 総事業費)", "figures with their columns, such as total: 総事業費");
    private static final Text A_FIGURE = Text.of("費目", "figure");
    static final Text A_LETTER = Text.of("列の記号(例: AB)", "a column's letters, such as AB");
    static final Text WIDTH = Text.of("1以上の整数(列の数)", "a whole number of columns from 1");

    private final Complaints complaints;
    private final SourceForm sources;
    private final YearsForm years;
    private final KeptForm kept;
    private final Set<String> stated = new HashSet<>();

    CostForm(Complaints complaints) {
        this.complaints = complaints;
        this.sources = new SourceForm(complaints);
        this.years = new YearsForm(complaints);
        this.kept = new KeptForm(complaints);
    }

    CostLayout cost(Node.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, complaints);
        fields.required("unit");
        AmountUnit unit = sources.unit(fields).orElse(AmountUnit.THOUSAND_YEN);
        List<CostLayout.Block> blocks = new ArrayList<>();
        for (Node node : ReferenceForm.elements(fields.required("years"))) {
            if (node instanceof Node.Mapping block) {
                blocks.add(block(block, fields.get("columns")));
            } else {
                complaints.expected(A_BLOCK, "years", node);
            }
        }
        return new CostLayout(unit, blocks);
    }

    /** Reads what is said of some years; columns that every year has are as good as stated there. */
    private CostLayout.Block block(Node.Mapping mapping, Optional<Node> everyYear) {
        Fields fields = Fields.of(mapping, BLOCK_KEYS, complaints);
        List<FiscalYear> named = years.years(fields);
        Optional<Phase> phase = years.phase(fields);
        for (FiscalYear year : named) {
            if (phase.isPresent() && !stated.add(year + " " + phase.get())) {
                complaints.add(
                        "year-twice",
                        mapping.position(),
                        Message.of("{year}の{phase}は、すでに別のところにあります。", "The {phase} of {year} is stated already.")
                                .with("year", year.toShortText())
                                .with("phase", phase.get().code()));
            }
        }
        OptionalInt first = first(fields);
        OptionalInt width = width(fields, "width", Columns.MOST);
        if (first.isPresent() && width.isEmpty() && named.size() > 1) {
            fields.required("width");
        }
        if (width.isPresent() && first.isEmpty()) {
            fields.required("first");
        }
        if (first.isPresent() && fields.get("under").isPresent()) {
            complaints.add(
                    "wrong-key",
                    mapping.position(),
                    Message.of("underとfirstは、どちらか一方だけ書いてください。", "State either under or first, not both."));
        }
        boolean blocks = first.isPresent() || fields.get("under").isPresent();
        Placing placing = new Placing(Math.max(1, named.size()), blocks, 1, false);
        Optional<Reference.Under> under = ReferenceForm.under(fields);
        checkUnder(fields, named.size());
        Map<CostField, Source> columns = new EnumMap<>(CostField.class);
        everyYear.ifPresent(node -> columns(node, placing, columns, first, width));
        (everyYear.isPresent() ? fields.get("columns") : fields.required("columns"))
                .ifPresent(node -> columns(node, placing, columns, first, width));
        return new CostLayout.Block(
                named,
                phase.orElse(Phase.ACTUAL),
                under,
                first,
                width,
                columns,
                kept.attributes(fields, placing),
                kept.drop(fields, placing));
    }

    private void checkUnder(Fields fields, int years) {
        fields.text("under")
                .filter(text -> years > 1 && !HeaderPattern.holds(text, HeaderPattern.YEAR))
                .ifPresent(text -> complaints.add(
                        "same-column",
                        fields.get("under").orElseThrow().position(),
                        Message.of(
                                        "underの見出しの年度を{year}と書いてください(例: {example})。",
                                        "Write {year} in place of the year in under, such as {example}.")
                                .with("year", HeaderPattern.YEAR)
                                .with("example", HeaderPattern.YEAR + "年度決算")));
    }

    private void columns(
            Node node, Placing placing, Map<CostField, Source> columns, OptionalInt first, OptionalInt width) {
        if (!(node instanceof Node.Mapping mapping)) {
            complaints.expected(COLUMNS, "columns", node);
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            Optional<CostField> field = CostField.ofKey(entry.key().text());
            if (field.isEmpty()) {
                complaints.unknown("unknown-field", A_FIGURE, entry.key(), CostField.keys());
                continue;
            }
            SourceForm.Says says = field.get().isAmount() ? SourceForm.Says.UNIT : SourceForm.Says.NO_MORE;
            Optional<Source> source = sources.source(entry.value(), entry.key().text(), says, List.of(), placing);
            source.ifPresent(found -> {
                columns.put(field.get(), found);
                if (first.isPresent() && width.isPresent()) {
                    checkWithin(found, first.getAsInt(), width.getAsInt());
                }
            });
        }
    }

    /** Letters name a column of the first year's. */
    private void checkWithin(Source source, int first, int width) {
        for (Reference reference : source.columns()) {
            if (reference instanceof ByLetters letters
                    && (letters.first() < first || letters.last() >= first + width)) {
                complaints.add(
                        "outside-block",
                        reference.position(),
                        Message.of(
                                        "{column}列は、最初の年度の列({from}から{to}まで)にありません。",
                                        "The column {column} is not one of the first year's, {from} to {to}.")
                                .with("column", reference.shown())
                                .with("from", Columns.letters(first))
                                .with("to", Columns.letters(first + width - 1)));
            }
        }
    }

    static OptionalInt first(Fields fields) {
        Optional<Integer> column = fields.value(
                "first",
                A_LETTER,
                text -> Columns.find(text.strip()).stream().boxed().findFirst());
        return column.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    static OptionalInt width(Fields fields, String key, int most) {
        return fields.value(key, WIDTH, text -> ReferenceForm.whole(text, most))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
