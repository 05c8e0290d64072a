package dev.hyoka.generators;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled main code. */
final class MainClasses {

    static final Path DIRECTORY = directoryOf(Values.class);

    static final JavaClasses ALL = new ClassFileImporter().importPath(DIRECTORY);

    private MainClasses() {}

    /** Where a class was loaded from: a directory or a jar. */
    static Path directoryOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
