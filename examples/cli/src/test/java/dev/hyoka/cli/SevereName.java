package dev.hyoka.cli;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.Vocabulary;
import java.util.List;

/** A rule for the tests: severe on a project named 重大 or as a profile says, and wrong itself on one named 例外. */
final class SevereName implements DocumentRule {

    private static final Vocabulary NAMES =
            new Vocabulary("severe-names", Text.of("重大な事業名", "severe names"), List.of("重大"));

    @Override
    public RuleMetadata metadata() {
        return RuleMetadata.builder("TST-02")
                .severity(Severity.ERROR)
                .title(Text.of("重大な事業名", "Severe name"))
                .description(Text.of("事業名が「重大」である。", "The project is named 重大."))
                .addFormerIds(RuleId.parse("OLD-02"))
                .addKinds(DocumentKind.MANAGEMENT_SHEET)
                .addVocabularies(NAMES)
                .addNeeds(Need.SET)
                .build();
    }

    @Override
    public Judgement judge(RuleContext context) {
        String name = context.managementSheet().name();
        if (name.equals("例外")) {
            throw new IllegalStateException("the rule is wrong");
        }
        return context.settings().words(NAMES).contains(name)
                ? Judgement.found(message(), Location.ROOT)
                : Judgement.passed(1);
    }

    private static Message message() {
        return Message.of("重大です", "it is severe").build();
    }
}
