package dev.hyoka.examples.cookbook;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.trend.Series;
import dev.hyoka.rule.trend.Series.Point;
import java.math.BigDecimal;

/** A trend rule: a target must not be a multiple of what was achieved last. */
public final class TargetLeaps implements DocumentRule {

    private static final Parameter FACTOR = Parameter.number(
            "factor", "3", "1", "1000", Text.of("目標が直近の実績の何倍以上であれば知らせるか", "from how many times the latest actual on"));
    private static final RuleMetadata METADATA = RuleMetadata.builder("CITY-02")
            .severity(Severity.INFO)
            .title(Text.of("目標が実績からかけ離れている", "A target far beyond what was achieved"))
            .description(Text.of(
                    "直近の実績と、その後の目標を比べます。実績と目標のある指標がなければ対象外です。",
                    "Compares the latest actual with later targets. Not applicable where no indicator has both."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(FACTOR)
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        BigDecimal factor = context.settings().number(FACTOR);
        Judgement.Collector collector = Judgement.collect();
        for (Series series : context.get(Series.OF_SHEET)) {
            series.latestActual().ifPresent(actual -> {
                for (Point target : series.targetsAfter(sheet.fiscalYear())) {
                    collector.examined();
                    BigDecimal most = actual.number().multiply(factor);
                    if (actual.number().signum() > 0 && target.number().compareTo(most) >= 0) {
                        collector.observed(message(series, actual, target), series.location(target));
                    }
                }
            });
        }
        return collector.orNotApplicable(Reasons.NO_INDICATOR);
    }

    private static Message message(Series series, Point actual, Point target) {
        return Message.of(
                        "指標「{name}」の{year}の目標{stated}は、直近の実績{actual}に対して大きすぎないか確認してください。",
                        "Check the target {stated} of {name} for {year}: the latest actual is {actual}.")
                .with("name", series.indicator().name())
                .with("year", Terms.year(target.year()))
                .with("stated", target.number())
                .with("actual", actual.number())
                .build();
    }
}
