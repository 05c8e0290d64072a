package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Places;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.PrintedNumber;
import dev.hyoka.model.Cost;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import dev.hyoka.time.FiscalYear;
import java.util.Optional;

/** Reads the form of a management sheet. */
final class ManagementReading {

    private final FormReader reader;
    private final FormFields fields;
    private final IndicatorReading indicators;
    private final CostReading cost;

    ManagementReading(FormReader reader) {
        this.reader = reader;
        this.fields = new FormFields(reader);
        this.indicators = new IndicatorReading(reader);
        this.cost = new CostReading(reader, fields);
    }

    /** The document; empty, with a problem, if it has no name or no year. */
    Optional<ManagementSheet> read() {
        reader.records().forEach(this::take);
        Optional<FiscalYear> year = fields.fiscalYear();
        Optional<String> name = fields.text(Slot.NAME);
        Optional<Cost> costs = cost.cost();
        if (name.isEmpty()) {
            reader.problem(
                    Severity.ERROR,
                    "no-name",
                    Message.of(
                                    "重点事業名が空欄のため、このシートは読めませんでした。事業名を書いてください。",
                                    "The project has no name, so that this sheet could not be read. Write its name.")
                            .build(),
                    Places.NAME);
        }
        if (name.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ManagementSheet.builder()
                .id(fields.text(Slot.ID))
                .fiscalYear(year.get())
                .name(name.get())
                .policy(fields.text(Slot.POLICY).flatMap(CellPolicy::parseName))
                .organizationalGoal(goal())
                .department(fields.text(Slot.DEPARTMENT))
                .division(fields.text(Slot.DIVISION))
                .purpose(fields.text(Slot.PURPOSE))
                .indicators(indicators.indicators())
                .plannedSchedule(fields.text(Slot.PLANNED_SCHEDULE))
                .progress(progress())
                .direction(direction())
                .cost(costs)
                .attributes(fields.attributes())
                .build());
    }

    private void take(FormRecord record) {
        switch (record.row()) {
            case FISCAL_YEAR -> {
                fields.take(record, Slot.FISCAL_YEAR);
                fields.origin(record);
            }
            case NAME -> fields.take(record, Slot.NAME, Slot.ID);
            case POLICY -> fields.take(record, Slot.POLICY, Slot.ORGANIZATIONAL_GOAL);
            case DEPARTMENT -> fields.take(record, Slot.DEPARTMENT, Slot.DIVISION);
            case PURPOSE -> fields.take(record, Slot.PURPOSE);
            case PROGRESS -> fields.take(record, Slot.PLANNED_SCHEDULE, Slot.PROGRESS, Slot.GRADE);
            case DIRECTION -> fields.take(record, Slot.DIRECTION, Slot.DIRECTION_TEXT);
            case ATTRIBUTE -> fields.attribute(record);
            default -> {
                indicators.take(record);
                cost.take(record);
            }
        }
    }

    private Optional<Boolean> goal() {
        Optional<String> text = fields.text(Slot.ORGANIZATIONAL_GOAL);
        if (text.filter(PrintedNumber::isDash).isPresent()) {
            return Optional.of(false);
        }
        return fields.choice(CellChoice.YES_OR_NO, Slot.ORGANIZATIONAL_GOAL, reader.records())
                .value();
    }

    private Optional<Progress> progress() {
        CellChoice.Chosen<ProgressGrade> grade = fields.choice(CellChoice.GRADE, Slot.GRADE, reader.records());
        return Optional.of(new Progress(grade.value(), grade.label(), fields.text(Slot.PROGRESS)));
    }

    private Optional<Direction> direction() {
        CellChoice.Chosen<DirectionCode> chosen = fields.choice(CellChoice.DIRECTION, Slot.DIRECTION, reader.records());
        boolean otherAlone = chosen.value().equals(Optional.of(DirectionCode.OTHER))
                && chosen.label().isEmpty();
        Optional<String> label = otherAlone ? fields.text(Slot.DIRECTION) : chosen.label();
        return Optional.of(new Direction(chosen.value(), label, fields.text(Slot.DIRECTION_TEXT)));
    }
}
