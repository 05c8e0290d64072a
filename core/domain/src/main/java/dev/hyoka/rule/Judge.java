package dev.hyoka.rule;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A rule at work: asks it for documents of its kinds, keeps its failures to itself, and turns what it saw into findings.
 */
record Judge(Rule rule, RuleMetadata metadata, Outcome otherKind) {

    static Judge of(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        String name = rule.getClass().getName();
        RuleMetadata metadata = Objects.requireNonNull(rule.metadata(), () -> "metadata of " + name);
        return new Judge(rule, metadata, new Outcome.NotApplicable(otherKind(metadata)));
    }

    RuleId id() {
        return metadata.id();
    }

    Outcome outcome(RuleContext context) {
        if (!metadata.kinds().contains(context.document().kind())) {
            return otherKind;
        }
        Judgement judgement;
        try {
            judgement = rule.judge(context);
        } catch (Exception e) {
            // Errors go through: after an OutOfMemoryError no report could be trusted
            return new Outcome.Failed(threw(e));
        }
        if (judgement == null) {
            return new Outcome.Failed(answeredNothing());
        }
        return outcome(judgement, context);
    }

    private Outcome outcome(Judgement judgement, RuleContext context) {
        // The compiler of Java 17 has no switch over types
        if (judgement instanceof Judgement.Examined examined) {
            return examined.observations().isEmpty()
                    ? new Outcome.Passed(examined.places())
                    : new Outcome.Found(examined.places(), findings(examined, context));
        }
        return new Outcome.NotApplicable(((Judgement.NotApplicable) judgement).reason());
    }

    private List<Finding> findings(Judgement.Examined examined, RuleContext context) {
        List<Finding> findings = new ArrayList<>(examined.observations().size());
        for (Judgement.Observation seen : examined.observations()) {
            findings.add(new Finding(
                    metadata.id(),
                    metadata.severity(),
                    seen.message(),
                    seen.location(),
                    context.ref(),
                    seen.related()));
        }
        return findings;
    }

    private Message threw(Exception e) {
        return Message.of(
                        "規則{rule}の実行中に例外が発生しました({exception}: {detail})。この規則の結果はありません。",
                        "Rule {rule} failed to run ({exception}: {detail}); nothing is known of what it would find.")
                .with("rule", id().value())
                .with("exception", e.getClass().getName())
                .with("detail", Objects.requireNonNullElse(e.getMessage(), "-"))
                .build();
    }

    private Message answeredNothing() {
        return Message.of(
                        "規則{rule}が判定を返しませんでした({implementation})。この規則の結果はありません。",
                        "Rule {rule} answered nothing ({implementation}); nothing is known of what it would find.")
                .with("rule", id().value())
                .with("implementation", rule.getClass().getName())
                .build();
    }

    private static Message otherKind(RuleMetadata metadata) {
        List<Argument> kinds = new ArrayList<>();
        metadata.kinds().forEach(kind -> kinds.add(new Argument.Term(kind.code(), name(kind))));
        return Message.of("この規則の対象は{kinds}です。", "This rule judges documents of another kind: {kinds}.")
                .with("kinds", new Argument.Series(kinds))
                .build();
    }

    private static Text name(DocumentKind kind) {
        return switch (kind) {
            case MANAGEMENT_SHEET -> Text.of("重点事業マネジメントシート", "management sheet");
            case GOAL_SHEET -> Text.of("組織目標シート", "goal sheet");
        };
    }
}
