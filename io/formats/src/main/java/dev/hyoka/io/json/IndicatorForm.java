package dev.hyoka.io.json;

import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 成果指標, 活動指標, 対象指標. */
final class IndicatorForm extends Form<Indicator> {

    private final Member<String> name = required("name", Values.TEXT);
    private final Member<IndicatorCategory> category =
            required("category", new Code<>(IndicatorCategory.values(), IndicatorCategory::code));
    private final Member<String> unit = optional("unit", Values.TEXT);
    private final Member<Polarity> polarity = optional("polarity", new Code<>(Polarity.values(), Polarity::code));
    private final Member<List<IndicatorValue>> values =
            optional("values", new Series<>(new ValueForm(), IndicatorValue::fiscalYear, IndicatorValue::phase));
    private final Member<List<SeriesBreak>> breaks = optional("breaks", BreakForm.LIST);

    @Override
    Optional<Indicator> build(Parts parts, Input input) {
        return Optional.of(new Indicator(
                parts.get(name),
                parts.get(category),
                parts.find(unit),
                parts.find(polarity),
                parts.list(values),
                parts.list(breaks)));
    }

    @Override
    void writeMembers(Output output, Indicator indicator) {
        output.member(name, indicator.name());
        output.member(category, indicator.category());
        output.member(unit, indicator.unit());
        output.member(polarity, indicator.polarity());
        output.member(values, indicator.values());
        output.memberUnlessEmpty(breaks, indicator.breaks());
    }

    /** A year's value: a number, words, or labelled numbers. */
    static final class ValueForm extends Form<IndicatorValue> {
        private final Member<FiscalYear> fiscalYear = required("fiscalYear", Values.YEAR);
        private final Member<Phase> phase = required("phase", Values.PHASE);
        private final Member<BigDecimal> value = optional("value", Values.NUMBER);
        private final Member<String> text = optional("text", Values.TEXT);
        private final Member<List<Figure.Part>> figures =
                optional("parts", new Elements.Distinct<>(new PartForm(), Figure.Part::label, Fault.DUPLICATE_LABEL));

        @Override
        Optional<IndicatorValue> build(Parts parts, Input input) {
            if (parts.find(figures).filter(List::isEmpty).isPresent()) {
                input.tell(Fault.NO_PARTS, parts.place(figures));
                return Optional.empty();
            }
            int stated = parts.count(value, text, figures);
            if (stated != 1) {
                input.tell(stated == 0 ? Fault.NO_FIGURE : Fault.SEVERAL_FIGURES, parts.place());
                return Optional.empty();
            }
            Optional<Figure> figure = parts.find(value)
                    .<Figure>map(Figure.Numeric::new)
                    .or(() -> parts.find(text).map(Figure.Words::new))
                    .or(() -> parts.find(figures).map(Figure.Parts::new));
            return figure.map(one -> new IndicatorValue(parts.get(fiscalYear), parts.get(phase), one));
        }

        @Override
        void writeMembers(Output output, IndicatorValue stated) {
            output.member(fiscalYear, stated.fiscalYear());
            output.member(phase, stated.phase());
            Figure figure = stated.figure();
            if (figure instanceof Figure.Numeric numeric) {
                output.member(value, numeric.value());
            } else if (figure instanceof Figure.Words words) {
                output.member(text, words.text());
            } else if (figure instanceof Figure.Parts parts) {
                output.member(figures, parts.parts());
            }
        }
    }

    /** One of several labelled numbers. */
    static final class PartForm extends Form<Figure.Part> {
        private final Member<String> label = required("label", Values.TEXT);
        private final Member<BigDecimal> value = required("value", Values.NUMBER);

        @Override
        Optional<Figure.Part> build(Parts parts, Input input) {
            return Optional.of(new Figure.Part(parts.get(label), parts.get(value)));
        }

        @Override
        void writeMembers(Output output, Figure.Part part) {
            output.member(label, part.label());
            output.member(value, part.value());
        }
    }
}
