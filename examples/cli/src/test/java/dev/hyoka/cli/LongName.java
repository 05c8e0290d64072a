package dev.hyoka.cli;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.math.BigDecimal;
import java.util.List;

/** A rule for the tests: a project's name has at most so many letters, ten unless a profile says otherwise. */
final class LongName implements DocumentRule {

    private static final Parameter LETTERS =
            Parameter.count("letters", 10, 1, 100, Text.of("字数の上限", "the most letters that a name may have"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("TST-01")
            .severity(Severity.WARNING)
            .title(Text.of("長い事業名", "Long name"))
            .description(Text.of("事業名が10字|10文字を超える。", "The project's name has more than 10 letters | characters."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(LETTERS)
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        String name = context.managementSheet().name();
        if (name.length() <= context.settings().count(LETTERS)) {
            return Judgement.passed(1);
        }
        Message message = Message.of("{name}は{length}字です", "{name} has {length} letters")
                .with("name", name)
                .with("length", new BigDecimal("1E+1").add(BigDecimal.valueOf(name.length() - 10)))
                .with("year", context.document().fiscalYear().year())
                .with("stated", name.length())
                .with("kind", new Argument.Term("name", Text.of("事業名", "name")))
                .with("half", new Argument.Series(List.of(new Argument.Figure(new BigDecimal("0.50")))))
                .build();
        return Judgement.found(message, Places.NAME, Places.ID);
    }
}
