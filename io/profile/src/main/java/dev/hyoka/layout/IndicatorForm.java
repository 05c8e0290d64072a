package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.io.table.Columns;
import dev.hyoka.layout.Reference.Under;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a layout says of an indicator, or of several alike. */
final class IndicatorForm {

    private static final List<String> KEYS =
            List.of("category", "name", "unit", "polarity", "years", "values", "repeat", "first", "width", "under");
    private static final List<String> VALUE_KEYS = List.of("header", "column", "nth", "every", "years", "phase");

    /** More than any table has. */
    private static final int MOST = 100;

    private static final Text CATEGORIES =
            Text.of("outcome(成果指標)、activity(活動指標)、scale(対象指標)のいずれか", "outcome, activity or scale");
    private static final Text POLARITIES =
            Text.of("up(高いほどよい)、down(低いほどよい)、または列とwords", "up, down, or a column with words");
    private static final Text A_VALUE = Text.of("header、years、phaseなどの項目", "keys such as header, years and phase");

    private final Complaints complaints;
    private final SourceForm sources;
    private final ReferenceForm references;
    private final YearsForm years;

    IndicatorForm(Complaints complaints) {
        this.complaints = complaints;
        this.sources = new SourceForm(complaints);
        this.references = new ReferenceForm(complaints);
        this.years = new YearsForm(complaints);
    }

    /** Reads what is said of an indicator; empty if it lacks what it must have, which is complained of. */
    Optional<IndicatorLayout> indicator(Node.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, complaints);
        int repeat = CostForm.width(fields, "repeat", MOST).orElse(1);
        OptionalInt first = CostForm.first(fields);
        OptionalInt width = CostForm.width(fields, "width", Columns.MOST);
        if (first.isPresent() && repeat > 1 && width.isEmpty()) {
            fields.required("width");
        }
        if (width.isPresent() && first.isEmpty()) {
            fields.required("first");
        }
        Optional<Under> under = under(fields, repeat);
        if (under.isPresent() && first.isPresent()) {
            complaints.add(
                    "wrong-key",
                    mapping.position(),
                    Message.of("underとfirstは、どちらか一方だけ書いてください。", "State either under or first, not both."));
        }
        Placing placing = new Placing(0, false, repeat, first.isPresent() || under.isPresent());
        Optional<IndicatorCategory> category = fields.required("category")
                .flatMap(node -> Fields.value(node, "category", CATEGORIES, IndicatorCategory::ofCode, complaints));
        Optional<Source> name = fields.required("name")
                .flatMap(node -> sources.source(node, "name", SourceForm.Says.TEXT, List.of(), placing));
        Optional<Source> unit = fields.get("unit")
                .flatMap(node -> sources.source(node, "unit", SourceForm.Says.TEXT, List.of(), placing));
        Optional<Node> polarity = fields.get("polarity");
        Optional<Polarity> fixed = polarity.filter(Node.Scalar.class::isInstance)
                .flatMap(node -> Fields.value(node, "polarity", POLARITIES, Polarity::ofCode, complaints));
        Optional<Source> column = polarity.filter(node -> !(node instanceof Node.Scalar))
                .flatMap(node -> sources.source(
                        node,
                        "polarity",
                        SourceForm.Says.WORDS,
                        SourceForm.codes(Polarity.values(), Polarity::code),
                        placing));
        List<IndicatorLayout.Values> values = values(fields, placing);
        return category.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorLayout(
                        category.get(), name.get(), unit, fixed, column, values, repeat, first, width, under));
    }

    /** The group heading above an indicator's columns. */
    private Optional<Under> under(Fields fields, int repeat) {
        Optional<Under> under = ReferenceForm.under(fields);
        under.filter(heading -> repeat > 1 && !HeaderPattern.holds(heading.text(), HeaderPattern.NUMBER))
                .ifPresent(heading -> complaints.add(
                        "same-column",
                        heading.position(),
                        Message.of(
                                        "underの見出しの番号を{n}と書いてください(例: {example})。",
                                        "Write {n} in place of the number in under, such as {example}.")
                                .with("n", HeaderPattern.NUMBER)
                                .with("example", "成果指標" + HeaderPattern.NUMBER)));
        return under;
    }

    private List<IndicatorLayout.Values> values(Fields fields, Placing placing) {
        List<IndicatorLayout.Values> values = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        Optional<Node> everyValue = fields.get("years");
        for (Node node : ReferenceForm.elements(fields.required("values"))) {
            if (node instanceof Node.Mapping mapping) {
                value(mapping, placing, everyValue, stated).ifPresent(values::add);
            } else {
                complaints.expected(A_VALUE, "values", node);
            }
        }
        return values;
    }

    private Optional<IndicatorLayout.Values> value(
            Node.Mapping mapping, Placing placing, Optional<Node> everyValue, Set<String> stated) {
        Fields fields = Fields.of(mapping, VALUE_KEYS, complaints);
        List<FiscalYear> named = years.years(
                everyValue.isPresent() ? fields.get("years").or(() -> everyValue) : fields.required("years"));
        Optional<Phase> phase = years.phase(fields);
        List<Reference> columns =
                references.columns(fields, mapping, "values", placing.forYears(Math.max(1, named.size())));
        if (columns.isEmpty() || phase.isEmpty()) {
            return Optional.empty();
        }
        for (FiscalYear year : named) {
            if (!stated.add(year + " " + phase.get())) {
                complaints.add(
                        "year-twice",
                        mapping.position(),
                        Message.of("{year}の{phase}は、すでに別のところにあります。", "The {phase} of {year} is stated already.")
                                .with("year", year.toShortText())
                                .with("phase", phase.get().code()));
            }
        }
        if (columns.size() > 1) {
            complaints.add(
                    "several-columns",
                    mapping.position(),
                    Message.of("指標の値は1つの年度に1列です。", "An indicator's value of a year stands in one column."));
        }
        return Optional.of(new IndicatorLayout.Values(columns.get(0), named, phase.get()));
    }
}
