/**
 * Rules, and the engine that lets them judge documents.
 *
 * <p>A {@link dev.hyoka.rule.Rule} is a pure function from an immutable {@link dev.hyoka.rule.RuleContext} to a
 * {@link dev.hyoka.rule.Judgement}; it says what it saw and where, and declares its id and severity once, in its
 * {@link dev.hyoka.rule.RuleMetadata}. A {@link dev.hyoka.rule.RuleSet} runs the rules: it orders, isolates (a rule
 * that throws becomes an entry in the report) and turns judgements into the findings of a
 * {@link dev.hyoka.finding.Report}.
 *
 * <p>A rule of one's own implements {@code Rule} and is handed to {@code RuleSet.of}, alone or beside
 * {@link dev.hyoka.rule.standard.StandardRules}.
 */
package dev.hyoka.rule;
