/**
 * The interchange form: the sheets as JSON ({@link dev.hyoka.io.json.JsonFormat}) and as one JSON document a line
 * ({@link dev.hyoka.io.json.NdjsonFormat}).
 *
 * <p>Reading is strict: every member of the form at most once, of its type, within its bounds, and no other member.
 * Members come in any order. <b>A document is either delivered as it is stated, or not at all</b>: one with anything
 * wrong in it is refused, and all that is wrong with it is told at once (but a syntax error, or a kind or version of the form that isn't known, alone), each with its line and column (in characters as
 * Java counts them), its place in the file and its place in the document. So no rule sees a value as not stated that
 * merely could not be read. With {@link dev.hyoka.io.json.JsonOptions#keepUnknownMembers} members that the form doesn't
 * know are no fault; they are kept, and written again.
 *
 * <p>A refused document never spoils the others. In an array the next document is found by the brackets, so even a
 * syntax error costs its document only; where the brackets don't pair, the reading ends with a problem. In NDJSON the
 * next line is always read.
 *
 * <p>Of an input no more than one document is in the memory. {@link dev.hyoka.io.Limits#documentCharacters} holds for a
 * document, in NDJSON for a line; {@link dev.hyoka.io.Limits#lineCharacters} for a text in it.
 *
 * <p>Where each value, list and object stood can be asked ({@link dev.hyoka.io.ReadItem#sourceMap}); the raw text of a
 * value is without quotation marks and escapes, that of a list or object is empty. A document is read at a glance first,
 * without keeping any place; only one with a fault, or one whose places are asked for, is read a second time, closely.
 * Until then its source map holds the document's bytes.
 *
 * <p>A document is written as a whole or, if something in it can't be, not at all.
 *
 * <p>What was found in documents is written by {@link dev.hyoka.io.json.JsonFindings}.
 */
package dev.hyoka.io.json;
