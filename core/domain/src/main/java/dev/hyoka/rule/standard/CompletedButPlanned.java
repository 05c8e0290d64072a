package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Figure;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Language;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CON-01: 今後の方向性 is 事業完了, yet the sheet plans for a later year. */
final class CompletedButPlanned implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-01")
            .severity(Severity.WARNING)
            .title(Text.of("事業完了とされているのに翌年度以降の費用や目標がある", "A completed project has costs or targets for a later year"))
            .description(
                    Text.of(
                            "今後の方向性が事業完了のシートに、シートの年度より後の年度の、0でない費用、業務時間、指標の目標が記載されていないかを調べます。"
                                    + "今後の方向性が事業完了でなければ対象外です。",
                            "Looks, in a sheet whose direction is completed, for costs, hours and targets other than 0 of fiscal"
                                    + " years after the sheet's own. Not applicable if the direction is another one or not stated."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    private static final Message NOT_COMPLETED = Message.of(
                    "今後の方向性は事業完了ではありません。", "The direction is not that the project is completed.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        if (!sheet.direction().flatMap(Direction::code).equals(Optional.of(DirectionCode.COMPLETED))) {
            return Judgement.notApplicable(NOT_COMPLETED);
        }
        Plans plans = new Plans();
        if (sheet.cost().isPresent()) {
            Cost cost = sheet.cost().get();
            cost.years().stream()
                    .filter(year -> year.fiscalYear().isAfter(sheet.fiscalYear()))
                    .forEach(year -> plans.add(cost, year));
        }
        for (int i = 0; i < sheet.indicators().size(); i++) {
            for (IndicatorValue value : sheet.indicators().get(i).values()) {
                if (value.phase() == Phase.TARGET && value.fiscalYear().isAfter(sheet.fiscalYear())) {
                    plans.add(sheet.indicators().get(i), i, value);
                }
            }
        }
        if (plans.words.isEmpty()) {
            return Judgement.passed(1);
        }
        Message message = Message.of(
                        "今後の方向性は{stated}とされていますが、{figures}が記載されています。事業が完了しているか、翌年度以降の記載が必要かを確認してください。",
                        "The direction is stated as {stated}, yet the sheet states {figures}. Check whether the project is"
                                + " completed, and whether these figures are meant.")
                .with("stated", new Term(DirectionCode.COMPLETED.code(), Text.of("事業完了", "completed")))
                .with("figures", new Argument.Series(plans.words))
                .build();
        return Judgement.found(Observation.of(message, Places.DIRECTION_CODE).withRelated(plans.places));
    }

    /** What a sheet states of later years. */
    private static final class Plans {

        private final List<Argument> words = new ArrayList<>();
        private final List<Location> places = new ArrayList<>();

        /** Names the totals; the rows behind them only where no total says so. All rows are places to look at. */
        void add(Cost cost, CostYear year) {
            List<CostRow> rows = new ArrayList<>();
            for (CostRow row : CostRow.values()) {
                if (row != CostRow.REGULAR_STAFF
                        && row.in(year).map(BigDecimal::signum).orElse(0) != 0) {
                    rows.add(row);
                    places.add(row.location(cost.place(year)));
                }
            }
            boolean hasTotal = rows.contains(CostRow.TOTAL);
            for (CostRow row : rows) {
                boolean isSummedUp = switch (row) {
                    case TOTAL, HOURS -> false;
                    case PROJECT_TOTAL, PERSONNEL_TOTAL -> hasTotal;
                    case OTHER_STAFF -> hasTotal || rows.contains(CostRow.PERSONNEL_TOTAL);
                    default -> hasTotal || rows.contains(CostRow.PROJECT_TOTAL);
                };
                if (!isSummedUp) {
                    words.add(words(
                            cost.unit(),
                            row,
                            Terms.yearInSentence(cost.place(year), year.fiscalYear(), year.phase()),
                            row.printed(year, cost.unit()).orElseThrow()));
                }
            }
        }

        private static Term words(AmountUnit amounts, CostRow row, Term year, BigDecimal figure) {
            Text unit = row.unit(amounts).words();
            Figure number = new Figure(figure);
            String en = row == CostRow.HOURS
                    ? number.in(Language.EN) + " " + unit.en()
                    : row.term().words().en() + " " + number.in(Language.EN) + " " + unit.en();
            return new Term(
                    row.location(year.code()).toString(),
                    Text.of(
                            year.words().ja() + "の" + row.term().words().ja() + number.in(Language.JA) + unit.ja(),
                            en + " for " + year.words().en()));
        }

        void add(Indicator indicator, int position, IndicatorValue value) {
            Optional<String> figure = FigureWords.otherThanZero(value.figure());
            if (figure.isEmpty()) {
                return;
            }
            Location place = Places.indicatorValue(position, indicator.place(value));
            places.add(place);
            Text year = Terms.yearInSentence(indicator.place(value), value.fiscalYear(), value.phase())
                    .words();
            String stated = figure.get() + indicator.unit().orElse("");
            words.add(new Term(
                    place.toString(),
                    Text.of(
                            year.ja() + "の" + indicator.name() + stated,
                            indicator.name() + " " + stated + " for " + year.en())));
        }
    }
}
