package dev.hyoka.profile;

import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Text;
import dev.hyoka.rule.RuleMetadata;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names by which files speak of rules. */
final class RuleNames {

    private static final Text A_RULE = Text.of("規則", "rule");
    private static final Text A_RULE_OR_FAMILY = Text.of("規則・規則群", "rule or family of rules");

    private RuleNames() {}

    /** The rules that a name means: one by its id or a former one, or a family; complains if there is none. */
    static List<RuleMetadata> meant(RuleSet rules, Node.Scalar name, Complaints complaints) {
        List<RuleMetadata> meant = rules.metadata(name.text());
        if (meant.isEmpty()) {
            List<String> families = rules.metadata().stream()
                    .map(RuleMetadata::family)
                    .distinct()
                    .toList();
            complaints.unknown(
                    "unknown-rule",
                    A_RULE_OR_FAMILY,
                    name,
                    Stream.concat(families.stream(), ids(rules)).toList());
        }
        return meant;
    }

    /** The rule that an id or a former one means; complains if there is none. */
    static Optional<RuleId> rule(RuleSet rules, Node.Scalar name, Complaints complaints) {
        Optional<RuleId> rule = rules.metadata().stream()
                .filter(metadata -> metadata.isNamed(name.text()))
                .map(RuleMetadata::id)
                .findFirst();
        if (rule.isEmpty()) {
            complaints.unknown("unknown-rule", A_RULE, name, ids(rules).toList());
        }
        return rule;
    }

    /** The name as it is today: a family's, or a rule's current id. */
    static String current(List<RuleMetadata> meant, String name) {
        return meant.stream()
                .filter(metadata -> metadata.isNamed(name))
                .findFirst()
                .map(metadata -> metadata.id().value())
                .orElse(name);
    }

    private static Stream<String> ids(RuleSet rules) {
        return rules.metadata().stream().map(metadata -> metadata.id().value());
    }
}
