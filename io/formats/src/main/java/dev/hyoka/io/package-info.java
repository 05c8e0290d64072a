/**
 * Reading and writing sheets, whatever the format.
 *
 * <p>A {@link dev.hyoka.io.SheetFormat} reads and writes documents as a stream; {@link dev.hyoka.io.SheetFormats} finds
 * the installed ones and recognizes an input. What is read comes as {@link dev.hyoka.io.ReadItem}s: a document, where
 * each of its parts was found ({@link dev.hyoka.io.SourceMap}), and what the reader has to say of its input
 * ({@link dev.hyoka.io.Problem}).
 *
 * <p>Reading never judges and never guesses. What a reader can't place becomes a problem with its position, and one bad
 * sheet never spoils the others.
 */
package dev.hyoka.io;
