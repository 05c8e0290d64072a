package dev.hyoka.io.json;

import dev.hyoka.model.Cost;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Indicator;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 重点事業マネジメントシート. */
final class ManagementSheetForm extends DocumentForm<ManagementSheet> {

    private final Member<String> id = optional("id", Values.TEXT);
    private final Member<String> name = required("name", Values.TEXT);
    private final Member<String> policy = optional("policy", Values.TEXT);
    private final Member<Boolean> organizationalGoal = optional("organizationalGoal", Values.FLAG);
    private final Member<String> purpose = optional("purpose", Values.TEXT);
    private final Member<List<Indicator>> indicators = optional("indicators", new Elements<>(new IndicatorForm()));
    private final Member<String> plannedSchedule = optional("plannedSchedule", Values.TEXT);
    private final Member<Progress> progress = optional("progress", new ProgressForm());
    private final Member<Direction> direction = optional("direction", new DirectionForm());
    private final Member<Cost> cost = optional("cost", new CostForm());

    @Override
    Optional<ManagementSheet> build(Parts parts, Input input) {
        return year(parts, input)
                .map(year -> new ManagementSheet(
                        parts.find(id),
                        year,
                        parts.get(name),
                        parts.find(policy),
                        parts.find(organizationalGoal),
                        parts.find(department),
                        parts.find(division),
                        parts.find(purpose),
                        parts.list(indicators),
                        parts.find(plannedSchedule),
                        parts.find(progress),
                        parts.find(direction),
                        parts.find(cost),
                        parts.find(attributes).orElse(Map.of())));
    }

    @Override
    void writeMembers(Output output, ManagementSheet sheet) {
        writeHead(output, sheet);
        output.member(id, sheet.id());
        output.member(fiscalYear, sheet.fiscalYear());
        output.member(name, sheet.name());
        output.member(policy, sheet.policy());
        output.member(organizationalGoal, sheet.organizationalGoal());
        output.member(department, sheet.department());
        output.member(division, sheet.division());
        output.member(purpose, sheet.purpose());
        output.member(indicators, sheet.indicators());
        output.member(plannedSchedule, sheet.plannedSchedule());
        output.member(progress, sheet.progress());
        output.member(direction, sheet.direction());
        output.member(cost, sheet.cost());
        writeAttributes(output, sheet);
    }

    /** 進捗状況 and 進捗度. */
    static final class ProgressForm extends Form<Progress> {
        private final Member<ProgressGrade> grade =
                optional("grade", new Code<>(ProgressGrade.values(), ProgressGrade::code));
        private final Member<String> label = optional("label", Values.TEXT);
        private final Member<String> text = optional("text", Values.TEXT);

        @Override
        Optional<Progress> build(Parts parts, Input input) {
            return Optional.of(new Progress(parts.find(grade), parts.find(label), parts.find(text)));
        }

        @Override
        void writeMembers(Output output, Progress progress) {
            output.member(grade, progress.grade());
            output.member(label, progress.label());
            output.member(text, progress.text());
        }
    }

    /** 今後の方向性. */
    static final class DirectionForm extends Form<Direction> {
        private final Member<DirectionCode> code =
                optional("code", new Code<>(DirectionCode.values(), DirectionCode::code));
        private final Member<String> label = optional("label", Values.TEXT);
        private final Member<String> text = optional("text", Values.TEXT);

        @Override
        Optional<Direction> build(Parts parts, Input input) {
            if (parts.find(code).filter(DirectionCode.OTHER::equals).isPresent() && !parts.has(label)) {
                input.tell(
                        Fault.NO_LABEL, parts.place(code), message -> message.with("code", DirectionCode.OTHER.code()));
                return Optional.empty();
            }
            return Optional.of(new Direction(parts.find(code), parts.find(label), parts.find(text)));
        }

        @Override
        void writeMembers(Output output, Direction direction) {
            output.member(code, direction.code());
            output.member(label, direction.label());
            output.member(text, direction.text());
        }
    }
}
