package dev.hyoka.generators.fault;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.Figure;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.money.Amounts;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Valid sheets of a small town: nine projects in the fiscal years 2019 to 2021. */
final class Town {

    private static final List<String> NAMES =
            List.of("図書館運営", "道路照明更新", "子育て相談", "観光案内", "消防団支援", "健診受診促進", "文化財保存", "公園管理", "窓口改善");

    /** A project whose cost doubles in 2021, for a reason. */
    private static final int GROWING = 4;

    /** A project whose indicator worsened in 2020 and 2021, and whose sheets say no better of it. */
    private static final int WORSENING = 6;

    /** A project whose sheets set targets for later years only. */
    private static final int LATER_TARGETS = 2;

    /** A project whose indicator has labelled parts. */
    private static final int PARTS = 7;

    /** A project of whose indicator less is better. */
    private static final int COMPLAINTS = 8;

    private Town() {}

    /** The sheets, year by year. */
    static List<Document> sheets() {
        return IntStream.rangeClosed(2019, 2021)
                .boxed()
                .flatMap(year -> IntStream.range(0, NAMES.size()).<Document>mapToObj(project -> sheet(project, year)))
                .toList();
    }

    /** A project's sheet of a year. */
    static ManagementSheet sheet(int project, int year) {
        boolean worsened = project == WORSENING;
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(year))
                .name(NAMES.get(project) + "事業")
                .department("市民部")
                .division("第" + (1 + project % 3) + "課")
                .purpose(NAMES.get(project) + "により、市民の暮らしを支える。")
                .addIndicators(indicator(project, year))
                .plannedSchedule("通年で実施する。")
                .progress(Progress.builder()
                        .grade(worsened ? ProgressGrade.B : ProgressGrade.A)
                        .text("計画に沿って実施した。")
                        .build())
                .direction(Direction.builder()
                        .code(DirectionCode.CONTINUE)
                        .text("引き続き実施する。")
                        .build())
                .cost(cost(project, year))
                .build();
    }

    private static Cost cost(int project, int year) {
        return Cost.builder()
                .unit(AmountUnit.THOUSAND_YEN)
                .addYears(column(project, year - 1, Phase.ACTUAL), column(project, year, Phase.ACTUAL))
                .addYears(column(project, year + 1, Phase.ESTIMATE))
                .changeReason(project == GROWING ? Optional.of("施設の更新を行ったため。") : Optional.empty())
                .build();
    }

    private static CostYear column(int project, int year, Phase phase) {
        int since = year - 2018;
        int general = 4210 + 1379 * project + 173 * since * (project % 4);
        general = project == GROWING && year >= 2021 ? general * 3 : general;
        general = phase == Phase.ESTIMATE ? general + 96 : general;
        int national = 1834 + 57 * since;
        int hours = 1240 + 165 * project + 31 * since;
        int other = project % 2 == 0 ? 358 + 24 * project + since : 0;
        BigDecimal labour = BigDecimal.valueOf(hours)
                .multiply(BigDecimal.valueOf(
                        phase == Phase.ESTIMATE
                                ? 3204
                                : List.of(3142, 3165, 3188, 3171, 3180).get(since)))
                .movePointLeft(3)
                .setScale(0, RoundingMode.HALF_UP);
        int personnel = labour.intValueExact() + other;
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        funding.put(FundingSource.GENERAL, yen(general));
        if (project % 3 == 0) {
            funding.put(FundingSource.NATIONAL, yen(national));
        }
        int sources = general + (project % 3 == 0 ? national : 0);
        return CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(phase)
                .funding(funding)
                .projectTotal(yen(sources))
                .personnel(Personnel.builder()
                        .regularStaff(BigDecimal.valueOf(1 + project % 3))
                        .hours(BigDecimal.valueOf(hours))
                        .otherStaff(other == 0 ? Optional.empty() : Optional.of(yen(other)))
                        .total(yen(personnel))
                        .build())
                .total(yen(sources + personnel))
                .build();
    }

    private static MonetaryAmount yen(int thousand) {
        return Amounts.of(BigDecimal.valueOf(thousand * 1000L), AmountUnit.YEN.currency());
    }

    private static Indicator indicator(int project, int year) {
        List<IndicatorValue> values = new ArrayList<>();
        values.add(value(project, year, year - 1, Phase.ACTUAL));
        if (project != LATER_TARGETS) {
            values.add(value(project, year, year, Phase.TARGET));
        }
        values.add(value(project, year, year, Phase.ACTUAL));
        Stream.of(1, 2, 3)
                .map(later -> value(project, year, year + later, Phase.TARGET))
                .forEach(values::add);
        return Indicator.builder()
                .name(project == COMPLAINTS ? "苦情件数" : "利用者数")
                .category(IndicatorCategory.OUTCOME)
                .unit(project == COMPLAINTS ? "件" : "人")
                .polarity(
                        project == COMPLAINTS || project == LATER_TARGETS ? Optional.empty() : Optional.of(Polarity.UP))
                .values(values)
                .build();
    }

    private static IndicatorValue value(int project, int sheetYear, int year, Phase phase) {
        int number = number(project, year, phase, year > sheetYear);
        Figure figure = project == PARTS
                ? new Figure.Parts(List.of(
                        new Figure.Part("東", BigDecimal.valueOf(number)),
                        new Figure.Part("西", BigDecimal.valueOf(number + 13))))
                : new Figure.Numeric(BigDecimal.valueOf(number));
        return new IndicatorValue(FiscalYear.of(year), phase, figure);
    }

    /** What came about is a little better than what was aimed at. */
    private static int number(int project, int year, Phase phase, boolean isLater) {
        int since = year - 2018;
        boolean isTarget = phase == Phase.TARGET;
        return switch (project) {
            case COMPLAINTS -> 84 - 3 * since - (isTarget ? 0 : 1);
            case WORSENING ->
                isTarget
                        ? (isLater ? 1530 : 1400)
                        : List.of(1480, 1520, 1510, 1503).get(since);
            default -> 1243 + 210 * project + 17 * since + (isTarget ? 0 : 5);
        };
    }
}
