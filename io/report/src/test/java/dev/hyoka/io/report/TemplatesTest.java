package dev.hyoka.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may do, whatever is shown by it. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void onlyTheStyleSheetIsWrittenAsItIs() throws IOException {
        assertThat(found("\\$unsafe.*")).containsExactly("page.jte: $unsafe{page.style().sheet()}</style>");
    }

    @Test
    void nothingIsStyledOrRunInPlace() throws IOException {
        assertThat(found("\\s(style|on\\w+)\\s*=(?!\\s*[^\"']*[,)])|<script|javascript:"))
                .isEmpty();
    }

    @Test
    void nothingIsLoaded() throws IOException {
        assertThat(
                        found(
                                "(src|srcset|data|action|xlink:href|ping)\\s*=\\s*[\"']|<(link|img|iframe|object|embed|base|form)\\b"))
                .isEmpty();
        assertThat(found("href=\"[^#].*")).isEmpty();
    }

    @Test
    void theyAreRead() throws IOException {
        assertThat(found("<!DOCTYPE html>")).containsExactly("page.jte: <!DOCTYPE html>");
    }

    private static List<String> found(String expression) throws IOException {
        Pattern pattern = Pattern.compile(expression);
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            return templates
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(template -> found(template, pattern))
                    .toList();
        }
    }

    private static Stream<String> found(Path template, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(template))
                    .results()
                    .map(result ->
                            template.getFileName() + ": " + result.group().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
