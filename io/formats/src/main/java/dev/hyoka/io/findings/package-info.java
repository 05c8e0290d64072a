/**
 * Documents together with what was found in them, and the forms in which that is written: for people, for code-scanning
 * services, for build servers.
 *
 * <p>A {@link dev.hyoka.io.findings.CheckedSet} holds what was read and what the rules said of it; nothing here judges. A
 * {@link dev.hyoka.io.findings.FindingsFormat} writes it. {@link dev.hyoka.io.findings.FigureTable} lays a document's
 * figures out as the form prints them, so that each format can mark those that are wrong.
 */
package dev.hyoka.io.findings;
