package dev.hyoka.rule;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule at work: asks it for documents of its kinds, keeps its failures to itself, and turns what it saw into findings.
 */
final class Judge {

    private final Rule rule;

    /** The same, or null if the rule judges sets. */
    private final DocumentRule documentRule;

    private final RuleMetadata metadata;
    private final EnumSet<DocumentKind> kinds;
    private final Severity severity;
    private final Settings settings;
    private final Outcome otherKind;

    private Judge(Rule rule, RuleMetadata metadata, Severity severity, Settings settings) {
        this.rule = rule;
        this.documentRule = rule instanceof DocumentRule single ? single : null;
        this.metadata = metadata;
        this.kinds = EnumSet.copyOf(metadata.kinds());
        this.severity = severity;
        this.settings = settings;
        this.otherKind = new Outcome.NotApplicable(otherKind(metadata));
    }

    static Judge of(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        String name = rule.getClass().getName();
        RuleMetadata metadata = Objects.requireNonNull(rule.metadata(), () -> "metadata of " + name);
        if (rule instanceof SetRule && metadata.keeps().isEmpty()) {
            throw new IllegalArgumentException(
                    metadata.id() + " (" + name + ") has to say in its metadata what it keeps of each document");
        }
        Settings settings = new Settings(metadata, Map.of(), Map.of(), Conventions.STANDARD);
        return new Judge(rule, metadata, metadata.severity(), settings);
    }

    Judge with(Profile.Choice choice, Map<String, List<String>> vocabularies, Conventions conventions) {
        Settings stated = new Settings(metadata, choice.parameters(), vocabularies, conventions);
        return new Judge(rule, metadata, choice.severity().orElse(severity), stated);
    }

    Rule rule() {
        return rule;
    }

    RuleId id() {
        return metadata.id();
    }

    RuleMetadata metadata() {
        return metadata;
    }

    Severity severity() {
        return severity;
    }

    Settings settings() {
        return settings;
    }

    boolean judges(DocumentKind kind) {
        return kinds.contains(kind);
    }

    boolean judgesSets() {
        return documentRule == null;
    }

    Outcome otherKind() {
        return otherKind;
    }

    /** Asks a rule over one document. An error of the machine goes through: after it no report could be trusted. */
    Outcome outcome(Facts facts) {
        if (!judges(facts.document().kind())) {
            return otherKind;
        }
        try {
            return outcome(facts.ref(), documentRule.judge(new RuleContext(facts, settings)));
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return threw(e);
        }
    }

    /** Makes findings of a judgement. */
    Outcome outcome(DocumentRef document, Judgement judgement) {
        if (judgement == null) {
            return answeredNothing();
        }
        // The compiler of Java 17 has no switch over types
        if (judgement instanceof Judgement.Examined examined) {
            return examined.observations().isEmpty()
                    ? Outcome.passed(examined.places())
                    : new Outcome.Found(examined.places(), findings(examined, document));
        }
        return new Outcome.NotApplicable(((Judgement.NotApplicable) judgement).reason());
    }

    private List<Finding> findings(Judgement.Examined examined, DocumentRef document) {
        List<Finding> findings = new ArrayList<>(examined.observations().size());
        for (Observation seen : examined.observations()) {
            findings.add(new Finding(metadata.id(), severity, document, seen));
        }
        return findings;
    }

    Outcome threw(Throwable e) {
        return new Outcome.Failed(Message.of(
                        "規則{rule}の実行中に例外が発生しました({exception}: {detail})。この規則の結果はありません。",
                        "Rule {rule} failed to run ({exception}: {detail}); nothing is known of what it would find.")
                .with("rule", id().value())
                .with("exception", e.getClass().getName())
                .with("detail", Objects.requireNonNullElse(e.getMessage(), "-"))
                .build());
    }

    Outcome answeredNothing() {
        return new Outcome.Failed(Message.of(
                        "規則{rule}が判定を返しませんでした({implementation})。この規則の結果はありません。",
                        "Rule {rule} answered nothing ({implementation}); nothing is known of what it would find.")
                .with("rule", id().value())
                .with("implementation", rule.getClass().getName())
                .build());
    }

    private static Message otherKind(RuleMetadata metadata) {
        List<Argument> kinds = new ArrayList<>();
        metadata.kinds().forEach(kind -> kinds.add(Terms.kind(kind)));
        return Message.of("この規則の対象は{kinds}です。", "This rule judges documents of another kind: {kinds}.")
                .with("kinds", new Argument.Series(kinds))
                .build();
    }
}
