package dev.hyoka.cli;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;

/** A rule for the tests: severe on a project named 重大, and wrong itself on one named 例外. */
final class SevereName implements DocumentRule {

    @Override
    public RuleMetadata metadata() {
        return RuleMetadata.builder("TST-02")
                .severity(Severity.ERROR)
                .title(Text.of("重大な事業名", "Severe name"))
                .description(Text.of("事業名が「重大」である。", "The project is named 重大."))
                .addKinds(DocumentKind.MANAGEMENT_SHEET)
                .build();
    }

    @Override
    public Judgement judge(RuleContext context) {
        return switch (context.managementSheet().name()) {
            case "例外" -> throw new IllegalStateException("the rule is wrong");
            case "重大" -> Judgement.found(message(), Location.ROOT);
            default -> Judgement.passed(1);
        };
    }

    private static Message message() {
        return Message.of("重大です", "it is severe").build();
    }
}
