/**
 * Rules, and the engine that lets them judge documents.
 *
 * <p>A {@link dev.hyoka.rule.Rule} is a pure function: a {@link dev.hyoka.rule.DocumentRule} judges one document, a
 * {@link dev.hyoka.rule.SetRule} holds the documents of a set against one another by small notes. It declares its id,
 * severity, texts and parameters once, in its {@link dev.hyoka.rule.RuleMetadata}, and says what it saw and where. A
 * {@link dev.hyoka.rule.RuleSet} runs the rules: it orders, isolates (a rule that throws becomes an entry in the report)
 * and turns judgements into the findings of a {@link dev.hyoka.finding.Report}. A {@link dev.hyoka.rule.Profile} says what
 * a municipality wants of them, {@link dev.hyoka.rule.Suppressions} and a {@link dev.hyoka.rule.Baseline} what is known.
 *
 * <p>A rule of one's own is handed to {@code RuleSet.of}, alone or beside
 * {@link dev.hyoka.rule.standard.StandardRules}, or found by {@code RuleSet.installed} in a
 * {@link dev.hyoka.rule.RuleCatalogue}. {@code dev.hyoka.rule.cost} and {@code dev.hyoka.rule.trend} hold what rules about
 * costs and indicators are made of.
 */
package dev.hyoka.rule;
