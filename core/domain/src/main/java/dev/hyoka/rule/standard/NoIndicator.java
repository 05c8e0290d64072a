package dev.hyoka.rule.standard;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import java.util.List;
import java.util.Set;

/** CON-02: a sheet without any indicator. */
final class NoIndicator implements SetRule<FormRows.Sheet<Location>, FormRows<Location>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-02")
            .severity(Severity.WARNING)
            .title(Text.of("指標が一つもない", "No indicator"))
            .description(Text.of(
                    "指標が一つも記載されていないシートを知らせます。" + "3枚以上のシートのどれにも指標がなければ、様式にその表がないとみなして対象外とします。",
                    "Finds sheets without any indicator. Not applicable if at least 3 sheets are judged and none of them"
                            + " has one: then the form has no such table."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of("指標の有無", "whether there is an indicator"))
            .build();

    private static final Message MISSING = Message.of(
                    "指標が一つも記載されていないため、事業の成果を確かめられません。成果指標とその実績値・目標値を記入してください。",
                    "No indicator is stated, so that nothing shows what the project achieved. Enter an outcome indicator"
                            + " with its actual and target values.")
            .build();
    private static final Message NOT_ON_FORM = Message.of(
                    "どのシートにも指標の記載がなく、様式に指標の表がないとみられます。",
                    "None of the sheets has an indicator: the form seems to have no such table.")
            .build();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public FormRows.Sheet<Location> note(RuleContext context) {
        ManagementSheet sheet = context.managementSheet();
        return new FormRows.Sheet<>(
                sheet.fiscalYear(), sheet.indicators().isEmpty() ? Set.of() : Set.of(Places.INDICATORS));
    }

    @Override
    public FormRows<Location> gather(List<FormRows.Sheet<Location>> notes, Settings settings) {
        return FormRows.of(notes);
    }

    @Override
    public Judgement judge(FormRows.Sheet<Location> own, FormRows<Location> form, Settings settings) {
        if (!own.stated().isEmpty()) {
            return Judgement.passed(1);
        }
        return form.lacks(own.fiscalYear(), Places.INDICATORS)
                ? Judgement.notApplicable(NOT_ON_FORM)
                : Judgement.found(MISSING, Places.INDICATORS);
    }
}
