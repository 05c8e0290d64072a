package dev.hyoka.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.ReadItem;
import dev.hyoka.io.ReadOptions;
import dev.hyoka.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets as they are published, and what is to be read of them.
 *
 * <p>An expectation has a line a part of the document, its place and its value; then a line for each problem that a
 * person has to look at.
 */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-in-the-last-years-place",
                "last-year-lost-from-the-details",
                "totals-of-the-last-year-alone",
                "two-fields-pushed-aside",
                "letter-spaced-text",
                "heading-in-angle-brackets",
                "completed-project",
                "department-with-related-projects",
                "marks-above-their-words",
                "arrows-between-words",
                "no-related-project"
            })
    void sheetsAreReadAsAClerkReadsThem(String story) throws IOException {
        List<ReadItem> items;
        try (InputStream input = resource(story + ".txt")) {
            items = Published.read(input, ReadOptions.of(story).withFiscalYear(FiscalYear.of(2025)))
                    .items();
        }
        List<String> read = new ArrayList<>();
        items.forEach(item -> read.addAll(shown(item)));

        assertThat(read)
                .as("To accept what was read, paste this into " + story + ".expected.txt:\n" + String.join("\n", read))
                .isEqualTo(expected(story));
    }

    private static List<String> expected(String story) throws IOException {
        try (InputStream input = resource(story + ".expected.txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name);
    }

    private static List<String> shown(ReadItem item) {
        List<String> lines = new ArrayList<>();
        item.document()
                .map(Flat::of)
                .ifPresent(parts ->
                        parts.forEach((location, value) -> lines.add(location + " = " + value.replace("\n", "\\n"))));
        item.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(GoldenTest::shown)
                .forEach(lines::add);
        return lines;
    }

    private static String shown(Problem problem) {
        return "! " + problem.severity() + " " + problem.code() + " "
                + problem.position().line().orElse(0) + ":"
                + problem.position().column().orElse(0)
                + problem.location().map(location -> " " + location).orElse("");
    }
}
