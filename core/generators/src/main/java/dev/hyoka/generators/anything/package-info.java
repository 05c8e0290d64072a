/**
 * Whatever the types can hold, sense or not: what formats, parsers and equality have to cope with.
 *
 * <p>Every optional part is there or not, every constant occurs, numbers and years reach the bounds, texts are hostile, and
 * totals are no sums. Only what the constructors check is kept to.
 */
package dev.hyoka.generators.anything;
