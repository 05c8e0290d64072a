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
            Text.of("actual、estimate、target、budgetのいずれか", "actual, estimate, target or budget");

    private final Complaints complaints;

    YearsForm(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The years, in the order in which they are named; none if there is a mistake. */
    List<FiscalYear> years(Fields fields) {
        List<FiscalYear> years = new ArrayList<>();
        for (Node node : ReferenceForm.elements(fields.required("years"))) {
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
        return fields.required("phase").flatMap(node -> Fields.value(node, "phase", PHASES, Phase::ofCode, complaints));
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
