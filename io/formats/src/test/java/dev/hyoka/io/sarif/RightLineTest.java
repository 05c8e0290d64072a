package dev.hyoka.io.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.io.checked.CheckedSets;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A result points at the line of the published text in which the figure stands, and at its column. */
class RightLineTest {

    private static final List<String> TEXTS = List.of(
            "text-in-the-last-years-place",
            "last-year-lost-from-the-details",
            "totals-of-the-last-year-alone",
            "two-fields-pushed-aside",
            "letter-spaced-text",
            "heading-in-angle-brackets",
            "completed-project");

    /** The lines of the totals, and a figure in them of some length. */
    private static final Pattern TOTALS = Pattern.compile("(?m)^(?:事業費計|人件費計|トータルコスト)[^\\t]*\\t.*$");

    private static final Pattern FIGURE = Pattern.compile("(?<=\\t)[0-9][0-9,]{2,}");

    private static final RuleSet RULES = RuleSet.of(RuleSet.installed().rules().stream()
            .filter(rule -> rule.metadata().id().family().equals("TOT"))
            .toList());

    @Test
    void everyPrintedFigureStandsWhereItsFindingPoints() {
        int compared = 0;
        for (String name : TEXTS) {
            String text = CheckedSets.resource(RightLineTest.class, "/dev/hyoka/io/published/" + name + ".txt");
            compared += comparePrintedFigures(text, name);
            for (String spoilt : withAWrongTotal(text)) {
                compared += comparePrintedFigures(spoilt, name);
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    /** The text once for each figure of a total, which a digit before it makes wrong. */
    private static List<String> withAWrongTotal(String text) {
        List<String> spoilt = new ArrayList<>();
        for (Matcher totals = TOTALS.matcher(text); totals.find(); ) {
            Matcher figure = FIGURE.matcher(text).region(totals.start(), totals.end());
            figure.useTransparentBounds(true);
            while (figure.find()) {
                spoilt.add(text.substring(0, figure.start()) + "7" + text.substring(figure.start()));
            }
        }
        return spoilt;
    }

    private static int comparePrintedFigures(String text, String name) {
        CheckedSet set = CheckedSets.checked(text, name + ".txt", RULES);
        JsonNode results = JsonMapper.builder()
                .build()
                .readTree(CheckedSets.written(new SarifFindings(), set))
                .get("runs")
                .get(0)
                .get("results");
        List<String> lines = text.lines().toList();
        List<Finding> findings = set.findings().toList();
        int compared = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean isPrinted = set.documents().stream()
                    .anyMatch(document -> document.ref().equals(finding.document())
                            && document.sourceMap().origins().containsKey(finding.location()));
            if (isPrinted
                    && finding.evidence().isPresent()
                    && finding.message().arguments().get("stated") instanceof Argument.Figure stated) {
                JsonNode region = results.get(i)
                        .get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("region");
                String rest = lines.get(region.get("startLine").intValue() - 1)
                        .substring(region.get("startColumn").intValue() - 1);
                assertThat(rest.replace(",", ""))
                        .as(name + " " + finding.rule() + " "
                                + finding.message().in(Language.EN))
                        .startsWith(stated.plain());
                compared++;
            }
        }
        return compared;
    }
}
