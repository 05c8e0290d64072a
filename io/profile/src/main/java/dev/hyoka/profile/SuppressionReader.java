package dev.hyoka.profile;

import dev.hyoka.finding.Location;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Text;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.model.DocumentKind;
import dev.hyoka.rule.DocumentFilter;
import dev.hyoka.rule.DocumentFilterBuilder;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Suppression;
import dev.hyoka.rule.SuppressionBuilder;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import dev.hyoka.yaml.Yaml;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads suppressions in YAML or JSON, and checks them against the rules that there are. Immutable, and safe to be used
 * from several threads at once.
 *
 * <pre>{@code
 * - rule: TOT-01
 *   document: {fiscalYear: R2, name: 平和推進事業}
 *   path: /cost/years/2019/projectTotal
 *   reason: 決算書で確認済み
 *   until: 2027-03-31
 *   value: 89
 * }</pre>
 */
public final class SuppressionReader {

    private static final List<String> KEYS = List.of("rule", "document", "path", "reason", "until", "value");
    private static final List<String> DOCUMENT_KEYS =
            List.of("kind", "fiscalYear", "department", "division", "id", "name");

    private static final Text A_LIST = Text.of("一覧(- rule: …)", "a list (- rule: …)");
    private static final Text A_SUPPRESSION = Text.of("ruleなどの項目", "keys such as rule");
    private static final Text A_RULE = Text.of("規則の番号(例: TOT-01)", "a rule's id, such as TOT-01");
    private static final Text A_DOCUMENT = Text.of("nameなどの項目", "keys such as name");
    private static final Text A_KIND = Text.of("management-sheetまたはgoal-sheet", "management-sheet or goal-sheet");
    private static final Text A_YEAR = Text.of("年度(例: R2、2020、令和2年度)", "a fiscal year, such as R2, 2020 or 令和2年度");
    private static final Text A_PATH =
            Text.of("文書の中の位置(例: /cost/years/2019)", "a place in the document, such as /cost/years/2019");
    private static final Text A_DAY = Text.of("日付(例: 2027-03-31)", "a day, such as 2027-03-31");

    private final RuleSet rules;

    private SuppressionReader(RuleSet rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * Obtains a reader.
     *
     * @param rules the rules that suppressions can name, also those that a profile switches off
     * @return the reader
     */
    public static SuppressionReader of(RuleSet rules) {
        return new SuppressionReader(rules);
    }

    /**
     * Reads suppressions.
     *
     * @param reader the text; it is left open
     * @param name what messages call it
     * @return the suppressions, or everything that is wrong with the text
     * @throws IOException if the text can't be read
     */
    public Parsed<SuppressionFile> read(Reader reader, String name) throws IOException {
        Complaints complaints = new Complaints();
        Map<Suppression, SourcePosition> positions = new LinkedHashMap<>();
        Yaml.read(reader, name, complaints).ifPresent(root -> {
            if (root instanceof Node.Sequence list) {
                list.elements().forEach(element -> add(element, positions, complaints));
            } else {
                complaints.expected(A_LIST, "suppressions", root);
            }
        });
        return Parsed.of(new SuppressionFile(positions), complaints.all());
    }

    /**
     * Reads suppressions from a file in UTF-8.
     *
     * @param file the file
     * @return the suppressions, or everything that is wrong with the file
     * @throws IOException if the file can't be read
     */
    public Parsed<SuppressionFile> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        }
    }

    private void add(Node element, Map<Suppression, SourcePosition> positions, Complaints complaints) {
        if (!(element instanceof Node.Mapping mapping)) {
            complaints.expected(A_SUPPRESSION, "suppression", element);
            return;
        }
        suppression(mapping, complaints).ifPresent(suppression -> {
            SourcePosition first = positions.putIfAbsent(suppression, mapping.position());
            if (first != null) {
                complaints.add(
                        "duplicate-suppression",
                        mapping.position(),
                        Message.of(
                                        "{line}行目と同じ内容です。どちらか一方を削除してください。",
                                        "is the same as the one in line {line}. Remove one of them.")
                                .with("line", first.line().orElse(0)));
            }
        });
    }

    /** Reads a suppression; empty if it lacks what it must have, which is complained of. */
    private Optional<Suppression> suppression(Node.Mapping mapping, Complaints complaints) {
        Fields fields = Fields.of(mapping, KEYS, complaints);
        Optional<RuleId> rule = fields.required("rule").flatMap(node -> rule(node, complaints));
        Optional<String> reason = fields.required("reason").flatMap(node -> Fields.text(node, "reason", complaints));
        DocumentFilter document = fields.mapping("document", A_DOCUMENT)
                .map(found -> document(found, complaints))
                .orElse(DocumentFilter.ANY);
        Optional<Location> path = fields.value("path", A_PATH, SuppressionReader::path);
        Optional<LocalDate> until = fields.value("until", A_DAY, SuppressionReader::day);
        Optional<String> value = fields.text("value");
        if (rule.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        SuppressionBuilder suppression = Suppression.builder(rule.get(), reason.get())
                .document(document)
                .path(path)
                .until(until)
                .value(value);
        return Optional.of(suppression.build());
    }

    private Optional<RuleId> rule(Node node, Complaints complaints) {
        return Fields.value(node, "rule", A_RULE, Optional::of, complaints)
                .flatMap(id -> RuleNames.rule(rules, (Node.Scalar) node, complaints));
    }

    private static DocumentFilter document(Node.Mapping mapping, Complaints complaints) {
        Fields fields = Fields.of(mapping, DOCUMENT_KEYS, complaints);
        DocumentFilterBuilder document = DocumentFilter.builder();
        document.kind(fields.value("kind", A_KIND, DocumentKind::ofCode));
        document.fiscalYear(fields.value("fiscalYear", A_YEAR, FiscalYear::tryParse));
        document.department(fields.text("department"));
        document.division(fields.text("division"));
        document.id(fields.text("id"));
        document.name(fields.text("name"));
        return document.build();
    }

    private static Optional<Location> path(String text) {
        try {
            return Optional.of(Location.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
