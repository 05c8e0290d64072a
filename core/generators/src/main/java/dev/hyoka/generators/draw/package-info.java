/**
 * Decisions: how a value is drawn by chance, drawn again, and made simpler.
 *
 * <p>A {@link dev.hyoka.generators.draw.Drawing} is a plain function that asks {@link dev.hyoka.generators.draw.Draws} for
 * every decision, of which 0 is the simplest. So it costs no more than the value itself. Where a test fails, the value is
 * drawn once more from the same seed while a {@link dev.hyoka.generators.draw.Tape} keeps the decisions, and then from
 * simpler tapes, each of which makes a whole value again: what follows from other parts, such as a total, follows there
 * too.
 */
package dev.hyoka.generators.draw;
