/**
 * The command line {@code hyoka}, built on what the library exports and on nothing else of it.
 *
 * <p>{@link dev.hyoka.cli.Main} starts {@link dev.hyoka.cli.Hyoka}, which has a class for each command. What the
 * commands share is small: {@link dev.hyoka.cli.InputOptions} tell which inputs are meant,
 * {@link dev.hyoka.cli.Reading} takes them through recognizing and reading, {@link dev.hyoka.cli.Problems} shows what
 * is wrong with them.
 *
 * <p>Results go to standard output and everything else to standard error, in UTF-8 with line feeds on every platform.
 */
package dev.hyoka.cli;
