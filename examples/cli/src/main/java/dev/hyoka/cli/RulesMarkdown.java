package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page that documents the rules: a heading for each family, and under it one for each rule. */
final class RulesMarkdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#]");

    private static final Text TITLE = Text.of("規則", "Rules");
    private static final Text SEVERITY = Text.of("重大度", "Severity");
    private static final List<Text> PARAMETERS = List.of(
            Text.of("パラメーター", "Parameter"),
            Text.of("値", "Value"),
            Text.of("範囲", "Bounds"),
            Text.of("説明", "Description"));
    private static final List<Text> VOCABULARIES =
            List.of(Text.of("語群", "Vocabulary"), Text.of("語", "Words"), Text.of("説明", "Description"));

    private final Output output;
    private final RuleWords words;

    RulesMarkdown(Output output, Language language) {
        this.output = output;
        this.words = new RuleWords(language);
    }

    void write(RuleSet rules) {
        output.line("# " + words.in(TITLE));
        String family = "";
        for (RuleMetadata rule : rules.metadata()) {
            if (!rule.family().equals(family)) {
                family = rule.family();
                heading("## " + words.family(family));
            }
            write(rule, rules);
        }
    }

    private void write(RuleMetadata rule, RuleSet rules) {
        heading("### " + rule.id() + " " + plain(words.in(rule.title())));
        paragraph(plain(words.in(rule.description())));
        output.line("");
        entry(
                SEVERITY,
                Optional.of(words.in(Terms.severity(rules.severity(rule.id())).words())));
        entry(RuleWords.JUDGES, Optional.of(words.kinds(rule)));
        entry(RuleWords.NEEDS, Optional.of(words.needs(rule)));
        entry(RuleWords.KEEPS, rule.keeps().map(words::in));
        entry(RuleWords.FORMER_IDS, Optional.of(words.formerIds(rule)));
        Settings settings = rules.settings(rule.id());
        table(
                PARAMETERS,
                rule.parameters(),
                parameter -> Stream.of(
                        "`" + parameter.name() + "`",
                        words.value(parameter, settings),
                        words.bounds(parameter),
                        plain(words.in(parameter.description()))));
        table(
                VOCABULARIES,
                rule.vocabularies(),
                vocabulary -> Stream.of(
                        "`" + vocabulary.name() + "`",
                        plain(words.words(vocabulary, settings)),
                        plain(words.in(vocabulary.description()))));
    }

    private void heading(String line) {
        output.line("");
        output.line(line);
    }

    private void paragraph(String text) {
        output.line("");
        output.line(text);
    }

    private void entry(Text label, Optional<String> content) {
        content.filter(text -> !text.isEmpty())
                .ifPresent(text -> output.line("- " + words.in(label) + ": " + plain(text)));
    }

    /** Writes a row for each element, and nothing if there is none. */
    private <T> void table(List<Text> columns, List<T> rows, Function<T, Stream<String>> cells) {
        if (rows.isEmpty()) {
            return;
        }
        output.line("");
        output.line(row(columns.stream().map(words::in)));
        output.line(row(columns.stream().map(column -> "---")));
        rows.forEach(element -> output.line(row(cells.apply(element))));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Takes from text what Markdown would take for its own signs. */
    private static String plain(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
