package dev.hyoka.rule;

import dev.hyoka.finding.Finding;
import dev.hyoka.finding.Message;
import dev.hyoka.finding.Outcome;
import dev.hyoka.finding.RuleId;
import dev.hyoka.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suppressions at work on verdicts that pass by one after the other: for reports that are too large to be held. For one
 * thread.
 */
public final class Suppressing {

    private final LocalDate day;
    private final List<Watched> watched = new ArrayList<>();
    private final Map<RuleId, List<Watched>> byRule = new HashMap<>();
    private final List<Suppressions.Suppressed> suppressed = new ArrayList<>();

    Suppressing(List<Suppression> suppressions, LocalDate day, RuleSet rules) {
        this.day = day;
        Map<RuleId, RuleId> current = currentIds(rules);
        for (Suppression suppression : suppressions) {
            Watched one = new Watched(suppression, current.containsKey(suppression.rule()));
            watched.add(one);
            if (one.isRuleInForce) {
                byRule.computeIfAbsent(current.get(suppression.rule()), id -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    private static Map<RuleId, RuleId> currentIds(RuleSet rules) {
        Map<RuleId, RuleId> current = new HashMap<>();
        for (RuleMetadata metadata : rules.metadata()) {
            current.put(metadata.id(), metadata.id());
            metadata.formerIds().forEach(former -> current.put(former, metadata.id()));
        }
        return current;
    }

    /**
     * Takes what is suppressed out of a verdict.
     *
     * @param verdict the verdict
     * @return the verdict without it; if nothing is left, the rule passed
     */
    public Verdict apply(Verdict verdict) {
        List<Watched> candidates = byRule.getOrDefault(verdict.rule(), List.of()).stream()
                .filter(one -> one.suppression.document().matches(verdict.document()))
                .toList();
        candidates.forEach(one -> one.sees(verdict.outcome()));
        if (!candidates.isEmpty() && verdict.outcome() instanceof Outcome.Found found) {
            return new Verdict(verdict.rule(), verdict.document(), rest(found, candidates));
        }
        return verdict;
    }

    private Outcome rest(Outcome.Found found, List<Watched> candidates) {
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : found.findings()) {
            Suppression first = null;
            for (Watched one : candidates) {
                if (one.suppresses(finding, day) && first == null) {
                    first = one.suppression;
                }
            }
            if (first == null) {
                rest.add(finding);
            } else {
                suppressed.add(new Suppressions.Suppressed(finding, first));
            }
        }
        return rest.isEmpty() ? Outcome.passed(found.examined()) : new Outcome.Found(found.examined(), rest);
    }

    /**
     * Returns what was taken out so far.
     *
     * @return the findings with their suppressions, in the order in which they passed
     */
    public List<Suppressions.Suppressed> suppressed() {
        return List.copyOf(suppressed);
    }

    /**
     * Returns the suppressions that no longer count, when the last verdict has passed. One that can't be told, since its
     * rule failed to run, is not among them.
     *
     * @return the suppressions with the reasons, in their order
     */
    public List<Suppressions.Lapse> lapses() {
        return watched.stream().flatMap(one -> one.lapse(day).stream()).toList();
    }

    /** A suppression, and what it has met so far. */
    private static final class Watched {
        private final Suppression suppression;
        private final boolean isRuleInForce;
        private boolean hasDocument;
        private boolean hasFailure;
        private boolean hasSuppressed;
        private Optional<Finding> changed = Optional.empty();

        Watched(Suppression suppression, boolean isRuleInForce) {
            this.suppression = suppression;
            this.isRuleInForce = isRuleInForce;
        }

        void sees(Outcome outcome) {
            hasDocument = true;
            hasFailure |= outcome instanceof Outcome.Failed;
        }

        boolean suppresses(Finding finding, LocalDate day) {
            if (!suppression.isInForce(day) || !suppression.isAt(finding)) {
                return false;
            }
            if (!suppression.hasValueOf(finding)) {
                changed = changed.or(() -> Optional.of(finding));
                return false;
            }
            hasSuppressed = true;
            return true;
        }

        Optional<Suppressions.Lapse> lapse(LocalDate day) {
            if (!suppression.isInForce(day)) {
                return lapse(Suppressions.Cause.EXPIRED, expired());
            }
            if (!isRuleInForce) {
                return lapse(Suppressions.Cause.RULE_NOT_IN_FORCE, ruleNotInForce());
            }
            if (hasSuppressed || hasFailure) {
                return Optional.empty();
            }
            if (changed.isPresent()) {
                return lapse(Suppressions.Cause.VALUE_CHANGED, valueChanged(changed.get()));
            }
            return hasDocument
                    ? lapse(Suppressions.Cause.MATCHED_NOTHING, noFinding())
                    : lapse(Suppressions.Cause.DOCUMENT_NOT_CHECKED, noDocument());
        }

        private Optional<Suppressions.Lapse> lapse(Suppressions.Cause cause, Message.Builder message) {
            message.with("rule", suppression.rule().value()).with("reason", suppression.reason());
            return Optional.of(new Suppressions.Lapse(suppression, cause, message.build()));
        }

        private Message.Builder expired() {
            return Message.of(
                            "規則{rule}の指摘を抑制する設定(理由: {reason})は、期限({until})が過ぎたため無効です。" + "内容を確認し、期限を延ばすか、設定を削除してください。",
                            "The suppression of {rule} (reason: {reason}) expired on {until}."
                                    + " Look at the finding again; then extend the suppression or remove it.")
                    .with("until", suppression.until().orElseThrow().toString());
        }

        private static Message.Builder ruleNotInForce() {
            return Message.of(
                    "規則{rule}の指摘を抑制する設定(理由: {reason})がありますが、この規則は実行されていません。" + "規則の番号とプロファイルを確認し、不要であれば設定を削除してください。",
                    "Rule {rule}, whose findings are suppressed (reason: {reason}), does not judge."
                            + " Check the rule's id and the profile, or remove the suppression.");
        }

        private Message.Builder valueChanged(Finding finding) {
            String value = suppression.value().orElseThrow();
            Optional<String> stated = finding.stated();
            Message.Builder message = stated.isPresent()
                    ? Message.of(
                            "規則{rule}の指摘を抑制する設定(理由: {reason})は、記載が{value}から{stated}に変わったため無効です({path})。"
                                    + "内容を確認し、設定の値を改めるか、設定を削除してください。",
                            "The suppression of {rule} (reason: {reason}) was given for {value}, but {stated} is stated"
                                    + " now ({path}). Look at the finding again; then give the new value or remove the"
                                    + " suppression.")
                    : Message.of(
                            "規則{rule}の指摘を抑制する設定(理由: {reason})には値{value}がありますが、この指摘は値に関するものではないため無効です({path})。"
                                    + "設定から値を削除してください。",
                            "The suppression of {rule} (reason: {reason}) was given for {value}, but the finding names no"
                                    + " stated value ({path}). Leave the value out of the suppression.");
            stated.ifPresent(now -> message.with("stated", now));
            return message.with("value", value).with("path", finding.location().toString());
        }

        private static Message.Builder noFinding() {
            return Message.of(
                    "規則{rule}の指摘を抑制する設定(理由: {reason})に当てはまる指摘はありません。設定を削除してください。",
                    "The suppression of {rule} (reason: {reason}) matches no finding. Remove it.");
        }

        private static Message.Builder noDocument() {
            return Message.of(
                    "規則{rule}の指摘を抑制する設定(理由: {reason})に当てはまる文書は、今回点検した文書の中にありません。",
                    "The suppression of {rule} (reason: {reason}) matches none of the documents that were checked.");
        }
    }
}
