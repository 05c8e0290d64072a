package dev.hyoka.benchmarks;

import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Personnel;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * A made-up project, from the year before its first sheet to the year after its last.
 *
 * @param number the project's number, from 0
 * @param years what it cost, year by year
 * @param participants how many people it reached, year by year
 */
record Project(int number, List<Figures> years, List<Integer> participants) {

    static final AmountUnit UNIT = AmountUnit.THOUSAND_YEN;

    private static final FiscalYear FIRST_YEAR = FiscalYear.of(2019);
    private static final int SPAN = 5;

    /** 千円 an hour, of the first year and each one after it. */
    private static final List<BigDecimal> HOURLY_RATES = Stream.of("3.012", "3.041", "3.027", "3.066", "3.09")
            .map(BigDecimal::new)
            .toList();

    /**
     * A year's figures; amounts in thousand yen.
     *
     * @param funding by source
     * @param hours of regular staff
     * @param otherStaff cost of other staff
     */
    private record Figures(Map<FundingSource, Integer> funding, int hours, int otherStaff) {

        /** About as much as in other years, from the same sources. */
        static Figures draw(List<FundingSource> sources, int scale, Random random) {
            Map<FundingSource, Integer> funding = new TreeMap<>();
            sources.forEach(source -> funding.put(source, scale + random.nextInt(scale)));
            return new Figures(funding, 40 + random.nextInt(400), random.nextInt(4) == 0 ? 60 : 0);
        }
    }

    static Project draw(int number, Random random) {
        FundingSource[] all = FundingSource.values();
        int first = random.nextInt(all.length - 2);
        List<FundingSource> sources = List.of(all).subList(first, first + 1 + random.nextInt(3));
        int scale = 20 << random.nextInt(12);
        List<Figures> years = new ArrayList<>();
        List<Integer> participants = new ArrayList<>();
        int reached = 50 + random.nextInt(500);
        for (int i = 0; i < SPAN; i++) {
            years.add(Figures.draw(sources, scale, random));
            participants.add(reached += random.nextInt(30) - 5);
        }
        return new Project(number, years, participants);
    }

    /** The sheet of one of the project's years: the year before, that year, and what is expected of the next. */
    ManagementSheet sheet(int position) {
        FiscalYear year = FIRST_YEAR.plusYears(position + 1);
        return ManagementSheet.builder()
                .id(Integer.toString(number + 1))
                .fiscalYear(year)
                .name("地域づくり事業その" + (number + 1))
                .policy("支え合うまちづくり" + number % 24)
                .organizationalGoal(number % 2 == 0)
                .department("第" + (number % 12 + 1) + "部")
                .division("第" + (number % 60 + 1) + "課")
                .purpose("地域の活動を支え、住民どうしのつながりを深める。")
                .addIndicators(indicator(year, position))
                .plannedSchedule(year.toLongText() + "\n6月 説明会\n10月 催し")
                .progress(Progress.builder()
                        .grade(ProgressGrade.B)
                        .label("概ね予定どおり進んでいる")
                        .text("説明会と催しを開いた。")
                        .build())
                .direction(Direction.builder()
                        .code(DirectionCode.CONTINUE)
                        .label("継続")
                        .text("来年度も行う。")
                        .build())
                .cost(Cost.builder()
                        .unit(UNIT)
                        .addAllYears(IntStream.rangeClosed(position, position + 2)
                                .mapToObj(i -> costYear(i, i == position + 2 ? Phase.ESTIMATE : Phase.ACTUAL))
                                .toList())
                        .changeReason("催しの規模による。")
                        .build())
                .build();
    }

    private Indicator indicator(FiscalYear year, int position) {
        return Indicator.builder()
                .name("参加者数")
                .category(IndicatorCategory.OUTCOME)
                .unit("人")
                .addValues(
                        value(year.plusYears(-1), Phase.ACTUAL, participants.get(position)),
                        value(year, Phase.ACTUAL, participants.get(position + 1)),
                        value(year.plusYears(1), Phase.TARGET, participants.get(position + 2)))
                .build();
    }

    private static IndicatorValue value(FiscalYear year, Phase phase, int number) {
        return IndicatorValue.of(year, phase, BigDecimal.valueOf(number));
    }

    private CostYear costYear(int index, Phase phase) {
        Figures figures = years.get(index);
        int projectTotal =
                figures.funding.values().stream().mapToInt(Integer::intValue).sum();
        int personnelTotal = HOURLY_RATES
                        .get(index)
                        .multiply(BigDecimal.valueOf(figures.hours))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()
                + figures.otherStaff;
        Map<FundingSource, MonetaryAmount> funding = new EnumMap<>(FundingSource.class);
        figures.funding.forEach((source, number) -> funding.put(source, amount(number)));
        return CostYear.builder()
                .fiscalYear(FIRST_YEAR.plusYears(index))
                .phase(phase)
                .funding(funding)
                .projectTotal(amount(projectTotal))
                .personnel(Personnel.builder()
                        .regularStaff(BigDecimal.valueOf(2))
                        .hours(BigDecimal.valueOf(figures.hours))
                        .otherStaff(amount(figures.otherStaff))
                        .total(amount(personnelTotal))
                        .build())
                .total(amount(projectTotal + personnelTotal))
                .build();
    }

    private static MonetaryAmount amount(int thousandYen) {
        return UNIT.amount(BigDecimal.valueOf(thousandYen));
    }
}
