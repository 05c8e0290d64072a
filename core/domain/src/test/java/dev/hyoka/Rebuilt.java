package dev.hyoka;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records that differ from another in one component, made by the canonical constructor with all its checks. */
public final class Rebuilt {

    private Rebuilt() {}

    /** Throws what the constructor throws. */
    @SuppressWarnings("unchecked") // the class of an R makes an R
    public static <R extends Record> R with(R sample, String component, Object value) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            boolean meant = components[i].getName().equals(component);
            found |= meant;
            values[i] = meant ? value : value(sample, components[i]);
        }
        if (!found) {
            throw new AssertionError(sample.getClass() + " has no component " + component);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) sample.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(sample.getClass().getName(), e);
        }
    }

    /** The component's value. */
    public static Object value(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(sample.getClass().getName(), e);
        }
    }
}
