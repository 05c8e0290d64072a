package dev.hyoka.rule.standard;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Figure;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorCategory;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.model.SeriesBreak;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.time.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets with figures of several years, and what the rules of trends say of them. */
final class TrendSheets {

    private static final RuleSet RULES = RuleSet.of(StandardRules.all());

    private TrendSheets() {}

    /** A sheet of 平和推進事業 that is graded A and goes on. */
    static ManagementSheet sheet(int year, Indicator... indicators) {
        return ManagementSheet.builder()
                .fiscalYear(FiscalYear.of(year))
                .name("平和推進事業")
                .department("総務部")
                .division("総務課")
                .addIndicators(indicators)
                .progress(Progress.builder().grade(ProgressGrade.A).build())
                .direction(direction(DirectionCode.CONTINUE))
                .build();
    }

    static ManagementSheet costSheet(int year, CostYear... columns) {
        return sheet(year).withCost(costs(AmountUnit.THOUSAND_YEN, columns));
    }

    static Direction direction(DirectionCode code) {
        return Direction.builder().code(code).build();
    }

    static Cost costs(AmountUnit unit, CostYear... columns) {
        return Cost.builder().unit(unit).addYears(columns).build();
    }

    /** A column of the table in thousand yen that states the total cost alone. */
    static CostYear total(int year, Phase phase, String printed) {
        return total(AmountUnit.THOUSAND_YEN, year, phase, printed);
    }

    static CostYear total(AmountUnit unit, int year, Phase phase, String printed) {
        return CostYear.builder()
                .fiscalYear(FiscalYear.of(year))
                .phase(phase)
                .total(unit.amount(new BigDecimal(printed)))
                .build();
    }

    static Indicator indicator(String name, IndicatorValue... values) {
        return Indicator.builder()
                .name(name)
                .category(IndicatorCategory.OUTCOME)
                .unit("人")
                .addValues(values)
                .build();
    }

    /** Actuals of years in a row. */
    static IndicatorValue[] actuals(int firstYear, String... numbers) {
        IndicatorValue[] values = new IndicatorValue[numbers.length];
        Arrays.setAll(values, i -> actual(firstYear + i, numbers[i]));
        return values;
    }

    static IndicatorValue[] and(IndicatorValue[] values, IndicatorValue... more) {
        return Stream.concat(Stream.of(values), Stream.of(more)).toArray(IndicatorValue[]::new);
    }

    static IndicatorValue actual(int year, String number) {
        return IndicatorValue.of(FiscalYear.of(year), Phase.ACTUAL, new BigDecimal(number));
    }

    static IndicatorValue target(int year, String number) {
        return IndicatorValue.of(FiscalYear.of(year), Phase.TARGET, new BigDecimal(number));
    }

    static IndicatorValue words(int year, Phase phase, String text) {
        return new IndicatorValue(FiscalYear.of(year), phase, new Figure.Words(text));
    }

    /** 取手 and 藤代. */
    static IndicatorValue parts(int year, Phase phase, String toride, String fujishiro) {
        return new IndicatorValue(
                FiscalYear.of(year),
                phase,
                new Figure.Parts(List.of(
                        new Figure.Part("取手", new BigDecimal(toride)),
                        new Figure.Part("藤代", new BigDecimal(fujishiro)))));
    }

    static SeriesBreak breakAt(int year) {
        return new SeriesBreak(FiscalYear.of(year), Optional.empty());
    }

    static List<Finding> found(String rule, ManagementSheet... sheets) {
        Report report = RULES.check(List.of(sheets));
        if (!report.failures().isEmpty()) {
            throw new AssertionError("Rules failed: " + report.failures());
        }
        return report.findings(RuleId.parse(rule));
    }

    static Finding onlyFinding(String rule, ManagementSheet... sheets) {
        List<Finding> findings = found(rule, sheets);
        if (findings.size() != 1) {
            throw new AssertionError("One finding was expected, but there are " + findings);
        }
        return findings.get(0);
    }

    /** How the rule's look at the first sheet ended. */
    static Outcome outcome(String rule, ManagementSheet... sheets) {
        return outcomes(RULES, rule, List.of(sheets)).get(0);
    }

    static Outcome outcome(String rule, Map<String, String> parameters, ManagementSheet... sheets) {
        var choice = Profile.Choice.builder();
        parameters.forEach((name, value) -> choice.putParameters(name, new BigDecimal(value)));
        Profile profile = Profile.builder().putRules(rule, choice.build()).build();
        return outcomes(RULES.with(profile), rule, List.of(sheets)).get(0);
    }

    /** Whether each document's outcome is the same when they are given the other way round. */
    static boolean isTheSameInAnyOrder(String rule, ManagementSheet... sheets) {
        List<ManagementSheet> reversed = new ArrayList<>(List.of(sheets));
        Collections.reverse(reversed);
        List<Outcome> outcomes = new ArrayList<>(outcomes(RULES, rule, reversed));
        Collections.reverse(outcomes);
        return outcomes.equals(outcomes(RULES, rule, List.of(sheets)));
    }

    private static List<Outcome> outcomes(RuleSet rules, String rule, List<ManagementSheet> sheets) {
        return rules.check(sheets).verdicts().stream()
                .filter(verdict -> verdict.rule().equals(RuleId.parse(rule)))
                .map(Verdict::outcome)
                .toList();
    }
}
