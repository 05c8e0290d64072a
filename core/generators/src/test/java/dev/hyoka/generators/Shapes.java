package dev.hyoka.generators;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** In what shapes the components of records occur: there or not, none or one or several, which constant, which kind. */
final class Shapes {

    private final Set<String> seen = new HashSet<>();

    /** Asked for once a record, since reflection copies what it returns. */
    private final Map<Class<?>, List<Component>> components = new HashMap<>();

    private record Component(String name, Method accessor) {
        static List<Component> of(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(Shapes.name(component), component.getAccessor()))
                    .toList();
        }

        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Set<String> seen() {
        return seen;
    }

    void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value.getClass().isRecord()) {
            seen.add(name(value.getClass()));
            for (Component component : components.computeIfAbsent(value.getClass(), Component::of)) {
                Object part = component.of(value);
                add(component, part);
                if (part instanceof Optional<?> optional && optional.isPresent()) {
                    add(component, optional.get());
                }
                add(part);
            }
        }
    }

    private void add(Component component, Object part) {
        String shape = shape(part);
        if (!shape.isEmpty()) {
            seen.add(component.name() + " " + shape);
        }
    }

    private static String shape(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.isPresent() ? "there" : "missing";
        } else if (part instanceof OptionalInt optional) {
            return optional.isPresent() ? "there" : "missing";
        } else if (part instanceof Collection<?> elements) {
            return shape(elements.size());
        } else if (part instanceof Map<?, ?> map) {
            return shape(map.size());
        } else if (part instanceof Enum<?> || part instanceof Boolean) {
            return part.toString();
        }
        return "";
    }

    private static String shape(int size) {
        return size == 0 ? "none" : size == 1 ? "one" : "several";
    }

    /** The shapes that a record's components can have by their types. */
    static Stream<String> possible(Class<?> type) {
        return Stream.concat(
                Stream.of(name(type)),
                Arrays.stream(type.getRecordComponents())
                        .flatMap(component ->
                                possible(component.getGenericType()).map(shape -> name(component) + " " + shape)));
    }

    private static Stream<String> possible(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class
                    ? Stream.concat(Stream.of("there", "missing"), constants(generic.getActualTypeArguments()[0]))
                    : Stream.of("none", "one", "several");
        }
        return type == OptionalInt.class ? Stream.of("there", "missing") : constants(type);
    }

    private static Stream<String> constants(Type type) {
        if (type == Boolean.class) {
            return Stream.of("true", "false");
        }
        return type instanceof Class<?> plain && plain.isEnum()
                ? Arrays.stream(plain.getEnumConstants()).map(Object::toString)
                : Stream.of();
    }

    private static String name(RecordComponent component) {
        return name(component.getDeclaringRecord()) + "." + component.getName();
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    /** The shapes that are possible by the types of some records, less those that their constructors refuse. */
    static Set<String> possible(List<Class<?>> records, Set<String> refused) {
        Set<String> possible = new TreeSet<>();
        records.forEach(type -> possible(type).forEach(possible::add));
        possible.removeAll(refused);
        return possible;
    }
}
