package dev.hyoka.profile;

import dev.hyoka.finding.Text;
import dev.hyoka.money.Rounding;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.ProfileBuilder;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.rule.Vocabulary;
import dev.hyoka.time.FiscalYear;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a profile, and what each of them means. */
final class ProfileForm {

    static final String EXTENDS = "extends";

    private static final List<String> KEYS =
            List.of(EXTENDS, "rules", "rounding", "hourlyRates", "postRates", "vocabularies");

    private static final Text A_PROFILE = Text.of("rulesなどの項目", "keys such as rules");
    private static final Text RULES =
            Text.of("規則と指定の組(例: TOT-06: off)", "rules with what is wanted, such as TOT-06: off");
    private static final Text ROUNDING = Text.of("nearest、down、upのいずれか", "nearest, down or up");
    private static final Text RATES = Text.of("年度と円の組(例: R2: 3188)", "fiscal years with yen, such as R2: 3188");
    private static final Text A_YEAR = Text.of("年度(例: R2、2020、令和2年度)", "a fiscal year, such as R2, 2020 or 令和2年度");
    private static final Text YEN =
            Text.of("0より大きい円の額(桁区切りなし。例: 3188)", "yen above 0 without separators, such as 3188");
    private static final Text VOCABULARIES = Text.of("語群の名前と語の一覧の組", "vocabularies with lists of words");
    private static final Text A_VOCABULARY = Text.of("語群", "vocabulary");
    private static final Text WORDS = Text.of("語の一覧(例: [犯罪, 事故])", "a list of words, such as [犯罪, 事故]");
    private static final Text NAMES = Text.of("プロファイルの名前、またはその一覧", "a profile's name or a list of names");

    private final RuleSet rules;
    private final Complaints complaints;

    ProfileForm(RuleSet rules, Complaints complaints) {
        this.rules = rules;
        this.complaints = complaints;
    }

    /** Looks at a profile's keys. */
    Optional<Fields> fields(Node root) {
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(Fields.of(mapping, KEYS, complaints));
        }
        complaints.expected(A_PROFILE, "profile", root);
        return Optional.empty();
    }

    /** The profiles that are extended, the one that goes before the others last. */
    List<Node.Scalar> bases(Fields fields) {
        Optional<Node> stated = fields.get(EXTENDS);
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Node> names = stated.get() instanceof Node.Sequence sequence ? sequence.elements() : List.of(stated.get());
        return names.stream()
                .filter(name -> Fields.value(name, EXTENDS, NAMES, Optional::of, complaints)
                        .isPresent())
                .map(Node.Scalar.class::cast)
                .toList();
    }

    /** What a profile states itself. */
    Profile own(Fields fields) {
        ProfileBuilder profile = Profile.builder();
        fields.mapping("rules", RULES)
                .ifPresent(mapping -> new ChoiceForm(rules, complaints).choices(mapping, profile));
        fields.value("rounding", ROUNDING, Rounding::ofCode).ifPresent(profile::rounding);
        profile.hourlyRates(rates(fields, "hourlyRates"));
        profile.postRates(rates(fields, "postRates"));
        fields.mapping("vocabularies", VOCABULARIES).ifPresent(mapping -> vocabularies(mapping, profile));
        return profile.build();
    }

    private Map<FiscalYear, BigDecimal> rates(Fields fields, String key) {
        Map<FiscalYear, BigDecimal> rates = new LinkedHashMap<>();
        Map<FiscalYear, Node.Scalar> stated = new HashMap<>();
        fields.mapping(key, RATES)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    Optional<FiscalYear> year =
                            Fields.value(entry.key(), key, A_YEAR, FiscalYear::tryParse, complaints);
                    Optional<BigDecimal> yen =
                            Fields.number(entry.value(), entry.key().text(), YEN, complaints);
                    if (yen.isPresent() && yen.get().signum() <= 0) {
                        complaints.expected(YEN, entry.key().text(), entry.value());
                    } else if (year.isPresent() && yen.isPresent()) {
                        rates.put(year.get(), yen.get());
                    }
                    year.map(y -> stated.putIfAbsent(y, entry.key()))
                            .ifPresent(first -> complaints.twice(entry.key(), first));
                }));
        return rates;
    }

    private void vocabularies(Node.Mapping mapping, ProfileBuilder profile) {
        List<String> known = rules.vocabularies().stream().map(Vocabulary::name).toList();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            List<String> words = Fields.texts(entry.value(), name, WORDS, complaints);
            if (known.contains(name)) {
                profile.putVocabularies(name, words);
            } else {
                complaints.unknown("unknown-vocabulary", A_VOCABULARY, entry.key(), known);
            }
        }
    }
}
