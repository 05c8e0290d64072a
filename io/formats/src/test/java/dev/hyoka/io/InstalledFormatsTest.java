package dev.hyoka.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyoka.finding.Language;
import dev.hyoka.houserules.ModuleClasses;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.FindingsFormat;
import dev.hyoka.io.findings.FindingsFormats;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format that this module installs. */
class InstalledFormatsTest {

    static List<SheetFormat> formats() {
        return List.copyOf(SheetFormats.installed().all());
    }

    static List<FindingsFormat> findingsFormats() {
        return List.copyOf(FindingsFormats.installed().all());
    }

    @Test
    void theClassPathAndTheModuleInstallTheSameFormats() throws IOException {
        assertInstalled(SheetFormat.class, formats());
        assertInstalled(FindingsFormat.class, findingsFormats());
    }

    private static <F> void assertInstalled(Class<F> service, List<F> formats) throws IOException {
        List<String> services = Files.readAllLines(
                ModuleClasses.directory(SheetFormat.class).resolve("META-INF/services/" + service.getName()),
                StandardCharsets.UTF_8);
        List<String> provided = moduleDescriptor().provides().stream()
                .filter(provides -> provides.service().equals(service.getName()))
                .flatMap(provides -> provides.providers().stream())
                .toList();
        assertThat(services).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(provided);
        assertThat(formats.stream()
                        .map(format -> format.getClass().getName())
                        .filter(name -> name.startsWith("dev.hyoka.io.")))
                .containsExactlyInAnyOrderElementsOf(provided);
    }

    @Test
    void thePackagesOfTheFormatsAreExported() throws IOException {
        ModuleDescriptor module = moduleDescriptor();
        TreeSet<String> exported = new TreeSet<>();
        module.exports().forEach(exports -> exported.add(exports.source()));
        assertThat(module.provides().stream()
                        .flatMap(provides -> provides.providers().stream())
                        .map(provider -> provider.substring(0, provider.lastIndexOf('.'))))
                .isSubsetOf(exported);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatSaysWhatItIs(SheetFormat format) {
        assertThat(format.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        for (Language language : Language.values()) {
            assertThat(format.description().in(language)).isNotBlank();
        }
        assertThat(format.reads().size() + format.writes().size()).isPositive();
        assertThat(format.fileExtensions()).allMatch(extension -> extension.matches("[a-z0-9]+"));
        assertThat(format.mediaTypes()).allMatch(type -> type.matches("[a-z]+/[a-z0-9.+-]+"));
    }

    @ParameterizedTest
    @MethodSource("findingsFormats")
    void aFormOfFindingsSaysWhatItIsInEveryLanguage(FindingsFormat format) {
        assertThat(format.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        for (Language language : Language.values()) {
            assertThat(format.description().in(language)).isNotBlank();
            assertThat(format.in(language).id()).isEqualTo(format.id());
        }
    }

    @ParameterizedTest
    @MethodSource("findingsFormats")
    void aFormOfFindingsLeavesItsOutputOpenWithAllThatIsWritten(FindingsFormat format) throws IOException {
        List<String> calls = new ArrayList<>();
        try (OutputStream output = new BufferedOutputStream(new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        })) {
            format.write(CheckedSets.story(), output);
            assertThat(calls).isNotEmpty().containsOnly("flush");
        }
    }

    @ParameterizedTest
    @MethodSource("findingsFormats")
    void aFormOfFindingsPassesOnThatItsOutputFails(FindingsFormat format) throws IOException {
        IOException full = new IOException("No space left on device");
        try (OutputStream output = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw full;
            }
        }) {
            assertThatThrownBy(() -> format.write(CheckedSets.story(), output)).isSameAs(full);
        }
    }

    private static ModuleDescriptor moduleDescriptor() throws IOException {
        Path file = ModuleClasses.directory(SheetFormat.class).resolve("module-info.class");
        try (InputStream module = Files.newInputStream(file)) {
            return ModuleDescriptor.read(module);
        }
    }
}
