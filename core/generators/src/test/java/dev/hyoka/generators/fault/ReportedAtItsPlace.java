package dev.hyoka.generators.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.finding.DocumentRef;
import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Location;
import dev.hyoka.finding.RuleId;
import dev.hyoka.form.Head;
import dev.hyoka.model.Document;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.standard.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a fault promises: its rule reports it at its place, where it had nothing to report before. */
final class ReportedAtItsPlace {

    /** Each rule alone: the others have no say in what it finds, and would take their time. */
    private static final Map<RuleId, RuleSet> RULES = StandardRules.all().stream()
            .collect(Collectors.toMap(rule -> rule.metadata().id(), rule -> RuleSet.of(List.of(rule))));

    private ReportedAtItsPlace() {}

    /** Where a finding stands. */
    private record Place(DocumentRef document, Location location) {}

    /** Puts a fault in at all places, or at as many as wanted, and returns how many that were. */
    static int check(Fault fault, List<? extends Document> valid, int most) {
        Set<Place> before = places(RULES.get(fault.rule()), valid);
        List<Faulty> all = fault.in(valid).toList();
        // Spread over all of them, for the first ones all lie in the first sheet
        int step = Math.max(1, all.size() / most);
        for (int i = 0; i < all.size(); i += step) {
            check(all.get(i), valid, before);
        }
        return all.size();
    }

    private static void check(Faulty faulty, List<? extends Document> valid, Set<Place> before) {
        Spot reported = faulty.reported();
        Place place = new Place(Head.refTo(faulty.documents().get(reported.document())), reported.location());
        assertThat(faulty.documents()).as(faulty.fault().name()).isNotEqualTo(valid);
        assertThat(before).as("%s, before", faulty.fault().name()).doesNotContain(place);
        assertThat(places(RULES.get(faulty.fault().rule()).with(faulty.profile()), faulty.documents()))
                .as("%s at %s", faulty.fault().name(), faulty.touched())
                .contains(place);
    }

    private static Set<Place> places(RuleSet rules, List<? extends Document> documents) {
        return rules.check(documents).findings().stream()
                .map((Function<Finding, Place>) finding -> new Place(finding.document(), finding.location()))
                .collect(Collectors.toSet());
    }
}
