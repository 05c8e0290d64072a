package dev.hyoka.profile;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleMetadataBuilder;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Vocabulary;
import java.util.List;

/** Rules that files in the tests can name. */
final class SomeRules {

    private static final Text WORDS = Text.of("例", "Example");

    static final RuleSet ALL = RuleSet.of(List.of(
            rule("TOT-01"),
            rule("TOT-04"),
            rule("TOT-06"),
            rule("LAB-01", Parameter.count("sheets", 3, 2, 1000, WORDS)),
            rule("LAB-02"),
            rule("TRD-06", Parameter.number("factor", "1.5", "1", "1000", WORDS)),
            rule("TRD-07", Parameter.number("factor", "1.5", "1.2", "10", WORDS))));

    private SomeRules() {}

    private record Named(RuleMetadata metadata) implements DocumentRule {
        @Override
        public Judgement judge(RuleContext context) {
            return Judgement.passed(1);
        }
    }

    private static DocumentRule rule(String id, Parameter... parameters) {
        RuleMetadataBuilder metadata = RuleMetadata.builder(id)
                .severity(Severity.WARNING)
                .title(WORDS)
                .description(WORDS)
                .addKinds(DocumentKind.MANAGEMENT_SHEET)
                .addParameters(parameters);
        if (id.equals("TRD-06")) {
            metadata.addFormerIds(RuleId.parse("OLD-06"))
                    .addVocabularies(new Vocabulary("lower-is-better", WORDS, List.of("犯罪")));
        }
        return new Named(metadata.build());
    }
}
