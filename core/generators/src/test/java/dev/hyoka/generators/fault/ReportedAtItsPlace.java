package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.RuleId;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleContext;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a fault promises: its rule reports it at its place, where it had nothing to report before. */
final class ReportedAtItsPlace {

    /** Each rule alone: the others have no say in what it finds, and would take their time. */
    private static final Map<RuleId, RuleSet> RULES = StandardRules.all().stream()
            .collect(Collectors.toMap(rule -> rule.metadata().id(), rule -> RuleSet.of(List.of(rule))));

    private ReportedAtItsPlace() {}

    /** The faults of sheets whose rules look at sums, labour and trends. */
    static List<Fault> ofFigures() {
        return Faults.all().stream()
                .filter(fault ->
                        List.of("TOT", "LAB", "TRD").contains(fault.rule().family()))
                .toList();
    }

    static void check(Faulty faulty, List<? extends Document> valid) {
        assertThat(findings(faulty, valid))
                .as("%s before, at %s", faulty.fault(), faulty.reported())
                .isEmpty();
        assertThat(findings(faulty, faulty.documents()))
                .as("%s after %s, at %s", faulty.fault(), faulty.touched(), faulty.reported())
                .isNotEmpty();
    }

    private static List<Finding> findings(Faulty faulty, List<? extends Document> documents) {
        Spot reported = faulty.reported();
        DocumentRef document = RuleContext.refTo(documents.get(reported.document()));
        return RULES.get(faulty.fault().rule()).with(faulty.profile()).check(documents).findings(document).stream()
                .filter(finding -> finding.location().equals(reported.location()))
                .toList();
    }
}
