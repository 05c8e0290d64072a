package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of a layout, and what each of them means. */
final class LayoutForm {

    private static final List<String> KEYS = List.of(
            "sheet",
            "header",
            "rows",
            "fiscalYear",
            "fields",
            "indicators",
            "cost",
            "attributes",
            "drop",
            "others",
            "blank");

    private static final Text A_LAYOUT = Text.of("fieldsなどの項目", "keys such as fields");
    private static final Text FIELDS =
            Text.of("項目と列の組(例: name: 事務事業名)", "parts with their columns, such as name: 事務事業名");
    private static final Text A_FIELD = Text.of("項目", "part of a sheet");
    private static final Text AN_INDICATOR = Text.of("category、nameなどの項目", "keys such as category and name");
    private static final Text COST = Text.of("unitとyears", "unit and years");
    private static final Text OTHERS = Text.of("tell、keep、dropのいずれか", "tell, keep or drop");
    private static final Text BLANKS = Text.of("言葉の一覧(例: [\"…\"])", "a list of words, such as [\"…\"]");

    private final Complaints complaints;
    private final SourceForm sources;

    LayoutForm(Complaints complaints) {
        this.complaints = complaints;
        this.sources = new SourceForm(complaints);
    }

    /** Reads a layout; empty if it lacks what it must have, which is complained of. */
    Optional<Layout> layout(Optional<Node> root, String name) {
        if (root.isEmpty()) {
            if (complaints.isEmpty()) {
                complaints.add(
                        "empty-layout",
                        SourcePosition.of(name),
                        Message.of("レイアウトに何も書かれていません。", "says nothing: a layout has at least fields with a name."));
            }
            return Optional.empty();
        }
        if (!(root.get() instanceof Node.Mapping mapping)) {
            complaints.expected(A_LAYOUT, "layout", root.get());
            return Optional.empty();
        }
        return Optional.of(new Layout(description(Fields.of(mapping, KEYS, complaints))));
    }

    private Layout.Description description(Fields fields) {
        RowsForm rows = new RowsForm(complaints);
        Layout.Header header = rows.header(fields);
        KeptForm kept = new KeptForm(complaints);
        Optional<Node> year = fields.get("fiscalYear");
        Optional<FiscalYear> fixedYear = year.flatMap(LayoutForm::fixedYear);
        return new Layout.Description(
                fields.text("sheet"),
                header,
                rows.rows(fields, header),
                fixedYear,
                fixedYear.isPresent()
                        ? Optional.empty()
                        : year.flatMap(node ->
                                sources.source(node, "fiscalYear", SourceForm.Says.NO_MORE, List.of(), Placing.ONCE)),
                fields(fields),
                indicators(fields),
                fields.mapping("cost", COST).map(mapping -> new CostForm(complaints).cost(mapping)),
                kept.attributes(fields, Placing.ONCE),
                kept.drop(fields, Placing.ONCE),
                fields.value("others", OTHERS, LayoutForm::others).orElse(Layout.Others.TELL),
                blank(fields));
    }

    private static Optional<FiscalYear> fixedYear(Node node) {
        return node instanceof Node.Scalar scalar ? FiscalYear.tryParse(scalar.text()) : Optional.empty();
    }

    private Map<SheetField, Source> fields(Fields fields) {
        Map<SheetField, Source> found = new EnumMap<>(SheetField.class);
        fields.required("fields");
        Optional<Node.Mapping> mapping = fields.mapping("fields", FIELDS);
        mapping.ifPresent(stated -> {
            for (Node.Entry entry : stated.entries()) {
                Optional<SheetField> field = SheetField.ofKey(entry.key().text());
                if (field.isPresent()) {
                    source(entry, field.get()).ifPresent(source -> found.put(field.get(), source));
                } else {
                    complaints.unknown("unknown-field", A_FIELD, entry.key(), SheetField.keys());
                }
            }
            if (stated.entries().stream().noneMatch(entry -> entry.key().text().equals(SheetField.NAME.key()))) {
                complaints.add(
                        "missing-key",
                        stated.position(),
                        Message.of("nameがありません。必ず書いてください。", "name is missing; it has to be stated."));
            }
        });
        return found;
    }

    private Optional<Source> source(Node.Entry entry, SheetField field) {
        boolean hasWords = field.kind() == SheetField.Kind.WORD;
        return sources.source(
                entry.value(),
                field.key(),
                hasWords ? SourceForm.Says.WORDS : SourceForm.Says.NO_MORE,
                meanings(field),
                Placing.ONCE);
    }

    private static List<String> meanings(SheetField field) {
        return switch (field) {
            case GRADE -> SourceForm.codes(ProgressGrade.values(), ProgressGrade::code);
            case DIRECTION -> SourceForm.codes(DirectionCode.values(), DirectionCode::code);
            case ORGANIZATIONAL_GOAL -> List.of("yes", "no");
            default -> List.of();
        };
    }

    private List<IndicatorLayout> indicators(Fields fields) {
        List<IndicatorLayout> found = new ArrayList<>();
        IndicatorForm form = new IndicatorForm(complaints);
        for (Node node : ReferenceForm.elements(fields.get("indicators"))) {
            if (node instanceof Node.Mapping mapping) {
                form.indicator(mapping).ifPresent(found::add);
            } else {
                complaints.expected(AN_INDICATOR, "indicators", node);
            }
        }
        return found;
    }

    private Set<String> blank(Fields fields) {
        Set<String> blank = new LinkedHashSet<>();
        fields.get("blank")
                .ifPresent(node ->
                        Fields.texts(node, "blank", BLANKS, complaints).forEach(word -> blank.add(Spelled.word(word))));
        return blank;
    }

    private static Optional<Layout.Others> others(String word) {
        return switch (word) {
            case "tell" -> Optional.of(Layout.Others.TELL);
            case "keep" -> Optional.of(Layout.Others.KEEP);
            case "drop" -> Optional.of(Layout.Others.DROP);
            default -> Optional.empty();
        };
    }
}
