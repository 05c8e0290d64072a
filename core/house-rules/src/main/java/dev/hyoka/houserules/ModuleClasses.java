package dev.hyoka.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The compiled main code of a module.
 *
 * @param directory where it stands
 * @param all the classes
 */
public record ModuleClasses(Path directory, JavaClasses all) {

    /**
     * Finds a module's classes.
     *
     * @param type one of them
     * @return the classes
     */
    public static ModuleClasses of(Class<?> type) {
        Path directory = directory(type);
        return new ModuleClasses(directory, new ClassFileImporter().importPath(directory));
    }

    /**
     * Finds where a class was compiled to.
     *
     * @param type the class
     * @return the directory, or the jar
     */
    public static Path directory(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the module's descriptor.
     *
     * @return the descriptor
     */
    public ModuleDescriptor descriptor() {
        return ModuleFinder.of(directory).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst()
                .orElseThrow();
    }

    /** The packages that users of the module see. */
    Set<String> exported() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
