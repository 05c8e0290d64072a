/**
 * Reads the files in which a municipality says what it wants of the rules: profiles and suppressions.
 *
 * <p>A {@link dev.hyoka.profile.ProfileReader} reads a {@link dev.hyoka.rule.Profile}, which chooses rules, severities and
 * parameters, and a {@link dev.hyoka.profile.SuppressionReader} the {@link dev.hyoka.rule.Suppressions}. Both are YAML or
 * JSON, and both are checked against the rules that there are: every mistake is a
 * {@link dev.hyoka.io.Problem} with its line and column, what is allowed there, and what was probably meant.
 *
 * <p>Nothing of a file can exhaust the memory: its size, its lines and its depth are limited, and aliases are not read.
 */
package dev.hyoka.profile;
