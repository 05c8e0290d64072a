package dev.hyoka.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What README shows is what is compiled here. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @CsvSource({
        "main, Embedding, embedding",
        "main, ReportPage, report page",
        "main, FullySubsidised, totals rule",
        "main, OwnTable, own table",
        "main, GradeList, own format",
        "test, GeneratedSheetsTest, generators"
    })
    void showsTheProgramsAsTheyAreCompiled(String folder, String program, String section) throws IOException {
        String source = Files.readString(Path.of("src", folder, "java/dev/hyoka/examples/cookbook", program + ".java"));
        String start = "// README: " + section + "\n";
        String shown = source.substring(source.indexOf(start) + start.length(), source.lastIndexOf("// README: end"));

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("```java\n" + shown.stripIndent().strip() + "\n```");
    }
}
