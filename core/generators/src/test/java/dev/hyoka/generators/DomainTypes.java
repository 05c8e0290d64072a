package dev.hyoka.generators;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The public types of the domain that hold values: what a test suite may want to draw. */
final class DomainTypes {

    static final List<Class<?>> ALL = new ClassFileImporter()
            .importPackages("dev.hyoka.time", "dev.hyoka.money", "dev.hyoka.model", "dev.hyoka.finding").stream()
                    .filter(DomainTypes::isPublic)
                    .filter(Predicate.not(JavaClass::isEnum))
                    .filter(Predicate.not(DomainTypes::hasConstantsAndStaticMethodsOnly))
                    .filter(Predicate.not(DomainTypes::isBuilder))
                    .<Class<?>>map(JavaClass::reflect)
                    // Other interfaces are those of the records' generated methods
                    .filter(type -> !type.isInterface() || type.isSealed())
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    static final List<Class<?>> RECORDS = ALL.stream().filter(Class::isRecord).toList();

    private DomainTypes() {}

    private static boolean isPublic(JavaClass type) {
        return !type.getSimpleName().equals("package-info")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(DomainTypes::isPublic).orElse(true);
    }

    private static boolean hasConstantsAndStaticMethodsOnly(JavaClass type) {
        return !type.isInterface()
                && type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .allMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
    }

    /** What one builds values with is no value. */
    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder")
                && type.tryGetMethod("build").isPresent();
    }
}
