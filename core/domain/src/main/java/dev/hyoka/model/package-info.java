/**
 * The two kinds of sheet, as immutable records that hold what a sheet states, and nothing that it doesn't.
 *
 * <p>{@link dev.hyoka.model.ManagementSheet} (重点事業マネジメントシート) reports on a project after the year's end;
 * {@link dev.hyoka.model.GoalSheet} (組織目標) states at the year's start what a department or division is to achieve.
 * Both are {@link dev.hyoka.model.Document}s.
 *
 * <p>Not stated is {@code Optional.empty()}, never 0. A stated total is a field; what the form's arithmetic implies is
 * a method beside it ({@link dev.hyoka.model.CostYear#impliedProjectTotal()}). Records never judge: a sheet that
 * contradicts itself can be held, and the rules say what is wrong with it.
 *
 * <p>Every invariant stands in a record's compact constructor. Builders and {@code with} methods are generated.
 */
package dev.hyoka.model;
