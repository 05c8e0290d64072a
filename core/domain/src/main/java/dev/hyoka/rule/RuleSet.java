package dev.hyoka.rule;

import dev.hyoka.finding.Report;
import dev.hyoka.finding.RuleDescription;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Severity;
import dev.hyoka.finding.Verdict;
import dev.hyoka.model.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Rules that judge together. Immutable, and safe to be used from several threads at once.
 *
 * <p>Documents that are given together are a set: those of one municipality, of one fiscal year or several, in any order.
 * A report depends on the documents and the rules only: not on the order in which the rules were given, nor on the number
 * of threads, the time or the machine.
 */
public final class RuleSet {

    private final List<Judge> all;
    private final Profile profile;
    private final List<Judge> judges;
    private final Conventions conventions;

    private RuleSet(List<Judge> all, Profile profile) {
        this.all = all;
        this.profile = profile;
        this.conventions = profile.conventions();
        this.judges = wanted(all, profile, conventions);
    }

    private static List<Judge> wanted(List<Judge> all, Profile profile, Conventions conventions) {
        List<Judge> wanted = new ArrayList<>();
        for (Judge judge : all) {
            Profile.Choice choice = profile.choice(judge.metadata());
            if (choice.judges().orElse(true)) {
                wanted.add(judge.with(choice, profile.vocabularies(), conventions));
            }
        }
        return List.copyOf(wanted);
    }

    /**
     * Obtains a set of rules.
     *
     * @param rules the rules, in any order
     * @return the set
     * @throws IllegalArgumentException if two rules claim one id, current or former (the message names both classes), a
     *     rule over a set doesn't say what it keeps, or two rules mean different words by one vocabulary's name
     * @throws NullPointerException if a rule, or a rule's metadata, is null
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        Map<RuleId, Rule> claimed = new HashMap<>();
        Map<RuleId, Judge> byId = new TreeMap<>();
        for (Rule rule : rules) {
            Judge judge = Judge.of(rule);
            claim(claimed, judge.id(), rule);
            judge.metadata().formerIds().forEach(former -> claim(claimed, former, rule));
            byId.put(judge.id(), judge);
        }
        requireOneMeaning(byId.values());
        return new RuleSet(List.copyOf(byId.values()), Profile.EMPTY);
    }

    /** A profile names a vocabulary without the rule, so that the name has to mean the same everywhere. */
    private static void requireOneMeaning(Collection<Judge> judges) {
        Map<String, Vocabulary> known = new HashMap<>();
        for (Judge judge : judges) {
            for (Vocabulary vocabulary : judge.metadata().vocabularies()) {
                Vocabulary other = known.putIfAbsent(vocabulary.name(), vocabulary);
                if (other != null && !other.equals(vocabulary)) {
                    throw new IllegalArgumentException("Two rules declare different vocabularies " + vocabulary.name()
                            + "; one of them is " + judge.id());
                }
            }
        }
    }

    private static void claim(Map<RuleId, Rule> claimed, RuleId id, Rule rule) {
        Rule other = claimed.putIfAbsent(id, rule);
        if (other != null) {
            throw new IllegalArgumentException("Two rules have the id " + id + ": "
                    + other.getClass().getName() + " and " + rule.getClass().getName());
        }
    }

    /**
     * Obtains the rules of all catalogues that are installed: the standard rules, and those of other artifacts on the
     * class path or module path.
     *
     * @return the set
     * @throws IllegalArgumentException if two rules claim one id
     * @throws java.util.ServiceConfigurationError if a catalogue can't be loaded
     */
    public static RuleSet installed() {
        List<RuleCatalogue> catalogues = new ArrayList<>();
        ServiceLoader.load(RuleCatalogue.class, RuleCatalogue.class.getClassLoader())
                .forEach(catalogues::add);
        // In an order that doesn't depend on the class path, so that a refusal names the same classes everywhere
        catalogues.sort(Comparator.comparing(catalogue -> catalogue.getClass().getName()));
        return of(catalogues.stream()
                .flatMap(catalogue -> catalogue.rules().stream())
                .toList());
    }

    /**
     * Returns these rules as a municipality wants them. What the profile doesn't state stays as it is, also where an
     * earlier profile stated it; a rule that an earlier profile switched off can be switched on again.
     *
     * @param profile which rules judge, how grave their findings are, their parameters, and the conventions
     * @return the rules that judge
     * @throws IllegalArgumentException if the profile names a rule, a parameter or a vocabulary that there isn't, names a
     *     rule twice (by its id and a former one), or a value is out of its bounds
     */
    public RuleSet with(Profile profile) {
        requireKnown(profile);
        return new RuleSet(all, withCurrentIds(profile).over(this.profile));
    }

    /** Former ids would be other rules to the profile that this one extends. */
    private Profile withCurrentIds(Profile stated) {
        Map<String, Profile.Choice> rules = new LinkedHashMap<>();
        stated.rules().forEach((name, choice) -> {
            String current = currentName(name);
            if (rules.put(current, choice) != null) {
                throw new IllegalArgumentException("The profile names the rule " + current + " twice");
            }
        });
        return new Profile(rules, stated.rounding(), stated.hourlyRates(), stated.postRates(), stated.vocabularies());
    }

    private String currentName(String name) {
        return all.stream()
                .map(Judge::metadata)
                .filter(metadata -> metadata.isNamed(name))
                .findFirst()
                .map(metadata -> metadata.id().value())
                .orElse(name);
    }

    private void requireKnown(Profile profile) {
        profile.rules().forEach((name, choice) -> {
            List<RuleMetadata> meant = meant(all, name);
            if (meant.isEmpty()) {
                throw new IllegalArgumentException("There is no rule or family of rules " + name);
            }
            choice.parameters().forEach((parameter, value) -> requireAdmitted(name, meant, parameter, value));
        });
        profile.vocabularies().keySet().forEach(name -> {
            if (all.stream()
                    .flatMap(judge -> judge.metadata().vocabularies().stream())
                    .noneMatch(vocabulary -> vocabulary.name().equals(name))) {
                throw new IllegalArgumentException("There is no vocabulary " + name);
            }
        });
    }

    private static void requireAdmitted(String rule, List<RuleMetadata> meant, String name, BigDecimal value) {
        List<Parameter> declared = meant.stream()
                .flatMap(metadata -> metadata.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .toList();
        if (declared.isEmpty()) {
            throw new IllegalArgumentException(rule + " has no parameter " + name);
        }
        for (Parameter parameter : declared) {
            if (!parameter.admits(value)) {
                throw new IllegalArgumentException("The parameter " + name + " of " + rule + " must be "
                        + (parameter.isWhole() ? "a whole number " : "") + "from " + parameter.least() + " to "
                        + parameter.greatest() + ", but is " + value);
            }
        }
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order of their ids
     */
    public List<Rule> rules() {
        return judges.stream().map(Judge::rule).toList();
    }

    /**
     * Returns what the rules say of themselves.
     *
     * @return the metadata, in the order of the ids
     */
    public List<RuleMetadata> metadata() {
        return judges.stream().map(Judge::metadata).toList();
    }

    /**
     * Returns what the rules that a name means say of themselves.
     *
     * @param name a rule's id, a former id, or a family
     * @return the metadata, in the order of the ids; empty if no rule is meant
     */
    public List<RuleMetadata> metadata(String name) {
        return meant(judges, name);
    }

    private static List<RuleMetadata> meant(List<Judge> judges, String name) {
        return judges.stream()
                .map(Judge::metadata)
                .filter(metadata -> metadata.isNamed(name) || metadata.family().equals(name))
                .toList();
    }

    /**
     * Returns what a reader of findings wants to know of the rules.
     *
     * @return the descriptions, with the severities that are in force, in the order of the ids
     */
    public List<RuleDescription> descriptions() {
        return judges.stream()
                .map(judge -> new RuleDescription(
                        judge.id(),
                        judge.severity(),
                        judge.metadata().title(),
                        judge.metadata().description()))
                .toList();
    }

    /**
     * Returns the vocabularies of all rules.
     *
     * @return each once, in the order of their names
     */
    public List<Vocabulary> vocabularies() {
        return metadata().stream()
                .flatMap(metadata -> metadata.vocabularies().stream())
                .distinct()
                .sorted(Comparator.comparing(Vocabulary::name))
                .toList();
    }

    /**
     * Returns how grave a rule's findings are.
     *
     * @param rule a rule of this set
     * @return the severity, by the profile or else by the metadata
     * @throws IllegalArgumentException if the rule doesn't belong to this set
     */
    public Severity severity(RuleId rule) {
        return judge(rule).severity();
    }

    /**
     * Returns the values that are in force for a rule.
     *
     * @param rule a rule of this set
     * @return the parameters' values, the words and the conventions, by the profile or else the standard ones
     * @throws IllegalArgumentException if the rule doesn't belong to this set
     */
    public Settings settings(RuleId rule) {
        return judge(rule).settings();
    }

    private Judge judge(RuleId rule) {
        return judges.stream()
                .filter(judge -> judge.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + rule));
    }

    /**
     * Judges a document that is a set of its own.
     *
     * @param document the document
     * @return a verdict for every rule, in the order of their ids
     */
    public Report check(Document document) {
        return check(List.of(document));
    }

    /**
     * Judges a set of documents.
     *
     * @param documents the documents, in any order
     * @return for each document in turn a verdict for every rule, in the order of their ids
     */
    public Report check(Iterable<? extends Document> documents) {
        Checking checking = checking();
        List<List<Verdict>> verdicts = new ArrayList<>();
        for (Document document : documents) {
            verdicts.add(checking.add(document));
        }
        return new Report(checking.finish(verdicts, false), descriptions());
    }

    /**
     * Judges a set of documents with all processors of the machine. The report is that of {@link #check(Iterable)}.
     *
     * @param documents the documents, in any order
     * @return for each document in turn a verdict for every rule, in the order of their ids
     */
    public Report checkInParallel(Collection<? extends Document> documents) {
        Checking checking = checking();
        List<Checking.Look> looks =
                documents.parallelStream().map(checking::look).toList();
        looks.forEach(checking::keep);
        return new Report(
                checking.finish(looks.stream().map(Checking.Look::verdicts).toList(), true), descriptions());
    }

    /**
     * Starts to judge a set of documents that pass by one after the other.
     *
     * @return the start, at which no document has passed
     */
    public Checking checking() {
        return new Checking(judges, conventions);
    }
}
