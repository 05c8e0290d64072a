package dev.hyoka.io.junit;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.io.Problem;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.junit.TestCase.Ending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the readers have to say of their inputs, a test suite an input. */
final class InputSuites {

    private static final Text READING = Text.of("読み込み", "Reading");

    private final CheckedSet set;
    private final Language language;

    InputSuites(CheckedSet set, Language language) {
        this.set = set;
        this.language = language;
    }

    Stream<TestSuite> suites() {
        Map<String, List<Problem>> byInput = new LinkedHashMap<>();
        for (Problem problem : set.problems()) {
            if (problem.severity().isAtLeast(Severity.WARNING)) {
                byInput.computeIfAbsent(problem.position().file(), input -> new ArrayList<>())
                        .add(problem);
            }
        }
        return byInput.entrySet().stream().map(entry -> suite(entry.getKey(), entry.getValue()));
    }

    private TestSuite suite(String input, List<Problem> problems) {
        String reading = READING.in(language);
        List<TestCase> cases = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                cases.add(error(problem));
            }
        }
        String warnings = problems.stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .map(this::line)
                .collect(Collectors.joining("\n"));
        if (!warnings.isEmpty()) {
            cases.add(TestCase.passed(reading, warnings));
        }
        return new TestSuite(input.isEmpty() ? reading : reading + ": " + input, input, cases);
    }

    private TestCase error(Problem problem) {
        String message = problem.message().in(language);
        return TestCase.ended(
                problem.code() + " " + problem.position(),
                new Ending(TestCase.Kind.ERROR, problem.code(), message, line(problem)),
                "");
    }

    private String line(Problem problem) {
        String place = problem.location().map(Location::toString).orElse("");
        return Lines.of(problem.position(), problem.severity(), problem.code(), place, problem.message(), language);
    }
}
