package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Vocabulary;

/** Lists rules for a person at a terminal. */
final class RulesText {

    private final Output output;
    private final RuleWords words;

    RulesText(Output output, Language language) {
        this.output = output;
        this.words = new RuleWords(language);
    }

    void write(RuleSet rules) {
        for (RuleMetadata rule : rules.metadata()) {
            output.line(rule.id() + " "
                    + words.in(Terms.severity(rules.severity(rule.id())).words()) + ": " + words.in(rule.title()));
            output.line("  " + words.in(rule.description()));
            if (!rule.needs().isEmpty()) {
                entry(RuleWords.NEEDS, words.needs(rule));
            }
            Settings settings = rules.settings(rule.id());
            for (Parameter parameter : rule.parameters()) {
                output.line("  " + parameter.name() + " = " + words.value(parameter, settings) + ": "
                        + words.in(parameter.description()) + " [" + words.bounds(parameter) + "]");
            }
            for (Vocabulary vocabulary : rule.vocabularies()) {
                output.line("  " + vocabulary.name() + " = " + words.words(vocabulary, settings) + ": "
                        + words.in(vocabulary.description()));
            }
        }
    }

    private void entry(Text label, String content) {
        output.line("  " + words.in(label) + ": " + content);
    }
}
