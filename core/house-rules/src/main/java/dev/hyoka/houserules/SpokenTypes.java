package dev.hyoka.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds that what users see of a module speaks of nothing that they can't see. */
final class SpokenTypes extends ArchCondition<JavaCodeUnit> {

    private final Set<String> own;
    private final Set<String> exported;
    private final List<String> libraries;

    /**
     * @param own the module's packages
     * @param exported those of them that users see
     * @param libraries the beginnings of the names of other packages that may be spoken of
     */
    SpokenTypes(Set<String> own, Set<String> exported, List<String> libraries) {
        super("speak of what their users see alone");
        this.own = own;
        this.exported = exported;
        this.libraries = libraries;
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(unit.getOwner().getInterfaces());
        unit.getOwner().getSuperclass().ifPresent(types::add);
        types.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !mayBeSpokenOf(type))
                .forEach(type -> events.add(
                        SimpleConditionEvent.violated(unit, unit.getDescription() + " speaks of " + type.getName())));
    }

    private boolean mayBeSpokenOf(JavaClass type) {
        String name = type.getPackageName();
        if (own.contains(name)) {
            return exported.contains(name) && isSeen(type);
        }
        return libraries.stream().anyMatch(library -> name.equals(library) || name.startsWith(library + "."));
    }

    /** Whether a class and all around it are public. */
    static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SpokenTypes::isSeen).orElse(true);
    }
}
