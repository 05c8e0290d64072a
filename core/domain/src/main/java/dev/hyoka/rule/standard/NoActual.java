package dev.hyoka.rule.standard;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.time.FiscalYear;
import java.util.Optional;

/** TRD-05: no number for the evaluated year's actual. */
final class NoActual implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TRD-05")
            .severity(Severity.WARNING)
            .title(Text.of("評価年度の実績が数値で記載されていない", "The evaluated year's actual is not stated as a number"))
            .description(Text.of(
                    "評価年度の実績が空欄か、「実施なし」のような言葉である指標を知らせます。指標がなければ対象外です。",
                    "Finds indicators whose actual of the evaluated year is blank, or words such as 実施なし (not"
                            + " conducted). Not applicable if there is no indicator."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        FiscalYear year = sheet.fiscalYear();
        Judgement.Collector collector = Judgement.collect();
        for (int i = 0; i < sheet.indicators().size(); i++) {
            collector.examined();
            Indicator indicator = sheet.indicators().get(i);
            Optional<IndicatorValue> actual = indicator.value(year, Phase.ACTUAL);
            if (actual.isEmpty()) {
                collector.observed(
                        message(
                                        year,
                                        indicator,
                                        "記載されていません。実績を記入するか、把握できない理由を記載してください。",
                                        "is not stated. Enter it, or say why it is not known.")
                                .build(),
                        blank(i, indicator, year));
            } else if (actual.get().figure() instanceof Figure.Words words) {
                collector.observed(
                        message(
                                        year,
                                        indicator,
                                        "数値でなく「{stated}」と記載されています。代わりの数値がないか、進捗状況で補えるか確認してください。",
                                        "is stated as “{stated}”, not as a number. Check whether another figure can stand"
                                                + " in, or whether the progress report makes up for it.")
                                .with("stated", words.text())
                                .build(),
                        Places.indicatorValue(i, indicator.place(actual.get())));
            }
        }
        return collector.orNotApplicable(Reasons.NO_INDICATOR);
    }

    private static Message.Builder message(FiscalYear year, Indicator indicator, String ja, String en) {
        return Message.of("指標「{indicator}」の{year}の実績が" + ja, "Indicator “{indicator}”: the actual of {year} " + en)
                .with("indicator", indicator.name())
                .with("year", Terms.year(year));
    }

    /** The place that the value would have, which the year alone names only if it has no value in another phase. */
    private static Location blank(int position, Indicator indicator, FiscalYear year) {
        boolean isOther =
                indicator.values().stream().anyMatch(value -> value.fiscalYear().equals(year));
        return Places.indicatorValue(position, isOther ? year + "-" + Phase.ACTUAL.code() : year.toString());
    }
}
