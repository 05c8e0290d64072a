package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import dev.hyoka.rule.cost.LabourRates;
import dev.hyoka.rule.cost.LabourRates.Agreed;
import dev.hyoka.rule.cost.LabourRates.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** LAB-01: 人件費計(B) of a sheet was made with another hourly rate than those of the other sheets. */
final class HourlyRateDiffers implements SetRule<HourlyRateDiffers.Note, LabourRates> {

    private static final Parameter SHEETS = Parameter.count(
            "sheets",
            3,
            2,
            1000,
            Text.of(
                    "時間単価を確かめるのに必要な、業務時間と人件費計(B)を記載したシートの数",
                    "how many sheets have to state hours and the personnel cost total before the rate counts as known"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("LAB-01")
            .severity(Severity.WARNING)
            .title(Text.of(
                    "人件費計(B)が他のシートの時間単価と合わない",
                    "A personnel cost total disagrees with the hourly rate of the other sheets"))
            .description(Text.of(
                    "業務時間と人件費計(B)から、各シートの時間単価がとりうる範囲を年度の欄ごとに求め、過半数のシートに共通する範囲と比べます。"
                            + "その他職員人件費は差し引き、記載がなければないものとします。端数処理で生じうる差は誤りとしません。"
                            + "業務時間と人件費計(B)を記載した年度がない場合や、その欄を記載したシートがsheets未満の場合、"
                            + "過半数に共通する範囲がない場合は対象外です。",
                    "Hours and the personnel cost total (B), less the other staff cost where it is stated, confine the"
                            + " hourly rate to an interval. Compares, year by year, each sheet's interval with the one on"
                            + " which more than half of the sheets of the set agree. A difference that rounding explains"
                            + " is no contradiction. Not applicable if no year states hours and (B), if fewer sheets"
                            + " than the parameter sheets do, or if no rate is agreed on by more than half of them."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(SHEETS)
            .addNeeds(Need.SET)
            .keeps(Text.of(
                    "年度ごとの業務時間、その他職員人件費、人件費計(B)",
                    "the hours, the other staff cost and the personnel cost total (B) of each year"))
            .build();

    private static final Message NO_HOURS = Message.of(
                    "業務時間と人件費計(B)がともに記載された年度がありません。",
                    "In no year are both hours and the personnel cost total (B) stated.")
            .build();

    /** What the rule keeps of a sheet. */
    record Note(boolean hasCosts, List<Point> points) {}

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Note note(RuleContext context) {
        return new Note(context.managementSheet().cost().isPresent(), context.get(LabourRates.POINTS));
    }

    @Override
    public LabourRates gather(List<Note> notes, Settings settings) {
        return LabourRates.of(
                notes.stream().flatMap(note -> note.points().stream()).toList(),
                settings.conventions().rounding());
    }

    @Override
    public Judgement judge(Note own, LabourRates rates, Settings settings) {
        if (!own.hasCosts()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        int least = settings.count(SHEETS);
        Rounding rounding = settings.conventions().rounding();
        Judgement.Collector collector = Judgement.collect();
        for (Point point : own.points()) {
            Optional<Agreed> agreed = rates.agreed(point.column()).filter(known -> known.sheets() >= least);
            if (agreed.isPresent()) {
                collector.examined();
                if (!point.confined(rounding).meets(agreed.get().rate())) {
                    collector.observed(
                            new HourlyRateContradiction(point, agreed.get(), rounding).observation(rates, least));
                }
            }
        }
        return collector.orNotApplicable(own.points().isEmpty() ? NO_HOURS : unknown(least));
    }

    private static Message unknown(int least) {
        return Message.of(
                        "時間単価を確かめられません。業務時間と人件費計(B)を記載したシートが{sheets}以上あり、その過半数で時間単価が一致する欄がありません。",
                        "The hourly rate is not known: there is no year for which at least {sheets} sheets state hours"
                                + " and the personnel cost total (B) and more than half of them agree on a rate.")
                .with("sheets", BigDecimal.valueOf(least))
                .build();
    }
}
