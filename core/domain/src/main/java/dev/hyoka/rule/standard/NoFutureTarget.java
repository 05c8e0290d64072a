package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.time.FiscalYear;
import java.util.EnumSet;
import java.util.Set;

/**
 * TRD-04: the project continues and an indicator has no future target.
 *
 * <p>A target in words, such as 増加, is one. Of 対象指標, which only say how many people or things are concerned, nobody
 * sets targets.
 */
final class NoFutureTarget implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-04")
            .severity(Severity.INFO)
            .title(Text.of("事業が続くのに今後の目標がない", "The project continues, yet an indicator has no future target"))
            .description(Text.of(
                    "今後の方向性が継続・拡充・改善・縮小のシートで、評価年度より後の目標が一つも記載されていない指標を知らせます。"
                            + "対象指標は除きます。方向性がそれ以外か記載がない場合、または指標がない場合は対象外です。",
                    "Finds, in a sheet whose direction is to continue, expand, improve or reduce the project, indicators"
                            + " without any target for a year after the evaluated one; scale indicators are left out."
                            + " Not applicable if the direction is another one or not stated, or if there is no"
                            + " indicator."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    private static final Set<DirectionCode> GOES_ON =
            EnumSet.of(DirectionCode.CONTINUE, DirectionCode.EXPAND, DirectionCode.IMPROVE, DirectionCode.REDUCE);
    private static final Message DOES_NOT_GO_ON = Message.of(
                    "事業を続けるという方向性が記載されていません。", "The direction does not say that the project continues.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        boolean goesOn = sheet.direction()
                .flatMap(Direction::code)
                .filter(GOES_ON::contains)
                .isPresent();
        if (!goesOn) {
            return Judgement.notApplicable(DOES_NOT_GO_ON);
        }
        Judgement.Collector collector = Judgement.collect();
        for (int i = 0; i < sheet.indicators().size(); i++) {
            Indicator indicator = sheet.indicators().get(i);
            if (indicator.category() != IndicatorCategory.SCALE) {
                collector.examined();
                if (!hasTargetAfter(sheet.fiscalYear(), indicator)) {
                    collector.observed(
                            message(sheet.fiscalYear(), indicator), Places.indicator(i), Places.DIRECTION_CODE);
                }
            }
        }
        return collector.orNotApplicable(Reasons.NO_INDICATOR);
    }

    private static boolean hasTargetAfter(FiscalYear year, Indicator indicator) {
        return indicator.values().stream()
                .anyMatch(value ->
                        value.phase() == Phase.TARGET && value.fiscalYear().isAfter(year));
    }

    private static Message message(FiscalYear year, Indicator indicator) {
        return Message.of(
                        "事業は今後も続きますが、指標「{indicator}」には{year}より後の目標が記載されていません。目標を記入してください。",
                        "The project continues, but indicator “{indicator}” states no target for any year after {year}."
                                + " Enter the targets.")
                .with("indicator", indicator.name())
                .with("year", Terms.year(year))
                .build();
    }
}
