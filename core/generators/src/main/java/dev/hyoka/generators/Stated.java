package dev.hyoka.generators;

import dev.hyoka.generators.Outline.Brackets;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Indicator;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * What values state, component by component; what is not stated is not there.
 *
 * @param unit in what amounts are printed; empty outside of a cost table, where they are written with their currency
 */
record Stated(Optional<AmountUnit> unit) {

    /** Components that need no name before them. */
    private static final Set<String> KNOWN_BY_SIGHT = Set.of(
            "fiscalYear",
            "phase",
            "name",
            "category",
            "polarity",
            "figure",
            "label",
            "value",
            "grade",
            "code",
            "number",
            "project",
            "title",
            "task",
            "from",
            "to",
            "mark");

    Stated {
        Objects.requireNonNull(unit, "unit");
    }

    /** A record with the name of its type, even if it states nothing. */
    static Outline withType(Record value) {
        String type = value.getClass().getSimpleName();
        return new Stated(Optional.empty())
                .in(value)
                .map(outline -> outline.after(type))
                .orElse(Outline.of(type));
    }

    /** What a value states; empty if it states nothing. */
    Optional<Outline> in(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(this::in);
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? in(optional.getAsInt()) : Optional.empty();
        } else if (value instanceof Collection<?> elements) {
            return list(elements);
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        } else if (value instanceof Cost cost) {
            return new Stated(Optional.of(cost.unit())).record(cost);
        } else if (value instanceof CostYear || value instanceof Indicator) {
            return record((Record) value).map(Outline::onOneLine);
        } else if (value instanceof Record record && !(value instanceof AmountUnit)) {
            return record(record);
        } else if (value instanceof String text) {
            return Optional.of(Outline.of(Quoted.text(text)));
        } else if (value instanceof BigDecimal number) {
            return Optional.of(Outline.of(number.toPlainString()));
        } else if (value instanceof MonetaryAmount amount) {
            return Optional.of(Outline.of(Quoted.escaped(printed(amount))));
        }
        return Optional.of(Outline.of(Quoted.escaped(value.toString())));
    }

    private Optional<Outline> list(Collection<?> elements) {
        List<Outline> parts =
                elements.stream().flatMap(element -> in(element).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Outline.of("", Brackets.ROUND_A_LIST, parts));
    }

    private Optional<Outline> map(Map<?, ?> map) {
        List<Outline> parts = new ArrayList<>();
        map.forEach((key, value) -> {
            String name = in(key).map(Outline::line).orElse("");
            in(value).ifPresent(part -> parts.add(part.after(name + ":")));
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(Outline.of("", Brackets.ROUND_A_RECORD, parts));
    }

    private Optional<Outline> record(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components.length == 1) {
            return in(component(value, components[0]));
        }
        List<String> head = new ArrayList<>();
        List<Outline> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            Optional<Outline> stated = in(component(value, component));
            if (KNOWN_BY_SIGHT.contains(component.getName())) {
                stated.ifPresent(part -> head.add(part.line()));
            } else {
                stated.ifPresent(part -> parts.add(part.after(component.getName() + ":")));
            }
        }
        return head.isEmpty() && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Outline.of(String.join(" ", head), Brackets.ROUND_A_RECORD, parts));
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not to be read: " + component, e);
        }
    }

    private String printed(MonetaryAmount amount) {
        if (unit.isEmpty()) {
            return inFull(amount);
        }
        try {
            return unit.get().printed(amount).toPlainString();
        } catch (ArithmeticException e) {
            // A figure without an end in this unit
            return inFull(amount);
        }
    }

    private static String inFull(MonetaryAmount amount) {
        return Amounts.number(amount).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }
}
