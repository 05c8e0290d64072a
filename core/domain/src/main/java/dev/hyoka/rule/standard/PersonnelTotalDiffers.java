package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.Conventions;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.cost.Equation;
import dev.hyoka.rule.cost.TotalRule;
import java.util.Optional;

/** TOT-02: 人件費計(B) is not what the municipality's rates make of the hours or the staff. */
final class PersonnelTotalDiffers extends TotalRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("TOT-02")
            .severity(Severity.ERROR)
            .title(Text.of(
                    "人件費計(B)が単価から求めた額と一致しない",
                    "The personnel cost total differs from what the municipality's rate implies"))
            .description(Text.of(
                    "年度ごとに、記載された人件費計(B)を、業務時間×時間単価+その他職員人件費と比べます。"
                            + "時間単価がなく1人当たりの年間単価があれば、正規職員数×年間単価を用います。"
                            + "単価はプロファイルに書きます。端数処理で生じうる差は誤りとしません。"
                            + "単価のわかる年度がなければ対象外です。",
                    "Compares, year by year, the stated personnel cost total (B) with hours × hourly rate + other staff"
                            + " cost; where no hourly rate is known but the rate of a full-time post is, with regular"
                            + " staff × that rate. The rates stand in the profile. A difference that rounding explains"
                            + " is no contradiction. Not applicable if no rate is known for any year."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.RATES)
            .keeps(KEEPS)
            .build();
    private static final Text ADVICE = Text.of(
            "業務時間、その他職員人件費、人件費計のどれが誤りかを、プロファイルの単価とあわせて確認してください。",
            "Check whether the hours or staff, the other staff cost, the total, or the profile's rate is wrong.");
    private static final Message NO_RATE = Message.of(
                    "人件費の単価がプロファイルにありません。", "The profile states no rate for personnel cost.")
            .build();

    PersonnelTotalDiffers() {
        super(METADATA, ADVICE);
    }

    @Override
    protected Optional<Equation> equation(CostYear year, Conventions conventions) {
        return Equation.personnelTotal(year, conventions);
    }

    @Override
    protected Message nothingToCompare(Conventions conventions) {
        return conventions.hasRates() ? super.nothingToCompare(conventions) : NO_RATE;
    }
}
