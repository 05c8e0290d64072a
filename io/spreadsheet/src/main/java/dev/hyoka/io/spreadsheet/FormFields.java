package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.time.FiscalYear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form that occur once, and those that any form has. */
final class FormFields {

    private final FormReader reader;
    private final Map<Location, String> texts = new HashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    FormFields(FormReader reader) {
        this.reader = reader;
    }

    /** Takes what fields of a row state; a field that is stated already stays as it is. */
    void take(FormRecord record, Slot... slots) {
        for (Slot slot : slots) {
            int column = reader.column(slot.value().from());
            Optional<String> text = reader.text(record, column, slot.place());
            if (text.isPresent() && texts.putIfAbsent(slot.place(), text.get()) != null) {
                stated(record, column, slot.place());
            }
        }
    }

    private void stated(FormRecord record, int column, Location place) {
        reader.problem(
                Severity.WARNING,
                "stated-twice",
                Message.of(
                        "この項目は2か所に記載があります。先の記載をとり、「{text}」は読みませんでした。一方を消してください。",
                        "This is stated in two places. The first one was taken, and “{text}” was not read. Remove one of them."),
                record,
                column,
                place);
    }

    Optional<String> text(Slot slot) {
        return Optional.ofNullable(texts.get(slot.place()));
    }

    /** The fiscal year, or the one that the reading was told; empty, with a problem, if neither is there. */
    Optional<FiscalYear> fiscalYear() {
        Optional<String> text = text(Slot.FISCAL_YEAR);
        Optional<FiscalYear> year = text.flatMap(FormFields::year);
        if (year.isPresent()) {
            return year;
        }
        Optional<FiscalYear> given = reader.options().fiscalYear();
        Message.Builder message = given.isPresent()
                ? Message.of(
                        "年度の欄に年度がないため、指定された年度としました。令和2年度のように書いてください。",
                        "No fiscal year stands in its field; the one that was given was taken. Write it there, such as 令和2年度 or 2020.")
                : Message.of(
                        "年度の欄に年度がないため、このシートは読めませんでした。令和2年度のように書いてください。",
                        "No fiscal year stands in its field, so that this sheet could not be read. Write it there, such as 令和2年度 or 2020.");
        reader.problem(
                given.isPresent() ? Severity.WARNING : Severity.ERROR,
                "no-fiscal-year",
                message.build(),
                Places.FISCAL_YEAR);
        return given;
    }

    /** A year as it stands in a title: 令和2年度, or 令和2年度分. */
    static Optional<FiscalYear> year(String text) {
        String year = text.strip();
        return FiscalYear.tryParse(year.endsWith("分") ? year.substring(0, year.length() - 1) : year);
    }

    /** A label and a text. */
    void attribute(FormRecord record) {
        int labelColumn = reader.column(1);
        Optional<String> label = reader.text(record, labelColumn, Location.of("attributes"));
        if (label.isEmpty()) {
            return; // What stands beside it is a cell that was not read
        }
        int column = reader.column(3);
        Optional<String> text = reader.text(record, column, Places.attribute(label.get()));
        if (text.isPresent() && attributes.putIfAbsent(label.get(), text.get()) != null) {
            stated(record, column, Places.attribute(label.get()));
        }
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** A choice from a list with words of its own; what the list lacks is a problem. */
    <T> CellChoice.Chosen<T> choice(CellChoice<T> choice, Slot slot, List<FormRecord> records) {
        Optional<String> text = text(slot);
        if (text.isEmpty() || text.get().isBlank() || PrintedNumber.isDash(text.get())) {
            return new CellChoice.Chosen<>(Optional.empty(), Optional.empty());
        }
        CellChoice.Chosen<T> chosen = choice.parse(text.get());
        if (chosen.value().isEmpty() && Quoted.inner(text.get()).isEmpty()) {
            for (FormRecord record : records) {
                if (record.row() == slot.row()) {
                    notInList(reader, record, reader.column(slot.value().from()), slot.place());
                }
            }
        }
        return chosen;
    }

    static void notInList(FormReader reader, FormRecord record, int column, Location place) {
        reader.problem(
                Severity.WARNING,
                "not-in-list",
                Message.of(
                        "「{text}」は選択肢にありません。一覧から選んでください。",
                        "“{text}” is none of the choices. Choose one from the list."),
                record,
                column,
                place);
    }

    /** Where the whole document stands. */
    void origin(FormRecord title) {
        reader.origin(Location.ROOT, title, reader.column(1));
    }
}
