package dev.hyoka.generators.anything;

import dev.hyoka.generators.draw.Draws;
import dev.hyoka.generators.draw.HostileText;
import dev.hyoka.model.Direction;
import dev.hyoka.model.DirectionCode;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.model.Progress;
import dev.hyoka.model.ProgressGrade;
import java.util.List;
import java.util.Optional;

/** Management sheets, and documents of either kind. */
public final class ManagementForm {

    private static final List<ProgressGrade> GRADES = List.of(ProgressGrade.values());
    private static final List<DirectionCode> DIRECTIONS = List.of(DirectionCode.values());

    private ManagementForm() {}

    public static Document document(Draws draws) {
        return draws.chance(500) ? GoalForm.sheet(draws) : sheet(draws);
    }

    public static ManagementSheet sheet(Draws draws) {
        return new ManagementSheet(
                Parts.text(draws),
                draws.part(Numbers::year),
                draws.part(HostileText::text),
                Parts.text(draws),
                draws.optional(Parts.OFTEN, each -> each.chance(500)),
                Parts.text(draws),
                Parts.text(draws),
                Parts.text(draws),
                draws.list(0, 3, Indicators::indicator),
                Parts.text(draws),
                draws.optional(Parts.OFTEN, ManagementForm::progress),
                draws.optional(Parts.OFTEN, ManagementForm::direction),
                draws.optional(Parts.OFTEN, Costs::cost),
                Parts.attributes(draws));
    }

    public static Progress progress(Draws draws) {
        return new Progress(draws.optional(Parts.OFTEN, each -> each.of(GRADES)), Parts.text(draws), Parts.text(draws));
    }

    public static Direction direction(Draws draws) {
        Optional<DirectionCode> code = draws.optional(Parts.OFTEN, each -> each.of(DIRECTIONS));
        Optional<String> label = code.equals(Optional.of(DirectionCode.OTHER))
                ? Optional.of(draws.part(HostileText::text))
                : Parts.text(draws);
        return new Direction(code, label, Parts.text(draws));
    }
}
