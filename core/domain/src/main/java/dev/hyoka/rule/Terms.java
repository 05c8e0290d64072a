package dev.hyoka.rule;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.IndicatorValue;
import dev.hyoka.model.Phase;
import dev.hyoka.model.Polarity;
import dev.hyoka.money.AmountUnit;
import dev.hyoka.time.FiscalMonth;
import dev.hyoka.time.FiscalYear;
import java.util.Locale;

/** The words of the sheets, as messages use them: a code for programs, and how it is written in each language. */
public final class Terms {

    /** The reason why a rule over the cost table is not applicable to a sheet without one. */
    public static final Message NO_COST_TABLE =
            Message.of("事業費・人件費の表がありません。", "The sheet has no table of costs.").build();

    /** The reason why a rule over the indicators is not applicable to a sheet without one. */
    public static final Message NO_INDICATOR =
            Message.of("指標がありません。", "The sheet has no indicator.").build();

    private Terms() {}

    /**
     * Returns a fiscal year.
     *
     * @param year the year
     * @return for example 令和2年度, fiscal 2020 (R2), with the code 2020
     */
    public static Term year(FiscalYear year) {
        return new Term(
                year.toString(), Text.of(year.toLongText(), "fiscal " + year + " (" + year.toShortText() + ")"));
    }

    /**
     * Returns a year of a cost table; programs know it by its place there.
     *
     * @param cost the cost table
     * @param year one of its years
     * @return for example 令和2年度(実績), Fiscal 2020 (R2, actual), with the code 2020
     */
    public static Term year(Cost cost, CostYear year) {
        return year(cost.place(year), year.fiscalYear(), year.phase());
    }

    /**
     * Returns a year of an indicator; programs know it by its place there.
     *
     * @param indicator the indicator
     * @param value one of its values
     * @return for example 令和3年度(目標), Fiscal 2021 (R3, target), with the code 2021
     */
    public static Term year(Indicator indicator, IndicatorValue value) {
        return year(indicator.place(value), value.fiscalYear(), value.phase());
    }

    /**
     * Returns a year of a table; programs know it by its place there.
     *
     * @param place the year's place in the table
     * @param year the year
     * @param phase the phase of the year's figures
     * @return for example 令和3年度(見込), Fiscal 2021 (R3, estimate), with the code 2021
     */
    public static Term year(String place, FiscalYear year, Phase phase) {
        Text words = phase(phase).words();
        return new Term(
                place,
                Text.of(
                        year.toLongText() + "(" + words.ja() + ")",
                        "Fiscal " + year + " (" + year.toShortText() + ", " + words.en() + ")"));
    }

    /**
     * Returns a year of a table as it stands within a sentence.
     *
     * @param place its place in the table
     * @param year the year
     * @param phase whether it came about, is expected, or is aimed at
     * @return for example 令和2年度(実績), fiscal 2020 (R2, actual), with the place as its code
     */
    public static Term yearInSentence(String place, FiscalYear year, Phase phase) {
        Text words = year(place, year, phase).words();
        return new Term(place, Text.of(words.ja(), words.en().replaceFirst("^Fiscal", "fiscal")));
    }

    /**
     * Returns a unit of amounts.
     *
     * @param unit the unit
     * @return for example 千円, thousand yen; a unit without a name of its own is written as a factor: × 5000 JPY
     */
    public static Term unit(AmountUnit unit) {
        Text words = Text.of("×" + unit, "× " + unit);
        if (unit.currency().getCurrencyCode().equals("JPY")) {
            if (unit.multiple() == 1) {
                words = Text.of("円", "yen");
            } else if (unit.multiple() == 1_000) {
                words = Text.of("千円", "thousand yen");
            } else if (unit.multiple() == 10_000) {
                words = Text.of("万円", "ten thousand yen");
            } else if (unit.multiple() == 1_000_000) {
                words = Text.of("百万円", "million yen");
            } else if (unit.multiple() == 100_000_000) {
                words = Text.of("億円", "hundred million yen");
            }
        }
        return new Term(unit.toString(), words);
    }

    /**
     * Returns a month.
     *
     * @param month the month
     * @return for example 4月, April, with the code 4
     */
    public static Term month(FiscalMonth month) {
        String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        return new Term(Integer.toString(month.number()), Text.of(month.number() + "月", name));
    }

    /**
     * Returns a phase.
     *
     * @param phase the phase
     * @return for example 実績, actual
     */
    public static Term phase(Phase phase) {
        Text words = switch (phase) {
            case ACTUAL -> Text.of("実績", "actual");
            case ESTIMATE -> Text.of("見込", "estimate");
            case TARGET -> Text.of("目標", "target");
            case BUDGET -> Text.of("予算", "budget");
        };
        return new Term(phase.code(), words);
    }

    /**
     * Returns which way is better.
     *
     * @param polarity the polarity
     * @return for example 多いほど良い, more is better
     */
    public static Term polarity(Polarity polarity) {
        Text words = switch (polarity) {
            case UP -> Text.of("多いほど良い", "more is better");
            case DOWN -> Text.of("少ないほど良い", "less is better");
        };
        return new Term(polarity.code(), words);
    }

    /**
     * Returns a kind of document.
     *
     * @param kind the kind
     * @return for example 重点事業マネジメントシート, management sheet
     */
    public static Term kind(DocumentKind kind) {
        Text words = switch (kind) {
            case MANAGEMENT_SHEET -> Text.of("重点事業マネジメントシート", "management sheet");
            case GOAL_SHEET -> Text.of("組織目標シート", "goal sheet");
        };
        return new Term(kind.code(), words);
    }
}
