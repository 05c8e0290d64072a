package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a rule to a person.
 *
 * @param language the language
 */
record RuleWords(Language language) {

    static final Text JUDGES = Text.of("対象", "Judges");
    static final Text NEEDS = Text.of("必要なもの", "Needs");
    static final Text KEEPS = Text.of("文書ごとに保持するもの", "Keeps of each document");
    static final Text FORMER_IDS = Text.of("旧番号", "Former ids");

    String in(Text text) {
        return text.in(language);
    }

    /** Names a family of rules: TOT 合計; one that is not of the standard rules by its letters alone. */
    String family(String family) {
        return switch (family) {
            case "TOT" -> family + " " + in(Text.of("合計", "Totals"));
            case "LAB" -> family + " " + in(Text.of("人件費", "Labour"));
            case "TRD" -> family + " " + in(Text.of("推移", "Trends"));
            case "CON" -> family + " " + in(Text.of("整合", "Consistency"));
            case "GOL" -> family + " " + in(Text.of("組織目標", "Goal sheets"));
            default -> family;
        };
    }

    String kinds(RuleMetadata rule) {
        return list(rule.kinds().stream().map(this::kind));
    }

    private String kind(DocumentKind kind) {
        Text one = Terms.kind(kind).words();
        return language == Language.JA ? one.ja() : one.en() + "s";
    }

    String needs(RuleMetadata rule) {
        return list(rule.needs().stream().map(Need::words).map(this::in));
    }

    String formerIds(RuleMetadata rule) {
        return list(rule.formerIds().stream().map(Object::toString));
    }

    /** Says what values a parameter can have. */
    String bounds(Parameter parameter) {
        String least = parameter.least().toPlainString();
        String greatest = parameter.greatest().toPlainString();
        if (language == Language.JA) {
            return least + "～" + greatest + (parameter.isWhole() ? "の整数" : "");
        }
        return (parameter.isWhole() ? "a whole number " : "") + "from " + least + " to " + greatest;
    }

    /** Says what is in force, and what would be without a profile if that is something else. */
    String value(Parameter parameter, Settings settings) {
        String value = settings.number(parameter).toPlainString();
        return settings.number(parameter).compareTo(parameter.standard()) == 0
                ? value
                : value + standard(parameter.standard().toPlainString());
    }

    /** Says which words are in force, and which would be without a profile if those are others. */
    String words(Vocabulary vocabulary, Settings settings) {
        List<String> words = settings.words(vocabulary);
        return words.equals(vocabulary.words()) ? words(words) : words(words) + standard(words(vocabulary.words()));
    }

    private String words(List<String> words) {
        return words.isEmpty() ? in(Text.of("(なし)", "(none)")) : list(words.stream());
    }

    private String standard(String value) {
        return language == Language.JA ? "(標準: " + value + ")" : " (standard: " + value + ")";
    }

    private String list(Stream<String> words) {
        return words.collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }
}
