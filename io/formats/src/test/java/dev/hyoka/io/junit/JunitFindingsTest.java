package dev.hyoka.io.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.io.Problem;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitFindingsTest {

    @Test
    void aStoryIsWrittenForBuildServersToRead() {
        CheckedSets.assertStory(new JunitFindings(), JunitFindingsTest.class, "story.xml");
    }

    @Test
    void nothingCheckedIsARunWithoutSuites() {
        assertThat(CheckedSets.written(new JunitFindings(), CheckedSet.ofDocuments(List.of(), Report.EMPTY)))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="Hyoka" tests="0" failures="0" errors="0" time="0"></testsuites>
                        """);
    }

    @Test
    void findingsFailOnlyIfTheyAreToFail() {
        assertThat(Xml.of(new JunitFindings().failingNever(), CheckedSets.story())
                        .count("failure"))
                .isZero();
        assertThat(Xml.of(new JunitFindings(), CheckedSets.story()).count("failure"))
                .isEqualTo(1);
    }

    @Test
    void theSameSetIsAlwaysWrittenTheSame() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        new JunitFindings().write(CheckedSets.story(), twice);
        byte[] first = twice.toByteArray();
        twice.reset();
        new JunitFindings().write(CheckedSets.story(), twice);
        assertThat(twice.toByteArray()).isEqualTo(first);
    }

    @Property(tries = 150)
    void whateverIsFoundIsWellFormedAndItsCountsAreRight(
            @ForAll("anything") CheckedSet set, @ForAll("thresholds") Optional<Severity> least) {
        JunitFindings format = least.map(new JunitFindings()::failingFrom).orElse(new JunitFindings().failingNever());
        Xml xml = Xml.of(format.in(Language.JA), set);

        assertThat(xml.count("failure"))
                .isEqualTo(verdicts(
                        set,
                        verdict -> verdict.findings().stream()
                                .anyMatch(finding ->
                                        least.isPresent() && finding.severity().isAtLeast(least.get()))));
        long errors = set.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        assertThat(xml.count("error"))
                .isEqualTo(errors + verdicts(set, verdict -> verdict.outcome() instanceof Outcome.Failed));
        assertThat(xml.count("skipped"))
                .isEqualTo(verdicts(set, verdict -> verdict.outcome() instanceof Outcome.NotApplicable));
        long warned = set.problems().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .map(Problem::position)
                .map(position -> position.file())
                .distinct()
                .count();
        assertThat(xml.count("testcase")).isEqualTo(errors + warned + verdicts(set, verdict -> true));
        assertCounts(xml.root(), xml);
        xml.elements("testsuite").forEach(suite -> assertCounts(suite, new Xml(suite)));
    }

    private static void assertCounts(Element element, Xml within) {
        assertThat(element.getAttribute("tests")).isEqualTo(Long.toString(within.count("testcase")));
        assertThat(element.getAttribute("failures")).isEqualTo(Long.toString(within.count("failure")));
        assertThat(element.getAttribute("errors")).isEqualTo(Long.toString(within.count("error")));
        if (element.getTagName().equals("testsuite")) {
            assertThat(element.getAttribute("skipped")).isEqualTo(Long.toString(within.count("skipped")));
        }
    }

    private static long verdicts(CheckedSet set, Predicate<Verdict> which) {
        return set.documents().stream()
                .flatMap(document -> document.verdicts().stream())
                .filter(which)
                .count();
    }

    @Provide
    Arbitrary<CheckedSet> anything() {
        return CheckedSets.anything();
    }

    @Provide
    Arbitrary<Optional<Severity>> thresholds() {
        return Arbitraries.of(Severity.values()).optional();
    }
}
