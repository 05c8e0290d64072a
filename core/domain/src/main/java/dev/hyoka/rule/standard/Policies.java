package dev.hyoka.rule.standard;

import dev.hyoka.finding.Argument;
import dev.hyoka.finding.Reference;
import dev.hyoka.rule.standard.PolicySheet.Use;
import dev.hyoka.rule.standard.WrittenPolicy.Seen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The policies that the sheets of a department name, each with every form in which it is written.
 *
 * <p>Two forms are one policy, whatever their numbers, if their names differ in particles and punctuation at most
 * (生活が送れる, 生活を送れる). Any other difference of wording could well be another policy (子育て支援の充実, 高齢者支援の充実), and
 * a plan can start its numbers anew in every chapter; so then the number has to be the same, and either the letters are
 * the same in another order (安全安心, 安心安全), or the same project serves both and most letters agree.
 */
final class Policies {

    /** With how many forms of the same number and project a form is compared; mostly there is one. */
    private static final int MOST_COMPARED = 8;

    /** Names with fewer letters say too little to be compared letter by letter. */
    private static final int FEWEST_LETTERS = 4;

    /** On what grounds one form of several is held to be the right one. */
    enum Basis {
        /** It stands in the department's list of related projects. */
        DEPARTMENT,
        /** It is written more often than any other. */
        MOST_FREQUENT,
        /** It is one of those that are written most often. */
        AS_FREQUENT
    }

    /**
     * A policy.
     *
     * @param reference the form that is held to be right
     * @param printed the same, as it is printed
     * @param basis why it is held to be right
     * @param places places where it is written, first those of the right form
     * @param forms all forms and in which sheets they stand; made once for the messages of all sheets
     */
    record Policy(PolicyForm reference, String printed, Basis basis, List<Reference> places, Argument forms) {}

    private record NumberAnd(int number, String text) {}

    private final SortedSet<PolicyForm> forms = new TreeSet<>(PolicyForm.ORDER);
    private final Map<PolicyForm, PolicyForm> towardsFirst = new HashMap<>();

    private Policies() {}

    /** The policies of a department's sheets, by every form in which they are written. */
    static Map<PolicyForm, Policy> of(Collection<PolicySheet> sheets) {
        Policies policies = new Policies();
        Map<PolicyForm, List<Seen>> seen = new HashMap<>();
        sheets.stream().sorted(PolicySheet.ORDER).forEach(sheet -> {
            for (Use use : sheet.uses()) {
                seen.computeIfAbsent(use.form(), form -> new ArrayList<>()).add(new Seen(sheet.ref(), use));
            }
        });
        policies.forms.addAll(seen.keySet());
        policies.join(seen);
        Map<PolicyForm, List<WrittenPolicy>> groups = new TreeMap<>(PolicyForm.ORDER);
        for (PolicyForm form : policies.forms) {
            groups.computeIfAbsent(policies.first(form), first -> new ArrayList<>(1))
                    .add(WrittenPolicy.of(form, seen.get(form)));
        }
        Map<PolicyForm, Policy> byForm = new HashMap<>();
        for (List<WrittenPolicy> group : groups.values()) {
            Policy policy = policy(group);
            group.forEach(written -> byForm.put(written.form(), policy));
        }
        return byForm;
    }

    private void join(Map<PolicyForm, List<Seen>> seen) {
        joinEqual(forms, form -> Wording.withoutParticles(form.plain()));
        List<PolicyForm> numbered =
                forms.stream().filter(form -> form.number().isPresent()).toList();
        joinEqual(numbered, form -> {
            String letters = Wording.withoutParticles(form.plain());
            return new NumberAnd(
                    form.number().getAsInt(), letters.length() < FEWEST_LETTERS ? letters : sorted(letters));
        });
        Map<NumberAnd, SortedSet<PolicyForm>> ofProject = new HashMap<>();
        for (PolicyForm form : numbered) {
            for (Seen place : seen.get(form)) {
                ofProject
                        .computeIfAbsent(
                                new NumberAnd(
                                        form.number().getAsInt(), place.use().project()),
                                key -> new TreeSet<>(PolicyForm.ORDER))
                        .add(form);
            }
        }
        ofProject.values().forEach(this::joinAlike);
    }

    /** Two forms are one policy if they have the same key. */
    private void joinEqual(Collection<PolicyForm> some, Function<PolicyForm, Object> key) {
        Map<Object, PolicyForm> known = new HashMap<>();
        for (PolicyForm form : some) {
            PolicyForm other = known.putIfAbsent(key.apply(form), form);
            if (other != null) {
                join(form, other);
            }
        }
    }

    private void joinAlike(SortedSet<PolicyForm> some) {
        List<PolicyForm> telling = some.stream()
                .filter(form -> Wording.letters(form.plain()).length() >= FEWEST_LETTERS)
                .toList();
        for (PolicyForm form : telling) {
            String letters = Wording.letters(form.plain());
            telling.stream()
                    .limit(MOST_COMPARED)
                    .filter(other -> Wording.areAlike(letters, Wording.letters(other.plain())))
                    .forEach(other -> join(form, other));
        }
    }

    private void join(PolicyForm one, PolicyForm other) {
        PolicyForm first = first(one);
        PolicyForm otherFirst = first(other);
        int order = PolicyForm.ORDER.compare(first, otherFirst);
        if (order < 0) {
            towardsFirst.put(otherFirst, first);
        } else if (order > 0) {
            towardsFirst.put(first, otherFirst);
        }
    }

    /** The first of the forms with which a form was joined; what is found out on the way is kept. */
    private PolicyForm first(PolicyForm form) {
        PolicyForm first = form;
        while (towardsFirst.containsKey(first)) {
            first = towardsFirst.get(first);
        }
        PolicyForm step = form;
        while (!step.equals(first)) {
            PolicyForm next = towardsFirst.get(step);
            towardsFirst.put(step, first);
            step = next;
        }
        return first;
    }

    private static Policy policy(List<WrittenPolicy> group) {
        Comparator<WrittenPolicy> best = Comparator.comparing(WrittenPolicy::leading)
                .thenComparing(written -> written.form().number().isPresent())
                .thenComparing(WrittenPolicy::places)
                .reversed()
                .thenComparing(WrittenPolicy::form, PolicyForm.ORDER);
        List<WrittenPolicy> sorted = group.stream().sorted(best).toList();
        List<WrittenPolicy> shown = sorted.subList(0, Math.min(Enumerated.MOST, sorted.size()));
        WrittenPolicy first = sorted.get(0);
        // The department's list may leave out the numbers
        OptionalInt number = sorted.stream()
                .map(written -> written.form().number())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        boolean isFilled = first.form().number().isEmpty() && number.isPresent();
        Basis basis = Basis.MOST_FREQUENT;
        if (first.leading() > 0) {
            basis = Basis.DEPARTMENT;
        } else if (sorted.stream().skip(1).anyMatch(written -> written.places() >= first.places())) {
            basis = Basis.AS_FREQUENT;
        }
        return new Policy(
                new PolicyForm(number, first.form().plain()),
                isFilled ? PolicyForm.printed(number, first.printed()) : first.printed(),
                basis,
                shown.stream().flatMap(written -> written.references().stream()).toList(),
                Enumerated.of(shown.stream().map(WrittenPolicy::term).toList(), sorted.size()));
    }

    private static String sorted(String letters) {
        return letters.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
