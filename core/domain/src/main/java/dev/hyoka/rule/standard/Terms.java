package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.FundingSource;
import dev.hyoka.model.Phase;
import dev.hyoka.money.AmountUnit;

/** The words of the form, as the rules' messages use them. */
final class Terms {

    static final Term PROJECT_TOTAL = new Term("projectTotal", Text.of("事業費計(A)", "project cost total (A)"));
    static final Term PERSONNEL_TOTAL = new Term("personnelTotal", Text.of("人件費計(B)", "personnel cost total (B)"));
    static final Term TOTAL_COST = new Term("total", Text.of("トータルコスト(A+B)", "total cost (A+B)"));

    static final Message NO_COST_TABLE =
            Message.of("事業費・人件費の表がありません。", "The sheet has no table of costs.").build();

    private Terms() {}

    /** 令和2年度(実績), fiscal 2020 (R2, actual); programs know it by its place in the cost table. */
    static Term year(Cost cost, CostYear year) {
        Text phase = phase(year.phase());
        return new Term(
                cost.place(year),
                Text.of(
                        year.fiscalYear().toLongText() + "(" + phase.ja() + ")",
                        "Fiscal " + year.fiscalYear() + " (" + year.fiscalYear().toShortText() + ", " + phase.en()
                                + ")"));
    }

    /** 千円, thousand yen; a unit without a name of its own is written as a factor: ×5000 JPY. */
    static Term unit(AmountUnit unit) {
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

    static Term source(FundingSource source) {
        Text words = switch (source) {
            case NATIONAL -> Text.of("国庫支出金", "national disbursements");
            case PREFECTURAL -> Text.of("県支出金", "prefectural disbursements");
            case BONDS -> Text.of("地方債", "local bonds");
            case OTHER -> Text.of("その他", "other");
            case GENERAL -> Text.of("一般財源", "general revenue");
        };
        return new Term(source.code(), words);
    }

    private static Text phase(Phase phase) {
        return switch (phase) {
            case ACTUAL -> Text.of("実績", "actual");
            case ESTIMATE -> Text.of("見込", "estimate");
            case TARGET -> Text.of("目標", "target");
            case BUDGET -> Text.of("予算", "budget");
        };
    }
}
