package dev.hyoka.rule.standard;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.CostRow;
import dev.hyoka.form.Terms;
import dev.hyoka.model.Cost;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Parameter;
import dev.hyoka.rule.Reasons;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** LAB-03: more 業務時間 for each of 正規職員数 than a person works in a year. */
final class HoursBeyondWorkingYear implements DocumentRule {

    /** The most hours that a person works in a year, unless a profile says otherwise. */
    static final BigDecimal WORKING_YEAR = BigDecimal.valueOf(2_300);

    private static final Parameter HOURS = Parameter.number(
            "hours",
            WORKING_YEAR.toPlainString(),
            "1",
            "8784",
            Text.of("1人が1年間に働く時間の上限", "the most hours that a person works in a year"));

    private static final RuleMetadata METADATA = RuleMetadata.builder("LAB-03")
            .severity(Severity.INFO)
            .title(Text.of("職員1人当たりの業務時間が1年分を超える", "More hours for each of the regular staff than a working year has"))
            .description(Text.of(
                    "年度ごとに、業務時間を正規職員数で割り、1人当たりの時間がhoursを超えるものを知らせます。" + "両方が0より大きい年度がなければ対象外です。",
                    "Divides, year by year, the hours by the regular staff and tells of those above the parameter hours."
                            + " Not applicable if no year states both above 0."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addParameters(HOURS)
            .build();

    private static final Message NOT_BOTH = Message.of(
                    "正規職員数と業務時間がともに記載された年度がありません。", "In no year are both regular staff and hours stated.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        Optional<Cost> cost = context.managementSheet().cost();
        if (cost.isEmpty()) {
            return Judgement.notApplicable(Reasons.NO_COST_TABLE);
        }
        BigDecimal limit = context.settings().number(HOURS);
        Judgement.Collector collector = Judgement.collect();
        for (CostYear year : cost.get().years()) {
            BigDecimal staff = CostRow.REGULAR_STAFF.in(year).orElse(BigDecimal.ZERO);
            BigDecimal hours = CostRow.HOURS.in(year).orElse(BigDecimal.ZERO);
            if (staff.signum() > 0 && hours.signum() > 0) {
                collector.examined();
                if (hours.compareTo(staff.multiply(limit)) > 0) {
                    String place = cost.get().place(year);
                    Message message = Message.of(
                                    "{year}の業務時間は{stated}時間、正規職員数は{staff}人と記載されており、1人当たり{each}時間となって、"
                                            + "1年間に働く時間の目安({limit}時間)を超えます。桁や人数に誤りがないか確認してください。",
                                    "{year}: hours are stated as {stated} and regular staff as {staff}, which makes {each}"
                                            + " hours a person, more than a working year of {limit} hours. Check the figures.")
                            .with("year", Terms.year(cost.get(), year))
                            .with("stated", hours)
                            .with("staff", staff)
                            // Upwards, so that what is above the limit never reads as the limit
                            .with("each", hours.divide(staff, 1, RoundingMode.UP))
                            .with("limit", limit)
                            .build();
                    collector.observed(message, CostRow.HOURS.location(place), CostRow.REGULAR_STAFF.location(place));
                }
            }
        }
        return collector.orNotApplicable(NOT_BOTH);
    }
}
