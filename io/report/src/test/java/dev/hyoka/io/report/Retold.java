package dev.hyoka.io.report;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Origin;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourceMap;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.model.Document;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A set in other words: each text in it that somebody outside has written is replaced. Its figures and its findings stay.
 *
 * @param stated replaces what a sheet states, and so what names it
 * @param quoted replaces what a finding quotes, which needn't be what a sheet can state
 */
record Retold(UnaryOperator<String> stated, UnaryOperator<String> quoted) {

    private static final String ATTRIBUTES = "attributes";

    CheckedSet of(CheckedSet set) {
        List<CheckedDocument> documents = set.documents().stream()
                .map(document -> new CheckedDocument(
                        (Document) any(document.document()),
                        quoted.apply("sheets.txt"),
                        new SourceMap(Map.of(Places.NAME, new Origin(position(), "", Origin.Handling.AS_PRINTED))),
                        all(document.verdicts())))
                .toList();
        List<RuleDescription> rules = set.rules().stream()
                .map(rule ->
                        new RuleDescription(rule.id(), rule.severity(), text(rule.title()), text(rule.description())))
                .toList();
        Message message = Message.of("{words}", "{words}")
                .with("words", quoted.apply("words"))
                .build();
        return new CheckedSet(documents, rules, List.of(Problem.error("code", message, position())));
    }

    private SourcePosition position() {
        return new SourcePosition(
                quoted.apply("sheets.txt"),
                OptionalInt.of(1),
                OptionalInt.of(1),
                Optional.of(quoted.apply("table")),
                Optional.of("B2"));
    }

    private Text text(Text text) {
        return Text.of(quoted.apply(text.ja()), quoted.apply(text.en()));
    }

    private Object any(Object value) {
        if (value instanceof String text) {
            return stated.apply(text);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::any);
        } else if (value instanceof List<?> list) {
            return all(list);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> others = new LinkedHashMap<>();
            map.forEach((key, each) -> others.put(any(key), any(each)));
            return others;
        } else if (value instanceof Argument.Quote quote) {
            return new Argument.Quote(quoted.apply(quote.value()));
        } else if (value instanceof Message message) {
            Map<String, Argument> arguments = new LinkedHashMap<>();
            message.arguments().forEach((name, argument) -> arguments.put(name, (Argument) any(argument)));
            return new Message(message.template(), arguments);
        } else if (value instanceof DocumentRef ref) {
            return new DocumentRef(
                    ref.kind(),
                    ref.fiscalYear(),
                    ref.department().map(stated),
                    ref.division().map(stated),
                    ref.id().map(stated),
                    ref.name().map(stated));
        } else if (value instanceof Location location) {
            return place(location);
        } else if (value instanceof RuleId || value instanceof Argument.Term || !(value instanceof Record)) {
            return value;
        }
        return parts((Record) value);
    }

    @SuppressWarnings("unchecked") // each element becomes one of its own type
    private <T> List<T> all(List<T> values) {
        return values.stream().map(value -> (T) any(value)).toList();
    }

    /** Of the places only those of further attributes bear names that a sheet gives. */
    private Location place(Location location) {
        List<String> steps = new ArrayList<>(location.steps());
        if (steps.size() > 1 && steps.get(0).equals(ATTRIBUTES)) {
            steps.set(1, stated.apply(steps.get(1)));
        }
        return new Location(steps);
    }

    private Record parts(Record whole) {
        try {
            RecordComponent[] components = whole.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                Method accessor = components[i].getAccessor();
                open(accessor);
                parts[i] = any(accessor.invoke(whole));
            }
            Constructor<? extends Record> constructor = whole.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            open(constructor);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(whole.toString(), e);
        }
    }

    private static void open(AccessibleObject member) {
        member.setAccessible(true);
    }
}
