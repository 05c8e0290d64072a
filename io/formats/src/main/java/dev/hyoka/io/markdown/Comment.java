package dev.hyoka.io.markdown;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.io.Problem;
import dev.hyoka.io.findings.CheckedDocument;
import dev.hyoka.io.findings.CheckedSet;
import dev.hyoka.io.findings.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The findings of a set as one text: what is said of all of them, and then each document. */
final class Comment {

    private final CheckedSet set;
    private final Language language;
    private final Page page;

    /** What found no room. */
    private int findingsLeftOut;

    private int documentsLeftOut;
    private int rulesLeftOut;
    private int problemsLeftOut;

    Comment(CheckedSet set, Language language, int most) {
        this.set = set;
        this.language = language;
        this.page = new Page(most);
    }

    String text() {
        String counts = Counts.of(set).checked(set.documents().size()).in(language);
        page.add("## " + Escaped.of(counts.substring(0, 1).toUpperCase(Locale.ROOT) + counts.substring(1)) + "\n");
        rules();
        problems();
        boolean isExplained = false;
        for (CheckedDocument document : set.documents()) {
            if (!document.findings().isEmpty()) {
                isExplained |= add(new Section(document, set, language), isExplained);
            }
        }
        return page.end(note());
    }

    private void rules() {
        Map<RuleId, List<Finding>> byRule = new TreeMap<>();
        set.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        if (byRule.isEmpty()) {
            return;
        }
        page.add(ja() ? "\n| 規則 | 重大度 | 件数 | 内容 |\n" : "\n| rule | severity | findings | what it finds |\n");
        page.add("|---|---|---:|---|\n");
        byRule.forEach((rule, findings) -> {
            Severity worst = findings.stream()
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .orElseThrow();
            String title = set.rule(rule)
                    .map(RuleDescription::title)
                    .map(words -> words.in(language))
                    .orElse("");
            boolean isAdded = page.add("| " + Escaped.of(rule.value()) + " | "
                    + Escaped.of(Terms.severity(worst).in(language)) + " | " + findings.size() + " | "
                    + Escaped.of(title) + " |\n");
            rulesLeftOut += isAdded ? 0 : 1;
        });
    }

    private void problems() {
        List<Problem> problems = Stream.concat(
                        set.problems().stream(),
                        set.documents().stream().flatMap(document -> document.failures().stream()))
                .filter(problem -> problem.severity().isAtLeast(Severity.WARNING))
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        page.add(ja() ? "\n### 読み込み・点検の問題\n\n" : "\n### Problems of reading and checking\n\n");
        for (Problem problem : problems) {
            boolean isAdded = page.add(
                    "- **" + Escaped.of(Terms.severity(problem.severity()).in(language)) + "** "
                            + Escaped.place(problem.position().toString()) + ": "
                            + Escaped.of(problem.message().in(language)) + "\n");
            problemsLeftOut += isAdded ? 0 : 1;
        }
    }

    /** Says whether the document's figures are shown. A document whose figures take too much room is shown without. */
    private boolean add(Section section, boolean isExplained) {
        boolean hasFigures = false;
        boolean isBegun = false;
        String figures = section.figures(isExplained);
        for (String finding : section.findings()) {
            boolean isAdded;
            if (isBegun) {
                isAdded = page.add(finding);
            } else {
                hasFigures = page.add(section.heading() + figures + "\n" + finding);
                isAdded = hasFigures || page.add(section.heading() + "\n" + finding);
                isBegun = isAdded;
            }
            findingsLeftOut += isAdded ? 0 : 1;
        }
        documentsLeftOut += isBegun ? 0 : 1;
        return hasFigures && !figures.isEmpty();
    }

    private String note() {
        List<String> left = new ArrayList<>();
        leftOut(rulesLeftOut, "表の行", "row of the table", left);
        leftOut(problemsLeftOut, "読み込み・点検の問題", "problem", left);
        leftOut(findingsLeftOut, "指摘", "finding", left);
        if (left.isEmpty()) {
            return "";
        }
        String documents = documentsLeftOut == 0
                ? ""
                : ja()
                        ? "。指摘を一つも載せていない文書は" + documentsLeftOut + "件"
                        : "; nothing is shown of " + documentsLeftOut + " document"
                                + (documentsLeftOut == 1 ? "" : "s");
        return ja()
                ? "\n**長さの制限により省略:** " + String.join("、", left) + documents + "。全件は、ほかの形式(json、htmlなど)で出力してください。\n"
                : "\n**Left out for want of room:** " + String.join(", ", left) + documents
                        + ". The other formats (json, html) hold everything.\n";
    }

    private void leftOut(int count, String ja, String en, List<String> parts) {
        if (count > 0) {
            parts.add(ja() ? ja + count + "件" : count + " " + en.replaceFirst("^(\\w+)", count == 1 ? "$1" : "$1s"));
        }
    }

    private boolean ja() {
        return language == Language.JA;
    }
}
