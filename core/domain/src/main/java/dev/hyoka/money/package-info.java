/**
 * Amounts of money as sheets print them.
 *
 * <p>An amount is a {@link javax.money.MonetaryAmount}, exact, in one implementation ({@link dev.hyoka.money.Amounts}).
 * A sheet prints multiples of a unit, mostly thousand yen ({@link dev.hyoka.money.AmountUnit}), so that a printed
 * figure stands for any true amount that rounds to it ({@link dev.hyoka.money.AmountInterval}).
 */
package dev.hyoka.money;
