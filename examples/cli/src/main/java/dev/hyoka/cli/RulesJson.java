package dev.hyoka.cli;

import dev.hyoka.finding.Language;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.Vocabulary;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/** Lists rules for programs: everything that a rule says of itself, and what is in force. */
final class RulesJson {

    private final Output output;
    private final Language language;

    RulesJson(Output output, Language language) {
        this.output = output;
        this.language = language;
    }

    void write(RuleSet rules) {
        Json json = new Json(output);
        for (RuleMetadata rule : rules.metadata()) {
            json.add(to -> write(rule, rules, to));
        }
        json.end();
    }

    private void write(RuleMetadata rule, RuleSet rules, JsonGenerator to) {
        to.writeStringProperty("id", rule.id().value());
        strings("formerIds", rule.formerIds().stream().map(Object::toString).toList(), to);
        to.writeStringProperty("family", rule.family());
        to.writeStringProperty("severity", rules.severity(rule.id()).code());
        to.writeStringProperty("standardSeverity", rule.severity().code());
        strings("kinds", rule.kinds().stream().map(DocumentKind::code).toList(), to);
        to.writeStringProperty("title", rule.title().in(language));
        to.writeStringProperty("description", rule.description().in(language));
        strings("needs", rule.needs().stream().map(Need::code).toList(), to);
        rule.keeps().ifPresent(keeps -> to.writeStringProperty("keeps", keeps.in(language)));
        Settings settings = rules.settings(rule.id());
        to.writeArrayPropertyStart("parameters");
        rule.parameters().forEach(parameter -> write(parameter, settings, to));
        to.writeEndArray();
        to.writeArrayPropertyStart("vocabularies");
        rule.vocabularies().forEach(vocabulary -> write(vocabulary, settings, to));
        to.writeEndArray();
    }

    private void write(Parameter parameter, Settings settings, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("name", parameter.name());
        to.writeNumberProperty("value", settings.number(parameter));
        to.writeNumberProperty("standard", parameter.standard());
        to.writeNumberProperty("least", parameter.least());
        to.writeNumberProperty("greatest", parameter.greatest());
        to.writeBooleanProperty("isWhole", parameter.isWhole());
        to.writeStringProperty("description", parameter.description().in(language));
        to.writeEndObject();
    }

    private void write(Vocabulary vocabulary, Settings settings, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("name", vocabulary.name());
        strings("words", settings.words(vocabulary), to);
        strings("standard", vocabulary.words(), to);
        to.writeStringProperty("description", vocabulary.description().in(language));
        to.writeEndObject();
    }

    private static void strings(String name, Collection<String> values, JsonGenerator to) {
        to.writeArrayPropertyStart(name);
        values.forEach(to::writeString);
        to.writeEndArray();
    }
}
