package dev.hyoka.profile;

import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.rule.ChoiceBuilder;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.ProfileBuilder;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile says of its rules. */
final class ChoiceForm {

    private static final String JUDGES = "judges";
    private static final String SEVERITY = "severity";

    private static final Text ON_OR_OFF = Text.of("onまたはoff", "on or off");
    private static final Text SEVERITIES = Text.of("error、warning、infoのいずれか", "error, warning or info");
    private static final Text A_CHOICE = Text.of(
            "on、off、error、warning、info、または項目(例: {severity: info})",
            "on, off, error, warning, info, or keys such as {severity: info}");
    private static final Text A_KEY = Text.of("項目・パラメーター", "key or parameter");

    private final RuleSet rules;
    private final Complaints complaints;

    ChoiceForm(RuleSet rules, Complaints complaints) {
        this.rules = rules;
        this.complaints = complaints;
    }

    void choices(Node.Mapping mapping, ProfileBuilder profile) {
        Map<String, Node.Scalar> stated = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            List<RuleMetadata> meant = RuleNames.meant(rules, entry.key(), complaints);
            if (meant.isEmpty()) {
                continue;
            }
            Profile.Choice choice = choice(entry, meant);
            String current = RuleNames.current(meant, entry.key().text());
            Node.Scalar first = stated.putIfAbsent(current, entry.key());
            if (first == null) {
                profile.putRules(current, choice);
            } else {
                complaints.twice(entry.key(), first);
            }
        }
    }

    private Profile.Choice choice(Node.Entry entry, List<RuleMetadata> meant) {
        if (entry.value() instanceof Node.Mapping mapping) {
            return choice(mapping, meant);
        }
        // A rule whose severity is stated alone is wanted, whatever is said of its family
        return Fields.value(
                        entry.value(),
                        entry.key().text(),
                        A_CHOICE,
                        word -> onOrOff(word)
                                .map(judges ->
                                        Profile.Choice.builder().judges(judges).build())
                                .or(() -> Severity.ofCode(word)
                                        .map(severity -> Profile.Choice.builder()
                                                .judges(true)
                                                .severity(severity)
                                                .build())),
                        complaints)
                .orElse(Profile.Choice.NOTHING);
    }

    private Profile.Choice choice(Node.Mapping mapping, List<RuleMetadata> meant) {
        List<Parameter> parameters = meant.stream()
                .flatMap(metadata -> metadata.parameters().stream())
                .toList();
        List<String> keys = Stream.concat(
                        Stream.of(JUDGES, SEVERITY), parameters.stream().map(Parameter::name))
                .distinct()
                .toList();
        ChoiceBuilder choice = Profile.Choice.builder();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (key.equals(JUDGES)) {
                Fields.value(entry.value(), key, ON_OR_OFF, ChoiceForm::onOrOff, complaints)
                        .ifPresent(choice::judges);
            } else if (key.equals(SEVERITY)) {
                Fields.value(entry.value(), key, SEVERITIES, Severity::ofCode, complaints)
                        .ifPresent(choice::severity);
            } else if (keys.contains(key)) {
                number(entry, parameters).ifPresent(number -> choice.putParameters(key, number));
            } else {
                complaints.unknown("unknown-parameter", A_KEY, entry.key(), keys);
            }
        }
        return choice.build();
    }

    /** A parameter's value, which every rule that is meant and has the parameter has to admit. */
    private Optional<BigDecimal> number(Node.Entry entry, List<Parameter> parameters) {
        Optional<BigDecimal> number = Optional.empty();
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(entry.key().text())) {
                Text bounds = bounds(parameter);
                number = Fields.number(entry.value(), parameter.name(), bounds, complaints);
                if (number.isEmpty()) {
                    return number;
                }
                if (!parameter.admits(number.get())) {
                    complaints.expected(bounds, parameter.name(), entry.value());
                    return Optional.empty();
                }
            }
        }
        return number;
    }

    private static Text bounds(Parameter parameter) {
        String least = parameter.least().toPlainString();
        String greatest = parameter.greatest().toPlainString();
        return Text.of(
                least + "から" + greatest + "までの" + (parameter.isWhole() ? "整数" : "数"),
                "a " + (parameter.isWhole() ? "whole " : "") + "number from " + least + " to " + greatest);
    }

    private static Optional<Boolean> onOrOff(String word) {
        return switch (word) {
            case "on", "true" -> Optional.of(true);
            case "off", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
