package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Argument.Quote;
import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Observation;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.form.Terms;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.DocumentRule;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.standard.NamedYears.Span;
import dev.hyoka.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/** CON-04: 事業スケジュール(当初) names fiscal years, but not the sheet's own. */
final class ScheduleOfAnotherYear implements DocumentRule {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-04")
            .severity(Severity.WARNING)
            .title(Text.of("事業スケジュール(当初)が別の年度のものである", "The planned schedule is that of another fiscal year"))
            .description(Text.of(
                    "事業スケジュール(当初)に書かれた年度や年月を読み取り、シートの年度が含まれているかを調べます。"
                            + "年月は会計年度に直し(令和2年3月は令和元年度)、期間はその間の年度をすべて含むものとします。"
                            + "月のない「令和2年」は、令和元年度と令和2年度のどちらでもよいものとします。"
                            + "スケジュールの記載がない場合や、年度の読み取れる言葉がない場合は対象外です。",
                    "Reads the fiscal years and months that the planned schedule names and looks for the sheet's own year"
                            + " among them. A month counts to its fiscal year (March 2020 is fiscal 2019), a range"
                            + " includes what lies between, and a calendar year without a month may be either of its two"
                            + " fiscal years. Not applicable if there is no planned schedule or it names no year."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .build();

    private static final Message NOT_STATED = Message.of(
                    "事業スケジュール(当初)の記載がありません。", "The planned schedule is not stated.")
            .build();
    private static final Message NO_YEARS = Message.of(
                    "事業スケジュール(当初)に年度の記載がありません。", "The planned schedule names no fiscal year.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Judgement judge(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        Optional<String> schedule = sheet.plannedSchedule();
        if (schedule.isEmpty()) {
            return Judgement.notApplicable(NOT_STATED);
        }
        FiscalYear own = sheet.fiscalYear();
        List<Span> spans = NamedYears.in(schedule.get());
        if (spans.isEmpty()) {
            return Judgement.notApplicable(NO_YEARS);
        }
        if (spans.stream().anyMatch(span -> span.contains(own)) || NamedYears.speaksOfItsOwn(schedule.get())) {
            return Judgement.passed(spans.size());
        }
        Message message = Message.of(
                        "事業スケジュール(当初)に書かれた時期は「{stated}」({years})で、このシートの年度({own})が含まれていません。"
                                + "別の年度のスケジュールが残っていないか確認してください。",
                        "The planned schedule names “{stated}” ({years}), but not the sheet's own year, {own}. Check"
                                + " whether the schedule of another year was left standing.")
                .with("stated", new Argument.Series(words(spans)))
                .with("years", new Argument.Series(years(spans)))
                .with("own", Terms.year(own))
                .build();
        return new Judgement.Examined(spans.size(), List.of(Observation.of(message, Places.PLANNED_SCHEDULE)));
    }

    private static List<Argument> words(List<Span> spans) {
        return spans.stream()
                .map(Span::words)
                .distinct()
                .<Argument>map(Quote::new)
                .toList();
    }

    private static List<Argument> years(List<Span> spans) {
        return spans.stream()
                .<Argument>map(ScheduleOfAnotherYear::years)
                .distinct()
                .toList();
    }

    private static Term years(Span span) {
        Term from = Terms.year(FiscalYear.of(span.from()));
        Term to = Terms.year(FiscalYear.of(span.to()));
        if (span.from() == span.to()) {
            return from;
        }
        String code = from.code() + ".." + to.code();
        if (span.from() == FiscalYear.MIN) {
            return new Term(
                    code, Text.of(to.words().ja() + "まで", "up to " + to.words().en()));
        }
        if (span.to() == FiscalYear.MAX) {
            return new Term(
                    code,
                    Text.of(from.words().ja() + "から", "from " + from.words().en()));
        }
        return new Term(
                code,
                Text.of(
                        from.words().ja() + "から" + to.words().ja() + "まで",
                        from.words().en() + " to " + to.words().en()));
    }
}
