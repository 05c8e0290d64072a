package dev.hyoka.layout;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Text;
import dev.hyoka.model.Phase;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fiscal years that a layout names, with their phase. */
final class YearsForm {

    /** More than any table has. */
    private static final int MOST = 100;

    private static final Text YEARS =
            Text.of("年度、年度の範囲または一覧(例: H27-R2)", "fiscal years, such as R2, H27-R2 or [H30, R1, R2]");
    private static final Text PHASES =
            Text.of("actual(実績、決算)、estimate(見込)、target(目標、計画)、budget(予算)のいずれか", "actual, estimate, target or budget");

    private final Complaints complaints;

    YearsForm(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The years, in the order in which they are named; none if there is a mistake. */
    List<FiscalYear> years(Fields fields) {
        return years(fields.required("years"));
    }

    /** The same of what stands somewhere. */
    List<FiscalYear> years(Optional<Node> stated) {
        List<FiscalYear> years = new ArrayList<>();
        for (Node node : ReferenceForm.elements(stated)) {
            List<FiscalYear> named = Fields.value(node, "years", YEARS, YearsForm::range, complaints)
                    .orElse(List.of());
            for (FiscalYear year : named) {
                if (years.contains(year)) {
                    complaints.add(
                            "year-twice",
                            node.position(),
                            Message.of("{year}が2回書かれています。", "{year} is named twice.")
                                    .with("year", year.toShortText()));
                } else {
                    years.add(year);
                }
            }
        }
        return years;
    }

    Optional<Phase> phase(Fields fields) {
        return fields.required("phase")
                .flatMap(node -> Fields.value(node, "phase", PHASES, YearsForm::phase, complaints));
    }

    /** A phase by its code, or by the word that tables print. */
    private static Optional<Phase> phase(String word) {
        return switch (word) {
            case "実績", "決算" -> Optional.of(Phase.ACTUAL);
            case "見込", "見込み", "決算見込", "決算見込み" -> Optional.of(Phase.ESTIMATE);
            case "目標", "計画" -> Optional.of(Phase.TARGET);
            case "予算", "当初予算" -> Optional.of(Phase.BUDGET);
            default -> Phase.ofCode(word);
        };
    }

    private static Optional<List<FiscalYear>> range(String text) {
        Optional<FiscalYear> one = FiscalYear.tryParse(text);
        if (one.isPresent()) {
            return Optional.of(List.of(one.get()));
        }
        String[] ends = text.split("[-–~〜~]", -1);
        Optional<FiscalYear> first = FiscalYear.tryParse(ends[0]);
        Optional<FiscalYear> last = FiscalYear.tryParse(ends[ends.length - 1]);
        if (ends.length != 2 || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int distance = last.get().year() - first.get().year();
        if (Math.abs(distance) >= MOST) {
            return Optional.empty();
        }
        List<FiscalYear> years = new ArrayList<>();
        for (int i = 0; i <= Math.abs(distance); i++) {
            years.add(first.get().plusYears(distance < 0 ? -i : i));
        }
        return Optional.of(years);
    }
}
