package dev.hyoka;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.time.FiscalYear;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the module descriptor shows and needs. */
class ModuleTest {

    private static final Set<String> MEANT_TO_BE_PUBLIC = Set.of(
            "dev.hyoka.time",
            "dev.hyoka.money",
            "dev.hyoka.model",
            "dev.hyoka.finding",
            "dev.hyoka.form",
            "dev.hyoka.rule",
            "dev.hyoka.rule.cost",
            "dev.hyoka.rule.trend",
            "dev.hyoka.rule.standard");

    private static final ModuleDescriptor MODULE = ModuleFinder.of(ModuleClasses.directory(FiscalYear.class))
            .find("dev.hyoka.core")
            .orElseThrow()
            .descriptor();

    @Test
    void everyPackageWithPublicClassesIsExportedToAllAndNoOther() {
        Set<String> withPublicClasses = ModuleClasses.of(FiscalYear.class).all().stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> exported = MODULE.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(exported).isEqualTo(withPublicClasses).isSubsetOf(MEANT_TO_BE_PUBLIC);
        assertThat(MODULE.exports()).hasSameSizeAs(exported);
    }

    @Test
    void nothingIsOpenToReflection() {
        assertThat(MODULE.isOpen()).isFalse();
        assertThat(MODULE.opens()).isEmpty();
    }

    @Test
    void theMoneyApiIsAllThatIsNeededAtRunTime() {
        assertThat(MODULE.requires().stream()
                        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .containsExactlyInAnyOrder("java.base", "java.money");
    }
}
