package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument.Term;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.rule.Judgement;
import dev.hyoka.rule.Need;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.SetRule;
import dev.hyoka.rule.Settings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** CON-03: a text that every sheet should have, or the grade, is not stated. */
final class TextNotStated implements SetRule<FormRows.Sheet<TextNotStated.Row>, FormRows<TextNotStated.Row>> {

    private static final RuleMetadata METADATA = RuleMetadata.builder("CON-03")
            .severity(Severity.WARNING)
            .title(Text.of("記述欄または進捗度が記載されていない", "A text or the progress grade is not stated"))
            .description(Text.of(
                    "事業目的・概要、事業スケジュール(当初)、進捗状況、進捗度、今後の方向性の説明のうち、記載のないものを知らせます。"
                            + "進捗度は、記号がなくても言葉で記載されていればよいものとします。"
                            + "3枚以上のシートのどれにも記載がない欄は、様式にないとみなして対象外とします。",
                    "Finds what is not stated of purpose, planned schedule, progress text, progress grade and the"
                            + " explanation of the direction. A grade in words is a grade. Not applicable to a row that"
                            + " none of at least 3 sheets states: then it is not on the form."))
            .addKinds(DocumentKind.MANAGEMENT_SHEET)
            .addNeeds(Need.SET)
            .keeps(Text.of("記述欄と進捗度の記載の有無", "which of the texts and the grade are stated"))
            .build();

    private static final Message NOT_ON_FORM = Message.of(
                    "どのシートにも記述欄と進捗度の記載がなく、様式にこれらの欄がないとみられます。",
                    "None of the sheets states any of the texts or a grade: the form seems to have no such rows.")
            .build();

    /** The rows that are looked at, in the form's order. */
    enum Row {
        PURPOSE("事業目的・概要", "purpose"),
        PLANNED_SCHEDULE("事業スケジュール(当初)", "planned schedule"),
        PROGRESS("進捗状況", "progress text"),
        GRADE("進捗度", "progress grade"),
        DIRECTION("今後の方向性の説明", "explanation of the direction");

        private final String ja;
        private final String en;

        Row(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        private Location place() {
            return switch (this) {
                case PURPOSE -> Places.PURPOSE;
                case PLANNED_SCHEDULE -> Places.PLANNED_SCHEDULE;
                case PROGRESS -> Places.PROGRESS_TEXT;
                case GRADE -> Places.GRADE;
                case DIRECTION -> Places.DIRECTION_TEXT;
            };
        }

        private boolean isStated(ManagementSheet sheet) {
            return switch (this) {
                case PURPOSE -> sheet.purpose().isPresent();
                case PLANNED_SCHEDULE -> sheet.plannedSchedule().isPresent();
                case PROGRESS -> sheet.progress().flatMap(Progress::text).isPresent();
                case GRADE ->
                    sheet.progress().flatMap(Progress::grade).isPresent()
                            || sheet.progress().flatMap(Progress::label).isPresent();
                case DIRECTION -> sheet.direction().flatMap(Direction::text).isPresent();
            };
        }
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public FormRows.Sheet<Row> note(RuleContext context) {
        Set<Row> stated = EnumSet.noneOf(Row.class);
        for (Row row : Row.values()) {
            if (row.isStated(context.managementSheet())) {
                stated.add(row);
            }
        }
        return new FormRows.Sheet<>(context.managementSheet().fiscalYear(), stated);
    }

    @Override
    public FormRows<Row> gather(List<FormRows.Sheet<Row>> notes, Settings settings) {
        return FormRows.of(notes);
    }

    @Override
    public Judgement judge(FormRows.Sheet<Row> own, FormRows<Row> form, Settings settings) {
        Judgement.Collector collector = Judgement.collect();
        for (Row row : Row.values()) {
            if (!form.lacks(own.fiscalYear(), row)) {
                collector.examined();
                if (!own.stated().contains(row)) {
                    collector.observed(missing(row), row.place());
                }
            }
        }
        return collector.orNotApplicable(NOT_ON_FORM);
    }

    private static Message missing(Row row) {
        return Message.of(
                        "{row}が記載されていません。記入漏れでないか確認してください。", "The {row} is not stated. Check whether it was forgotten.")
                .with("row", new Term(row.place().toString(), Text.of(row.ja, row.en)))
                .build();
    }
}
