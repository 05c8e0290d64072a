package dev.hyoka.io.findings;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Suspect;
import dev.hyoka.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What would settle the findings of a document, as people read it.
 *
 * @param findings the findings, in the order in which they are numbered
 */
public record Corrections(List<Finding> findings) {

    /** As many as a person weighs against one another: a total with all its sources. */
    private static final int MOST = 6;

    /** The steps that lead to a year of a table: cost, years, 2019. */
    private static final int YEAR = 3;

    /** Copies the list. */
    public Corrections {
        findings = List.copyOf(findings);
    }

    /**
     * Returns what would settle a finding.
     *
     * @param finding one of the findings
     * @return a sentence for each correction, the likeliest first; of a long list the first few, and how many more there
     *     are; possibly none
     */
    public List<Text> of(Finding finding) {
        List<Text> sentences = new ArrayList<>();
        finding.suspects().stream()
                .limit(MOST)
                .map(suspect -> sentence(suspect, finding))
                .forEach(sentences::add);
        int more = finding.suspects().size() - MOST;
        if (more > 0) {
            sentences.add(Text.of(
                    "ほかに候補が" + more + "件あります(json形式にはすべて出力されます)。", more + " more; the format json holds all of them."));
        }
        return sentences;
    }

    private Text sentence(Suspect suspect, Finding finding) {
        return Text.of(
                words(suspect, finding, Language.JA) + together(suspect, finding, Language.JA),
                words(suspect, finding, Language.EN) + together(suspect, finding, Language.EN));
    }

    /** With the year only where it isn't the one in which the finding stands. */
    private static String words(Suspect suspect, Finding finding, Language language) {
        List<String> steps = suspect.edit().path().steps();
        boolean isSameYear = steps.size() > YEAR && finding.location().isWithin(new Location(steps.subList(0, YEAR)));
        if (!isSameYear) {
            return suspect.message().in(language);
        }
        String words = suspect.messageWithinYear().in(language);
        return language == Language.JA ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Says which other findings the same correction settles. */
    private String together(Suspect suspect, Finding finding, Language language) {
        List<Integer> others = IntStream.range(0, findings.size())
                .filter(i -> !findings.get(i).equals(finding))
                .filter(i -> findings.get(i).suspects().stream()
                        .anyMatch(other -> other.edit().equals(suspect.edit())))
                .mapToObj(i -> i + 1)
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        String numbers = others.stream()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining(language == Language.JA ? "・" : " and "));
        return language == Language.JA
                ? "この訂正一つで" + numbers + "も解消します。"
                : " The same correction settles " + numbers + ", too.";
    }
}
