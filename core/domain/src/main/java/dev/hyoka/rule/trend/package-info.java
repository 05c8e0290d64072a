/**
 * Figures through the years, for rules of one's own as for the standard ones.
 *
 * <p>A {@link dev.hyoka.rule.trend.Series} holds the numbers of one indicator, or of one of its labelled parts, between
 * two breaks, and knows which way is better; a {@link dev.hyoka.rule.trend.Change} lies between two of them. A
 * {@link dev.hyoka.rule.trend.TotalCost} and a {@link dev.hyoka.rule.trend.CostChange} are the same for トータルコスト.
 *
 * <p>A rule over years keeps series of each sheet in its notes. {@link dev.hyoka.rule.trend.ProjectYears} finds which
 * notes belong to one project, and {@link dev.hyoka.rule.trend.EarlierSeries} which series of an earlier sheet goes on in
 * a later one.
 */
package dev.hyoka.rule.trend;
